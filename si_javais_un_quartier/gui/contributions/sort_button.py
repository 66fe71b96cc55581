"""The order of the list: a button that names it, its menu the others."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QWidget

from ...store.conditions import Sort
from ..buttons import MenuButton

LEAST_WIDTH = 64


def _tr(text: str) -> str:
    return QCoreApplication.translate("SortButton", text)


def sort_words() -> dict[Sort, str]:
    """What each order is called."""
    return {
        Sort.NEWEST: _tr("Newest first"),
        Sort.OLDEST: _tr("Oldest first"),
        Sort.ACTIVE: _tr("Last activity"),
        Sort.DUE: _tr("Due soonest"),
        Sort.SUPPORTED: _tr("Most supported"),
        Sort.NEAREST: _tr("Nearest first"),
        Sort.SLOWEST: _tr("Slowest answer first"),
    }


class SortButton(MenuButton):
    """``changed`` comes when a person chooses another order, ``shown`` whenever there is another one.

    The slowest answers are an order of those alone that the figure of the delay shows: it isn't offered else.
    ``near`` is the point (quarter's CRS) that the nearest are nearest to; choosing that order only asks for it, by
    ``point_wanted``.
    """

    changed = pyqtSignal()
    shown = pyqtSignal()
    point_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._menu = QMenu(parent)
        self._words = sort_words()
        super().__init__(self._words[Sort.NEWEST], self._menu, _tr("Order of the list"), parent)
        self.setMinimumWidth(LEAST_WIDTH)  # it gives way before the count beside it
        self.chosen, self.near = Sort.NEWEST, None
        self._actions: dict[Sort, QAction] = {}
        group = QActionGroup(self._menu)
        for sort, word in self._words.items():
            action = self._actions[sort] = self._menu.addAction(word)
            action.setObjectName("sort_" + str(sort))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, sort=sort: self._choose(sort))
        self._actions[Sort.NEAREST].setText(_tr("Nearest to a point of the map…"))
        self.choose(Sort.NEWEST)

    def choose(self, sort: Sort, near: tuple[float, float] | None = None) -> None:
        """Name this order, quietly; the nearest to nothing are the newest first."""
        known = sort in self._words and (sort is not Sort.NEAREST or near is not None)
        self.chosen = sort if known else Sort.NEWEST
        self.near = near if self.chosen is Sort.NEAREST else None
        self.name_chosen()
        self.shown.emit()

    def name_chosen(self) -> None:
        """Say what the order is."""
        self._actions[self.chosen].setChecked(True)
        self._actions[Sort.SLOWEST].setVisible(self.chosen is Sort.SLOWEST)
        self._name(self._words[self.chosen])

    def name_asked(self) -> None:
        """Say what the person is asked to do."""
        self._name(_tr("Click on the map…"))

    def _name(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleDescription(words)
        self.updateGeometry()

    def _choose(self, sort: Sort) -> None:
        if sort is Sort.NEAREST:
            self.name_chosen()  # until there is a point, the order is what it was
            self.point_wanted.emit()
        elif sort is not self.chosen:
            self.choose(sort)
            self.changed.emit()
