"""Buttons that QGIS's widgets don't give: a flat one with an icon, and one whose menu shows a quiet chevron."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from ..qgis_bridge.icons import icon
from . import look

CHEVRON = 10


class FlatButton(QToolButton):
    """A borderless button: icon, word or both; its accessible name is its tooltip or its word."""

    def __init__(self, word: str, picture: str = "", tooltip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setText(word)
        if picture:
            self.setIcon(icon(picture, look.text(self.palette())))
            self.setIconSize(QSize(16, 16))
        both = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        only = Qt.ToolButtonStyle.ToolButtonTextOnly if word else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(both if word and picture else only)
        self.setToolTip(tooltip or word)
        self.setAccessibleName(tooltip or word)
        self.setMinimumSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The native button, without the style's corner mark where it has a menu."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class MenuButton(FlatButton):
    """A flat button that opens a menu; the style's own menu mark is replaced by a chevron after the word."""

    def __init__(self, word: str, menu: QMenu, tooltip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(word, "", tooltip, parent)
        self.setMinimumWidth(0)  # else its hint would not count
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def sizeHint(self) -> QSize:
        """Room for the word and the chevron."""
        hint = self.fontMetrics().size(0, self.text())
        return QSize(hint.width() + CHEVRON + 18, max(28, hint.height() + 10))

    def minimumSizeHint(self) -> QSize:
        """The same: a cut word says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The native button without its menu mark, then word and chevron."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        inner = self.rect().adjusted(6, 0, -CHEVRON - 6, 0)
        painter.setFont(self.font())
        painter.setPen(look.text(self.palette()))
        word = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        draw_chevron(painter, QPointF(self.width() - CHEVRON - 1, self.height() / 2), look.secondary(self.palette()))


def draw_chevron(painter: QPainter, centre: QPointF, colour: object) -> None:
    """A 10 px chevron pointing down."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    x, y = centre.x(), centre.y()
    painter.drawPolyline(QPolygonF([QPointF(x - 3.5, y - 1.5), QPointF(x, y + 2), QPointF(x + 3.5, y - 1.5)]))
    painter.restore()
