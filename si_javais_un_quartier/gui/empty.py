"""The screen of an empty list: what, why, and what to do next."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..qgis_bridge.icons import icon
from . import look


def plain_label(words: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its words as they are, markup included."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    return label


class EmptyState(QWidget):
    """One icon, one bold line, one explanation, at most two buttons, the likely one first and default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._what = plain_label(parent=self)
        self._what.setFont(look.font(2, bold=True))
        self._why = plain_label(parent=self)
        look.coloured(self._why, look.secondary(self.palette()))
        for label in (self._what, self._why):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(276)
            label.setMaximumWidth(276)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        for widget in (self._picture, self._what, self._why):
            self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self._column.addStretch(3)
        self._buttons: list[QPushButton] = []

    def say(self, picture: str, what: str, why: str, acts: tuple[tuple[str, Callable[[], object]], ...] = ()) -> None:
        """Show this emptiness; *acts* are (word, what it does)."""
        self._picture.setPixmap(icon(picture, look.secondary(self.palette())).pixmap(QSize(40, 40)))
        self._what.setText(what)
        self._why.setText(why)
        for label in (self._what, self._why):
            label.setMinimumHeight(label.heightForWidth(label.maximumWidth()))
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(word, act) for word, act in acts]
        for place, button in enumerate(self._buttons):
            button.setDefault(place == 0)

    def _button(self, word: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(word, self)
        button.setMinimumSize(150, 32)
        button.clicked.connect(lambda _=False: act())
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
