"""The other errands of the walk, through the window: a question to ask, what was done to ask about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Commitment, Contribution, Message, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import Channel, CommitmentState, MessageKind, MessageState, Status
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.telling.part import TellingPart
from si_javais_un_quartier.store.awaiting import Errand
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.hints import Hint, hint_of, keep_hint
from tests.qgis.gui.desk_fixture import open_desk, row, stored

PROMISE = new_uuid()


@pytest.fixture
def desk(copy_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as desk:
        yield desk


def opened(desk: Desk) -> TellingPart:
    part = desk.part(TellingPart)
    part.open()
    QApplication.setActiveWindow(part.window)
    return part


def unclear(desk: Desk, number: int = 1) -> Contribution:
    """Words said at an encounter, of which the team wants to know more."""
    post = stored(desk, number)
    spoken = Update(Contribution, post.uuid, (("channel", Channel.ENCOUNTER), ("status", Status.NEEDS_QUALIFICATION)))
    event = ReviewEvent(
        uuid=new_uuid(), table_name="contribution", row_uuid=post.uuid, field="status",
        new_value=Status.NEEDS_QUALIFICATION.value, happened_at=desk.workspace.clock.now(),
    )  # fmt: skip
    question = Message(
        uuid=new_uuid(), contribution_uuid=post.uuid, kind=MessageKind.ANSWER, state=MessageState.DRAFT,
        body="De quel trottoir parlez-vous ?",
    )  # fmt: skip
    desk.workspace.perform(Act(phrase("x"), (spoken, Insert(event), Insert(question))))
    return post


def test_a_question_is_asked_once_and_its_reply_joins_the_thread(desk: Desk, qtbot: QtBot) -> None:
    post = unclear(desk)
    window = opened(desk).window
    assert window.answer.text() == "De quel trottoir parlez-vous ?"
    assert window.done.text() == "Note their reply"
    qtbot.keyClicks(window.reply, "Celui de la pharmacie.")
    qtbot.keyClick(window.reply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    replies = Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.REPLY.value)
    assert "Celui de la pharmacie." in [it.body for it in replies if it.contribution_uuid == post.uuid]
    assert window.list.count() == 0, "they were asked already"
    desk.workspace.undo()
    assert window.list.count() == 1
    window.reply.setPlainText("Celui de la pharmacie.")
    window.done.click()
    assert window.list.count() == 0
    again = Message(uuid=new_uuid(), contribution_uuid=post.uuid, kind=MessageKind.ANSWER, body="Côté impair ?")
    desk.workspace.perform(Act(phrase("x"), (Insert(again),)))
    assert window.answer.text() == "Côté impair ?"
    assert window.list.count() == 1


def test_a_question_without_a_reply_stays_on_the_walk(desk: Desk) -> None:
    unclear(desk)
    window = opened(desk).window
    window.done.click()
    assert window.list.count() == 1
    assert window.count.text()


@pytest.mark.parametrize(("button", "kept"), [("YES", "yes"), ("PARTLY", "partly"), ("NO", "no")])
def test_whether_what_was_done_helps_is_kept(desk: Desk, button: str, kept: str, qtbot: QtBot) -> None:
    post = stored(desk, 1)
    done = Commitment(uuid=PROMISE, title="Un banc est posé", state=CommitmentState.DONE, done_on="2026-11-20")
    spoken = Update(Contribution, post.uuid, (("channel", Channel.ENCOUNTER), ("commitment_uuid", PROMISE)))
    desk.workspace.perform(Act(phrase("x"), (Insert(done), spoken)))
    keep_hint(desk.workspace.replica, Hint(post.author_uuid, "au marché"))
    part = opened(desk)
    window = part.window
    assert part.presenter.stop().errand is Errand.OUTCOME
    assert "Un banc est posé" in window.answer.text()
    assert not window.done.isVisibleTo(window)
    qtbot.keyClicks(window.reply, "Il est a l'ombre.")
    choice = next(it for it in window.outcomes if it.name == button)
    qtbot.mouseClick(window.outcomes[choice], Qt.MouseButton.LeftButton)
    found = row(desk, Commitment, PROMISE)
    assert found.outcome == kept
    assert "Il est a l'ombre." in found.outcome_note
    assert hint_of(desk.workspace.replica, post.author_uuid) is None
    assert window.empty.isVisibleTo(window)
