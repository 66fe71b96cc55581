"""Looking at a hub before it is used: is it ours, is it whole; and putting back what another tool took away."""

from __future__ import annotations

import logging
import sqlite3
import uuid

from ...domain.identity import is_uuid, new_uuid
from ...store import replaced
from ...store.geopackage import register_table
from ...store.schema import Table, tables
from ...store.sql import create_table, identifier, image, join, listed, text
from . import failures
from .connection import writing
from .hub_schema import OWN_TABLES, indices, triggers, wanted_columns

_log = logging.getLogger(__name__)


def refuse_strangers(connection: sqlite3.Connection) -> None:
    """Raise HubInvalid for a GeoPackage that isn't a hub."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not set(OWN_TABLES) <= names or "local_meta" in names:
        raise failures.invalid("no tables of a hub")


def repair(connection: sqlite3.Connection, patience: float) -> bool:
    """Reinstall missing triggers, rebuild replaced tables; True, and a new epoch, where something was missing."""
    if not _missing(connection) and not _broken(connection):
        return False
    with writing(connection, patience):
        broken, missing = _broken(connection), _missing(connection)
        _log.warning("shared base repaired: tables %s, triggers %s", [it.name for it in broken], sorted(missing))
        for name in triggers():
            connection.execute(join("DROP TRIGGER IF EXISTS", identifier(name)))
        for table in broken:
            _rebuild(connection, table)
        install(connection)
        for table in tables():
            if table in broken or any(name.startswith("hub_" + table.name + "_") for name in missing):
                _number_unseen(connection, table)
        connection.execute("UPDATE sync_meta SET value = ? WHERE key = 'epoch'", (str(uuid.uuid4()),))
    return True


def install(connection: sqlite3.Connection) -> None:
    """Put triggers and indices in place."""
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    for name, statement in indices().items():
        if name not in present:
            connection.execute(statement)
    for statement in triggers().values():
        connection.execute(statement)


def count_lost(connection: sqlite3.Connection) -> int:
    """How many triggers, indices and tables :func:`repair` would put back."""
    return len(_missing(connection)) + len(_broken(connection))


def _missing(connection: sqlite3.Connection) -> set[str]:
    present = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')"))
    wanted = {**triggers(), **indices()}
    return {name for name, statement in wanted.items() if present.get(name) != statement}


def _broken(connection: sqlite3.Connection) -> list[Table]:
    """Tables without their columns or the key on uuid; an unknown column more is a newer version's, and stays."""
    return [table for table in tables() if not _is_whole(connection, table)]


def _is_whole(connection: sqlite3.Connection, table: Table) -> bool:
    there = replaced.columns(connection, table.name).keys()
    return wanted_columns(table.name) <= there and replaced.is_keyed(connection, table.name)


def _rebuild(connection: sqlite3.Connection, table: Table) -> None:
    """Make the table anew and take over the rows and columns that another tool's version of it holds."""
    aside, there = "replaced_" + table.name, replaced.columns(connection, table.name)
    (srid,) = connection.execute("SELECT value FROM sync_meta WHERE key = 'srid'").fetchone()
    _drop_spatial_index(connection, table.name)
    replaced.set_aside(connection, table.name, aside)
    connection.execute(create_table(table, hub=True))
    register_table(connection, table.name, table.geometry_type, int(srid))
    if there:
        _take_over(connection, table, aside, there)
        connection.execute(join("DROP TABLE", identifier(aside)))


def _take_over(connection: sqlite3.Connection, table: Table, aside: str, there: dict[str, str]) -> None:
    wanted = wanted_columns(table.name)
    for name, declared in there.items():
        if name not in wanted:
            connection.execute(
                join("ALTER TABLE", identifier(table.name), "ADD COLUMN", identifier(name), declared or "TEXT")
            )
    kept = [name for name in there if name not in ("fid", "deleted", "base_rev", "uuid")]
    source = join("FROM", identifier(aside), "AS s WHERE s.uuid IS NULL OR s.rowid =",
                  "(SELECT min(t.rowid) FROM", identifier(aside), "AS t WHERE t.uuid = s.uuid)")  # fmt: skip
    uuid_or_null = "s.uuid" if "uuid" in there else "NULL"
    if "uuid" not in there:
        source = join("FROM", identifier(aside), "AS s")
    deleted = 'ifnull(s."deleted", 0)' if "deleted" in there else "0"
    connection.execute(join(
        "INSERT INTO", identifier(table.name), '("uuid", "deleted",', listed(kept), ") SELECT",
        ", ".join((uuid_or_null, deleted, listed(kept, "s."))), source,
    ))  # fmt: skip


def _drop_spatial_index(connection: sqlite3.Connection, name: str) -> None:
    """A hub has none: its triggers need functions that not every tool has."""
    index = "rtree_" + name + "_geom"
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE ?", (index + "%",))
    for (trigger,) in found.fetchall():
        connection.execute(join("DROP TRIGGER", identifier(trigger)))
    connection.execute(join("DROP TABLE IF EXISTS", identifier(index)))
    connection.execute(
        "DELETE FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'", (name,)
    )


def _number_unseen(connection: sqlite3.Connection, table: Table) -> None:
    """Rows that aren't what the history says of them were changed unseen: they take the next revs now.

    Erased rows that came back this way go again.
    """
    if table.insert_only:
        return
    name = identifier(table.name)
    erased = join('"uuid" IN (SELECT row_uuid FROM tombstone WHERE table_name =', text(table.name), ")")
    connection.execute("UPDATE counter SET busy = 1")
    connection.execute(join("DELETE FROM", name, "WHERE", erased))
    connection.execute("UPDATE counter SET busy = 0")
    seen = join("EXISTS (SELECT 1 FROM history AS h WHERE h.rev = r.rev AND h.row_uuid = r.uuid",
                "AND h.deleted = r.deleted AND h.image =", image(table, "r"), ")")  # fmt: skip
    changed = connection.execute(join("SELECT r.fid FROM", name, "AS r WHERE NOT", seen)).fetchall()
    for (fid,) in changed:
        _give_uuid(connection, table, fid)
        connection.execute(join("UPDATE", name, "SET base_rev = NULL WHERE fid = ?"), (fid,))


def _give_uuid(connection: sqlite3.Connection, table: Table, fid: int) -> None:
    """A row without a well-formed uuid gets one, before its history begins."""
    (found,) = connection.execute(join("SELECT uuid FROM", identifier(table.name), "WHERE fid = ?"), (fid,)).fetchone()
    if not is_uuid(found):
        connection.execute("UPDATE counter SET busy = 1")
        connection.execute(join("UPDATE", identifier(table.name), "SET uuid = ? WHERE fid = ?"), (new_uuid(), fid))
        connection.execute("UPDATE counter SET busy = 0")
