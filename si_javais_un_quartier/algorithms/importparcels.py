"""``quartier:importparcels``: the cadastre's parcels, and what stands beside them in the file, as reference layers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.phrases import QT_TRANSLATE_NOOP
from .base import FeedbackProgress
from .import_rows import INPUT, Given, ImportAlgorithm, as_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..domain.phrases import Phrase
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..qgis_bridge.geojson_source import GeoJsonSource
    from ..store.replica import Replica

WHOLE, APPEARED, VANISHED = "WHOLE", "APPEARED", "VANISHED"

#: By table, the names by which a layer of it goes in a file of several.
BESIDE = {
    "building": ("building", "buildings", "batiment", "batiments", "bâtiment", "bâtiments", "batiment_id"),
    "street": ("street", "streets", "rue", "rues", "voie", "voies"),
    "park": ("park", "parks", "parc", "parcs"),
}
_TOLD = {
    "building": QT_TRANSLATE_NOOP(
        "Phrases", "Buildings brought in: {new}, replaced: {replaced}, left out: {rejected}."
    ),
    "street": QT_TRANSLATE_NOOP("Phrases", "Streets brought in: {new}, replaced: {replaced}, left out: {rejected}."),
    "park": QT_TRANSLATE_NOOP("Phrases", "Parks brought in: {new}, replaced: {replaced}, left out: {rejected}."),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportParcelsAlgorithm(ImportAlgorithm):
    """Parcels by their 14 characters; a second import replaces them."""

    TARGET = "parcel"
    SHAPE = "polygon"
    LAYER_NAMES = ("parcel", "parcels", "parcelle", "parcelles", "cadastre", "parcelle_id")

    def __init__(self) -> None:
        super().__init__()
        self._counted: dict[str, int] = {}

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
            "them. Rows left out are listed with the reason. Where the file also holds buildings, streets or parks, "
            "those come too. With next year's file of whole communes, the parcels that are no longer there can be "
            "taken out; what was linked to one of them is led to the parcel now at its place."
        )

    def add_own_parameters(self) -> None:
        """The buildings, if they are in a layer of their own."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterVectorLayer("BUILDINGS", _tr("Buildings"), polygons, optional=True))
        title = _tr("The input holds whole communes: take out the parcels that are no longer there")
        self.addParameter(QgsProcessingParameterBoolean(WHOLE, title, False))
        for name, shown in ((APPEARED, _tr("New parcels")), (VANISHED, _tr("Parcels that are no longer"))):
            self.addOutput(QgsProcessingOutputNumber(name, shown))

    def open_source(self, parameters: dict[str, Any], given: Given) -> LayerSource | GeoJsonSource:
        """A file as the cadastre hands it out is read straight, anything else as a layer."""
        from ..qgis_bridge.geojson_source import read_polygons

        path = as_file(parameters.get(INPUT))
        straight = read_polygons(Path(path), given.quarter_crs) if path and Path(path).is_file() else None
        return straight or super().open_source(parameters, given)

    def bring_in(
        self, replica: Replica, source: LayerSource | GeoJsonSource, given: Given, progress: FeedbackProgress
    ) -> ImportReport:
        """Parcels, then what stands beside them in the same file, and the buildings that were named."""
        from dataclasses import replace

        from ..domain.instants import SystemClock
        from ..intake.parcel_years import import_year
        from ..intake.parcels import import_parcels
        from ..qgis_bridge.geojson_source import GeoJsonSource

        mapping, source = given.mapping(source, "parcel")
        if not mapping.expressions():  # what nobody asks for costs time to read
            source = source.leaving_out({field.name for field in source.fields} - mapping.columns())
        if given.flag(WHOLE):
            year = import_year(replica, source, mapping, SystemClock(), progress)
            report, self._counted = year.report, {APPEARED: len(year.appeared), VANISHED: len(year.vanished)}
        else:
            report, self._counted = import_parcels(replica, source, mapping, progress), {}
        others = self._others(given, alone=isinstance(source, GeoJsonSource))
        told = [_beside(replica, table, other, progress) for table, other in others]
        return replace(report, notices=(*report.notices, *told))

    def more_outputs(self) -> dict[str, int]:
        """What appeared and what is no longer."""
        return {APPEARED: 0, VANISHED: 0, **self._counted}

    def _others(self, given: Given, *, alone: bool) -> Iterator[tuple[str, LayerSource]]:
        """The layers beside the parcels, by the table they fill; *alone*: the file holds no other."""
        from ..qgis_bridge.feature_source import LayerSource
        from ..qgis_bridge.outside_layers import holds_one_layer, layer_names, open_layer

        named = given.text("BUILDINGS")
        if named:
            layer = open_layer(named, BESIDE["building"])
            yield "building", LayerSource(layer, given.quarter_crs, shape="polygon")
        path = Path(given.text("INPUT").split("|", 1)[0])
        several = not alone and path.is_file() and not holds_one_layer(path)
        inside = layer_names(path) if several else ()
        for table, names in BESIDE.items():
            found = next((name for name in inside if name.casefold() in names), None)
            if found is None or (named and table == "building"):
                continue
            layer = open_layer("|layername=".join((str(path), found)))
            shape = "line" if table == "street" else "polygon"
            yield table, LayerSource(layer, given.quarter_crs, shape=shape, given_crs=given.outside_crs)


def _beside(replica: Replica, table: str, source: LayerSource, progress: FeedbackProgress) -> Phrase:
    """Bring in one of the other layers; a line that tells of it, since the numbers of the report count parcels."""
    from ..domain.phrases import phrase
    from ..intake import parcels
    from ..intake.guessing import mapping_for

    bring = {
        "building": parcels.import_buildings, "street": parcels.import_streets, "park": parcels.import_parks,
    }[table]  # fmt: skip
    report = bring(replica, source, mapping_for("", source, table), progress)
    return phrase(_TOLD[table], new=report.imported, replaced=report.updated, rejected=len(report.rejects))
