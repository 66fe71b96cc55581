"""How one contribution looks in the list: marker, title and age, then status, kind, place and what hangs on it."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.labels import label
from ...qgis_bridge.icons import icon
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from ...store.contributions import ListItem
from .. import look, words
from .list_model import ItemRole

GUTTER = 36
MARKER = 15
SIGN = 12
RIGHT = 10


class ContributionDelegate(QStyledItemDelegate):
    """Paints rows of equal height; text never becomes markup."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = datetime.now(timezone.utc)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Two lines of the system's font and the air round them."""
        lines = QFontMetrics(look.font()).height() + QFontMetrics(look.font(-0.5)).height()
        return QSize(200, max(look.ROW_HEIGHT, lines + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The row, from its item."""
        item = index.data(ItemRole)
        if not isinstance(item, ListItem):
            return
        painter.save()
        self._paint_ground(painter, option)
        marker = marker_pixmap(item.kind, item.status, MARKER, painter.device().devicePixelRatioF())
        painter.drawPixmap(option.rect.left() + 12, option.rect.top() + 10, marker)
        inner = option.rect.adjusted(GUTTER, 7, -RIGHT, -6)
        middle = inner.top() + inner.height() // 2
        self._paint_title(painter, QRect(inner.left(), inner.top(), inner.width(), middle - inner.top()), item, option)
        self._paint_facts(painter, QRect(inner.left(), middle, inner.width(), inner.bottom() - middle), item, option)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, rect = option.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.selected(palette))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.accent(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.hover(palette))
        painter.setPen(look.hairline(palette))
        painter.drawLine(rect.left() + GUTTER, rect.bottom(), rect.right(), rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent(palette))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_title(self, painter: QPainter, rect: QRect, item: ListItem, option: QStyleOptionViewItem) -> None:
        palette = option.palette
        late = words.late_by(item.due_on, self.now) if item.overdue else ""
        age = late or words.age(item.received_at, self.now)
        painter.setFont(look.font(-0.5, bold=bool(late)))
        painter.setPen(look.overdue(palette) if late else look.secondary(palette))
        width = painter.fontMetrics().horizontalAdvance(age)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, age)
        painter.setFont(look.font(bold=item.unread))
        painter.setPen(look.text(palette))
        _elided(painter, rect.adjusted(0, 0, -width - 8, 0), item.title or words.no_words())

    def _paint_facts(self, painter: QPainter, rect: QRect, item: ListItem, option: QStyleOptionViewItem) -> None:
        palette = option.palette
        left = _paint_signs(painter, rect, item, palette)
        painter.setFont(look.font(-0.5))
        painter.setPen(look.text(palette))
        status = render(label(item.status))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, status)
        used = painter.fontMetrics().horizontalAdvance(status)
        rest = " · ".join(filter(None, (render(label(item.kind)), item.place)))
        painter.setPen(look.secondary(palette))
        _elided(
            painter, QRect(rect.left() + used, rect.top(), left - rect.left() - used - 6, rect.height()), " · " + rest
        )


def _elided(painter: QPainter, rect: QRect, words_: str) -> None:
    """One line of plain words, cut with an ellipsis at the right."""
    cut = painter.fontMetrics().elidedText(words_, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)


def _paint_signs(painter: QPainter, rect: QRect, item: ListItem, palette: QPalette) -> int:
    """What hangs on the contribution, from the right; zeros are left out. Returns where the signs begin."""
    colour = look.secondary(palette)
    signs = (
        ("camera", item.n_photos),
        ("message", item.n_messages),
        ("heart", item.n_support),
        ("frontage", -1 if item.has_premises else 0),
    )
    painter.setFont(look.font(-0.5))
    painter.setPen(colour)
    right = rect.right()
    for picture, count in signs:
        if count:
            right = _paint_sign(painter, rect, right, picture, count, colour)
    return right


def _paint_sign(painter: QPainter, rect: QRect, right: int, picture: str, count: int, colour: QColor) -> int:
    if count > 0:
        width = painter.fontMetrics().horizontalAdvance(str(count))
        box = QRect(right - width, rect.top(), width, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))
        right -= width + 3
    icon(picture, colour).paint(painter, right - SIGN, rect.center().y() - SIGN // 2, SIGN, SIGN)
    return right - SIGN - 8
