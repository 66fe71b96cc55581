"""The project's own icons, in any colour: dark on light themes, light on dark ones."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from .resources import resource_path

#: The stroke every icon file is drawn with; Qt's SVG knows no ``currentColor`` to replace instead.
_INK = "#161616"
#: Sizes in device pixels, so that 16, 20 and 24 px icons are crisp at 100, 150 and 200 %.
_SIZES = (10, 12, 14, 16, 18, 20, 24, 28, 30, 32, 36, 40, 48, 60, 64, 80)
_DISABLED_SHARE = 0.4


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
    renderer = svg_renderer(_drawing(name).replace(_INK, ink))
    result = QIcon()
    for size in _SIZES:
        plain = draw_pixmap(renderer, size)
        result.addPixmap(plain)
        result.addPixmap(_faded(plain), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return resource_path("icons", name + ".svg").read_text(encoding="utf-8")


def svg_renderer(text: str) -> QSvgRenderer:
    """A renderer of SVG *text* of our own."""
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
