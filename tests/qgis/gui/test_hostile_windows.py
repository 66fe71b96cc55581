"""Naughty strings in every text of team and residents, through the windows and the paper: text, and only text."""

from __future__ import annotations

import re
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocumentFragment
from qgis.PyQt.QtWidgets import QApplication, QLabel, QListWidget, QTextEdit, QWidget

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.plain_text import one_line, visible
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Profile, Tag
from si_javais_un_quartier.domain.settings import Template
from si_javais_un_quartier.domain.signing import MOST_LINES
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Role, Visibility
from si_javais_un_quartier.gui.contributions.composer import Standard
from si_javais_un_quartier.gui.contributions.filter_menu import FilterButton
from si_javais_un_quartier.gui.contributions.zone.ability import ZoneAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.signing import table
from si_javais_un_quartier.gui.signing.part import SigningPart
from si_javais_un_quartier.gui.signing.window import SigningWindow
from si_javais_un_quartier.gui.tags_dialog import DESCRIPTION, NAME, TagsDialog
from si_javais_un_quartier.gui.team_dialog import TeamDialog
from si_javais_un_quartier.gui.templates_dialog import TemplatesDialog
from si_javais_un_quartier.gui.tips import LONGEST, plain_tip
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.hostile_words import corpus, not_plain

ODT_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture(scope="module")
def strings(shared_data: Callable[[str], Path]) -> list[str]:
    """All of them."""
    return corpus(shared_data)


def uuid_of(kind: str, number: int) -> str:
    return computed_uuid("windows", kind, number)


def rows(strings: list[str]) -> Iterator[Any]:
    """A post, its author, a drafted answer, a tag and a colleague for each string."""
    for number, text in enumerate(strings):
        post, author = uuid_of("post", number), uuid_of("author", number)
        yield Profile(uuid=author, pseudonym=text, publish_consent=True)
        yield Contribution(
            uuid=post, title=text, body=text, author_uuid=author, author_name=text, service=text, referred_to=text,
            visibility=Visibility.PUBLISHED, answer_wanted=True,
        )  # fmt: skip
        yield Message(
            uuid=uuid_of("answer", number), contribution_uuid=post, kind=MessageKind.ANSWER, body=text, signed_as=text,
            state=MessageState.DRAFT, author_name=text,
        )  # fmt: skip
        yield Tag(uuid=uuid_of("tag", number), name=text, description=text, colour=text)
        yield Member(uuid=uuid_of("member", number), display_name=text, roles=f'["{Role.PLANNER}"]')


#: Of a title in the queue.
_LONGEST = 90


@pytest.fixture
def desk(copy_path: Path, qtbot: object, strings: list[str]) -> Iterator[Desk]:
    """The ten contributions of every test, and one of everything for each string, all listed."""
    with open_desk(copy_path, qtbot) as desk:
        assert desk.workspace.perform(Act(phrase("x"), tuple(Insert(row) for row in rows(strings))))
        desk.contributions._show_news()
        qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10 + len(strings), timeout=30_000)
        yield desk


def shown(tip: str) -> str:
    """What Qt shows of a tooltip, on one line."""
    words = QTextDocumentFragment.fromHtml(tip).toPlainText() if Qt.mightBeRichText(tip) else tip
    return one_line(words)


def test_a_tooltip_shows_words_to_the_letter(strings: list[str]) -> None:
    assert plain_tip("") == ""
    for text in strings:
        tip = plain_tip(text)
        assert Qt.mightBeRichText(tip)
        assert shown(tip) == one_line(visible(text)[: LONGEST - 1] + "…" if len(visible(text)) > LONGEST else text)


def propose(desk: Desk, numbers: Sequence[int]) -> SigningWindow:
    """The signing book's window, about to print the answers to these."""
    keys = [desk.contributions.presenter.key_of(uuid_of("post", number)) for number in numbers]
    desk.contributions.page.select_keys(keys, scroll=False)
    desk.contributions.choose(desk.contributions.page.selected_keys())
    part = desk.part(SigningPart)
    part.propose()
    assert part.window is not None
    return part.window


def test_the_signing_book_shows_and_prints_text(
    desk: Desk, strings: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SigningWindow, "ask_path", lambda _, suffix, number: tmp_path / f"parapheur-{number}{suffix}")
    for book, start in enumerate(range(0, len(strings), MOST_LINES), 1):
        numbers = range(start, min(start + MOST_LINES, len(strings)))
        window = propose(desk, numbers)
        assert not_plain(window) == []
        window.proposal.buttons[".odt"].click()
        assert window.table.rowCount() == len(numbers), window.said.text()
        titles = {one_line(strings[number], table.LONGEST) for number in numbers}
        for column in (table.TITLE, table.ANSWER):
            cells = [window.table.item(row, column) for row in range(window.table.rowCount())]
            assert {cell.text() for cell in cells} == titles
            assert [shown(cell.toolTip()) for cell in cells] == [one_line(cell.text()) for cell in cells]
        _look_at_odt(tmp_path / f"parapheur-{book}.odt", [strings[number] for number in numbers])
        window._path = window._path.with_suffix(".pdf")
        window._print_again()
        _look_at_pdf(tmp_path / f"parapheur-{book}.pdf", markup=book == 1)
        window.function.setEditText(strings[start])
        window.table.item(0, table.REMARK).setText(strings[start + 1])
        window.table.tick(table.Verdict.AGREED, [1])
        window._show_ticked()
        window._note()
        assert visible(strings[start]).strip() in visible(window.table.item(0, table.VISA).text())
        assert not_plain(window) == []


def _look_at_odt(path: Path, strings: list[str]) -> None:
    """Well-formed, with no link, object or script; each string stands in a paragraph, to the letter as it is seen."""
    with zipfile.ZipFile(path) as file:
        assert not [name for name in file.namelist() if re.search(r"script|basic|macro|object", name, re.IGNORECASE)]
        root = ET.fromstring(file.read("content.xml"))  # noqa: S314 (our own file)
    tags = {element.tag for element in root.iter()}
    assert not [tag for tag in tags if re.search(r"\}(a|object|plugin|applet|script|event-listeners?|image)$", tag)]
    attributes = {name for element in root.iter() for name in element.attrib}
    assert not [name for name in attributes if name.endswith("}href")]
    paragraphs = {squeezed("".join(_words_of(element))) for element in root.iter(ODT_TEXT + "p")}
    whole = squeezed("".join(_words_of(root)))
    assert squeezed(strings[0]) in paragraphs
    missing = [text for text in strings if squeezed(visible(text)) not in whole]
    assert missing == []


def _words_of(element: ET.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _words_of(child)
        yield child.tail or ""


def squeezed(text: str) -> str:
    """Without white space, which ODT keeps in elements, and without what XML can't hold."""
    return re.sub(r"[\s\x00-\x1f\ufffe\uffff]+", "", text)


def _look_at_pdf(path: Path, *, markup: bool) -> None:
    """Nothing to click, run or unpack; *markup* of the first strings is printed as such."""
    content = path.read_bytes()
    for word in (
        b"/URI",
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/EmbeddedFile",
        b"/AA",
        b"/OpenAction",
        b"/XObject /Form",
    ):
        assert word not in content, word
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    flat = unicodedata.normalize("NFKC", "".join(said.split()))  # a font may join f and i
    assert len(flat) > 1000
    printed = ("<b>gras</b> & co", "<img src='file:///etc/passwd'>", "a < b and c > d", "[% env('HOME') %]")
    for text in printed if markup else ():
        assert "".join(text.split()) in flat, text


def test_tags_are_text_in_their_dialog_and_on_the_filter(desk: Desk, strings: list[str], qtbot: Any) -> None:
    dialog = TagsDialog(desk.workspace)
    qtbot.addWidget(dialog)
    cells = {dialog.table.item(row, NAME).text() for row in range(dialog.table.rowCount())}
    assert cells >= set(strings)
    assert {dialog.table.item(row, DESCRIPTION).text() for row in range(dialog.table.rowCount())} >= set(strings)
    dialog.table.setCurrentCell(0, NAME)
    dialog._targets.aboutToShow.emit()
    assert len(dialog._targets.actions()) == len(strings)
    assert not_plain(dialog) == []
    filters = desk.contributions.filters
    menu = filters.filters["tag"]
    menu.choose({uuid_of("tag", number): text for number, text in enumerate(strings[:6])})
    button = next(it for it in filters.findChildren(FilterButton) if menu in it._menus)
    button.show_chosen()
    assert shown(button.toolTip()) == ", ".join(strings[:6])
    assert not_plain(desk.contributions.page) == []


def test_the_team_and_the_queue_are_text(desk: Desk, strings: list[str], qtbot: Any) -> None:
    team = TeamDialog(desk.workspace)
    qtbot.addWidget(team)
    assert {team.table.item(row, 0).text() for row in range(team.table.rowCount())} >= set(strings)
    assert not_plain(team) == []
    desk.show_queue()
    window = desk.queue
    qtbot.waitUntil(lambda: window._checking is None, timeout=60_000)
    tree = window.tree
    posts = [tree.topLevelItem(at).child(row) for at in range(tree.topLevelItemCount())
             for row in range(tree.topLevelItem(at).childCount())]  # fmt: skip
    titles = {post.text(0) for post in posts}
    assert titles >= {one_line(text, _LONGEST) for text in strings} - {""}
    for post in posts[:: max(1, len(posts) // 40)]:
        tree.setCurrentItem(post)
        QApplication.processEvents()
    assert not_plain(window) == []


def test_standard_answers_are_text(desk: Desk, strings: list[str], qtbot: Any) -> None:
    names = list({text.strip().casefold(): text.strip() for text in strings if text.strip()}.values())
    dialog = TemplatesDialog(desk.workspace)
    qtbot.addWidget(dialog)
    dialog._templates = [Template(name, name) for name in names]
    dialog._fill(0)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == names
    for row in range(0, len(names), 25):
        dialog.list.setCurrentRow(row)
        assert dialog.body.toPlainText() == _lines(names[row])
    assert not_plain(dialog) == []
    composer = desk.contributions.page.pane.composer
    composer.address(strings[0], tuple(Standard(name, name) for name in names))
    composer.open(note=False)
    composer._menu.aboutToShow.emit()
    assert len(composer._menu.actions()) >= len(names)
    for name, action in zip(names, composer._menu.actions()):
        assert action.text() == name.replace("&", "&&")
    composer._menu.actions()[0].trigger()
    assert composer.words() == names[0]
    assert not_plain(desk.contributions.page.pane) == []


def _lines(text: str) -> str:
    return re.sub("\r\n?|\u2028|\u2029", "\n", text)


def test_every_contribution_is_read_as_text(desk: Desk, strings: list[str]) -> None:
    pane = desk.contributions.page.pane
    for number in range(0, len(strings), 12):
        desk.contributions.reveal(uuid_of("post", number))
        assert pane._title.text() == strings[number]
        assert not_plain(desk.contributions.page) == []


def test_the_name_of_a_layer_is_text_on_the_chip_of_a_zone(desk: Desk, strings: list[str]) -> None:
    zone = ability(desk, ZoneAbility)
    for text in strings[::40]:
        zone._put_chip("zone", f"Zone of {text}")
        chip = zone._shown["zone"]
        assert shown(chip.toolTip()) == one_line(f"Lift: Zone of {text}")
    assert not_plain(desk.contributions.page) == []


def test_the_look_over_a_window_finds_markup(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, listed, told = QLabel("<b>x</b>", window), QListWidget(window), QTextEdit(window)
    told.setHtml("<a href='x'>b</a>")
    listed.addItem("x")
    listed.item(0).setToolTip("<img src='x'>")
    window.setToolTip("<p>a</p><a href='x'>b</a>")
    assert len(not_plain(window)) == 4
    told.setPlainText("<a href='x'>b</a>")
    label.setTextFormat(Qt.TextFormat.PlainText)
    listed.item(0).setToolTip(plain_tip("<img src='x'>"))
    window.setToolTip(plain_tip("<p>a</p>"))
    assert not_plain(window) == []
