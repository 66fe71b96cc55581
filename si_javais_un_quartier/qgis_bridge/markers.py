"""Markers as pictures for lists and legends, drawn as the map draws them."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtGui import QPixmap

from ..domain.vocabulary import Kind, Sector, Status
from .icons import draw_pixmap, svg_renderer
from .marker_drawing import initiative_svg, marker_svg, premises_svg


def marker_pixmap(kind: Kind, status: Status, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The marker of a contribution, *size* logical pixels wide."""
    return _drawn(marker_svg(Kind(kind), Status(status)), size, device_pixel_ratio)


def premises_pixmap(filled: str, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The sign of a premises (``marker_drawing.EMPTY``, ``HALF`` or ``FULL``), a square below 16 px."""
    return _drawn(premises_svg(filled, small=size < 16), size, device_pixel_ratio)


def initiative_pixmap(sector: Sector, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The flag of an initiative."""
    return _drawn(initiative_svg(Sector(sector)), size, device_pixel_ratio)


@lru_cache(maxsize=1024)
def _drawn(svg: str, size: int, device_pixel_ratio: float) -> QPixmap:
    pixmap = draw_pixmap(svg_renderer(svg), round(size * device_pixel_ratio))
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap
