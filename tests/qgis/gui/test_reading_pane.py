"""A contribution on screen: strangers' words stay words, and fit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Callable

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from si_javais_un_quartier.domain.identity import tag_uuid
from si_javais_un_quartier.domain.records import Tag
from si_javais_un_quartier.domain.vocabulary import Kind, MessageKind, MessageState, Status
from si_javais_un_quartier.gui.contributions.chips import Chip, TagChips
from si_javais_un_quartier.gui.contributions.composer import Standard
from si_javais_un_quartier.gui.contributions.page_words import page_of
from si_javais_un_quartier.gui.contributions.photos import Thumb, ThumbButton
from si_javais_un_quartier.gui.contributions.presenter import ContributionsPresenter as Presenter
from si_javais_un_quartier.gui.contributions.reading_pane import Page, ReadingPane
from si_javais_un_quartier.gui.contributions.thread_view import Turn, TurnView
from tests.qgis.gui.quarter_bench import RememberingView as View
from tests.qgis.gui.quarter_bench import uuid_of

DOCK = 360
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<b>gras</b> &amp; a < b and c > d",
    "<a href='file:///etc/passwd'>ici</a>",
    "[% env('HOME') %]",
    "\u202egnirts desrever\u202c \u2066x\u2069",
    "👩‍👩‍👧 Ⱥ́́́́́́",
    "a" * 5000,
)


def page(text: str, **fields: object) -> Page:
    """A contribution that says *text* in every field a stranger fills."""
    turn = Turn("t", MessageKind.REPLY, MessageState.PUBLISHED, text[:200], text[:200], "hier", text)
    return replace(
        Page(
            uuid_of(1), Kind.IDEA, Status.RECEIVED, "À trier",
            title=text[:300], author=text[:200], facts=text[:200], place=text[:200], body=text, translation=text,
            tags=(Tag(uuid=uuid_of(2), name=text[:60], colour="not a colour"),), known_tags=(text[:60],),
            turns=(turn, replace(turn, kind=MessageKind.NOTE)), history=(text[:300],),
            templates=(Standard(text[:100], text),),
        ),
        **fields,
    )  # fmt: skip


@pytest.fixture
def pane(qtbot: object) -> ReadingPane:
    """The pane in the narrowest dock."""
    pane = ReadingPane()
    qtbot.addWidget(pane)
    pane.resize(DOCK, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def assert_inert(pane: QWidget) -> None:
    """Every label is told to be plain, nothing holds a picture, a link or a font that the words brought."""
    for label in pane.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()[:80]
            assert not label.openExternalLinks()
    for view in pane.findChildren(QTextEdit):
        assert "<img" not in view.toHtml().replace("&lt;img", "")
        block = view.document().begin()
        while block.isValid():
            for run in block.textFormats():
                assert not run.format.isAnchor()
                assert not run.format.isImageFormat()
            block = block.next()


def assert_fits(pane: QWidget) -> None:
    """Nothing that shows is wider than the dock."""
    wide = [it for it in pane.findChildren(QWidget) if it.isVisible() and it.width() > DOCK]
    assert [(type(it).__name__, it.width(), it.objectName()) for it in wide] == []
    assert pane.minimumSizeHint().width() <= DOCK


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:12] for text in HOSTILE])
def test_hostile_words_are_shown_as_they_are_and_fit(pane: ReadingPane, text: str) -> None:
    pane.show_page(page(text))
    QApplication.processEvents()
    assert pane._title.text() == text[:300]
    assert text in pane._body.toPlainText()
    assert [text in view.findChild(QTextEdit).toPlainText() for view in pane.findChildren(TurnView)] == [True, True]
    assert_inert(pane)
    assert_fits(pane)


def test_every_naughty_string_of_the_list_is_shown_as_it_is(
    pane: ReadingPane, shared_data: Callable[[str], Path]
) -> None:
    texts = json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8"))
    for number, text in enumerate(texts):
        clean = text.replace("\0", "")
        pane.show_page(page(clean, uuid=uuid_of(number)))
        assert pane._title.text() == (clean[:300] or "(no text)")
        raw = pane._body.document().toRawText()
        assert raw.splitlines() == (f"“{clean}”" if clean else "(no text)").splitlines()
    assert_inert(pane)


def test_a_hundred_kilobytes_are_shown_whole_and_in_time(pane: ReadingPane, qtbot: object) -> None:
    text = "Il y a plein de vitrines vides. " * 3200
    pane.show_page(page(text, turns=(), translation="", history=()))
    qtbot.waitUntil(lambda: pane._body.height() > 20_000, timeout=3000)
    assert len(pane._body.toPlainText()) >= len(text.strip())
    assert_fits(pane)


def test_forty_tags_wrap(pane: ReadingPane) -> None:
    tags = tuple(Tag(uuid=uuid_of(number), name=f"étiquette {number}") for number in range(40))
    pane.show_page(page("Bonjour", tags=tags))
    QApplication.processEvents()
    assert len([chip for chip in pane.findChildren(Chip) if chip.isVisible()]) == 40
    assert_fits(pane)


@pytest.mark.parametrize("width", [DOCK, 640], ids=["narrow", "wide"])
def test_forty_photos_show_three_and_say_how_many_more(pane: ReadingPane, width: int, qtbot: object) -> None:
    pane.resize(width, 600)
    thumbs = tuple(Thumb(uuid_of(number), f"<b>vue</b> {number}", QPixmap(84, 63)) for number in range(40))
    pane.show_page(page("Bonjour", thumbs=thumbs))
    QApplication.processEvents()
    buttons = [it for it in pane.photos.findChildren(ThumbButton) if it.isVisible()]
    assert [button._hidden for button in buttons] == [0, 0, 37]
    assert [button.accessibleName() for button in buttons] == [f"<b>vue</b> {number}" for number in range(3)]
    assert all("&lt;b&gt;vue" in button.toolTip() for button in buttons)
    with qtbot.waitSignal(pane.photo_opened) as opened:
        QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert opened.args == [uuid_of(2)]
    if width == DOCK:
        assert_fits(pane)


def test_without_words_photos_or_place_nothing_is_left_empty(pane: ReadingPane) -> None:
    pane.show_page(page("", title="", place="", tags=(), turns=(), history=(), thumbs=()))
    QApplication.processEvents()
    assert (pane._title.text(), pane._body.toPlainText()) == ("(no text)", "(no text)")
    assert not pane.photos.isVisible()
    assert not pane._history_button.isVisible()
    assert not pane._translation.isVisible()
    assert_fits(pane)


def test_a_tag_is_typed_proposed_and_taken_off(pane: ReadingPane, qtbot: object) -> None:
    pane.show_page(page("Bonjour", tags=(Tag(uuid=uuid_of(2), name="vélo"),)))
    pane.tags.ask()
    field = pane.tags.findChild(QLineEdit)
    QTest.keyClicks(field, "jeunes")
    with qtbot.waitSignal(pane.tag_added) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["jeunes"]
    assert not field.isVisible()
    with qtbot.waitSignal(pane.tag_removed) as told:
        QTest.mouseClick(pane.tags.findChild(Chip), Qt.MouseButton.LeftButton)
    assert told.args == ["vélo"]


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [("velo", ["Vélo", "garage à vélos"]), ("VÉ", ["Vélo", "garage à vélos"]), ("oeuvre", ["œuvre"]), ("zz", [])],
)
def test_tags_are_proposed_as_one_types_accents_aside(pane: ReadingPane, typed: str, proposed: list[str]) -> None:
    pane.show_page(page("Bonjour", known_tags=("Vélo", "jeunes", "garage à vélos", "œuvre")))
    pane.tags.ask()
    field = pane.tags.findChild(QLineEdit)
    QTest.keyClicks(field, typed)
    completer = field.completer()
    found = [
        completer.pathFromIndex(completer.completionModel().index(row, 0))
        for row in range(completer.completionModel().rowCount())
    ]
    assert found == proposed


def test_a_proposed_tag_is_chosen_by_keys_as_it_is_written(pane: ReadingPane, qtbot: object) -> None:
    pane.show_page(page("Bonjour", known_tags=("Vélo", "jeunes")))
    pane.tags.ask()
    field = pane.tags.findChild(QLineEdit)
    QTest.keyClicks(field, "velo")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert field.text() == "Vélo"
    with qtbot.waitSignal(pane.tag_added) as told:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == ["Vélo"]
    assert not field.isVisible()


def test_scroll_and_typing_stay_when_the_same_contribution_comes_back(pane: ReadingPane) -> None:
    long = page("Il y a plein de vitrines vides. " * 200)
    pane.show_page(long)
    QApplication.processEvents()
    bar = pane._scroll.verticalScrollBar()
    bar.setValue(400)
    pane.composer.open(note=False)
    QTest.keyClicks(pane.composer._field, "Bonjour")
    pane.show_page(replace(long, status=Status.UNDER_REVIEW))
    QApplication.processEvents()
    assert (bar.value(), pane.composer.words()) == (400, "Bonjour")
    pane.show_page(replace(long, uuid=uuid_of(9)))
    QApplication.processEvents()
    assert (bar.value(), pane.composer.words()) == (0, "")


def test_one_who_has_left_can_only_read(pane: ReadingPane) -> None:
    pane.show_page(page("Bonjour", may_write=False, may_answer=False, statuses=()))
    assert not pane.composer.isVisible()


def test_a_real_contribution_in_words(pane: ReadingPane, presenter: Presenter, view: View) -> None:
    presenter.read(uuid_of(100))
    shown = page_of(view.reading)
    assert shown.author == "Mina, du quartier"
    assert shown.place == "12, rue de la Ville, vacant premises"
    assert shown.facts.split(" · ")[0] == "Idea"
    assert "K7M-4QA" in shown.facts
    assert [offer.key for offer in shown.statuses][:2] == ["under_review", "needs_qualification"]
    assert [turn.kind for turn in shown.turns] == [MessageKind.NOTE]
    pane.show_page(shown)
    assert_inert(pane)
    assert_fits(pane)


def test_tags_that_come_with_another_contribution_cover_nothing(qtbot: object) -> None:
    chips = TagChips()
    qtbot.addWidget(chips)
    chips.resize(340, 60)
    chips.show()
    qtbot.waitExposed(chips)
    for names in ((), ("propreté",), ("vélo", "école"), ("bruit",)):
        chips.show_tags([Tag(uuid=tag_uuid(name), name=name) for name in names], ())
        QApplication.processEvents()
        places = [chip.geometry() for chip in chips._chips] + [chips._open.geometry()]
        assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])
