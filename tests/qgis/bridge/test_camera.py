"""Photos from cameras: upright, small enough, without a trace of the file; odd ones get their own word."""

from __future__ import annotations

import math
import os
import struct
from pathlib import Path
from typing import Callable

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsExifTools, QgsPoint, QgsPointXY
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.qgis_bridge import camera
from si_javais_un_quartier.qgis_bridge.camera import Found, from_file, from_image, in_quarter, pictures_in, where_taken
from si_javais_un_quartier.qgis_bridge.pictures import Trouble, decode

LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    """Red on the left, blue on the right."""
    path = tmp_path / "IMG é.jpg"
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("blue"))
    assert image.save(str(path), "jpg", 95)
    return path


def test_a_place_is_read_then_left_behind(jpeg: Path) -> None:
    assert QgsExifTools.geoTagImage(str(jpeg), QgsPointXY(4.3769, 45.4383))
    found = from_file(jpeg)
    assert isinstance(found, Found)
    assert found.where == pytest.approx((4.3769, 45.4383), abs=1e-5)
    place = in_quarter(found.where, LAMBERT)
    assert place is not None
    assert (place.x, place.y) == pytest.approx((807_700, 6_481_900), abs=1500)
    clean = jpeg.with_name("clean.jpg")
    clean.write_bytes(found.photo.full)
    assert where_taken(clean) is None
    assert not QgsExifTools.readTags(str(clean))
    for content in (found.photo.full, found.photo.thumb):
        assert not any(mark in content for mark in (b"Exif", b"GPS", b"ICC_PROFILE", b"http://ns.adobe"))


@pytest.mark.parametrize("point", [(0.0, 0.0), (0.000001, -0.000001)], ids=["0, 0", "nearly"])
def test_nowhere_is_no_place(jpeg: Path, point: tuple[float, float]) -> None:
    QgsExifTools.geoTagImage(str(jpeg), QgsPointXY(*point))
    assert where_taken(jpeg) is None


@pytest.mark.parametrize("where", [(math.nan, 45.0), (4.0, math.inf), (400.0, 45.0)], ids=["nan", "inf", "400°"])
def test_what_is_no_place_is_none(monkeypatch: pytest.MonkeyPatch, jpeg: Path, where: tuple[float, float]) -> None:
    monkeypatch.setattr(camera.QgsExifTools, "getGeoTag", lambda _: (QgsPoint(*where), True))
    assert where_taken(jpeg) is None
    assert in_quarter(None, LAMBERT) is None


def test_large_ones_are_made_smaller_and_small_ones_kept() -> None:
    large = QImage(5000, 2500, QImage.Format.Format_ARGB32)
    large.fill(0)
    photo = from_image(large)
    assert not isinstance(photo, Trouble)
    assert (photo.width, photo.height) == (2048, 1024)
    whole, thumb = decode(photo.full), decode(photo.thumb)
    assert isinstance(whole, QImage)
    assert isinstance(thumb, QImage)
    assert (whole.width(), thumb.width(), thumb.height()) == (2048, 288, 144)
    assert whole.pixelColor(5, 5).lightness() > 250  # what was transparent is white


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (struct.pack(">I", 24) + b"ftypheic" + b"\0" * 40, Trouble.HEIC),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Trouble.NOT_A_PICTURE),
        (b"\xff\xd8\xff\xe0" + b"x" * 200, Trouble.DAMAGED),
        (b"", Trouble.NOT_A_PICTURE),
        (b"\xff\xd8\xff" + b"\0" * 15_000_000, Trouble.TOO_LARGE),
    ],
    ids=["iphone", "svg", "damaged", "empty", "too large"],
)
def test_odd_files_say_what_they_are(tmp_path: Path, content: bytes, trouble: Trouble) -> None:
    path = tmp_path / "IMG_1.JPG"
    path.write_bytes(content)
    assert from_file(path) is trouble
    assert from_file(tmp_path / "gone.jpg") is Trouble.UNREADABLE


def test_a_camera_folder_is_listed_newest_first(tmp_path: Path) -> None:
    inside = tmp_path / "DCIM" / "100CANON"
    inside.mkdir(parents=True)
    (tmp_path / "DCIM" / "a" / "b" / "c").mkdir(parents=True)
    for age, path in enumerate((inside / "IMG_2.JPG", tmp_path / "old.heic", tmp_path / "notes.txt")):
        path.write_bytes(b"x")
        os.utime(path, (1000 - age, 1000 - age))
    (tmp_path / "DCIM" / "a" / "b" / "c" / "deep.jpg").write_bytes(b"x")
    assert [path.name for path in pictures_in(tmp_path)] == ["IMG_2.JPG", "old.heic"]
    assert pictures_in(tmp_path / "nowhere") == []


def test_every_orientation_ends_upright(shared_data: Callable[[str], Path]) -> None:
    folder = shared_data("photos/orientation")
    for way, width_first in (("Landscape", True), ("Portrait", False)):
        upright = from_file(folder / f"{way}_1.jpg")
        assert isinstance(upright, Found)
        for number in range(2, 9):
            found = from_file(folder / f"{way}_{number}.jpg")
            assert isinstance(found, Found), number
            assert (found.photo.width > found.photo.height) is width_first, number
            assert _distance(found.photo.thumb, upright.photo.thumb) < 24, number


def test_awkward_files_end_in_a_photo_or_a_word(shared_data: Callable[[str], Path]) -> None:
    for folder in ("photos/piexif", "photos/pillow"):
        for path in sorted(shared_data(folder).iterdir()):
            found = from_file(path)
            assert isinstance(found, (Found, Trouble)), path.name
            if isinstance(found, Found):
                assert b"Exif" not in found.photo.full, path.name


def _distance(one: bytes, other: bytes) -> float:
    """The mean difference of lightness on a grid."""
    first, second = decode(one), decode(other)
    assert isinstance(first, QImage)
    assert isinstance(second, QImage)
    second = second.scaled(first.size())
    steps = [(x, y) for x in range(4, first.width(), 16) for y in range(4, first.height(), 16)]
    return sum(abs(first.pixelColor(*at).lightness() - second.pixelColor(*at).lightness()) for at in steps) / len(steps)
