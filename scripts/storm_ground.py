"""Where storms rage: an empty hub and an empty replica to start from, and engines that lack one of their rules."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from storm_people import TABLES, Blank, HubFile, Violation, hurried
from storms import Storm

from si_javais_un_quartier.domain.errors import QuartierError
from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync import reconcile, session
from si_javais_un_quartier.sync.hubs import upkeep
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.images import columns
from si_javais_un_quartier.sync.ports import HistoryReplaced, Outcome, Request

MUTANTS = (
    "no_unique",
    "no_cas",
    "no_base_rev",
    "no_sent_image",
    "watermark_first",
    "no_conflict_record",
    "no_seen_tokens",
)


def _without_base_rev(hub: GeoPackageHub, request: Request) -> Outcome:
    """A change that doesn't say which version it was made from passes as a bare tool's does."""
    names = (*columns(tables_by_name()[request.table]), "deleted", "write_id")
    values = (*request.image, int(request.deleted), request.write_id)
    if request.base_rev is None:
        return _APPLY(hub, request)
    changed = hub._connection.execute(sql.update(request.table, names), (*values, request.uuid)).rowcount  # noqa: SLF001
    return Outcome.APPLIED if changed else Outcome.MOVED_ON


_APPLY = GeoPackageHub._apply  # noqa: SLF001


@contextmanager
def mutated(mutant: str | None) -> Iterator[None]:
    """The engine without one of its rules."""
    patches = {
        "no_sent_image": (GeoPackageHub, "arrived", lambda *_: {}),
        "no_base_rev": (GeoPackageHub, "_apply", _without_base_rev),
        "no_seen_tokens": (reconcile, "doubt_base", lambda *_: None),
    }
    if mutant in patches:
        with mock.patch.object(*patches[mutant]):
            yield
    elif mutant in ("no_unique", "no_cas"):
        with mock.patch("si_javais_un_quartier.sync.hubs.audit.repair", return_value=False):  # which would heal it
            yield
    else:
        yield


def _weaken(path: Path, mutant: str | None) -> None:
    hub = sqlite3.connect(str(path), isolation_level=None)
    if mutant == "no_cas":
        hub.execute("DROP TRIGGER hub_contribution_swap")
    if mutant == "no_unique":
        everywhere = hub.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in everywhere:
            hub.execute(sql.join("DROP TRIGGER", sql.identifier(name)))
        hub.execute("DROP TABLE contribution")
        hub.execute(sql.create_table(tables_by_name()["contribution"], hub=True).replace(" UNIQUE", ""))
        for _, text in everywhere:
            hub.execute(text)
    hub.close()


def _nothing(*_: object) -> None:
    """No daily look at a file that lives for a moment."""


# -- running


class Ground:
    """A folder with an empty hub and empty working copies, which every schedule starts from."""

    def __init__(self, replicas: int = 5) -> None:
        memory = Path("/dev/shm")  # noqa: S108 (memory, where there is)
        self._folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.folder = Path(self._folder.name)
        self._template = self.folder / "hub-template.gpkg"
        create_hub(self._template, name="Orage", crs=LAMBERT_93)
        self.file = self._new_hub(None)
        self._blank_hub, meta = Blank(self.file.tool), self.file.keeper.meta()
        template = self.folder / "template.gpkg"
        Replica.create(template, crs=LAMBERT_93, hub_id=meta.hub_id, epoch=meta.epoch).close()
        self.replicas = [self._copy(template, number) for number in range(replicas)]
        self._blank = Blank(self.replicas[0].connection)

    def _new_hub(self, mutant: str | None) -> HubFile:
        path = self.folder / "hub.gpkg"
        shutil.copy(self._template, path)
        _weaken(path, mutant)
        return HubFile(path)

    def _copy(self, template: Path, number: int) -> Replica:
        path = self.folder / ("r" + str(number) + ".gpkg")
        shutil.copy(template, path)
        replica = Replica.open(path)
        hurried(replica.connection)
        if replica._hold is not None:  # noqa: SLF001 (nobody else looks in: SQLite may have the file to itself)
            replica._hold.let_go()  # noqa: SLF001
        replica.connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
        return replica

    def close(self) -> None:
        for replica in self.replicas:
            replica.close()
        self.file.close()
        self._folder.cleanup()

    def clear(self) -> None:
        """Make the hub and the working copies empty again, as they were made."""
        self._blank_hub.restore(self.file.tool)
        for replica in self.replicas:
            self._blank.restore(replica.connection)

    def storm(self, seed: int, mutant: str | None = None) -> Storm:
        """A new one, over an empty hub and empty working copies."""
        self.clear()
        return Storm(self.file, seed, mutant, self.replicas)

    def schedule(self, seed: int, mutant: str | None = None, steps: int = 60) -> None:
        """Run one schedule. Raises Violation."""
        few = property(lambda _: tuple(tables_by_name()[name] for name in TABLES))
        quiet = mock.patch.object(upkeep, "keep_safe", new=_nothing)
        with mutated(mutant), mock.patch.object(session.Session, "tracked", few), quiet, self._weakened(mutant):
            storm = self.storm(seed, mutant)
            try:
                storm.run(steps)
                storm.check()
            except (QuartierError, HistoryReplaced) as error:
                raise Violation(f"a sync in peace failed: {error!r}") from error

    @contextmanager
    def _weakened(self, mutant: str | None) -> Iterator[None]:
        """The hub without what *mutant* lacks, for a while."""
        if mutant is not None:
            self.file.close()
            self.file = self._new_hub(mutant)
        try:
            yield
        finally:
            if mutant is not None:
                self.file.close()
                self.file = self._new_hub(None)
