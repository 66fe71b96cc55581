"""Questions asked beside the window: the newest first, the outdated dropped, the answer on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.qgis_bridge.background import BackgroundReading
from si_javais_un_quartier.store.contributions import ContributionRepository
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from tests.patience import PATIENCE

#: A statement that would run for minutes.
ENDLESS = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000000) SELECT count(*) FROM n"
)


@pytest.fixture
def background(tmp_path: Path) -> Iterator[BackgroundReading]:
    """Over an empty working copy."""
    background = BackgroundReading()
    with Replica.create(tmp_path / "quartier.gpkg", crs=LAMBERT_93) as replica:
        background.begin(replica, SystemClock())
        yield background
        background.end()


class Endless:
    """Reads until it is stopped, the first time; says when it has begun."""

    def __init__(self) -> None:
        self.begun, self.times = threading.Event(), 0

    def __call__(self, posts: ContributionRepository) -> str:
        self.times += 1
        self.begun.set()
        if self.times == 1:
            posts._replica.connection.execute(ENDLESS).fetchone()
        return "the end"


def test_work_is_done_in_another_thread_and_told_on_this_one(background: BackgroundReading, qtbot: Any) -> None:
    told: list[tuple[bool, bool]] = []
    here = threading.current_thread()
    background.run(
        "a",
        lambda _: threading.current_thread() is here,
        lambda answer: told.append((answer, threading.current_thread() is here)),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(False, True)]


def test_the_newest_question_goes_first_and_the_other_is_asked_again(background: BackgroundReading, qtbot: Any) -> None:
    told: list[str] = []
    endless = Endless()
    background.run("slow", endless, told.append)
    assert endless.begun.wait(PATIENCE)
    background.run("quick", lambda _: "quick", told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (told, endless.times) == (["quick", "the end"], 2)


def test_a_question_of_the_same_name_replaces_the_older(background: BackgroundReading, qtbot: Any) -> None:
    told: list[str] = []
    endless = Endless()
    background.run("search", endless, told.append)
    assert endless.begun.wait(PATIENCE)
    background.run("search", lambda _: "newer", told.append)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert (told, endless.times) == (["newer"], 1)


def test_a_dropped_answer_is_never_told(background: BackgroundReading, qtbot: Any) -> None:
    told: list[str] = []
    endless = Endless()
    background.run("search", endless, told.append)
    assert endless.begun.wait(PATIENCE)
    background.drop("search")
    background.run("other", lambda _: "other", told.append)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == ["other"]


def test_ending_stops_what_is_being_read(background: BackgroundReading) -> None:
    endless = Endless()
    background.run("slow", endless, pytest.fail)
    assert endless.begun.wait(PATIENCE)
    background.end()
    assert "quartier reading" not in [thread.name for thread in threading.enumerate()]


def test_what_goes_wrong_is_raised_here(background: BackgroundReading, qtbot: Any) -> None:
    with qtbot.captureExceptions() as caught:
        background.run("a", lambda posts: posts._replica.connection.execute("SELECT nonsense"), pytest.fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert "nonsense" in str(caught[0][1])
