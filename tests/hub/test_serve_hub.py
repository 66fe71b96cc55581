"""``scripts/serve-hub`` as somebody who looks after a server uses it, and a server whose processes are killed."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from hub_server import backup
from hub_server.server import HubServer
from hub_server.web import free_port

from si_javais_un_quartier.sync.engine import count_not_sent

from .served import ServedHub, TestServer
from .web_team import WebTeam

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "serve-hub"
STATE = "?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=sync_state&OUTPUTFORMAT=application/json"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path for sockets, that everybody may pass."""
    path = Path(tempfile.mkdtemp(prefix="serve-", dir="/tmp"))
    path.chmod(0o777)
    (path / "owner").write_text(str(os.getpid()))
    yield path
    server = HubServer(path / "server")
    if server.place.made:  # the test failed half-way
        server.stop()
    shutil.rmtree(path, ignore_errors=True)


class Keeper:
    """Somebody at a terminal."""

    def __init__(self, folder: Path, user: str | None = None) -> None:
        self.folder, self.user = folder / "server", user

    def says(self, *words: str, fails: bool = False) -> str:
        """What the command prints."""
        command = [str(SCRIPT), "--folder", str(self.folder), *words]
        if self.user is not None:
            command = ["runuser", "-u", self.user, "--", "env", "HOME=" + str(self.folder.parent), *command]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def processes(self) -> list[str]:
        """Command lines of all processes that name the folder, or were started in it."""
        listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        return [line for line in listed.splitlines() if str(self.folder) in line and "ps -eo" not in line]


def _life(keeper: Keeper) -> None:
    said = keeper.says("start", "--port", str(free_port()), "--title", "Tarentaize", "--workers", "1")
    address = re.search(r"http://127.0.0.1:\d+/quartier/", said)[0]
    assert "add-person" in said
    assert "sound" in keeper.says("status")
    password = re.search(r"password +(\S+)", keeper.says("add-person", "amina", "Amina B.", "--roles", "planner"))[1]
    amina = ("amina", password)
    state = requests.get(address + STATE, auth=amina, timeout=60).json()["features"][0]["properties"]
    assert (state["name"], state["may_write"]) == ("Tarentaize", True)
    assert state["rev"] > 1  # the first settings are there
    assert "there is a login" in keeper.says("add-person", "amina", "Amina", fails=True)
    assert "there is no role" in keeper.says("add-person", "paul", "Paul", "--roles", "chef", fails=True)
    assert "a-z" in keeper.says("add-person", "Pa ul", "Paul", fails=True)
    keeper.says("change-person", "amina", "--roles", "mediator,analyst")
    assert "mediator, analyst" in keeper.says("people")
    assert requests.get(address + STATE, auth=amina, timeout=60).status_code == 200  # the password stays
    saved = keeper.says("backup").strip()
    keeper.says("stop")
    assert keeper.processes() == []
    assert "doesn’t run" in keeper.says("status", fails=True)
    keeper.says("start")
    assert requests.get(address + STATE, auth=amina, timeout=60).status_code == 200
    keeper.says("restore", saved)
    assert requests.get(address + STATE, auth=amina, timeout=60).status_code == 200
    keeper.says("remove-person", "amina")
    assert requests.get(address + STATE, auth=amina, timeout=60).status_code == 401
    keeper.says("remove", fails=True)
    keeper.says("remove", "--yes")
    assert not keeper.folder.exists()
    assert keeper.processes() == []


@pytest.mark.slow
def test_the_life_of_a_server(folder: Path) -> None:
    _life(Keeper(folder))


@pytest.mark.slow
def test_the_life_of_a_server_of_somebody_without_rights(folder: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("whoever runs the tests has no special rights: the test above was this one")
    readable = subprocess.run(["runuser", "-u", "www-data", "--", "test", "-r", str(SCRIPT)], check=False, cwd="/")
    if readable.returncode:
        pytest.skip("the working tree can’t be read by other people of this machine")
    keeper = Keeper(folder, "www-data")
    keeper.says("start", "--port", str(free_port()), "--workers", "1")
    assert "sound" in keeper.says("status")
    keeper.says("remove", "--yes")
    assert keeper.processes() == []


def test_a_folder_that_does_not_do_is_told(folder: Path) -> None:
    keeper = Keeper(folder / ("x" * 100))
    assert "too long" in keeper.says("start", fails=True)
    assert "other characters" in Keeper(folder / "a b").says("start", fails=True)


# -- processes are killed


@pytest.fixture
def own(test_server: TestServer) -> Iterator[tuple[ServedHub, tuple[str, str]]]:
    hub = test_server.hub()
    yield hub, hub.person("amina", "planner")
    test_server.server.start()  # whatever the test did to it
    hub.drop()


def _eventually(works: Callable[[], bool], patience: float = 300) -> None:
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        if works():
            return
        time.sleep(0.2)
    pytest.fail("it doesn’t come back")


def _answers(hub: ServedHub, who: tuple[str, str]) -> bool:
    try:
        return requests.get(hub.url + STATE, auth=who, timeout=30).status_code == 200
    except requests.RequestException:
        return False


def _children(pid: int) -> list[int]:
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return [int(word) for word in listed.stdout.split()]


def _pid(hub: ServedHub, name: str) -> int:
    return int((hub.server.place.run / name).read_text())


def test_killed_workers_come_back_by_themselves(own: tuple[ServedHub, tuple[str, str]]) -> None:
    hub, who = own
    assert _answers(hub, who)
    for name in ("workers.pid", "nginx.pid"):
        before = _children(_pid(hub, name))
        assert before
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        _eventually(lambda: _answers(hub, who))
        assert not set(before) & set(_children(_pid(hub, name)))


def test_a_killed_connection_of_the_database_loses_nothing(own: tuple[ServedHub, tuple[str, str]]) -> None:
    """PostgreSQL then restarts by itself, and what was committed is there."""
    hub, who = own
    assert _answers(hub, who)
    hub.sql("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
    ((pid,),) = hub.sql("SELECT pid FROM pg_stat_activity WHERE usename = 'quartier_p_amina' LIMIT 1")
    os.kill(int(str(pid)), signal.SIGKILL)
    _eventually(lambda: _answers(hub, who))
    _eventually(lambda: _count(hub) == 1)


def _count(hub: ServedHub) -> int:
    import psycopg2

    try:
        connection = hub.connect()
    except psycopg2.Error:
        return -1
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM tag")
        (found,) = cursor.fetchone() or (0,)
    connection.close()
    return int(found)


@pytest.mark.parametrize("name", ["workers.pid", "nginx.pid", "postgresql"])
def test_starting_again_mends_what_was_killed(own: tuple[ServedHub, tuple[str, str]], name: str) -> None:
    hub, who = own
    if name == "postgresql":
        pid = int((hub.server.place.cluster / "postmaster.pid").read_text().split()[0])
    else:
        pid = _pid(hub, name)
    orphans = _children(pid)
    os.kill(pid, signal.SIGKILL)
    _eventually(lambda: not Path("/proc", str(pid)).exists())
    hub.server.start()
    _eventually(lambda: _answers(hub, who))
    if name == "workers.pid":
        _eventually(lambda: not any(Path("/proc", str(orphan)).exists() for orphan in orphans))


# -- last night's backup


@pytest.mark.slow
def test_a_backup_makes_the_base_anew_on_another_machine(team: WebTeam, folder: Path, tmp_path: Path) -> None:
    """With its people, their passwords and what they wrote; a working copy goes on there."""
    amina = team.join("amina")
    team.served.sql("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
    saved = backup.save(team.served.server, team.served.quarter, tmp_path / "last-night.tar")
    keeper = Keeper(folder)
    keeper.says("start", "--port", str(free_port()), "--workers", "1", "--empty")
    assert "no backup" in keeper.says("restore", __file__, fails=True)
    keeper.says("restore", str(saved))
    team.address = lambda: re.search(r"http://\S+", keeper.says("status"))[0]
    assert team.sync("amina").conflicts == 0
    assert amina.connection.execute("SELECT name FROM tag").fetchall() == [("x",)]
    assert count_not_sent(amina) == 0
    keeper.says("remove", "--yes")


def test_what_a_restored_base_lacks_comes_back_from_working_copies(team: WebTeam, tmp_path: Path) -> None:
    hub = team.served
    amina, paul = team.join("amina"), team.join("paul")
    key = "00000000-0000-4000-8000-00000000000{}"
    post = "INSERT INTO contribution (uuid, title) VALUES (?, ?)"
    with amina.transaction() as connection:
        connection.executemany(post, [(key.format(n), "hier") for n in range(3)])
    team.sync("amina")
    team.sync("paul")
    saved = backup.save(hub.server, hub.quarter, tmp_path / "last-night.tar")
    with amina.transaction() as connection:
        connection.execute(post, (key.format(7), "aujourd’hui"))
        connection.execute("UPDATE contribution SET title = 'changé' WHERE uuid = ?", (key.format(1),))
    team.sync("amina")
    erase = "INSERT INTO erasure (uuid, table_name, row_uuid) VALUES (%s, 'contribution', %s)"
    hub.sql(erase, key.format(9), key.format(2))
    team.sync("paul")
    hub.server.person(hub.quarter, "amina")
    assert backup.restore(hub.server, hub.quarter, saved) == 1
    hub._admin = None
    for _ in range(2):
        for name in ("amina", "paul"):
            team.sync(name)
    held = dict(hub.sql("SELECT uuid, title FROM contribution WHERE deleted = 0"))
    assert held == {key.format(0): "hier", key.format(1): "changé", key.format(7): "aujourd’hui"}
    for copy in (amina, paul):
        rows = copy.connection.execute("SELECT uuid, title FROM contribution").fetchall()
        assert dict(rows) == held
        assert count_not_sent(copy) == 0
        assert copy.connection.execute("SELECT count(*) FROM conflict").fetchone() == (0,)
