"""The disagreements that wait for a person, and those that were settled, with what is known of each side."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Mapping
from typing import Any

from ..domain.disagreements import DELETED, Disagreement, Side, Version
from ..domain.records import Conflict, Contribution, Message, Photo
from ..domain.vocabulary import ConflictState
from . import rows
from .geopackage import decode_boundary, decode_point
from .replica import Replica
from .schema import GEOMETRY_COLUMN, Table, tables_by_name
from .sql import join, places, select

#: As many as a person reads in one go; the others come as these are settled.
MOST = 500


class DisagreementRepository:
    """Reads the disagreements of one replica."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica

    def counts(self) -> tuple[int, int]:
        """How many wait, and how many were settled."""
        found = dict(self._replica.connection.execute("SELECT state, count(*) FROM conflict GROUP BY state"))
        settled = int(found.get(ConflictState.CLOSED.value, 0))
        return sum(found.values()) - settled, settled

    def listed(self, *, settled: bool, limit: int = MOST) -> list[Disagreement]:
        """The newest first. A row of a table that this version doesn't know is left out."""
        closed = ConflictState.CLOSED.value
        where = "state = ?" if settled else "state <> ?"
        order = "updated_at DESC, fid DESC" if settled else "fid DESC"
        statement = join(where, "ORDER BY", order, "LIMIT ?")
        found = rows.read(self._replica.connection, Conflict, statement, (closed, limit))
        return [it for it in map(self._read, found) if it is not None]

    def one(self, uuid: str) -> Disagreement | None:
        """The disagreement with a uuid, as it is now."""
        found = next(rows.read(self._replica.connection, Conflict, "uuid = ?", (uuid,)), None)
        return self._read(found) if found is not None else None

    def _read(self, conflict: Conflict) -> Disagreement | None:
        table = tables_by_name().get(conflict.table_name)
        if table is None:
            return None
        deletion = conflict.unit == DELETED
        names = table.content_columns[:0] if deletion else tuple(conflict.unit.split("+"))
        if not set(names) <= set(table.content_columns):
            return None
        kept = (conflict.base_value, conflict.local_value, conflict.hub_value)
        before, mine, theirs = (_side(table, conflict.unit, names, it) for it in kept)
        if mine is None or theirs is None:
            return None
        now, stamps = _present(self._replica.connection, table, conflict.row_uuid, names)
        wrote = self._who(conflict, names, mine)
        closed = conflict.state is ConflictState.CLOSED
        other = self._who(conflict, names, theirs if now is None or closed else now)
        if deletion and theirs[DELETED]:  # the row is here still, with the stamps of those who changed it
            stamps = (None, None)
        if closed and conflict.resolution != Side.HUB.value:  # the row's stamps are those of whoever settled it
            stamps = (None, None)
        return Disagreement(
            conflict,
            table.record_type,
            before,
            Version(mine, *(wrote or (conflict.detected_by, conflict.created_at))),
            Version(theirs, *(other or stamps)),
            now,
            self._about(table, conflict.row_uuid),
            self._united(conflict),
        )

    def _united(self, conflict: Conflict) -> tuple[str, ...]:
        statement = "SELECT columns FROM local_united WHERE conflict_uuid = ?"
        found = self._replica.connection.execute(statement, (conflict.uuid,)).fetchone()
        return tuple(map(_field, json.loads(found[0]))) if found else ()

    def _who(self, conflict: Conflict, names: tuple[str, ...], values: Mapping[str, object]) -> tuple[str, str] | None:
        """Who last gave one of *names* the value it has in *values*, and when, as the history tells it."""
        texts = [str(values[_field(name)]) for name in names if values.get(_field(name)) is not None]
        if not texts:
            return None
        where = join(
            "table_name = ? AND row_uuid = ? AND field IN (", places(len(names)), ") AND new_value IN (",
            places(len(texts)), ") AND actor IS NOT NULL ORDER BY fid DESC LIMIT 1",
        )  # fmt: skip
        bound = (conflict.table_name, conflict.row_uuid, *map(_field, names), *texts)
        statement = select("review_event", ("actor", "happened_at"), where)
        found = self._replica.connection.execute(statement, bound).fetchone()
        return (found[0], found[1]) if found else None

    def _about(self, table: Table, uuid: str) -> Contribution | None:
        connection = self._replica.connection
        if table.record_type in (Message, Photo):
            row = connection.execute(select(table.name, ("contribution_uuid",), "uuid = ?"), (uuid,)).fetchone()
            uuid = row[0] if row else ""
        elif table.record_type is not Contribution:
            return None
        return next(rows.read(connection, Contribution, "uuid = ?", (uuid or "",)), None)


def _present(
    connection: sqlite3.Connection, table: Table, uuid: str, names: tuple[str, ...]
) -> tuple[dict[str, object] | None, tuple[str | None, str | None]]:
    """The row's values now, None where it is gone, and who wrote it last and when."""
    columns = (*names, "updated_by", "updated_at")
    row = connection.execute(select(table.name, columns, "uuid = ?"), (uuid,)).fetchone()
    if row is None:
        return None, (None, None)
    try:
        values = {_field(name): _value(table, name, value) for name, value in zip(names, row)}
        return values or {DELETED: False}, (row[-2], row[-1])
    except (ValueError, TypeError, IndexError, struct.error):
        return None, (None, None)


def _side(table: Table, unit: str, names: tuple[str, ...], text: str | None) -> dict[str, object] | None:
    """The values that a clash keeps as JSON, by field; None where they can't be read."""
    try:
        kept: Any = json.loads(text or "null")
        if unit == DELETED:
            return {DELETED: kept is True}
        if len(names) == 1:
            kept = {names[0]: kept}
        if not isinstance(kept, dict):
            return None
        return {_field(name): _value(table, name, kept.get(name)) for name in names}
    except (ValueError, TypeError, IndexError, struct.error):
        return None


def _field(column: str) -> str:
    return "geometry" if column == GEOMETRY_COLUMN else column


def _value(table: Table, column: str, value: Any) -> object:
    """A stored value, a geometry as a record holds it. Raises ValueError and its kin for one that can't be read."""
    if column != GEOMETRY_COLUMN or value is None:
        return value
    blob = bytes.fromhex(value) if isinstance(value, str) else bytes(value)
    if table.geometry_type != "POINT":
        return decode_boundary(blob)
    place = decode_point(blob)
    return place.rounded() if place is not None else None
