"""Another program that looks into a working copy while it is open here takes nothing away from it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.store import hold
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica

_LOOK = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
    "print(c.execute(\"SELECT value FROM local_meta WHERE key = 'word'\").fetchone()); c.close()"
)


def look_from_outside(path: Path) -> str:
    """What another program reads; it closes the file as whoever was there last."""
    done = subprocess.run([sys.executable, "-c", _LOOK, str(path)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Replica]:
    """A working copy in use, whose file something else in this program has just closed, as GDAL does."""
    path = tmp_path / "q.gpkg"
    Replica.create(path, crs=LAMBERT_93).close()
    replica = Replica.open(path)
    replica.set_meta("word", "first")
    path.open("rb").close()
    yield replica
    replica.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such locks")
def test_a_reader_from_outside_leaves_the_journal_and_sees_all(opened: Replica) -> None:
    assert look_from_outside(opened.path) == "('first',)"
    assert Path(f"{opened.path}-wal").exists()
    opened.set_meta("word", "second")
    assert look_from_outside(opened.path) == "('second',)"
    sibling = opened.sibling()
    assert sibling.meta("word") == "second"
    sibling.close()


def test_the_last_one_to_close_tidies_up(opened: Replica) -> None:
    opened.close()
    assert not Path(f"{opened.path}-wal").exists()
    assert look_from_outside(opened.path) == "('first',)"


def test_a_copy_that_is_made_is_held_and_its_file_is_let_go(tmp_path: Path) -> None:
    made = Replica.create(tmp_path / "q.gpkg", crs=LAMBERT_93)
    assert made._hold is not None
    made.close()
    assert not Path(f"{made.path}-wal").exists()
    made.path.unlink()


def test_where_the_system_has_no_such_locks_nothing_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"")
    monkeypatch.setattr(hold, "fcntl", None)
    none = hold.Hold(path)
    none.let_go()
    none.end()
    assert none._file is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts by /proc")
def test_no_file_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "q.gpkg"
    Replica.create(path, crs=LAMBERT_93).close()
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        Replica.open(path).close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
