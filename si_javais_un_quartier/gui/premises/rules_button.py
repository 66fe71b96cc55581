"""The town's rules over the list: which one it is narrowed to, and the way to change them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..buttons import MenuButton
from .rule_filters import NONE, Filter


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class RulesButton(MenuButton):
    """``picked`` comes when ``chosen``, the key of a filter, is another; ``changing`` asks for the rules themselves."""

    picked = pyqtSignal()
    changing = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Town’s rules"), QMenu(parent), _tr("Premises that a rule of the town is about"), parent)
        self.chosen = NONE

    def show_filters(self, groups: Sequence[Sequence[Filter]], name: str) -> None:
        """The filters to choose from, in their groups; *name* is that of the chosen one."""
        menu = self.menu()
        menu.clear()
        self._add(NONE, _tr("No rule"))
        for group in groups:
            menu.addSeparator()
            for key, word, count in group:
                self._add(key, _tr("{filter} ({count})").format(filter=word, count=count))
        menu.addSeparator()
        menu.addAction(_tr("Change the rules…"), self.changing.emit)
        self.setText(name or _tr("Town’s rules"))
        self.updateGeometry()

    def pick(self, key: str) -> None:
        """Narrow the list to what a filter keeps."""
        self.chosen = key
        self.picked.emit()

    def _add(self, key: str, word: str) -> None:
        action = self.menu().addAction(word, partial(self.pick, key))
        action.setCheckable(True)
        action.setChecked(key == self.chosen)
