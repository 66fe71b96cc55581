"""The bar above a page that says what happened, what is safe and what to do; it never elides its words."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ..qgis_bridge.icons import icon
from . import look
from .buttons import FlatButton
from .empty import plain_label


class Notice(QWidget):
    """Hidden until something is to be said; stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retry: Callable[[], object] | None = None
        self._picture = QLabel(self)
        self._words = plain_label(parent=self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again = FlatButton(QCoreApplication.translate("Notice", "Try again"), "sync", parent=self)
        self._more = FlatButton(QCoreApplication.translate("Notice", "Details"), parent=self)
        self._more.setCheckable(True)
        self._close = FlatButton("", "close", QCoreApplication.translate("Notice", "Close this message"), self)
        self._detail = QPlainTextEdit(self)
        self._detail.setReadOnly(True)
        self._detail.setMaximumHeight(96)
        self._again.clicked.connect(self._try_again)
        self._more.toggled.connect(self._detail.setVisible)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.addWidget(self._again)
        acts.addWidget(self._more)
        acts.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(acts)
        column.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 4, 6)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def say(
        self,
        words: str,
        *,
        picture: str = "offline",
        detail: str = "",
        retry: Callable[[], object] | None = None,
        retry_word: str = "",
        retry_picture: str = "sync",
    ) -> None:
        """Show *words*; *detail* hides behind a button, *retry* gives the other, called *retry_word* if given."""
        self._again.setIcon(icon(retry_picture, look.text(self.palette())))
        self._picture.setPixmap(icon(picture, look.text(self.palette())).pixmap(QSize(16, 16)))
        self._words.setText(words)
        self._retry = retry
        self._again.setText(retry_word or QCoreApplication.translate("Notice", "Try again"))
        self._again.setVisible(retry is not None)
        self._more.setVisible(bool(detail))
        self._more.setChecked(False)
        self._detail.setPlainText(detail)
        self._detail.hide()
        self.show()

    def words(self) -> str:
        """What it says now, for those who can't see it."""
        return str(self._words.text())

    def _try_again(self) -> None:
        self.hide()
        if self._retry is not None:
            self._retry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground with a bar of colour on the left."""
        painter = QPainter(self)
        ground = look.blend(look.WARNING_ORANGE, self.palette().base().color(), 0.2)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, 4, self.height(), look.WARNING_ORANGE)
