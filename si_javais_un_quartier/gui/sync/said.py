"""What the dialogs of the sync have in common: a picture, what is the matter, what that means, how far the work is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...qgis_bridge.icons import icon
from .. import look
from ..empty import plain_label
from ..sync_words import progress_words

WIDTH = 460
#: What stands beside the words: margins, the picture and its distance.
_BESIDE = 68


class Said(QWidget):
    """Stands in a dialog that is ``WIDTH`` wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self.head, self.words = plain_label(parent=self), plain_label(parent=self)
        self.head.setFont(look.font(1.5, bold=True))
        look.coloured(self.words, look.secondary(self.palette()))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        for widget in (self.head, self.words, self.bar):
            self.column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        for label in (self.head, self.words):
            label.setWordWrap(True)

    def lay_out(self, dialog: QWidget, first: QPushButton, *others: QPushButton) -> None:
        """Fill *dialog* with itself and a row of buttons, *first* apart from the *others*."""
        self.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(first)
        buttons.addStretch(1)
        for button in others:
            buttons.addWidget(button)
        outer = QVBoxLayout(dialog)
        outer.setContentsMargins(16, 16, 16, 12)
        outer.setSpacing(16)
        outer.addWidget(self)
        outer.addLayout(buttons)

    def say(self, picture: str, head: str, words: str, *, running: bool = False) -> None:
        """Say it, with a bar that knows no end yet while something runs."""
        self._picture.setPixmap(icon(picture, look.text(self.palette())).pixmap(QSize(24, 24)))
        self.head.setText(head)
        self.words.setText(words)
        for label in (self.head, self.words):
            label.setFixedHeight(label.heightForWidth(WIDTH - _BESIDE))
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)

    def count(self, done: int, total: int, note: str) -> None:
        """How far it is, as tasks tell it."""
        words, at, known = progress_words(done, total, note)
        self.head.setText(words)
        self.bar.setRange(0, known or 0)
        self.bar.setValue(at)
