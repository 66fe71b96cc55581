"""Things on a printed page: words, lines, pictures and maps, put on a layout in millimetres."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..domain.plain_text import visible
from ..report.drawing import PRINTED, Drawing, Words, svg
from ..report.maps import Frame, MapSpec, widened
from .report_lines import Lines
from .report_maps import PAPER, MapMaker
from .report_templates import Box, Template, TemplatePage, box_of, read_template
from .report_words import plain_format, resized, without_boxes

DPI = 300

_PAGES_OF_A_LAYOUT = 12
_BEFORE_MARK = re.compile(r"(?<=\S) (?=[?!:;»])|(?<=«) ")
#: From the top of a line of Open Sans to its baseline, in its size.
_ASCENT = 1.069
#: How high a scale bar is with its figures, in millimetres; QGIS makes room for more.
_BAR_HIGH = 6.6


def harmless(text: str) -> str:
    """*text* for a label of a layout, which QGIS would look through for expressions and dates to put in.

    QGIS breaks lines at the narrow no-break space; at the wide one it doesn't. A mark of French never begins a line.
    """
    told = _BEFORE_MARK.sub("\u00a0", without_boxes(visible(text)).replace("\u202f", "\u00a0"))
    return told.replace("[%", "[\u2060%").replace("$CURRENT_DATE", "$\u2060CURRENT_DATE")


class Sheets:
    """Pages that are added one by one; items are placed in millimetres from the top left of the last one.

    They lie on several layouts: adding an item to one takes a time that grows with what is on it.
    """

    def __init__(self, maker: MapMaker, name: str, folder: Path) -> None:
        self.maker = maker
        self._folder, self._name = folder, name
        self._layouts: list[QgsPrintLayout] = []
        self.layout = self._fresh_layout()
        self._lines = Lines(QgsLayoutUtils.createRenderContextForLayout(self.layout, None, DPI))
        self._pictures = 0
        self._templates: dict[Path, Template] = {}

    @property
    def pages(self) -> int:
        """How many there are."""
        return (len(self._layouts) - 1) * _PAGES_OF_A_LAYOUT + self._last + 1

    def page(self, number: int) -> tuple[QgsPrintLayout, int]:
        """The layout that a page (from 0) lies on, and its place there."""
        return self._layouts[number // _PAGES_OF_A_LAYOUT], number % _PAGES_OF_A_LAYOUT

    @property
    def _last(self) -> int:
        """The place of the last page on its layout."""
        return int(self.layout.pageCollection().pageCount()) - 1

    def _fresh_layout(self) -> QgsPrintLayout:
        layout = QgsPrintLayout(self.maker.project)
        layout.setName(self._name)
        layout.renderContext().setDpi(DPI)
        layout.undoStack().blockCommands(True)  # each item would be kept twice, and added ten times slower
        self._layouts.append(layout)
        return layout

    def _begin_page(self, size: QgsLayoutSize) -> None:
        if self._last + 1 == _PAGES_OF_A_LAYOUT:
            self.layout = self._fresh_layout()
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(size)
        self.layout.pageCollection().addPage(page)

    def add_page(self, template: Path) -> TemplatePage:
        """A page as the template has it, without its samples and marked places."""
        if template not in self._templates:
            self._templates[template] = read_template(template, self.maker.project)
        known = self._templates[template]
        self._begin_page(known.size)
        found = {}
        for item in self.layout.addItemsFromXml(
            known.document.documentElement(), known.document, QgsReadWriteContext()
        ):
            spot = item.positionWithUnits()
            item.attemptMove(QgsLayoutPoint(spot.x(), spot.y()), True, False, self._last)
            if item.id():
                found[item.id()] = item
        return TemplatePage(found, known.styles, known.places)

    def add_blank(self, width: float, height: float) -> None:
        """An empty page of a size."""
        self._begin_page(QgsLayoutSize(width, height))

    # -- measuring

    def height(self, text: str, look: QgsTextFormat, width: float) -> float:
        """How high some words are when they run in *width*."""
        return self._lines.height(len(self._lines.broken(harmless(text), look, width)), look)

    def fitting(self, text: str, look: QgsTextFormat, width: float, height: float) -> QgsTextFormat:
        """*look* in the largest size, down to a third, in which the words fit."""
        size = least = look.size()
        least /= 3
        while size > least and self.height(text, resized(look, size), width) > height:
            size -= 1
        return resized(look, size)

    def broken(self, text: str, look: QgsTextFormat, width: float) -> str:
        """Words for a label of that width, their lines broken."""
        return "\n".join(self._lines.broken(harmless(text), look, width))

    # -- placing

    def fit(self, items: Mapping[str, QgsLayoutItem], name: str, text: str) -> None:
        """Words into a label of a template, in the largest size that its place allows; left out where it was taken."""
        label = items.get(name)
        if isinstance(label, QgsLayoutItemLabel):
            _, _, width, height = box_of(label)
            look = self.fitting(text, label.textFormat(), width, height)
            label.setTextFormat(look)
            label.setText(self.broken(text, look, width))

    def words(self, text: str, look: QgsTextFormat, box: Box, *, right: bool = False) -> QgsLayoutItemLabel:
        """Words in a box of the last page: x, y, width, height."""
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(self.broken(text, look, box[2]))
        label.setTextFormat(look)
        label.setMarginX(0)
        label.setMarginY(0)
        if right:
            label.setHAlign(Qt.AlignmentFlag.AlignRight)
        self._place(label, box)
        return label

    def line(self, x: float, y: float, width: float, *, thick: float = 0.25, colour: str = "line") -> None:
        """A horizontal line."""
        self.block((x, y, width, thick), PRINTED[colour])

    def block(self, box: Box, colour: str) -> None:
        """A filled rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self._place(shape, box)

    def drawing(self, given: Drawing, x: float, y: float, name: str) -> None:
        """A chart: its shapes as a picture, its words as words, which can be selected and searched."""
        shapes = Drawing(given.width, given.height, tuple(it for it in given.marks if not isinstance(it, Words)))
        picture = QgsLayoutItemPicture(self.layout)
        picture.setId(name)
        picture.setPicturePath(self.kept(svg(shapes)))
        self._place(picture, (x, y, given.width, given.height))
        for mark in given.marks:
            if isinstance(mark, Words):
                self._drawn_words(mark, x, y)

    def _drawn_words(self, mark: Words, x: float, y: float) -> None:
        look = plain_format(mark.size, PRINTED[mark.colour], bold=mark.bold)
        high = mark.size * 25.4 / 72
        wide = 120.0
        left = {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
        label = self.words(mark.text, look, (x + mark.x - left, y + mark.y - high * _ASCENT, wide, high * 1.5))
        if mark.anchor != "start":
            across = Qt.AlignmentFlag.AlignHCenter if mark.anchor == "middle" else Qt.AlignmentFlag.AlignRight
            label.setHAlign(across)

    def picture(self, text: str, box: Box) -> None:
        """An SVG."""
        picture = QgsLayoutItemPicture(self.layout)
        picture.setPicturePath(self.kept(text))
        self._place(picture, box)

    def kept(self, text: str) -> str:
        """Where an SVG lies that a picture is to show."""
        self._pictures += 1
        path = self._folder / f"image-{self._pictures:03d}.svg"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def map(self, spec: MapSpec, box: Box) -> QgsLayoutItemMap:
        """A map with its frame, scale and north."""
        item = QgsLayoutItemMap(self.layout)
        item.setId(spec.name)
        self._place(item, box)
        self.fill_map(item, spec)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#8E887B"))
        if spec.scale_bar:
            x, y, _, height = box
            self.scale_bar(item, x + 1.5, y + height - 1.5)
        return item

    def fill_map(self, item: QgsLayoutItemMap, spec: MapSpec) -> None:
        """What a map shows; its frame is widened to the item's shape."""
        self.show(item, self.maker.layers(spec), spec.frame)

    def show(self, item: QgsLayoutItemMap, layers: list[Any], frame: Frame) -> None:
        """Layers in a frame."""
        item.setKeepLayerSet(True)
        item.setLayers(layers)
        item.setCrs(self.maker.crs)
        item.setBackgroundColor(PAPER)
        size = item.sizeWithUnits()
        item.setExtent(shaped(frame, size.width() / size.height(), self.maker.reach))

    def scale_bar(self, item: QgsLayoutItemMap, x: float, bottom: float, *, clear: bool = False) -> None:
        """A short bar of a round length that stands on *bottom*, and north; *clear*: what lies behind shows through."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Line Ticks Up")
        bar.setLinkedMap(item)
        length = _round_length(item)
        far = length >= 1000
        bar.setUnits(Qgis.DistanceUnit.Kilometers if far else Qgis.DistanceUnit.Meters)
        bar.setUnitLabel("km" if far else "m")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(1)
        bar.setUnitsPerSegment(length / 1000 if far else length)
        bar.setHeight(1.2)
        bar.setLabelBarSpace(0.8)
        bar.setTextFormat(plain_format(8, PRINTED["ink"]))
        bar.setBoxContentSpace(0.6)
        bar.refreshItemSize()
        width = bar.rect().width()
        self._place(bar, (x, bottom - _BAR_HIGH, width, _BAR_HIGH))
        north = self.words(
            "N ↑", plain_format(8, PRINTED["ink"], bold=True), (x + width, bottom - _BAR_HIGH, 9, _BAR_HIGH)
        )
        north.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        for mark in (bar, north):  # no name of a street shows through
            mark.setBackgroundEnabled(not clear)
            mark.setBackgroundColor(PAPER)

    def move(self, item: QgsLayoutItem, box: Box) -> None:
        """Put an item of the last page elsewhere."""
        x, y, width, height = box
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y), True, False, self._last)

    def _place(self, item: QgsLayoutItem, box: Box) -> None:
        self.layout.addLayoutItem(item)
        self.move(item, box)


def fill(items: Mapping[str, QgsLayoutItem], **texts: str) -> None:
    """Put words into the labels of a template; one that a person took out of it is left out."""
    for name, text in texts.items():
        label = items.get(name)
        if isinstance(label, QgsLayoutItemLabel):
            label.setText(harmless(text))


def shaped(frame: Frame, shape: float, reach: Frame | None = None) -> QgsRectangle:
    """The smallest rectangle of a shape (width by height) around a frame; it shows little of what lies beyond *reach*.

    Beyond the quarter there is nothing to see: what the frame lacks to its shape is taken from inside.
    """
    width, height = max(frame.width, frame.height * shape), max(frame.height, frame.width / shape)
    west, east = widened((frame.west, frame.east), width, (reach.west, reach.east) if reach else None)
    south, north = widened((frame.south, frame.north), height, (reach.south, reach.north) if reach else None)
    return QgsRectangle(west, south, east, north)


def _round_length(item: QgsLayoutItemMap) -> float:
    """A round length of about 18 mm on paper."""
    wanted = item.extent().width() / item.sizeWithUnits().width() * 18
    for step in (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000):
        if step >= wanted * 0.75:
            return float(step)
    return 10000.0
