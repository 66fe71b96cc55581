"""The maps and charts of a report as pictures of their own: PNG with 300 dots an inch, and SVG."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ..report import document as doc
from ..report.document_odt import Image
from ..report.drawing import Drawing, svg
from ..report.maps import MapSpec
from .report_items import DPI, Sheets
from .report_maps import MapMaker

_MM_PER_INCH = 25.4
_WIDE = 170.0
_COVER_HEIGHT = 100.0


@dataclass(frozen=True)
class Depicted:
    """A map or a chart by its name, its size in millimetres, and what it shows in a sentence."""

    name: str
    what: MapSpec | Drawing
    width: float
    height: float
    alternative: str


def depicted(given: doc.Document) -> list[Depicted]:
    """The maps and charts of a document, each once, in reading order."""
    found: dict[str, Depicted] = {}
    if given.cover is not None:
        spec = given.cover.map
        found[spec.name] = Depicted(spec.name, spec, _WIDE, _COVER_HEIGHT, given.cover.map_alternative)
    for block in given.blocks():
        if isinstance(block, doc.MapPicture):
            it = Depicted(block.spec.name, block.spec, block.width_mm, block.height_mm, block.alternative)
            found.setdefault(it.name, it)
        elif isinstance(block, doc.Picture):
            drawing = block.drawing
            it = Depicted(block.name, drawing, drawing.width, drawing.height, block.alternative)
            found.setdefault(it.name, it)
    return list(found.values())


def png_of(it: Depicted, maker: MapMaker, folder: Path) -> Image:
    """The picture as PNG."""
    image = _map_image(it, maker, folder) if isinstance(it.what, MapSpec) else chart_image(it.what)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image(bytes(buffer.data()), it.width, it.height)


def save_pictures(it: Depicted, maker: MapMaker, folder: Path) -> None:
    """The picture in *folder*, as PNG and as SVG. Raises OSError where it can't be written."""
    png, drawn = folder / (it.name + ".png"), folder / (it.name + ".svg")
    if isinstance(it.what, Drawing):
        drawn.write_text(svg(it.what, alternative=it.alternative), encoding="utf-8")
        _save(chart_image(it.what), png)
        return
    sheets = _alone(it, maker, folder)
    exporter = QgsLayoutExporter(sheets.layout)
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.cropToContents = False
    if exporter.exportToSvg(str(drawn), settings) != QgsLayoutExporter.ExportResult.Success:
        raise OSError(drawn.name)
    _save(exporter.renderPageToImage(0, dpi=DPI), png)


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path), "PNG"):
        raise OSError(path.name)


def chart_image(drawing: Drawing, dpi: float = DPI, ground: str = "#FFFFFF") -> QImage:
    """A chart drawn on *ground*."""
    scale = dpi / _MM_PER_INCH
    image = QImage(
        max(1, round(drawing.width * scale)), max(1, round(drawing.height * scale)), QImage.Format.Format_ARGB32
    )
    image.setDotsPerMeterX(round(dpi / _MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / _MM_PER_INCH * 1000))
    image.fill(QColor(ground))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(drawing).encode("utf-8"))).render(painter)
    painter.end()
    return image


def _map_image(it: Depicted, maker: MapMaker, folder: Path) -> QImage:
    sheets = _alone(it, maker, folder)  # the exporter doesn't keep the layout
    return QgsLayoutExporter(sheets.layout).renderPageToImage(0, dpi=DPI)


def _alone(it: Depicted, maker: MapMaker, folder: Path) -> Sheets:
    """A layout that is the map and nothing else."""
    sheets = Sheets(maker, it.name, folder)
    sheets.add_blank(it.width, it.height)
    if isinstance(it.what, MapSpec):
        sheets.map(it.what, (0, 0, it.width, it.height))
    return sheets
