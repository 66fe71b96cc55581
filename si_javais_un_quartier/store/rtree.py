"""The spatial index of a table, as the GeoPackage extension ``gpkg_rtree_index`` has it (OGC 12-128r18, annex F.3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from . import packed_index
from .geopackage import envelope, forget_extent, index_triggers_at_rest
from .schema import GEOMETRY_COLUMN
from .sql import identifier, insert, join

#: The blob of a geometry, then the values of other columns
Row = tuple[Any, ...]
_DEFINITION = "http://www.geopackage.org/spec120/#extension_rtree"


def index_name(table: str) -> str:
    """The virtual table that holds the index of *table*."""
    return "rtree_" + table + "_" + GEOMETRY_COLUMN


def create(connection: sqlite3.Connection, table: str, boxes: Iterable[packed_index.Cell] | None = None) -> None:
    """Make the index, fill it from the rows there are, and keep it up to date from then on.

    *boxes* are (fid, min x, max x, min y, max y) of the rows, for those who know them already.
    """
    connection.execute(
        join("CREATE VIRTUAL TABLE", identifier(index_name(table)), "USING rtree(id, minx, maxx, miny, maxy)")
    )
    connection.execute(
        "INSERT OR IGNORE INTO gpkg_extensions VALUES (?,?,'gpkg_rtree_index',?,'write-only')",
        (table, GEOMETRY_COLUMN, _DEFINITION),
    )
    if boxes is None:
        _fill(connection, table)
    else:
        packed_index.fill(connection, index_name(table), boxes)
    for statement in triggers(table).values():
        connection.execute(statement)


def _fill(connection: sqlite3.Connection, table: str) -> None:
    """In one go, save where a bare tool wrote a coordinate beyond all measure."""
    found, most = list(_boxes(connection, table)), packed_index.LARGEST
    if all(-most < x1 and x2 < most and -most < y1 and y2 < most for _, x1, x2, y1, y2 in found):
        packed_index.fill(connection, index_name(table), found)
        forget_extent(connection, table)
    else:
        rebuild(connection, table)


def exists(connection: sqlite3.Connection, table: str) -> bool:
    """Whether the table has its index."""
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index_name(table),)).fetchone())


def rebuild(connection: sqlite3.Connection, table: str) -> None:
    """Fill the index anew from the rows, after a bulk load that went around it."""
    index = identifier(index_name(table))
    connection.execute(join("DELETE FROM", index))
    connection.executemany(join("INSERT INTO", index, "VALUES (?,?,?,?,?)"), _boxes(connection, table))
    forget_extent(connection, table)


def _boxes(connection: sqlite3.Connection, table: str) -> Iterator[packed_index.Cell]:
    """(fid, min x, max x, min y, max y) of each row; the ST_ functions would look at each blob five times."""
    statement = join("SELECT fid, geom FROM", identifier(table), "WHERE geom IS NOT NULL")
    return _boxed(connection.execute(statement))


def _boxed(rows: Iterable[tuple[int, bytes | None]]) -> Iterator[packed_index.Cell]:
    for fid, blob in rows:
        box = envelope(blob)
        if box is not None:
            yield (fid, *box)


def insert_rows(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Insert many rows, the blob of their geometry first.

    The index gets them at the end: row by row, its triggers would ask Python five times for each.
    """
    last = join("SELECT max(fid) FROM", identifier(table), "UNION SELECT seq FROM sqlite_sequence WHERE name = ?")
    begin = 1 + max((fid or 0 for (fid,) in connection.execute(last, (table,))), default=0)
    given = [(fid, *row) for fid, row in enumerate(rows, start=begin)]
    with index_triggers_at_rest():
        connection.executemany(insert(table, ("fid", *columns)), given)
    if exists(connection, table):
        put = join("INSERT OR REPLACE INTO", identifier(index_name(table)), "VALUES (?,?,?,?,?)")
        connection.executemany(put, _boxed((fid, blob) for fid, blob, *_ in given))


def drop(connection: sqlite3.Connection, table: str) -> None:
    """Remove the index and its triggers, before a bulk load or a rebuild of the table."""
    for name in triggers(table):
        connection.execute(join("DROP TRIGGER IF EXISTS", identifier(name)))
    connection.execute(join("DROP TABLE IF EXISTS", identifier(index_name(table))))
    connection.execute(
        "DELETE FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'", (table,)
    )


def triggers(table: str) -> dict[str, str]:
    """The triggers of the standard, by name.

    ``update3`` and ``update4`` listen to ``fid`` instead of every column: a tool without the ST_ functions can then
    edit words and statuses, only not geometries.
    """
    index, filled = identifier(index_name(table)), "(NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))"
    empty = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    box = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)"
    put = join("INSERT OR REPLACE INTO", index, "VALUES (NEW.fid,", box, ");")
    forget = join("DELETE FROM", index, "WHERE id = OLD.fid;")
    same, other = "OLD.fid = NEW.fid AND", "OLD.fid != NEW.fid AND"
    parts = {
        "insert": ("INSERT", filled, put),
        "update1": ("UPDATE OF geom", join(same, filled), put),
        "update2": ("UPDATE OF geom", join(same, empty), forget),
        "update3": ("UPDATE OF fid", join(other, filled), join(forget, put)),
        "update4": ("UPDATE OF fid", join(other, empty), join("DELETE FROM", index, "WHERE id IN (OLD.fid, NEW.fid);")),
        "delete": ("DELETE", "OLD.geom NOT NULL", forget),
    }
    name = index_name(table) + "_"
    return {
        name + part: join(
            "CREATE TRIGGER", identifier(name + part), "AFTER", event, "ON", identifier(table), "WHEN", when,
            "BEGIN", body, "END",
        )
        for part, (event, when, body) in parts.items()
    }  # fmt: skip
