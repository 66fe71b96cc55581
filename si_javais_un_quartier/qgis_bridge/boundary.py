"""A quarter's perimeter and coordinate system, from what QGIS holds to what a shared base keeps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

if TYPE_CHECKING:
    from ..domain.records import Boundary
    from ..store.geopackage import Crs

_MILLIMETRE = 0.001

_GEOGRAPHIC = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{crs}” measures in degrees. A quarter needs a system in metres: choose the national one, such as EPSG:2154 in "
    "mainland France.",
)
_NO_CODE = QT_TRANSLATE_NOOP("Phrases", "The coordinate system “{crs}” has no EPSG code. Choose one that has.")
_NO_BOUNDARY = QT_TRANSLATE_NOOP(
    "Phrases", "The boundary layer holds no area that can be used. Choose another layer, or none."
)


def boundary_of(
    areas: Iterable[QgsGeometry],
    source: QgsCoordinateReferenceSystem,
    quarter: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> Boundary | None:
    """The *areas* (in *source*) as one, in the quarter's system; None where there is no geometry at all.

    Raises IntakeError where there are none to use.
    """
    transform = QgsCoordinateTransform(source, quarter, context)
    moved = [_moved(area, transform) for area in areas if not area.isNull()]
    return _as_boundary(QgsGeometry.unaryUnion(moved)) if moved else None


def _moved(area: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    result = QgsGeometry(area.constGet().segmentize()).makeValid()
    try:
        done = result.transform(transform)
    except QgsCsException as error:
        raise IntakeError(phrase(_NO_BOUNDARY), detail=str(error)) from error
    if done != Qgis.GeometryOperationResult.Success:
        raise IntakeError(phrase(_NO_BOUNDARY), detail=str(done))
    return result


def _as_boundary(area: QgsGeometry) -> Boundary:
    from ..domain.records import Boundary

    area = area.snappedToGrid(_MILLIMETRE, _MILLIMETRE)
    for wanted in area.coerceToType(Qgis.WkbType.MultiPolygon):
        if not wanted.isEmpty():
            return Boundary(bytes(wanted.asWkb().data()))
    raise IntakeError(phrase(_NO_BOUNDARY))


def projected(crs: QgsCoordinateReferenceSystem) -> Crs:
    """The system as the file keeps it. Raises IntakeError for one in degrees or without an EPSG code."""
    name = crs.userFriendlyIdentifier()
    if not crs.isValid() or crs.isGeographic():
        raise IntakeError(phrase(_GEOGRAPHIC, crs=name))
    authority, _, code = crs.authid().partition(":")
    if authority != "EPSG" or not code.isdigit():
        raise IntakeError(phrase(_NO_CODE, crs=name))
    from ..store.geopackage import Crs

    return Crs(int(code), crs.description(), crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal))
