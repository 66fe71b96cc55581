"""The layers that stand in a replica only: cadastral parcels and buildings. Never tracked, never sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.records import Boundary
from .geopackage import Crs, encode_boundary, forget_extent, register_table
from .sql import identifier, insert, join, update

TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "parcel": (
        ("id", "TEXT UNIQUE NOT NULL"), ("commune", "TEXT"), ("prefix", "TEXT"), ("section", "TEXT"),
        ("number", "TEXT"), ("area_m2", "REAL"),
    ),
    "building": (("id", "TEXT UNIQUE NOT NULL"), ("usage", "TEXT"), ("height_m", "REAL")),
}  # fmt: skip


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


def create_tables(connection: sqlite3.Connection, crs: Crs) -> None:
    """Both tables, empty."""
    for name, columns in TABLES.items():
        parts = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', '"geom" MULTIPOLYGON']
        parts += [join(identifier(column), sql_type) for column, sql_type in columns]
        connection.execute(join("CREATE TABLE", identifier(name), "(", ", ".join(parts), ")"))
        register_table(connection, name, "MULTIPOLYGON", crs.srid)


def put_parcels(connection: sqlite3.Connection, srid: int, parcels: Iterable[Parcel]) -> tuple[int, int]:
    """Write parcels by id; returns how many are new and how many replaced one, in the transaction at hand."""
    rows = (
        (_blob(it.boundary, srid), it.id, it.commune, it.prefix, it.section, it.number, it.area_m2) for it in parcels
    )
    return _put(connection, "parcel", rows)


def put_buildings(connection: sqlite3.Connection, srid: int, buildings: Iterable[Building]) -> tuple[int, int]:
    """Write buildings by id; returns how many are new and how many replaced one, in the transaction at hand."""
    return _put(connection, "building", ((_blob(it.boundary, srid), it.id, it.usage, it.height_m) for it in buildings))


def _blob(boundary: Boundary | None, srid: int) -> bytes | None:
    return encode_boundary(boundary, srid) if boundary else None


def _put(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> tuple[int, int]:
    """Replace rows by their id, insert the others.

    No ``ON CONFLICT … DO UPDATE``: it would hand its policy on to the spatial index triggers, which then fail.
    """
    columns = ("geom", *(name for name, _ in TABLES[table]))
    replacing, adding = update(table, columns, "id"), insert(table, columns)
    key, new, replaced = columns.index("id"), 0, 0
    for row in rows:
        if connection.execute(replacing, (*row, row[key])).rowcount:
            replaced += 1
        else:
            connection.execute(adding, row)
            new += 1
    forget_extent(connection, table)
    return new, replaced
