"""The parcels of a replica as a register: which there are, which are no longer, and what is tied to them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..domain.records import Boundary, Contribution, Place, Premises
from . import rtree
from .geopackage import decode_boundary, forget_extent
from .replica import Replica
from .rows import read
from .sql import identifier, join


@dataclass(frozen=True)
class Tied:
    """A contribution or premises whose parcel a person or an import stated."""

    record: Contribution | Premises
    place: Place | None


def parcel_ids(replica: Replica) -> set[str]:
    """The ids of all parcels there are."""
    return {row[0] for row in replica.connection.execute("SELECT id FROM parcel")}


def take_out(connection: sqlite3.Connection, keys: Collection[str]) -> None:
    """Remove parcels, in the transaction at hand."""
    connection.executemany("DELETE FROM parcel WHERE id = ?", ((key,) for key in sorted(keys)))
    forget_extent(connection, "parcel")


def tied_to(replica: Replica, keys: Collection[str]) -> Iterator[Tied]:
    """What states one of these parcels as its own."""
    stated, wanted = "parcel_id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(keys)),)
    for post in read(replica.connection, Contribution, stated, wanted, order="fid"):
        yield Tied(post, post.geometry)
    for unit in read(replica.connection, Premises, stated, wanted, order="fid"):
        yield Tied(unit, unit.geometry)


def boundaries_of(replica: Replica, keys: Collection[str]) -> Iterator[tuple[str, Boundary]]:
    """The parcels of these ids that are there and have a shape."""
    wanted = "SELECT id, geom FROM parcel WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    for key, blob in replica.connection.execute(wanted, (json.dumps(sorted(keys)),)):
        boundary = decode_boundary(blob)
        if boundary is not None:
            yield key, boundary


def boundaries_at(replica: Replica, place: Place) -> Iterator[tuple[str, Boundary]]:
    """The parcels whose box holds *place*, by id."""
    inside = join(
        "SELECT id, geom FROM parcel WHERE fid IN (SELECT id FROM", identifier(rtree.index_name("parcel")),
        "WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?) ORDER BY id",
    )  # fmt: skip
    for key, blob in replica.connection.execute(inside, (place.x, place.x, place.y, place.y)):
        boundary = decode_boundary(blob)
        if boundary is not None:
            yield key, boundary
