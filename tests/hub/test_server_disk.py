"""A server whose disk is full: nothing that was said to be kept is lost, and it goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest
from hub_server.places import Quarter, Settings
from hub_server.server import HubServer
from hub_server.web import free_port

from .served import ServedHub


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of its own with 160 MB."""
    if os.getuid() != 0:
        pytest.skip("a disk of its own takes the rights of root")
    path = Path(tempfile.mkdtemp(prefix="disk-", dir="/tmp"))
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=160m,mode=755", "tmpfs", str(path)], capture_output=True, check=False
    )
    if done.returncode:
        path.rmdir()
        pytest.skip("no disk can be mounted here: " + done.stderr.decode().strip())
    yield path
    subprocess.run(["umount", str(path)], check=True)
    path.rmdir()


@pytest.mark.slow
def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    server = HubServer(small_disk / "s")
    server.make(Settings(port=free_port(), workers=1, durable=True))
    try:
        server.start()
        quarter = Quarter("small", "Petit")
        server.add_quarter(quarter)
        hub = ServedHub(server, quarter)
        ballast = small_disk / "ballast"
        with ballast.open("wb") as file:
            file.write(b"x" * (_free(small_disk) - 4_000_000))
        kept = _write_until_it_fails(hub)
        assert kept
        ballast.unlink()
        server.start()  # PostgreSQL may have stopped
        _eventually_writes(hub)
        there = {key for (key,) in hub.sql("SELECT uuid FROM tag")}
        assert kept <= there
        assert hub.sql("SELECT sound FROM sync_state") == [(True,)]
        told = hub.sql(
            "SELECT count(*) FROM tag AS t WHERE NOT EXISTS (SELECT 1 FROM history AS h WHERE h.rev = t.rev)"
        )
        assert told == [(0,)]
    finally:
        server.stop()


def _free(path: Path) -> int:
    found = os.statvfs(path)
    return found.f_bavail * found.f_frsize


def _write_until_it_fails(hub: ServedHub) -> set[str]:
    """Rows that the base said it keeps."""
    kept = set()
    for _ in range(2000):
        key = str(uuid.uuid4())
        try:
            hub.sql("INSERT INTO tag (uuid, name) VALUES (%s, %s)", key, os.urandom(20_000).hex())
        except psycopg2.Error:
            return kept
        kept.add(key)
    pytest.fail("the disk is not full")


def _eventually_writes(hub: ServedHub) -> None:
    for _ in range(1000):
        try:
            hub._admin = None
            hub.sql("INSERT INTO tag (uuid, name) VALUES ('', 'again')")
        except psycopg2.Error:
            time.sleep(0.3)
        else:
            return
    pytest.fail("it doesn’t come back")
