"""``quartier:createhub``: a new shared base for one quarter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_bridge.boundary import boundary_of, projected
from .base import QuartierAlgorithm

if TYPE_CHECKING:
    from ..domain.records import Boundary

NAME, BOUNDARY, CRS, USER, HUB = "NAME", "BOUNDARY", "CRS", "USER", "HUB"


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
        areas = (feature.geometry() for feature in source.getFeatures())
        return boundary_of(areas, source.sourceCrs(), crs, context.transformContext())
