"""The desk read by ear, by key or in the dark: a name for each stop of Tab, and contrast in each theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from si_javais_un_quartier.domain.labels import label
from si_javais_un_quartier.gui import look
from si_javais_un_quartier.gui.contributions.assigning.ability import AssigningAbility
from si_javais_un_quartier.gui.contributions.commitments.ability import CommitmentAbility
from si_javais_un_quartier.gui.contributions.editing.ability import EditingAbility
from si_javais_un_quartier.gui.contributions.grouping.ability import GroupingAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.signing.part import SigningPart
from si_javais_un_quartier.gui.tags_dialog import TagsDialog
from si_javais_un_quartier.gui.team_dialog import TeamDialog
from si_javais_un_quartier.gui.templates_dialog import TemplatesDialog
from si_javais_un_quartier.qgis_bridge.translation import render
from tests.qgis.gui.desk_fixture import ability, open_desk

ENOUGH = 4.5
#: Window, base, text, highlight: Qt's light one, QGIS's Night Mapping and Blend of Gray, black on white and back.
THEMES = {
    "light": ("#efefef", "#ffffff", "#000000", "#308cc6"),
    "night mapping": ("#323232", "#323232", "#eff0f1", "#3daee9"),
    "blend of gray": ("#b9b9b9", "#e4e4e4", "#1a1a1a", "#4571a0"),
    "fusion dark": ("#353535", "#191919", "#ffffff", "#2a82da"),
    "high contrast": ("#000000", "#000000", "#ffffff", "#ffff00"),
}


def palette_of(theme: str) -> QPalette:
    """The palette of a theme."""
    window, base, text, highlight = (QColor(colour) for colour in THEMES[theme])
    palette = QPalette(window)
    for role, colour in (
        (QPalette.ColorRole.Window, window), (QPalette.ColorRole.Base, base), (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.WindowText, text), (QPalette.ColorRole.Highlight, highlight),
    ):  # fmt: skip
        palette.setColor(role, colour)
    return palette


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["base", "window", "hover", "selected", "note"])
@pytest.mark.parametrize("words", ["text", "secondary", "overdue"])
def test_words_stand_out_on_every_ground_of_every_theme(theme: str, ground: str, words: str) -> None:
    palette = palette_of(theme)
    grounds = {
        "base": palette.color(QPalette.ColorRole.Base),
        "window": palette.color(QPalette.ColorRole.Window),
        "hover": look.hover(palette),
        "selected": look.selected(palette),
        "note": look.note_ground(palette),
    }
    inks = {"text": look.text(palette), "secondary": look.secondary(palette), "overdue": look.overdue(palette)}
    assert look.contrast(inks[words], grounds[ground]) >= ENOUGH


def test_the_measure_of_contrast() -> None:
    assert look.contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21)
    assert look.contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window with a contribution read."""
    with open_desk(copy_path, qtbot) as desk:
        yield desk


def nameless(window: QWidget) -> list[str]:
    """The stops of Tab in *window* of which a screen reader would say nothing."""
    QApplication.processEvents()
    named = {label.buddy() for label in window.findChildren(QLabel)}
    return [
        f"{type(it).__name__} {it.objectName()} in {type(it.parentWidget()).__name__}"
        for it in (window, *window.findChildren(QWidget))
        if it.isVisible() and it.isEnabled() and _stops_at(it) and it not in named and not _said(it)
    ]


def _stops_at(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    inner = widget.parentWidget()
    inside = isinstance(inner, (QAbstractScrollArea, QComboBox, QAbstractSpinBox))
    return not isinstance(widget, (QScrollArea, QTabBar)) and not inside


def _said(widget: QWidget) -> str:
    own = str(widget.accessibleName())
    return own or (str(widget.text()) if isinstance(widget, QAbstractButton) else "")


def test_each_stop_of_the_desk_says_its_name(desk: Desk) -> None:
    pane = desk.contributions.page.pane
    assert nameless(desk.dock) == []
    pane.composer.open(note=True)
    pane.tags.ask()
    pane._history_button.setChecked(True)
    assert nameless(desk.dock) == []
    for kind in (EditingAbility, AssigningAbility, GroupingAbility, CommitmentAbility):
        ability(desk, kind).open()
        assert nameless(desk.dock) == [], kind.__name__
        pane.close_panel()


def test_a_row_is_heard_with_all_that_it_shows(desk: Desk) -> None:
    model = desk.contributions.model
    heard = [str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)) for row in range(10)]
    for row, words in enumerate(heard):
        item = model.item(row)
        assert item.title in words
        assert item.place in words
        assert render(label(item.status)) in words
        assert ("overdue" in words, "unread" in words) == (item.overdue, item.unread)


def test_each_step_of_status_says_what_it_takes(desk: Desk) -> None:
    """In the menu itself: nobody hovers over its entries to know."""
    menu = desk.contributions.page.pane.bar._menu
    menu.aboutToShow.emit()
    entries = {action.objectName(): action for action in menu.actions()}
    assert not any(action.icon().isNull() for action in entries.values())
    assert entries["status_referred"].text().split("\t")[1] == "with a reason, to whom, after an approved answer"
    assert entries["status_duplicate"].text().split("\t")[1] == "with which one"
    assert "\t" not in entries["status_off_topic"].text()


def test_each_stop_of_its_windows_says_its_name(desk: Desk, qtbot: Any) -> None:
    for kind in (TagsDialog, TeamDialog, TemplatesDialog):
        dialog = kind(desk.workspace)
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == [], kind.__name__
        dialog.close()
    desk.contributions.presenter.propose_answer("Nous y travaillons.")
    part = desk.part(SigningPart)
    part.propose()
    assert nameless(part.window) == []
    desk.noting.open()
    assert nameless(desk.noting.dialog) == []
    desk.show_queue()
    qtbot.waitUntil(lambda: desk.queue._checking is None, timeout=60_000)
    assert nameless(desk.queue) == []


def test_a_name_that_is_missing_is_found(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.show()
    assert nameless(window) == ["QLineEdit  in QWidget"]
    field.setAccessibleName("Reason")
    assert nameless(window) == []
