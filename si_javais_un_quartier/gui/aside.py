"""Where windows stand that are worked in beside the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QWidget

LOWEST = 440
_FRAME, _TITLE, _EDGE = 70, 40, 8


def stand_aside(dialog: QWidget, window: QWidget, height: int) -> None:
    """Put *dialog* over the dock's side of *window*, never higher than it: the map stays free to be pointed at."""
    screen = QApplication.primaryScreen().availableGeometry()
    corner = window.mapToGlobal(QPoint(window.width(), 0))
    dialog.resize(dialog.width(), max(LOWEST, min(height, window.height() - _FRAME, screen.height() - 60)))
    dialog.move(max(0, corner.x() - dialog.width() - _EDGE), max(0, corner.y() + _TITLE))


def widen(dialog: QWidget, by: int) -> None:
    """Make *dialog* wider (or narrower) to its left: its right side stays on the screen."""
    at = dialog.pos()
    dialog.resize(dialog.width() + by, dialog.height())
    if dialog.isVisible():
        dialog.move(max(0, at.x() - by), at.y())
