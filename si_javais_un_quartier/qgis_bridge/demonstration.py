"""The demonstration quarter in files: its shared base, its ground as a GeoPackage, its ground in a working copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Union

from ..domain.ports import Progress
from ..domain.records import Boundary, Contribution, Photo, PhotoPiece, Record
from ..intake import demonstration
from ..intake.demonstration import Batch
from ..intake.demonstration.ground import COMMUNE, TOWN
from ..intake.perimeter import as_multipolygon
from ..store import reference
from ..store.communes import keep_commune_names
from ..store.geopackage import LAMBERT_93
from ..store.reference import Building, Lines, Parcel, Park, Street
from ..store.replica import Replica

#: Rows of the ground written in one transaction; short enough for QGIS to save a layer in between.
_BATCH = 1000

_Piece = Union[Parcel, Building, Street, Park]


def make_demonstration(
    hub: Path,
    *,
    ground: Path | None = None,
    contributions: int = 400,
    seed: int = 1,
    today: str,
    progress: Progress,
) -> None:
    """Make the shared base of the demonstration quarter at *hub*, and the file of its *ground* where one is asked for.

    Everything happened up to *today* (ISO); the same arguments make the same rows. Raises HubError as ``create_hub``
    does, Cancelled, NotWritten for the ground, ValueError for a day that is none.
    """
    from ..sync.hubs.making import create_hub

    records = _pieces_last(_watched(demonstration.quarter(contributions, seed, today), contributions, progress))
    create_hub(hub, name=demonstration.NAME, crs=LAMBERT_93, records=records)
    if ground is not None:
        write_ground(ground, seed)


def _watched(batches: Iterable[Batch], contributions: int, progress: Progress) -> Iterator[Record]:
    done = 0
    for batch in batches:
        progress.report(done, contributions)
        yield from batch
        done += sum(isinstance(record, Contribution) for record in batch)


def _pieces_last(records: Iterable[Record]) -> Iterator[Record]:
    """A shared base takes pieces of photos only for photos it has."""
    pieces: list[PhotoPiece] = []
    photos = set()
    for record in records:
        if isinstance(record, PhotoPiece):
            pieces.append(record)
            continue
        if isinstance(record, Photo):
            photos.add(record.sha256)
        yield record
    yield from (piece for piece in pieces if piece.sha256 in photos)


def write_ground(path: Path, seed: int = 1) -> None:
    """The ground of quarter number *seed* as a GeoPackage of parcel, building, street and park. Raises NotWritten."""
    from ..report.tables import REAL, TEXT, ExportColumn
    from .table_files import ShapeLayer, write_shapes

    layers = []
    for table, pieces in _ground(seed).items():
        names = [name for name, _ in reference.TABLES[table]]
        kinds = [REAL if sql_type == "REAL" else TEXT for _, sql_type in reference.TABLES[table]]
        town = {"nom_com": TOWN} if table == "parcel" else {}
        columns = (*map(ExportColumn, names, kinds), *(ExportColumn(name, TEXT) for name in town))
        rows = ((_wkb(it), (*(getattr(it, name) for name in names), *town.values())) for it in pieces)
        layers.append(ShapeLayer(table, columns, list(rows), lines=table == "street"))
    write_shapes(path, layers, LAMBERT_93.srid)


def import_ground(replica_path: Path, seed: int = 1) -> None:
    """Put the ground of quarter number *seed* into the reference layers of a working copy. Raises what the store does.

    What is there already by the same id is replaced.
    """
    made = _ground(seed)
    putting = {
        "parcel": reference.put_parcels,
        "building": reference.put_buildings,
        "street": reference.put_streets,
        "park": reference.put_parks,
    }
    with Replica.open(replica_path) as replica:
        for table, pieces in made.items():
            for start in range(0, len(pieces), _BATCH):
                with replica.transaction() as connection:
                    putting[table](connection, replica.srid, pieces[start : start + _BATCH])
        keep_commune_names(replica, {COMMUNE: TOWN})


def _ground(seed: int) -> dict[str, Sequence[_Piece]]:
    """The ground as the store takes it, by table."""
    made = demonstration.ground(seed)
    return {
        "parcel": [
            Parcel(it.id, as_multipolygon(it.wkb), it.commune, it.prefix, it.section, it.number, it.area_m2)
            for it in made.parcels
        ],
        "building": [Building(it.id, as_multipolygon(it.wkb)) for it in made.buildings],
        "street": [
            Street(_numbered(number), Lines(it.wkb), it.name, it.width_m) for number, it in enumerate(made.streets, 1)
        ],
        "park": [Park(_numbered(number), as_multipolygon(it.wkb), it.name) for number, it in enumerate(made.parks, 1)],
    }


def _numbered(number: int) -> str:
    return "-".join(("demo", str(number).zfill(3)))


def _wkb(piece: _Piece) -> bytes:
    shape: Boundary | Lines | None = piece.lines if isinstance(piece, Street) else piece.boundary
    return b"" if shape is None else shape.wkb
