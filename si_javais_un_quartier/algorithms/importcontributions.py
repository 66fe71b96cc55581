"""``quartier:importcontributions``: residents' words from any layer, table or file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFile, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress
from .import_rows import Given, ImportAlgorithm

if TYPE_CHECKING:
    from ..intake.imports import ImportOptions
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica

SOURCE, ADDRESSES, GEOCODE, KEEP_NAMES = "SOURCE", "ADDRESSES", "GEOCODE", "KEEP_NAMES"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class PlacedRowsAlgorithm(ImportAlgorithm):
    """What contributions and premises share: a name for the source, and addresses where coordinates are missing."""

    def add_own_parameters(self) -> None:
        """The source's name and the ways to place addresses."""
        self.addParameter(
            QgsProcessingParameterString(
                SOURCE, _tr("Name of the source (the file's or layer's, if empty)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                ADDRESSES, _tr("Address file (Base adresse nationale, CSV)"), extension="csv", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(GEOCODE, _tr("Send addresses to the geocoder of the Géoplateforme"), False)
        )

    def options(self, replica: Replica, source: LayerSource, given: Given) -> tuple[ImportOptions, LayerSource]:
        """What was chosen, and the source that also evaluates the mapping's expressions."""
        from ..intake.imports import ImportOptions, quarter_perimeter
        from ..intake.places import Placing
        from ..qgis_bridge.geocoding import CrsTransformer, make_geocoder

        mapping, source = given.mapping(source, self.TARGET)
        quarter = given.quarter_crs
        placing = Placing(
            quarter_perimeter(replica),
            CrsTransformer(quarter),
            CrsTransformer(quarter, given.outside_crs) if given.outside_crs else None,
            make_geocoder(given.file(ADDRESSES), online=given.flag(GEOCODE), quarter=quarter),
        )
        return ImportOptions(mapping, placing, given.text(SOURCE)), source


class ImportContributionsAlgorithm(PlacedRowsAlgorithm):
    """Residents' words; a second import of the same source updates and duplicates nothing."""

    TARGET = "contribution"
    LAYER_NAMES = ("contribution", "contributions")

    def name(self) -> str:
        """Its fixed name."""
        return "importcontributions"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Bring in contributions")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Brings residents' words in from any layer or table, XLSX and CSV too. Columns are recognised by their "
            'names, or named by a mapping such as {"title": "objet", "body": {"field": "texte"}, '
            '"kind": {"value": "idea"}}.\n\n'
            "Nothing is refused for a missing date or for lying outside the quarter: it comes in to be checked. Rows "
            "without coordinates are placed by their address where one is given; doubtful ones wait to be placed. "
            "Authors' names become pseudonyms. Bringing the same source in again updates what came from it, never what "
            "was changed here since. Rows left out are listed with the reason."
        )

    def add_own_parameters(self) -> None:
        """Names may be kept, where the authors agreed."""
        super().add_own_parameters()
        self.addParameter(
            QgsProcessingParameterBoolean(KEEP_NAMES, _tr("Keep the authors' names (they agreed)"), False)
        )

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Do the import."""
        from dataclasses import replace

        from ..intake.imports import import_contributions

        options, source = self.options(replica, source, given)
        options = replace(options, keep_names=given.flag(KEEP_NAMES))
        return import_contributions(replica, source, options, progress)
