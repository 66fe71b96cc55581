"""Menus of values that a list is narrowed by, each value with its live count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from .. import look, words
from ..buttons import MenuButton
from ..tips import plain_tip
from .value_list import ValueList

LONGEST_WORD = 18
#: From so many values on they stand in a list that scrolls.
MANY = 25


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
    """The values of one filter, several of which may be chosen: a click or the space bar leaves the menu open.

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
        self._words: dict[str, Choice] = {}
        self._many: ValueList | None = None
        self._pressed: QAction | None = None
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
        choices = self._choices()
        long = self._show_many(choices) if len(choices) >= MANY else None
        if long is None and self._many is not None:
            self.removeAction(self._many)
        for choice in choices if long is None else ():
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

    def _show_many(self, choices: Sequence[Choice]) -> ValueList:
        if self._many is None:
            self._many = ValueList(self)
            self._many.turned.connect(self._turn)
        self._many.show_values([(choice.key, choice.word) for choice in choices], self.chosen)
        self._words = {choice.key: choice for choice in choices}
        self.addAction(self._many)
        QTimer.singleShot(0, self._many.take_keys)  # once the menu is open
        return self._many

    def _turn(self, key: str, checked: bool) -> None:
        self._toggle(self._words[key], checked=checked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which value a click begins on."""
        self._pressed = self.actionAt(event.pos())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click turns a value and leaves the menu open."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.actionAt(event.pos()) is not pressed or not _turns(pressed):
            super().mouseReleaseEvent(event)
        else:
            pressed.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does the space bar; Enter closes it."""
        if event.key() == Qt.Key.Key_Space and _turns(self.activeAction()):
            self.activeAction().trigger()
        else:
            super().keyPressEvent(event)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each value would leave, by its key; none where it isn't named."""
        if self._many is not None:
            self._many.show_counts(counts)
        for choice, action in self._listed:
            action.setText(_counted(choice.word, counts.get(choice.key, 0)))

    def said(self) -> list[str]:
        """Its values as they are shown now, with their counts where those are there."""
        return [action.text() for _, action in self._listed] or (self._many.said() if self._many is not None else [])

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


def _turns(action: QAction | None) -> bool:
    return action is not None and action.isCheckable() and action.isEnabled()


def _short(word: str) -> str:
    return word if len(word) <= LONGEST_WORD else word[: LONGEST_WORD - 1] + "…"


def _counted(word: str, count: int | None) -> str:
    return word.replace("&", "&&") + ("" if count is None else f"   {words.number(count)}")
