"""``quartier:posters``: for shop windows, and for streets, on A3."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

REPLICA, KIND, NAMES, PLAIN, LANGUAGE, OUTPUT = "REPLICA", "KIND", "NAMES", "PLAIN", "LANGUAGE", "OUTPUT"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Posters", text)


class PostersAlgorithm(QuartierAlgorithm):
    """A page for each vacant ground floor that may be shown, or for each street with a commitment."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "posters"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Posters for windows and streets")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Not in another thread: QGIS's layouts know no other."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes an A3 PDF, one poster a page: for the window of each vacant ground floor whose facts may be "
            "published (the question, the wishes so far, how to answer), or “You said, we did” for each street. "
            "The public map’s address and the mediators’ hours come from the quarter’s settings; without an address "
            "there is no code to scan."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        kinds = [_tr("For windows: one for each ground floor"), _tr("You said, we did: one for each street")]
        self.addParameter(QgsProcessingParameterEnum(KIND, _tr("Posters"), kinds, defaultValue=0))
        names = QgsProcessingParameterString(
            NAMES, _tr("Addresses or streets, separated by semicolons (all, if empty)"), optional=True
        )
        self.addParameter(names)
        self.addParameter(QgsProcessingParameterBoolean(PLAIN, _tr("White ground, for office printers"), False))
        language = QgsProcessingParameterString(LANGUAGE, _tr("Language (fr, en; QGIS's own if empty)"), optional=True)
        self.addParameter(language)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, _tr("File"), _tr("PDF (*.pdf)")))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the posters."""
        from ..domain.instants import SystemClock
        from ..qgis_bridge.report_posters import KINDS, WantedPosters, write_posters
        from ..qgis_bridge.report_writing import own_layouts
        from ..qgis_bridge.translation import render
        from ..store.replica import Replica

        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        names = self.parameterAsString(parameters, NAMES, context).split(";")
        wanted = WantedPosters(
            KINDS[self.parameterAsEnum(parameters, KIND, context)],
            output,
            SystemClock().today(),
            tuple(name.strip() for name in names if name.strip()),
            self.parameterAsString(parameters, LANGUAGE, context),
            self.parameterAsBoolean(parameters, PLAIN, context),
            own_layouts(),
        )
        progress = FeedbackProgress(feedback)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            for step in write_posters(replica, wanted):
                progress.report(round(step.percent), 100, render(step.what))
        return {OUTPUT: str(output)}
