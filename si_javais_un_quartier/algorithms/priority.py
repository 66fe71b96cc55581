"""``quartier:priority``: the index of vacant premises, its parts, and how firm its first ranks are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.instants import SystemClock
from ..domain.weighing import PARTS
from .given_weights import read_weights
from .layer_analysis import CONTRIBUTIONS, INITIATIVES, PREMISES, LayerAnalysis, Run, tell_rejects
from .town_columns import add_rules, rule_columns

DISTANCE, WEIGHTS, OUTPUT, STABLE = "DISTANCE", "WEIGHTS", "OUTPUT", "STABLE"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PriorityAlgorithm", text, None, count)


class PriorityAlgorithm(LayerAnalysis):
    """Reads premises and what is around them, hands them to ``analysis``, writes the index."""

    MAIN = PREMISES
    INPUTS = (PREMISES, CONTRIBUTIONS, INITIATIVES)
    SINKS = (OUTPUT,)

    def name(self) -> str:
        """Its fixed name."""
        return "priority"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Priority index of vacant premises")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Ranks the vacant premises that can be had, from 0 to 100. The index is a sum whose parts are columns: "
            "months vacant 30 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 15 (full at 30), "
            "initiatives nearby or in it 15 (full at 3), area and frontage 15 (half for 30 to 150 m², half for 4 m or "
            "more). In between points grow in proportion; what is not known brings none; points are whole. Other "
            "weights that sum to 100 can be given.\n\n"
            "The town's rules are columns too, each answer (yes, no, unknown) with its reason: eligible for the shop "
            "front aid (vacant for 24 months, in the perimeter where there is one), to be listed for the tax on "
            "commercial wasteland (out of use for 2 years on the coming 1 January; article 1530 of the French tax "
            "code), class of vacancy (1, 2, 5 years). Other rules can be given. A date known to the year only is never "
            "taken for a day.\n\n"
            "A wish is linked to the premises a person stated, else to the nearest within the distance; withdrawn and "
            "off-topic contributions are no wishes. Blocked, earmarked and occupied premises are not ranked: "
            "priority_apart says why.\n\n"
            "How firm the first ten are: the ranking is made again 1,000 times, each weight multiplied by its own "
            "factor between 0.8 and 1.2, drawn from a fixed seed. in_first_ten is the share of trials, in percent, in "
            "which a premises is among the first ten; STABLE is the mean of those of the first ten.\n\n"
            "The premises' coordinate system must be projected; the other layers are reprojected to it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_input(PREMISES, _tr("Ground-floor premises"))
        self.add_input(CONTRIBUTIONS, _tr("Contributions"), QgsProcessing.SourceType.TypeVector, optional=True)
        self.add_input(INITIATIVES, _tr("Initiatives"), optional=True)
        self.add_metres(DISTANCE, _tr("How far is nearby (metres)"), 50)
        weights = _tr("Weights of the priority: {parts}").format(parts=", ".join(PARTS))
        self.addParameter(QgsProcessingParameterString(WEIGHTS, weights, None, optional=True))
        add_rules(self)
        self.add_output(OUTPUT, _tr("Premises with their priority"))
        self.addOutput(QgsProcessingOutputNumber(STABLE, _tr("How firm the first ten are (%)")))
        self.add_chart()

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, rank, write."""
        from ..analysis.layers import Contributions, Initiatives
        from ..analysis.overlay import Measure
        from ..analysis.priority import Around, index_of, priority_columns
        from ..analysis.stability import stability
        from ..analysis.standing import surroundings
        from ..qgis_bridge.result_plots import priority_plot
        from . import layer_inputs as inputs

        weights = read_weights(self.parameterAsString(run.parameters, WEIGHTS, run.context))
        measure = Measure(self.parameterAsDouble(run.parameters, DISTANCE, run.context), run.metres)
        read = run.reader.read(self.inputs[PREMISES], inputs.NAMED_PREMISES_FIELDS, "uuid")
        said = self.read(run, CONTRIBUTIONS, inputs.CONTRIBUTION_FIELDS, "uuid")
        doings = self.read(run, INITIATIVES, inputs.INITIATIVE_FIELDS, "uuid")
        premises, today = inputs.premises_of(read), SystemClock().today()
        around = surroundings(
            premises,
            inputs.contributions_of(said) if said else Contributions.none(),
            inputs.initiatives_of(doings) if doings else Initiatives.none(),
            measure.reach,
            today,
        )
        count = len(premises.uuids)
        index = index_of(premises, Around(*around.wishes.counts(count), around.initiatives.counts(count)), today)
        firm = stability(index, weights)
        tell_rejects((*read.rejects, *around.rejects), run.feedback)
        shown = ", ".join(f"{part} {getattr(weights, part):g}" for part in PARTS)
        run.feedback.pushInfo(_tr("Weights: {weights}").format(weights=shown))
        run.feedback.pushInfo(
            _tr("Of the first {first}, {always} stay among them whatever the weights within ±20 %.").format(
                first=len(firm.first), always=firm.always
            )
        )
        columns = {
            **around.counts(count),
            **priority_columns(index, weights),
            "in_first_ten": firm.percents(index.ranked),
            **rule_columns(self, run, premises, today),
        }
        names = [address or key for address, key in zip(read.texts("address") or read.keys, map(str, read.keys))]
        return {
            OUTPUT: self.write_layer(run, OUTPUT, PREMISES, read, columns, "overlay_premises"),
            STABLE: round(100 * firm.on_average, 1),
            **self.write_chart(run, priority_plot(index, weights, names)),
        }
