"""The project's own icons, in any colour: dark on light themes, light on dark ones."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication

from .resources import resource_path

if TYPE_CHECKING:
    from qgis.PyQt.QtSvg import QSvgRenderer

#: The stroke every icon file is drawn with; Qt's SVG knows no ``currentColor`` to replace instead.
_INK = "#161616"
_DISABLED_SHARE = 0.4


class _DrawnWhenShown(QIconEngine):
    """Draws an SVG text at the very size that is asked for, once; an icon that nobody sees costs nothing."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg
        self._drawn: dict[tuple[int, bool], QPixmap] = {}

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = min(size.width(), size.height()), mode == QIcon.Mode.Disabled
        if key not in self._drawn:
            plain = draw_pixmap(svg_renderer(self._svg), key[0])
            self._drawn[key] = _faded(plain) if key[1] else plain
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size() * painter.device().devicePixelRatioF(), mode, state))

    def clone(self) -> QIconEngine:
        return _DrawnWhenShown(self._svg)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """``resources/icons/<name>.svg`` drawn in *colour*, by default the palette's button text.

    Ask again when the palette changes; icons are cached by name and colour. Raises FileNotFoundError for no such icon.
    """
    ink = QApplication.palette().color(QPalette.ColorRole.ButtonText) if colour is None else colour
    return _icon(name, ink.name())


def plugin_icon() -> QIcon:
    """The plugin's own sign, in its own colours."""
    return QIcon(str(resource_path("icons", "icon.svg")))


@lru_cache(maxsize=512)
def _icon(name: str, ink: str) -> QIcon:
    return QIcon(_DrawnWhenShown(_drawing(name).replace(_INK, ink)))


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return resource_path("icons", name + ".svg").read_text(encoding="utf-8")


def svg_renderer(text: str) -> QSvgRenderer:
    """A renderer of SVG *text* of our own."""
    from qgis.PyQt.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(text.encode("utf-8")))


def draw_pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    """A transparent square of *size* device pixels with the drawing in it."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _faded(pixmap: QPixmap) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_DISABLED_SHARE)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded
