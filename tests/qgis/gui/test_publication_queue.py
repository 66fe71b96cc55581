"""What waits for the next public map: counted in the foot, listed, taken back, noted as online."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Member, Profile, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import MessageState, Visibility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.queue.window import UUID, QueueWindow
from si_javais_un_quartier.store import publication
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk, row, stored
from tests.qgis.gui.quarter_bench import MINA, NADIA, words


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution, whose author agrees, is public since a moment, with an answer."""
    with open_desk(copy_path, qtbot) as desk:
        desk.workspace.perform(Act(phrase("x"), (Update(Profile, MINA, (("publish_consent", True),)),)))
        QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_P)
        desk.contributions.presenter.propose_answer("Nous y travaillons.")
        (answer,) = [it for it in desk.contributions.reading.dossier.messages if it.body == "Nous y travaillons."]
        desk.contributions.presenter.act_on_turn("publish", answer.uuid)
        yield desk


@pytest.fixture
def window(desk: Desk, qtbot: object) -> QueueWindow:
    """The window, opened from the foot."""
    qtbot.waitUntil(desk.dock.foot._queue.isVisible)
    desk.dock.foot._queue.click()
    assert desk.queue is not None
    return desk.queue


def rows_of(window: QueueWindow) -> list[str]:
    """Group and rows, in words."""
    tree = window.tree
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [
        text
        for group in groups
        for text in (group.text(0), *(group.child(at).text(0) for at in range(group.childCount())))
    ]


def number(desk: Desk, rev: int) -> None:
    """What a sync does: all events get a rev."""
    with desk.workspace.replica.transaction(applying=True) as connection:
        connection.execute("UPDATE review_event SET rev = ? WHERE rev IS NULL OR rev = 0", (rev,))


def test_the_foot_counts_and_the_window_lists(desk: Desk, window: QueueWindow) -> None:
    assert desk.dock.foot._queue.text() == "To publish (2)"
    title = words(1).title
    assert rows_of(window) == ["New contributions (1)", title, "New answers (1)", title]


def test_what_has_no_title_is_called_by_its_words(desk: Desk, window: QueueWindow) -> None:
    uuid = window.tree.topLevelItem(0).child(0).data(0, UUID)
    untitled = (("title", None), ("body", "O passeio é estreito."), ("body_fr", "Le trottoir est si étroit."))
    desk.workspace.perform(Act(phrase("x"), (Update(Contribution, uuid, untitled),)))
    assert rows_of(window)[1] == "Le trottoir est si étroit."


def test_what_is_taken_out_is_as_it_was_in_one_act(desk: Desk, window: QueueWindow, qtbot: object) -> None:
    window.tree.selectAll()
    window.take_back.click()
    assert stored(desk, 1).visibility is Visibility.PENDING
    (message,) = desk.contributions.reading.dossier.messages
    assert (message.state, message.published_at) == (MessageState.APPROVED, None)
    assert rows_of(window) == []
    qtbot.waitUntil(lambda: not desk.dock.foot._queue.isVisible())
    desk.workspace.undo()
    assert stored(desk, 1).visibility is Visibility.PUBLISHED
    assert len(rows_of(window)) == 4


def test_once_online_the_queue_starts_again_and_what_is_hidden_then_is_told(
    desk: Desk, window: QueueWindow, qtbot: object
) -> None:
    number(desk, 40)
    desk.workspace.sync_state = type(desk.workspace.sync_state)(not_sent=3)
    window.presenter.went_online(3)
    assert "3" in window.said.text()
    assert len(rows_of(window)) == 4
    assert window.presenter.went_online(0), window.said.text()
    assert rows_of(window) == []
    assert publication.online(desk.workspace.replica)[0].rev == 40
    desk.contributions.presenter.change_visibility(Visibility.HIDDEN, {"reason": "Propos visant une personne"})
    assert rows_of(window) == ["Taken off the map (1)", words(1).title]
    number(desk, 41)
    assert publication.count(desk.workspace.replica) == 1
    qtbot.waitUntil(lambda: desk.dock.foot._queue.text() == "To publish (1)")


def test_a_row_leads_to_its_contribution(desk: Desk, window: QueueWindow) -> None:
    desk.contributions.reveal(words(3).uuid)
    first = window.tree.topLevelItem(0).child(0)
    assert first.data(0, UUID) == words(1).uuid
    window.tree.itemActivated.emit(first, 0)
    assert desk.contributions.reading.dossier.contribution.uuid == words(1).uuid


def test_what_was_hidden_before_it_was_ever_online_needs_no_word(desk: Desk, window: QueueWindow) -> None:
    desk.contributions.presenter.change_visibility(Visibility.HIDDEN, {"reason": "Trop tôt"})
    assert rows_of(window) == []


def test_without_the_role_nothing_is_taken_out(desk: Desk, window: QueueWindow) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", '["analyst"]'),)),)))
    window.tree.selectAll()
    window.take_back.click()
    assert window.said.text()
    assert stored(desk, 1).visibility is Visibility.PUBLISHED
    assert row(desk, Member, NADIA).roles == '["analyst"]'


def test_an_event_of_a_bare_tool_counts_as_well(desk: Desk, window: QueueWindow) -> None:
    event = ReviewEvent(
        "00000000-0000-4000-8000-00000000e001", table_name="contribution", row_uuid=words(2).uuid, field="visibility",
        old_value="pending", new_value="published",
    )  # fmt: skip
    desk.workspace.perform(Act(phrase("x"), (Insert(event),)))
    assert len(rows_of(window)) == 4
    desk.workspace.replica.connection.execute(
        "UPDATE contribution SET visibility = 'published' WHERE uuid = ?", (words(2).uuid,)
    )
    window.presenter.refresh()
    assert rows_of(window)[0] == "New contributions (2)"
    assert Catalogue(desk.workspace.replica).get(ReviewEvent, event.uuid) is not None
