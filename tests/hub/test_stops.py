"""A sync killed at every step it names, in a process of its own; then it goes on, and everybody ends equal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica

ROOT = Path(__file__).resolve().parents[2]

CHILD = """
import os, signal, sys
from pathlib import Path
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
passed, stop = 0, int(sys.argv[3])
def checkpoint(name):
    global passed
    passed += 1
    print(name, flush=True)
    if passed == stop:
        os.kill(os.getpid(), signal.SIGKILL)
synchronise(Replica.open(Path(sys.argv[2])), GeoPackageHub(Path(sys.argv[1])), checkpoint=checkpoint)
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


class Stage:
    """A hub, a replica with changes of every kind to send and to take, and a colleague's."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "hub.gpkg"
        create_hub(self.path, name="x", crs=LAMBERT_93, administrator="Nadia")
        self.hub = GeoPackageHub(self.path)
        self.mine, self.other = (open_or_create_replica(self.hub, folder / (n + ".gpkg"), "Nadia") for n in "ab")
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

    def run_and_kill(self, stop: int) -> tuple[int, list[str]]:
        self.mine.close()
        arguments = [sys.executable, "-c", CHILD, str(self.path), str(self.mine.path), str(stop)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        child = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=False, timeout=60)
        assert child.returncode in (0, -signal.SIGKILL), child.stderr
        self.mine = Replica.open(self.mine.path)
        return child.returncode, child.stdout.splitlines()

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


@pytest.mark.slow
def test_killed_at_every_step(tmp_path: Path) -> None:
    seen: set[str] = set()
    stop, code = 0, -signal.SIGKILL
    while code != 0:
        stop += 1
        folder = tmp_path / str(stop)
        folder.mkdir()
        stage = Stage(folder)
        try:
            code, steps = stage.run_and_kill(stop)
            assert code == 0 or len(steps) == stop
            seen.update(steps)
            stage.finish()
        finally:
            stage.close()
    assert seen >= STEPS
    assert stop > 15
