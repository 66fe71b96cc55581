"""The strip of page buttons on top of the dock: only the current one shows its word."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from ..qgis_bridge.icons import icon
from . import look

CELL = 32


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
        self.toggled.connect(self._fit)
        self._fit(checked=False)

    def _fit(self, checked: bool) -> None:
        self.setFont(look.font(bold=checked))
        width = self.fontMetrics().horizontalAdvance(self.text()) + 44 if checked else CELL
        self.setFixedWidth(width)

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
            painter.drawText(
                self.rect().adjusted(34, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                self.text(),
            )
        if self.hasFocus():
            painter.setPen(look.accent(palette))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


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

    def add_corner(self, widget: QWidget) -> None:
        """A widget at the right end."""
        self._row.addWidget(widget)

    def show_page(self, index: int) -> None:
        """Mark the page *index* as the current one."""
        self._group.button(index).setChecked(True)
