"""A chart on screen, in the theme's colours; its bars can be clicked, and walked through with the arrow keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...report.drawing import MM_PER_POINT, Bar, Drawing, Mark, Rule, Words, stripes_of
from ...report.live import LiveChart
from .. import look

#: Pixels of a millimetre at 96 dots an inch, in which the program's sizes are given.
SCALE = 96 / 25.4
_LIGHT = {"blue": "#0072B2", "orange": "#D55E00", "amber": "#E69F00", "green": "#009E73", "grey": "#7A756C"}
_DARK = {"blue": "#56B4E9", "orange": "#FF9A57", "amber": "#E69F00", "green": "#2FC49A", "grey": "#A8A296"}


def screen_measure(text: str, size: float, bold: bool) -> float:
    """How wide words are on screen, in the millimetres of :data:`SCALE`."""
    font = look.font(bold=bold)
    font.setPixelSize(100)
    return float(QFontMetricsF(font).horizontalAdvance(text)) * size * MM_PER_POINT / 100


class ChartView(QWidget):
    """Shows one chart in the width it has; ``chosen`` carries the key of a bar."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: LiveChart | None = None
        self._drawing = Drawing(1, 1, ())
        self._current = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def show_chart(self, chart: LiveChart) -> None:
        """Another chart."""
        self._chart, self._current = chart, ""
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.alternative)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart.field else Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def keys(self) -> list[str]:
        """The keys of the bars, in order."""
        marks = (mark for mark in self._drawing.marks if isinstance(mark, (Bar, Words)) and mark.key)
        return list(dict.fromkeys(mark.key for mark in marks))

    def box_of(self, key: str) -> QRectF:
        """Where what belongs to a key lies, in pixels; the whole width for bars that lie."""
        found = QRectF()
        for mark in self._drawing.marks:
            if isinstance(mark, (Bar, Words)) and mark.key == key:
                found = found.united(_box(mark))
        lying = self._chart is not None and self._chart.shape != "months"
        return QRectF(0, found.top() - 2, self.width(), found.height() + 4) if lying else found.adjusted(-4, -4, 4, 4)

    def sizeHint(self) -> QSize:
        """As high as the chart is."""
        return QSize(round(80 * SCALE), round(self._drawing.height * SCALE) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower, as high."""
        return QSize(round(40 * SCALE), self.sizeHint().height())

    # -- what happens to it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other lengths."""
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or font."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._lay_out()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        key = self._key_at(QPointF(event.pos()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
        self._mark(key)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        if not self.hasFocus():
            self._mark("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        key = self._key_at(QPointF(event.pos()))
        if event.button() == Qt.MouseButton.LeftButton and key:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the bars, Enter or Space chooses."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        keys = self.keys()
        if keys and event.key() in steps:
            place = keys.index(self._current) + steps[event.key()] if self._current in keys else 0
            self._mark(keys[max(0, min(place, len(keys) - 1))])
        elif self._current and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, and a quiet ground under the bar that is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            painter.fillRect(self.box_of(self._current), look.hover(self.palette()))
            if self.hasFocus():
                painter.setPen(look.accent(self.palette()))
                painter.drawRect(self.box_of(self._current).adjusted(0, 0, -1, -1))
        for mark in self._drawing.marks:
            self._paint(painter, mark)
        painter.end()

    # -- inside

    def _lay_out(self) -> None:
        if self._chart is not None:
            self._drawing = self._chart.drawing(max(self.width(), 100) / SCALE, screen_measure)
            self.setFixedHeight(round(self._drawing.height * SCALE) + 2)
            self.update()

    def _mark(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.update()

    def _key_at(self, spot: QPointF) -> str:
        if self._chart is None or not self._chart.field:
            return ""
        return next((key for key in self.keys() if self.box_of(key).contains(spot)), "")

    def _paint(self, painter: QPainter, mark: Mark) -> None:
        if isinstance(mark, Bar):
            self._paint_bar(painter, mark)
        elif isinstance(mark, Words):
            _paint_words(painter, mark, self._colour(mark.colour))
        elif isinstance(mark, Rule):
            painter.setPen(QPen(self._colour(mark.colour), max(1.0, mark.width * SCALE)))
            painter.drawLine(QPointF(mark.x1, mark.y1) * SCALE, QPointF(mark.x2, mark.y2) * SCALE)

    def _paint_bar(self, painter: QPainter, bar: Bar) -> None:
        colour, box = self._colour(bar.colour), _box(bar)
        if not bar.hatched:
            painter.fillRect(box, colour)
            return
        painter.setPen(QPen(colour, 1))
        painter.drawRect(box)
        painter.setPen(QPen(colour, 1.4))
        for x1, y1, x2, y2 in stripes_of(bar):
            painter.drawLine(QPointF(x1, y1) * SCALE, QPointF(x2, y2) * SCALE)

    def _colour(self, role: str) -> QColor:
        palette = self.palette()
        own = {
            "ink": look.text(palette),
            "second": look.secondary(palette),
            "line": look.hairline(palette),
            "paper": palette.color(QPalette.ColorRole.Base),
        }
        return own.get(role) or QColor((_DARK if look.is_dark(palette) else _LIGHT)[role])


def _box(mark: Bar | Words) -> QRectF:
    if isinstance(mark, Bar):
        return QRectF(mark.x * SCALE, mark.y * SCALE, mark.width * SCALE, mark.height * SCALE)
    high = mark.size * MM_PER_POINT
    wide = screen_measure(mark.text, mark.size, mark.bold)
    left = {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
    return QRectF((mark.x - left) * SCALE, (mark.y - high) * SCALE, wide * SCALE, high * 1.3 * SCALE)


def _paint_words(painter: QPainter, mark: Words, colour: QColor) -> None:
    font = look.font(bold=mark.bold)
    font.setPixelSize(max(1, round(mark.size * MM_PER_POINT * SCALE)))
    painter.setFont(font)
    painter.setPen(colour)
    wide = QFontMetricsF(font).horizontalAdvance(mark.text)
    left = {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
    painter.drawText(QPointF(mark.x * SCALE - left, mark.y * SCALE), mark.text)
