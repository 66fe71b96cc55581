"""Menus of values: several are chosen without opening one anew, and many stand in a list that scrolls."""

from __future__ import annotations

from typing import Callable

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from si_javais_un_quartier.gui.contributions.filter_menu import MANY, Choice, ChoiceMenu, Offered

WORDS = ("Éclairage", "École", "Vélo", *(f"Étiquette {number}" for number in range(MANY)))


@pytest.fixture
def opened(qtbot: object) -> Callable[[int], ChoiceMenu]:
    """Opens a menu of the first *count* words."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()

    def menu_of(count: int) -> ChoiceMenu:
        choices = [Choice(word, word) for word in WORDS[:count]]
        menu = ChoiceMenu(Offered("tag", "Tags", lambda: choices), owner)
        menu.popup(owner.mapToGlobal(QPoint(0, 0)))
        qtbot.waitUntil(menu.isVisible, timeout=60_000)
        return menu

    return menu_of


def click(menu: ChoiceMenu, number: int) -> None:
    """Click a value of a short menu."""
    where = menu.actionGeometry(menu.actions()[number]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)


def test_a_click_and_the_space_bar_choose_and_leave_the_menu_open(opened: Callable[[int], ChoiceMenu]) -> None:
    menu = opened(3)
    heard: list[set[str]] = []
    menu.changed.connect(lambda: heard.append(set(menu.chosen)))
    click(menu, 0)
    click(menu, 1)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert heard == [{"Éclairage"}, {"Éclairage", "École"}, {"Éclairage"}]
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()


def test_the_button_let_go_over_its_menu_chooses_nothing(opened: Callable[[int], ChoiceMenu]) -> None:
    menu = opened(3)
    QTest.mouseRelease(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert menu.chosen == {}


def test_many_values_stand_in_a_list_and_one_is_found_by_typing(
    opened: Callable[[int], ChoiceMenu], qtbot: object
) -> None:
    menu = opened(len(WORDS))
    many = menu._many
    qtbot.waitUntil(lambda: menu.focusWidget() is many.field, timeout=60_000)
    assert menu.height() < len(WORDS) * many.list.sizeHintForRow(0)
    menu.show_counts({"École": 13})
    assert menu.said()[:2] == ["Éclairage   0", "École   13"]
    QTest.keyClicks(many.field, "eco")
    assert [it.text() for it in many._items() if not it.isHidden()] == ["École   13"]
    QTest.keyClick(many.field, Qt.Key.Key_Return)
    assert (menu.chosen, menu.isVisible()) == ({"École": "École"}, False)


def test_a_click_in_the_list_chooses_and_leaves_it_open(opened: Callable[[int], ChoiceMenu]) -> None:
    menu = opened(len(WORDS))
    view = menu._many.list
    heard: list[int] = []
    menu.changed.connect(lambda: heard.append(len(menu.chosen)))
    for row in (0, 2, 0):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(view.item(row)).center())
    assert (heard, set(menu.chosen), menu.isVisible()) == ([1, 2, 1], {"Vélo"}, True)
    menu.close()
    menu.fill()
    assert [it.text() for it in menu._many._items() if it.checkState() == Qt.CheckState.Checked] == ["Vélo"]


def test_a_list_that_has_become_short_is_a_menu_again(qtbot: object) -> None:
    words = list(WORDS)
    menu = ChoiceMenu(Offered("tag", "Tags", lambda: [Choice(word, word) for word in words]))
    qtbot.addWidget(menu)
    menu.fill()
    assert len(menu.actions()) == 1
    del words[3:]
    menu.fill()
    assert [action.text() for action in menu.actions()] == menu.said() == ["Éclairage", "École", "Vélo"]
    words.clear()
    menu.fill()
    assert [action.isEnabled() for action in menu.actions()] == [False]
