"""Background work: one end, told on the main thread, whatever happened."""

from __future__ import annotations

import gc
import logging
import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsTask

from si_javais_un_quartier.domain.errors import Cancelled, HubBusy
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Progress
from si_javais_un_quartier.qgis_bridge import tasks
from tests.patience import PATIENCE


def test_the_result_comes_on_the_main_thread(qtbot: QtBot) -> None:
    seen: list[Any] = []
    task = tasks.QuartierTask("count", lambda _: threading.current_thread().name)
    task.done.connect(lambda result: seen.append((result, threading.current_thread() is threading.main_thread())))
    with qtbot.waitSignal(task.done, timeout=5000):
        tasks.start(task)
    assert seen[0][0] != threading.main_thread().name
    assert seen[0][1] is True
    assert tasks.running() == ()


def test_a_typed_error_arrives_as_it_is(qtbot: QtBot) -> None:
    error = HubBusy(phrase("Busy."))

    def work(progress: Progress) -> None:
        raise error

    task = tasks.QuartierTask("sync", work)
    with qtbot.waitSignal(task.failed, timeout=5000) as blocker:
        tasks.start(task)
    assert blocker.args == [error]


@pytest.mark.parametrize("quiet", [False, True], ids=["shown", "quiet"])
def test_the_desktop_is_told_nothing(quiet: bool) -> None:
    """Without a network a sync fails each quarter of an hour, which the status bar says well enough."""
    task = tasks.QuartierTask("sync", lambda _: None, quiet=quiet)
    assert task.flags() & QgsTask.Flag.Silent
    assert task.canCancel()


def test_an_unexpected_error_is_logged_with_its_traceback_and_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    task = tasks.QuartierTask("divide", lambda _: 1 // 0)
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(task.failed, timeout=5000) as blocker:
        tasks.start(task)
    assert isinstance(blocker.args[0], tasks.UnexpectedFailure)
    assert "ZeroDivisionError" in caplog.text
    assert "Traceback" in caplog.text


def test_cancel_stops_at_the_next_report(qtbot: QtBot) -> None:
    begun = threading.Event()
    steps = 0

    def work(progress: Progress) -> None:
        nonlocal steps
        while True:
            steps += 1
            begun.set()
            progress.report(steps, None, "rows")
            threading.Event().wait(0.005)

    task = tasks.QuartierTask("long", work)
    with qtbot.waitSignal(task.failed, timeout=5000) as blocker:
        tasks.start(task)
        begun.wait(PATIENCE)
        task.cancel()
    assert isinstance(blocker.args[0], Cancelled)


def test_progress_is_told_with_its_count(qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        progress.report(40, 40, "rows")

    task = tasks.QuartierTask("counted", work)
    with qtbot.waitSignals([task.counted, task.done], timeout=5000) as blocker:
        tasks.start(task)
    assert blocker.all_signals_and_args[0].args == (40, 40, "rows")
    assert task.progress() == pytest.approx(100)


def test_a_task_nobody_holds_still_ends(qtbot: QtBot) -> None:
    ended = threading.Event()
    task = tasks.QuartierTask("forgotten", lambda _: None)
    task.done.connect(lambda _: ended.set())
    tasks.start(task)
    del task
    gc.collect()
    qtbot.waitUntil(ended.is_set, timeout=5000)
    assert tasks.running() == ()
