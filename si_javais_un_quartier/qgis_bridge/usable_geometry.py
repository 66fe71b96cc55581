"""What of a stranger's geometry can be used, or the word for what is wrong with it."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsWkbTypes


def usable(
    geometry: QgsGeometry, transform: QgsCoordinateTransform | None, shape: str
) -> tuple[bytes | None, str | None]:
    """The WKB of what can be made of *geometry*, moved by *transform*, or the word of ``intake.outcome`` for why not.

    *shape*: ``"point"``, ``"polygon"`` or ``"line"``. Neither for a null geometry.
    """
    if geometry.isNull():
        return None, None
    problem = _problem(geometry)
    if problem is not None:
        return None, problem
    flat = _flat(geometry)
    if transform is not None:
        try:
            failed = flat.transform(transform) != Qgis.GeometryOperationResult.Success
        except QgsCsException:
            failed = True
        if failed or not is_on_earth(flat):
            return None, "unreachable"
    shaped, problem = _SHAPING[shape](flat)
    return (None if shaped is None else bytes(shaped.asWkb())), problem


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
