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
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsProject,
    QgsVariantUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType, Qt, QTime

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import SourceField, SourceRecord
from .expressions import Expressions
from .usable_geometry import usable

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
        self._expressions, self._computed = Expressions({}, layer.fields()), False
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
        self._expressions, self._computed = Expressions(computed, self._layer.fields()), bool(computed)

    def __iter__(self) -> Iterator[SourceRecord]:
        names = [field.name() for field in self._layer.fields()]
        request = QgsFeatureRequest()
        if self._unread:
            request.setSubsetOfAttributes([place for place, name in enumerate(names) if name not in self._unread])
        for number, feature in enumerate(self._layer.getFeatures(request), start=1):
            pairs = zip(names, feature.attributes())
            values = {name: plain_value(value) for name, value in pairs if name not in self._unread}
            for key, value in self._expressions.values(feature) if self._computed else ():
                values[key] = plain_value(value)
            wkb, problem = usable(feature.geometry(), self._transform, self._shape)
            yield SourceRecord(number, values, wkb, problem)


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
    return way_between(own, crs, layer.sourceName())


def way_between(
    own: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem, name: str
) -> QgsCoordinateTransform:
    """The way from a source's *own* CRS to the quarter's. Raises ``IntakeError`` if there is none."""
    transform = QgsCoordinateTransform(own, crs, QgsProject.instance().transformContext())
    if not transform.isValid():
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "There is no way from the coordinate reference system of “{name}” ({crs}) to the quarter's. "
            "Nothing was imported.",
        )
        raise IntakeError(phrase(text, name=name, crs=own.userFriendlyIdentifier()))
    return transform


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
