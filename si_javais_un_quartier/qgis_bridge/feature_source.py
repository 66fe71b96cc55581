"""The port ``FeatureSource`` over any layer: records in the quarter's CRS, geometries fit for use.

The one place where QGIS's NULL, dates and geometries become plain values.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from copy import copy

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsVariantUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType, Qt, QTime

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import SourceField, SourceRecord
from .expressions import Expressions

_TYPES = {
    QMetaType.Type.QString: "text",
    QMetaType.Type.Int: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.UInt: "integer",
    QMetaType.Type.ULongLong: "integer",
    QMetaType.Type.Bool: "integer",
    QMetaType.Type.Double: "real",
    QMetaType.Type.QDate: "date",
    QMetaType.Type.QDateTime: "datetime",
}
_KINDS = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
    Qgis.GeometryType.Null: "none",
}


class LayerSource:
    """The rows of a layer.

    ``shape`` is what is made of its geometries: ``"point"`` (a polygon or line gives a point on it), ``"polygon"`` or
    ``"line"`` (a multilinestring); for the last two anything else is a problem. ``given_crs`` is for a layer that has
    none. Raises ``IntakeError`` for a layer that can't be read, has no CRS, or whose CRS has no way to the quarter's.
    """

    def __init__(
        self,
        layer: QgsFeatureSource,
        crs: QgsCoordinateReferenceSystem,
        *,
        shape: str = "point",
        given_crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        self._layer = layer
        self._shape = shape
        self._expressions = Expressions({}, layer.fields())
        self._unread: frozenset[str] = frozenset()
        self._transform = _transform(layer, crs, given_crs)

    @property
    def name(self) -> str:
        """The layer's name."""
        return str(self._layer.sourceName())

    @property
    def fields(self) -> tuple[SourceField, ...]:
        """Its columns."""
        return tuple(_field(field) for field in self._layer.fields())

    @property
    def geometry_type(self) -> str:
        """point, line, polygon, mixed or none."""
        return _KINDS.get(QgsWkbTypes.geometryType(self._layer.wkbType()), "mixed")

    def count(self) -> int | None:
        """How many rows, if the layer knows."""
        count = int(self._layer.featureCount())
        return count if count >= 0 else None

    def reading(self, computed: Mapping[str, str]) -> LayerSource:
        """The same source that also evaluates *computed* (expressions by the key of their value) for each row.

        Raises ``IntakeError`` for an expression that can't be used.
        """
        other = copy(self)
        other.evaluate(computed)
        return other

    def leaving_out(self, columns: Iterable[str]) -> LayerSource:
        """The same source whose *columns* are never read; it still says that it has them."""
        other = copy(self)
        other.skip(columns)
        return other

    def skip(self, columns: Iterable[str]) -> None:
        """From now on, never read *columns*."""
        self._unread = frozenset(columns)

    def evaluate(self, computed: Mapping[str, str]) -> None:
        """From now on, evaluate *computed* for each row. Raises ``IntakeError`` as :meth:`reading` does."""
        self._expressions = Expressions(computed, self._layer.fields())

    def __iter__(self) -> Iterator[SourceRecord]:
        names = [field.name() for field in self._layer.fields()]
        request = QgsFeatureRequest()
        if self._unread:
            request.setSubsetOfAttributes([place for place, name in enumerate(names) if name not in self._unread])
        for number, feature in enumerate(self._layer.getFeatures(request), start=1):
            pairs = zip(names, feature.attributes())
            values = {name: plain_value(value) for name, value in pairs if name not in self._unread}
            for key, value in self._expressions.values(feature):
                values[key] = plain_value(value)
            wkb, problem = self._geometry(feature)
            yield SourceRecord(number, values, wkb, problem)

    def _geometry(self, feature: QgsFeature) -> tuple[bytes | None, str | None]:
        """The usable geometry of *feature*, or the word for what is wrong with it (``intake.outcome``)."""
        geometry = feature.geometry()
        if geometry.isNull():
            return None, None
        problem = _problem(geometry)
        if problem is not None:
            return None, problem
        flat = _flat(geometry)
        if self._transform is not None:
            try:
                failed = flat.transform(self._transform) != Qgis.GeometryOperationResult.Success
            except QgsCsException:
                failed = True
            if failed or not is_on_earth(flat):
                return None, "unreachable"
        shaped, problem = _SHAPING[self._shape](flat)
        return (None if shaped is None else bytes(shaped.asWkb())), problem


def _field(field: QgsField) -> SourceField:
    return SourceField(field.name(), _TYPES.get(QMetaType.Type(field.type()), "other"))


def _transform(
    layer: QgsFeatureSource, crs: QgsCoordinateReferenceSystem, given: QgsCoordinateReferenceSystem | None
) -> QgsCoordinateTransform | None:
    """The way from the layer's CRS to *crs*; None for a table without geometry."""
    if layer.wkbType() == Qgis.WkbType.NoGeometry:
        return None
    own = layer.sourceCrs()
    if not own.isValid() and given is not None and given.isValid():
        own = given
    if not own.isValid():
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "“{name}” does not say its coordinate reference system. Choose it, then import again. "
            "Nothing was imported.",
        )
        raise IntakeError(phrase(text, name=layer.sourceName()))
    transform = QgsCoordinateTransform(own, crs, QgsProject.instance().transformContext())
    if not transform.isValid():
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "There is no way from the coordinate reference system of “{name}” ({crs}) to the quarter's. "
            "Nothing was imported.",
        )
        raise IntakeError(phrase(text, name=layer.sourceName(), crs=own.userFriendlyIdentifier()))
    return transform


def _problem(geometry: QgsGeometry) -> str | None:
    if geometry.isEmpty():
        return "empty"
    box = geometry.boundingBox()
    if not box.isFinite():
        return "not_finite"
    if box.xMinimum() == box.xMaximum() == box.yMinimum() == box.yMaximum() == 0:
        return "zero"
    return None


def _is_finite(geometry: QgsGeometry) -> bool:
    return bool(geometry.boundingBox().isFinite())


#: Coordinates beyond this, in metres or feet, lie nowhere on Earth: some projections go on without end.
_FARTHEST = 1e8


def is_on_earth(geometry: QgsGeometry) -> bool:
    """Whether the projected coordinates of *geometry* can be those of a place."""
    box = geometry.boundingBox()
    least, most = min(box.xMinimum(), box.yMinimum()), max(box.xMaximum(), box.yMaximum())
    return bool(box.isFinite() and least >= -_FARTHEST and most <= _FARTHEST)


#: Kinds that are flat and straight already, and what each is made of
_PLAIN = {
    Qgis.WkbType.Point: Qgis.GeometryType.Point,
    Qgis.WkbType.LineString: Qgis.GeometryType.Line,
    Qgis.WkbType.MultiLineString: Qgis.GeometryType.Line,
    Qgis.WkbType.Polygon: Qgis.GeometryType.Polygon,
    Qgis.WkbType.MultiPolygon: Qgis.GeometryType.Polygon,
}


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    """*geometry* without curves, heights and measures."""
    kind = geometry.wkbType()
    if kind in _PLAIN:
        return QgsGeometry(geometry)
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    else:
        geometry = QgsGeometry(geometry)
    part = geometry.get()
    part.dropZValue()
    part.dropMValue()
    return geometry


def _as_point(geometry: QgsGeometry) -> tuple[QgsGeometry | None, str | None]:
    if geometry.type() == Qgis.GeometryType.Point and not geometry.isMultipart():
        return geometry, None
    inside = geometry.pointOnSurface()
    if inside.isNull() or inside.isEmpty():
        inside = geometry.makeValid().pointOnSurface()
    if inside.isNull() or inside.isEmpty() or not _is_finite(inside):
        return None, "invalid"
    return inside, None


def _as_polygon(geometry: QgsGeometry) -> tuple[QgsGeometry | None, str | None]:
    valid = geometry.isGeosValid()
    polygons = _only(geometry if valid else geometry.makeValid(), Qgis.GeometryType.Polygon)
    if polygons is None:
        return None, "mixed"
    if polygons.isNull() or polygons.isEmpty() or not (valid or polygons.isGeosValid()):
        return None, "invalid"
    return polygons, None


def _as_line(geometry: QgsGeometry) -> tuple[QgsGeometry | None, str | None]:
    lines = _only(geometry, Qgis.GeometryType.Line)
    if lines is None:
        return None, "mixed"
    if lines.isNull() or lines.isEmpty() or not lines.convertToMultiType():
        return None, "invalid"
    return lines, None


def _only(geometry: QgsGeometry, kind: Qgis.GeometryType) -> QgsGeometry | None:
    """The parts of a collection that are of this *kind*, or the geometry itself; None if it is of another one."""
    if _PLAIN.get(geometry.wkbType()) == kind:
        return geometry
    parts = QgsGeometry(geometry)
    if (
        parts.wkbType() == Qgis.WkbType.GeometryCollection
        or QgsWkbTypes.geometryType(parts.wkbType()) == Qgis.GeometryType.Unknown
    ) and not parts.convertGeometryCollectionToSubclass(kind):
        return None
    return parts if parts.type() == kind else None


_SHAPING = {"point": _as_point, "polygon": _as_polygon, "line": _as_line}


#: Types that a cell's value is of already, told apart without asking QGIS
_AS_IS = frozenset((str, int, bool))


def plain_value(value: object) -> object:
    """A cell as str, int, float, bool or None; dates and times as ISO text, lists as JSON, bytes as nothing."""
    if type(value) in _AS_IS:
        return value
    if QgsVariantUtils.isNull(value) or isinstance(value, (QByteArray, bytes)):
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value if isinstance(value, (str, int, bool)) else str(value)
