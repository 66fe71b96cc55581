"""Where words are written as they were said: large, between guillemets that belong to the frame, not to the text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from .. import look
from .sizes import Sizes

_LINES = 3
_ASIDE = 30


class WordsEdit(QPlainTextEdit):
    """Plain text that grows with what is written. ``picture_pasted`` comes where an image was pasted, not words."""

    picture_pasted = pyqtSignal()

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_words(self, words: str) -> None:
        """Other words than those that stand there; the same ones leave cursor and undo alone."""
        if self.toPlainText() != words:
            self.setPlainText(words)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted pictures are photos, pasted text is plain."""
        if source.hasImage() and not source.hasText():
            self.picture_pasted.emit()
        else:
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and pictures that become photos."""
        return bool(source.hasText() or source.hasImage())

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self, _size: QSizeF | None = None) -> None:
        """As tall as its lines, never less than a few."""
        line = self.fontMetrics().lineSpacing()
        lines = max(self._lines, int(self.document().size().height()))
        margin = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(lines * line + margin + 2)


class QuotedField(QFrame):
    """A :class:`WordsEdit` (``edit``) between guillemets; the frame takes the highlight with the focus."""

    def __init__(self, name: str, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self.edit = WordsEdit(name, _LINES, self)
        self.edit.setFont(sizes.font(3))
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        # not the palette: QGIS's dark themes are style sheets, which frame and ground every text box
        self.edit.setStyleSheet("border: none; padding: 0px; background: transparent;")
        self.edit.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ASIDE, 6, _ASIDE, 8)
        row.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame follows the focus of its text."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, guillemets."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        painter.setPen(QPen(look.accent(palette) if focused else look.hairline(palette), 1.6 if focused else 1.0))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.setFont(self._sizes.font(5))
        painter.setPen(look.secondary(palette))
        up = painter.fontMetrics().ascent()
        painter.drawText(QPoint(10, 8 + up), "«")
        painter.drawText(QPoint(self.width() - 22, self.height() - 12), "»")
