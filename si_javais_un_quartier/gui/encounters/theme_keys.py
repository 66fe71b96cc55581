"""The quarter's themes as large keys with their digit: one key, one theme."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...domain.settings import Theme
from ...qgis_bridge.icons import icon
from .. import look
from .sizes import Sizes

GAP = 6
MOST_DIGITS = 9
_CAP = 22
_TICK = 14
_PAD = 8


class ThemeKey(QAbstractButton):
    """A digit on a keycap, the theme's name, a tick when it is chosen: colour alone tells nothing."""

    def __init__(self, digit: str, word: str, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit, self._sizes = digit, sizes
        self.setText(word)
        self.setAccessibleName(f"{word} ({digit})" if digit else word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for cap, word in bold and tick."""
        word = QFontMetrics(self._sizes.font(bold=True)).horizontalAdvance(self.text())
        return QSize(_PAD + (_CAP + 6 if self._digit else 0) + word + 4 + _TICK + _PAD, self._sizes.key)

    def minimumSizeHint(self) -> QSize:
        """The same: a cut word says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, cap, word, tick."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = look.selected(palette) if chosen else look.hover(palette) if self.underMouse() else palette.button()
        framed = chosen or self.hasFocus()
        painter.setPen(QPen(look.accent(palette) if framed else look.hairline(palette), 2.0 if chosen else 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        left = _PAD
        if self._digit:
            cap = QRectF(left, (self.height() - _CAP) / 2, _CAP, _CAP)
            painter.setPen(QPen(look.secondary(palette), 1.0))
            painter.setBrush(palette.base())
            painter.drawRoundedRect(cap, 4, 4)
            painter.setFont(self._sizes.font(bold=True))
            painter.setPen(look.text(palette))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._digit)
            left += _CAP + 6
        painter.setFont(self._sizes.font(bold=chosen))
        painter.setPen(look.text(palette))
        room = self.rect().adjusted(left, 0, -_TICK - _PAD if chosen else -_PAD, 0)
        word = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        if chosen:
            tick = icon("check", look.text(palette)).pixmap(QSize(_TICK, _TICK))
            painter.drawPixmap(self.width() - _TICK - _PAD, (self.height() - _TICK) // 2, tick)


class ThemeKeys(QWidget):
    """``chosen`` carries a theme's key, or None: a second click lets go."""

    chosen = pyqtSignal(object)

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._keys: dict[str, ThemeKey] = {}

    def offer(self, themes: Sequence[Theme]) -> None:
        """The quarter's themes; those there are already stay."""
        if list(self._keys) == [it.key for it in themes]:
            return
        for key in self._keys.values():
            key.hide()
            key.deleteLater()
        self._keys = {}
        for number, theme in enumerate(themes):
            digit = str(number + 1) if number < MOST_DIGITS else ""
            button = ThemeKey(digit, theme.label, self._sizes, self)
            button.setObjectName("theme_" + theme.key)
            button.clicked.connect(lambda checked, key=theme.key: self.press(key, on=checked))
            self._keys[theme.key] = button
            button.show()
        self._arrange()

    def tab_stops(self) -> list[QWidget]:
        """The keys, in the order of the quarter's themes."""
        return list(self._keys.values())

    def choose(self, key: str | None) -> None:
        """Show one as chosen, without telling."""
        for each, button in self._keys.items():
            button.setChecked(each == key)

    def press(self, key: str, *, on: bool) -> None:
        """A person chose a theme, or let go of it."""
        self.choose(key if on else None)
        self.chosen.emit(key if on else None)

    def press_digit(self, digit: int) -> bool:
        """Choose by *digit* (1 to 9); whether there is such a key. One that is chosen already stays so."""
        keys = list(self._keys)
        if not 1 <= digit <= min(len(keys), MOST_DIGITS):
            return False
        self.press(keys[digit - 1], on=True)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same keys in the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In as few lines as there is room for; the room left on a line is shared by its keys."""
        lines: list[list[ThemeKey]] = [[]]
        for key in self._keys.values():
            if lines[-1] and _width([*lines[-1], key]) > self.width():
                lines.append([])
            lines[-1].append(key)
        for number, line in enumerate(lines):
            self._place(line, number * (self._sizes.key + GAP))
        self.setFixedHeight(len(lines) * (self._sizes.key + GAP) - GAP if self._keys else 0)

    def _place(self, line: Sequence[ThemeKey], top: int) -> None:
        left, spare = 0, max(0, self.width() - _width(line))
        for number, key in enumerate(line):
            width = key.sizeHint().width() + spare * (number + 1) // len(line) - spare * number // len(line)
            key.setGeometry(left, top, width, self._sizes.key)
            left += width + GAP


def _width(keys: Sequence[ThemeKey]) -> int:
    """The room that some keys need side by side."""
    return sum(key.sizeHint().width() for key in keys) + GAP * (len(keys) - 1)
