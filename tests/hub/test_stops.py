"""A sync killed at every step it names, in a process of its own; then it goes on, and everybody ends equal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica
from si_javais_un_quartier.sync.ports import Hub

from .web_team import WebTeam, basic

ROOT = Path(__file__).resolve().parents[2]

#: A process that has read all it needs, and makes a new one of itself for each sync that it is told of.
MOTHER = """
import json, os, signal, sys
from pathlib import Path
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.address import hub_at
from si_javais_un_quartier.sync.hubs import geopackage, wfs
from si_javais_un_quartier.network.exchange import Exchange
import requests
def child(address, path, stop, word):
    passed = 0
    def checkpoint(name):
        nonlocal passed
        passed += 1
        print(name, flush=True)
        if passed == stop:
            os.kill(os.getpid(), signal.SIGKILL)
    hub = hub_at(address, Exchange(headers={"Authorization": word}))
    synchronise(Replica.open(Path(path)), hub, checkpoint=checkpoint)
for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        child(*json.loads(line))
        sys.stdout.flush()
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    print("ended", os.waitstatus_to_exitcode(status), flush=True)
"""

STEPS = {
    "hub opened", "images noted, not kept", "images kept", "answered", "batch sent", "horizon noted, not kept",
    "horizon kept", "erased", "rows merged, not kept", "page taken",
}  # fmt: skip


def rows(replica: Replica) -> list[list[tuple[object, ...]]]:
    tables = ("contribution", "conflict", "erasure", "tag")
    return [replica.connection.execute("SELECT * FROM " + name + " ORDER BY uuid").fetchall() for name in tables]


def without_fid(found: list[list[tuple[object, ...]]]) -> list[list[tuple[object, ...]]]:
    return [[row[1:] for row in table] for table in found]


class Mother:
    """That process, told of one sync after the other."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self._process = subprocess.Popen([sys.executable, "-c", MOTHER], env=environment, **pipes)

    def sync(self, *arguments: object) -> tuple[int, list[str]]:
        """The exit code of a sync in a process of its own, and the steps it passed."""
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        steps: list[str] = []
        for line in self._process.stdout:
            if line.startswith("ended "):
                return int(line.split()[1]), steps
            steps.append(line.rstrip("\n"))
        raise AssertionError(steps)

    def close(self) -> None:
        """It ends when there is nothing more to hear."""
        self._process.communicate(timeout=60)


@dataclass(frozen=True)
class Ground:
    """Where the hub is, how a child process gets in, and how what it holds is put aside and back."""

    address: str
    word: str
    hub: Callable[[], Hub]
    aside: Callable[[], Callable[[], object]]


@pytest.fixture(params=["file", "server"])
def ground(request: pytest.FixtureRequest, tmp_path: Path, team: WebTeam) -> Ground:
    """A hub of each kind."""
    if request.param == "server":
        team.let_in("nadia")
        return Ground(team.served.url, basic(team.keys["nadia"]), lambda: team.hub("nadia"), team.snapshot)
    path = tmp_path / "hub.gpkg"
    create_hub(path, name="x", crs=LAMBERT_93, administrator="Nadia")

    def aside() -> Callable[[], object]:
        copy = shutil.copy(path, tmp_path / "aside.gpkg")
        return lambda: shutil.copy(copy, path)

    return Ground(str(path), "", lambda: GeoPackageHub(path), aside)


class Stage:
    """A hub, a replica with changes of every kind to send and to take, and a colleague's; set anew for each sync."""

    def __init__(self, folder: Path, ground: Ground) -> None:
        self.ground = ground
        self.paths = [folder / (name + ".gpkg") for name in "ab"]
        self.mine, self.other = (open_or_create_replica(self.hub, path, "Nadia") for path in self.paths)
        self._write()
        self.close()
        self._put_back = ground.aside()
        for path in self.paths:
            shutil.copy(path, path.with_suffix(".aside"))

    def _write(self) -> None:
        write = self.mine.connection.execute
        for name in ("kept", "clash", "deleted", "erased", "merged"):
            write("INSERT INTO contribution (reference, body) VALUES (?, 'zero')", (name,))
        for replica in (self.mine, self.other):
            synchronise(replica, self.hub)
        write("UPDATE contribution SET body = 'mine' WHERE reference IN ('clash', 'merged', 'erased')")
        write("DELETE FROM contribution WHERE reference = 'deleted'")
        write("INSERT INTO tag (name) VALUES ('new')")
        theirs = self.other.connection.execute
        theirs("UPDATE contribution SET body = 'theirs' WHERE reference = 'clash'")
        theirs("UPDATE contribution SET service = 'theirs' WHERE reference IN ('merged', 'kept')")
        theirs(
            "INSERT INTO erasure (table_name, row_uuid) SELECT 'contribution', uuid FROM contribution "
            "WHERE reference = 'erased'"
        )
        synchronise(self.other, self.hub)

    def set_anew(self) -> None:
        """As it was after the writing."""
        self._put_back()
        for path in self.paths:
            shutil.copy(path.with_suffix(".aside"), path)

    @property
    def hub(self) -> Hub:
        return self.ground.hub()

    def run_and_kill(self, mother: Mother, stop: int) -> tuple[int, list[str]]:
        code, steps = mother.sync(self.ground.address, str(self.paths[0]), stop, self.ground.word)
        assert code in (0, -signal.SIGKILL)
        self.mine, self.other = (Replica.open(path) for path in self.paths)
        return code, steps

    def finish(self) -> None:
        for replica in (self.mine, self.other, self.mine, self.other):
            report = synchronise(replica, self.hub)
        assert report.not_sent == 0
        assert without_fid(rows(self.mine)) == without_fid(rows(self.other))
        bodies = dict(
            self.mine.connection.execute("SELECT reference, body || '/' || ifnull(service, '') FROM contribution")
        )
        assert bodies == {"kept": "zero/theirs", "clash": "theirs/", "merged": "mine/theirs"}
        assert len(rows(self.mine)[1]) == 1
        assert len(rows(self.mine)[3]) == 1
        assert self.mine.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    def close(self) -> None:
        self.mine.close()
        self.other.close()


@pytest.fixture
def mother() -> Iterator[Mother]:
    made = Mother()
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_at_every_step(tmp_path: Path, ground: Ground, mother: Mother) -> None:
    seen: set[str] = set()
    stop, code, stage = 0, -signal.SIGKILL, Stage(tmp_path, ground)
    while code != 0:
        stop += 1
        stage.set_anew()
        try:
            code, steps = stage.run_and_kill(mother, stop)
            assert code == 0 or len(steps) == stop
            seen.update(steps)
            stage.finish()
        finally:
            stage.close()
    assert seen >= STEPS
    assert stop > 15
