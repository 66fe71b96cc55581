"""How one encounter looks in the list: where and when, then how, how many, and what is still to do with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QRect
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from ...domain.labels import ENCOUNTER_FORMAT
from ...qgis_bridge.icons import icon
from ...qgis_bridge.translation import render
from .. import look, words
from ..row_delegate import RowDelegate, draw_elided, draw_right
from .page_presenter import Row

SIGN = 16


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Encounters", text, None, count)


class EncounterDelegate(RowDelegate):
    """Paints the rows of the page *Encounters*."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, lines: tuple[QRect, QRect]) -> None:
        """Where and when over facts and what is still to do; what waits in bold."""
        palette, rect, (upper, lower) = option.palette, option.rect, lines
        picture = icon("form" if row.open else "encounters", look.secondary(palette))
        picture.paint(painter, rect.left() + 10, rect.top() + 9, SIGN, SIGN)
        painter.setFont(look.font(-0.5))
        painter.setPen(look.secondary(palette))
        used = draw_right(painter, upper, words.full_day(row.held_on))
        painter.setFont(look.font(bold=row.open))
        painter.setPen(look.text(palette))
        draw_elided(painter, upper.adjusted(0, 0, -used - 8, 0), row.place or _tr("no place given"))
        pressing = row.open or row.unshared > 0
        painter.setFont(look.font(-0.5, bold=pressing))
        painter.setPen(look.text(palette) if pressing else look.secondary(palette))
        used = draw_right(painter, lower, state_words(row))
        painter.setFont(look.font(-0.5))
        painter.setPen(look.secondary(palette))
        draw_elided(painter, lower.adjusted(0, 0, -used - 8, 0), facts(row))


def facts(row: Row) -> str:
    """How people were met, how many, how much they said, who noted it."""
    counted = (_tr("%n people", row.people) if row.people else "", _tr("%n word(s)", row.words) if row.words else "")
    return " · ".join(it for it in (render(ENCOUNTER_FORMAT[row.format]), *counted, row.mediator) if it)


def state_words(row: Row) -> str:
    """What is still to do, or how far the words came."""
    if row.open:
        return _tr("to finish")
    if row.unshared:
        return _tr("not shared yet")
    if row.answered:
        return _tr("%n answered", row.answered)
    return _tr("%n published", row.published) if row.published else _tr("received")
