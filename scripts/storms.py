"""Storms for the sync: several replicas, one GeoPackage hub, and everything that can go wrong between them.

Requests are lost, late or repeated; replicas crash between any two steps; bare tools edit the hub; rows are erased; the
hub is put back from a backup. Then everybody synchronises in peace, and what must always hold is checked. Tests run a
few schedules, ``scripts/soak`` as many as there is time for. A schedule is made by its seed alone.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from storm_people import TABLES, UNITS, Crash, HubFile, Mate, Rows, Violation, WatchedHub, clash_values

from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync import pull
from si_javais_un_quartier.sync.engine import count_not_sent, synchronise
from si_javais_un_quartier.sync.hubs import upkeep
from si_javais_un_quartier.sync.images import columns
from si_javais_un_quartier.sync.ports import HubRow, Outcome, Request, Version


class StormyHub(WatchedHub):
    """The hub behind a bad network."""

    def __init__(self, storm: Storm) -> None:
        super().__init__(storm.file.path, storm.file.keeper)
        self.storm = storm
        self.replica: Replica | None = None

    def push(self, requests: Sequence[Request], horizon: Version) -> list[Outcome]:
        """Each request has its own fate; one that got no answer counts as nothing done."""
        storm, outcomes = self.storm, []
        for request in requests:
            fate = storm.rng.random()
            if fate < 0.08:
                raise Crash  # lost before the hub, and the answer never comes
            if fate < 0.14:
                storm.late.append(request)
                outcomes.append(Outcome.MOVED_ON)
                continue
            if fate < 0.18:
                raise Crash
            outcomes += super().push([request], horizon)
            if fate < 0.22:
                super().push([request], horizon)  # a proxy repeats it
            if 0.22 <= fate < 0.27:
                raise Crash  # after the hub applied it
        return outcomes

    def changes(self, table: str, after: int, upto: int, limit: int) -> list[HubRow]:
        """Small pages, so that a stop may fall between them."""
        page = super().changes(table, after, upto, min(limit, 3))
        if page and self.storm.mutant == "watermark_first" and self.replica is not None:
            self.replica.connection.execute(
                "INSERT OR REPLACE INTO local_watermark VALUES (?,?)", (table, page[-1].rev)
            )
        return page


class Storm:
    """One schedule."""

    def __init__(self, file: HubFile, seed: int, mutant: str | None, replicas: Sequence[Replica]) -> None:
        self.rng, self.mutant = random.Random(seed), mutant  # noqa: S311 (repeatable, no secret)
        self.file = file
        self.late: list[Request] = []
        self.erased: set[str] = set()
        self.backup: Path | None = None
        self.bare_count = 0
        self.team = [Mate("r" + str(number), replica, self.rng) for number, replica in enumerate(replicas)]

    # -- what happens

    def run(self, steps: int) -> None:
        for _ in range(steps):
            self.step(self.rng.choice(self.team), self.rng.random())
        self.apply_late(self.late)
        for _ in range(4):
            moved = [self.sync_in_peace(mate) for mate in self.team]
            if not any(moved):
                break

    def step(self, who: Mate, act: float) -> None:
        rows = who.rows()
        if act < 0.12:
            who.new()
        elif act < 0.48 and rows:
            key, unit = self.rng.choice(sorted(rows)), self.rng.choice(UNITS)
            if act < 0.45:
                self.forget_shown(key, unit, rows[key][unit])
                who.edit(key, unit, rows[key][unit])
            else:
                self.delete(who, key, rows[key])
        elif act < 0.53:
            self.bare_edit()
        elif act < 0.545:
            self.erase()
        elif act < 0.56:
            self.back_up_or_restore()
        elif act < 0.6 and self.late:
            self.apply_late([self.late.pop(self.rng.randrange(len(self.late)))])
        else:
            self.sync(who)

    def delete(self, who: Mate, key: str, row: dict[str, object]) -> None:
        for unit, value in row.items():  # a person deletes what they see, on purpose
            who.saved.pop((key, unit), None)
            self.forget_shown(key, unit, value)
        who.delete(key)

    def sync(self, who: Mate) -> None:
        hub = StormyHub(self)
        hub.replica = who.replica
        stop = self.rng.choice((None, None, self.rng.randrange(1, 25)))
        passed = 0

        def checkpoint(_: str) -> None:
            nonlocal passed
            passed += 1
            if passed == stop:
                raise Crash

        try:
            with self.watched(who):
                synchronise(who.replica, hub, checkpoint=checkpoint, confirm_deletions=True)
        except Crash:
            pass

    def sync_in_peace(self, who: Mate) -> bool:
        """Whether anything moved."""
        hub = WatchedHub(self.file.path, self.file.keeper)
        with self.watched(who):
            report = synchronise(who.replica, hub, confirm_deletions=True)
        return bool(report.pulled or report.pushed or report.erased or report.restored or report.not_sent)

    @contextmanager
    def watched(self, who: Mate) -> Iterator[None]:
        real = pull.record_clashes

        def record(session_: object, connection_: object, table: object, key: str, clashes: Sequence[object]) -> None:
            for clash in clashes:
                self.refuse_own_clash(who, key, clash)
            if self.mutant != "no_conflict_record":
                real(session_, connection_, table, key, clashes)  # type: ignore[arg-type]

        with mock.patch.object(pull, "record_clashes", record):
            yield

    def refuse_own_clash(self, who: Mate, key: str, clash: object) -> None:
        local, theirs = (clash_values(getattr(clash, side)) for side in ("local", "hub"))
        mine = [value for value in (*local, *theirs) if str(value).startswith(who.name + ".")]
        if len(mine) == 2 and not who.was_restored:
            raise Violation(f"{who.name} in conflict with itself: {key} {clash}")

    def apply_late(self, requests: Sequence[Request]) -> None:
        with WatchedHub(self.file.path, self.file.keeper) as hub:
            for request in list(requests):
                hub.push([request], Version(0, None))

    def bare(self) -> sqlite3.Connection:
        """The hub as a tool that knows nothing of it has it open."""
        return self.file.tool

    def bare_edit(self) -> None:
        found = self.live(self.bare())
        if found:
            self.bare_count += 1
            key, unit = self.rng.choice(sorted(found)), self.rng.choice(UNITS)
            value = "bare." + str(self.bare_count)
            self.bare().execute(sql.update("contribution", (unit,)), (value, key))

    def live(self, hub: sqlite3.Connection) -> Rows:
        rows = hub.execute(sql.select("contribution", ("uuid", *UNITS), "deleted = 0"))
        return {row[0]: dict(zip(UNITS, row[1:])) for row in rows}

    def erase(self) -> None:
        found = self.live(self.bare())
        if found:
            key = self.rng.choice(sorted(found))
            self.erased.add(key)
            self.bare().execute("INSERT INTO erasure (table_name, row_uuid) VALUES ('contribution', ?)", (key,))

    def back_up_or_restore(self) -> None:
        path = self.file.path
        if self.backup is None:
            self.backup = path.with_name("backup.gpkg")
            shutil.copy(path, self.backup)
        else:
            by_hand = self.rng.random() >= 0.5
            if not by_hand:
                self.file.close()
                upkeep.restore(path, self.backup)
                self.file.open()
            else:  # somebody copies the file back by hand, and the erasures after it
                statement = "SELECT uuid, table_name, row_uuid FROM erasure"
                erasures = self.bare().execute(statement).fetchall()
                self.file.close()
                shutil.copy(self.backup, path)
                self.file.open()
                known = set(self.bare().execute(statement))
                insert = sql.insert("erasure", ("uuid", "table_name", "row_uuid"))
                self.bare().executemany(insert, [row for row in erasures if row not in known])
            self.backup, self.late = None, []
            self.forgive()

    # -- what counts as lost after a restore

    def forgive(self) -> None:
        """A restore loses the history since the backup: what nobody showed any more can't come back."""
        shown = set()
        for mate in self.team:
            shown |= {value for row in mate.rows().values() for value in row.values()}
            for (value,) in mate.replica.connection.execute("SELECT local_value FROM conflict"):
                shown |= set(clash_values(value))
        for mate in self.team:
            mate.was_restored = True
            mate.saved = {key: values & shown for key, values in mate.saved.items()}

    def forget_shown(self, key: str, unit: str, value: object) -> None:
        """After a restore, a value that only a copy still showed is gone when a person replaces it there."""
        for mate in self.team:
            if mate.was_restored:
                mate.saved.get((key, unit), set()).discard(value)

    # -- what must always hold

    def check(self) -> None:
        hub = self.bare()
        self.check_convergence(hub)
        self.check_nothing_lost(hub)
        for mate in self.team:
            if self.erased & set(mate.rows()):
                raise Violation("an erased row lives on")
        if self.erased & set(self.live(hub)):
            raise Violation("an erased row lives on in the hub")

    def check_convergence(self, hub: sqlite3.Connection) -> None:
        for name in TABLES:
            names = ("uuid", *columns(tables_by_name()[name]), "rev")
            wanted = hub.execute(sql.select(name, names, "deleted = 0", "uuid, rev")).fetchall()
            if len({row[0] for row in wanted}) < len(wanted):
                raise Violation("two rows for one uuid")
            for mate in self.team:
                got = mate.replica.connection.execute(sql.select(name, names, "", "uuid, rev")).fetchall()
                if got != wanted:
                    odd = sorted(set(got) ^ set(wanted), key=str)[:2]
                    raise Violation(f"{mate.name} differs in {name}: {odd}")
        for mate in self.team:
            if count_not_sent(mate.replica):
                raise Violation(f"{mate.name} still has something to send")

    def check_nothing_lost(self, hub: sqlite3.Connection) -> None:
        kept = set()
        for key, text in hub.execute("SELECT row_uuid, image FROM history WHERE image IS NOT NULL"):
            image = json.loads(text)
            kept |= {(key, unit, image.get(unit)) for unit in UNITS}
        for key, unit, text in hub.execute("SELECT row_uuid, unit, local_value FROM conflict"):
            kept |= {(key, name, value) for name in UNITS if name in unit for value in clash_values(text)}
        for mate in self.team:
            for (key, unit), values in mate.saved.items():
                lost = {value for value in values if (key, unit, value) not in kept}
                if lost and key not in self.erased:
                    raise Violation(f"lost {sorted(map(str, lost))} of {key}.{unit} saved by {mate.name}")
