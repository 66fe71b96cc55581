"""Doing what a person decided, and taking it back: one act, one transaction, one undo.

Rules and roles are the domain's; here a change is written or it isn't. Acts write their own review events, so they run
with ``desk`` set; they stay well under 100 ms because QGIS can't save while they hold the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

from ..domain.changes import Act, Change, Delete, Insert, Update
from ..domain.errors import Gone, NotAllowed
from ..domain.identity import new_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Clock
from . import undo as ways_back
from .geopackage import forget_extent
from .replica import Replica
from .rows import column_of, row_values, stored
from .schema import GEOMETRY_COLUMN, STAMPS, Table, table_of, tables_by_name
from .sql import delete, identifier, image, insert, join, select, text, update
from .undo import Step

_GONE = QT_TRANSLATE_NOOP(
    "Phrases", "What you were changing has been removed meanwhile. Nothing was changed; the list is up to date again."
)
_MOVED_ON = QT_TRANSLATE_NOOP(
    "Phrases", "“{act}” can't be taken back: what it changed has been changed again since. Nothing was changed."
)
UNDONE_REASON = "undone"
#: Writes what stays on this computer in the transaction of an act; it isn't taken back with it.
Beside = Callable[[sqlite3.Connection], object]


@dataclass(frozen=True)
class Performed:
    """What was done: its name, the rows it touched as (table, uuid), its place in the undo list (None for an undo)."""

    name: Phrase
    rows: tuple[tuple[str, str], ...]
    undo_id: int | None = None

    @property
    def tables(self) -> frozenset[str]:
        """The tables whose layers show something new."""
        return frozenset(table for table, _ in self.rows)


def perform(
    replica: Replica, act: Act, member_uuid: str | None, clock: Clock, beside: Beside | None = None
) -> Performed:
    """Write all changes of *act* or none, stamped with *member_uuid* and the present instant.

    *beside* writes ``local_…`` rows in the same transaction: both stand, or neither.

    Raises Gone where a row to change isn't there any more, and what ``Replica.transaction`` raises.
    """
    stamps = {"updated_at": clock.now(), "updated_by": member_uuid}
    with replica.transaction(desk=True) as connection:
        steps = [_apply(connection, change, stamps, replica.srid) for change in act.changes]
        written = [step for step in steps if step is not None]
        number = _note(connection, act.name, stamps["updated_at"], written[::-1])
        if beside is not None:
            beside(connection)
    return Performed(act.name, tuple((step.table, step.uuid) for step in written), number)


def note_done(replica: Replica, name: Phrase, instant: str, steps: list[Step]) -> int | None:
    """Enter what was written in several transactions as one act that can be taken back: *steps*, the first first.

    Its number in the undo list; None where nothing was written. Raises what ``Replica.transaction`` raises.
    """
    with replica.transaction() as connection:
        return _note(connection, name, instant, steps[::-1])


def revert(replica: Replica, steps: list[Step], member_uuid: str | None, clock: Clock) -> None:
    """Take *steps*, the first first, back in one transaction; a row that somebody changed since stays as it is.

    For what was never entered in the undo list. Raises what ``Replica.transaction`` raises.
    """
    stamps = {"updated_at": clock.now(), "updated_by": member_uuid}
    with replica.transaction(desk=True) as connection:
        for step in reversed(steps):
            if _is_as_left(connection, step):
                _take_back(connection, step, stamps)


def undo(replica: Replica, member_uuid: str | None, clock: Clock) -> Performed | None:
    """Take back the last act that wasn't; None when there is none.

    Rows not yet sent become what they were, as if nothing had happened; those already sent get the inverse change,
    and a review event that says so. Raises NotAllowed where a row has been changed since; that act is then forgotten.
    """
    found = last_act(replica)
    if found is None:
        return None
    number, name = found
    content = replica.connection.execute("SELECT inverse FROM local_undo WHERE id = ?", (number,)).fetchone()[0]
    steps = ways_back.read(content)
    stamps = {"updated_at": clock.now(), "updated_by": member_uuid}
    with replica.transaction(desk=True) as connection:
        connection.execute("DELETE FROM local_undo WHERE id = ?", (number,))
        possible = all(_is_as_left(connection, step) for step in steps)
        for step in steps if possible else ():
            _take_back(connection, step, stamps)
    if not possible:
        raise NotAllowed(phrase(_MOVED_ON, act=name))
    return Performed(name, tuple((step.table, step.uuid) for step in steps))


def last_act(replica: Replica) -> tuple[int, Phrase] | None:
    """The number and name of the act that :func:`undo` would take back."""
    row = replica.connection.execute("SELECT id, name FROM local_undo ORDER BY id DESC LIMIT 1").fetchone()
    return (row[0], ways_back.read_name(row[1])) if row else None


def undo_list(replica: Replica, limit: int = 20) -> tuple[tuple[int, Phrase, str], ...]:
    """The acts that can be taken back one after the other, the last first: number, name, instant (UTC)."""
    statement = "SELECT id, name, happened_at FROM local_undo ORDER BY id DESC LIMIT ?"
    found = replica.connection.execute(statement, (limit,))
    return tuple((number, ways_back.read_name(name), happened_at) for number, name, happened_at in found)


# -- doing


def _apply(connection: sqlite3.Connection, change: Change, stamps: Mapping[str, Any], srid: int) -> Step | None:
    if isinstance(change, Insert):
        return _insert(connection, change, stamps, srid)
    table = table_of(change.record_type)
    before = stored_row(connection, table, change.uuid)
    if before is None:
        raise Gone(phrase(_GONE), detail=table.name)
    if isinstance(change, Delete):
        connection.execute(delete(table.name), (change.uuid,))
        return Step(table.name, change.uuid, before, None)
    return _update(connection, table, change, before, {**stamps}, srid)


def _insert(connection: sqlite3.Connection, change: Insert, stamps: Mapping[str, Any], srid: int) -> Step | None:
    """The way back, or None for a piece of a photo that is here already: it is named by what it holds."""
    table = table_of(type(change.record))
    if table.insert_only and stored_row(connection, table, change.record.uuid) is not None:
        return None
    created = change.record.created_at or stamps["updated_at"]
    values = {**row_values(change.record, srid), "created_at": created, **stamps}
    connection.execute(insert(table.name, values), tuple(values.values()))
    _touch_extent(connection, table, values)
    return Step(table.name, change.record.uuid, None, {} if table.insert_only else values)


def _update(
    connection: sqlite3.Connection,
    table: Table,
    change: Update,
    before: Mapping[str, object],
    stamps: dict[str, object],
    srid: int,
) -> Step | None:
    """The way back, or None where every value is there already."""
    values = {column_of(field): stored(value, srid) for field, value in change.values}
    values = {name: value for name, value in values.items() if before[name] != value}
    if not values:
        return None
    values.update(stamps)
    connection.execute(update(table.name, values), (*values.values(), change.uuid))
    _touch_extent(connection, table, values)
    return Step(table.name, change.uuid, {name: before[name] for name in values}, values)


def _touch_extent(connection: sqlite3.Connection, table: Table, values: Mapping[str, object]) -> None:
    if GEOMETRY_COLUMN in values:
        forget_extent(connection, table.name)


def stored_row(connection: sqlite3.Connection, table: Table, uuid: str) -> dict[str, object] | None:
    """The values of a row as they are stored, for its way back; None where there is none."""
    names = ("uuid", *table.content_columns, *STAMPS)
    row = connection.execute(select(table.name, names, "uuid = ?"), (uuid,)).fetchone()
    return dict(zip(names, row)) if row else None


def _note(connection: sqlite3.Connection, name: Phrase, instant: object, steps: list[Step]) -> int | None:
    if not steps:
        return None
    entry = (ways_back.write_name(name), instant, ways_back.write(steps))
    cursor = connection.execute("INSERT INTO local_undo (name, happened_at, inverse) VALUES (?, ?, ?)", entry)
    connection.execute("DELETE FROM local_undo WHERE id <= ?", ((cursor.lastrowid or 0) - ways_back.KEPT,))
    return cursor.lastrowid


# -- taking back


def _is_as_left(connection: sqlite3.Connection, step: Step) -> bool:
    row = stored_row(connection, tables_by_name()[step.table], step.uuid)
    if row is None or step.after is None:
        return row is None and step.after is None
    return all(row[name] == value for name, value in step.after.items() if name not in STAMPS)


def _take_back(connection: sqlite3.Connection, step: Step, stamps: Mapping[str, object]) -> None:
    table = tables_by_name()[step.table]
    sent = _was_sent(connection, step)
    if sent and table.insert_only:
        return  # the hub keeps pieces of photos; without their photo nobody sees them
    if step.before is None:
        if sent and table.name == "review_event":
            _answer_event(connection, step, stamps)
        else:
            connection.execute(delete(table.name), (step.uuid,))
        return
    values = {**step.before, **stamps} if sent else dict(step.before)
    if step.after is None:
        connection.execute(insert(table.name, values), tuple(values.values()))
    else:
        connection.execute(update(table.name, values), (*values.values(), step.uuid))
    _touch_extent(connection, table, values)
    if not sent:
        _clean_again(connection, table, step.uuid)


def _was_sent(connection: sqlite3.Connection, step: Step) -> bool:
    """Whether the hub has, or may have, what the act wrote: no base means that a pull brought it back."""
    key = (step.table, step.uuid)
    if connection.execute("SELECT 1 FROM local_outbox WHERE table_name = ? AND row_uuid = ?", key).fetchone():
        return True
    return not connection.execute("SELECT 1 FROM local_base WHERE table_name = ? AND row_uuid = ?", key).fetchone()


def _clean_again(connection: sqlite3.Connection, table: Table, uuid: str) -> None:
    """A row that is again what the hub has needs no sending; the hub's ``rev`` comes back to it."""
    same = join(
        "SELECT b.rev FROM local_base AS b JOIN", identifier(table.name), "AS r ON r.uuid = b.row_uuid",
        "WHERE b.table_name =", text(table.name), "AND b.row_uuid = ? AND b.deleted = 0",
        "AND b.image =", image(table, "r"),
    )  # fmt: skip
    row = connection.execute(same, (uuid,)).fetchone()
    if row is None:
        return
    connection.execute("DELETE FROM local_base WHERE table_name = ? AND row_uuid = ?", (table.name, uuid))
    connection.execute("UPDATE local_state SET applying = 1")
    connection.execute(update(table.name, ("rev",)), (row[0], uuid))
    connection.execute("UPDATE local_state SET applying = 0")


def _answer_event(connection: sqlite3.Connection, step: Step, stamps: Mapping[str, object]) -> None:
    """Review events are never removed once sent: another one says that the change was taken back."""
    was = dict(step.after or {})
    was.update(
        uuid=new_uuid(),
        old_value=was["new_value"],
        new_value=was["old_value"],
        reason=UNDONE_REASON,
        actor=stamps["updated_by"],
        happened_at=stamps["updated_at"],
        created_at=stamps["updated_at"],
        **stamps,
    )
    connection.execute(insert("review_event", was), tuple(was.values()))
