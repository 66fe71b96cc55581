"""The layouts that pages are set on, read once: what is filled in, samples of styles, and places."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtXml import QDomDocument

#: x, y, width and height on a page, in millimetres.
Box = tuple[float, float, float, float]

_STYLE = "style:"


@dataclass(frozen=True)
class TemplatePage:
    """The items of a new page by identifier, the template's styles, and the places it marks."""

    items: dict[str, QgsLayoutItem]
    styles: dict[str, QgsTextFormat]
    places: dict[str, Box]


@dataclass(frozen=True)
class Template:
    """A layout without its samples and marked places, the size of its page, and those samples and places."""

    document: QDomDocument
    size: QgsLayoutSize
    styles: dict[str, QgsTextFormat]
    places: dict[str, Box]


def read_template(path: Path, project: QgsProject) -> Template:
    """A template read once: samples of styles and marked places are noted and taken out of it."""
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    layout = QgsPrintLayout(project)
    items, _ = layout.loadFromTemplate(document, QgsReadWriteContext())
    styles = {item.id()[len(_STYLE) :]: item.textFormat() for item in items if item.id().startswith(_STYLE)}
    places = {item.id(): box_of(item) for item in items if item.id() and isinstance(item, QgsLayoutItemShape)}
    for item in items:
        if item.id().startswith(_STYLE) or item.id() in places:
            layout.removeLayoutItem(item)
    stripped = QDomDocument()
    stripped.appendChild(layout.writeXml(stripped, QgsReadWriteContext()))
    return Template(stripped, layout.pageCollection().page(0).sizeWithUnits(), styles, places)


def box_of(item: QgsLayoutItem) -> Box:
    """Where an item lies on its page."""
    spot, size = item.pagePositionWithUnits(), item.sizeWithUnits()
    return spot.x(), spot.y(), size.width(), size.height()
