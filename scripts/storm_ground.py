"""Where storms rage: an empty hub and an empty replica to start from, and engines that lack one of their rules."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from storm_people import TABLES, Violation, WatchedHub
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
from si_javais_un_quartier.sync.ports import HistoryReplaced

MUTANTS = ("no_unique", "no_cas", "no_sent_image", "watermark_first", "no_conflict_record", "no_seen_tokens")


@contextmanager
def mutated(mutant: str | None) -> Iterator[None]:
    """The engine without one of its rules."""
    patches = {
        "no_sent_image": (GeoPackageHub, "arrived", lambda *_: {}),
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


# -- running


class Ground:
    """A folder with an empty hub and an empty replica, which every schedule starts from."""

    def __init__(self) -> None:
        memory = Path("/dev/shm")  # noqa: S108 (memory, where there is)
        self._folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.folder = Path(self._folder.name)
        create_hub(self.folder / "hub-template.gpkg", name="Orage", crs=LAMBERT_93)
        with WatchedHub(self.folder / "hub-template.gpkg") as hub:
            meta = hub.meta()
        Replica.create(self.folder / "template.gpkg", crs=LAMBERT_93, hub_id=meta.hub_id, epoch=meta.epoch).close()

    def close(self) -> None:
        self._folder.cleanup()

    def schedule(self, seed: int, mutant: str | None = None, steps: int = 60) -> None:
        """Run one schedule. Raises Violation."""
        shutil.copy(self.folder / "hub-template.gpkg", self.folder / "hub.gpkg")
        (self.folder / "backup.gpkg").unlink(missing_ok=True)
        _weaken(self.folder / "hub.gpkg", mutant)
        few = property(lambda _: tuple(tables_by_name()[name] for name in TABLES))
        quiet = mock.patch.object(upkeep, "keep_safe", return_value=None)
        with mutated(mutant), mock.patch.object(session.Session, "tracked", few), quiet:
            storm = Storm(self.folder, seed, mutant)
            try:
                storm.run(steps)
                storm.check()
            except (QuartierError, HistoryReplaced) as error:
                raise Violation(f"a sync in peace failed: {error!r}") from error
            finally:
                for mate in storm.team:
                    mate.replica.close()
                for leftover in self.folder.glob("r?.gpkg*"):
                    leftover.unlink()
