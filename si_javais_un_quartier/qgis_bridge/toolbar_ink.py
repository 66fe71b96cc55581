"""The icons of a tool bar in the ink of its theme: QGIS gives it to a tool bar after the plugin, and may change it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QToolBar

from .icons import icon

#: The property of an action that names its icon
PICTURE = "picture"
_TELLING = frozenset((QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.Show))


class ToolbarInk(QObject):
    """Draws the icons again where the tool bar's text changes its colour."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._bar, self._ink = bar, ""
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when something may have changed; nothing is held back."""
        if event.type() in _TELLING:
            self.draw()
        return False

    def draw(self) -> None:
        """All icons in the present ink."""
        colour = self._bar.palette().color(QPalette.ColorRole.WindowText)
        if colour.name() == self._ink:
            return
        self._ink = colour.name()
        for action in self._bar.actions():
            if action.property(PICTURE):
                action.setIcon(icon(action.property(PICTURE), colour))
