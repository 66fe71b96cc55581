"""Small pictures, with what is blacked out on them."""

from __future__ import annotations

from qgis.PyQt.QtGui import QImage, QPixmap

from ...domain.redactions import Box, read_boxes
from ...qgis_bridge.pictures import MOST_THUMB_PIXELS, blacked_out, decode

_ALL = (Box(0.0, 0.0, 1.0, 1.0),)


def thumb(content: bytes | None, redactions: str | None) -> QPixmap | None:
    """A small picture as the team sees it, None where there is none. Boxes that can’t be read hide all of it."""
    image = decode(content, MOST_THUMB_PIXELS) if content else None
    if not isinstance(image, QImage):
        return None
    boxes = read_boxes(redactions)
    boxes = _ALL if boxes is None else boxes
    return QPixmap.fromImage(blacked_out(image, boxes) if boxes else image)
