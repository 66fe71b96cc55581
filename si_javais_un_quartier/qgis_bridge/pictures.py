"""Strangers' pictures, decoded with care, and what is made of them; no widget is touched, any thread will do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader, QImageWriter, QPainter

from ..domain.redactions import Box

#: Larger pictures are refused before they are decoded (design: safety): a 49 kB file can hold gigabytes of pixels.
MOST_PIXELS = 50_000_000
MOST_BYTES = 15_000_000
#: What stands for a small picture must be one.
MOST_THUMB_PIXELS = 1_000_000
_FORMATS = {b"\xff\xd8\xff": b"jpg", b"\x89PN": b"png", b"RIF": b"webp"}
_JPEG_QUALITY = 85
#: Among the pixels of a JPEG 0xFF is followed by 0 or by a restart mark; any other mark ends them.
_MARK = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])", re.DOTALL)
_END_OF_IMAGE = b"\xd9"


class Trouble(Enum):
    """Why a picture can't be shown."""

    NOT_A_PICTURE = "not_a_picture"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    HEIC = "heic"
    UNREADABLE = "unreadable"


def decode(content: bytes, most_pixels: int = MOST_PIXELS) -> QImage | Trouble:
    """A JPEG, PNG or WebP by its first bytes, never another format in disguise, upright.

    The size is read before the pixels are.
    """
    name = _FORMATS.get(content[:3])
    if name is None:
        return Trouble.NOT_A_PICTURE
    if len(content) > MOST_BYTES:
        return Trouble.TOO_LARGE
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return Trouble.DAMAGED
    if size.width() * size.height() > most_pixels:
        return Trouble.TOO_LARGE
    if name == b"jpg" and not _jpeg_is_whole(content):
        return Trouble.DAMAGED
    image = reader.read()
    return Trouble.DAMAGED if image.isNull() else image


def _jpeg_is_whole(content: bytes) -> bool:
    """Whether a JPEG goes to its own end: one that was cut is decoded all the same, grey from there on.

    A segment after a mark tells its length, so that the end of a picture within it isn't taken for this one's (ITU-T
    T.81, B.1); pixels go to the next mark. What cameras put after the end is nobody's business.
    """
    at = 2
    while (mark := _MARK.search(content, at)) is not None:
        if mark[1] == _END_OF_IMAGE:
            return True
        at = mark.end() + max(2, int.from_bytes(content[mark.end() : mark.end() + 2], "big"))
    return False


def blacked_out(image: QImage, boxes: Iterable[Box]) -> QImage:
    """*image* with *boxes* painted over it, in pixels: what was there is gone."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(plain)
    for box in boxes:
        area = QRectF(
            box.x * plain.width(), box.y * plain.height(), box.width * plain.width(), box.height * plain.height()
        )
        painter.fillRect(area.toAlignedRect(), Qt.GlobalColor.black)
    painter.end()
    return plain


def public_picture(content: bytes, boxes: Iterable[Box], longest: int = 1600) -> bytes | Trouble:
    """A JPEG for anybody: boxes burnt in, at most *longest* pixels a side, nothing of the file but its pixels."""
    image = decode(content)
    if isinstance(image, Trouble):
        return image
    if max(image.width(), image.height()) > longest:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(QSize(longest, longest), keep, smooth)
    plain = blacked_out(image, boxes)
    for key in plain.textKeys():
        plain.setText(key, "")
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_JPEG_QUALITY)
    if not writer.write(plain):
        return Trouble.DAMAGED
    return bytes(held)
