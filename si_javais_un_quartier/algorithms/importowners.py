"""``quartier:importowners``: kinds of owners of the premises, from the open file of legal persons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

INPUT, REPLICA, REPLACE = "INPUT", "REPLICA", "REPLACE"
FILLED, KEPT, ABSENT = "FILLED", "KEPT", "ABSENT"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportOwners", text)


class ImportOwnersAlgorithm(QuartierAlgorithm):
    """Reads the file, has the rule decide, writes."""

    GROUP = "intake"

    def name(self) -> str:
        """Its fixed name."""
        return "importowners"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Bring in kinds of owners")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Fills in the kind of owner of each premises from the DGFiP's open file “Fichiers des locaux et des "
            "parcelles des personnes morales” (one text per département, or the zip it comes in), by the parcel the "
            "premises state, else the one they lie in.\n\n"
            "Only the parts of the parcel's number and the group of the owner (0 to 9: State, municipality, social "
            "landlord, co-ownership…) are read; names, SIREN numbers and addresses never are. A parcel with owners of "
            "different groups gets “several”. Parcels that the file lacks belong to persons or are not covered: they "
            "stay as they are. What a person wrote otherwise stays, and is listed, unless replacing is asked for."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        files = _tr("Texts and zips (*.csv *.txt *.zip)")
        self.addParameter(QgsProcessingParameterFile(INPUT, _tr("File of legal persons"), fileFilter=files))
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterBoolean(REPLACE, _tr("Replace what says otherwise"), False))
        for name, title in (
            (FILLED, _tr("Filled in or replaced")),
            (KEPT, _tr("Said otherwise and kept")),
            (ABSENT, _tr("On parcels that the file lacks")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring them in, tell."""
        from ..domain.instants import SystemClock
        from ..intake.owners import bring_in_owners, report_of
        from ..qgis_bridge.translation import render
        from ..store.replica import Replica

        path = Path(self.parameterAsFile(parameters, INPUT, context))
        replace = self.parameterAsBoolean(parameters, REPLACE, context)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            done, read = bring_in_owners(replica, path, SystemClock(), FeedbackProgress(feedback), replace=replace)
        for line in report_of(done, read):
            feedback.pushInfo(render(line))
        return {FILLED: done.filled + done.replaced, KEPT: len(done.kept), ABSENT: done.absent}
