"""Filters kept under a name ("Ma matinée"): the button beside the search box, and the row that asks for a name."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from ...domain.errors import QuartierError
from ...qgis_bridge.workspace import Workspace
from ...store import named_lists
from ...store.conditions import ContributionFilter
from ...store.named_lists import LONGEST_NAME, NamedList
from ..buttons import FlatButton, MenuButton
from ..keys import EscapeFirst
from .wanted import asks_the_same

SHOWN_LETTERS = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListNames", text)


class NameRow(QWidget):
    """Asks for a name in place; ``given`` carries it. Escape or the cross leaves it."""

    given = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setMinimumHeight(26)
        self.field.setAccessibleName(_tr("Name of the list"))
        self.field.setPlaceholderText(_tr("Name of the list, then Enter"))
        self.keep = FlatButton(_tr("Keep"), "check", parent=self)
        leave = FlatButton("", "close", _tr("Leave (Escape)"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(leave)
        self._taken: frozenset[str] = frozenset()
        self._replaces = True
        self.field.textChanged.connect(lambda _: self._judge())
        self.field.returnPressed.connect(self._give)
        self.keep.clicked.connect(self._give)
        leave.clicked.connect(self.hide)
        EscapeFirst(self.field, self.hide)
        self.hide()

    def ask(self, name: str, taken: frozenset[str], *, replaces: bool) -> None:
        """Start from *name*; one of *taken* is replaced, and the button says so, or refused."""
        self._taken, self._replaces = taken, replaces
        self.field.setText(name)
        self.field.selectAll()
        self._judge()
        self.show()
        self.field.setFocus()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _judge(self) -> None:
        taken = self._name() in self._taken
        self.keep.setText(_tr("Replace") if taken and self._replaces else _tr("Keep"))
        self.keep.setEnabled(bool(self._name()) and (self._replaces or not taken))

    def _give(self) -> None:
        if self.keep.isEnabled():
            self.hide()
            self.given.emit(self._name())


class NamedLists(QObject):
    """Keeps, chooses, renames and removes lists; ``chosen`` carries a ``NamedList``.

    To remove one takes two steps in the menu; nothing else is asked.
    """

    chosen = pyqtSignal(object)

    def __init__(self, workspace: Workspace, present: Callable[[], ContributionFilter], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._present = workspace, present
        self.menu = QMenu(parent)
        self.button = MenuButton(_tr("My lists"), self.menu, _tr("Filters kept under a name"), parent)
        self.row = NameRow(parent)
        self._renamed: str | None = None
        self.menu.aboutToShow.connect(self.fill)
        self.row.given.connect(self._named)

    def fill(self) -> None:
        """Read the lists afresh."""
        self.menu.clear()
        replica = self._workspace.replica
        if replica is None:
            return
        kept, present = named_lists.named_lists(replica), self._present()
        for each in kept:
            action = self.menu.addAction(_shown(each.name), lambda each=each: self.chosen.emit(each))
            action.setCheckable(True)
            action.setChecked(asks_the_same(each.wanted, present))
        if kept:
            self.menu.addSeparator()
        self.menu.addAction(_tr("Keep this list…"), self._ask_new)
        if kept:
            self._add_each(_tr("Rename"), kept, self._ask_rename)
            self._add_each(_tr("Remove"), kept, self._remove)

    def _add_each(self, word: str, kept: tuple[NamedList, ...], do: Callable[[str], None]) -> None:
        menu = self.menu.addMenu(word)
        for each in kept:
            menu.addAction(_shown(each.name), lambda name=each.name: do(name))

    def _taken(self) -> frozenset[str]:
        replica = self._workspace.replica
        return frozenset(each.name for each in named_lists.named_lists(replica)) if replica is not None else frozenset()

    def _ask_new(self) -> None:
        self._renamed = None
        self.row.ask("", self._taken(), replaces=True)

    def _ask_rename(self, name: str) -> None:
        self._renamed = name
        self.row.ask(name, self._taken() - {name}, replaces=False)

    def _named(self, name: str) -> None:
        replica, renamed = self._workspace.replica, self._renamed
        if replica is None:
            return
        if renamed is None:
            self._write(lambda: named_lists.save(replica, name, self._present()))
        else:
            self._write(lambda: named_lists.rename(replica, renamed, name))

    def _remove(self, name: str) -> None:
        replica = self._workspace.replica
        if replica is not None:
            self._write(lambda: named_lists.delete(replica, name))

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except QuartierError as error:
            self._workspace.failed.emit(error)


def _shown(name: str) -> str:
    """As a menu has room for, its ampersands no keys."""
    short = name if len(name) <= SHOWN_LETTERS else name[: SHOWN_LETTERS - 1] + "…"
    return short.replace("&", "&&")
