"""Vector layers as columns for computations that read everything at once.

A layer that is a plain GeoPackage table, seen whole and in the CRS wanted, is read straight from its file, some five
times as fast; any other goes feature by feature through QGIS. Both give the same.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataProvider,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from ..store.geopackage_arrays import TableShape, read_arrays, shape_of

log = logging.getLogger(__name__)

_LOOKS_EVERY = 1000
#: Types of values that are what a file holds; any other may be a NULL
_KEPT = frozenset((str, int, float, bool, bytes))


@dataclass(frozen=True)
class LayerArrays:
    """One entry per feature: its id, some fields by name, its geometry (None where there is none).

    ``unreadable`` are the rows whose geometry can't be understood, ``unconverted`` those outside of where the layer's
    CRS can be converted; both have None for a geometry.
    """

    fids: list[int]
    columns: dict[str, list[Any]]
    geometries: npt.NDArray[np.object_]
    unreadable: tuple[int, ...] = ()
    unconverted: tuple[int, ...] = ()


def plain_table(layer: QgsVectorLayer | None) -> TableShape | None:
    """The GeoPackage table that *layer* shows as it is; None for any other, or one filtered, joined or in editing."""
    if layer is None or layer.providerType() != "ogr" or layer.subsetString() or layer.isEditable():
        return None
    if (
        layer.storageType() != "GPKG"
        or layer.crs() != layer.dataProvider().crs()
        or _has_computed_fields(layer.fields())
    ):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = Path(_plain(parts.get("path")) or ""), _plain(parts.get("layerName"))
    if not path.is_file() or _plain(parts.get("layerId")) or _plain(parts.get("vsiPrefix")):
        return None
    try:
        return shape_of(path, name or _first_table(layer))
    except sqlite3.Error as error:
        log.info("%s is read through QGIS: %s", path.name, error)
        return None


def read_table(shape: TableShape, names: Iterable[str]) -> LayerArrays:
    """The columns *names* and the geometries, straight from the file. Raises ``sqlite3.Error``."""
    arrays = read_arrays(shape, names)
    return _arranged(arrays.keys, arrays.columns, arrays.wkbs)


def read_features(
    source: QgsFeatureSource,
    names: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    stopped: Callable[[], bool],
) -> LayerArrays:
    """The same through QGIS, in *crs*; ends early when *stopped*."""
    off_limits: set[int] = set()
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(names), source.fields())
    if source.sourceCrs().isValid() and source.sourceCrs() != crs:
        request.setDestinationCrs(crs, transforms)
        request.setTransformErrorCallback(lambda feature: off_limits.add(feature.id()))
    places = [source.fields().lookupField(name) for name in names]
    fids: list[int] = []
    rows: list[list[Any]] = []
    wkbs: list[bytes | None] = []
    for feature in source.getFeatures(request):
        if len(fids) % _LOOKS_EVERY == 0 and stopped():
            break
        geometry = feature.geometry()
        fids.append(feature.id())
        rows.append(feature.attributes())
        wkbs.append(None if geometry.isNull() else geometry.asWkb().data())
    columns = {name: _column(rows, place) for name, place in zip(names, places)}
    unconverted = tuple(row for row, fid in enumerate(fids) if fid in off_limits)
    return _arranged(fids, columns, wkbs, unconverted)


def _column(rows: list[list[Any]], place: int) -> list[Any]:
    values = [row[place] for row in rows]
    if _KEPT.issuperset(map(type, values)):
        return values
    return [value if type(value) in _KEPT else _plain(value) for value in values]


def _arranged(
    fids: list[int], columns: dict[str, list[Any]], wkbs: list[bytes | None], unconverted: tuple[int, ...] = ()
) -> LayerArrays:
    given = np.array(wkbs, dtype=object)
    geometries = shapely.from_wkb(given, on_invalid="ignore")
    drawn = np.not_equal(given, None).astype(np.bool_)
    for row in np.flatnonzero(drawn & shapely.is_missing(geometries)).tolist():
        geometries[row] = _straightened(wkbs[row] or b"")
    unreadable = np.flatnonzero(drawn & shapely.is_missing(geometries)).tolist()
    return LayerArrays(fids, columns, geometries, tuple(unreadable), unconverted)


def _straightened(wkb: bytes) -> shapely.Geometry | None:
    """What GEOS can't read and QGIS can, such as curves, as straight segments."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull():
        return None
    straight = bytes(geometry.constGet().segmentize().asWkb())
    return shapely.from_wkb(straight, on_invalid="ignore")


def _plain(value: Any) -> Any:
    """A feature's value as a file would hold it: no NULL, dates as ISO text."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return None
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def _has_computed_fields(fields: QgsFields) -> bool:
    origins = {fields.fieldOrigin(place) for place in range(fields.count())}
    return bool(origins - {Qgis.FieldOrigin.Provider})


def _first_table(layer: QgsVectorLayer) -> str:
    """The table of a layer opened without naming it: QGIS then shows the first."""
    return layer.dataProvider().subLayers()[0].split(QgsDataProvider.sublayerSeparator())[1]
