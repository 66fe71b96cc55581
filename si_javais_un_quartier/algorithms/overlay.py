"""``quartier:overlay``: contributions on parcels and premises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingFeedback, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.instants import SystemClock
from ..domain.weighing import PARTS
from .given_weights import read_weights
from .layer_analysis import CONTRIBUTIONS, INITIATIVES, PARCELS, PREMISES, LayerAnalysis, Run, tell_rejects
from .town_columns import add_rules, rule_columns

if TYPE_CHECKING:
    from ..analysis.overlay import Overlay

DISTANCE, WEIGHTS = "DISTANCE", "WEIGHTS"
PARCELS_OUT, PREMISES_OUT, LINKS = "PARCELS_OUT", "PREMISES_OUT", "LINKS"
PARCEL_ID, KIND, THEME = "PARCEL_ID_FIELD", "KIND_FIELD", "THEME_FIELD"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("OverlayAlgorithm", text, None, count)


class OverlayAlgorithm(LayerAnalysis):
    """Reads three layers, hands them to ``analysis.overlay``, writes what comes back."""

    MAIN = PARCELS
    INPUTS = (CONTRIBUTIONS, PARCELS, PREMISES, INITIATIVES)
    FIELDS = ((PARCELS, PARCEL_ID, "id"), (CONTRIBUTIONS, KIND, "kind"), (CONTRIBUTIONS, THEME, "theme"))
    SINKS = (PARCELS_OUT, PREMISES_OUT, LINKS)

    def name(self) -> str:
        """Its fixed name."""
        return "overlay"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Lay contributions over parcels and premises")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Says for each contribution which parcel and which ground floor it is about, and counts them on both.\n\n"
            "Parcel: the one a person stated, else the one the point lies in. On a border, or where parcels overlap, "
            "the one with the lowest id. Premises: the one a person stated, else the nearest within the distance; of "
            "two as near, the one with the lowest uuid.\n\n"
            "Parcels get the number of contributions, by kind and still open, and their most frequent theme. Premises "
            "get the number of contributions nearby and linked, the wishes (themes, and terms that at least two "
            "contributions use, as JSON with the contributions behind each), and a priority from 0 to 100: months "
            "vacant 30 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 15 (full at 30), "
            "initiatives nearby or in it 15 (full at 3), area and frontage 15 (half for 30 to 150 m², half for 4 m or "
            "more). Other weights that sum to 100 can be given. What is not known brings no points. Only vacant "
            "premises that are neither blocked nor earmarked have a priority; the others say why. Links has one row "
            "per contribution, always.\n\n"
            "The town's rules are columns too, each answer (yes, no, unknown) with its reason: eligible for the shop "
            "front aid (vacant for 24 months, in the perimeter where there is one), to be listed for the tax on "
            "commercial wasteland (out of use for 2 years on the coming 1 January; article 1530 of the French tax "
            "code), class of vacancy (1, 2, 5 years). Other rules can be given. A date known to the year only is never "
            "taken for a day.\n\n"
            "The parcels' coordinate system must be projected; the other layers are reprojected to it. Invalid "
            "geometry is repaired for the computation or left out, and listed in the log. Fields are found by the "
            "names of this plugin (uuid, kind, theme, status, parcel_id, premises_uuid, title, body; idu or id; "
            "occupancy, availability, vacant_since, area_m2, frontage_m); a layer may lack any of them: the "
            "feature's number stands for a missing uuid or id, and a layer without occupancy is taken as one of "
            "vacant premises."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        table, polygons = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPolygon
        self.add_input(CONTRIBUTIONS, _tr("Contributions"), table)
        self.add_input(PARCELS, _tr("Parcels"), polygons)
        self.add_input(PREMISES, _tr("Ground-floor premises"), optional=True)
        self.add_input(INITIATIVES, _tr("Initiatives"), optional=True)
        self.add_metres(DISTANCE, _tr("How far is nearby (metres)"), 50)
        weights = _tr("Weights of the priority: {parts}").format(parts=", ".join(PARTS))
        self.add_advanced(QgsProcessingParameterString(WEIGHTS, weights, None, optional=True))
        add_rules(self)
        self.add_field(PARCEL_ID, _tr("Field of the parcels' id"), PARCELS)
        self.add_field(KIND, _tr("Field of the contributions' kind"), CONTRIBUTIONS)
        self.add_field(THEME, _tr("Field of the contributions' theme"), CONTRIBUTIONS)
        self.add_output(PARCELS_OUT, _tr("Parcels with contributions"), polygons)
        self.add_output(PREMISES_OUT, _tr("Premises with wishes"), optional=True)
        self.add_output(LINKS, _tr("Links"), table)

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, compute, write."""
        from ..analysis.overlay import Measure, Ranking, overlay
        from . import layer_inputs as inputs

        weights = read_weights(self.parameterAsString(run.parameters, WEIGHTS, run.context))
        contributions = run.reader.read(self.inputs[CONTRIBUTIONS], inputs.CONTRIBUTION_FIELDS, "uuid")
        parcels = run.reader.read(self.inputs[PARCELS], inputs.PARCEL_FIELDS, "id")
        premises = self.read(run, PREMISES, inputs.PREMISES_FIELDS, "uuid")
        initiatives = self.read(run, INITIATIVES, inputs.INITIATIVE_FIELDS, "uuid")
        result = overlay(
            inputs.contributions_of(contributions),
            inputs.parcels_of(parcels),
            inputs.premises_of(premises) if premises else None,
            Measure(self.parameterAsDouble(run.parameters, DISTANCE, run.context), run.metres),
            SystemClock().today(),
            run.progress,
            Ranking(weights, inputs.initiatives_of(initiatives) if initiatives else None),
        )
        lost = (reject for read in (contributions, parcels, premises, initiatives) if read for reject in read.rejects)
        tell_rejects((*lost, *result.rejects), run.feedback)
        _tell(result, run.feedback)
        written = {PARCELS_OUT: self.write_layer(run, PARCELS_OUT, PARCELS, parcels, result.parcels, "overlay_parcels")}
        if premises and self.wanted(run, PREMISES_OUT):
            ruled = rule_columns(self, run, inputs.premises_of(premises), SystemClock().today())
            columns = {**result.premises, **ruled}
            written[PREMISES_OUT] = self.write_layer(run, PREMISES_OUT, PREMISES, premises, columns, "overlay_premises")
        return {**written, LINKS: run.writer.table(LINKS, result.links)}


def _tell(result: Overlay, feedback: QgsProcessingFeedback) -> None:
    """Say in the log what was stated about things unknown, and how much lies nowhere."""
    if result.stray_parcels:
        feedback.pushInfo(
            _tr("%n contribution(s) state a parcel that this layer of parcels lacks", result.stray_parcels)
        )
    if result.stray_premises:
        feedback.pushInfo(_tr("%n contribution(s) state premises that this layer lacks", result.stray_premises))
    count = len(result.links["contribution_uuid"])
    nowhere = result.links["parcel_method"].count("none")
    feedback.pushInfo(_tr("%n contribution(s) read", count) + ", " + _tr("%n on no parcel", nowhere))
