"""Noting a letter or a call: typing, drafts, the place, the reference, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
)

from si_javais_un_quartier.domain.ports import Located
from si_javais_un_quartier.domain.records import Contribution, Place, Profile, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import Channel, Kind, Visibility
from si_javais_un_quartier.gui.contributions.assembly import ContributionsDesk
from si_javais_un_quartier.gui.dock import QuartierDock
from si_javais_un_quartier.gui.keys import Key, Keys
from si_javais_un_quartier.gui.map_link import MapLink
from si_javais_un_quartier.gui.noting import address_search
from si_javais_un_quartier.gui.noting.assembly import NotingDesk
from si_javais_un_quartier.gui.noting.dialog import NotingDialog
from si_javais_un_quartier.gui.noting.presenter import DRAFT_KEY
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.remembered import recall
from tests.qgis.gui.quarter_bench import PREMISES, Clock, X, Y, without_roles

WORDS = "Bonjour,\n<b>je</b> voudrais un banc.\n"


@pytest.fixture
def workspace(copy_path: Path) -> Iterator[Workspace]:
    """The quarter, open as QGIS has it."""
    made = Workspace(Clock())
    made.open_replica(copy_path)
    yield made
    made.close()
    write_preferences(Preferences())


@pytest.fixture
def window(qtbot: Any) -> QMainWindow:
    """A main window with a map in degrees, the pan tool in hand."""
    made = QMainWindow()
    canvas = QgsMapCanvas(made)
    made.setCentralWidget(canvas)
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return made


@pytest.fixture
def desk(workspace: Workspace, window: QMainWindow) -> Iterator[NotingDesk]:
    """The dialog's desk, the dialog open."""
    made = NotingDesk(workspace, window.centralWidget(), window)
    made.open()
    yield made
    made.remove()


def dialog_of(desk: NotingDesk) -> NotingDialog:
    assert desk.dialog is not None
    return desk.dialog


def click(desk: NotingDesk, name: str) -> None:
    """Press a button or a choice by its name."""
    found = dialog_of(desk).findChildren(QAbstractButton, name)
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def said(desk: NotingDesk, name: str = "place_said") -> str:
    return str(dialog_of(desk).findChild(QLabel, name).text())


def newest(workspace: Workspace) -> Contribution:
    """The contribution that came last."""
    return Catalogue(workspace.replica).all(Contribution)[-1]


def on_map(desk: NotingDesk, window: QMainWindow, place: Place) -> None:
    """Press "Point on the map", then click at *place* (in the quarter's CRS)."""
    canvas = window.centralWidget()
    metres = QgsCoordinateReferenceSystem("EPSG:2154")
    transform = QgsCoordinateTransform(metres, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    click(desk, "on_map")
    canvas.mapTool().canvasClicked.emit(transform.transform(QgsPointXY(place.x, place.y)), Qt.MouseButton.LeftButton)


def test_typed_and_noted_without_a_mouse(desk: NotingDesk, workspace: Workspace, qtbot: Any) -> None:
    told: list[str] = []
    desk.noted.connect(told.append)
    dialog = dialog_of(desk)
    QApplication.setActiveWindow(dialog)
    assert dialog.form.words.hasFocus()
    dialog.form.words.insertPlainText(WORDS)
    QTest.keyClick(dialog.form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = newest(workspace)
    assert (made.body, made.channel, made.kind, made.visibility) == (
        WORDS, Channel.MAIL, Kind.COMMENT, Visibility.PRIVATE
    )  # fmt: skip
    assert (made.occurred_on, made.updated_by) == ("2026-11-21", workspace.member().uuid)
    assert made.author_name
    assert Catalogue(workspace.replica).get(Profile, made.author_uuid).pseudonym == made.author_name
    assert told == [made.uuid]
    assert not dialog.is_writing()
    assert said(desk, "reference") == made.reference
    assert recall(workspace.replica, DRAFT_KEY) is None


def test_tab_goes_down_the_page_as_the_eye_does(desk: NotingDesk, workspace: Workspace) -> None:
    form = dialog_of(desk).form
    stops, at = [], form.words.nextInFocusChain()
    while at is not form.words:
        stops.append(at)
        at = at.nextInFocusChain()
    theme = workspace.settings().themes[0].label
    idea, first_theme, asked = (
        next(it for it in stops if it.accessibleName() == name) for name in ("Idea", theme, "Not asked")
    )
    wanted = [idea, first_theme, form._title, form._pseudonym, asked]
    assert sorted(wanted, key=stops.index) == wanted


def test_one_undo_takes_all_of_it_back(desk: NotingDesk, workspace: Workspace) -> None:
    catalogue = Catalogue(workspace.replica)
    tables = (Contribution, Profile, ReviewEvent)
    before = [catalogue.count(table) for table in tables]
    dialog_of(desk).form.words.setPlainText(WORDS)
    click(desk, "note_it")
    assert [catalogue.count(table) for table in tables] == [count + 1 for count in before]
    workspace.undo()
    assert [catalogue.count(table) for table in tables] == before


def test_every_choice_arrives(desk: NotingDesk, workspace: Workspace) -> None:
    form = dialog_of(desk).form
    form.words.setPlainText(WORDS)
    for name in ("choice_phone", "choice_question", "choice_mieux_circuler", "choice_yes"):
        click(desk, name)
    form._fold.click()
    form._french.setPlainText("En français")
    form._title.setText("Un banc")
    form._pseudonym.setText("Mina du marché")
    form._answer.setChecked(False)
    click(desk, "note_it")
    made = newest(workspace)
    assert (made.channel, made.kind, made.theme) == (Channel.PHONE, Kind.QUESTION, "mieux_circuler")
    assert (made.body_fr, made.title, made.author_name) == ("En français", "Un banc", "Mina du marché")
    assert (made.visibility, made.answer_wanted, made.geometry) == (Visibility.PENDING, False, None)


def test_another_keeps_how_when_and_about_what(desk: NotingDesk, workspace: Workspace) -> None:
    form = dialog_of(desk).form
    form.words.setPlainText(WORDS)
    for name in ("choice_register", "choice_bien_vivre", "choice_yes"):
        click(desk, name)
    form._day.setDate(form._day.date().addDays(-3))
    before = form.noted()
    click(desk, "note_it")
    click(desk, "another")
    after = form.noted()
    assert (after.channel, after.received_on, after.theme) == (Channel.REGISTER, "2026-11-18", "bien_vivre")
    assert (after.words, after.consent, after.place) == ("", None, None)
    assert after.pseudonym != before.pseudonym
    assert dialog_of(desk).is_writing()


def test_the_desk_shows_it_at_once_and_lets_it_go_with_an_undo(
    workspace: Workspace, window: QMainWindow, qtbot: Any
) -> None:
    dock = QuartierDock(window)
    page = ContributionsDesk(workspace, MapLink(window.centralWidget(), lambda: None), dock)
    desk = NotingDesk(workspace, window.centralWidget(), window)
    page.noting_wanted.connect(desk.open)
    desk.noted.connect(lambda uuid: page.reveal(uuid, new=True))
    page.begin()
    qtbot.waitUntil(lambda: page.model.rowCount() == 10, timeout=20_000)
    page.noting_wanted.emit()
    dialog_of(desk).form.words.setPlainText(WORDS)
    click(desk, "note_it")
    qtbot.waitUntil(lambda: page.model.rowCount() == 11, timeout=20_000)
    assert page.page.current_key() == page.presenter.key_of(newest(workspace).uuid)
    assert page.reading.dossier.contribution.body == WORDS
    workspace.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 10, timeout=20_000)
    desk.remove()
    page.end()
    page.remove()


# -- nothing typed is lost


def test_what_was_typed_is_back_after_a_crash(
    desk: NotingDesk, workspace: Workspace, window: QMainWindow, qtbot: Any
) -> None:
    with qtbot.waitSignal(dialog_of(desk).drafted):
        dialog_of(desk).form.words.setPlainText(WORDS)
    after = NotingDesk(workspace, window.centralWidget(), window)
    after.open()
    assert dialog_of(after).form.noted().words == WORDS
    after.remove()


def test_closing_keeps_the_last_letters_too(desk: NotingDesk, workspace: Workspace, window: QMainWindow) -> None:
    form = dialog_of(desk).form
    on_map(desk, window, Place(X, Y))
    form.words.setPlainText(WORDS)
    before = form.noted()
    workspace.closing.connect(desk.close)
    path = workspace.replica.path
    workspace.close()
    assert not dialog_of(desk).isVisible()
    workspace.open_replica(path)
    desk.open()
    assert form.noted() == before


def test_an_emptied_page_can_be_brought_back(desk: NotingDesk, workspace: Workspace) -> None:
    form = dialog_of(desk).form
    form.words.setPlainText(WORDS)
    before = form.noted()
    click(desk, "start_afresh")
    assert form.noted().words == ""
    assert recall(workspace.replica, DRAFT_KEY) is None
    click(desk, "start_afresh")
    assert form.noted() == before
    assert recall(workspace.replica, DRAFT_KEY)["words"] == WORDS


def test_a_refused_note_stays_on_the_page(desk: NotingDesk, workspace: Workspace) -> None:
    dialog = dialog_of(desk)
    dialog.form._title.setText("Un banc")
    click(desk, "note_it")
    assert dialog.notice.words() == "Nothing was written yet."
    assert dialog.is_writing()
    assert newest(workspace).title != "Un banc"


def test_who_may_not_note_is_told_before_typing(
    workspace: Workspace, window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "member", without_roles)
    desk = NotingDesk(workspace, window.centralWidget(), window)
    desk.open()
    assert not dialog_of(desk).findChild(QPushButton, "note_it").isEnabled()
    assert dialog_of(desk).notice.isVisibleTo(dialog_of(desk))
    desk.remove()


# -- the place


def test_a_click_on_the_map_places_it_and_proposes_the_premises(
    desk: NotingDesk, window: QMainWindow, workspace: Workspace
) -> None:
    canvas = window.centralWidget()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    on_map(desk, window, Place(X + 3, Y - 4))
    noted = dialog_of(desk).form.noted()
    assert (noted.place.x, noted.place.y) == pytest.approx((X + 3, Y - 4), abs=0.01)
    assert noted.premises_uuid == PREMISES
    assert canvas.mapTool() is pan
    click(desk, "premises")
    assert dialog_of(desk).form.noted() == replace(noted, premises_uuid=None)
    dialog_of(desk).form.words.setPlainText(WORDS)
    click(desk, "note_it")
    assert newest(workspace).geometry == noted.place
    assert newest(workspace).premises_uuid is None


def test_far_from_any_premises_none_is_proposed(desk: NotingDesk, window: QMainWindow) -> None:
    on_map(desk, window, Place(X + 26, Y))
    assert dialog_of(desk).form.noted().premises_uuid is None
    assert said(desk) == "Placed on the map"
    click(desk, "no_place")
    assert dialog_of(desk).form.noted().place is None
    assert said(desk) == "No place"


def test_escape_gives_up_pointing(desk: NotingDesk, window: QMainWindow) -> None:
    canvas = window.centralWidget()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    click(desk, "on_map")
    assert canvas.mapTool() is not pan
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert not dialog_of(desk).findChild(QPushButton, "on_map").isChecked()


def test_closing_takes_the_tool_and_the_sign_off_the_map(desk: NotingDesk, window: QMainWindow) -> None:
    canvas = window.centralWidget()
    canvas.setExtent(QgsRectangle(4.3, 45.4, 4.4, 45.5))
    empty = len(canvas.scene().items())
    on_map(desk, window, Place(X, Y))
    assert len(canvas.scene().items()) == empty + 2
    click(desk, "on_map")
    dialog_of(desk).close()
    assert len(canvas.scene().items()) == empty
    assert canvas.mapTool() is None


def test_typing_an_address_proposes_premises(desk: NotingDesk) -> None:
    row = dialog_of(desk).form.place
    field = dialog_of(desk).findChild(QLineEdit, "address")
    QTest.keyClicks(field, "rue de la vi")
    assert row._known.stringList() == ["12, rue de la Ville"]
    row._chosen("12, rue de la Ville")
    noted = dialog_of(desk).form.noted()
    assert (noted.premises_uuid, noted.place) == (PREMISES, Place(X, Y))


def test_no_address_leaves_the_computer_without_a_click(desk: NotingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    row = dialog_of(desk).form.place
    monkeypatch.setattr(row._search, "showMenu", row._fill)
    row.search_wanted.disconnect()
    row.search_wanted.connect(lambda text, online: asked.append((text, online)))
    field = dialog_of(desk).findChild(QLineEdit, "address")
    QTest.keyClicks(field, "14 rue de la Ville")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == []
    row.findChild(QAction, "online").trigger()
    assert asked == [("14 rue de la Ville", True)]


@pytest.mark.parametrize(
    ("located", "words", "placed"),
    [
        pytest.param(Located(X, Y, 0.95, "14 Rue de la Ville"), "14 Rue de la Ville", True, id="sure"),
        pytest.param(Located(X, Y, 0.4, "14 Rue X"), "14 Rue X: not sure, look at the map", True, id="not sure"),
        pytest.param(None, "This address was not found: point on the map instead.", False, id="not found"),
    ],
)
def test_the_address_file_places_it(
    desk: NotingDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: Any, located: Located | None, words: str,
    placed: bool,
) -> None:  # fmt: skip
    made: list[tuple[str, bool]] = []

    class Finder:
        def locate(self, addresses: tuple[str, ...]) -> tuple[Located | None, ...]:
            return tuple(located for _ in addresses)

    def make(file: str, *, online: bool, quarter: object) -> Finder:
        made.append((file, online))
        return Finder()

    monkeypatch.setattr(address_search, "make_geocoder", make)
    path = tmp_path / "adresses été.csv"
    path.write_text("", encoding="utf-8")
    desk.addresses.use_file(str(path))
    desk._show_file()
    field = dialog_of(desk).findChild(QLineEdit, "address")
    QTest.keyClicks(field, "14 rue X")
    for _ in range(2):
        with qtbot.waitSignal(desk.addresses.found):
            QTest.keyClick(field, Qt.Key.Key_Return)
    assert made == [(str(path), False)]
    assert said(desk) == words
    assert (dialog_of(desk).form.noted().place == Place(X, Y)) is placed


# -- the key


def test_a_key_that_the_window_has_too_is_the_pages(qtbot: Any) -> None:
    window = QMainWindow()
    page = QLineEdit(window)
    window.setCentralWidget(page)
    done: list[str] = []
    project = QAction("New project", window)
    project.setShortcut("Ctrl+N")
    project.triggered.connect(lambda: done.append("project"))
    window.addAction(project)
    keys = Keys(page, (Key("Ctrl+N", "New contribution", lambda: done.append("contribution")),))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QApplication.setActiveWindow(window)
    page.setFocus()
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys.remove()
    assert done == ["contribution"] * 3
