"""``quartier:createhub``: a new shared base for one quarter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from .base import QuartierAlgorithm

if TYPE_CHECKING:
    from ..domain.records import Boundary
    from ..store.geopackage import Crs

NAME, BOUNDARY, CRS, USER, HUB = "NAME", "BOUNDARY", "CRS", "USER", "HUB"

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("HubAlgorithms", text)


class CreateHubAlgorithm(QuartierAlgorithm):
    """Hands a name, a perimeter and a coordinate system to ``sync.hubs.making``."""

    GROUP = "sharing"

    def name(self) -> str:
        """Its fixed name."""
        return "createhub"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Make a shared base")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Makes the file that a team shares for one quarter. Put it in a shared folder of the network that "
            "everybody may write to, not in one kept in step by a cloud client. Colleagues then synchronise their "
            "working copies with it. Beyond about five people who write, a server is the better place."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterString(NAME, _tr("Name of the quarter")))
        self.addParameter(QgsProcessingParameterFeatureSource(BOUNDARY, _tr("Boundary"), polygons, optional=True))
        self.addParameter(QgsProcessingParameterCrs(CRS, _tr("Coordinate system, in metres"), "EPSG:2154"))
        self.addParameter(QgsProcessingParameterString(USER, _tr("First administrator"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(HUB, _tr("Shared base"), _tr("GeoPackage (*.gpkg)")))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make it."""
        from ..sync.hubs.making import create_hub

        crs = self.parameterAsCrs(parameters, CRS, context)
        path = Path(self.parameterAsFileOutput(parameters, HUB, context))
        create_hub(
            path,
            name=self.parameterAsString(parameters, NAME, context),
            crs=projected(crs),
            boundary=self._boundary(parameters, context, crs),
            administrator=self.parameterAsString(parameters, USER, context),
        )
        return {HUB: str(path)}

    def _boundary(
        self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem
    ) -> Boundary | None:
        """The areas of the layer as one, in the quarter's system. Raises IntakeError where there are none to use."""
        source = self.parameterAsSource(parameters, BOUNDARY, context)
        if source is None:
            return None
        transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
        areas = []
        for feature in source.getFeatures():
            area = feature.geometry()
            if area.isNull():
                continue
            area = QgsGeometry(area.constGet().segmentize()).makeValid()
            try:
                moved = area.transform(transform)
            except QgsCsException as error:
                raise IntakeError(phrase(_NO_BOUNDARY), detail=str(error)) from error
            if moved != Qgis.GeometryOperationResult.Success:
                raise IntakeError(phrase(_NO_BOUNDARY), detail=str(moved))
            areas.append(area)
        return _as_boundary(QgsGeometry.unaryUnion(areas)) if areas else None


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
