"""``quartier:demohub``: the demonstration quarter as a shared base, and the ground it stands on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..domain.records import Record
    from ..intake.demonstration import Batch

CONTRIBUTIONS, SEED, HUB, GROUND = "CONTRIBUTIONS", "SEED", "HUB", "GROUND"

_MOST = 1_000_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("DemoHub", text)


class DemoHubAlgorithm(QuartierAlgorithm):
    """An invented quarter where Tarentaize-Beaubrun-Couriot lies; the same for the same seed."""

    GROUP = "sharing"

    def name(self) -> str:
        """Its fixed name."""
        return "demohub"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Make the demonstration quarter")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Makes the shared base of an invented quarter: ground-floor premises, contributions with their exchanges, "
            "encounters, initiatives. Nobody in it exists. The ground file holds its parcels and buildings, to be "
            "brought in. The same number makes the same quarter."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(
            QgsProcessingParameterNumber(CONTRIBUTIONS, _tr("Contributions"), whole, 400, minValue=0, maxValue=_MOST)
        )
        self.addParameter(QgsProcessingParameterNumber(SEED, _tr("Number of the quarter"), whole, 1))
        geopackage = _tr("GeoPackage (*.gpkg)")
        self.addParameter(QgsProcessingParameterFileDestination(HUB, _tr("Shared base"), geopackage))
        self.addParameter(QgsProcessingParameterFileDestination(GROUND, _tr("Parcels and buildings"), geopackage))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write both files."""
        from ..intake.demonstration import NAME, quarter
        from ..store.geopackage import LAMBERT_93
        from ..sync.hubs.making import create_hub

        contributions = self.parameterAsInt(parameters, CONTRIBUTIONS, context)
        seed = self.parameterAsInt(parameters, SEED, context)
        hub = Path(self.parameterAsFileOutput(parameters, HUB, context))
        ground_file = Path(self.parameterAsFileOutput(parameters, GROUND, context))
        progress = FeedbackProgress(feedback)
        write_ground(ground_file, seed)
        create_hub(
            hub, name=NAME, crs=LAMBERT_93, records=_watched(quarter(contributions, seed), contributions, progress)
        )
        return {HUB: str(hub), GROUND: str(ground_file)}


def _watched(batches: Iterable[Batch], contributions: int, progress: FeedbackProgress) -> Iterator[Record]:
    """The records one by one, pieces of photos last: a hub takes them only for photos it has."""
    from ..domain.records import Contribution, Photo, PhotoPiece

    done = 0
    pieces: list[PhotoPiece] = []
    photos = set()
    for batch in batches:
        progress.report(done, contributions)
        pieces += (record for record in batch if isinstance(record, PhotoPiece))
        photos |= {record.sha256 for record in batch if isinstance(record, Photo)}
        yield from (record for record in batch if not isinstance(record, PhotoPiece))
        done += sum(isinstance(record, Contribution) for record in batch)
    yield from (piece for piece in pieces if piece.sha256 in photos)


def write_ground(path: Path, seed: int) -> None:
    """The parcels and buildings of the demonstration quarter number *seed*."""
    from ..intake.demonstration import ground
    from ..qgis_bridge.table_files import PolygonLayer, write_polygons
    from ..report.tables import REAL, TEXT, ExportColumn
    from ..store.geopackage import LAMBERT_93

    made = ground(seed)
    names = ("id", "commune", "prefix", "section", "number")
    columns = (*(ExportColumn(name, TEXT) for name in names), ExportColumn("area_m2", REAL))
    parcels = ((it.wkb, (it.id, it.commune, it.prefix, it.section, it.number, it.area_m2)) for it in made.parcels)
    buildings = ((it.wkb, (it.id,)) for it in made.buildings)
    layers = (PolygonLayer("parcel", columns, parcels), PolygonLayer("building", columns[:1], buildings))
    write_polygons(path, layers, LAMBERT_93.srid)
