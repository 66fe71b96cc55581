"""A few words of which one is chosen, side by side: quicker to read and to hit than a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import look
from ..flow_layout import FlowLayout

HEIGHT = 30
SIGN = 14
ASIDE = 9


class ChoiceButton(QAbstractButton):
    """Chosen is told by weight and frame, not by colour alone."""

    def __init__(
        self, word: str, sign: QPixmap | None = None, parent: QWidget | None = None, *, points: float = 0.0
    ) -> None:
        super().__init__(parent)
        self._sign, self._points = sign, points
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word in bold, so that choosing moves nothing."""
        width = QFontMetrics(look.font(self._points, bold=True)).horizontalAdvance(self.text()) + 2 * ASIDE
        return QSize(width + (SIGN + 6 if self._sign is not None else 0), HEIGHT + round(2 * self._points))

    def minimumSizeHint(self) -> QSize:
        """The same: a cut word says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, a sign, a word."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = look.selected(palette) if chosen else look.hover(palette) if self.underMouse() else palette.base()
        framed = chosen or self.hasFocus()
        painter.setPen(QPen(look.accent(palette) if framed else look.hairline(palette), 1.6 if chosen else 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent(palette), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 2, 2)
        left = ASIDE
        if self._sign is not None:
            painter.drawPixmap(left, (self.height() - SIGN) // 2, SIGN, SIGN, self._sign)
            left += SIGN + 6
        painter.setFont(look.font(self._points, bold=chosen))
        painter.setPen(look.text(palette) if self.isEnabled() else look.secondary(palette))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class ChoiceRow(QWidget):
    """At most one of some words. ``changed`` comes when a person chooses; *optional*: a second click lets go.

    *points* make the words larger than the system's font.
    """

    changed = pyqtSignal()

    def __init__(
        self, name: str, *, optional: bool = False, points: float = 0.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional, self._points = optional, points
        self._buttons: dict[str, ChoiceButton] = {}
        self._layout = FlowLayout(self)

    def offer(self, choices: Sequence[tuple[str, str, QPixmap | None]]) -> None:
        """The choices as (key, word, sign), in place of those before."""
        for button in self._buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = {key: ChoiceButton(word, sign, self, points=self._points) for key, word, sign in choices}
        for key, button in self._buttons.items():
            button.setObjectName("choice_" + key)
            button.clicked.connect(lambda _=False, key=key: self._clicked(key))
            self._layout.addWidget(button)
            button.show()
        self.updateGeometry()

    def chosen(self) -> str | None:
        """The key of the chosen word."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Choose without telling; a key that isn't offered leaves nothing chosen."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As tall as its lines: a scrolled page asks no one how high something is at a width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._layout.heightForWidth(self.width()))

    def _clicked(self, key: str) -> None:
        """The button has changed its own state already."""
        on = self._buttons[key].isChecked() or not self._optional
        self.choose(key if on else None)
        self.changed.emit()
