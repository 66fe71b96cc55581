"""Many contributions at once, over a real working copy: chosen, previewed, done, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLineEdit, QPlainTextEdit, QPushButton

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Commitment, Contribution, ContributionTag, Message, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status, Visibility
from si_javais_un_quartier.gui.buttons import FlatButton
from si_javais_un_quartier.gui.contributions.bulk import presenter as bulk_presenter
from si_javais_un_quartier.gui.contributions.bulk.ability import BulkAbility
from si_javais_un_quartier.gui.contributions.bulk.bar import BulkBar
from si_javais_un_quartier.gui.contributions.bulk.deeds import status_deeds
from si_javais_un_quartier.gui.contributions.bulk.presenter import MOST, Outcome
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.quarter_bench import KARIM, uuid_of, words
from tests.qgis.window import Iface


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window with the quarter open, the focus in the list."""
    iface = Iface(1600, 1000)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    QApplication.setActiveWindow(iface.window)
    desk = Desk(iface)
    desk.workspace.open_replica(copy_path)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10)
    desk.contributions.page.take_focus()
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def bulk(desk: Desk) -> BulkAbility:
    """The ability under test."""
    return next(it for it in desk.contributions.abilities if isinstance(it, BulkAbility))


def press(desk: Desk, *keys: Qt.Key) -> None:
    """Keys, one after the other, in the list."""
    for key in keys:
        QTest.keyClick(desk.contributions.page.list, key)


def choose(bar: BulkBar, menu: str, key: str) -> None:
    """One entry of a menu of the bar."""
    bar.menus[menu].menu().aboutToShow.emit()
    bar.menus[menu].menu().findChild(QAction, "bulk_" + key).trigger()


def every(desk: Desk) -> list[Contribution]:
    """All contributions, as stored."""
    return Catalogue(desk.workspace.replica).all(Contribution)


def agree(bar: BulkBar) -> None:
    """Do what is previewed."""
    button = bar.findChild(QPushButton, "bulk_do")
    assert button.isEnabled()
    button.click()


def test_keys_choose_several_and_reading_goes_on(desk: Desk, bulk: BulkAbility) -> None:
    press(desk, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J)
    assert bulk.bar.isHidden()
    press(desk, Qt.Key.Key_X)
    assert bulk.bar.isVisible()
    assert len(desk.contributions.selected_keys()) == 2
    assert desk.contributions.reading.dossier.contribution.uuid == words(2).uuid
    press(desk, Qt.Key.Key_K)
    assert desk.contributions.reading.dossier.contribution.uuid == words(1).uuid
    assert len(desk.contributions.selected_keys()) == 2
    press(desk, Qt.Key.Key_Escape)
    assert bulk.bar.isHidden()
    assert len(desk.contributions.selected_keys()) == 1


def test_a_status_for_all_says_first_what_will_change_and_what_cannot(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "statuses", "on_hold")
    assert bulk.bar._panel._sentence.text() == "On hold · 5 will change, 5 stay(s) as it is"
    assert {post.status for post in every(desk)} == {Status.RECEIVED, Status.UNDER_REVIEW}
    agree(bulk.bar)
    assert [post.status for post in every(desk)].count(Status.ON_HOLD) == 5
    assert bulk.bar._panel._sentence.text().startswith("On hold · 5 changed")
    assert len(desk.contributions.selected_keys()) == 10
    bulk.bar._panel._undo.click()
    assert [post.status for post in every(desk)].count(Status.ON_HOLD) == 0


def test_reasons_beyond_the_first_are_counted_and_lead_to_theirs(desk: Desk, bulk: BulkAbility) -> None:
    many = tuple((phrase(f"Motif {number}"), (words(number).uuid,)) for number in range(6))
    seen: list[list[str]] = []
    bulk.bar._panel.shown.connect(seen.append)
    (deed, *_) = status_deeds([Status.UNDER_REVIEW])
    bulk.bar.show_preview(Outcome(deed, 1, many))
    rows = [bulk.bar._panel._reasons.itemAt(row).widget() for row in range(bulk.bar._panel._reasons.count())]
    assert len(rows) == 5
    rows[-1].findChild(FlatButton).click()
    assert seen == [[words(4).uuid, words(5).uuid]]


def test_those_that_cannot_change_are_one_click_away(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "statuses", "on_hold")
    bulk.bar._panel.shown.emit([words(0).uuid, words(2).uuid])
    assert len(desk.contributions.selected_keys()) == 2
    assert not bulk.bar._panel.isVisible()


def test_a_reason_is_asked_once_for_all(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "visibilities", Visibility.HIDDEN)
    field = bulk.bar.findChild(QLineEdit, "ask_reason")
    field.setText("Propos visant une personne")
    QTest.keyClick(field, Qt.Key.Key_Return)
    agree(bulk.bar)
    assert {post.visibility for post in every(desk)} == {Visibility.HIDDEN}
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, field="visibility")
    assert {event.reason for event in events} == {"Propos visant une personne"}
    assert len(events) == 10


def test_a_new_tag_and_a_follower(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "tags", "tag")
    field = bulk.bar.findChild(QLineEdit, "ask_tag")
    field.setText("À voir sur place")
    QTest.keyClick(field, Qt.Key.Key_Return)
    agree(bulk.bar)
    assert len(Catalogue(desk.workspace.replica).all(ContributionTag)) == 11
    choose(bulk.bar, "followers", KARIM)
    agree(bulk.bar)
    assert {post.assigned_to for post in every(desk)} == {KARIM}
    desk.workspace.undo()
    desk.workspace.undo()
    assert {post.assigned_to for post in every(desk)} == {None}
    assert len(Catalogue(desk.workspace.replica).all(ContributionTag)) == 1


def test_one_answer_is_a_message_to_each_author(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "answers", "answer")
    bulk.bar.findChild(QPlainTextEdit, "bulk_words").setPlainText("Nous y travaillons : réponse en mai.")
    bulk.bar.findChild(QPushButton, "bulk_written").click()
    agree(bulk.bar)
    written = Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.ANSWER.value)
    assert len({message.contribution_uuid for message in written}) == 10
    assert all(message.approved_sha256 for message in written)


def test_escape_drops_the_preview_then_the_choice(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "statuses", "on_hold")
    desk.contributions.page.take_focus()
    press(desk, Qt.Key.Key_Escape)
    assert not bulk.bar._panel.isVisible()
    assert len(desk.contributions.selected_keys()) == 10
    press(desk, Qt.Key.Key_Escape)
    assert len(desk.contributions.selected_keys()) == 1


def test_too_many_are_not_changed_together(bulk: BulkAbility) -> None:
    bulk.presenter.choose(list(range(MOST + 1)))
    assert bulk.presenter.deeds().statuses == ()
    assert not bulk.bar._acts.isVisible()


def test_a_status_that_none_can_take_is_not_offered(desk: Desk, bulk: BulkAbility) -> None:
    desk.contributions.page.list.selectAll()
    offered = {deed.offer.key for deed in bulk.presenter.deeds().statuses}
    assert "done" not in offered
    assert {"under_review", "on_hold", "duplicate"} <= offered
    assert uuid_of(100) == words(0).uuid


def test_a_service_a_day_and_a_follow_up_for_all_and_one_undo_each(desk: Desk, bulk: BulkAbility) -> None:
    decided = Commitment(uuid=uuid_of(700), title="Un atelier")
    desk.workspace.perform(Act(phrase("x"), (Insert(decided),)))
    press(desk, Qt.Key.Key_X)
    bulk.desk.page.list.selectAll()
    count = len(every(desk))
    for menu, key, field, value in (
        ("services", "service_voirie", "service", "voirie"),
        ("commitments", "commitment_" + decided.uuid, "commitment_uuid", decided.uuid),
    ):
        choose(bulk.bar, menu, key)
        bulk.bar._panel.agreed.emit()
        assert [getattr(it, field) for it in every(desk)].count(value) == count
        desk.workspace.undo()
        assert [getattr(it, field) for it in every(desk)].count(value) < count
    deed = next(it for it in bulk.presenter.deeds().services if it.offer.key == "due")
    bulk.presenter.preview(deed, {"due": "31/12/2026"})
    bulk.bar._panel.agreed.emit()
    assert {it.due_on for it in every(desk)} == {"2026-12-31"}
    bulk.presenter.preview(deed, {"due": "demain"})
    assert bulk.presenter._preview is not None
    assert len(bulk.presenter._preview.cannot) == count


def test_a_preview_of_many_is_made_in_portions_and_says_so(
    desk: Desk, bulk: BulkAbility, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_presenter, "PORTION", 4)
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "statuses", "on_hold")
    panel = bulk.bar._panel
    assert panel._sentence.text() == "On hold · 4 of 10 looked at…"
    assert [it.isVisible() for it in (panel._do, panel._no, panel._undo)] == [False, True, False]
    qtbot.waitUntil(panel._do.isVisible, timeout=60_000)
    assert panel._sentence.text() == "On hold · 5 will change, 5 stay(s) as it is"
    agree(bulk.bar)
    assert [post.status for post in every(desk)].count(Status.ON_HOLD) == 5


def test_a_preview_that_is_left_half_way_comes_no_more(
    desk: Desk, bulk: BulkAbility, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_presenter, "PORTION", 4)
    waiting: list[Callable[[], object]] = []
    bulk.presenter._later = waiting.append
    desk.contributions.page.list.selectAll()
    choose(bulk.bar, "statuses", "on_hold")
    press(desk, Qt.Key.Key_Escape)
    choose(bulk.bar, "statuses", "off_topic")
    for go_on in tuple(waiting):
        go_on()
    assert bulk.bar._panel._sentence.text() == "Outside the subject · 8 of 10 looked at…"
    desk.contributions.page.choose_one()
    waiting[-1]()
    assert bulk.presenter._preview is None
    assert bulk.bar.isHidden()
