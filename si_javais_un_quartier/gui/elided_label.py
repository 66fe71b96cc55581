"""Words on one line that give way where there is no room, instead of making the dock wider."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

SHORTEST = 28


class ElidedLabel(QLabel):
    """A plain label that ends in an ellipsis when it is too long; screen readers hear all of it."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say *words*."""
        self.setText(words)
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters, or for all where they are few."""
        whole = super().sizeHint()
        return QSize(min(whole.width(), SHORTEST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
