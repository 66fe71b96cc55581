"""``quartier:importpremises``: ground-floor premises from any layer, table or file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress
from .import_rows import MAPPING, Given
from .importcontributions import ADDRESSES, GEOCODE, SOURCE, PlacedRowsAlgorithm

if TYPE_CHECKING:
    from ..intake.outcome import ImportReport
    from ..intake.premises_import import Prepared
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica

MATCHING, PROPOSALS, WAITING = "MATCHING", "PROPOSALS", "WAITING"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportPremisesAlgorithm(PlacedRowsAlgorithm):
    """Premises; a second import of the same source updates and duplicates nothing."""

    TARGET = "premises"
    LAYER_NAMES = ("premises", "locaux", "local")

    def __init__(self) -> None:
        super().__init__()
        self._waiting = 0

    def name(self) -> str:
        """Its fixed name."""
        return "importpremises"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Bring in ground-floor premises")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Brings ground-floor premises in from any layer or table. Polygons become a point inside them. Names of "
            "owners and contacts are not read. What a premises is used for is understood in French and English; "
            "what is not understood comes in as unknown. Bringing the same source in again updates what came from it, "
            "never what was changed here since. Rows left out are listed with the reason.\n\n"
            "The mapping may be a preset: survey, locomvac, sirene, osm, or one kept in the dialog of the page "
            "Premises; empty, the source is recognised by its columns.\n\n"
            "Premises of other sources are never merged here. By the source’s own number (the default), a row whose "
            "number is not known comes in as new. With proposals, a row that has the address of premises already here "
            "or lies within 15 m of them stays out and is listed, with the distance and what differs; decide on those "
            "in the dialog of the page Premises."
        )

    def add_own_parameters(self) -> None:
        """How premises are found again."""
        super().add_own_parameters()
        ways = [
            _tr("By the source’s own number only: whatever else is new"),
            _tr("Rows that may be premises already here (address, distance) stay out and are listed"),
        ]
        self.addParameter(QgsProcessingParameterEnum(MATCHING, _tr("Premises of other sources"), ways, defaultValue=0))
        listed = QgsProcessingParameterFileDestination(
            PROPOSALS, _tr("Rows that may be premises already here"), _tr("Tables (*.csv)"), optional=True,
            createByDefault=False,
        )  # fmt: skip
        self.addParameter(listed)
        self.addOutput(QgsProcessingOutputNumber(WAITING, _tr("Waiting to be decided")))

    def more_outputs(self) -> dict[str, int]:
        """How many rows wait."""
        return {WAITING: self._waiting}

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Do the import."""
        from ..intake.premises_import import Choice, prepare_premises, write_premises
        from ..qgis_bridge.premises_intake import Asked, arranged

        asked = Asked(
            given.text(MAPPING), "", given.text(SOURCE), given.outside_crs, given.file(ADDRESSES), given.flag(GEOCODE)
        )
        options, reading, _ = arranged(replica, source, asked)
        prepared = prepare_premises(replica, reading, options, progress)
        undecided = Choice.LATER if given.number(MATCHING) else Choice.OTHER
        self._list(given.output(PROPOSALS), prepared)
        report = write_premises(replica, prepared, {}, progress, undecided=undecided)
        self._waiting = report.waiting
        return report

    def _list(self, path: str, prepared: Prepared) -> None:
        """Each row beside the premises it may be, the likeliest first."""
        if not path:
            return
        from ..qgis_bridge.table_files import write_csv

        write_csv(Path(path), _HEADINGS, [line for it in prepared.proposals for line in _lines(it)])


_HEADINGS = ("row", "incoming_address", "premises_uuid", "premises_address", "how", "distance_m", "differs")


def _lines(proposal: Any) -> list[tuple[object, ...]]:
    from ..intake.matching import different

    return [
        (
            proposal.number, proposal.incoming.address, it.premises.uuid, it.premises.address, it.how.value,
            None if it.distance_m is None else round(it.distance_m, 1),
            ", ".join(different(it.premises, proposal.incoming)),
        )
        for it in proposal.likely
    ]  # fmt: skip
