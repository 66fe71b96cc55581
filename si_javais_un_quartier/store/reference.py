"""The layers that stand in a replica only: parcels, buildings, streets and parks. Never tracked, never sent."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from ..domain.records import Boundary
from . import rtree
from .geopackage import decode_wkb, encode_boundary, encode_lines, forget_extent, register_table
from .sql import identifier, join, listed, select, update

TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "parcel": (
        ("id", "TEXT UNIQUE NOT NULL"), ("commune", "TEXT"), ("prefix", "TEXT"), ("section", "TEXT"),
        ("number", "TEXT"), ("area_m2", "REAL"),
    ),
    "building": (("id", "TEXT UNIQUE NOT NULL"), ("usage", "TEXT"), ("height_m", "REAL")),
    "street": (("id", "TEXT UNIQUE NOT NULL"), ("name", "TEXT"), ("width_m", "REAL")),
    "park": (("id", "TEXT UNIQUE NOT NULL"), ("name", "TEXT")),
}  # fmt: skip
_LINES = frozenset({"street"})


@dataclass(frozen=True)
class Lines:
    """A line: little-endian WKB of a 2D multilinestring in the quarter's CRS."""

    wkb: bytes


@dataclass(frozen=True)
class Parcel:
    """A cadastral parcel: ``id`` is its 14 characters, ``boundary`` in the quarter's CRS."""

    id: str
    boundary: Boundary | None
    commune: str | None = None
    prefix: str | None = None
    section: str | None = None
    number: str | None = None
    area_m2: float | None = None


@dataclass(frozen=True)
class Building:
    """A building of the reference layer, ``boundary`` in the quarter's CRS."""

    id: str
    boundary: Boundary | None
    usage: str | None = None
    height_m: float | None = None


@dataclass(frozen=True)
class Street:
    """A street by its centre line; ``width_m`` from front to front."""

    id: str
    lines: Lines | None
    name: str | None = None
    width_m: float | None = None


@dataclass(frozen=True)
class Park:
    """A park, a garden or a square, ``boundary`` in the quarter's CRS."""

    id: str
    boundary: Boundary | None
    name: str | None = None


class Written(NamedTuple):
    """How many rows are new, how many replaced another one, how many were there already as they are."""

    new: int
    replaced: int
    same: int


def create_missing(connection: sqlite3.Connection, srid: int) -> None:
    """The tables that the file lacks, empty: all in a new one; streets and parks in one made before there were any."""
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    for name, columns in TABLES.items():
        if name in present:
            continue
        geometry_type = "MULTILINESTRING" if name in _LINES else "MULTIPOLYGON"
        parts = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', join('"geom"', geometry_type)]
        parts += [join(identifier(column), sql_type) for column, sql_type in columns]
        connection.execute(join("CREATE TABLE", identifier(name), "(", ", ".join(parts), ")"))
        _forget(connection, name)
        register_table(connection, name, geometry_type, srid)


def _forget(connection: sqlite3.Connection, name: str) -> None:
    """Remove what a tool left behind that dropped the table."""
    if rtree.exists(connection, name):
        rtree.drop(connection, name)
    for catalogue in ("gpkg_geometry_columns", "gpkg_contents"):
        connection.execute(join("DELETE FROM", catalogue, "WHERE table_name = ?"), (name,))


def put_parcels(connection: sqlite3.Connection, srid: int, parcels: Iterable[Parcel]) -> Written:
    """Write parcels by id; returns how many are new, changed and the same, in the transaction at hand."""
    rows = (
        (_blob(it.boundary, srid), it.id, it.commune, it.prefix, it.section, it.number, it.area_m2) for it in parcels
    )
    return _put(connection, "parcel", rows)


def put_buildings(connection: sqlite3.Connection, srid: int, buildings: Iterable[Building]) -> Written:
    """Write buildings by id; returns how many are new, changed and the same, in the transaction at hand."""
    return _put(connection, "building", ((_blob(it.boundary, srid), it.id, it.usage, it.height_m) for it in buildings))


def put_streets(connection: sqlite3.Connection, srid: int, streets: Iterable[Street]) -> Written:
    """Write streets by id; returns how many are new, changed and the same, in the transaction at hand."""
    rows = ((encode_lines(it.lines.wkb, srid) if it.lines else None, it.id, it.name, it.width_m) for it in streets)
    return _put(connection, "street", rows)


def put_parks(connection: sqlite3.Connection, srid: int, parks: Iterable[Park]) -> Written:
    """Write parks by id; returns how many are new, changed and the same, in the transaction at hand."""
    return _put(connection, "park", ((_blob(it.boundary, srid), it.id, it.name) for it in parks))


def read_streets(connection: sqlite3.Connection) -> list[tuple[str | None, bytes]]:
    """Name and centre line (WKB, the quarter's CRS) of each street, by id; one whose line can't be read is left out."""
    rows = connection.execute(select("street", ("name", "geom"), "geom IS NOT NULL", "id"))
    decoded = ((name, decode_wkb(blob)) for name, blob in rows)
    return [(name, wkb) for name, wkb in decoded if wkb is not None]


def _blob(boundary: Boundary | None, srid: int) -> bytes | None:
    return encode_boundary(boundary, srid) if boundary else None


def _put(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> Written:
    """Replace rows by their id, insert the others, leave those that are the same.

    No ``ON CONFLICT … DO UPDATE``: it would hand its policy on to the spatial index triggers, which then fail.
    """
    columns = ("geom", *(name for name, _ in TABLES[table]))
    key, given = columns.index("id"), {row[columns.index("id")]: row for row in rows}
    reading = join("SELECT", listed(columns), "FROM", identifier(table), "WHERE id IN (SELECT value FROM json_each(?))")
    present = {row[key]: row for row in connection.execute(reading, (json.dumps(list(given)),))}
    fresh = [row for name, row in given.items() if name not in present]
    changed = [row for name, row in given.items() if name in present and present[name] != row]
    if fresh:
        rtree.insert_rows(connection, table, columns, fresh)
    connection.executemany(update(table, columns, "id"), [(*row, row[key]) for row in changed])
    forget_extent(connection, table)
    return Written(len(fresh), len(changed), len(given) - len(fresh) - len(changed))
