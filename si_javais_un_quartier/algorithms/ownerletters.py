"""``quartier:ownerletters``: owners' numbers and addresses for a mail merge done elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import QuartierAlgorithm

REPLICA, VACANT_ONLY, OUTPUT, WRITTEN, LEFT_OUT = "REPLICA", "VACANT_ONLY", "OUTPUT", "WRITTEN", "LEFT_OUT"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnerLetters", text)


class OwnerLettersAlgorithm(QuartierAlgorithm):
    """Reads the premises, writes a table."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "ownerletters"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Hand out addresses for a mail merge")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes a table (.csv) with the owner's number in the city's own restricted file, the address and the "
            "parcel of each premises, for a mail merge done by the service that keeps that file. Names are nowhere in "
            "the quarter, so none can leave. Premises without a number or an address are left out and counted.\n\n"
            "The table ties addresses to owners' numbers: it is for those letters only, and to be deleted after."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterBoolean(VACANT_ONLY, _tr("Vacant premises only"), True))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, _tr("Table"), _tr("Tables (*.csv)")))
        for name, title in ((WRITTEN, _tr("Rows written")), (LEFT_OUT, _tr("Premises left out"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the table."""
        from ..domain.records import Premises
        from ..domain.vocabulary import Occupancy
        from ..qgis_bridge.owner_letters import write_letters
        from ..qgis_bridge.translation import render
        from ..report.letters import WARNING
        from ..store.catalogue import Catalogue
        from ..store.replica import Replica

        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        vacant_only = self.parameterAsBoolean(parameters, VACANT_ONLY, context)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            premises = Catalogue(replica).all(Premises)
        wanted = [it for it in premises if not vacant_only or it.occupancy is Occupancy.VACANT]
        written = write_letters(output, wanted)
        feedback.pushWarning(render(WARNING))
        return {
            OUTPUT: str(output),
            WRITTEN: len(written.rows),
            LEFT_OUT: written.without_number + written.without_address,
        }
