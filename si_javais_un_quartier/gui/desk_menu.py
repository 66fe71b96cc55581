"""The dock's menu: what is done every day first, the quarter itself last, each kind of work under its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..domain.instants import parse_instant
from ..domain.plain_text import one_line
from ..qgis_bridge.translation import render
from . import words
from .part import Section

if TYPE_CHECKING:
    from .desk import Desk

#: Letters of an act's name in a menu: tags may be long.
LONGEST_NAME = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


class DeskMenu:
    """Fills the menu of the desk's dock once, and says at each opening what undo would take back."""

    def __init__(self, desk: Desk) -> None:
        self._workspace, self._menu = desk.workspace, desk.dock.menu
        self._menu.addAction(_tr("New contribution…"), desk.noting.open)
        self._undo = self._menu.addAction("", desk.workspace.undo)
        self._undo_several = self._menu.addMenu(_tr("Undo several"))
        self._undo_several.aboutToShow.connect(self._list_undo)
        self._wanting: list[QAction] = []
        self._fill(desk)
        self._menu.aboutToShow.connect(self._name_undo)

    def _fill(self, desk: Desk) -> None:
        own = {
            Section.ANSWERS: ((_tr("Standard answers…"), desk.show_templates), (_tr("Tags…"), desk.show_tags)),
            Section.SHARING: ((_tr("Team…"), desk.show_team),),
        }
        names = {
            Section.OUTREACH: _tr("Mediators"),
            Section.PLACES: _tr("Ground floors and maps"),
            Section.ANSWERS: _tr("Answers and reports"),
            Section.SHARING: _tr("Team and shared base"),
            Section.RIGHTS: _tr("Residents’ rights"),
        }
        for section, name in names.items():
            self._menu.addSection(name)
            entries = [action for part in desk.parts if part.section is section for action in part.actions()]
            self._menu.addActions(entries)
            self._wanting += entries
            for word, do in own.get(section, ()):
                self._wanting.append(self._menu.addAction(word, do))
        self._menu.addSection(_tr("Quarter"))
        self._menu.addAction(_tr("Open a quarter…"), desk.ask_what_to_open)
        self._menu.addAction(_tr("Make a shared base…"), desk.make_base)
        self._menu.addAction(_tr("Keys…"), desk.contributions.show_keys)
        self._menu.addAction(_tr("Close the quarter"), desk.workspace.close)

    def _name_undo(self) -> None:
        """The menu says what it would take back."""
        act = self._workspace.last_act()
        said = (
            _tr("Nothing to undo")
            if act is None
            else _tr("Undo: {act}").format(act=one_line(render(act), LONGEST_NAME))
        )
        self._undo.setText(said.replace("&", "&&"))
        self._undo.setEnabled(act is not None)
        self._undo_several.setEnabled(act is not None)
        for entry in self._wanting:
            entry.setEnabled(self._workspace.replica is not None)

    def _list_undo(self) -> None:
        """The last acts; choosing one takes back all down to it."""
        menu, now = self._undo_several, parse_instant(self._workspace.clock.now())
        menu.clear()
        for number, act, at in self._workspace.undoable():
            called = f"{one_line(render(act), LONGEST_NAME)}  ({words.when(at, now)})".replace("&", "&&")
            menu.addAction(called, partial(self._workspace.undo_down_to, number))
