"""The layers an analysis is given: which fields they have, how they are read, what can't be used in them.

Fields are found by name, whatever the case. Where a layer lacks one, this stands in its place: for a uuid or an id, the
feature's number; for a kind, "other"; for a status, an open one; for premises' occupancy, vacant.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsUnitTypes,
)

from ..analysis.layers import Contributions, Initiatives, Layer, Parcels, Premises, Reject
from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.layer_arrays import LayerArrays, plain_table, read_features, read_table
from ..store.geopackage_arrays import TableShape
from .base import FeedbackProgress

log = logging.getLogger(__name__)

_UNREADABLE = QT_TRANSLATE_NOOP("Phrases", "a geometry that can't be read")
_UNCONVERTED = QT_TRANSLATE_NOOP("Phrases", "a place that can't be converted to the parcels' coordinate system")

_NO_CRS = QT_TRANSLATE_NOOP(
    "Phrases",
    "The layer “{layer}” does not say its coordinate system, and none is guessed. Set it in the layer's properties, "
    "then run again.",
)
_NOT_PROJECTED = QT_TRANSLATE_NOOP(
    "Phrases",
    "The layer “{layer}” is in a coordinate system that is not projected ({crs}), where distances can't be "
    "measured. Reproject it first, in France to Lambert-93 (EPSG:2154); the other layers follow by themselves.",
)
_NO_UNIT = QT_TRANSLATE_NOOP("Phrases", "The coordinate system of “{layer}” ({crs}) has no known unit of length.")

#: What is read of each layer, and the names each field may have, the best first
CONTRIBUTION_FIELDS = {
    name: (name,)
    for name in (
        "uuid",
        "kind",
        "theme",
        "status",
        "parcel_id",
        "premises_uuid",
        "reference",
        "title",
        "body",
        "body_fr",
    )
}
PARCEL_FIELDS = {"id": ("idu", "id", "parcel_id")}
PREMISES_FIELDS = {
    name: (name,)
    for name in (
        "uuid",
        "occupancy",
        "availability",
        "vacant_since",
        "vacant_since_precision",
        "area_m2",
        "frontage_m",
    )
}
NAMED_PREMISES_FIELDS = {**PREMISES_FIELDS, "address": ("address",)}
INITIATIVE_FIELDS = {name: (name,) for name in ("uuid", "premises_uuid", "ends_on", "state")}


@dataclass(frozen=True)
class Input:
    """A layer as it was handed in; ``table`` is its file's table where it can be read straight from there."""

    layer: Layer
    source: QgsProcessingFeatureSource
    table: TableShape | None
    chosen: Mapping[str, str]

    def field(self, role: str, names: Sequence[str]) -> str | None:
        """The field that plays a role: the one chosen, else the first found by name."""
        if self.chosen.get(role):
            return self.chosen[role]
        known = {field.name().lower(): field.name() for field in reversed(self.source.fields().toList())}
        return next((known[name] for name in names if name in known), None)


def open_input(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    chosen: Mapping[str, str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Input:
    """The layer of a parameter; on the thread that called, since it may be one of the project."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    value = parameters[name]
    partly = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.featureLimit != -1 or value.filterExpression
    )
    table = None if partly else plain_table(algorithm.parameterAsVectorLayer(parameters, name, context))
    return Input(Layer(name), source, table, chosen)


def check_crs(source: QgsProcessingFeatureSource) -> None:
    """Raises ``IntakeError`` for a layer that has places and doesn't say in which coordinate system."""
    if source.wkbType() != Qgis.WkbType.NoGeometry and not source.sourceCrs().isValid():
        raise IntakeError(phrase(_NO_CRS, layer=source.sourceName()))


def ground(main: QgsProcessingFeatureSource) -> tuple[QgsCoordinateReferenceSystem, float]:
    """The CRS of the layer that sets it for a run, and its unit in metres. Raises ``IntakeError`` if not projected."""
    crs = main.sourceCrs()
    named = {"layer": main.sourceName(), "crs": crs.authid() or crs.description()}
    if not crs.isValid():
        raise IntakeError(phrase(_NO_CRS, layer=main.sourceName()))
    if crs.isGeographic() or crs.type() == Qgis.CrsType.Geocentric:
        raise IntakeError(phrase(_NOT_PROJECTED, **named))
    if crs.mapUnits() in (Qgis.DistanceUnit.Unknown, Qgis.DistanceUnit.Degrees):
        raise IntakeError(phrase(_NO_UNIT, **named))
    return crs, QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), Qgis.DistanceUnit.Meters)


@dataclass(frozen=True)
class Read:
    """A layer's columns by role (None for a field it lacks), and the rows whose geometry was lost on the way."""

    arrays: LayerArrays
    roles: Mapping[str, list[Any] | None]
    keys: list[Any]
    rejects: tuple[Reject, ...]

    def texts(self, role: str) -> list[str | None] | None:
        """A column as text."""
        column = self.roles[role]
        return None if column is None else [None if value is None else str(value) for value in column]

    def numbers(self, role: str) -> list[float | None] | None:
        """A column as numbers, None for what is none."""
        column = self.roles[role]
        return None if column is None else [_number(value) for value in column]


@dataclass(frozen=True)
class Reader:
    """Reads inputs in one CRS. Raises ``Cancelled`` rather than hand out a part of a layer."""

    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext
    progress: FeedbackProgress

    def read(self, given: Input, fields: Mapping[str, Sequence[str]], key: str) -> Read:
        """The columns of *fields*; *key* is the role that names a feature."""
        found = {role: given.field(role, names) for role, names in fields.items()}
        arrays = self._arrays(given, [name for name in dict.fromkeys(found.values()) if name])
        self.progress.report(0)
        roles = {role: arrays.columns[name] if name else None for role, name in found.items()}
        keys = _keys(roles[key], arrays.fids)
        lost = [(arrays.unreadable, _UNREADABLE), (arrays.unconverted, _UNCONVERTED)]
        rejects = tuple(Reject(given.layer, str(keys[row]), phrase(why)) for rows, why in lost for row in rows)
        return Read(arrays, roles, keys, rejects)

    def _arrays(self, given: Input, names: list[str]) -> LayerArrays:
        if given.table is not None and given.source.sourceCrs() == self.crs:
            try:
                return read_table(given.table, names)
            except sqlite3.Error as error:
                log.info("%s is read through QGIS: %s", given.table.path.name, error)
        given.source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        return read_features(given.source, names, self.crs, self.transforms, self.progress.stopped)


def contributions_of(read: Read) -> Contributions:
    """The contributions as the computation wants them."""
    return Contributions(
        [str(key) for key in read.keys],
        read.arrays.geometries,
        kinds=read.texts("kind"),
        themes=read.texts("theme"),
        statuses=read.texts("status"),
        parcel_ids=read.texts("parcel_id"),
        premises_uuids=read.texts("premises_uuid"),
        references=read.texts("reference"),
        texts=_words(read),
    )


def parcels_of(read: Read) -> Parcels:
    """The parcels as the computation wants them."""
    return Parcels(read.keys, read.arrays.geometries)


def premises_of(read: Read) -> Premises:
    """The premises as the computation wants them."""
    return Premises(
        read.keys,
        read.arrays.geometries,
        occupancies=read.texts("occupancy"),
        availabilities=read.texts("availability"),
        vacant_since=read.texts("vacant_since"),
        areas_m2=read.numbers("area_m2"),
        frontages_m=read.numbers("frontage_m"),
        precisions=read.texts("vacant_since_precision"),
    )


def initiatives_of(read: Read) -> Initiatives:
    """The initiatives as the computation wants them."""
    return Initiatives(
        read.keys,
        read.arrays.geometries,
        premises_uuids=read.texts("premises_uuid"),
        ends_on=read.texts("ends_on"),
        states=read.texts("state"),
    )


def _keys(column: list[Any] | None, fids: list[int]) -> list[Any]:
    """What names each feature: its key if it has one, else its number; whole numbers stay numbers if all are."""
    if column is None:
        return list(fids)
    keys = [fid if key is None or key == "" else key for key, fid in zip(column, fids)]
    return keys if all(type(key) is int for key in keys) else [str(key) for key in keys]


def _words(read: Read) -> list[str] | None:
    """Title and text of each contribution, the French text where there is a translation."""
    titles, bodies, french = (read.texts(role) for role in ("title", "body", "body_fr"))
    if titles is None and bodies is None and french is None:
        return None
    nothing: list[str | None] = [None] * len(read.keys)
    return [
        (title or "") + "\n" + (translated or body or "")
        for title, body, translated in zip(titles or nothing, bodies or nothing, french or nothing)
    ]


def _number(value: Any) -> float | None:
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None
