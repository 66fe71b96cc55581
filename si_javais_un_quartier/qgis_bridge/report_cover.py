"""Sets the cover of a document on its layout: the title, the first figures, the map and where it lies."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemMap

from ..report import document as doc
from .report_items import Sheets, fill
from .report_templates import box_of

_FIGURES = 3


def set_cover(sheets: Sheets, template: Path, cover: doc.Cover) -> None:
    """Add a page that is the cover."""
    items = sheets.add_page(template).items
    fill(
        items,
        organism=cover.organism,
        occasion=cover.occasion,
        kind=cover.kind,
        subtitle=cover.subtitle,
        map_note=cover.map_note,
        foot=cover.foot,
        locator_note=cover.locator_note,
    )
    title = items.get("title")
    if isinstance(title, QgsLayoutItemLabel):
        _, _, width, height = box_of(title)
        title.setTextFormat(sheets.fitting(cover.title, title.textFormat(), width, height))
        fill(items, title=cover.title)
    for number in range(1, _FIGURES + 1):
        figure = cover.figures[number - 1] if number <= len(cover.figures) else doc.Figure("", "")
        values = {"number": figure.number, "sentence": figure.sentence, "before": figure.before}
        fill(items, **{f"{name}_{number}": text for name, text in values.items()})
    _show_maps(sheets, items, cover)


def _show_maps(sheets: Sheets, items: dict[str, QgsLayoutItem], cover: doc.Cover) -> None:
    shown = items.get("map")
    if isinstance(shown, QgsLayoutItemMap):
        sheets.fill_map(shown, cover.map)
        x, y, width, height = box_of(shown)
        sheets.scale_bar(shown, x + width - 56, y + height - 2.5, clear=cover.map.veiled)
    locator = items.get("locator")
    if isinstance(locator, QgsLayoutItemMap):
        layers, frame = sheets.maker.country()
        if frame is None:
            for item in filter(None, (locator, items.get("locator_note"))):
                sheets.layout.removeLayoutItem(item)
            return
        sheets.show(locator, layers, frame)
        locator.setBackgroundEnabled(False)
