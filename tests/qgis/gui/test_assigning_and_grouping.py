"""Who follows a contribution, and grouping two that say the same, as a person does it at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from si_javais_un_quartier.domain.records import Message, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status
from si_javais_un_quartier.gui.contributions.assigning.ability import AssigningAbility
from si_javais_un_quartier.gui.contributions.grouping.ability import GroupingAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import ability, open_desk, stored
from tests.qgis.gui.quarter_bench import KARIM, words


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution is read."""
    with open_desk(copy_path, qtbot) as desk:
        yield desk


@pytest.fixture
def assigning(desk: Desk) -> AssigningAbility:
    """The panel, opened by its key."""
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_F)
    found = ability(desk, AssigningAbility)
    assert found.panel.isVisible()
    return found


@pytest.fixture
def grouping(desk: Desk, qtbot: object) -> GroupingAbility:
    """The panel, opened by its key once similar ones were found."""
    qtbot.waitUntil(lambda: bool(desk.contributions.page.pane.similar.found))
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_D)
    found = ability(desk, GroupingAbility)
    assert found.panel.isVisible()
    return found


def test_a_contribution_is_handed_over_with_service_date_and_word(desk: Desk, assigning: AssigningAbility) -> None:
    panel = assigning.panel
    assert panel.own_date.isChecked()
    panel.who.setCurrentIndex(panel.who.findData(KARIM))
    panel.service.setCurrentIndex(panel.service.findData("voirie"))
    panel.day.setDate(QDate(2026, 12, 4))
    panel.note.setText("Peux-tu passer voir ?")
    panel.findChild(QPushButton, "assign_done").click()
    post = stored(desk, 1)
    assert (post.assigned_to, post.service, post.due_on) == (KARIM, "voirie", "2026-12-04")
    assert assigning.line.text().startswith("Followed by Karim · Voirie · by ")
    notes = Catalogue(desk.workspace.replica).where(Message, contribution_uuid=post.uuid, kind=MessageKind.NOTE.value)
    assert [note.body for note in notes] == ["Peux-tu passer voir ?"]
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, row_uuid=post.uuid)
    assert {"assigned_to", "service", "due_on"} <= {event.field for event in events}
    desk.workspace.undo()
    assert (stored(desk, 1).assigned_to, stored(desk, 1).due_on) == (None, "2026-11-15")


def test_the_date_goes_back_to_the_quarters_delay(desk: Desk, assigning: AssigningAbility) -> None:
    assigning.panel.own_date.setChecked(False)
    assert assigning.panel.day.date() > QDate(2026, 11, 15)
    assigning.panel.saved.emit()
    assert stored(desk, 1).due_on is None


def test_saving_what_is_so_already_changes_nothing_and_says_so(desk: Desk, assigning: AssigningAbility) -> None:
    assigning.panel.saved.emit()
    assert desk.dock.notice.isVisible()
    assert assigning.panel.isVisible()


def test_two_that_say_the_same_are_grouped_and_both_authors_told(desk: Desk, grouping: GroupingAbility) -> None:
    panel = grouping.panel
    panel.wanted.emit(words(4).uuid)
    assert panel.mine._title.text() == words(1).title
    assert panel.other._title.text() == words(4).title
    panel.other.stays.setChecked(True)
    assert not panel.mine.stays.isChecked()
    panel.findChild(QPushButton, "group_done").click()
    post = stored(desk, 1)
    assert (post.status, post.duplicate_of) == (Status.DUPLICATE, words(4).uuid)
    catalogue = Catalogue(desk.workspace.replica)
    for number, other in ((1, 4), (4, 1)):
        (answer,) = catalogue.where(Message, contribution_uuid=words(number).uuid, kind=MessageKind.ANSWER.value)
        assert words(other).reference in answer.body
        assert answer.approved_sha256
    assert desk.contributions.reading.dossier.contribution.uuid == words(4).uuid
    assert grouping.line.text() == "Groups 1 other(s)"
    assert grouping._menu.actions()[0].text().startswith(words(1).reference)
    grouping._menu.actions()[0].trigger()
    assert grouping.line.text() == f"Grouped with {words(4).reference}"
    desk.workspace.undo()
    assert stored(desk, 1).duplicate_of is None
    assert catalogue.where(Message, kind=MessageKind.ANSWER.value) == []


def test_the_other_one_can_be_named_by_its_reference(desk: Desk, grouping: GroupingAbility) -> None:
    grouping.panel.typed.emit("k7m 4qc")
    assert grouping.panel.other._title.text() == words(2).title
    grouping.panel.typed.emit("zzz-zzz")
    assert desk.dock.notice.isVisible()


def test_nobody_is_told_where_the_boxes_are_empty(desk: Desk, grouping: GroupingAbility) -> None:
    grouping.panel.wanted.emit(words(4).uuid)
    grouping.panel.tell_main.setChecked(False)
    grouping.panel.tell_duplicate.setChecked(False)
    grouping.panel.grouped.emit()
    assert Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.ANSWER.value) == []


def test_it_is_not_grouped_with_itself(desk: Desk, grouping: GroupingAbility) -> None:
    grouping.panel.typed.emit(words(1).reference)
    assert desk.dock.notice.isVisible()
