"""``quartier:importparcels``: the cadastre's parcels, and the buildings where they are given, as reference layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress
from .import_rows import Given, ImportAlgorithm

if TYPE_CHECKING:
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportParcelsAlgorithm(ImportAlgorithm):
    """Parcels by their 14 characters; a second import replaces them."""

    TARGET = "parcel"
    SHAPE = "polygon"
    LAYER_NAMES = ("parcel", "parcels", "parcelle", "parcelles", "cadastre")
    BUILDING_NAMES = ("building", "buildings", "batiment", "batiments", "bâtiment", "bâtiments")

    def name(self) -> str:
        """Its fixed name."""
        return "importparcels"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Bring in parcels")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Puts the parcels of a layer (Etalab, IGN or your own) into the working copy, as a layer to refer to. "
            "A parcel is known by its 14 characters; lost leading zeros are put back. Bringing them in again replaces "
            "them. Rows left out are listed with the reason. Where the file also holds buildings, those come too."
        )

    def add_own_parameters(self) -> None:
        """The buildings, if they are in a layer of their own."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterVectorLayer("BUILDINGS", _tr("Buildings"), polygons, optional=True))

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Parcels, then the buildings that stand beside them in the same file or were named."""
        from ..intake.parcels import import_parcels

        mapping, source = given.mapping(source, "parcel")
        report = import_parcels(replica, source, mapping, progress)
        buildings = self._buildings(given)
        return report if buildings is None else self._with_buildings(replica, report, buildings, progress)

    def _buildings(self, given: Given) -> LayerSource | None:
        from pathlib import Path

        from ..qgis_bridge.feature_source import LayerSource
        from ..qgis_bridge.outside_layers import layer_names, open_layer

        named = given.text("BUILDINGS")
        if named:
            return LayerSource(open_layer(named, self.BUILDING_NAMES), given.quarter_crs, shape="polygon")
        path = Path(given.text("INPUT").split("|", 1)[0])
        if not path.is_file():
            return None
        beside = [name for name in layer_names(path) if name.casefold() in self.BUILDING_NAMES]
        if not beside:
            return None
        layer = open_layer("|layername=".join((str(path), beside[0])))
        return LayerSource(layer, given.quarter_crs, shape="polygon", given_crs=given.outside_crs)

    def _with_buildings(
        self, replica: Replica, parcels: ImportReport, source: LayerSource, progress: FeedbackProgress
    ) -> ImportReport:
        """The parcels' report with a line about the buildings: the numbers count parcels."""
        from dataclasses import replace

        from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
        from ..intake.guessing import mapping_for
        from ..intake.parcels import import_buildings

        report = import_buildings(replica, source, mapping_for("", source, "building"), progress)
        text = QT_TRANSLATE_NOOP("Phrases", "Buildings brought in: {new}, replaced: {replaced}, left out: {rejected}.")
        line = phrase(text, new=report.imported, replaced=report.updated, rejected=len(report.rejects))
        return replace(parcels, notices=(*parcels.notices, line))
