"""Who takes part in a storm: people with their working copies, and a hub that is watched."""

from __future__ import annotations

import json
import random
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.geopackage import STATEMENTS_KEPT
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.ports import Outcome, Request

#: Three units of a contribution that any text may be written to, one of them with columns that go together.
UNITS = ("body", "service", "parcel_id")
TABLES = ("contribution", "review_event", "conflict", "erasure")

Rows = dict[str, dict[str, object]]


class Violation(Exception):
    """Something that must always hold didn't."""


class Crash(Exception):
    """The program stopped here."""


def hurried(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A connection that waits for no disk: storms crash programs, not machines."""
    connection.execute("PRAGMA synchronous = OFF")
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
    return connection


class _NoLease:
    """One process alone needs none, and its waiting would only take time."""

    @contextmanager
    def held(self) -> Iterator[_NoLease]:
        yield self

    def renew(self) -> None:
        """Nobody else is there."""


class WatchedHub(GeoPackageHub):
    """The project's own hub, where nobody may replace a version they haven't seen.

    It may lean on another one that stays open: a look at all triggers for each sync would take most of a storm's time.
    """

    def __init__(self, path: Path, keeper: WatchedHub | None = None) -> None:
        super().__init__(path, lease=_NoLease())  # type: ignore[arg-type]
        if keeper is not None:
            self._open, self._depth = keeper._open, 1  # noqa: SLF001 (its own kind)

    def tops(self) -> dict[str, int]:
        """Of the tables that a storm touches."""
        statements = {name: sql.join("SELECT ifnull(max(rev), 0) FROM", sql.identifier(name)) for name in TABLES}
        return {name: int(str(self._all(statement)[0][0])) for name, statement in statements.items()}

    def _apply(self, request: Request) -> Outcome:
        where = sql.select(request.table, ("rev",), "uuid = ?")
        row = self._connection.execute(where, (request.uuid,)).fetchone()
        outcome = super()._apply(request)
        if outcome is Outcome.APPLIED and request.base_rev is not None and (row is None or row[0] != request.base_rev):
            raise Violation(f"a blind overwrite of {request.table} {request.uuid}")
        return outcome


class HubFile:
    """The hub as storms use it: one look that stays open, and one of a tool that knows nothing of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open()

    def open(self) -> None:
        """Open it, as it is now."""
        self.keeper = WatchedHub(self.path).__enter__()
        hurried(self.keeper._connection)  # noqa: SLF001 (its own kind)
        self.tool = hurried(sqlite3.connect(str(self.path), isolation_level=None, cached_statements=STATEMENTS_KEPT))

    def close(self) -> None:
        """Let go of it."""
        self.keeper.__exit__()
        self.tool.close()


class Blank:
    """What a new file holds, to make a used one new again: opening a copy would read the whole schema anew."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        names = sorted((row[0] for row in connection.execute(tables)), key=_turn)
        self.rows = {
            name: connection.execute(sql.join("SELECT * FROM", sql.identifier(name))).fetchall() for name in names
        }

    def restore(self, connection: sqlite3.Connection) -> None:
        """Put every table back, unseen by triggers: what keeps them quiet comes last."""
        connection.execute("BEGIN IMMEDIATE")
        for table, statement in _BUSY.items():
            if table in self.rows:
                connection.execute(statement)
        for name, rows in self.rows.items():
            table = sql.identifier(name)
            if connection.execute(sql.join("SELECT * FROM", table)).fetchall() != rows:
                connection.execute(sql.join("DELETE FROM", table))
                if rows:
                    places = sql.places(len(rows[0]))
                    connection.executemany(sql.join("INSERT INTO", table, "VALUES (", places, ")"), rows)
        connection.execute("COMMIT")


#: What tells the triggers of a working copy, and of a hub, that a write isn't a person's
_BUSY = {"local_state": "UPDATE local_state SET applying = 1", "counter": "UPDATE counter SET busy = 1"}


def _turn(table: str) -> int:
    """What triggers note of a change is put back after the rows, what keeps them quiet after all."""
    if table in _BUSY:
        return 2
    return int(table.startswith(("local_", "sqlite_")))


class Mate:
    """A person with a replica, and what they saved that must not get lost."""

    def __init__(self, name: str, replica: Replica, rng: random.Random) -> None:
        self.name, self.rng, self.replica = name, rng, replica
        self.saved: dict[tuple[str, str], set[object]] = {}
        self.n, self.was_restored = 0, False

    def fresh(self) -> str:
        self.n += 1
        return self.name + "." + str(self.n)

    def rows(self) -> Rows:
        statement = sql.select("contribution", ("uuid", *UNITS))
        return {row[0]: dict(zip(UNITS, row[1:])) for row in self.replica.connection.execute(statement)}

    def new(self) -> None:
        key = str(uuid.UUID(int=self.rng.getrandbits(128), version=4))
        value = self.fresh()
        self.replica.connection.execute("INSERT INTO contribution (uuid, body) VALUES (?, ?)", (key, value))
        self.saved.setdefault((key, "body"), set()).add(value)

    def edit(self, key: str, unit: str, old: object) -> None:
        value = self.fresh()
        self.saved.get((key, unit), set()).discard(old)  # replaced by its own author, knowingly
        self.replica.connection.execute(sql.update("contribution", (unit,)), (value, key))
        self.saved.setdefault((key, unit), set()).add(value)

    def delete(self, key: str) -> None:
        self.replica.connection.execute(sql.delete("contribution"), (key,))


def clash_values(text: str | None) -> list[object]:
    """What a clash kept of one side, column by column where the unit has several."""
    value = json.loads(text or "null")
    return list(value.values()) if isinstance(value, dict) else [value]
