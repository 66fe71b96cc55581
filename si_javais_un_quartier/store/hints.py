"""Where and when a resident can be met again: in this working copy only (``local_contact_hint``).

No synced column can hold it, no export reads this table, and no sync looks at it. A hint goes when its person has been
told, when they withdraw, or after the quarter's delay.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from ..domain.instants import parse_date
from .failures import telling
from .replica import Replica
from .sql import join

_COLUMNS = "profile_uuid, ifnull(place, ''), ifnull(hours, ''), ifnull(note, ''), ifnull(noted_on, '')"


@dataclass(frozen=True)
class Hint:
    """``place`` says where (a mediator may write all in it), ``hours`` when; ``noted_on`` is an ISO date."""

    profile_uuid: str
    place: str = ""
    hours: str = ""
    note: str = ""
    noted_on: str = ""

    @property
    def says_something(self) -> bool:
        """Whether it helps to find anybody."""
        return bool((self.place + self.hours + self.note).strip())


def hint_of(replica: Replica, profile_uuid: str) -> Hint | None:
    """How to meet one person again."""
    return hints_of(replica, (profile_uuid,)).get(profile_uuid)


def hints_of(replica: Replica, profile_uuids: Sequence[str]) -> dict[str, Hint]:
    """How to meet these people again, as far as anybody knows."""
    among = "FROM local_contact_hint WHERE profile_uuid IN (SELECT value FROM json_each(?))"
    found = replica.connection.execute(join("SELECT", _COLUMNS, among), (json.dumps(list(profile_uuids)),))
    return {row[0]: Hint(*row) for row in found}


def hints(replica: Replica) -> tuple[Hint, ...]:
    """All hints for people who are still known here, the oldest first."""
    statement = join(
        "SELECT", _COLUMNS, "FROM local_contact_hint WHERE profile_uuid IN (SELECT uuid FROM profile)",
        "ORDER BY noted_on, profile_uuid",
    )  # fmt: skip
    return tuple(Hint(*row) for row in replica.connection.execute(statement))


def keep_hint(replica: Replica, hint: Hint) -> None:
    """Write one hint in place of the one before; one that says nothing is forgotten."""
    with replica.transaction() as connection:
        write_hint(connection, hint)


def write_hint(connection: sqlite3.Connection, hint: Hint) -> None:
    """The same inside a transaction at hand, beside the act that it belongs to."""
    connection.execute("DELETE FROM local_contact_hint WHERE profile_uuid = ?", (hint.profile_uuid,))
    if hint.says_something:
        values = (hint.profile_uuid, hint.place.strip(), hint.hours.strip(), hint.note.strip(), hint.noted_on)
        connection.execute("INSERT INTO local_contact_hint VALUES (?, ?, ?, ?, ?)", values)


def forget_hints(replica: Replica, profile_uuids: Iterable[str]) -> int:
    """These people have been told: how to find them is nobody's business any more. How many hints went."""
    return _forget(replica, [(uuid,) for uuid in profile_uuids], "profile_uuid = ?")


def forget_old_hints(replica: Replica, today: str, days: int) -> int:
    """Hints older than *days* go, whether their person was told or not; how many went.

    A hint handed over may be here before its person is: those wait for the next sync, and for their own end.
    """
    before = (parse_date(today) - timedelta(days=days)).isoformat()
    statement = "SELECT 1 FROM local_contact_hint WHERE noted_on < ? LIMIT 1"
    if replica.connection.execute(statement, (before,)).fetchone() is None:
        return 0
    return _forget(replica, [(before,)], "noted_on < ?")


def _forget(replica: Replica, bound: list[tuple[str, ...]], where: str) -> int:
    """What is deleted is overwritten in the file, as an erasure does."""
    with telling(replica.path):
        replica.connection.execute("PRAGMA secure_delete = ON")
        try:
            with replica.transaction() as connection:
                statement = join("DELETE FROM local_contact_hint WHERE", where)
                return sum(connection.execute(statement, values).rowcount for values in bound)
        finally:
            replica.connection.execute("PRAGMA secure_delete = OFF")
