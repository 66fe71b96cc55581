"""Erasure: a row leaves this computer without a trace, wherever its words were kept.

SQLite overwrites what is deleted (``secure_delete``) and the journal is emptied afterwards; the search index is built
again. Backups made by migrations beside the replica are removed, since they hold the row too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from .failures import telling
from .geopackage import forget_extent
from .replica import Replica
from .schema import GEOMETRY_COLUMN, tables_by_name
from .search import SearchIndex, sidecar
from .sheets import purge_sheets
from .sql import delete, identifier, join, places, text

#: What hangs on an erased row and goes with it: table, column that points to it.
DEPENDENT: dict[str, tuple[tuple[str, str], ...]] = {
    "contribution": (
        ("message", "contribution_uuid"), ("photo", "contribution_uuid"), ("contribution_tag", "contribution_uuid"),
        ("support", "contribution_uuid"), ("initiative_link", "contribution_uuid"),
    ),
    "premises": (("premises_event", "premises_uuid"), ("photo", "premises_uuid")),
    "profile": (("support", "author_uuid"),),
}  # fmt: skip

#: Where a table repeats the words of another one's rows.
_TELLING = {
    "review_event": ("old_value", "new_value", "reason"),
    "conflict": ("base_value", "local_value", "hub_value"),
}


def purge(replica: Replica, rows: Iterable[tuple[str, str]]) -> int:
    """Remove the rows (table, uuid) and all that repeats their words; returns how many rows went.

    That is: what hangs on them, bases, images on their way, values in clashes and in the history, undo, notes, photos
    and the search index.

    It is applied, not tracked: the hub knows already. Purging what isn't there any more is no error.
    """
    with telling(replica.path):
        replica.connection.execute("PRAGMA secure_delete = ON")
        try:
            with replica.transaction(applying=True) as connection:
                gone = _with_dependents(connection, list(rows))
                count = sum(_purge_row(connection, table, uuid) for table, uuid in gone)
                _forget_undo(connection, {uuid for _, uuid in gone})
                purge_sheets(replica, {uuid for _, uuid in gone})
                _drop_orphan_pieces(connection)
        finally:
            replica.connection.execute("PRAGMA secure_delete = OFF")
        replica.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    for backup in replica.path.parent.glob(replica.path.stem + ".before-*.gpkg"):
        backup.unlink()
    if sidecar(replica.path).exists():
        SearchIndex(replica).forget()
    return count


def _with_dependents(connection: sqlite3.Connection, rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    found: dict[tuple[str, str], None] = {}
    for table, uuid in rows:
        if table not in tables_by_name():
            continue  # of a newer version: nothing of it is here
        for child, column in DEPENDENT.get(table, ()):
            statement = join("SELECT uuid FROM", identifier(child), "WHERE", identifier(column), "= ?")
            found.update(((child, row[0]), None) for row in connection.execute(statement, (uuid,)).fetchall())
        found[table, uuid] = None
    return list(found)


def _purge_row(connection: sqlite3.Connection, table: str, uuid: str) -> int:
    removed = connection.execute(delete(table), (uuid,)).rowcount
    for bookkeeping in ("local_base", "local_outbox", "local_check", "local_united"):
        connection.execute(join("DELETE FROM", bookkeeping, "WHERE table_name = ? AND row_uuid = ?"), (table, uuid))
    for telling_table in _TELLING:
        _purge_tellers(connection, telling_table, table, uuid)
    for note, column in (("local_contact_hint", "profile_uuid"), ("local_read", "contribution_uuid")):
        connection.execute(join("DELETE FROM", note, "WHERE", column, "= ?"), (uuid,))
    if GEOMETRY_COLUMN in tables_by_name()[table].content_columns:
        forget_extent(connection, table)
    return removed


def _purge_tellers(connection: sqlite3.Connection, teller: str, table: str, uuid: str) -> None:
    """Events and clashes stay as facts, without the values; what was kept of them for sending is the words too."""
    values = _TELLING[teller]
    where = "WHERE table_name = ? AND row_uuid = ?"
    told = connection.execute(join("SELECT uuid FROM", teller, where), (table, uuid)).fetchall()
    blank = ", ".join(identifier(value) + " = NULL" for value in values)
    connection.execute(join("UPDATE", teller, "SET", blank, where), (table, uuid))
    paths = ", ".join(join(text("$." + value), ", NULL") for value in values)
    blanked = join("SET image = json_replace(image,", paths, ") WHERE table_name = ? AND row_uuid = ?")
    for (key,) in told:
        for bookkeeping in ("local_base", "local_outbox"):
            connection.execute(join("UPDATE", bookkeeping, blanked), (teller, key))


def _forget_undo(connection: sqlite3.Connection, uuids: set[str]) -> None:
    """Acts that touched an erased row can't be taken back any more."""
    for number, inverse in connection.execute("SELECT id, inverse FROM local_undo").fetchall():
        if any(step[1] in uuids or _mentions(step, uuids) for step in json.loads(inverse)):
            connection.execute("DELETE FROM local_undo WHERE id = ?", (number,))


def _mentions(step: Sequence[object], uuids: set[str]) -> bool:
    """Whether a step's values point to an erased row, as its review events do."""
    sides = (side for side in step[2:] if isinstance(side, dict))
    return any(isinstance(value, str) and value in uuids for side in sides for value in side.values())


def _drop_orphan_pieces(connection: sqlite3.Connection) -> None:
    """Pieces of photos that no photo names any more."""
    orphans = "sha256 NOT IN (SELECT sha256 FROM photo)"
    keys = [row[0] for row in connection.execute(join("SELECT uuid FROM photo_piece WHERE", orphans)).fetchall()]
    connection.execute(join("DELETE FROM photo_piece WHERE", orphans))
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        for bookkeeping in ("local_base", "local_outbox"):
            where = join("WHERE table_name = 'photo_piece' AND row_uuid IN (", places(len(part)), ")")
            connection.execute(join("DELETE FROM", bookkeeping, where), part)
