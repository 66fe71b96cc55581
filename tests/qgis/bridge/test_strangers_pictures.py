"""Pictures that strangers send: decoded upright or refused with a reason, blacked out for good."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.domain.redactions import Box
from si_javais_un_quartier.gui.photos.thumbs import thumb
from si_javais_un_quartier.qgis_bridge.pictures import MOST_THUMB_PIXELS, Trouble, blacked_out, decode, public_picture

LEFT_HALF = Box(0.0, 0.0, 0.5, 1.0)


def picture(kind: str = "png", wide: int = 40, high: int = 20) -> bytes:
    """A red picture."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Author", "Somebody Real")
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(held)


def png_that_says(wide: int, high: int) -> bytes:
    """A tiny file that claims to be huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_the_three_formats_are_read(kind: str) -> None:
    image = decode(picture(kind))
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (40, 20)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", Trouble.NOT_A_PICTURE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", Trouble.NOT_A_PICTURE),
        (b"\xff\xd8\xff<svg xmlns='http://www.w3.org/2000/svg'/>", Trouble.DAMAGED),
        (b"GIF89a" + b"\0" * 40, Trouble.NOT_A_PICTURE),
        (png_that_says(14_200, 14_200), Trouble.TOO_LARGE),
        (png_that_says(2_000_000_000, 1), Trouble.DAMAGED),
        (picture()[:60], Trouble.DAMAGED),
        (b"\x89PNG" + b"\0" * 15_000_001, Trouble.TOO_LARGE),
    ],
)
def test_anything_else_is_refused_for_a_reason(content: bytes, trouble: Trouble) -> None:
    assert decode(content) is trouble


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
@pytest.mark.parametrize("kept", [0.5, 0.9, 0.98])
def test_a_picture_that_was_cut_on_the_way_is_damaged(kind: str, kept: float) -> None:
    content = picture(kind, 400, 300)
    assert decode(content[: int(len(content) * kept)]) is Trouble.DAMAGED


def test_a_picture_within_the_picture_is_not_its_end_and_what_follows_is_nothing() -> None:
    content = picture("jpg", 400, 300)
    small = picture("jpg", 16, 16)
    inside = content[:2] + b"\xff\xe1" + (len(small) + 2).to_bytes(2, "big") + small + content[2:]
    assert isinstance(decode(inside), QImage)
    assert isinstance(decode(inside + b"a film that the phone put there"), QImage)
    assert decode(inside[: len(inside) // 2]) is Trouble.DAMAGED


def test_what_stands_for_a_small_picture_must_be_one() -> None:
    assert decode(png_that_says(2000, 2000), MOST_THUMB_PIXELS) is Trouble.TOO_LARGE
    assert thumb(png_that_says(2000, 2000), "[]") is None


def test_black_is_burnt_in_and_the_original_stays() -> None:
    image = decode(picture())
    assert isinstance(image, QImage)
    black = blacked_out(image, [LEFT_HALF])
    assert black.pixelColor(5, 10) == QColor("black")
    assert black.pixelColor(35, 10) == QColor("red")
    assert image.pixelColor(5, 10) == QColor("red")


def test_the_public_picture_holds_nothing_but_its_pixels() -> None:
    made = public_picture(picture("jpg", 3000, 1000), [LEFT_HALF], longest=600)
    assert isinstance(made, bytes)
    assert b"Somebody" not in made
    assert b"Exif" not in made
    image = decode(made)
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (600, 200)
    assert image.pixelColor(50, 100).lightness() < 8
    assert public_picture(b"GIF89a", []) is Trouble.NOT_A_PICTURE


def test_boxes_that_cannot_be_read_hide_the_whole_small_picture() -> None:
    shown = thumb(picture(), "not json")
    assert shown is not None
    assert shown.toImage().pixelColor(35, 10) == QColor("black")
    plain = thumb(picture(), "[]")
    assert plain is not None
    assert plain.toImage().pixelColor(35, 10) == QColor("red")


def test_real_photos_come_upright_and_awkward_ones_end_in_a_word(shared_data: Callable[[str], Path]) -> None:
    upright = {path.name: decode(path.read_bytes()) for path in sorted(shared_data("photos/orientation").glob("*.jpg"))}
    assert len(upright) == 18
    for name, image in upright.items():
        assert isinstance(image, QImage), name
        assert (image.width() > image.height()) == name.startswith("Landscape"), name
    for path in sorted(shared_data("photos").rglob("*.*")):
        found = decode(path.read_bytes())
        assert isinstance(found, (QImage, Trouble)), path.name
        if path.suffix in {".gif", ".avif"} or path.name == "notjpeg.jpg":
            assert found is Trouble.NOT_A_PICTURE, path.name


def test_the_public_picture_of_a_real_photo_says_nothing_of_its_place(shared_data: Callable[[str], Path]) -> None:
    content = shared_data("photos/pillow/exif_gps.jpg").read_bytes()
    assert b"Exif" in content
    made = public_picture(content, [])
    assert isinstance(made, bytes)
    assert b"Exif" not in made
