"""How one initiative looks in the list: flag and name, then sector, domain, days, contributions."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from ...qgis_bridge.icons import icon
from ...qgis_bridge.markers import initiative_pixmap
from ...store.initiatives import ListedInitiative
from .. import look
from ..row_delegate import RowDelegate, draw_elided, draw_right
from .facts import facts

FLAG, SIGN = 16, 12


class InitiativeDelegate(RowDelegate):
    """Paints the rows of the page *Initiatives*."""

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ListedInitiative, lines: tuple[QRect, QRect]
    ) -> None:
        """The name over its facts and how many contributions belong to it."""
        palette, rect, (upper, lower) = option.palette, option.rect, lines
        flag = initiative_pixmap(row.initiative.sector, FLAG, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left() + 11, rect.top() + 9, flag)
        painter.setFont(look.font(bold=True))
        painter.setPen(look.text(palette))
        draw_elided(painter, upper, row.initiative.name)
        painter.setFont(look.font(-0.5))
        painter.setPen(look.secondary(palette))
        used = self._paint_count(painter, lower, row.n_contributions, option)
        draw_elided(painter, lower.adjusted(0, 0, -used - 6, 0), facts(row.initiative))

    @staticmethod
    def _paint_count(painter: QPainter, rect: QRect, count: int, option: QStyleOptionViewItem) -> int:
        """How many contributions, at the right; returns the width that takes."""
        if not count:
            return 0
        used = draw_right(painter, rect, str(count)) + 4 + SIGN
        picture = icon("message", look.secondary(option.palette))
        picture.paint(painter, rect.right() - used, rect.center().y() - SIGN // 2, SIGN, SIGN)
        return used
