"""``quartier:demohub``: the demonstration quarter as a shared base, and the ground it stands on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from .base import FeedbackProgress, QuartierAlgorithm

CONTRIBUTIONS, SEED, TODAY, HUB, GROUND = "CONTRIBUTIONS", "SEED", "TODAY", "HUB", "GROUND"

_MOST = 1_000_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("DemoHub", text)


class DemoHubAlgorithm(QuartierAlgorithm):
    """An invented quarter where Tarentaize-Beaubrun-Couriot lies; the same for the same seed."""

    GROUP = "sharing"

    def name(self) -> str:
        """Its fixed name."""
        return "demohub"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Make the demonstration quarter")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Makes the shared base of an invented quarter: ground-floor premises, contributions with their exchanges, "
            "encounters, initiatives. Nobody in it exists. The ground file holds its parcels, buildings, streets "
            "and parks, to be brought in. The same number and the same last day make the same quarter."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(
            QgsProcessingParameterNumber(CONTRIBUTIONS, _tr("Contributions"), whole, 400, minValue=0, maxValue=_MOST)
        )
        self.addParameter(QgsProcessingParameterNumber(SEED, _tr("Number of the quarter"), whole, 1))
        day = QgsProcessingParameterDateTime(
            TODAY,
            _tr("Last day of the story (today, if not given)"),
            Qgis.ProcessingDateTimeParameterDataType.Date,
            optional=True,
        )
        day.setFlags(day.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(day)
        geopackage = _tr("GeoPackage (*.gpkg)")
        self.addParameter(QgsProcessingParameterFileDestination(HUB, _tr("Shared base"), geopackage))
        self.addParameter(
            QgsProcessingParameterFileDestination(GROUND, _tr("Parcels, buildings, streets and parks"), geopackage)
        )

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write both files."""
        from ..domain.instants import SystemClock
        from ..qgis_bridge.demonstration import make_demonstration

        hub = Path(self.parameterAsFileOutput(parameters, HUB, context))
        ground = Path(self.parameterAsFileOutput(parameters, GROUND, context))
        day = self.parameterAsDateTime(parameters, TODAY, context).date()
        make_demonstration(
            hub,
            ground=ground,
            contributions=self.parameterAsInt(parameters, CONTRIBUTIONS, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            today=day.toString(Qt.DateFormat.ISODate) if day.isValid() else SystemClock().today(),
            progress=FeedbackProgress(feedback),
        )
        return {HUB: str(hub), GROUND: str(ground)}
