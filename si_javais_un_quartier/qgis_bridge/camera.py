"""A photo from a file, a camera or the clipboard, made fit to be shared: upright, resized, pixels and nothing else.

The place and the day that a camera wrote are read first, to be proposed to the person; then the picture is made anew,
which leaves its metadata behind (EXIF, GPS, serial numbers, colour profile, texts).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsExifTools
from qgis.PyQt.QtCore import QBuffer, QByteArray, QDateTime, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QColorSpace, QImage, QImageWriter, QPainter

from ..domain.photographs import TakenPhoto
from ..domain.records import Place
from .geocoding import CrsTransformer
from .pictures import MOST_BYTES, Trouble, decode

LONGEST = 2048
LONGEST_THUMB = 288
_QUALITY = 85
_TAKEN = ("Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime")
#: The first bytes of a HEIF file: a box "ftyp" with one of these brands.
_HEIF = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
#: What a camera's folder holds besides: name ends that are worth trying.
NAME_ENDS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif")
#: Nearer than this to 0°, 0° no street is: cameras write it when they don't know where they are.
_NO_PLACE_DEGREES = 0.01


@dataclass(frozen=True)
class Found:
    """A clean photo, and where its file says it was taken, in degrees (longitude, latitude)."""

    photo: TakenPhoto
    where: tuple[float, float] | None = None


def from_file(path: Path) -> Found | Trouble:
    """The photo that a file holds. Any thread will do; nothing is written beside the file."""
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError:
        return Trouble.UNREADABLE
    if is_heif(content):
        return Trouble.HEIC
    image = decode(content)
    if isinstance(image, Trouble):
        return image
    photo = from_image(image, taken_on(path))
    return photo if isinstance(photo, Trouble) else Found(photo, where_taken(path))


def from_image(image: QImage, day: str | None = None) -> TakenPhoto | Trouble:
    """The photo of pixels that are there already, as on the clipboard."""
    if image.isNull():
        return Trouble.DAMAGED
    whole = _plain(_scaled(image, LONGEST))  # small first: each step holds Python's lock, and with it the window
    full, thumb = _jpeg(whole), _jpeg(_scaled(whole, LONGEST_THUMB))
    if full is None or thumb is None:
        return Trouble.DAMAGED
    return TakenPhoto(full, thumb, whole.width(), whole.height(), day)


def is_heif(content: bytes) -> bool:
    """Whether a file is of the format that iPhones write when nobody tells them otherwise."""
    return content[4:8] == b"ftyp" and content[8:12] in _HEIF


def where_taken(path: Path) -> tuple[float, float] | None:
    """Longitude and latitude in degrees; None where none is told, for 0°, 0° and for what are no degrees."""
    point, told = QgsExifTools.getGeoTag(str(path))
    return real_degrees(point.x(), point.y()) if told else None


def real_degrees(longitude: float, latitude: float) -> tuple[float, float] | None:
    """The two as they are; None for what are no degrees, and for 0°, 0°, which a device writes that knows nothing."""
    if not (math.isfinite(longitude) and math.isfinite(latitude)):
        return None
    if abs(longitude) > 180 or abs(latitude) > 90:
        return None
    if abs(longitude) < _NO_PLACE_DEGREES and abs(latitude) < _NO_PLACE_DEGREES:
        return None
    return longitude, latitude


def in_quarter(where: tuple[float, float] | None, crs: QgsCoordinateReferenceSystem) -> Place | None:
    """A place in degrees in the quarter's CRS; None where that CRS doesn't reach."""
    if where is None:
        return None
    try:
        return Place(*CrsTransformer(crs).forward(*where)).rounded()
    except ValueError:
        return None


def taken_on(path: Path) -> str | None:
    """The day that the camera wrote, ISO; None where it didn't, or wrote nonsense."""
    tags = QgsExifTools.readTags(str(path))
    for name in _TAKEN:
        moment = tags.get(name)
        if isinstance(moment, QDateTime) and moment.isValid() and moment.date().year() >= 1990:
            return str(moment.date().toString(Qt.DateFormat.ISODate))
    return None


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a camera's folder and of those inside it, the newest first. Nothing is opened."""
    found: list[tuple[float, Path]] = []
    for path in _files(folder):
        try:
            found.append((path.stat().st_mtime, path))
        except OSError:
            continue
    return [path for _, path in sorted(found, reverse=True)]


def quick_look(path: Path, longest: int) -> QImage | Trouble:
    """A small picture to choose by, from the file, upright; whole decoding is left for the one that is chosen."""
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError:
        return Trouble.UNREADABLE
    if is_heif(content):
        return Trouble.HEIC
    image = decode(content)
    return image if isinstance(image, Trouble) else _scaled(image, longest)


def _files(folder: Path, depth: int = 2) -> Iterator[Path]:
    """Cards hold DCIM/100CANON/…: two folders down is enough, a whole disk is never walked."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink() and depth:
            yield from _files(entry, depth - 1)
        elif entry.suffix.lower() in NAME_ENDS and entry.is_file():
            yield entry


def _plain(image: QImage) -> QImage:
    """Pixels alone, in sRGB on white: what is transparent would turn black in a JPEG."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _scaled(image: QImage, longest: int) -> QImage:
    if max(image.width(), image.height()) <= longest:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(longest, longest), keep, smooth)


def _jpeg(image: QImage) -> bytes | None:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    return bytes(held) if writer.write(image) else None
