"""Keeping in step with the team: the sign in the status bar, what happens by itself, what is asked before closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsSettings
from qgis.PyQt.QtCore import QTimer

from si_javais_un_quartier.domain.errors import Cancelled, HubDenied, HubReadOnly, HubUnreachable, QuartierError
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.gui.buttons import FlatButton
from si_javais_un_quartier.gui.connect.address_dialog import AddressDialog
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.open_dialog import Choice, OpenQuarterDialog
from si_javais_un_quartier.gui.sync.leaving import LeavingBlocker, LeavingDialog
from si_javais_un_quartier.gui.sync.part import SyncPart, _short
from si_javais_un_quartier.gui.sync.settings_dialog import SyncSettingsDialog
from si_javais_un_quartier.gui.sync_words import progress_words, standing_of
from si_javais_un_quartier.qgis_bridge import layers, syncing, tasks
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, read_preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.workspace import SyncState
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.moving import Moved, Moving
from si_javais_un_quartier.sync.report import SyncReport
from tests.qgis.gui.desk_fixture import open_desk

NOW = "2026-11-21T10:00:00.000Z"
EARLIER = "2026-11-21T09:57:00.000Z"
LOST = HubUnreachable(phrase("It doesn’t answer."))
FORBIDDEN = HubReadOnly(phrase("You may not write."))


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    """Each test begins and ends with the choices of a first day."""
    kept = read_preferences()
    write_preferences(Preferences())
    yield
    QgsSettings().remove("si_javais_un_quartier")
    write_preferences(kept)


@pytest.fixture
def shared_path(copy_path: Path) -> Path:
    """The working copy knows where the team's base is."""
    with Replica.open(copy_path) as replica:
        replica.set_meta("hub", "//server/base.gpkg")
    return copy_path


class Team:
    """What the team's base answers, in place of a real one."""

    def __init__(self) -> None:
        self.asked: list[Path] = []
        self.error: QuartierError | None = None
        self.go_on = threading.Event()
        self.go_on.set()

    def synchronise(self, path: Path, clock: object, progress: object, **_: object) -> SyncReport:
        """Wait until told to go on, then answer; all that waited has left."""
        self.asked.append(path)
        progress.report(1, 3, Moved(Moving.SENDING, 1, 2000).note())
        while not self.go_on.wait(0.02):
            progress.report(0)
        if self.error is not None:
            raise self.error
        with Replica.open(path) as replica:
            replica.connection.execute("DELETE FROM local_base")
            replica.set_meta("synced_at", clock.now())
        return SyncReport(pushed=1)


@pytest.fixture
def team(monkeypatch: pytest.MonkeyPatch) -> Team:
    made = Team()
    monkeypatch.setattr(syncing, "synchronise_copy", made.synchronise)
    return made


@pytest.fixture
def desk(shared_path: Path, team: Team, qtbot: object) -> Iterator[Desk]:
    write_preferences(replace(Preferences(), sync_on_opening=False))
    with open_desk(shared_path, qtbot) as opened:
        yield opened
        team.go_on.set()


@pytest.mark.parametrize(
    ("state", "said", "needs_you"),
    [
        (SyncState(last_at=EARLIER), "Synchronised 3 min ago", False),
        (SyncState(last_at=EARLIER, not_sent=4), "4 not sent", False),
        (SyncState(last_at=EARLIER, error=LOST), "Offline", False),
        (SyncState(last_at=EARLIER, error=LOST, not_sent=4), "Offline · 4 not sent", False),
        (SyncState(last_at=EARLIER, error=FORBIDDEN), "Needs you", True),
        (SyncState(last_at=EARLIER, clashes=1, not_sent=4), "Needs you", True),
        (SyncState(), "Not synchronised yet", False),
    ],
    ids=["in step", "unsent", "offline", "offline, unsent", "forbidden", "clash", "never"],
)
def test_the_sign_says_the_first_thing_to_know(state: SyncState, said: str, needs_you: bool) -> None:
    standing = standing_of(state, NOW)
    assert (standing.words, standing.needs_you) == (said, needs_you)
    if state.error is not None:
        assert str(state.error.phrase) in standing.told


def test_progress_tells_rows_and_bytes() -> None:
    assert progress_words(200, 1000, Moved(Moving.SENDING, 200, 1_234_000).note()) == (
        "200 sent of 1,000 · 1.2 MB",
        200,
        1000,
    )
    assert progress_words(0, -1, Moved(Moving.RECEIVING, 262, 148_200).note())[0] == "262 received · 148 kB"
    first = Moved(Moving.COPYING, 2500, 148_200).note()
    assert progress_words(2500, 20_000, first) == ("2,500 of 20,000 · 148 kB", 2500, 20_000)
    words, _, total = progress_words(500, 90_000, Moved(Moving.RECEIVING, 480, 0).note())
    assert (words, total) == ("480 received", None)
    assert progress_words(3, 9, "what another work says")[2] is None


def test_an_opened_quarter_asks_its_base_by_itself_and_quietly(shared_path: Path, team: Team, qtbot: object) -> None:
    with open_desk(shared_path, qtbot) as desk, qtbot.assertNotEmitted(desk.workspace.synced):
        qtbot.waitUntil(lambda: bool(team.asked), timeout=5000)
        qtbot.waitUntil(lambda: not desk.workspace.sync_state.running, timeout=10_000)
        assert desk.part(SyncPart).item.isVisible()
        assert desk.part(SyncPart).item.words() == "Synchronised just now"


def test_a_copy_that_has_no_base_is_left_alone(copy_path: Path, team: Team, qtbot: object) -> None:
    with open_desk(copy_path, qtbot) as desk:
        desk.part(SyncPart).automatic.tick()
        assert not desk.workspace.sync_state.running
    assert not team.asked


def test_time_passes_and_the_base_is_asked_again(desk: Desk, team: Team, qtbot: object) -> None:
    write_preferences(replace(read_preferences(), sync_minutes=0))
    desk.part(SyncPart).automatic.tick()
    assert not team.asked
    write_preferences(replace(read_preferences(), sync_minutes=15))
    desk.part(SyncPart).automatic.tick()
    qtbot.waitUntil(lambda: not desk.workspace.sync_state.running and len(team.asked) == 1, timeout=10_000)
    desk.part(SyncPart).automatic.tick()
    assert len(team.asked) == 1


def test_nobody_is_disturbed_in_the_middle_of_an_edit(desk: Desk, team: Team) -> None:
    layer = layers.find_layer("premises")
    assert layer.startEditing()
    layer.addFeature(QgsFeature(layer.fields()))
    desk.part(SyncPart).automatic.tick()
    assert not team.asked
    layer.rollBack()


def test_what_nobody_asked_for_fails_without_a_word(desk: Desk, team: Team, qtbot: object) -> None:
    team.error = LOST
    with qtbot.assertNotEmitted(desk.workspace.failed):
        desk.workspace.synchronise(quietly=True)
        qtbot.waitUntil(lambda: not desk.workspace.sync_state.running, timeout=10_000)
    assert desk.part(SyncPart).item.words().startswith("Offline")
    team.error = FORBIDDEN
    with qtbot.waitSignal(desk.workspace.failed, timeout=10_000):
        desk.workspace.synchronise(quietly=True)
    assert desk.part(SyncPart).item.words() == "Needs you"


def menu(desk: Desk) -> list[str]:
    desk.part(SyncPart).item.menu.aboutToShow.emit()
    return [action.text() for action in desk.part(SyncPart).item.menu.actions() if action.text()]


def test_the_menu_offers_what_is_to_be_done(desk: Desk, team: Team, qtbot: object) -> None:
    assert "Synchronise now" in menu(desk)
    team.error = FORBIDDEN
    with qtbot.waitSignal(desk.workspace.failed, timeout=10_000):
        desk.workspace.synchronise()
    desk.dock.notice.hide()
    assert "You may not write." in menu(desk)
    assert _short("You may not write. " + 20 * "Everything is kept. ") == "You may not write."
    assert len(_short(200 * "a")) == 90
    next(it for it in desk.part(SyncPart).item.menu.actions() if it.text() == "See what to do").trigger()
    assert desk.dock.notice.words() == "You may not write."


def test_who_is_not_let_in_is_led_to_the_address_and_the_password(
    desk: Desk, team: Team, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[Path, str]] = []

    def changed(self: AddressDialog) -> bool:
        shown.append((self._copy, self.address.text()))
        team.error = None
        return True

    monkeypatch.setattr(AddressDialog, "exec", changed)
    team.error = HubDenied(phrase("It doesn’t know this password."))
    with qtbot.waitSignal(desk.workspace.failed, timeout=10_000):
        desk.workspace.synchronise()
    assert desk.dock.notice.words() == "It doesn’t know this password."
    (offered,) = (it for it in desk.dock.notice.findChildren(FlatButton) if it.text() == "Address and password…")
    with qtbot.waitSignal(desk.workspace.synced, timeout=10_000):
        offered.click()
    assert shown == [(desk.workspace.replica.path, "//server/base.gpkg")]
    assert not desk.dock.notice.isVisible()


def test_who_is_not_let_in_from_the_beginning_is_led_there_too(
    desk: Desk, qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(self: OpenQuarterDialog) -> bool:
        shown.append(self.address.text())
        return False

    def refuse(*_: object, **__: object) -> Path:
        raise HubDenied(phrase("It doesn’t know this password."))

    shown: list[str] = []
    monkeypatch.setattr(OpenQuarterDialog, "exec", asked)
    monkeypatch.setattr(syncing, "copy_hub", refuse)
    write_preferences(replace(Preferences(), replica_folder=str(tmp_path)))
    desk.workspace.close()
    with qtbot.waitSignal(desk.workspace.failed, timeout=60_000):
        desk.open(Choice("hub", "https://ville.example/quartier/"))
    (offered,) = (it for it in desk.dock.notice.findChildren(FlatButton) if it.text() == "Address and password…")
    offered.click()
    assert shown == ["https://ville.example/quartier/"]


def test_a_base_that_answers_again_takes_the_message_away(desk: Desk, team: Team, qtbot: object) -> None:
    team.error = LOST
    with qtbot.waitSignal(desk.workspace.failed, timeout=60_000):
        desk.workspace.synchronise()
    assert desk.dock.notice.words() == "It doesn’t answer."
    team.go_on.clear()
    desk.workspace.synchronise(quietly=True)
    desk.workspace.cancel_sync()
    qtbot.waitUntil(lambda: not desk.workspace.sync_state.running, timeout=60_000)
    assert desk.dock.notice.isVisible()  # one that was stopped says nothing of the base
    team.error = None
    team.go_on.set()
    desk.workspace.synchronise(quietly=True)
    qtbot.waitUntil(lambda: not desk.dock.notice.isVisible(), timeout=60_000)


def test_another_message_stays_when_the_base_answers_again(desk: Desk, team: Team, qtbot: object) -> None:
    team.error = LOST
    with qtbot.waitSignal(desk.workspace.failed, timeout=60_000):
        desk.workspace.synchronise()
    desk.dock.notice.say("Something else.")
    team.error = None
    desk.workspace.synchronise(quietly=True)
    qtbot.waitUntil(lambda: not desk.workspace.sync_state.running, timeout=60_000)
    assert desk.dock.notice.words() == "Something else."
    assert desk.dock.notice.isVisible()


def test_what_was_not_taken_is_said_in_the_dock_and_stays(desk: Desk, qtbot: object) -> None:
    desk.dock.setUserVisible(True)
    desk._say_report(SyncReport(not_sent=2, denied=2))
    assert "not taken from you" in desk.dock.notice.words()
    assert desk.dock.notice.isVisible()


def test_markup_in_a_file_name_stays_text(desk: Desk, team: Team, qtbot: object) -> None:
    team.error = HubReadOnly(phrase("“{name}” may not be written.", name="<img src='file:///etc/passwd'>"))
    with qtbot.waitSignal(desk.workspace.failed, timeout=10_000):
        desk.workspace.synchronise()
    assert "&lt;img" in desk.part(SyncPart).item.button.toolTip()
    assert any("<img" in words for words in menu(desk))  # menus show text as it is


def test_a_sync_shows_how_far_it_is_and_is_stopped_from_the_sign(desk: Desk, team: Team, qtbot: object) -> None:
    team.go_on.clear()
    desk.workspace.synchronise()
    qtbot.waitUntil(desk.part(SyncPart).item.stop.isVisible, timeout=5000)
    desk.part(SyncPart).item.stop.click()
    qtbot.waitUntil(lambda: not desk.workspace.sync_state.running, timeout=10_000)
    assert not desk.part(SyncPart).item.stop.isVisible()
    assert desk.workspace.sync_state.error is None


def test_closing_with_nothing_to_send_asks_nothing(desk: Desk) -> None:
    desk.workspace.replica.connection.execute("DELETE FROM local_base")
    desk.workspace._tell_sync(desk.workspace.sync_state)
    assert LeavingBlocker(desk.workspace, desk.iface.window).allowExit()


@pytest.fixture
def dialog(desk: Desk, qtbot: object) -> LeavingDialog:
    made = LeavingDialog(desk.workspace, desk.iface.window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_closing_sends_first_when_that_is_chosen(dialog: LeavingDialog, desk: Desk, qtbot: object) -> None:
    assert desk.workspace.sync_state.not_sent > 0
    dialog.always.setChecked(True)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.send_button.click()
    assert desk.workspace.sync_state.not_sent == 0
    assert read_preferences().before_closing == "send"


def test_closing_without_the_network_says_so_and_leaves_the_choice(
    dialog: LeavingDialog, desk: Desk, team: Team, qtbot: object
) -> None:
    team.error = LOST
    dialog.send_button.click()
    qtbot.waitUntil(lambda: dialog.send_button.text() == "Try again", timeout=10_000)
    assert dialog.isVisible()
    assert dialog.said.words.text() == "It doesn’t answer."
    dialog.leave.click()
    assert dialog.result() == 1
    assert read_preferences().before_closing == "ask"


def test_a_synchronisation_that_nobody_asked_for_leaves_the_question_as_it_is(
    dialog: LeavingDialog, desk: Desk
) -> None:
    question = dialog.said.head.text()
    desk.workspace.sync_counted.emit(3, 10, Moved(Moving.SENDING, 3, 0).note())
    assert dialog.said.head.text() == question


def test_one_may_stay_while_it_sends(dialog: LeavingDialog, desk: Desk, team: Team, qtbot: object) -> None:
    team.go_on.clear()
    dialog.send_button.click()
    dialog.stay.click()
    assert dialog.result() == 0
    assert desk.workspace.sync_state.running
    team.error = Cancelled(phrase("x"))
    team.go_on.set()
    qtbot.waitUntil(lambda: not tasks.running(), timeout=10_000)


def test_the_window_asks_once_and_heeds_the_answer(desk: Desk, qtbot: object) -> None:
    asked: list[LeavingDialog] = []

    def answer() -> None:
        found = desk.iface.window.findChildren(LeavingDialog)
        asked.extend(found)
        found[-1].stay.click()

    QTimer.singleShot(0, answer)
    assert desk.iface.blockers[0].allowExit() is False
    assert len(asked) == 1
    write_preferences(replace(read_preferences(), before_closing="leave"))
    assert desk.iface.blockers[0].allowExit() is True


def test_choices_are_kept(qtbot: object) -> None:
    dialog = SyncSettingsDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.on_opening.setChecked(False)
    dialog.minutes.setValue(40)
    dialog.closing.setCurrentIndex(1)
    write_preferences(dialog.preferences())
    assert read_preferences() == replace(Preferences(), sync_on_opening=False, sync_minutes=40, before_closing="send")
    dialog.every.setChecked(False)
    write_preferences(dialog.preferences())
    assert read_preferences().sync_minutes == 0
