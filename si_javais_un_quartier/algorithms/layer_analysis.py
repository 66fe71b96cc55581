"""What the analyses of any layers share: their inputs, one projected CRS for all, outputs, and a chart as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..analysis.libraries import check_libraries
from ..domain.errors import MissingLibrary
from ..domain.instants import SystemClock
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.translation import render
from .base import FeedbackProgress, QuartierAlgorithm
from .result_style import style_when_loaded

if TYPE_CHECKING:
    from ..analysis.layers import Reject
    from ..report.plots import Plot
    from .layer_inputs import Input, Read, Reader
    from .layer_outputs import Writer

CONTRIBUTIONS, PARCELS, PREMISES, INITIATIVES = "CONTRIBUTIONS", "PARCELS", "PREMISES", "INITIATIVES"
STREETS, POPULATION, EVENTS, PROFILES = "STREETS", "POPULATION", "EVENTS", "PROFILES"
CHART, CHART_WIDTH, THEME_NAMES = "CHART", "CHART_WIDTH", "THEME_NAMES"
#: Three colours (ink, second ink, paper) of a second picture for a screen; the chart itself is for paper
CHART_SCREEN = "CHART_SCREEN"

#: The table of a working copy that each input is taken from where no layer is named
_TABLES = {
    CONTRIBUTIONS: "contribution",
    PARCELS: "parcel",
    PREMISES: "premises",
    INITIATIVES: "initiative",
    STREETS: "street",
    EVENTS: "premises_event",
    PROFILES: "profile",
}
_LISTED = 100
_REJECT = QT_TRANSLATE_NOOP("Phrases", "{layer} {key}: {reason}")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Analyses", text, None, count)


@dataclass(frozen=True)
class Run:
    """One run: the reader of its layers, in one CRS whose unit is ``metres`` long, and the writer of its results."""

    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    reader: Reader
    writer: Writer
    metres: float

    @property
    def progress(self) -> FeedbackProgress:
        """To be told of long work now and then: it stops a run that somebody cancelled."""
        return FeedbackProgress(self.feedback)


class LayerAnalysis(QuartierAlgorithm):
    """A subclass says which of its inputs sets the CRS (``MAIN``), declares its parameters, and works in ``analyse``.

    ``FIELDS`` names inputs, the parameters that choose a field of them, and the role the field plays.
    """

    GROUP = "analysis"
    MAIN = CONTRIBUTIONS
    INPUTS: tuple[str, ...] = (CONTRIBUTIONS,)
    FIELDS: tuple[tuple[str, str, str], ...] = ()
    SINKS: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.inputs: dict[str, Input] = {}

    # -- parameters

    def add_input(
        self,
        name: str,
        title: str,
        kind: QgsProcessing.SourceType = QgsProcessing.SourceType.TypeVectorAnyGeometry,
        *,
        optional: bool = False,
    ) -> None:
        """A layer to read; the open quarter's own is proposed."""
        default = _layer_of(_TABLES.get(name, ""))
        self.addParameter(QgsProcessingParameterFeatureSource(name, title, [kind], default, optional))

    def add_output(
        self,
        name: str,
        title: str,
        kind: QgsProcessing.SourceType = QgsProcessing.SourceType.TypeVectorAnyGeometry,
        *,
        optional: bool = False,
    ) -> None:
        """A layer or table to write."""
        self.addParameter(QgsProcessingParameterFeatureSink(name, title, kind, None, optional))

    def add_metres(self, name: str, title: str, default: float, least: float = 0) -> None:
        """A length."""
        kind = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(QgsProcessingParameterNumber(name, title, kind, default, minValue=least))

    def add_day(self, name: str, title: str) -> None:
        """A date that may be left out."""
        kind = QgsProcessingParameterDateTime.Type.Date
        self.addParameter(QgsProcessingParameterDateTime(name, title, kind, None, optional=True))

    def add_field(self, name: str, title: str, parent: str) -> None:
        """A field that plays a role under another name than ours."""
        self.add_advanced(QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True))

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """A parameter that few need."""
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def add_chart(self) -> None:
        """A picture to write, where one is asked for."""
        kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        self.addParameter(QgsProcessingParameterFileDestination(CHART, _tr("Chart"), kinds, None, True, False))
        kind = Qgis.ProcessingNumberParameterType.Double
        width = QgsProcessingParameterNumber(
            CHART_WIDTH, _tr("Width of the chart (millimetres)"), kind, 170, True, 60, 1000
        )
        self.add_advanced(width)
        screen = QgsProcessingParameterString(
            CHART_SCREEN, _tr("Colours of the chart on a screen"), None, optional=True
        )
        screen.setFlags(screen.flags() | Qgis.ProcessingParameterFlag.Hidden)
        self.addParameter(screen)

    def add_theme_names(self) -> None:
        """How the chart calls the themes."""
        title = _tr("Names of the themes in the chart (JSON: key to name)")
        self.add_advanced(QgsProcessingParameterString(THEME_NAMES, title, None, optional=True))

    # -- the run

    def prepare_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the layers."""
        check_libraries()
        from .layer_inputs import open_input
        from .layer_outputs import refuse_overwriting

        for name in self.INPUTS:
            if not self._may_lack(name) or parameters.get(name) not in (None, ""):
                chosen = {
                    role: self.parameterAsString(parameters, field, context)
                    for given, field, role in self.FIELDS
                    if given == name
                }
                self.inputs[name] = open_input(self, name, chosen, parameters, context)
        for name in self.SINKS:
            refuse_overwriting(parameters.get(name), self.inputs.values())

    def _may_lack(self, name: str) -> bool:
        return bool(self.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional)

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, compute, write."""
        from .layer_inputs import Reader, check_crs, ground
        from .layer_outputs import Writer

        for given in self.inputs.values():
            check_crs(given.source)
        crs, metres = ground(self.inputs[self.MAIN].source)
        progress = FeedbackProgress(feedback)
        reader = Reader(crs, context.transformContext(), progress)
        writer = Writer(self, parameters, context, progress, crs)
        return self.analyse(Run(parameters, context, feedback, reader, writer, metres))

    def analyse(self, run: Run) -> dict[str, Any]:
        """The work; returns the outputs by name."""
        raise NotImplementedError

    # -- helpers of analyse

    def read(self, run: Run, name: str, fields: Mapping[str, Sequence[str]], key: str) -> Read | None:
        """An input's columns, None where it wasn't given."""
        given = self.inputs.get(name)
        return run.reader.read(given, fields, key) if given else None

    def wanted(self, run: Run, name: str) -> bool:
        """Whether an optional output was asked for."""
        return run.parameters.get(name) not in (None, "")

    def day(self, run: Run, name: str) -> str:
        """A date parameter as ISO text, empty where it was left out."""
        moment = self.parameterAsDateTime(run.parameters, name, run.context)
        return str(moment.date().toString(Qt.DateFormat.ISODate)) if moment.isValid() else ""

    def today(self, run: Run, name: str) -> str:
        """A date parameter as ISO text, today where it was left out."""
        return self.day(run, name) or SystemClock().today()

    def theme_names(self, run: Run) -> dict[str, str]:
        """What the themes are called: as a new quarter calls them, and as the parameter says."""
        from ..domain.settings import QuarterSettings

        names = {theme.key: theme.label for theme in QuarterSettings().themes}
        given = self.parameterAsString(run.parameters, THEME_NAMES, run.context)
        try:
            more = json.loads(given) if given else {}
        except ValueError:
            more = {}
        return {**names, **{str(key): str(name) for key, name in more.items()}} if isinstance(more, dict) else names

    def write_layer(self, run: Run, name: str, given: str, read: Read, columns: dict[str, list[Any]], look: str) -> str:
        """The features of an input with more columns, dressed for the map."""
        written = run.writer.layer(name, self.inputs[given], read, columns)
        style_when_loaded(written, look, run.context)
        return written

    def write_chart(self, run: Run, *plots: Plot) -> dict[str, str]:
        """The charts under each other, where they were asked for; without matplotlib the run goes on, and says so."""
        if not self.wanted(run, CHART):
            return {}
        from ..report.plots import Look, draw

        width = self.parameterAsDouble(run.parameters, CHART_WIDTH, run.context)
        path = Path(self.parameterAsFileOutput(run.parameters, CHART, run.context))
        kind = path.suffix.lower().lstrip(".")
        colours = self.parameterAsString(run.parameters, CHART_SCREEN, run.context).split()
        written = {CHART: str(path)}
        try:
            picture = draw(plots, Look(width=width / 25.4), kind if kind in {"svg", "pdf"} else "png")
            if len(colours) == 3:
                on_screen = path.with_name(path.stem + "-screen.png")
                on_screen.write_bytes(draw(plots, Look(*colours, width=width / 25.4, clear=True)))
                written[CHART_SCREEN] = str(on_screen)
        except MissingLibrary as error:
            run.feedback.pushWarning(render(error.phrase))
            return {}
        path.write_bytes(picture)
        return written


def _layer_of(table: str) -> str | None:
    """The layer of the open project that shows a table of a quarter's working copy, to start from."""
    if table:
        for layer in QgsProject.instance().mapLayers().values():
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            if parts.get("layerName") == table:
                return str(layer.id())
    return None


def tell_rejects(rejects: Iterable[Reject], feedback: QgsProcessingFeedback) -> None:
    """List in the log what could not be used as it was drawn."""
    found = list(rejects)
    for reject in found[:_LISTED]:
        feedback.pushWarning(render(phrase(_REJECT, layer=reject.layer.value, key=reject.key, reason=reject.reason)))
    if len(found) > _LISTED:
        feedback.pushWarning(_tr("… and %n more", len(found) - _LISTED))
