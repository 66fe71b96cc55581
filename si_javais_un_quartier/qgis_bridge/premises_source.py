"""Where premises come from, as a person points at it: a file with its layers, or a layer of the project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..domain.ports import Clock, Progress, SourceField, SourceRecord
from ..intake.imports import ImportOptions
from ..intake.premises_import import Prepared, prepare_premises
from ..store.checks import is_quarters
from ..store.replica import Replica
from .feature_source import LayerSource
from .geocoding import WGS_84
from .outside_layers import layer_names, open_layer, refuse_unreadable
from .premises_intake import Asked, arranged


class HeldLayer:
    """A layer of the project, taken hold of on the thread that called, to be read on another: WFS layers too."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._name, self._crs, self._shape = layer.name(), layer.crs(), layer.wkbType()
        self._fields, self._count = layer.fields(), layer.featureCount()
        self._source = QgsVectorLayerFeatureSource(layer)

    def sourceName(self) -> str:
        """Its name."""
        return str(self._name)

    def fields(self) -> QgsFields:
        """Its columns."""
        return self._fields

    def wkbType(self) -> Qgis.WkbType:
        """The kind of its geometries."""
        return self._shape

    def featureCount(self) -> int:
        """How many rows; negative where it doesn't know."""
        return int(self._count)

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Its reference system."""
        return self._crs

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        """Its rows."""
        return self._source.getFeatures(request)


@dataclass(frozen=True)
class Chosen:
    """A file (with the name of its layer or sheet, once that is known), or a layer of the project."""

    path: str = ""
    layer: str = ""
    held: HeldLayer | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        if self.held is not None:
            return self.held.sourceName()
        stem = Path(self.path).stem
        return " ".join((stem, self.layer)) if self.layer and self.layer != stem else stem

    def open(self) -> QgsVectorLayer | HeldLayer:
        """The layer, on the thread that reads it. Raises ``IntakeError``."""
        return self.held or open_layer("|layername=".join(filter(None, (self.path, self.layer))))


@dataclass(frozen=True)
class Looked:
    """What a source has: its layers where one must be chosen, its columns. Stands for it where a mapping is made.

    ``geometry_type`` is none, point, line, polygon or mixed; ``crs_unsaid``: it has geometries and doesn't say in which
    system.
    """

    layers: tuple[str, ...] = ()
    name: str = ""
    fields: tuple[SourceField, ...] = ()
    geometry_type: str = "none"
    crs_unsaid: bool = False

    def count(self) -> int | None:
        """Nobody asked for the rows yet."""
        return None

    def __iter__(self) -> Iterator[SourceRecord]:
        return iter(())


def project_layers(project: QgsProject) -> list[tuple[str, str]]:
    """The vector layers and tables of the project, WFS layers too, by name with their ids; the quarter's own aside."""
    layers = [it for it in project.mapLayers().values() if isinstance(it, QgsVectorLayer) and _is_foreign(it)]
    return sorted(((it.name(), it.id()) for it in layers), key=lambda it: it[0].casefold())


def _is_foreign(layer: QgsMapLayer) -> bool:
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return bool(layer.isValid()) and not (path and is_quarters(Path(str(path))))


def look(chosen: Chosen, progress: Progress) -> Looked:
    """The layers of *chosen*, and the columns of the one it means. Raises ``IntakeError``."""
    progress.report(0, None)
    layers: tuple[str, ...] = ()
    if chosen.held is None:
        refuse_unreadable(Path(chosen.path))
        layers = layer_names(Path(chosen.path))
        if len(layers) > 1 and not chosen.layer:
            return Looked(layers, chosen.name)
    layer = chosen.open()
    unsaid = layer.wkbType() != Qgis.WkbType.NoGeometry and not layer.sourceCrs().isValid()
    source = LayerSource(layer, QgsCoordinateReferenceSystem(WGS_84), given_crs=QgsCoordinateReferenceSystem(WGS_84))
    return Looked(layers, chosen.name, source.fields, source.geometry_type, unsaid)


def prepare(
    path: Path, chosen: Chosen, asked: Asked, clock: Clock, progress: Progress
) -> tuple[Prepared, ImportOptions]:
    """Read *chosen* whole and compare it with the working copy at *path*; writes nothing. Raises what that raises."""
    with Replica.open(path) as replica:
        quarter = QgsCoordinateReferenceSystem.fromEpsgId(replica.srid)
        source = LayerSource(chosen.open(), quarter, given_crs=asked.crs)
        options, reading, _ = arranged(replica, source, asked, clock)
        return prepare_premises(replica, reading, options, progress), options
