"""A resident's words, whole, selectable and inert: plain text with a comfortable line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from . import look


class PlainTextView(QTextEdit):
    """Read-only text as tall as its words. Nothing in it is ever read as markup, nothing is loaded."""

    def __init__(self, points: float = 0.0, line_height: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = line_height
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.font(points))
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # not the palette: QGIS's dark themes are style sheets, which frame and ground every text box
        self.setStyleSheet("border: none; padding: 0px; background: transparent;")
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_words(self, words: str) -> None:
        """Show *words* exactly as they are."""
        self.setPlainText(words)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(self._line_height, _PROPORTIONAL)
        cursor.mergeBlockFormat(block)

    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(max(self.fontMetrics().height(), round(size.height()) + 2))

    def wheelEvent(self, event: object) -> None:
        """The page scrolls, not the words."""
        event.ignore()


def _height_type() -> int:
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    return int(getattr(kind, "value", kind))


_PROPORTIONAL = _height_type()
