"""``quartier:publish``: pictures through QGIS, originals from the shared base, and what it says of what it left out."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.redactions import Box
from si_javais_un_quartier.qgis_bridge.demonstration import import_ground, make_demonstration
from si_javais_un_quartier.qgis_bridge.publishing import LONGEST, PictureDarkroom
from si_javais_un_quartier.qgis_bridge.syncing import copy_hub
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working copy of a small demonstration quarter, with its ground, beside its shared base."""
    folder = tmp_path_factory.mktemp("publish")
    hub, copy = folder / "base.gpkg", folder / "copie.gpkg"
    make_demonstration(hub, contributions=60, today="2026-11-22", progress=Silent())
    copy_hub(str(hub), copy, "Nadia", SystemClock(), Silent())
    import_ground(copy)
    with Replica.open(copy) as replica, replica.transaction(applying=True) as connection:
        connection.execute("UPDATE photo SET redactions = '[[0.1, 0.1, 0.3, 0.3]]'")
        one = "SELECT min(fid) FROM contribution WHERE visibility = 'published' AND status = 'answered'"
        connection.execute(f"UPDATE contribution SET body = 'Appelez le 06 12 34 56 78' WHERE fid = ({one})")
    return copy


def test_the_map_of_the_demonstration_quarter(run: Run, listener: Any, town: Path, tmp_path: Path) -> None:
    folder = tmp_path / "carte"
    made = run("publish", REPLICA=str(town), FOLDER=str(folder))
    assert made["PUBLISHED"] > 30
    assert made["PHOTOS"] > 0
    assert made["LEFT_OUT"] > 0
    assert any(it.startswith("Left out — Phone number: 1 (") for it in listener.warnings)
    assert not any("06 12" in it for it in (*listener.warnings, *listener.said))
    assert "Appelez le 06" not in (folder / "contributions.geojson").read_text("utf-8")
    feed = json.loads((folder / "contributions.geojson").read_text("utf-8"))
    points = [it["geometry"]["coordinates"] for it in feed["features"] if it["geometry"]]
    assert all(4.3 < longitude < 4.5 and 45.3 < latitude < 45.5 for longitude, latitude in points)
    for path in (folder / "photos").iterdir():
        image = QImage(str(path))
        assert max(image.width(), image.height()) <= LONGEST
        assert image.pixelColor(int(image.width() * 0.2), int(image.height() * 0.2)).lightness() < 20
    again = run("publish", REPLICA=str(town), FOLDER=str(folder))
    assert again["PUBLISHED"] == made["PUBLISHED"]
    assert any("0 new, 0 changed, 0 gone" in it for it in listener.said)


def test_a_folder_of_other_files_is_refused_in_words(run: Run, town: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(QgsProcessingException, match="other files than a public map"):
        run("publish", REPLICA=str(town), FOLDER=str(tmp_path))
    assert [it.name for it in tmp_path.iterdir()] == ["notes.txt"]


def _encoded(image: QImage, name: bytes) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, name.decode())
    return bytes(held)


def test_the_darkroom_burns_boxes_in_and_keeps_nothing_else() -> None:
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setText("Author", "Jean Dupont, 06 12 34 56 78")
    developed = PictureDarkroom().develop(_encoded(image, b"PNG"), [Box(0.5, 0.0, 0.5, 1.0)])
    assert developed is not None
    assert (developed.width, developed.height) == (LONGEST, LONGEST // 2)
    assert b"Dupont" not in developed.content
    shown = QImage.fromData(QByteArray(developed.content), "JPG")
    assert shown.pixelColor(LONGEST // 4, 100).lightness() > 240
    assert shown.pixelColor(3 * LONGEST // 4, 100).lightness() < 15


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\xff\xd8\xff broken", base64.b64decode("R0lGODlhAQABAAAAACw=")])
def test_the_darkroom_takes_pictures_only(content: bytes) -> None:
    assert PictureDarkroom().develop(content, []) is None


def test_a_folder_of_the_moment_will_do(run: Run, town: Path) -> None:
    folder = Path(run("publish", REPLICA=str(town), FOLDER="TEMPORARY_OUTPUT")["FOLDER"])
    assert folder.is_absolute()
    assert (folder / "index.html").is_file()
