"""``quartier:importinitiatives``: citizen, public and private initiatives from any layer, table or file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress
from .import_rows import Given
from .importcontributions import PlacedRowsAlgorithm

if TYPE_CHECKING:
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica

SECTOR = "SECTOR"
_SECTORS = ("citizen", "public", "private")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportInitiativesAlgorithm(PlacedRowsAlgorithm):
    """Initiatives; a second import of the same source updates and duplicates nothing."""

    TARGET = "initiative"
    LAYER_NAMES = ("initiative", "initiatives", "associations")

    def name(self) -> str:
        """Its fixed name."""
        return "importinitiatives"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Bring in initiatives")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Brings citizen, public and private initiatives in from any layer or table: associations, facilities, "
            "events, projects. Each needs a name; a place, dates and an address are welcome. Columns are recognised "
            "by their names, or named by a mapping. Names of persons and contacts are not read. Bringing the same "
            "source in again updates what came from it, never what was changed here since."
        )

    def add_own_parameters(self) -> None:
        """The sector of rows that don't say theirs."""
        super().add_own_parameters()
        self.addParameter(
            QgsProcessingParameterEnum(
                SECTOR,
                _tr("Sector of those that do not say theirs"),
                [_tr("Citizen"), _tr("Public"), _tr("Private")],
                defaultValue=0,
            )
        )

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Do the import."""
        from ..domain.vocabulary import Sector
        from ..intake.imports import import_initiatives

        options, source = self.options(replica, source, given)
        return import_initiatives(replica, source, options, progress, sector=Sector(_SECTORS[given.number(SECTOR)]))
