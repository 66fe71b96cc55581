"""Painted bars: one for a share, one in parts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...qgis_bridge.result_plots import PART_COLOURS
from .. import look

#: The same parts on a dark ground, the first the lightest
_ON_DARK = ("#D6E8F7", "#A9CDEB", "#7FB0DB", "#5892C6", "#3A73A8")


def part_colours(palette: QPalette) -> tuple[str, ...]:
    """The colours of the parts, by the theme."""
    return _ON_DARK if look.is_dark(palette) else PART_COLOURS


class PartsBar(QWidget):
    """Lengths beside each other on a scale of *whole*; each part has its colour of the index."""

    def __init__(self, whole: float, parent: QWidget | None = None, *, height: int = 12) -> None:
        super().__init__(parent)
        self._whole, self._parts = whole, ()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[float], whole: float | None = None) -> None:
        """Draw these."""
        self._parts, self._whole = tuple(parts), self._whole if whole is None else whole
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """Enough to compare."""
        return QSize(40, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then part after part."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.hairline(self.palette()))
        left = 0.0
        for part, colour in zip(self._parts, part_colours(self.palette())):
            length = self.width() * part / self._whole if self._whole else 0.0
            painter.fillRect(QRectF(left, 0, length, self.height()), QColor(colour))
            left += length
            if length > 1:
                painter.fillRect(QRectF(left - 1, 0, 1, self.height()), self.palette().base().color())


class Swatch(QWidget):
    """The colour of a part beside its name."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedWidth(8)
        self.setMinimumHeight(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour."""
        colours = part_colours(self.palette())
        QPainter(self).fillRect(self.rect().adjusted(0, 2, 0, -2), QColor(colours[self._number % len(colours)]))
