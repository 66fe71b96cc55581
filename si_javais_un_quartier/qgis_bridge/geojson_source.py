"""The port ``FeatureSource`` over an ordinary GeoJSON file of polygons: the same records as a layer of it gives.

Each portion's vertices are moved to the quarter's CRS in one call; where that can't be done for all of them, or a
polygon isn't valid, its rows go the way of any layer's.
"""

from __future__ import annotations

import struct
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry

from ..domain.ports import SourceField, SourceRecord
from ..intake.geojson import NotOrdinaryError, OrdinaryFile, Portion, Shape
from .feature_source import LayerSource, way_between
from .outside_layers import open_layer, refuse_unreadable
from .unpacking import is_packed, unpack
from .usable_geometry import is_on_earth, usable

_SUFFIXES = frozenset({".json", ".geojson"})
_DEGREES = "EPSG:4326"
_COUNT, _LINE, _POLYGON, _MULTIPOLYGON = struct.Struct("<I"), b"\x01\x02\0\0\0", b"\x01\x03\0\0\0", b"\x01\x06\0\0\0"
_VERTEX = 16


def read_polygons(path: Path, crs: QgsCoordinateReferenceSystem) -> GeoJsonSource | None:
    """The polygons of *path*, which gzip may have packed; None for what has to be opened as a layer.

    Raises ``IntakeError`` for what can't be read at all.
    """
    folder = None
    if is_packed(path) and Path(path.stem).suffix.lower() in _SUFFIXES:
        folder = tempfile.TemporaryDirectory(prefix="quartier-")
        path = unpack(path, folder)
    if path.suffix.lower() not in _SUFFIXES:
        return None
    refuse_unreadable(path)
    try:
        return GeoJsonSource(path, OrdinaryFile(path), crs, folder)
    except NotOrdinaryError:
        return None


class GeoJsonSource:
    """The rows of an ordinary file. *folder*, if any, stays as long as the source."""

    def __init__(
        self,
        path: Path,
        content: OrdinaryFile,
        crs: QgsCoordinateReferenceSystem,
        folder: tempfile.TemporaryDirectory[str] | None = None,
        read: Iterable[str] | None = None,
    ) -> None:
        self._path, self._content, self._crs, self._folder = path, content, crs, folder
        self._read = tuple(content.names if read is None else read)
        self._transform = way_between(QgsCoordinateReferenceSystem(_DEGREES), crs, self.name)

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.stem

    @property
    def fields(self) -> tuple[SourceField, ...]:
        """Its columns; a date is a text here, as in the file."""
        return tuple(SourceField(name, self._content.type_of(name)) for name in self._content.names)

    @property
    def geometry_type(self) -> str:
        """Always polygon."""
        return "polygon"

    def count(self) -> int:
        """How many rows."""
        return self._content.count

    def as_layer(self) -> LayerSource:
        """The same rows, read by the GIS."""
        layer = open_layer(str(self._path))
        layer.unpacked_in = self._folder  # it goes with the layer
        return LayerSource(layer, self._crs, shape="polygon")

    def reading(self, computed: Mapping[str, str]) -> GeoJsonSource | LayerSource:
        """The same source that also evaluates *computed* for each row, as ``LayerSource.reading`` does."""
        return self.as_layer().reading(computed) if computed else self

    def leaving_out(self, columns: Iterable[str]) -> GeoJsonSource | LayerSource:
        """The same source whose *columns* are never read; it still says that it has them."""
        unread = frozenset(columns)
        read = tuple(name for name in self._content.names if name not in unread)
        return GeoJsonSource(self._path, self._content, self._crs, self._folder, read)

    def __iter__(self) -> Iterator[SourceRecord]:
        if not all(map(self._content.is_plain, self._read)):
            unread = set(self._content.names) - set(self._read)
            yield from self.as_layer().leaving_out(unread)
            return
        number = 0
        for portion in self._content.portions():
            for properties, (wkb, problem) in zip(portion.properties, polygons(portion, self._transform)):
                number += 1
                yield SourceRecord(number, {name: properties.get(name) for name in self._read}, wkb, problem)


def polygons(portion: Portion, transform: QgsCoordinateTransform) -> Iterator[tuple[bytes | None, str | None]]:
    """What ``usable_geometry.usable`` gives for each row."""
    moved, place = _moved(portion.spots, transform), 0
    spots, way = (portion.spots.tobytes(), transform) if moved is None else (moved, None)
    for shape in portion.shapes:
        if shape is None:
            yield None, None
            continue
        wkb, place = _wkb(shape, spots, place)
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        if way is None and geometry.isGeosValid():
            yield wkb, None
        else:
            yield usable(geometry, way, "polygon")


def _moved(spots: array[float], transform: QgsCoordinateTransform) -> bytes | None:
    """All vertices at once; None if one of them may need a closer look."""
    line = QgsGeometry()
    line.fromWkb(_LINE + _COUNT.pack(len(spots) // 2) + spots.tobytes())
    box = line.boundingBox()
    if not box.isFinite() or (box.xMinimum() <= 0 <= box.xMaximum() and box.yMinimum() <= 0 <= box.yMaximum()):
        return None
    try:
        failed = line.transform(transform) != Qgis.GeometryOperationResult.Success
    except QgsCsException:
        failed = True
    if failed or transform.fallbackOperationOccurred() or not is_on_earth(line):
        return None
    return bytes(line.asWkb())[len(_LINE) + _COUNT.size :]


def _wkb(shape: Shape, spots: bytes, place: int) -> tuple[bytes, int]:
    """The WKB of *shape*, whose vertices begin at *place* of *spots*, and where the next one's begin."""
    multi, lengths = shape or (False, ())
    parts = [_MULTIPOLYGON, _COUNT.pack(len(lengths))] if multi else []
    for rings in lengths:
        parts += (_POLYGON, _COUNT.pack(len(rings)))
        for length in rings:
            end = place + _VERTEX * length
            parts += (_COUNT.pack(length), spots[place:end])
            place = end
    return b"".join(parts), place
