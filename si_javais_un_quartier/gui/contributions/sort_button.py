"""The order of the list: a button that names it, its menu the others."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QWidget

from ...store.conditions import Sort
from ..buttons import MenuButton


def _tr(text: str) -> str:
    return QCoreApplication.translate("SortButton", text)


def sort_words() -> dict[Sort, str]:
    """The orders that stay quick with any number of contributions."""
    return {
        Sort.NEWEST: _tr("Newest first"),
        Sort.OLDEST: _tr("Oldest first"),
        Sort.DUE: _tr("Due soonest"),
        Sort.SUPPORTED: _tr("Most supported"),
    }


class SortButton(MenuButton):
    """``changed`` comes when a person chooses another order."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._menu = QMenu(parent)
        self._words = sort_words()
        super().__init__(self._words[Sort.NEWEST], self._menu, _tr("Order of the list"), parent)
        self.chosen = Sort.NEWEST
        self._actions: dict[Sort, QAction] = {}
        group = QActionGroup(self._menu)
        for sort, word in self._words.items():
            action = self._actions[sort] = self._menu.addAction(word)
            action.setObjectName("sort_" + str(sort))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, sort=sort: self._choose(sort))
        self.choose(Sort.NEWEST)

    def choose(self, sort: Sort) -> None:
        """Name this order, quietly; one that isn't offered is the newest first."""
        self.chosen = sort if sort in self._words else Sort.NEWEST
        self._actions[self.chosen].setChecked(True)
        self.setText(self._words[self.chosen])
        self.updateGeometry()

    def _choose(self, sort: Sort) -> None:
        if sort is not self.chosen:
            self.choose(sort)
            self.changed.emit()
