"""What the rows of all lists share: two lines in equal height, and the grounds of what is selected or pointed at."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from . import look

#: What a row shows, whole
RowRole = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowDelegate(QStyledItemDelegate):
    """Paints rows of equal height; text never becomes markup. What stands in them is said by ``paint_row``."""

    #: Room for the sign before the words, and the margin after them
    gutter, margin = 36, 10

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Two lines of the system's font and the air round them."""
        lines = QFontMetrics(look.font()).height() + QFontMetrics(look.font(-0.5)).height()
        return QSize(200, max(look.ROW_HEIGHT, lines + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The row, from its data; nothing where that is gone."""
        row = index.data(RowRole)
        if row is None:
            return
        painter.save()
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(self.gutter, 7, -self.margin, -6)
        middle = inner.top() + inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), middle - inner.top())
        lower = QRect(inner.left(), middle, inner.width(), inner.bottom() - middle)
        self.paint_row(painter, option, row, (upper, lower))
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any, lines: tuple[QRect, QRect]) -> None:
        """The sign in the gutter, and the words in their two *lines*."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, rect = option.palette, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.selected(palette))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.accent(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.hover(palette))
        painter.setPen(look.hairline(palette))
        painter.drawLine(rect.left() + self.gutter, rect.bottom(), rect.right(), rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent(palette))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


def draw_elided(painter: QPainter, rect: QRect, words: str) -> None:
    """One line of plain words, cut with an ellipsis at the right."""
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, _LEFT, cut)


def draw_right(painter: QPainter, rect: QRect, words: str) -> int:
    """Plain words at the right end of *rect*; the width they take."""
    painter.drawText(rect, _RIGHT, words)
    return painter.fontMetrics().horizontalAdvance(words)
