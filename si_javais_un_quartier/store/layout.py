"""Putting the tables, indices and triggers of a replica in place, and back in place."""

from __future__ import annotations

import logging
import sqlite3
import uuid
from collections.abc import Mapping

from . import bookkeeping, reference, replaced, rtree, tracking
from .geopackage import Crs, register_table, statements
from .schema import INDICES, PARTIAL_INDICES, Table, tables
from .sql import create_index, create_partial_index, create_table, identifier, join, listed

_log = logging.getLogger(__name__)


def create_tables(connection: sqlite3.Connection, crs: Crs, meta: Mapping[str, str | None]) -> None:
    """Every table, empty, with the notes of *meta*."""
    for statement in statements(bookkeeping.TABLES):
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO local_meta VALUES (?, ?)", [item for item in meta.items() if item[1] is not None]
    )
    for table in tables():
        connection.execute(create_table(table, hub=False))
        register_table(connection, table.name, table.geometry_type, crs.srid)
    reference.create_missing(connection, crs.srid)


def create_indices(connection: sqlite3.Connection) -> None:
    """The indices of lists and threads, and the spatial ones."""
    for name, indices in INDICES.items():
        for columns in indices:
            connection.execute(create_index(name, columns))
    for partial in PARTIAL_INDICES:
        connection.execute(create_partial_index(*partial))
    for name in spatial_tables():
        if not rtree.exists(connection, name):
            rtree.create(connection, name)


def create_triggers(connection: sqlite3.Connection) -> None:
    """The tracking of local changes."""
    tracking.install(connection)


def spatial_tables() -> tuple[str, ...]:
    """The tables with a geometry, the reference layers included."""
    return (*(table.name for table in tables() if table.geometry_type), *reference.TABLES)


def repair(connection: sqlite3.Connection) -> None:
    """Put back what a tool took away (``ogr2ogr -overwrite`` drops triggers, indices and keys with the table).

    Sets ``reconcile_wanted`` where local changes may have gone unseen.
    """
    reference.create_missing(connection, _srid(connection))
    broken = [table for table in tables() if not _is_whole(connection, table)]
    absent = tracking.missing(connection)
    if not broken and not absent:
        create_indices(connection)
        return
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    if broken:
        tracking.drop(connection)
        absent = set(tracking.triggers())
    for table in broken:
        _log.warning("table %s was replaced by another tool and is rebuilt", table.name)
        _rebuild(connection, table)
    create_indices(connection)
    tracking.install(connection, absent)
    if broken or any(name.startswith("track_") and name not in present for name in absent):
        _log.warning("tracking triggers were missing; a full comparison with the shared base is wanted")
        notes = (("reconcile_wanted", "1"), ("search_generation", str(uuid.uuid4())))
        connection.executemany("INSERT OR REPLACE INTO local_meta VALUES (?, ?)", notes)


def _srid(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT value FROM local_meta WHERE key = 'srid'").fetchone()[0])


def _is_whole(connection: sqlite3.Connection, table: Table) -> bool:
    """Whether the table has its columns, its key and its spatial index."""
    if not {"fid", *table.stored_columns} <= replaced.columns(connection, table.name).keys():
        return False
    return replaced.is_keyed(connection, table.name) and (
        not table.geometry_type or rtree.exists(connection, table.name)
    )


def _rebuild(connection: sqlite3.Connection, table: Table) -> None:
    """Make the table anew and take over the rows that another tool's version of it holds."""
    aside = "local_replaced_" + table.name
    columns, srid = replaced.columns(connection, table.name), _srid(connection)
    if table.geometry_type:
        rtree.drop(connection, table.name)
    replaced.set_aside(connection, table.name, aside)
    connection.execute(create_table(table, hub=False))
    register_table(connection, table.name, table.geometry_type, srid)
    if columns:
        kept = [name for name in ("fid", *table.stored_columns) if name in columns]
        connection.execute(
            join(
                "INSERT OR IGNORE INTO", identifier(table.name), "(", listed(kept), ") SELECT", listed(kept),
                "FROM", identifier(aside),
            )
        )  # fmt: skip
        connection.execute(join("DROP TABLE", identifier(aside)))
