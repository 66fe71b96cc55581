"""A sheet on paper: one A4 page, or as many as its words need, with a map; written as a PDF by QGIS's own layouts.

All words are labels in plain text mode: nothing in them is read as markup or as an expression.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QFont

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 20.0
_TEXT = _WIDTH - 2 * _MARGIN
_BOTTOM = _HEIGHT - 18
#: Metres that the map shows from top to bottom at least
_ACROSS_M = 170.0
_MAP_HEIGHT = 80.0
_RING = 9.0
#: What stands over other lines takes this much of them along, else it goes to the next page with them (mm)
_TAKES_ALONG = 10.0

_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Phrases", "“{file}” could not be written. Choose another folder, or close the program that shows the file."
)


class NotPrinted(QuartierError):
    """The file could not be written."""


@dataclass(frozen=True)
class Line:
    """One paragraph: its words, and its style: title, head, text or small; ``side`` stands at the right of it."""

    text: str
    style: str = "text"
    side: str = ""


_SIZES = {"title": 20.0, "head": 12.0, "text": 10.0, "small": 8.0}
_ABOVE = {"title": 0.0, "head": 4.0, "text": 1.0, "small": 0.8}


def print_sheet(
    path: Path, lines: Sequence[Line], place: QgsPointXY | None, crs: QgsCoordinateReferenceSystem, foot: str
) -> None:
    """Write *lines* to a PDF; the map is centred on *place* and drawn in *crs*, that of *place*, whose unit is a metre.

    The project may be in degrees. Raises ``NotPrinted``.
    """
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    sheet = _Sheet(layout)
    sheet.add(lines[0])
    if place is not None:
        sheet.add_map(place, crs)
    for line in lines[1:]:
        sheet.add(line)
    sheet.add_feet(foot)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    done = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        raise NotPrinted(phrase(_NOT_WRITTEN, file=path.name), str(done))


class _Sheet:
    """Puts one paragraph under the other, and begins a page where there is no room left."""

    def __init__(self, layout: QgsLayout) -> None:
        self._layout, self._y, self._page = layout, _MARGIN, 0

    def add(self, line: Line) -> None:
        """The next paragraph."""
        side = (70.0 if line.style == "head" else 30.0) if line.side else 0.0
        label = self._label(line.text, line.style)
        width = _TEXT - side
        height = _height(label, width)
        self._y += _ABOVE[line.style]
        along = _TAKES_ALONG if line.style == "head" or line.side else 0.0
        if self._y + height + along > _BOTTOM:
            self._begin_page()
        self._put(label, _MARGIN, width, height)
        if line.side:
            beside = self._label(line.side, line.style)
            beside.setHAlign(_right())
            self._put(beside, _MARGIN + width, side, height)
        self._y += height

    def add_map(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """The map, across the page."""
        item = QgsLayoutItemMap(self._layout)
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(_MARGIN, self._y + 2), True, False, self._page)
        item.attemptResize(QgsLayoutSize(_TEXT, _MAP_HEIGHT))
        item.setCrs(crs)
        half = _ACROSS_M / 2
        item.zoomToExtent(QgsRectangle(place.x() - half, place.y() - half, place.x() + half, place.y() + half))
        item.setFrameEnabled(True)
        self._mark(_MARGIN + _TEXT / 2, self._y + 2 + _MAP_HEIGHT / 2)
        self._y += _MAP_HEIGHT + 4

    def _mark(self, x: float, y: float) -> None:
        """A ring round the place the sheet is about: white under red, so that it shows on any map."""
        for colour, width in (("#FFFFFF", 1.6), ("#D55E00", 0.8)):
            ring = QgsLayoutItemShape(self._layout)
            ring.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
            style = {"style": "no", "outline_color": colour, "outline_width": str(width)}
            ring.setSymbol(QgsFillSymbol.createSimple(style))
            self._layout.addLayoutItem(ring)
            ring.attemptMove(QgsLayoutPoint(x - _RING / 2, y - _RING / 2), True, False, self._page)
            ring.attemptResize(QgsLayoutSize(_RING, _RING))

    def add_feet(self, words: str) -> None:
        """The same line at the foot of each page, with its number."""
        count = self._layout.pageCollection().pageCount()
        for page in range(count):
            label = self._label(f"{words}  ·  {page + 1}/{count}", "small")
            label.attemptMove(QgsLayoutPoint(_MARGIN, _HEIGHT - 14), True, False, page)
            label.attemptResize(QgsLayoutSize(_TEXT, 5))

    def _begin_page(self) -> None:
        page = QgsLayoutItemPage(self._layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        self._layout.pageCollection().addPage(page)
        self._page += 1
        self._y = _MARGIN

    def _label(self, words: str, style: str) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self._layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(_inert(words))
        font = QFont("Open Sans")
        font.setBold(style in {"title", "head"})
        shape = QgsTextFormat()
        shape.setFont(font)
        shape.setSize(_SIZES[style])
        shape.setSizeUnit(Qgis.RenderUnit.Points)
        label.setTextFormat(shape)
        label.setMarginX(0)
        label.setMarginY(0)
        self._layout.addLayoutItem(label)
        return label

    def _put(self, label: QgsLayoutItemLabel, x: float, width: float, height: float) -> None:
        label.attemptMove(QgsLayoutPoint(x, self._y), True, False, self._page)
        label.attemptResize(QgsLayoutSize(width, height))


def _height(label: QgsLayoutItemLabel, width: float) -> float:
    """How tall the words are when they are that wide: a label tells its size on one line only."""
    size = label.sizeForText()
    lines = max(1, -(-int(size.width() * 1.04) // int(width)))
    return size.height() * lines


def _right() -> object:
    from qgis.PyQt.QtCore import Qt

    return Qt.AlignmentFlag.AlignRight


def _inert(words: str) -> str:
    """*words* in which a label finds no expression: it evaluates what stands between ``[%`` and ``%]``."""
    return words.replace("[%", "[\u200b%").replace("%]", "%\u200b]")
