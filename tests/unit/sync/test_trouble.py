"""What goes wrong around a sync: the replica stays whole, the work is still there, and the message says what to do."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import DiskFull, HubBusy, HubReadOnly, HubUnreachable, QuartierError
from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import count_not_sent, synchronise
from si_javais_un_quartier.sync.hubs import connection as hub_connection
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.lease import Lease
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
Join = Callable[[str], Replica]


def contribute(replica: Replica, body: str) -> None:
    replica.connection.execute("INSERT INTO contribution (body) VALUES (?)", (body,))


def fails_safely(replica: Replica, hub: GeoPackageHub, kind: type[QuartierError], *words: str) -> None:
    """The sync fails as *kind*, says *words*, and everything is still there to send."""
    before = _rows(replica)
    with pytest.raises(kind) as told:
        synchronise(replica, hub)
    for word in words:
        assert word in str(told.value)
    assert _rows(replica) == before
    assert count_not_sent(replica) == 1
    assert replica.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not replica.connection.in_transaction


def _rows(replica: Replica) -> list[tuple[object, ...]]:
    return replica.connection.execute("SELECT uuid, body, rev FROM contribution ORDER BY uuid").fetchall()


@pytest.fixture
def nadia(join: Join) -> Replica:
    replica = join("Nadia")
    contribute(replica, "my work")
    return replica


def test_a_clock_a_year_off_changes_nothing(hub: GeoPackageHub, nadia: Replica, join: Join) -> None:
    """Clocks are for display: neither order nor merge asks them."""

    class LastYear:
        def now(self) -> str:
            return "2025-01-01T00:00:00.000Z"

        def today(self) -> str:
            return "2025-01-01"

    karim = join("Karim")
    synchronise(nadia, hub, clock=LastYear())
    synchronise(karim, hub)
    nadia.connection.execute("UPDATE contribution SET service = 'voirie'")
    karim.connection.execute("UPDATE contribution SET theme = 'bien_vivre'")
    nadia.connection.execute("UPDATE contribution SET body = 'one'")
    for _ in range(2):
        assert synchronise(nadia, hub, clock=LastYear()).conflicts == 0
        assert synchronise(karim, hub).not_sent == 0
    assert _rows(nadia) == _rows(karim)
    row = nadia.connection.execute("SELECT body, service, theme FROM contribution").fetchone()
    assert row == ("one", "voirie", "bien_vivre")


def test_somebody_writes_and_does_not_finish(hub: GeoPackageHub, hub_path: Path, nadia: Replica) -> None:
    other = sqlite3.connect(str(hub_path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    fails_safely(nadia, hub, HubBusy, "Somebody else is writing", "saved on this computer", "Try again")
    other.execute("COMMIT")
    other.close()
    assert synchronise(nadia, hub).not_sent == 0


def test_somebody_holds_the_hub_for_themselves(hub: GeoPackageHub, hub_path: Path, nadia: Replica) -> None:
    other = sqlite3.connect(str(hub_path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    fails_safely(nadia, hub, HubBusy, "Try again")
    other.close()


def test_the_hub_is_not_there(hub: GeoPackageHub, hub_path: Path, nadia: Replica) -> None:
    hub_path.rename(hub_path.with_suffix(".away"))
    fails_safely(nadia, hub, HubUnreachable, "no longer in its folder", "saved on this computer", "new address")
    assert not hub_path.exists()
    hub_path.with_suffix(".away").rename(hub_path)
    assert synchronise(nadia, hub).pushed == 1


def test_the_share_of_the_hub_is_not_connected(hub_path: Path, nadia: Replica, tmp_path: Path) -> None:
    (tmp_path / "mount").mkdir()
    lost = GeoPackageHub(tmp_path / "mount" / hub_path.name, patience=0.5)
    fails_safely(nadia, lost, HubUnreachable, "doesn’t answer", "it will leave at the next synchronisation")


def test_the_hub_may_only_be_read(
    hub: GeoPackageHub, nadia: Replica, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permission bits don't stop root, so SQLite opens the file as it would where they do."""
    karim = join("Karim")
    karim.connection.execute("DELETE FROM member WHERE display_name = 'Karim'")
    real = hub_connection.address
    monkeypatch.setattr(hub_connection, "address", lambda path, _: real(path, "ro"))
    fails_safely(nadia, hub, HubReadOnly, "not write", "saved on this computer", "Ask")
    assert synchronise(karim, hub).not_sent == 0  # who only reads isn't troubled


def test_the_hub_is_upgraded_in_the_middle_of_a_sync(hub: GeoPackageHub, hub_path: Path, nadia: Replica) -> None:
    done: list[str] = []

    def meanwhile(step: str) -> None:
        if step == "images kept" and not done:
            done.append(step)
            with contextlib.closing(sqlite3.connect(str(hub_path), isolation_level=None)) as other:
                other.execute("ALTER TABLE contribution ADD COLUMN mood TEXT DEFAULT 'gay'")
                other.execute("UPDATE sync_meta SET value = '2' WHERE key = 'schema_version'")

    assert synchronise(nadia, hub, checkpoint=meanwhile).not_sent == 0
    assert done
    contribute(nadia, "more")
    assert synchronise(nadia, hub).not_sent == 0
    with contextlib.closing(sqlite3.connect(str(hub_path))) as file:
        rows = file.execute("SELECT body, mood FROM contribution ORDER BY body").fetchall()
    assert rows == [("more", "gay"), ("my work", "gay")]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("a small disk needs mount and root")
    command = [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], capture_output=True, check=True)


def fill(folder: Path, left: int) -> Path:
    filler, state = folder / "filler", os.statvfs(folder)
    filler.write_bytes(b"x" * max(0, state.f_bavail * state.f_frsize - left))
    return filler


def test_no_room_beside_the_hub(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "hub.gpkg"
    create_hub(path, name="x", crs=LAMBERT_93)
    hub = GeoPackageHub(path, patience=0.5)
    with open_or_create_replica(hub, tmp_path / "nadia.gpkg", "Nadia") as nadia:
        synchronise(nadia, hub)
        contribute(nadia, "long " * 100_000)
        filler = fill(small_disk, left=100_000)
        fails_safely(
            nadia, hub, DiskFull, "no room left where the shared base is", "saved on this computer", "Free some"
        )
        filler.unlink()
        assert synchronise(nadia, hub).not_sent == 0
    with contextlib.closing(sqlite3.connect(str(path))) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_no_room_beside_the_replica(small_disk: Path, tmp_path: Path) -> None:
    path = tmp_path / "hub.gpkg"
    create_hub(path, name="x", crs=LAMBERT_93)
    hub = GeoPackageHub(path)
    here = open_or_create_replica(hub, small_disk / "nadia.gpkg", "Nadia")
    there = open_or_create_replica(hub, tmp_path / "karim.gpkg", "Nadia")
    with here as nadia, there as karim:
        for number in range(40):
            contribute(karim, str(number) + "long " * 10_000)
        synchronise(karim, hub)
        filler = fill(small_disk, left=200_000)
        with pytest.raises(DiskFull) as told:
            synchronise(nadia, hub)
        assert "Free some room" in str(told.value)
        assert nadia.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        filler.unlink()
        nadia.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # 2 MB of words still don't fit: the pages that did are kept, none by half
        with contextlib.suppress(DiskFull):
            synchronise(nadia, hub)
        assert nadia.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


WRITER = """
import sys
from pathlib import Path
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
hub, copy, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
with Replica.open(copy) as replica:
    for n in range(12):
        replica.connection.execute("UPDATE contribution SET body = ?", (name + str(n),))
        synchronise(replica, GeoPackageHub(hub))
"""


def test_two_programs_at_once_never_both_win(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    for number in range(5):
        contribute(nadia, str(number))
    for replica in (nadia, karim):
        synchronise(replica, hub)
        replica.close()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    children = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(hub_path), str(copy.path), copy.path.stem], env=environment)
        for copy in (nadia, karim)
    ]
    assert [child.wait(200) for child in children] == [0, 0]
    with contextlib.closing(sqlite3.connect(str(hub_path))) as file:
        history = file.execute("SELECT rev, row_uuid, write_id, json_extract(image, '$.body') FROM history").fetchall()
        sent = {value for _, _, write_id, value in history if write_id}
        revs = [row[0] for row in history]
        assert revs == sorted(set(revs))
    copies = [Replica.open(copy.path) for copy in (nadia, karim)]
    try:
        for replica in (*copies, *copies):
            synchronise(replica, hub)
        assert _rows(copies[0]) == _rows(copies[1])
        kept = sent | {
            part
            for (text,) in copies[0].connection.execute("SELECT local_value FROM conflict")
            for part in text.split('"')
        }
        for name in ("Nadia", "Karim"):
            for n in range(12):
                assert name + str(n) in kept  # each value reached the history, or a clash kept it
    finally:
        for replica in copies:
            replica.close()


RACER = """
import sys
from pathlib import Path
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.images import columns
from si_javais_un_quartier.sync.ports import Request, Version
names = columns(tables_by_name()["contribution"])
with GeoPackageHub(Path(sys.argv[1])) as hub:
    rows = hub.changes("contribution", 0, hub.top().rev, 500)
    print("ready", flush=True)
    sys.stdin.readline()
    for row in rows:
        image = tuple(sys.argv[2] if name == "body" else old for name, old in zip(names, row.image))
        request = Request("contribution", row.uuid, False, row.rev, new_uuid(), image)
        print(row.uuid, hub.push([request], Version(0, None))[0].name, flush=True)
"""


def test_of_four_programs_on_one_version_one_wins(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia = join("Nadia")
    for number in range(15):
        contribute(nadia, str(number))
    synchronise(nadia, hub)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(hub_path), "r" + str(n)],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for n in range(4)
    ]  # fmt: skip
    for racer in racers:
        assert racer.stdout
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin
        racer.stdin.write("go\n")
        racer.stdin.flush()
    told = [line.split() for racer in racers for line in racer.communicate(timeout=200)[0].splitlines()]
    winners = [uuid for uuid, outcome in told if outcome == "APPLIED"]
    assert len(told) == 60
    assert len(winners) == len(set(winners)) == 15


def test_two_connections_on_one_version(hub_path: Path, hub: GeoPackageHub, join: Join) -> None:
    """A change made on a version that moved on meanwhile is refused, and merged in the next round."""
    nadia, karim = join("Nadia"), join("Karim")
    contribute(nadia, "zero")
    for replica in (nadia, karim):
        synchronise(replica, hub)
    karim.connection.execute("UPDATE contribution SET service = 'karim'")
    nadia.connection.execute("UPDATE contribution SET body = 'nadia'")
    done = []

    def meanwhile(step: str) -> None:
        if step == "images kept" and not done:
            done.append(step)
            synchronise(karim, GeoPackageHub(hub_path, lease=Lease(hub_path.with_name("other"))))

    report = synchronise(nadia, hub, checkpoint=meanwhile)
    assert (report.refused, report.pushed, report.conflicts, report.rounds, report.not_sent) == (1, 1, 0, 2, 0)
    statement = sql.select("contribution", ("body", "service"))
    assert nadia.connection.execute(statement).fetchall() == [("nadia", "karim")]
