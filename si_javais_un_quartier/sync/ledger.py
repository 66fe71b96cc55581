"""The replica's books of a sync: bases, images on their way, what was seen, how far each table is.

Everything runs in the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from ..store import sql
from ..store.schema import Table
from .images import Image, columns, from_json, to_json
from .merge import Known
from .ports import HubRow, Version

_T = TypeVar("_T")

#: SQLite binds at most 999 values in its older builds.
_CHUNK = 500


@dataclass(frozen=True)
class Base:
    """The hub's version that a changed row was made from.

    ``rev`` None: born here. ``image`` None beside a rev: the version can't be told any more.
    """

    uuid: str
    rev: int | None
    deleted: bool
    image: str | None


@dataclass(frozen=True)
class Sent:
    """An image on its way, or arrived, or lost."""

    write_id: str
    uuid: str
    base_rev: int | None
    deleted: bool
    image: str


def chunks(items: Sequence[_T], size: int = _CHUNK) -> Iterator[Sequence[_T]]:
    """*items* in parts that can be bound."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


@lru_cache(maxsize=2048)
def among(column: str, count: int) -> str:
    """A condition on *count* bound values."""
    return sql.join(sql.identifier(column), "IN (", sql.places(count), ")")


@lru_cache(maxsize=2048)
def _of(table: str, key: str, count: int) -> str:
    return sql.join("WHERE table_name =", sql.text(table), "AND", among(key, count))


def bases(connection: sqlite3.Connection, table: Table, uuids: Sequence[str]) -> dict[str, Base]:
    """The bases of those rows that were changed here."""
    head = "SELECT row_uuid, rev, deleted, image FROM local_base"
    found: dict[str, Base] = {}
    for part in chunks(uuids):
        for uuid, rev, deleted, image in connection.execute(
            sql.join(head, _of(table.name, "row_uuid", len(part))), part
        ):
            found[uuid] = Base(uuid, rev, bool(deleted), image)
    return found


def changed_tables(connection: sqlite3.Connection) -> set[str]:
    """The tables of which rows were changed here."""
    return {row[0] for row in connection.execute("SELECT DISTINCT table_name FROM local_base")}


def all_bases(connection: sqlite3.Connection, table: Table) -> list[Base]:
    """Every row of *table* that was changed here."""
    rows = connection.execute(
        "SELECT row_uuid, rev, deleted, image FROM local_base WHERE table_name = ? ORDER BY row_uuid", (table.name,)
    )
    return [Base(uuid, rev, bool(deleted), image) for uuid, rev, deleted, image in rows]


def outbox(connection: sqlite3.Connection, table: Table, uuids: Sequence[str]) -> dict[str, list[Sent]]:
    """The images of those rows whose fate isn't known."""
    head = "SELECT write_id, row_uuid, base_rev, deleted, image FROM local_outbox"
    found: dict[str, list[Sent]] = {}
    for part in chunks(uuids):
        for row in connection.execute(sql.join(head, _of(table.name, "row_uuid", len(part))), part):
            found.setdefault(row[1], []).append(Sent(row[0], row[1], row[2], bool(row[3]), row[4]))
    return found


def awaited(connection: sqlite3.Connection, table: Table) -> list[str]:
    """The rows with images whose fate isn't known."""
    rows = connection.execute("SELECT DISTINCT row_uuid FROM local_outbox WHERE table_name = ?", (table.name,))
    return [row[0] for row in rows]


def local_rows(connection: sqlite3.Connection, table: Table, uuids: Sequence[str]) -> dict[str, Image]:
    """The rows as they are here."""
    found: dict[str, Image] = {}
    for part in chunks(uuids):
        statement = sql.select(table.name, ("uuid", *columns(table)), among("uuid", len(part)))
        for row in connection.execute(statement, part):
            found[row[0]] = tuple(row[1:])
    return found


def gone_revs(connection: sqlite3.Connection, table: Table, uuids: Sequence[str]) -> dict[str, int]:
    """Of the rows known to be deleted on the hub, the version that says so."""
    found: dict[str, int] = {}
    for part in chunks(uuids):
        statement = sql.join("SELECT row_uuid, rev FROM local_gone", _of(table.name, "row_uuid", len(part)))
        found.update(connection.execute(statement, part))
    return found


def erased(connection: sqlite3.Connection, table: Table, uuids: Sequence[str]) -> set[str]:
    """Those rows that this replica knows to be erased."""
    found: set[str] = set()
    for part in chunks(uuids):
        statement = sql.join("SELECT row_uuid FROM erasure", _of(table.name, "row_uuid", len(part)))
        found.update(row[0] for row in connection.execute(statement, part))
    return found


def set_base(connection: sqlite3.Connection, table: Table, base: Base) -> None:
    """The row is dirty, and made from *base*."""
    connection.execute(
        "INSERT OR REPLACE INTO local_base (table_name, row_uuid, rev, deleted, image) VALUES (?,?,?,?,?)",
        (table.name, base.uuid, base.rev, int(base.deleted), base.image),
    )


def drop_base(connection: sqlite3.Connection, table: Table, uuid: str) -> None:
    """The row is clean."""
    connection.execute("DELETE FROM local_base WHERE table_name = ? AND row_uuid = ?", (table.name, uuid))


def put_rows(connection: sqlite3.Connection, table: Table, rows: Iterable[tuple[str, Image, int | None]]) -> None:
    """Write rows (uuid, image, rev) as they are from now on; ``fid`` stays.

    No upsert: its conflict clause would override those of the search index' triggers.
    """
    wanted = {uuid: (image, rev) for uuid, image, rev in rows}
    here: set[str] = set()
    for part in chunks(list(wanted)):
        statement = sql.select(table.name, ("uuid",), among("uuid", len(part)))
        here.update(row[0] for row in connection.execute(statement, part))
    names = (*columns(table), "rev")
    old = ((*image, rev, uuid) for uuid, (image, rev) in wanted.items() if uuid in here)
    new = ((*image, rev, uuid) for uuid, (image, rev) in wanted.items() if uuid not in here)
    connection.executemany(sql.update(table.name, names), old)
    connection.executemany(sql.insert(table.name, (*names, "uuid")), new)


def remove_rows(connection: sqlite3.Connection, table: Table, gone: Iterable[tuple[str, int]]) -> None:
    """The rows (uuid, rev) are deleted on the hub, and so are they here."""
    pairs = list(gone)
    connection.executemany(sql.delete(table.name), [(uuid,) for uuid, _ in pairs])
    connection.executemany(
        "INSERT OR REPLACE INTO local_gone VALUES (?,?,?)", [(table.name, uuid, rev) for uuid, rev in pairs]
    )


def forget_gone(connection: sqlite3.Connection, table: Table, uuids: Iterable[str]) -> None:
    """The rows aren't known to be deleted any more."""
    connection.executemany(
        "DELETE FROM local_gone WHERE table_name = ? AND row_uuid = ?", [(table.name, uuid) for uuid in uuids]
    )


def see(connection: sqlite3.Connection, versions: Iterable[tuple[int, str]]) -> None:
    """These versions of the hub are known here."""
    connection.executemany("INSERT OR REPLACE INTO local_seen VALUES (?,?)", versions)


def seen_token(connection: sqlite3.Connection, rev: int) -> str | None:
    """The token under which *rev* was last seen."""
    row = connection.execute(
        "SELECT token FROM local_seen WHERE rev = ? ORDER BY rowid DESC LIMIT 1", (rev,)
    ).fetchone()
    return None if row is None else str(row[0])


def has_seen(connection: sqlite3.Connection, rev: int, token: str) -> bool:
    """Whether this very version was ever seen."""
    return bool(connection.execute("SELECT 1 FROM local_seen WHERE rev = ? AND token = ?", (rev, token)).fetchone())


def watermarks(connection: sqlite3.Connection) -> dict[str, int]:
    """The rev up to which each table was pulled, of those that were."""
    return dict(connection.execute("SELECT table_name, rev FROM local_watermark"))


def mark(connection: sqlite3.Connection, table: Table, rev: int) -> None:
    """*table* was pulled up to *rev*."""
    connection.execute("INSERT OR REPLACE INTO local_watermark VALUES (?,?)", (table.name, rev))


def horizon(connection: sqlite3.Connection) -> Version:
    """The highest version of the hub this replica has heard of."""
    notes = dict(connection.execute("SELECT key, value FROM local_meta WHERE key IN ('horizon_rev', 'horizon_token')"))
    return Version(int(notes.get("horizon_rev") or 0), notes.get("horizon_token"))


def set_horizon(connection: sqlite3.Connection, version: Version) -> None:
    """Note that the hub has come as far as *version*."""
    notes = (("horizon_rev", str(version.rev)), ("horizon_token", version.token))
    connection.executemany("INSERT OR REPLACE INTO local_meta VALUES (?,?)", notes)


def send(connection: sqlite3.Connection, table: Table, sent: Sent, now: str) -> str:
    """Note an image before it leaves; the same image on the same version keeps the id it was sent under."""
    row = connection.execute(
        "SELECT write_id FROM local_outbox WHERE table_name = ? AND row_uuid = ? AND base_rev IS ? AND deleted = ? "
        "AND image = ?",
        (table.name, sent.uuid, sent.base_rev, int(sent.deleted), sent.image),
    ).fetchone()
    if row is not None:
        return str(row[0])
    connection.execute(
        "INSERT INTO local_outbox VALUES (?,?,?,?,?,?,?)",
        (sent.write_id, table.name, sent.uuid, sent.base_rev, int(sent.deleted), sent.image, now),
    )
    return sent.write_id


def call_back(connection: sqlite3.Connection, write_ids: Iterable[str]) -> None:
    """The hub has read these images and said no: they won't arrive any more."""
    connection.executemany("DELETE FROM local_outbox WHERE write_id = ?", [(it,) for it in write_ids])


def settle(connection: sqlite3.Connection, table: Table, row: HubRow) -> None:
    """An image sent on a version that the hub has left behind can't be applied any more: its fate is known."""
    connection.execute(
        "DELETE FROM local_outbox WHERE table_name = ? AND row_uuid = ? AND ifnull(base_rev, 0) < ?",
        (table.name, row.uuid, row.rev),
    )


def drop_outbox(connection: sqlite3.Connection, table: Table, uuid: str) -> None:
    """What was sent of the row went to another history."""
    connection.execute("DELETE FROM local_outbox WHERE table_name = ? AND row_uuid = ?", (table.name, uuid))


def known(table: Table, base: Base | None, image: Image | None) -> Known:
    """What the row was made from; *image* is the row itself where it is clean."""
    if base is None:
        return Known(image)
    if base.image is not None:
        return Known(from_json(table, base.image), deleted=base.deleted)
    return Known(None, deleted=base.deleted, certain=base.rev is None)


def base_of(table: Table, row: HubRow) -> Base:
    """The hub's present version as a base."""
    return Base(row.uuid, row.rev, row.deleted, to_json(table, row.image))
