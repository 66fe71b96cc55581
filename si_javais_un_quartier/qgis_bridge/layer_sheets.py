"""Any layer as a table to hand out, beside the quarter's own: typed columns, a place for each row, its shape kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVariantUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.records import Place
from ..report.tables import DATE, FLAG, INSTANT, INTEGER, REAL, TEXT, ExportColumn, ExportRow, ExportTable
from ..store.checks import is_quarters
from .table_files import Sheet

_KINDS = {
    QMetaType.Type.Int: INTEGER,
    QMetaType.Type.UInt: INTEGER,
    QMetaType.Type.LongLong: INTEGER,
    QMetaType.Type.ULongLong: INTEGER,
    QMetaType.Type.Double: REAL,
    QMetaType.Type.Bool: FLAG,
    QMetaType.Type.QDate: DATE,
    QMetaType.Type.QDateTime: INSTANT,
}
_NO_LAYER = QT_TRANSLATE_NOOP("Phrases", "“{name}” is neither a table of the quarter nor a layer that can be opened.")
_OWN = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” is a layer of the quarter itself. Name its table instead: contacts and profiles never leave that way.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Phrases", "The layer “{name}” could not be written: {why}")


class LayerProblem(QuartierError):
    """A layer that was asked for can't be opened or written."""


@dataclass
class OutsideSheet:
    """A layer, looked at on the thread that called, read on another. ``columns`` are its fields as a table's."""

    name: str
    columns: tuple[ExportColumn, ...]
    source: QgsVectorLayerFeatureSource
    crs: QgsCoordinateReferenceSystem
    shapes: bool

    @property
    def table(self) -> ExportTable:
        """Its table."""
        return ExportTable(self.name, self.columns, self.shapes)

    def sheet(self, quarter: QgsCoordinateReferenceSystem) -> Sheet:
        """Its rows, each with a point on its shape in the quarter's CRS."""
        return Sheet(self.table, self.name, tuple(column.name for column in self.columns), self._rows(quarter))

    def _rows(self, quarter: QgsCoordinateReferenceSystem) -> Iterator[ExportRow]:
        transform = QgsCoordinateTransform(self.crs, quarter, QgsCoordinateTransformContext())
        for feature in self.source.getFeatures(QgsFeatureRequest()):
            values = tuple(map(_plain, feature.attributes()))
            yield ExportRow(values, _place(feature, transform) if self.shapes else None)


def open_layers(given: Sequence[Any], context: QgsProcessingContext) -> list[OutsideSheet]:
    """The layers of a parameter: layers themselves, or what names them. Raises ``LayerProblem``."""
    return [_opened(it, context) for it in given]


def _opened(given: Any, context: QgsProcessingContext) -> OutsideSheet:
    layer = given if isinstance(given, QgsVectorLayer) else QgsProcessingUtils.mapLayerFromString(str(given), context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise LayerProblem(phrase(_NO_LAYER, name=str(given)))
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    if path and is_quarters(Path(path)):
        raise LayerProblem(phrase(_OWN, name=layer.name()))
    columns = tuple(
        ExportColumn(field.name(), _KINDS.get(QMetaType.Type(field.type()), TEXT)) for field in layer.fields()
    )
    shapes = layer.wkbType() != Qgis.WkbType.NoGeometry
    return OutsideSheet(layer.name(), columns, QgsVectorLayerFeatureSource(layer), layer.crs(), shapes)


def append_to_geopackage(path: Path, sheets: Sequence[OutsideSheet]) -> None:
    """Add the layers to a GeoPackage, with their shapes in their own CRS. Raises ``LayerProblem``."""
    for sheet in sheets:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = sheet.name
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        fields, kind = sheet.source.fields(), Qgis.WkbType.NoGeometry
        first = next(iter(sheet.source.getFeatures(QgsFeatureRequest().setLimit(1))), None)
        if sheet.shapes and first is not None:
            kind = first.geometry().wkbType()
        writer = QgsVectorFileWriter.create(
            str(path), fields, kind, sheet.crs, QgsCoordinateTransformContext(), options
        )
        for feature in sheet.source.getFeatures(QgsFeatureRequest()):
            writer.addFeature(feature)
        why = writer.errorMessage() if writer.hasError() else ""
        del writer  # closes the file
        if why:
            raise LayerProblem(phrase(_NOT_WRITTEN, name=sheet.name, why=why))


def _place(feature: QgsFeature, transform: QgsCoordinateTransform) -> Place | None:
    shape = feature.geometry()
    if shape.isNull() or shape.isEmpty():
        return None
    point = shape if shape.type() == Qgis.GeometryType.Point and not shape.isMultipart() else shape.pointOnSurface()
    try:
        spot = transform.transform(point.asPoint())
    except (QgsCsException, ValueError, TypeError):
        return None
    return Place(round(spot.x(), 3), round(spot.y(), 3))


def _plain(value: Any) -> object:
    if QgsVariantUtils.isNull(value):
        return None
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, QDateTime):
        return value.toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzzZ")
    return value if isinstance(value, (int, float, str)) else str(value)
