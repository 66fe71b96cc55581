"""Menus of values that a list is narrowed by, each value with its live count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from .. import look, words
from ..buttons import MenuButton
from ..tips import plain_tip

LONGEST_WORD = 18


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


@dataclass(frozen=True)
class Choice:
    """One value of a filter: its key, its word, and whether a line parts it from those before."""

    key: str
    word: str
    parted: bool = False


@dataclass(frozen=True)
class Offered:
    """A filter: its key, its name, and what gives its values each time its menu opens."""

    key: str
    name: str
    choices: Callable[[], Sequence[Choice]]


class ChoiceMenu(QMenu):
    """The values of one filter, several of which may be chosen.

    ``counts_wanted`` comes when the menu opens; the answer goes to :meth:`show_counts` whenever it is there. ``shown``
    comes when what is chosen has changed, ``changed`` only where a person did it.
    """

    changed = pyqtSignal()
    shown = pyqtSignal()
    counts_wanted = pyqtSignal()

    def __init__(self, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(offered.name.replace("&", "&&"), parent)
        self.name, self._choices = offered.name, offered.choices
        self.chosen: dict[str, str] = {}
        self._listed: list[tuple[Choice, QAction]] = []
        self._lines: list[QAction] = []
        self._nothing: QAction | None = None
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Read the values afresh, and ask for their counts."""
        for action in (*(action for _, action in self._listed), *self._lines):
            self.removeAction(action)
        self._lines = []
        if self._nothing is not None:
            self.removeAction(self._nothing)
            self._nothing = None
        self._listed = []
        for choice in self._choices():
            if choice.parted:
                self._lines.append(self.addSeparator())
            action = self.addAction(_counted(choice.word, None))
            self._listed.append((choice, action))
            action.setCheckable(True)
            action.setChecked(choice.key in self.chosen)
            action.setObjectName("choice_" + choice.key)
            action.toggled.connect(lambda checked, choice=choice: self._toggle(choice, checked=checked))
        if self.isEmpty():
            self._nothing = self.addAction(_tr("Nothing to choose from yet"))
            self._nothing.setEnabled(False)
        self.counts_wanted.emit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each value would leave, by its key; none where it isn't named."""
        for choice, action in self._listed:
            action.setText(_counted(choice.word, counts.get(choice.key, 0)))

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose these values (word by key), quietly."""
        self.chosen = dict(chosen)
        self.shown.emit()

    def _toggle(self, choice: Choice, *, checked: bool) -> None:
        if checked:
            self.chosen[choice.key] = choice.word
        else:
            self.chosen.pop(choice.key, None)
        self.shown.emit()
        self.changed.emit()


class FilterButton(MenuButton):
    """Opens one or several menus of values; names what is chosen in them and turns bold.

    The first of *menus* is what the button opens; the others, if any, are its submenus, above its own values.
    """

    def __init__(self, name: str, menus: Sequence[ChoiceMenu], tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(name, menus[0], tooltip, parent)
        self._name, self._menus = name, tuple(menus)
        for menu in menus[1:]:
            menus[0].addMenu(menu)
        if menus[1:]:
            menus[0].addSeparator()
        for menu in menus:
            menu.shown.connect(self.show_chosen)

    def show_chosen(self) -> None:
        """The first value chosen and how many more there are, or the filter's name."""
        menus = [menu for menu in self._menus if menu is self._menus[0] or menu.menuAction().isVisible()]
        chosen = [word for menu in menus for word in menu.chosen.values()]
        self.setToolTip(plain_tip(", ".join(chosen)) or self.accessibleName())
        self.setFont(look.font(bold=bool(chosen)))
        more = f" +{len(chosen) - 1}" if len(chosen) > 1 else ""
        self.setText(_short(chosen[0]) + more if chosen else self._name)
        self.updateGeometry()
        self.update()


def _short(word: str) -> str:
    return word if len(word) <= LONGEST_WORD else word[: LONGEST_WORD - 1] + "…"


def _counted(word: str, count: int | None) -> str:
    return word.replace("&", "&&") + ("" if count is None else f"   {words.number(count)}")
