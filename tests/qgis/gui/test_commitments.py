"""The follow-up given to a contribution: decided, attached, done; who waits for it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Commitment, Contribution, Member, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import CommitmentState, Status
from si_javais_un_quartier.gui.contributions.commitments.ability import CommitmentAbility
from si_javais_un_quartier.gui.contributions.commitments.panel import CommitmentPanel
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import ability, open_desk, stored
from tests.qgis.gui.quarter_bench import NADIA, words


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution is read by Nadia, who decides."""
    with open_desk(copy_path, qtbot) as desk:
        yield desk


@pytest.fixture
def panel(desk: Desk) -> CommitmentPanel:
    """The panel, opened by its key."""
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_C)
    panel = ability(desk, CommitmentAbility).panel
    assert panel.isVisible()
    return panel


def save(panel: CommitmentPanel) -> None:
    panel.findChild(QPushButton, "commitment_done").click()


def decided(desk: Desk) -> Commitment:
    (found,) = Catalogue(desk.workspace.replica).all(Commitment)
    return found


def decide(panel: CommitmentPanel, title: str = "Un trottoir plus large") -> None:
    panel.title.setText(title)
    panel.responsible.setText("Voirie")
    panel.dated.setChecked(True)
    panel.due.setDate(QDate(2027, 3, 1))
    save(panel)


def test_a_new_one_is_decided_and_attached_in_one_act(desk: Desk, panel: CommitmentPanel) -> None:
    decide(panel)
    it = decided(desk)
    assert (it.title, it.state, it.due_on, it.first_due_on) == (
        "Un trottoir plus large", CommitmentState.DECIDED, "2027-03-01", "2027-03-01",
    )  # fmt: skip
    assert stored(desk, 1).commitment_uuid == it.uuid
    line = ability(desk, CommitmentAbility).line
    assert line.isVisible()
    assert line.text().startswith("Un trottoir plus large · Decided · for ")
    desk.workspace.undo()
    assert stored(desk, 1).commitment_uuid is None
    assert Catalogue(desk.workspace.replica).all(Commitment) == []
    assert not line.isVisible()


def test_the_first_date_promised_stays_when_it_moves(desk: Desk, panel: CommitmentPanel) -> None:
    decide(panel)
    ability(desk, CommitmentAbility).open()
    panel.due.setDate(QDate(2027, 9, 1))
    save(panel)
    assert (decided(desk).due_on, decided(desk).first_due_on) == ("2027-09-01", "2027-03-01")
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, table_name="commitment", field="due_on")
    assert [(event.old_value, event.new_value) for event in events] == [("2027-03-01", "2027-09-01")]


def test_another_contribution_is_attached_to_the_same_and_both_are_listed(desk: Desk, panel: CommitmentPanel) -> None:
    decide(panel)
    desk.contributions.reveal(words(4).uuid)
    own = ability(desk, CommitmentAbility)
    own.open()
    row = panel.which.findData(decided(desk).uuid)
    panel.which.setCurrentIndex(row)
    panel.which.activated.emit(row)
    save(panel)
    assert stored(desk, 4).commitment_uuid == decided(desk).uuid
    own._fill()
    listed = [action.text() for action in own._menu.actions() if action.text()]
    assert any(text.startswith(words(1).reference) for text in listed)
    own.open()
    panel.which.setCurrentIndex(0)
    panel.which.activated.emit(0)
    save(panel)
    assert stored(desk, 4).commitment_uuid is None


def test_once_done_those_who_wait_are_proposed_and_nothing_changes_unasked(desk: Desk, panel: CommitmentPanel) -> None:
    decide(panel)
    planned = (("status", Status.PLANNED), ("commitment_uuid", decided(desk).uuid))
    both = tuple(Update(Contribution, words(number).uuid, planned) for number in (1, 4))
    desk.workspace.perform(Act(phrase("x"), both))
    ability(desk, CommitmentAbility).open()
    panel.state.setCurrentIndex(panel.state.findData(CommitmentState.DONE))
    save(panel)
    assert decided(desk).done_on
    assert desk.dock.notice.isVisible()
    assert {stored(desk, number).status for number in (1, 4)} == {Status.PLANNED}
    ability(desk, CommitmentAbility)._choose([stored(desk, 1), stored(desk, 4)])
    assert len(desk.contributions.selected_keys()) == 2


def test_without_words_nothing_is_decided(desk: Desk, panel: CommitmentPanel) -> None:
    save(panel)
    assert desk.dock.notice.isVisible()
    assert panel.isVisible()
    assert Catalogue(desk.workspace.replica).all(Commitment) == []


def test_a_planner_attaches_and_does_not_decide(desk: Desk, panel: CommitmentPanel) -> None:
    decide(panel)
    desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", '["planner"]'),)),)))
    desk.contributions.reveal(words(3).uuid)
    own = ability(desk, CommitmentAbility)
    own.open()
    assert not panel.title.isEnabled()
    row = panel.which.findData(decided(desk).uuid)
    panel.which.setCurrentIndex(row)
    panel.which.activated.emit(row)
    save(panel)
    assert stored(desk, 3).commitment_uuid == decided(desk).uuid
