"""The wheel scrolls the sheet; it changes a list, a number or a date only once a person has gone into it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget


class WheelScrolls(QObject):
    """Keeps the wheel from fields without the focus; the area around them gets it."""

    def guard(self, *fields: QWidget) -> None:
        """These fields too."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what stands around the field."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))
