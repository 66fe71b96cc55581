"""The Processing provider ``quartier``. Its algorithms are imported when QGIS asks for them."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..qgis_bridge.resources import resource_path

#: Modules of this room and the algorithm each holds
ALGORITHMS = (
    ("createhub", "CreateHubAlgorithm"),
    ("demohub", "DemoHubAlgorithm"),
    ("synchronise", "SynchroniseAlgorithm"),
    ("withdraw", "WithdrawAlgorithm"),
    ("importparcels", "ImportParcelsAlgorithm"),
    ("fetchparcels", "FetchParcelsAlgorithm"),
    ("importpremises", "ImportPremisesAlgorithm"),
    ("importowners", "ImportOwnersAlgorithm"),
    ("importcontributions", "ImportContributionsAlgorithm"),
    ("importinitiatives", "ImportInitiativesAlgorithm"),
    ("overlay", "OverlayAlgorithm"),
    ("vacancy", "VacancyAlgorithm"),
    ("priority", "PriorityAlgorithm"),
    ("density", "DensityAlgorithm"),
    ("changes", "ChangesAlgorithm"),
    ("whospoke", "WhoSpokeAlgorithm"),
    ("silence", "SilenceAlgorithm"),
    ("exporttables", "ExportTablesAlgorithm"),
    ("ownerletters", "OwnerLettersAlgorithm"),
    ("publish", "PublishAlgorithm"),
    ("report", "ReportAlgorithm"),
    ("fieldproject", "FieldProjectAlgorithm"),
    ("posters", "PostersAlgorithm"),
)


class QuartierProvider(QgsProcessingProvider):
    """Everything the plugin can do without a window."""

    def id(self) -> str:
        """What names of algorithms begin with."""
        return "quartier"

    def name(self) -> str:
        """The plugin's name, the same in all languages."""
        return "Si j'avais un quartier"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource_path("icons", "icon.svg")))

    def loadAlgorithms(self) -> None:
        """Add the algorithms; QGIS calls this."""
        room = __package__ or ""
        for module, name in ALGORITHMS:
            self.addAlgorithm(getattr(import_module("." + module, room), name)())
