"""What people do on a bad day: the desk says what is the matter, goes on, and loses nothing."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.open_dialog import Choice
from si_javais_un_quartier.qgis_bridge import layers, syncing, tasks
from tests.patience import PATIENCE
from tests.qgis.window import Iface


@pytest.fixture
def desk(qtbot: object) -> Iterator[Desk]:
    """A large window with nothing open."""
    iface = Iface(1600, 1000)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    desk = Desk(iface)
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def held(copy_path: Path, desk: Desk) -> Iterator[sqlite3.Connection]:
    """The quarter is open, and another program writes in its working copy and doesn't finish."""
    desk.workspace.open_replica(copy_path)
    desk.contributions.page.step(1)
    desk.workspace.replica.connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(copy_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    if other.in_transaction:
        other.execute("ROLLBACK")
    other.close()


def test_undoing_where_no_quarter_is_open_does_nothing(desk: Desk, qtbot: object) -> None:
    with qtbot.assertNotEmitted(desk.workspace.failed):
        desk.workspace.undo()


def test_one_reads_on_while_another_program_writes(desk: Desk, held: sqlite3.Connection) -> None:
    before = desk.contributions.reading.dossier.contribution.uuid
    desk.contributions.page.step(1)
    assert desk.contributions.reading.dossier.contribution.uuid != before


def test_a_draft_waits_for_the_other_program_to_finish(desk: Desk, held: sqlite3.Connection, qtbot: object) -> None:
    uuid = desk.contributions.reading.dossier.contribution.uuid
    composer = desk.contributions.page.pane.composer
    composer.open(note=False)
    QTest.keyClicks(composer._field, "Hello")
    composer.keep()
    assert composer._timer.isActive()
    held.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not composer._timer.isActive(), timeout=5000)
    desk.contributions.presenter.read(uuid)
    assert desk.contributions.reading.draft.words == "Hello"


def test_a_quarter_closes_while_another_program_writes(desk: Desk, held: sqlite3.Connection) -> None:
    desk.workspace.close()
    assert desk.workspace.replica is None


def test_what_is_saved_in_a_layer_shows_at_once(desk: Desk, copy_path: Path, qtbot: object) -> None:
    desk.workspace.open_replica(copy_path)
    desk.contributions.page.step(1)
    uuid = desk.contributions.reading.dossier.contribution.uuid
    waiting = desk.workspace.sync_state.not_sent
    desk.workspace.replica.connection.execute("DELETE FROM local_base")
    layer = layers.find_layer("contribution")
    feature = next(it for it in layer.getFeatures() if it["uuid"] == uuid)
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), "Said otherwise")
    assert layer.commitChanges(), layer.commitErrors()
    qtbot.waitUntil(lambda: desk.contributions.reading.dossier.contribution.title == "Said otherwise", timeout=2000)
    assert waiting > 1
    assert desk.workspace.sync_state.not_sent == 1


def test_a_base_that_could_not_be_opened_is_tried_again_not_the_open_quarters(
    desk: Desk, copy_path: Path, tmp_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.workspace.open_replica(copy_path)
    with qtbot.waitSignal(desk.workspace.failed, timeout=5000):
        desk.open(Choice("hub", str(tmp_path / "gone.gpkg"), "Nadia"))
    tried: list[tuple[object, ...]] = []
    monkeypatch.setattr(syncing, "copy_hub", lambda *given, **_: tried.append(given))
    with qtbot.waitSignal(desk.workspace.failed, timeout=5000):  # no copy was made
        desk.dock.notice._again.click()
    assert tried[0][0] == str(tmp_path / "gone.gpkg")


def test_the_demonstration_asked_for_twice_is_made_once(
    desk: Desk, copy_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.setattr(syncing, "demonstration", lambda *_: made.append(copy_path) or copy_path)
    with qtbot.waitSignal(desk.workspace.opened, timeout=5000):
        desk.workspace.open_demonstration()
        desk.workspace.open_demonstration()
    qtbot.waitUntil(lambda: not tasks.running(), timeout=5000)
    assert made == [copy_path]


def test_the_sync_of_a_quarter_that_was_closed_says_nothing_in_the_next(
    desk: Desk, copy_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = copy_path.with_name("autre.gpkg")
    other.write_bytes(copy_path.read_bytes())
    go_on = threading.Event()
    monkeypatch.setattr(syncing, "synchronise_copy", lambda *_, **__: go_on.wait(PATIENCE))
    desk.workspace.open_replica(copy_path)
    desk.workspace.synchronise()
    desk.workspace.open_replica(other)
    with qtbot.assertNotEmitted(desk.workspace.synced), qtbot.assertNotEmitted(desk.workspace.failed):
        go_on.set()
        qtbot.waitUntil(lambda: not tasks.running(), timeout=5000)


def test_an_opening_that_was_stopped_says_nothing_more(
    desk: Desk, copy_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def make(*_: object) -> Path:
        begun.set()
        go_on.wait(PATIENCE)
        raise HubUnreachable(phrase("x"))

    monkeypatch.setattr(syncing, "demonstration", make)
    desk.workspace.open_demonstration()
    qtbot.waitUntil(begun.is_set, timeout=5000)
    tasks.cancel_all()
    with qtbot.assertNotEmitted(desk.workspace.failed), qtbot.assertNotEmitted(desk.workspace.opened):
        go_on.set()
        qtbot.waitUntil(lambda: not tasks.running(), timeout=5000)
    monkeypatch.setattr(syncing, "demonstration", lambda *_: copy_path)
    with qtbot.waitSignal(desk.workspace.opened, timeout=5000):
        desk.workspace.open_demonstration()
