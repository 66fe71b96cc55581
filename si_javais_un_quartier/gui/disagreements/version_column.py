"""One version of what was written twice: heading, values with their differences marked, the button that takes it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ...domain.differences import Span
from .. import look
from ..empty import plain_label
from ..plain_text_view import PlainTextView
from .sides import Column, Line

LINE_HEIGHT = 124
HEAD_WIDTH = 250


class VersionColumn(QFrame):
    """``taken``: the person wants this version. *gone* marks differences as struck out, else as new."""

    taken = pyqtSignal()

    def __init__(self, *, gone: bool = False, mine: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gone = gone
        look.grounded(self, QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        # versions side by side are equally wide, whatever they say
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        palette = self.palette()
        bar = QFrame(self)
        bar.setFixedHeight(3)
        bar.setAutoFillBackground(True)
        shown = look.hairline(palette) if gone else look.accent(palette) if mine else look.secondary(palette)
        ground = bar.palette()
        ground.setColor(QPalette.ColorRole.Window, shown)
        bar.setPalette(ground)
        self._heading = plain_label(parent=self)
        self._heading.setFont(look.font(bold=True))
        self._heading.setWordWrap(True)
        self._when = plain_label(parent=self)
        self._when.setFont(look.font(-0.5))
        look.coloured(self._when, look.secondary(palette))
        self.button = QPushButton(self)
        self.button.setMinimumHeight(30)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.taken)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(2)
        head.addWidget(self._heading, 1)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 12, 12)
        inner.addLayout(head)
        inner.addSpacing(4)
        inner.addLayout(self._lines)
        inner.addStretch(1)
        inner.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The date goes under the name where both have no room side by side."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if self.width() < HEAD_WIDTH else across)

    def show_column(self, column: Column) -> None:
        """Show another version."""
        self._heading.setText(column.heading)
        self._when.setText(column.when)
        self.button.setText(column.button.replace("&", "&&"))
        self.button.setVisible(bool(column.button))
        while self._lines.count():
            old = self._lines.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for line in column.lines:
            if line.label:
                name = plain_label(line.label, self)
                name.setFont(look.font(-0.5))
                look.coloured(name, look.secondary(self.palette()))
                self._lines.addWidget(name)
            self._lines.addWidget(self._view(line))

    def texts(self) -> list[str]:
        """What it reads."""
        views = (self._lines.itemAt(row).widget() for row in range(self._lines.count()))
        return [view.toPlainText() for view in views if isinstance(view, PlainTextView)]

    def _view(self, line: Line) -> PlainTextView:
        view = PlainTextView(1.5 if line.big else 0.5, LINE_HEIGHT, self)
        view.show_words(line.text)
        if line.big:
            view.setFont(look.font(1.5, bold=True))
        view.setExtraSelections([self._mark(view, line.text, span) for span in line.marked])
        return view

    def _mark(self, view: PlainTextView, text: str, span: Span) -> QTextEdit.ExtraSelection:
        """Qt counts in halves of what lies beyond the basic plane, as emoji do."""
        start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in span)
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(_ground(view.palette(), gone=self._gone))
        if self._gone:
            style.setFontStrikeOut(True)
            style.setForeground(look.secondary(view.palette()))
        else:
            style.setFontUnderline(True)
        mark.cursor, mark.format = cursor, style
        return mark


def _ground(palette: QPalette, *, gone: bool) -> QColor:
    return look.hairline(palette) if gone else look.selected(palette)
