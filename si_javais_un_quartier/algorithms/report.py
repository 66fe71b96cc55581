"""``quartier:report``: what was said, answered and done, for a council to read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from .base import FeedbackProgress, QuartierAlgorithm

REPLICA, OUTPUT, TEMPLATE, LANGUAGE = "REPLICA", "OUTPUT", "TEMPLATE", "LANGUAGE"
FIRST_DAY, LAST_DAY, THEMES, CAMPAIGNS = "FIRST_DAY", "LAST_DAY", "THEMES", "CAMPAIGNS"
QUOTES, SHEETS, ANNEX, PUBLIC_ONLY = "QUOTES", "SHEETS", "ANNEX", "PUBLIC_ONLY"
OCCASION, PICTURES, LAYOUTS = "OCCASION", "PICTURES", "LAYOUTS"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Report", text)


class ReportAlgorithm(QuartierAlgorithm):
    """Writes the report step by step, on the main thread: QGIS's layouts know no other."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "report"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Report on the consultation")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Not in another thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes what was said, answered and done in a period: a PDF set by QGIS’s layouts, or a text to edit "
            "(.odt). Each map and chart also goes into a folder beside it, as PNG and SVG.\n\n"
            "Only published contributions are counted, and only quotes that a person chose are shown. “Public version” "
            "leaves out what only the council and the services may read."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        kinds = [
            _tr("Report on the consultation"),
            _tr("Note to councillors, two pages"),
            _tr("A sheet for each of the first ground floors"),
            _tr("A sheet for each street"),
            _tr("A sheet for each subject"),
        ]
        self.addParameter(QgsProcessingParameterEnum(TEMPLATE, _tr("Document"), kinds, defaultValue=0, optional=True))
        days = ((FIRST_DAY, _tr("First day (three months back, if not given)")), (LAST_DAY, _tr("Last day (today)")))
        for name, words in days:
            day = Qgis.ProcessingDateTimeParameterDataType.Date
            self.addParameter(QgsProcessingParameterDateTime(name, words, day, optional=True))
        texts = (
            (THEMES, _tr("Themes, separated by commas (all, if empty)")),
            (CAMPAIGNS, _tr("Subjects by name, separated by commas (all, if empty)")),
            (OCCASION, _tr("Occasion, on the cover")),
            (LANGUAGE, _tr("Language (fr, en; QGIS's own if empty)")),
        )
        for name, words in texts:
            self.addParameter(QgsProcessingParameterString(name, words, optional=True))
        whole = Qgis.ProcessingNumberParameterType.Integer
        numbers = ((QUOTES, _tr("Quotes for each theme"), 3), (SHEETS, _tr("Ground floors in the ranking"), 8))
        for name, words, usual in numbers:
            self.addParameter(QgsProcessingParameterNumber(name, words, whole, usual, True, 0, 50))
        truths = (
            (ANNEX, _tr("Annex with every contribution"), True),
            (PUBLIC_ONLY, _tr("Public version"), False),
            (PICTURES, _tr("Maps and charts as pictures beside it"), True),
        )
        for name, words, usual in truths:
            self.addParameter(QgsProcessingParameterBoolean(name, words, usual))
        own = QgsProcessingParameterFile(
            LAYOUTS, _tr("Folder of your own layouts"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
        )
        own.setFlags(own.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(own)
        files = _tr("PDF (*.pdf);;Text to edit (*.odt)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, _tr("File"), files))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the report."""
        from ..domain.instants import SystemClock
        from ..qgis_bridge.report_writing import Wanted, own_layouts, write_report
        from ..qgis_bridge.translation import render
        from ..store.replica import Replica

        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        progress = FeedbackProgress(feedback)
        own = self.parameterAsString(parameters, LAYOUTS, context)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            wanted = Wanted(
                output,
                self._choices(parameters, context, replica),
                SystemClock().today(),
                self.parameterAsString(parameters, LANGUAGE, context),
                self.parameterAsBoolean(parameters, PICTURES, context),
                Path(own) if own else own_layouts(),
            )
            for step in write_report(replica, wanted):
                progress.report(round(step.percent), 100, render(step.what))
        return {OUTPUT: str(output)}

    def _choices(self, parameters: dict[str, Any], context: QgsProcessingContext, replica: Any) -> Any:
        from ..report.choices import TEMPLATES, Choices
        from ..report.named import campaigns_named, themes_named

        def day(name: str) -> str:
            given = self.parameterAsDateTime(parameters, name, context).date()
            return given.toString(Qt.DateFormat.ISODate) if given.isValid() else ""

        def listed(name: str) -> tuple[str, ...]:
            text = self.parameterAsString(parameters, name, context).replace(";", ",")
            return tuple(part.strip() for part in text.split(",") if part.strip())

        return Choices(
            template=TEMPLATES[self.parameterAsEnum(parameters, TEMPLATE, context)],
            first=day(FIRST_DAY),
            last=day(LAST_DAY),
            themes=themes_named(replica, listed(THEMES)),
            campaigns=campaigns_named(replica, listed(CAMPAIGNS)),
            quotes=self.parameterAsInt(parameters, QUOTES, context),
            sheets=self.parameterAsInt(parameters, SHEETS, context),
            annex=self.parameterAsBoolean(parameters, ANNEX, context),
            public=self.parameterAsBoolean(parameters, PUBLIC_ONLY, context),
            occasion=self.parameterAsString(parameters, OCCASION, context),
        )
