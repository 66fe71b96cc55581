"""Who takes part in a storm: people with their working copies, and a hub that is watched."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from si_javais_un_quartier.store import sql
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


class _NoLease:
    """One process alone needs none, and its waiting would only take time."""

    @contextmanager
    def held(self) -> Iterator[_NoLease]:
        yield self

    def renew(self) -> None:
        """Nobody else is there."""


class WatchedHub(GeoPackageHub):
    """The project's own hub, where nobody may replace a version they haven't seen."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, lease=_NoLease())  # type: ignore[arg-type]

    def _apply(self, request: Request) -> Outcome:
        where = sql.select(request.table, ("rev",), "uuid = ?")
        row = self._connection.execute(where, (request.uuid,)).fetchone()
        outcome = super()._apply(request)
        if outcome is Outcome.APPLIED and request.base_rev is not None and (row is None or row[0] != request.base_rev):
            raise Violation(f"a blind overwrite of {request.table} {request.uuid}")
        return outcome


class Mate:
    """A person with a replica, and what they saved that must not get lost."""

    def __init__(self, name: str, path: Path, rng: random.Random) -> None:
        self.name, self.rng = name, rng
        self.replica = Replica.open(path)
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
