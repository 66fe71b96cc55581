"""The outputs of an analysis: the layers given with columns added, and plain tables.

A new .gpkg file is written straight from the source's file where that can be; anything else goes through QGIS.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QMetaType

from ..domain.context_columns import CONTEXT_PREFIX
from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.whole_files import A_QUARTER
from ..store.checks import is_quarters
from ..store.geopackage_tables import AddedColumn, can_copy, can_write, copy_with_columns, write_rows
from .base import FeedbackProgress
from .layer_inputs import Input, Read

_SAME_FILE = QT_TRANSLATE_NOOP(
    "Phrases", "“{file}” is one of the layers to read; it would be lost. Choose another file for the result."
)
#: Columns that hold texts or real numbers even where a run leaves them empty
_TEXTS = {
    "top_theme",
    "top_wishes",
    "priority_apart",
    "vacancy_class",
    "shopfront_aid",
    "shopfront_aid_why",
    "wasteland_tax",
    "wasteland_tax_why",
    "contribution_uuid",
    "parcel_id",
    "parcel_method",
    "premises_uuid",
    "premises_method",
    "street",
    "theme",
    "name",
    "last_on",
}
_REALS = {"premises_distance_m", "rate", "frontage_rate", "lasting_rate", "per_1000"}
_QT_TYPES = {"TEXT": QMetaType.Type.QString, "REAL": QMetaType.Type.Double, "INTEGER": QMetaType.Type.Int}
_BATCH = 1000


def typed(columns: Mapping[str, list[Any]]) -> list[AddedColumn]:
    """Result columns with the type each is stored as."""
    return [AddedColumn(name, _type(name, values), values) for name, values in columns.items()]


def _type(name: str, values: list[Any]) -> str:
    if name in _TEXTS or name in _REALS or name.startswith(CONTEXT_PREFIX):
        return "REAL" if name in _REALS else "TEXT"
    first = next((value for value in values if value is not None), None)
    return "TEXT" if isinstance(first, str) else "REAL" if isinstance(first, float) else "INTEGER"


@dataclass(frozen=True)
class Writer:
    """Writes the outputs of one run."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    progress: FeedbackProgress
    crs: QgsCoordinateReferenceSystem

    def layer(self, name: str, given: Input, read: Read, columns: Mapping[str, list[Any]]) -> str:
        """Write the features of *given* with more columns to the output *name*; returns where they are."""
        added = typed(columns)
        file = new_geopackage(self.parameters.get(name))
        table = given.table
        if file and table and can_copy(table) and given.source.sourceCrs() == self.crs:
            copy_with_columns(table, file, read.arrays.fids, added, shapely.bounds(read.arrays.geometries).tolist())
            return self._written(name)
        return self._copied(name, given, read.arrays.fids, added)

    def table(self, name: str, columns: Mapping[str, list[Any]]) -> str:
        """Write rows without geometry to the output *name*; returns where they are."""
        added = typed(columns)
        file = new_geopackage(self.parameters.get(name))
        if file:
            write_rows(file, added)
            return self._written(name)
        fields = _with_added(QgsFields(), added)
        sink, destination = self._sink(name, fields, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())
        batch: list[QgsFeature] = []
        for values in zip(*(column.values for column in added)):
            feature = QgsFeature(fields)
            feature.setAttributes(list(values))
            batch.append(feature)
            if len(batch) == _BATCH:
                self._add(sink, name, batch)
                batch = []
        self._add(sink, name, batch)
        return destination

    def _written(self, name: str) -> str:
        """Where QGIS expects the output; asking also has the layer loaded where that is wanted."""
        return str(self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context))

    def _copied(self, name: str, given: Input, fids: Sequence[int], added: Sequence[AddedColumn]) -> str:
        fresh = {column.name.lower() for column in added} | {"fid"}
        kept = [place for place, field in enumerate(given.source.fields()) if field.name().lower() not in fresh]
        fields = QgsFields()
        for place in kept:
            fields.append(given.source.fields()[place])
        _with_added(fields, added)
        sink, destination = self._sink(name, fields, given.source.wkbType(), self.crs)
        more, unnumbered = list(zip(*(column.values for column in added))), QgsFeature().id()
        batch: list[QgsFeature] = []
        for row, feature in self._again(given, fids):
            old = feature.attributes()
            feature.setAttributes([*(old[place] for place in kept), *more[row]])
            feature.setId(unnumbered)
            batch.append(feature)
            if len(batch) == _BATCH:
                self._add(sink, name, batch)
                batch = []
        self._add(sink, name, batch)
        return destination

    def _again(self, given: Input, fids: Sequence[int]) -> Iterator[tuple[int, QgsFeature]]:
        """The features that were read, in the run's CRS, each with its row."""
        rows = {fid: row for row, fid in enumerate(fids)}
        request = QgsFeatureRequest().setDestinationCrs(self.crs, self.context.transformContext())
        given.source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        for feature in given.source.getFeatures(request):
            row = rows.get(feature.id())
            if row is not None:
                yield row, feature

    def _sink(
        self, name: str, fields: QgsFields, kind: Qgis.WkbType, crs: QgsCoordinateReferenceSystem
    ) -> tuple[QgsFeatureSink, str]:
        sink, destination = self.algorithm.parameterAsSink(self.parameters, name, self.context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
        return sink, destination

    def _add(self, sink: QgsFeatureSink, name: str, features: list[QgsFeature]) -> None:
        self.progress.report(0)
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self.algorithm.writeFeatureError(sink, self.parameters, name))


def refuse_overwriting(value: Any, given: Iterable[Input]) -> None:
    """Raises ``IntakeError`` where the output would replace a file that is being read, or one of a quarter's own."""
    file = _file(value)
    if file and is_quarters(file):
        raise IntakeError(phrase(A_QUARTER, name=file.name))
    if file and any(put.table and file.exists() and file.samefile(put.table.path) for put in given):
        raise IntakeError(phrase(_SAME_FILE, file=file.name))


def new_geopackage(value: Any) -> Path | None:
    """The .gpkg file an output asks for, if it can be written as one table."""
    plain = not isinstance(value, QgsProcessingOutputLayerDefinition) or not (
        value.useRemapping() or value.createOptions
    )
    file = _file(value) if plain else None
    return file if file and file.parent.is_dir() and can_write(file) else None


def _file(value: Any) -> Path | None:
    """The .gpkg file that an output names by its path, None for outputs of another kind."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    is_file = isinstance(value, str) and value.lower().endswith(".gpkg") and not value.startswith("ogr:")
    return Path(value) if is_file else None


def _with_added(fields: QgsFields, added: Sequence[AddedColumn]) -> QgsFields:
    for column in added:
        fields.append(QgsField(column.name, _QT_TYPES[column.type]))
    return fields
