"""The strip of page buttons on top of the dock: only the current one shows its word."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from ..qgis_bridge.icons import icon
from . import look
from .row_delegate import draw_elided

CELL = 32
MOST_IN_BADGE = 100


class PageButton(QToolButton):
    """One page: an icon, and its word when current."""

    def __init__(self, word: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.setIcon(icon(picture, look.text(self.palette())))
        self.setIconSize(QSize(16, 16))
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(look.STRIP_HEIGHT)
        self._badge, self._word, self._whole = 0, word, CELL
        self.toggled.connect(self._fit)
        self._fit(checked=False)

    def show_badge(self, count: int) -> None:
        """How many things wait there for the person; none is shown for 0."""
        self._badge = count
        told = f"{self._word} ({count})" if count else self._word
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.update()

    def _fit(self, checked: bool) -> None:
        self.setFont(look.font(bold=checked))
        self._whole = self.fontMetrics().horizontalAdvance(self.text()) + 44 if checked else CELL
        self.setMinimumWidth(min(self._whole, 2 * CELL))
        self.setMaximumWidth(self._whole)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the icon, and for the word where it shows; a narrow strip cuts the word, never its neighbours."""
        return QSize(self._whole, look.STRIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and accent line of the current page, icon, word."""
        painter = QPainter(self)
        palette = self.palette()
        if self.isChecked():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
            painter.fillRect(0, self.height() - 3, self.width(), 3, look.accent(palette))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.hover(palette))
        left = 10 if self.isChecked() else (self.width() - 16) // 2
        self.icon().paint(painter, left, (self.height() - 16) // 2, 16, 16)
        if self.isChecked():
            painter.setFont(self.font())
            painter.setPen(look.text(palette))
            draw_elided(painter, self.rect().adjusted(34, 0, -2, 0), self.text())
        if self._badge:
            self._paint_badge(painter, left + 12)
        if self.hasFocus():
            painter.setPen(look.accent(palette))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_badge(self, painter: QPainter, left: int) -> None:
        count = str(self._badge) if self._badge < MOST_IN_BADGE else f"{MOST_IN_BADGE - 1}+"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(-2, bold=True))
        wide = max(14, painter.fontMetrics().horizontalAdvance(count) + 6)
        disc = QRectF(min(left, self.width() - wide), 3, wide, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.BADGE)
        painter.drawRoundedRect(disc, 7, 7)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, count)


class PageStrip(QWidget):
    """Exclusive page buttons; ``chosen`` tells the index of the page."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(look.STRIP_HEIGHT)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 4, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._group.idClicked.connect(self.chosen)

    def add_page(self, word: str, picture: str) -> PageButton:
        """Append a page's button."""
        index = len(self._group.buttons())
        button = PageButton(word, picture, self)
        self._group.addButton(button, index)
        self._row.insertWidget(index, button)
        return button

    def show_badge(self, index: int, count: int) -> None:
        """How many things wait on the page *index*."""
        self._group.button(index).show_badge(count)

    def add_corner(self, widget: QWidget) -> None:
        """A widget at the right end."""
        self._row.addWidget(widget)

    def show_page(self, index: int) -> None:
        """Mark the page *index* as the current one."""
        self._group.button(index).setChecked(True)
