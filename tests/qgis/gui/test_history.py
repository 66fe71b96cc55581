"""What a contribution was, two versions side by side, an old value brought back and taken back again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

from si_javais_un_quartier.domain import acceptance
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.editing import edit
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Message, Place
from si_javais_un_quartier.domain.review import change_status
from si_javais_un_quartier.domain.situation import Ledger
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status
from si_javais_un_quartier.gui.contributions.history.ability import HistoryAbility
from si_javais_un_quartier.gui.contributions.history.window import HistoryWindow
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.situations import situations
from tests.qgis.gui.desk_fixture import ability, open_desk, stored
from tests.qgis.gui.quarter_bench import KARIM, NADIA, PEOPLE, Clock, words

HOSTILE = "<b>Gras</b> & 🚲 [% env('HOME') %]"


class Later(Clock):
    """Another moment of the same day."""

    def __init__(self, hour: int) -> None:
        self._hour = hour

    def now(self) -> str:
        """The moment."""
        return f"2026-11-21T{self._hour:02d}:00:00.000Z"


@pytest.fixture
def edited_path(copy_path: Path) -> Path:
    """The second contribution has a past: Karim's words, Nadia's words and place, then a status."""
    with Replica.open(copy_path) as replica:
        karim = replace(PEOPLE[1], roles=PEOPLE[0].roles)

        def do(member: object, hour: int, decide: object) -> None:
            situation = situations(replica, (words(1).uuid,), member, Later(hour))[0]
            acts.perform(replica, decide(situation), member.uuid, Later(hour))

        do(karim, 6, lambda at: edit(at, new_uuid, "Précision", title=HOSTILE))
        do(PEOPLE[0], 7, lambda at: edit(at, new_uuid, "Elle a rappelé", title="Un titre", geometry=Place(1.0, 2.0)))
        do(PEOPLE[0], 8, lambda at: change_status(at, Status.ON_HOLD, new_uuid))
    return copy_path


@pytest.fixture
def desk(edited_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(edited_path, qtbot) as opened:
        yield opened


@pytest.fixture
def window(desk: Desk) -> HistoryWindow:
    """Opened by its key."""
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_H)
    found = ability(desk, HistoryAbility).window
    assert found is not None
    assert found.isVisible()
    return found


def offers(window: HistoryWindow) -> dict[str, QAction]:
    return {action.text(): action for action in window._fields.actions() if action.text()}


def test_moments_are_listed_the_newest_first_with_who_and_what(window: HistoryWindow) -> None:
    listed = [window.list.item(row).text() for row in range(window.list.count())]
    assert len(listed) == 3
    assert "Nadia" in listed[0]
    assert "Status" in listed[0]
    assert "Karim" in listed[2]
    assert "Précision" in listed[2]


def test_a_version_stands_beside_the_one_before_with_its_differences_marked(window: HistoryWindow) -> None:
    window.list.setCurrentRow(2)
    assert window.older.texts() == ["Trottoir trop étroit 1"]
    assert window.newer.texts() == [HOSTILE]


def test_any_two_versions_are_compared(window: HistoryWindow) -> None:
    window.list.setCurrentRow(2)
    at = window.other.findText("What it is now")
    window.other.setCurrentIndex(at)
    assert HOSTILE in window.older.texts()
    assert "Un titre" in window.newer.texts()
    assert window.newer._heading.text() == "Now"


def test_an_old_title_comes_back_as_an_act_that_can_be_undone(window: HistoryWindow, desk: Desk) -> None:
    window.list.setCurrentRow(2)
    assert window.reason.text() == "Back to the first version"
    window.reason.setText("La première était la bonne")
    offers(window)["Title"].trigger()
    assert stored(desk, 1).title == "Trottoir trop étroit 1"
    assert "La première était la bonne" in window.list.item(0).text()
    desk.workspace.undo()
    assert stored(desk, 1).title == "Un titre"


def test_all_of_a_version_comes_back_at_once(window: HistoryWindow, desk: Desk) -> None:
    window.list.setCurrentRow(2)
    window.other.setCurrentIndex(window.other.findText("What it is now"))
    assert {"Title", "Place", "Status", "All of it"} <= set(offers(window))
    offers(window)["All of it"].trigger()
    found = stored(desk, 1)
    assert (found.title, found.status) == (HOSTILE, Status.UNDER_REVIEW)
    assert found.geometry == words(1).geometry


def test_what_the_program_noted_is_said_in_words(window: HistoryWindow, desk: Desk) -> None:
    window.list.setCurrentRow(2)
    offers(window)["Title"].trigger()
    desk.workspace.replica.connection.execute("DELETE FROM local_base")  # it was sent meanwhile
    desk.workspace.undo()
    assert "taken back" in window.list.item(0).text()
    assert stored(desk, 1).title == "Un titre"


def test_a_look_before_publication_and_a_new_message_are_said_in_words(desk: Desk) -> None:
    at = desk.contributions.reading.situation
    message = Message(uuid=new_uuid(), contribution_uuid=words(1).uuid, kind=MessageKind.NOTE, body="Vu sur place.")
    ledger = Ledger(at, new_uuid, "Réponse relue")
    row = ("message", message.uuid)
    looked = ledger.event(row, acceptance.FIELD, None, "reply:cc15a1a9139720d3ad4ab130")
    replica = desk.workspace.replica
    acts.perform(replica, Act(phrase("x"), (Insert(message), ledger.event(row, "kind", None, "note"))), NADIA, Later(9))
    looked = replace(looked, record=replace(looked.record, happened_at="2026-11-22T08:00:00.000Z"))
    acts.perform(replica, Act(phrase("x"), (looked,)), NADIA, Later(10))
    desk.contributions.presenter.after_write(mine=False)
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_H)
    window = ability(desk, HistoryAbility).window
    listed = "\n".join(window.list.item(row).text() for row in range(window.list.count()))
    pane = desk.contributions.page.pane._history.toPlainText()
    for text in (listed, pane):
        assert "New message" in text
        assert "Looked at before publication" in text
        assert "publication_check" not in text
        assert "cc15a1a" not in text


def test_without_a_change_the_window_says_so(desk: Desk) -> None:
    desk.contributions.reveal(words(5).uuid)
    ability(desk, HistoryAbility).open()
    window = ability(desk, HistoryAbility).window
    assert window.list.count() == 0
    assert window.nothing.isVisible()
    assert "Nothing has changed" in window.nothing.text()


def test_what_the_rules_forbid_is_refused_with_the_reason(window: HistoryWindow, desk: Desk) -> None:
    desk.workspace.replica.set_meta("member_uuid", KARIM)
    window.list.setCurrentRow(2)
    offers(window)["Title"].trigger()
    assert window.said.isVisible()
    assert "role" in window.said.text()
    assert stored(desk, 1).title == "Un titre"
    desk.workspace.replica.set_meta("member_uuid", NADIA)


def test_two_places_are_lettered_on_the_map(window: HistoryWindow, desk: Desk) -> None:
    lettered: list[object] = []
    desk.map.letter = lettered.append
    window.list.setCurrentRow(1)
    assert [letter for letter, _ in lettered[-1]] == ["A", "B"]
    window.close()
    assert lettered[-1] == ()


def test_the_pane_opens_it_too(desk: Desk) -> None:
    pane = desk.contributions.page.pane
    pane._history_button.setChecked(True)
    assert pane._compare.isVisible()
    pane._compare.click()
    assert ability(desk, HistoryAbility).window is not None


def test_closing_the_quarter_closes_it(window: HistoryWindow, desk: Desk) -> None:
    desk.workspace.close()
    assert ability(desk, HistoryAbility).window is None
