"""The window To tell in person, and the paper taken along."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QPushButton

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Message
from si_javais_un_quartier.domain.vocabulary import Channel, MessageKind, MessageState, Status
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.encounters.part import EncountersPart
from si_javais_un_quartier.gui.encounters.sizes import Sizes
from si_javais_un_quartier.gui.telling.part import TellingPart
from si_javais_un_quartier.gui.telling.presenter import key
from si_javais_un_quartier.gui.whole_words import _WRAP
from si_javais_un_quartier.qgis_bridge.answer_sheets import write_answer_sheets
from si_javais_un_quartier.report.resident_paper import AnswerSheet, Promise, Sender
from si_javais_un_quartier.store.awaiting import Errand
from si_javais_un_quartier.store.cards import unused_cards
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.hints import Hint, hint_of, keep_hint
from tests.qgis.gui.desk_fixture import open_desk, stored

ANSWER = new_uuid()


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution was said at an encounter, and has an approved answer that nobody brought."""
    with open_desk(copy_path, qtbot) as desk:
        post = stored(desk, 1)
        body = "Oui, dès mars."
        answer = Message(
            uuid=ANSWER, contribution_uuid=post.uuid, kind=MessageKind.ANSWER, body=body,
            state=MessageState.APPROVED, approved_sha256=body_sha256(body),
        )  # fmt: skip
        spoken = Update(Contribution, post.uuid, (("channel", Channel.ENCOUNTER), ("answer_wanted", True)))
        desk.workspace.perform(Act(phrase("x"), (spoken, Insert(answer))))
        yield desk


@pytest.fixture
def part(desk: Desk) -> TellingPart:
    part = desk.part(TellingPart)
    part.open()
    return part


def test_told_with_what_they_said_and_the_hint_goes(desk: Desk, part: TellingPart) -> None:
    stop = part.presenter.stop()
    assert stop is not None
    author = stop.contribution.author_uuid
    keep_hint(desk.workspace.replica, Hint(author, "au marché"))
    part.presenter.refresh()
    window = part.window
    assert window.answer.text() == "Oui, dès mars."
    window.reply.setPlainText("Et le soir ?")
    window.done.click()
    told = Catalogue(desk.workspace.replica).get(Message, ANSWER)
    assert told.delivered_on
    replies = Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.REPLY.value)
    assert [it.body for it in replies if it.reply_to == ANSWER] == ["Et le soir ?"]
    assert hint_of(desk.workspace.replica, author) is None
    assert window.empty.isVisibleTo(window)
    desk.workspace.undo()
    assert Catalogue(desk.workspace.replica).get(Message, ANSWER).delivered_on is None
    assert part.presenter.stop() is not None


def test_words_are_never_markup(desk: Desk, part: TellingPart) -> None:
    part.show_stop(replace(part.presenter.stop(), place_words="<b>x</b><img src=file:///etc/passwd>"))
    assert "<b>x</b>" in part.window.facts.text()


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def test_paper_is_written_where_one_says(
    desk: Desk, part: TellingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) is None)
    sheets, cards = tmp_path / "feuilles é.pdf", tmp_path / "cartes.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheets), ""))
    part.print_sheets()
    said = text_of(sheets)
    assert stored(desk, 1).reference in said
    assert "Oui, dès mars." in said
    assert part.presenter.stop().name not in said
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(cards), ""))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (20, True))
    part.print_cards()
    drawn = unused_cards(desk.workspace.replica)
    assert len(drawn) == 20
    said = "".join(text_of(cards).split())  # pdftotext takes the tight pair "AJ" for a gap between two words
    assert all(reference in said for reference in drawn)
    assert len(opened) == 2


def test_places_to_meet_are_handed_over_from_hand_to_hand(
    desk: Desk, part: TellingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    path = tmp_path / "relais é.relais"
    author = part.presenter.stop().contribution.author_uuid
    keep_hint(desk.workspace.replica, Hint(author, "au marché", noted_on="2026-11-20"))
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("un mot de passe", True))
    part.relay.hand_over()
    assert b"march" not in path.read_bytes()
    keep_hint(desk.workspace.replica, Hint(author))
    assert hint_of(desk.workspace.replica, author) is None
    part.relay.take_over()
    assert hint_of(desk.workspace.replica, author).place == "au marché"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("un autre mot", True))
    part.relay.take_over()
    assert "password" in said[-1]


def test_a_relay_is_not_written_for_nobody_nor_with_a_password_typed_wrong(
    desk: Desk, part: TellingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    path, typed = tmp_path / "rien.relais", ["un mot de passe", "un mot de posse"]
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (typed.pop(0), True))
    part.relay.hand_over()
    assert "nothing to hand over" in said[-1]
    keep_hint(desk.workspace.replica, Hint(part.presenter.stop().contribution.author_uuid, "au marché"))
    part.relay.hand_over()
    assert "differ" in said[-1]
    assert not path.exists()


def test_a_relay_that_is_gone_is_said(part: TellingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "clé retirée.relais"), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("un mot de passe", True))
    part.relay.take_over()
    assert "clé retirée.relais" in said[-1]


def test_paper_that_no_program_shows_is_said(
    desk: Desk, part: TellingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "feuilles.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    part.print_sheets()
    assert path.is_file()
    assert "feuilles.pdf" in desk.dock.notice.words()


def test_a_reply_that_was_begun_waits_while_another_is_read(desk: Desk, part: TellingPart, qtbot: QtBot) -> None:
    first, window = part.presenter.stop(), part.window
    other = stored(desk, 2)
    spoken = Update(Contribution, other.uuid, (("channel", Channel.ENCOUNTER), ("status", Status.NEEDS_QUALIFICATION)))
    desk.workspace.perform(Act(phrase("x"), (spoken,)))
    part.presenter.refresh()
    begun, another = key(first), next(key(it) for it in part.presenter.stops if key(it) != key(first))
    window.reply.setPlainText("Et le soir")
    part.presenter.read(another)
    assert window.reply.toPlainText() == ""
    part.presenter.read(begun)
    assert window.reply.toPlainText() == "Et le soir"
    qtbot.keyClick(window.reply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert Catalogue(desk.workspace.replica).get(Message, ANSWER).delivered_on
    desk.workspace.undo()
    part.presenter.read(begun)
    assert window.reply.toPlainText() == ""


def test_a_line_that_fits_above_a_short_foot_turns_no_page(tmp_path: Path) -> None:
    promise = Promise("2027-04-27", "Une boutique à l’essai de plus", done=False)
    said = "Un local meublé, prêt, que l’on prête trois mois à quelqu’un qui veut essayer. S’il s’en sort, il reste."
    sheet = AnswerSheet(
        reference="PLG-E2V", said=said + " L’ancienne droguerie s’y prêterait.", said_on="2026-10-21", said_at="Parc",
        answer="C’est oui pour les ateliers d’artisans : la suite est programmée avant l’été. " * 2, signed="Urbanisme",
        answered_at="2026-11-02", promises=(promise,), ask_after=True,
    )  # fmt: skip
    path = tmp_path / "une page.pdf"
    write_answer_sheets(path, [sheet], Sender("La Ville", "Tarentaize"))
    assert text_of(path).count("\f") == 1
    long = replace(sheet, answer="Oui. " * 400)
    write_answer_sheets(path, [long], Sender("La Ville", "Tarentaize"))
    assert text_of(path).count("\f") > 1


def test_a_line_too_many_makes_the_words_smaller_not_another_page(tmp_path: Path) -> None:
    sender = Sender("La Ville", "Tarentaize", ("mardi, 14 h à 18 h", "mercredi, 9 h à 12 h"), "https://carte.example")
    said = (
        "Un local meublé, prêt, que l’on prête trois mois à quelqu’un qui veut essayer. S’il s’en sort, il s’installe "
    )
    sheet = AnswerSheet(
        reference="PLG-E2V", said=said + "à côté. L’ancienne droguerie s’y prêterait. On partagerait l’électricité.",
        said_on="2026-10-21", said_at="Permanence au parc", signed="Urbanisme", answered_at="2026-11-02",
        answer="Bonjour Lila, merci d’en parler. C’est oui pour les ateliers : la suite est programmée avant l’été.",
        promises=(Promise("2027-04-27", "Une boutique à l’essai de plus", done=False),), ask_after=True,
    )  # fmt: skip
    path = tmp_path / "juste.pdf"
    write_answer_sheets(path, [sheet], sender)
    assert text_of(path).count("\f") == 1


def test_a_paragraph_longer_than_a_page_goes_on_and_loses_no_word(tmp_path: Path) -> None:
    words = [f"mot{number}" for number in range(900)]
    sheet = AnswerSheet(
        reference="PLG-E2V", said="Un banc.", said_on=None, said_at="", answer=" ".join(words), signed="",
        answered_at=None,
    )  # fmt: skip
    path = tmp_path / "long.pdf"
    write_answer_sheets(path, [sheet], Sender("La Ville", "Tarentaize"))
    assert [word for word in text_of(path).split() if word.startswith("mot")] == words
    boxes = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    heights = [float(found) for found in re.findall(r'yMax="([0-9.]+)">mot', boxes)]
    assert len(heights) == len(words)
    assert max(heights) < 595 - 80  # points of an A5 page above its foot


def test_what_is_done_is_said_once_and_no_heading_stands_alone(tmp_path: Path) -> None:
    sheet = AnswerSheet(
        reference="PLG-E2V", said="Un banc, rue de la Ville. " * 38, said_on="2026-10-21", said_at="",
        answer="Oui. " * 60, signed="Urbanisme", answered_at="2026-11-02",
        promises=(Promise("2026-11-02", "Poser un banc", done=True), Promise(None, "Un autre", done=True),
                  Promise(None, "Un arbre", done=False)),
    )  # fmt: skip
    path = tmp_path / "faits.pdf"
    write_answer_sheets(path, [sheet], Sender("La Ville", "Tarentaize"))
    pages = text_of(path).split("\f")
    said = " ".join(text_of(path).split())
    assert "November 2, 2026: it is done Poser un banc" in said
    assert "It is done. Un autre" in said
    assert "no date yet Un arbre" in said
    lines = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    assert not [page for page in lines if len(page) > 1 and page[-2:] == ["La Ville answers", "Turn over"]]


def test_the_page_says_who_is_to_be_met(desk: Desk, qtbot: QtBot) -> None:
    page = desk.part(EncountersPart).page
    desk.dock.show_page(page)
    qtbot.waitUntil(lambda: page.waiting.isVisibleTo(page), timeout=60_000)
    assert page.waiting.text() == page.waiting.accessibleName() == "1 person(s) to meet"
    page.waiting.click()
    window = desk.part(TellingPart).window
    assert window.isVisible()
    window.done.click()
    qtbot.waitUntil(lambda: not page.waiting.isVisibleTo(page), timeout=60_000)


def test_nothing_of_one_kind_leads_back_to_all(part: TellingPart) -> None:
    window = part.window
    window._choose_errand(Errand.OUTCOME, "x")
    assert window.empty.isVisibleTo(window)
    window.empty.findChild(QPushButton).click()
    assert not window.empty.isVisibleTo(window)
    assert window.list.count() == 1


@pytest.mark.parametrize("width", [150, 220, 420])
def test_a_row_has_room_for_all_its_lines_at_any_width(part: TellingPart, width: int) -> None:
    window = part.window
    window.show_sizes(Sizes(large=True))
    window.list.setFixedWidth(width)
    item = window.list.item(0)
    item.setText("2. Tourterelle de septembre\nUne réponse à apporter · 36, rue Basse-des-Rives\u00a0· 11 juil.")
    QApplication.processEvents()
    metrics, rect = window.list.fontMetrics(), window.list.visualItemRect(item)
    lines = metrics.boundingRect(0, 0, rect.width() - 6, 10_000, int(_WRAP), item.text())
    assert rect.height() > lines.height()
