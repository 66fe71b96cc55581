"""A fresh replica for each test, and short ways to put rows in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import pytest

from si_javais_un_quartier.domain.changes import Act, Change
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.store.acts import Performed, perform
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica

NADIA = "11111111-1111-4111-8111-111111111111"


class FixedClock:
    """A clock that moves by a second at each look, on 20 November 2026."""

    def __init__(self) -> None:
        self.looks = 0

    def now(self) -> str:
        self.looks += 1
        return f"2026-11-20T10:{self.looks // 60:02d}:{self.looks % 60:02d}.000Z"

    def today(self) -> str:
        return "2026-11-20"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an empty replica: copying them is quicker than making the tables anew."""
    path = tmp_path_factory.mktemp("blank") / "quarter.gpkg"
    Replica.create(path, crs=LAMBERT_93, hub_id="hub", epoch="first").close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, blank: bytes) -> Path:
    """The file of an empty replica that nobody has open."""
    path = tmp_path / "copie de travail é.gpkg"
    path.write_bytes(blank)
    return path


@pytest.fixture
def replica(path: Path) -> Iterator[Replica]:
    with Replica.open(path) as opened:
        yield opened


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def do(replica: Replica, clock: FixedClock) -> Callable[..., Performed]:
    """Performs changes as one act of Nadia."""

    def act(*changes: Change) -> Performed:
        return perform(replica, Act(phrase("Act"), changes), NADIA, clock)

    return act


@pytest.fixture
def bare(path: Path) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
    """Another tool's connection: plain sqlite3, without any function of ours."""
    connection = sqlite3.connect(path, isolation_level=None)

    def run(statement: str, *bound: object) -> list[tuple[object, ...]]:
        return connection.execute(statement, bound).fetchall()

    yield run
    connection.close()


@pytest.fixture
def synced(replica: Replica) -> Callable[[], None]:
    """Makes all rows look as if the hub had them: clean, with a rev."""

    def settle() -> None:
        with replica.transaction(applying=True) as connection:
            for (table,) in connection.execute("SELECT DISTINCT table_name FROM local_base").fetchall():
                connection.execute(f"UPDATE {table} SET rev = 7 WHERE rev IS NULL")
            connection.execute("DELETE FROM local_base")
            connection.execute("DELETE FROM local_outbox")

    return settle


@pytest.fixture
def fresh() -> Callable[[], str]:
    return new_uuid
