"""``quartier:fetchparcels``: the parcels and buildings of the quarter, straight from the service of the IGN."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.translation import render
from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from ..intake.outcome import ImportReport
    from ..intake.wfs_pages import Wanted
    from ..store.replica import Replica

REPLICA, PARCELS, BUILDINGS, SERVICE = "REPLICA", "PARCELS", "BUILDINGS", "SERVICE"
IMPORTED, UPDATED, REJECTED = "IMPORTED", "UPDATED", "REJECTED"
_NO_PERIMETER = QT_TRANSLATE_NOOP(
    "Phrases", "The quarter has no perimeter yet: it says which parcels to fetch. Draw it in the layer “Quarter”."
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class FetchParcelsAlgorithm(QuartierAlgorithm):
    """What lies in the box round the quarter's perimeter."""

    GROUP = "intake"

    def name(self) -> str:
        """Its fixed name."""
        return "fetchparcels"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Fetch parcels and buildings from the IGN")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Asks the Géoplateforme of the IGN for the parcels (Parcellaire Express) and buildings (BD TOPO) round the "
            "quarter's perimeter, page by page, and puts them into the working copy, as layers to refer to. Stopped or "
            "cut off, it goes on where it was the next time. Only the quarter's box is sent."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterBoolean(PARCELS, _tr("Parcels"), True))
        self.addParameter(QgsProcessingParameterBoolean(BUILDINGS, _tr("Buildings"), True))
        service = QgsProcessingParameterString(SERVICE, _tr("Address of the service"), optional=True)
        service.setFlags(service.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(service)
        for name, title in (
            (IMPORTED, _tr("Brought in")), (UPDATED, _tr("Found again and brought up to date")),
            (REJECTED, _tr("Left out")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Fetch all pages of a layer, then bring them in; the pages go once they are in."""
        from ..intake.parcels import import_buildings, import_parcels
        from ..intake.wfs_pages import BUILDINGS as BUILDING_LAYER
        from ..intake.wfs_pages import GEOPLATEFORME, Wanted
        from ..intake.wfs_pages import PARCELS as PARCEL_LAYER
        from ..store.replica import Replica

        service = str(self.parameterAsString(parameters, SERVICE, context) or "").strip() or GEOPLATEFORME
        counted = {IMPORTED: 0, UPDATED: 0, REJECTED: 0}
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            box = _box(replica)
            for flag, layer, table, bring in (
                (PARCELS, PARCEL_LAYER, "parcel", import_parcels),
                (BUILDINGS, BUILDING_LAYER, "building", import_buildings),
            ):
                if not self.parameterAsBoolean(parameters, flag, context):
                    continue
                wanted = Wanted(layer, box, replica.srid, service)
                for report in _brought_in(replica, wanted, (table, bring), feedback):
                    counted[IMPORTED] += report.imported
                    counted[UPDATED] += report.updated + report.unchanged
                    counted[REJECTED] += len(report.rejects)
                    for reject in report.rejects:
                        line = _tr("Row {number} left out: {reason}.")
                        feedback.pushWarning(line.format(number=reject.number, reason=render(reject.reason)))
        return counted


def _box(replica: Replica) -> tuple[float, float, float, float]:
    """The box of the quarter's perimeter. Raises ``IntakeError`` where it has none."""
    from ..intake.perimeter import read_rings
    from ..store.catalogue import Catalogue

    quarter = Catalogue(replica).quarter()
    points = (
        [point for ring in read_rings(quarter.geometry.wkb) for point in ring] if quarter and quarter.geometry else []
    )
    if not points:
        raise IntakeError(phrase(_NO_PERIMETER))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _brought_in(
    replica: Replica, wanted: Wanted, kind: tuple[str, Callable[..., ImportReport]], feedback: QgsProcessingFeedback
) -> list[ImportReport]:
    import shutil

    from ..intake.guessing import mapping_for
    from ..intake.wfs_pages import fetch
    from ..network.session import BoundedSession
    from ..qgis_bridge.feature_source import LayerSource
    from ..qgis_bridge.outside_layers import open_layer
    from ..qgis_bridge.transport import QgisTransport

    table, bring = kind
    folder = replica.path.parent / "fetched" / _folder_name(table, wanted)
    session = BoundedSession(QgisTransport(main_thread=True, stopped=feedback.isCanceled))
    progress, quarter, reports = FeedbackProgress(feedback), QgsCoordinateReferenceSystem.fromEpsgId(wanted.srid), []
    for page in fetch(session, wanted, folder, progress):
        source = LayerSource(open_layer(str(page)), quarter, shape="polygon")
        reports.append(bring(replica, source, mapping_for("", source, table), progress))
    shutil.rmtree(folder)
    return reports


def _folder_name(table: str, wanted: Wanted) -> str:
    """The same for the same box, so that a stopped run is found again."""
    return "-".join((table, *(format(value, ".0f") for value in wanted.box)))
