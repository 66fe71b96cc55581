"""The dialog *Open a quarter*: three doors, each giving one choice."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

from si_javais_un_quartier.gui.open_dialog import Choice, OpenQuarterDialog
from si_javais_un_quartier.qgis_bridge.preferences import Preferences


def opened(qtbot: object, preferences: Preferences) -> OpenQuarterDialog:
    """The dialog, shown."""
    dialog = OpenQuarterDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    return dialog


def click(button: QPushButton) -> None:
    """As a person does; a button that is switched off does nothing."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_time_the_demonstration_needs_no_set_up(qtbot: object) -> None:
    dialog = opened(qtbot, Preferences())
    assert not dialog.recent.isVisible()
    click(dialog.open_shared)
    assert dialog.choice is None
    click(dialog.demonstration)
    assert dialog.choice == Choice("demonstration")
    assert not dialog.isVisible()


def test_a_shared_base_wants_its_address_and_a_name(qtbot: object) -> None:
    dialog = opened(qtbot, Preferences())
    QTest.keyClicks(dialog.address, " //server/share/base.gpkg ")
    assert not dialog.open_shared.isEnabled()
    QTest.keyClicks(dialog.member, "Nadia")
    click(dialog.open_shared)
    assert dialog.choice == Choice("hub", "//server/share/base.gpkg", "Nadia")


def test_what_was_opened_last_is_one_click_away(qtbot: object) -> None:
    dialog = opened(qtbot, Preferences(hub="a.gpkg", member_name="Nadia", recent_quarters=("/x/b.gpkg", "/x/c.gpkg")))
    assert [dialog.recent.item(row).text() for row in range(2)] == ["b", "c"]
    assert dialog.open_shared.isEnabled()
    click(dialog.open_copy)
    assert dialog.choice == Choice("replica", "/x/b.gpkg")


@pytest.mark.parametrize("recent", [(), ("/x/b.gpkg",)], ids=["first time", "later"])
def test_no_words_are_cut_and_nothing_overlaps(qtbot: object, recent: tuple[str, ...]) -> None:
    dialog = opened(qtbot, Preferences(recent_quarters=recent))
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    if recent:
        assert dialog.recent.geometry().bottom() < dialog.other.geometry().top()
