"""The signing book in its window: printed from a selection, what comes back entered by number, undone as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

from si_javais_un_quartier.domain.records import Message
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState
from si_javais_un_quartier.gui.contributions.bulk.ability import BulkAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.signing import table
from si_javais_un_quartier.gui.signing.part import SigningPart
from si_javais_un_quartier.gui.signing.window import SigningWindow
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.signing import books, visas
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import KARIM, words


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Karim, a mediator, has drafted answers to the first three contributions; Nadia sits at the desk again."""
    with open_desk(copy_path, qtbot) as desk:
        replica = desk.workspace.replica
        nadia = replica.meta("member_uuid")
        replica.set_meta("member_uuid", KARIM)
        for number in range(3):
            desk.contributions.reveal(words(number).uuid)
            assert desk.contributions.presenter.propose_answer(f"Réponse {number} <b>&</b>", "Médiation")
        replica.set_meta("member_uuid", nadia)
        desk.contributions.reveal(words(0).uuid)
        yield desk


def choose_rows(desk: Desk, count: int) -> None:
    """The first rows of the list, as Shift and a click do."""
    page = desk.contributions.page
    page.select_keys([page.model.keys()[row] for row in range(count)], scroll=True)
    desk.contributions.choose(page.selected_keys())


@pytest.fixture
def window(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SigningWindow:
    """The window, opened from the bar over four contributions; whoever is asked for a path gives one here."""
    choose_rows(desk, 4)
    bar = ability(desk, BulkAbility).bar
    bar.menus["answers"].menu().aboutToShow.emit()
    bar.menus["answers"].menu().findChild(QAction, "bulk_signing").trigger()
    window = desk.part(SigningPart).window
    assert window is not None
    monkeypatch.setattr(window, "ask_path", lambda suffix, number: tmp_path / f"parapheur-{number}{suffix}")
    return window


def answers(desk: Desk) -> dict[str, Message]:
    """The answers, by contribution."""
    found = Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.ANSWER.value)
    return {message.contribution_uuid or "": message for message in found}


def cell(window: SigningWindow, row: int, column: int) -> str:
    return str(window.table.item(row, column).text())


def test_a_book_is_printed_as_pdf_or_odt_and_kept(desk: Desk, window: SigningWindow, tmp_path: Path) -> None:
    assert "3" in window.proposal.words.text()
    assert "1 · There is no drafted answer to sign." in window.proposal._why.text()
    window.proposal.buttons[".pdf"].click()
    assert (tmp_path / "parapheur-1.pdf").read_bytes().startswith(b"%PDF")
    (book,) = books(desk.workspace.replica)
    assert [line.contribution_uuid for line in book.lines] == [words(number).uuid for number in range(3)]
    assert [cell(window, row, table.REFERENCE) for row in range(3)] == [words(number).reference for number in range(3)]
    assert not window.proposal.isVisible()
    window._path = window._path.with_suffix(".odt")
    window._print_again()
    assert (tmp_path / "parapheur-1.odt").read_bytes().startswith(b"PK")
    desk.workspace.undo()
    assert books(desk.workspace.replica) == []
    assert window._stack.currentIndex() == 1


def test_what_comes_back_is_entered_by_number_and_undone_as_one(desk: Desk, window: SigningWindow) -> None:
    window.proposal.buttons[".odt"].click()
    window.function.setEditText("Mairie de quartier")
    window.day.setDate(QDate(2026, 11, 20))
    field = window.fields[table.Verdict.AGREED]
    field.setFocus()
    QTest.keyClicks(field, "1-2")
    again = window.fields[table.Verdict.AGAIN]
    QTest.keyClicks(again, "2")  # a line has one verdict
    assert (field.text(), again.text()) == ("1", "2")
    window.table.item(1, table.REMARK).setText("Citer le local")
    QTest.keyClick(again, Qt.Key.Key_Return)
    found = answers(desk)
    first, second, third = (found[words(number).uuid] for number in range(3))
    assert (first.state, first.signed_as) == (MessageState.APPROVED, "Médiation")
    assert (second.state, third.state) == (MessageState.DRAFT, MessageState.DRAFT)
    notes = Catalogue(desk.workspace.replica).where(Message, contribution_uuid=words(1).uuid, kind="note")
    assert [note.body for note in notes] == ["Citer le local"]
    assert "Mairie de quartier" in cell(window, 0, table.VISA)
    assert field.text() == again.text() == ""
    desk.contributions.reveal(words(0).uuid)
    history = desk.contributions.page.pane._history.toPlainText()
    assert "visa of Mairie de quartier, on 20 Nov 2026, entered by Nadia" in history
    desk.workspace.undo()
    assert answers(desk)[words(0).uuid].state is MessageState.DRAFT
    assert visas(desk.workspace.replica, books(desk.workspace.replica)[0]) == {}
    assert cell(window, 0, table.VISA) == ""


def test_words_changed_since_they_were_printed_are_said_and_left(desk: Desk, window: SigningWindow) -> None:
    window.proposal.buttons[".pdf"].click()
    replica = desk.workspace.replica
    with replica.transaction() as connection:
        connection.execute("UPDATE message SET body = 'Autre' WHERE uuid = ?", (answers(desk)[words(1).uuid].uuid,))
    window.function.setEditText("Mairie de quartier")
    window._typed(table.Verdict.AGREED, "1-3")
    window.note.click()
    assert "No. 2: The answer has been changed since it was printed" in window.said.text()
    assert "2 agreed" in window.said.text()
    assert [message.state for message in answers(desk).values()].count(MessageState.APPROVED) == 2


def test_a_paper_that_cannot_be_written_makes_no_book(
    desk: Desk, window: SigningWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "ask_path", lambda suffix, _: tmp_path / "nowhere" / f"x{suffix}")
    for button in window.proposal.buttons.values():
        button.click()
        assert "could not be written" in window.said.text()
    assert books(desk.workspace.replica) == []


def test_what_is_ticked_stays_while_a_sync_writes(desk: Desk, window: SigningWindow) -> None:
    window.proposal.buttons[".pdf"].click()
    window.table.item(2, table.AGREED).setCheckState(Qt.CheckState.Checked)
    window.table.item(2, table.REMARK).setText("Bien")
    desk.workspace.changed.emit(None)
    assert window.table.chosen(table.Verdict.AGREED) == [3]
    assert window.table.remark(3) == "Bien"
    assert window.fields[table.Verdict.AGREED].text() == "3"


def test_the_window_closes_with_the_quarter_and_leads_to_a_contribution(
    desk: Desk, window: SigningWindow, qtbot: object
) -> None:
    window.proposal.buttons[".pdf"].click()
    with qtbot.waitSignal(window.opened) as opened:
        window.table.cellDoubleClicked.emit(2, table.TITLE)
    assert opened.args == [words(2).uuid]
    assert desk.contributions.reading.dossier.contribution.uuid == words(2).uuid
    desk.workspace.close()
    QApplication.processEvents()
    assert not window.isVisible()
