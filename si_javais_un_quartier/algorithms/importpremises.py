"""``quartier:importpremises``: ground-floor premises from any layer, table or file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress
from .import_rows import Given
from .importcontributions import PlacedRowsAlgorithm

if TYPE_CHECKING:
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportPremisesAlgorithm(PlacedRowsAlgorithm):
    """Premises; a second import of the same source updates and duplicates nothing."""

    TARGET = "premises"
    LAYER_NAMES = ("premises", "locaux", "local")

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
            "never what was changed here since. Rows left out are listed with the reason."
        )

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Do the import."""
        from ..intake.imports import import_premises

        options, source = self.options(replica, source, given)
        return import_premises(replica, source, options, progress)
