"""``quartier:overlay``: contributions on parcels and premises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.libraries import check_libraries
from ..domain.instants import SystemClock
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.translation import render
from .base import FeedbackProgress, QuartierAlgorithm
from .result_style import style_when_loaded

if TYPE_CHECKING:
    from ..analysis.layers import Reject
    from ..analysis.overlay import Overlay
    from .overlay_inputs import Input

CONTRIBUTIONS, PARCELS, PREMISES, DISTANCE = "CONTRIBUTIONS", "PARCELS", "PREMISES", "DISTANCE"
PARCELS_OUT, PREMISES_OUT, LINKS = "PARCELS_OUT", "PREMISES_OUT", "LINKS"
PARCEL_ID, KIND, THEME = "PARCEL_ID_FIELD", "KIND_FIELD", "THEME_FIELD"

_LISTED = 100
_REJECT = QT_TRANSLATE_NOOP("Phrases", "{layer} {key}: {reason}")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("OverlayAlgorithm", text, None, count)


class OverlayAlgorithm(QuartierAlgorithm):
    """Reads three layers, hands them to ``analysis.overlay``, writes what comes back."""

    GROUP = "analysis"

    def __init__(self) -> None:
        super().__init__()
        self._inputs: dict[str, Input] = {}

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
            "vacant 35 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 20 (full at 30), area "
            "10 (full from 30 to 150 m²), frontage 10 (full at 4 m). What is not known brings no points. Only vacant "
            "premises that are neither blocked nor earmarked have a priority. Links has one row per contribution, "
            "always.\n\n"
            "The parcels' coordinate system must be projected; the other layers are reprojected to it. Invalid "
            "geometry is repaired for the computation or left out, and listed in the log. Fields are found by the "
            "names of this plugin (uuid, kind, theme, status, parcel_id, premises_uuid, title, body; idu or id; "
            "occupancy, availability, vacant_since, area_m2, frontage_m); a layer may lack any of them: the "
            "feature's number stands for a missing uuid or id, and a layer without occupancy is taken as one of "
            "vacant premises."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        vector, polygons = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPolygon
        any_shape = QgsProcessing.SourceType.TypeVectorAnyGeometry
        inputs = (
            (CONTRIBUTIONS, _tr("Contributions"), vector, "contribution", False),
            (PARCELS, _tr("Parcels"), polygons, "parcel", False),
            (PREMISES, _tr("Ground-floor premises"), any_shape, "premises", True),
        )
        for name, title, kind, table, optional in inputs:
            default = _layer_of(table)
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, [kind], default, optional))
        distance = QgsProcessingParameterNumber(
            DISTANCE, _tr("How far is nearby (metres)"), Qgis.ProcessingNumberParameterType.Double, 50, minValue=0
        )
        self.addParameter(distance)
        self._add_field(PARCEL_ID, _tr("Field of the parcels' id"), PARCELS)
        self._add_field(KIND, _tr("Field of the contributions' kind"), CONTRIBUTIONS)
        self._add_field(THEME, _tr("Field of the contributions' theme"), CONTRIBUTIONS)
        sinks = (
            (PARCELS_OUT, _tr("Parcels with contributions"), polygons, False),
            (PREMISES_OUT, _tr("Premises with wishes"), any_shape, True),
            (LINKS, _tr("Links"), vector, False),
        )
        for name, title, kind, optional in sinks:
            self.addParameter(QgsProcessingParameterFeatureSink(name, title, kind, None, optional))

    def _add_field(self, name: str, title: str, parent: str) -> None:
        field = QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True)
        field.setFlags(field.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(field)

    def prepare_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the layers."""
        check_libraries()
        from .overlay_inputs import open_input
        from .overlay_outputs import refuse_overwriting

        chosen = {CONTRIBUTIONS: {"kind": KIND, "theme": THEME}, PARCELS: {"id": PARCEL_ID}, PREMISES: {}}
        for name, fields in chosen.items():
            if name != PREMISES or parameters.get(PREMISES) not in (None, ""):
                wanted = {role: self.parameterAsString(parameters, field, context) for role, field in fields.items()}
                self._inputs[name] = open_input(self, name, wanted, parameters, context)
        for name in (PARCELS_OUT, PREMISES_OUT, LINKS):
            refuse_overwriting(parameters.get(name), self._inputs.values())

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, compute, write."""
        from ..analysis.overlay import Measure, overlay
        from . import overlay_inputs as inputs
        from .overlay_outputs import Writer

        for given in self._inputs.values():
            inputs.check_crs(given.source)
        crs, metres = inputs.ground(self._inputs[PARCELS].source)
        reader = inputs.Reader(crs, context.transformContext(), feedback.isCanceled)
        contributions = reader.read(self._inputs[CONTRIBUTIONS], inputs.CONTRIBUTION_FIELDS, "uuid")
        parcels = reader.read(self._inputs[PARCELS], inputs.PARCEL_FIELDS, "id")
        shops = self._inputs.get(PREMISES)
        premises = reader.read(shops, inputs.PREMISES_FIELDS, "uuid") if shops else None
        result = overlay(
            inputs.contributions_of(contributions),
            inputs.parcels_of(parcels),
            inputs.premises_of(premises) if premises else None,
            Measure(self.parameterAsDouble(parameters, DISTANCE, context), metres),
            SystemClock().today(),
            FeedbackProgress(feedback),
        )
        lost = [reject for read in (contributions, parcels, premises) if read for reject in read.rejects]
        _tell(result, lost, feedback)
        writer = Writer(self, parameters, context, feedback, crs)
        written = {PARCELS_OUT: writer.layer(PARCELS_OUT, self._inputs[PARCELS], parcels, result.parcels)}
        style_when_loaded(written[PARCELS_OUT], "overlay_parcels", context)
        if shops and premises and parameters.get(PREMISES_OUT) is not None:
            written[PREMISES_OUT] = writer.layer(PREMISES_OUT, shops, premises, result.premises)
            style_when_loaded(written[PREMISES_OUT], "overlay_premises", context)
        return {**written, LINKS: writer.table(LINKS, result.links)}


def _layer_of(table: str) -> str | None:
    """The layer of the open project that shows a table of a quarter's working copy, to start from."""
    for layer in QgsProject.instance().mapLayers().values():
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        if parts.get("layerName") == table:
            return str(layer.id())
    return None


def _tell(result: Overlay, lost: list[Reject], feedback: QgsProcessingFeedback) -> None:
    """List in the log what could not be used as it was drawn, and what was stated about things unknown."""
    rejects = [*lost, *result.rejects]
    for reject in rejects[:_LISTED]:
        feedback.pushWarning(render(phrase(_REJECT, layer=reject.layer.value, key=reject.key, reason=reject.reason)))
    if len(rejects) > _LISTED:
        feedback.pushWarning(_tr("… and %n more", len(rejects) - _LISTED))
    if result.stray_parcels:
        feedback.pushInfo(
            _tr("%n contribution(s) state a parcel that this layer of parcels lacks", result.stray_parcels)
        )
    if result.stray_premises:
        feedback.pushInfo(_tr("%n contribution(s) state premises that this layer lacks", result.stray_premises))
    count = len(result.links["contribution_uuid"])
    nowhere = result.links["parcel_method"].count("none")
    feedback.pushInfo(_tr("%n contribution(s) read", count) + ", " + _tr("%n on no parcel", nowhere))
