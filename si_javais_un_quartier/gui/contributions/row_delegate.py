"""How one contribution looks in the list: marker, title and age, then status, kind, place and what hangs on it."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.PyQt.QtCore import QObject, QRect, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from ...domain.labels import label
from ...qgis_bridge.icons import icon
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from ...store.contributions import ListItem
from .. import look, words
from ..row_delegate import RowDelegate, draw_elided, draw_right

MARKER = 15
SIGN = 12


class ContributionDelegate(RowDelegate):
    """Paints the rows of the page *Contributions*."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = datetime.now(timezone.utc)

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ListItem, lines: tuple[QRect, QRect]
    ) -> None:
        """Marker, title and age over status, facts and signs."""
        marker = marker_pixmap(row.kind, row.status, MARKER, painter.device().devicePixelRatioF())
        painter.drawPixmap(option.rect.left() + 12, option.rect.top() + 10, marker)
        self._paint_title(painter, lines[0], row, option)
        self._paint_facts(painter, lines[1], row, option)

    def _paint_title(self, painter: QPainter, rect: QRect, item: ListItem, option: QStyleOptionViewItem) -> None:
        palette = option.palette
        late = words.late_by(item.due_on, self.now) if item.overdue else ""
        age = late or words.age(item.received_at, self.now)
        painter.setFont(look.font(-0.5, bold=bool(late)))
        painter.setPen(look.overdue(palette) if late else look.secondary(palette))
        used = draw_right(painter, rect, age)
        painter.setFont(look.font(bold=item.unread))
        painter.setPen(look.text(palette))
        draw_elided(painter, rect.adjusted(0, 0, -used - 8, 0), item.title or words.no_words())

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
        draw_elided(
            painter, QRect(rect.left() + used, rect.top(), left - rect.left() - used - 6, rect.height()), " · " + rest
        )


def _paint_signs(painter: QPainter, rect: QRect, item: ListItem, palette: QPalette) -> int:
    """What hangs on the contribution, from the right; zeros are left out. Returns where the signs begin."""
    colour = look.secondary(palette)
    signs = (
        ("camera", item.n_photos),
        ("message", item.n_messages),
        ("heart", item.n_support),
        ("frontage", -1 if item.has_premises else 0),
        ("star", -1 if item.quotable else 0),
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
        draw_right(painter, QRect(right - width, rect.top(), width, rect.height()), str(count))
        right -= width + 3
    icon(picture, colour).paint(painter, right - SIGN, rect.center().y() - SIGN // 2, SIGN, SIGN)
    return right - SIGN - 8
