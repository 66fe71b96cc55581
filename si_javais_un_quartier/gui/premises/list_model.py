"""The list of premises: rank, address, state, points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from .. import look
from ..row_delegate import RowDelegate, RowRole, draw_elided, draw_right


@dataclass(frozen=True)
class Row:
    """A premises as the list shows it: ``number`` is its row among all, ``rank`` 0 where it isn't ranked."""

    number: int
    rank: int
    title: str
    about: str
    points: str


class PremisesListModel(QAbstractListModel):
    """Rows in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def change_rows(self, rows: Sequence[Row]) -> None:
        """The same number of rows with other words, such as other points: nothing scrolls."""
        if len(rows) != len(self._rows):
            self.show_rows(rows)
            return
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def row(self, place: int) -> Row | None:
        """The row at a place of the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, number: int) -> int:
        """Where the premises of that number stands in the list, -1 if it doesn't."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words to screen readers, the whole row to the delegate."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (str(row.rank or ""), row.title, row.about, row.points)))
        return row if role == RowRole else None


class PremisesDelegate(RowDelegate):
    """Paints the rows of the page *Premises*."""

    gutter, margin = 44, 12

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, lines: tuple[QRect, QRect]) -> None:
        """The rank in the gutter, the points at the right over both lines."""
        palette, rect, (upper, lower) = option.palette, option.rect, lines
        painter.setFont(look.font(bold=True))
        painter.setPen(look.text(palette) if row.rank else look.secondary(palette))
        draw_right(painter, QRect(rect.left() + 4, rect.top(), self.gutter - 14, rect.height()), str(row.rank or "–"))
        painter.setFont(look.font(1, bold=True))
        used = draw_right(painter, upper.united(lower), row.points) + (10 if row.points else 0)
        painter.setFont(look.font())
        painter.setPen(look.text(palette))
        draw_elided(painter, upper.adjusted(0, 0, -used, 0), row.title)
        painter.setFont(look.font(-0.5))
        painter.setPen(look.secondary(palette))
        draw_elided(painter, lower.adjusted(0, 0, -used, 0), row.about)
