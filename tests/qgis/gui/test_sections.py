"""The three parts of the desk, folded and in windows of their own: what is seen, what keys do there, what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolButton, QWidget

from si_javais_un_quartier.domain.records import Message
from si_javais_un_quartier.gui.contributions.sections.ability import KEY, SectionsAbility
from si_javais_un_quartier.gui.contributions.sections.arrangement import Arrangement, Moment, Section, from_json
from si_javais_un_quartier.gui.contributions.sections.window import Spot, readable_spot
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.focus_order import steps_of
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.remembered import recall, remember
from tests.qgis.gui.desk_fixture import ability, open_desk, stored

FILTERS, LIST, CONTRIBUTION = Section


def every_arrangement() -> Iterator[Arrangement]:
    """All that a person can reach."""
    for apart in (set(some) for number in range(4) for some in combinations(Section, number)):
        for folded in (set(some) for number in range(4) for some in combinations(Section, number)):
            made = Arrangement()
            for section in Section:
                made = made.with_folded(section, folded=True) if section in folded else made
                made = made.with_apart(section, apart=True) if section in apart else made
            yield made


@pytest.mark.parametrize("moment", [Moment(*each) for each in product((False, True), repeat=5)], ids=str)
def test_nothing_is_lost_from_sight_without_a_line_that_brings_it_back(moment: Moment) -> None:
    for arrangement in every_arrangement():
        shown = arrangement.shown(moment)
        assert not (arrangement.folded & arrangement.apart)
        assert not {LIST, CONTRIBUTION} <= arrangement.folded
        assert set(shown.notes) >= arrangement.apart
        assert shown.rows or shown.reading_bar, "the way back to the list"
        assert shown.rows or shown.contribution, "the page is never empty"
        if FILTERS in arrangement.folded and not shown.filters and not moment.first_day:
            assert FILTERS in shown.notes or (shown.head and LIST not in arrangement.apart) or shown.reading_bar
        if moment.chosen and not moment.empty and not shown.contribution:
            assert arrangement.takes_turns(low=moment.low)
            assert arrangement.shown(replace(moment, reading=True)).contribution


@pytest.mark.parametrize(
    ("arrangement", "moment", "seen"),
    [
        (Arrangement(), Moment(chosen=True), (True, True, True, False, True, ())),
        (Arrangement(), Moment(low=True, chosen=True), (True, True, True, False, False, ())),
        (Arrangement(), Moment(low=True, reading=True, chosen=True), (False, False, False, True, True, ())),
        (Arrangement(), Moment(first_day=True), (False, False, True, False, False, ())),
        (
            Arrangement().with_folded(CONTRIBUTION, folded=True),
            Moment(reading=True, chosen=True),
            (True, True, False, True, True, ()),
        ),
        (Arrangement().with_folded(LIST, folded=True), Moment(), (True, True, False, True, True, ())),
        (Arrangement().with_folded(LIST, folded=True), Moment(empty=True), (True, True, True, False, False, ())),
        (
            Arrangement().with_apart(CONTRIBUTION, apart=True),
            Moment(low=True, reading=True),
            (True, True, True, False, True, (CONTRIBUTION,)),
        ),
        (
            Arrangement().with_apart(LIST, apart=True).with_folded(FILTERS, folded=True),
            Moment(low=True, chosen=True),
            (False, True, True, False, True, (FILTERS, LIST)),
        ),
    ],
    ids=[
        "whole",
        "low",
        "low and reading",
        "first day",
        "reads in place",
        "list folded",
        "nothing found",
        "apart",
        "list apart",
    ],
)
def test_what_is_seen(arrangement: Arrangement, moment: Moment, seen: tuple[object, ...]) -> None:
    shown = arrangement.shown(moment)
    assert (shown.filters, shown.head, shown.rows, shown.reading_bar, shown.contribution, shown.notes) == seen


def test_an_arrangement_is_found_again_and_what_cant_be_read_is_in_the_page() -> None:
    for arrangement in every_arrangement():
        assert from_json(arrangement.to_json()) == arrangement
    assert from_json({"folded": 3, "apart": ["elsewhere", {}]}) == Arrangement()
    assert readable_spot({"area": "bottom", "box": [1, 2, 3, 4]}) == Spot("bottom", (1, 2, 3, 4))
    for unreadable in (None, 3, {}, {"area": "nowhere", "box": [1, 2]}, {"area": [], "box": ["a", 1, 2, 3]}):
        assert readable_spot(unreadable) == Spot()


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window with the quarter open and a contribution read."""
    with open_desk(copy_path, qtbot) as desk:
        yield desk


def turn(desk: Desk, name: str) -> None:
    """An entry of the menu beside the order of the list."""
    sections = ability(desk, SectionsAbility)
    sections.menu.aboutToShow.emit()
    next(it for it in sections.menu.actions() if it.objectName() == name).trigger()
    QApplication.processEvents()


def press(key: str, widget: QWidget | None = None) -> None:
    """A key, where the keyboard is."""
    QTest.keyClicks(widget or QApplication.focusWidget(), key)
    QApplication.processEvents()


def test_each_part_goes_into_a_window_and_comes_back_by_closing_it(desk: Desk, qtbot: object) -> None:
    page, sections = desk.contributions.page, ability(desk, SectionsAbility)
    inside = {FILTERS: page.filters, LIST: page.list, CONTRIBUTION: page.pane}
    for section, widget in inside.items():
        turn(desk, "detach_" + str(section))
        window = sections.windows[section]
        assert window.isFloating()
        assert window.isAncestorOf(widget)
        assert widget.isVisible()
        assert page.notes[section].isVisible()
        assert window.windowTitle().endswith(desk.dock.windowTitle())
    assert [page.isAncestorOf(widget) for widget in inside.values()] == [False, False, False]
    for section, widget in inside.items():
        sections.windows[section].close()
        qtbot.waitUntil(lambda widget=widget: page.isAncestorOf(widget) and widget.isVisible())
        assert not page.notes[section].isVisible()
    assert (sections.windows, page.arrangement) == ({}, Arrangement())
    assert page.sizes()[0] > 0
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [it.objectName() for it in desk.iface.mainWindow().findChildren(QDockWidget)] == ["QuartierDock"]


def test_the_line_in_the_page_brings_a_part_back_and_the_menu_brings_all(desk: Desk) -> None:
    page, sections = desk.contributions.page, ability(desk, SectionsAbility)
    turn(desk, "detach_contribution")
    back = page.notes[CONTRIBUTION].findChild(QToolButton, "put_back_contribution")
    assert back.accessibleName() == "Put back – Contribution detached"
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert page.isAncestorOf(page.pane)
    for name in ("detach_list", "detach_contribution", "fold_filters"):
        turn(desk, name)
    assert page.notes[FILTERS].isVisible(), "its button went with the list"
    turn(desk, "all_back")
    assert (page.arrangement, sections.windows) == (Arrangement(), {})
    assert (page.filters.isVisible(), page.list.hasFocus()) == (True, True)


def test_the_keys_of_the_desk_work_in_the_window_of_the_contribution(desk: Desk, qtbot: object) -> None:
    page, sections = desk.contributions.page, ability(desk, SectionsAbility)
    press("w")
    window = sections.windows[CONTRIBUTION]
    qtbot.waitUntil(window.isActiveWindow)
    assert page.pane.isAncestorOf(QApplication.focusWidget())
    before = page.list.currentIndex().row()
    press("j")
    assert page.list.currentIndex().row() == before + 1
    press("n")
    note = "Entre nous, j'ai vu avec le service"
    press(note)
    assert page.pane.composer.words() == note
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.pane.isAncestorOf(QApplication.focusWidget()))
    assert page.pane.composer.words() == ""
    assert [it.body for it in Catalogue(desk.workspace.replica).all(Message)].count(note) == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [it.body for it in Catalogue(desk.workspace.replica).all(Message)].count(note) == 0
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(page.list.hasFocus)
    assert page.list.isActiveWindow()
    press("r")
    qtbot.waitUntil(window.isActiveWindow)
    assert page.pane.composer._field.hasFocus()
    QTest.keyClick(page.pane.composer._field, Qt.Key.Key_Escape)
    press("w", page.pane)
    assert page.isAncestorOf(page.pane)
    qtbot.waitUntil(page.list.hasFocus)


def test_a_key_changed_in_the_settings_is_the_key_of_the_window_too(desk: Desk, qtbot: object) -> None:
    page, sections = desk.contributions.page, ability(desk, SectionsAbility)
    turn(desk, "detach_contribution")
    window = sections.windows[CONTRIBUTION]
    step = next(it for it in desk.contributions.keys._shortcuts if it.objectName() == "quartier_key_J")
    step.setKey(QKeySequence("Y"))
    desk.iface.mainWindow().activateWindow()
    qtbot.waitUntil(desk.iface.mainWindow().isActiveWindow)
    sections.bring(CONTRIBUTION)
    qtbot.waitUntil(window.isActiveWindow)
    page.pane.setFocus()
    before = page.list.currentIndex().row()
    press("j")
    assert page.list.currentIndex().row() == before
    press("y")
    assert page.list.currentIndex().row() == before + 1


def test_status_is_changed_from_a_window_that_was_docked_at_the_bottom(desk: Desk) -> None:
    page, sections = desk.contributions.page, ability(desk, SectionsAbility)
    turn(desk, "detach_contribution")
    window = sections.windows[CONTRIBUTION]
    window.setFloating(False)
    desk.iface.mainWindow().addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window)
    QApplication.processEvents()
    before = stored(desk, 1).status
    QTest.mouseClick(page.pane.bar.findChild(QToolButton, "next_status"), Qt.MouseButton.LeftButton)
    assert stored(desk, 1).status is not before
    assert window.spot() == Spot("bottom")


def test_folding_the_list_gives_the_contribution_its_room_and_keys_still_step(desk: Desk) -> None:
    page = desk.contributions.page
    row = page.list.currentIndex().row()
    press("l")
    assert (page.list.isVisible(), page.pane.isVisible(), page._bar.isVisible()) == (False, True, True)
    press("j", page.pane)
    assert (page.list.currentIndex().row(), page._where.text()) == (row + 1, f"{row + 2} of 10")
    QTest.keyClick(page.pane, Qt.Key.Key_Escape)
    assert (page.list.isVisible(), page._bar.isVisible(), page.list.hasFocus()) == (True, False, True)


def test_a_search_without_result_says_so_though_the_list_is_folded(desk: Desk, qtbot: object) -> None:
    page = desk.contributions.page
    press("l")
    desk.contributions.filters.search.setText("zzz")
    qtbot.waitUntil(page.empty.isVisible, timeout=5000)
    desk.contributions.filters.search.setText("")
    qtbot.waitUntil(lambda: not page.list.isVisible() and page.pane.isVisible(), timeout=5000)


def test_a_folded_contribution_is_read_in_place_of_the_list(desk: Desk) -> None:
    page = desk.contributions.page
    turn(desk, "fold_contribution")
    assert (page.list.isVisible(), page.pane.isVisible(), page.notes[CONTRIBUTION].isVisible()) == (True, False, True)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (page.list.isVisible(), page.pane.isVisible()) == (False, True)
    QTest.keyClick(page.pane, Qt.Key.Key_Escape)
    assert (page.list.isVisible(), page.pane.isVisible()) == (True, False)
    press("n", page.list)
    assert page.pane.composer._field.hasFocus(), "an act begun by a key is seen"
    QTest.mouseClick(page._bar.findChild(QToolButton, "back_to_list"), Qt.MouseButton.LeftButton)
    page.notes[CONTRIBUTION].findChild(QToolButton, "put_back_contribution").click()
    assert (page.list.isVisible(), page.pane.isVisible()) == (True, True)


def test_what_is_folded_and_apart_is_found_again_with_its_place(desk: Desk, qtbot: object) -> None:
    page, sections, path = desk.contributions.page, ability(desk, SectionsAbility), desk.workspace.replica.path
    turn(desk, "detach_contribution")
    press("b", page.list)
    assert not page.filters.isVisible()
    sections.windows[CONTRIBUTION].setGeometry(90, 120, 480, 420)
    desk.workspace.close()
    assert (sections.windows, page.arrangement) == ({}, Arrangement())
    desk.workspace.open_replica(path)
    assert page.arrangement == Arrangement(frozenset({FILTERS}), frozenset({CONTRIBUTION}))
    box = sections.windows[CONTRIBUTION].geometry()
    assert (box.x(), box.y(), box.width(), box.height()) == (90, 120, 480, 420)
    assert page.pane.isVisible()
    kept = recall(desk.workspace.replica, KEY)
    desk.workspace.close()
    desk.workspace.open_replica(path)
    remember(desk.workspace.replica, KEY, {**kept, "spots": {"contribution": {"area": "", "box": [90000, 9, 9, 9]}}})
    sections.begin()
    sections.end()
    sections.begin()
    assert desk.iface.mainWindow().geometry().contains(sections.windows[CONTRIBUTION].geometry().center())


def test_the_windows_go_and_come_with_the_dock(desk: Desk) -> None:
    sections = ability(desk, SectionsAbility)
    turn(desk, "detach_list")
    desk.dock.close()
    assert not sections.windows[LIST].isVisible()
    desk.dock.setUserVisible(True)
    QApplication.processEvents()
    assert sections.windows[LIST].isVisible()


def test_tab_goes_from_the_top_to_the_bottom_before_and_after_a_part_was_away(desk: Desk, qtbot: object) -> None:
    page = desk.contributions.page

    def order() -> list[QWidget]:
        here = page.figures.nextInFocusChain()
        found = [page.figures]
        while here is not page.figures:
            found.append(here)
            here = here.nextInFocusChain()
        marks = (page.filters.search, page.sort, page.list, page.pane.bar._next, page.pane.composer._rest)
        return sorted(marks, key=found.index)

    expected = [page.filters.search, page.sort, page.list, page.pane.bar._next, page.pane.composer._rest]
    assert order() == expected
    for name in ("filters", "list", "contribution"):
        turn(desk, "detach_" + name)
    turn(desk, "all_back")
    assert order() == expected
    desk.contributions.presenter.add_tag("jeunes")
    chip = next(it for it in page.pane.tags._chips if it.text() == "jeunes")
    qtbot.waitUntil(lambda: page.pane.tags.isAncestorOf(chip.nextInFocusChain()))  # not after what was made before it
    assert next(steps_of(page.pane)) is page.pane.bar._next
