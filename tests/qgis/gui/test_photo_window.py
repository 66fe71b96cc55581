"""The window of photos: zoom, black boxes drawn with the mouse, undone, restored; damaged photos say so."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member, Photo, PhotoPiece
from si_javais_un_quartier.domain.redactions import read_boxes
from si_javais_un_quartier.domain.vocabulary import PhotoVariant
from si_javais_un_quartier.gui.contributions.photo_ability import PhotoAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.photos.window import PhotoWindow
from tests.qgis.gui.desk_fixture import ability, open_desk, row
from tests.qgis.gui.quarter_bench import NADIA, uuid_of, words

FIRST, SECOND = uuid_of(301), uuid_of(302)


def red() -> bytes:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")
    return bytes(held)


def kept(uuid: str, content: bytes) -> list[Insert]:
    """A photo of the second contribution, whole and small."""
    sha256 = hashlib.sha256(content).hexdigest()
    pieces = [
        PhotoPiece(
            computed_uuid("photo_piece", sha256, variant, 0), sha256=sha256, variant=variant, n=0,
            data=base64.b64encode(content).decode(),
        )
        for variant in (PhotoVariant.FULL, PhotoVariant.THUMB)
    ]  # fmt: skip
    photo = Photo(uuid, contribution_uuid=words(1).uuid, media_type="image/png", sha256=sha256, width=400, height=200)
    return [Insert(each) for each in (photo, *pieces)]


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution, with one good and one damaged photo, is read."""
    with open_desk(copy_path, qtbot) as desk:
        rows = (*kept(FIRST, red()), *kept(SECOND, b"\xff\xd8\xff<svg><script>alert(1)</script></svg>"))
        desk.workspace.perform(Act(phrase("x"), rows))
        yield desk


@pytest.fixture
def window(desk: Desk, qtbot: object) -> PhotoWindow:
    """The window, opened by its key."""
    desk.contributions.page.take_focus()
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_V)
    window = ability(desk, PhotoAbility).window
    assert window is not None
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.view)
    return window


def draw(window: PhotoWindow, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Drag from one pixel of the photo to another."""
    view = window.view
    here, there = (view.mapFromScene(QPointF(*at)) for at in (first, last))
    left, none, plain = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for kind, at, button in (
        (QEvent.Type.MouseButtonPress, here, left),
        (QEvent.Type.MouseMove, there, none),
        (QEvent.Type.MouseButtonRelease, there, left),
    ):
        QApplication.sendEvent(view.viewport(), QMouseEvent(kind, QPointF(at), button, left, plain))


def test_boxes_are_drawn_kept_undone_and_the_original_restored(desk: Desk, window: PhotoWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.black.isChecked()
    draw(window, (100, 50), (200, 150))
    (box,) = read_boxes(row(desk, Photo, FIRST).redactions)
    assert box.x == pytest.approx(0.25, abs=0.02)
    assert box.height == pytest.approx(0.5, abs=0.03)
    draw(window, (300, 20), (350, 60))
    assert len(read_boxes(row(desk, Photo, FIRST).redactions)) == 2
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(read_boxes(row(desk, Photo, FIRST).redactions)) == 1
    assert len(window.view.boxes()) == 1
    window.restore.click()
    assert read_boxes(row(desk, Photo, FIRST).redactions) == ()
    assert window.view.boxes() == ()


def test_a_box_is_shown_on_the_small_picture_too(desk: Desk, window: PhotoWindow) -> None:
    window.black.setChecked(True)
    draw(window, (10, 10), (390, 190))
    small = desk.contributions.page.pane.photos._buttons[0]._thumb.pixmap
    assert small.toImage().pixelColor(200, 100) == QColor("black")


def test_a_chosen_box_is_removed_by_delete(desk: Desk, window: PhotoWindow) -> None:
    window.black.setChecked(True)
    draw(window, (100, 50), (200, 150))
    window.view._boxes[0].setSelected(True)
    assert window.remove_box.isEnabled()
    QTest.keyClick(window.view, Qt.Key.Key_Delete)
    assert read_boxes(row(desk, Photo, FIRST).redactions) == ()


def test_a_slip_of_the_hand_leaves_no_box(desk: Desk, window: PhotoWindow) -> None:
    window.black.setChecked(True)
    draw(window, (100, 50), (100, 50))
    assert row(desk, Photo, FIRST).redactions == "[]"
    assert window.view._boxes == []


def test_zoom_by_keys(window: PhotoWindow) -> None:
    before = window.view.transform().m11()
    QTest.keyClick(window, Qt.Key.Key_Plus)
    assert window.view.transform().m11() == pytest.approx(before * 1.25)
    QTest.keyClick(window, Qt.Key.Key_1)
    assert window.view.transform().m11() == 1.0
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Plus)
    assert window.view.transform().m11() <= 16
    QTest.keyClick(window, Qt.Key.Key_0)
    assert window.view.transform().m11() <= 1


def test_a_damaged_photo_says_so_and_the_next_one_is_a_key_away(window: PhotoWindow, qtbot: object) -> None:
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "damaged" in window.said.text())
    assert not window.black.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.view)
    assert window.windowTitle() == "Photo 1 of 2"


def test_a_caption_is_kept_when_the_window_closes(desk: Desk, window: PhotoWindow) -> None:
    window.caption.setText("La vitrine, de jour")
    window.close()
    assert row(desk, Photo, FIRST).caption == "La vitrine, de jour"
    assert ability(desk, PhotoAbility).window is None


def test_who_may_not_edit_may_look(desk: Desk) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", '["analyst"]'),)),)))
    ability(desk, PhotoAbility).open(FIRST)
    window = ability(desk, PhotoAbility).window
    assert window is not None
    assert not window.black.isVisible()
    assert window.caption.isReadOnly()


def test_closing_the_quarter_closes_the_window(desk: Desk, window: PhotoWindow) -> None:
    desk.workspace.close()
    assert ability(desk, PhotoAbility).window is None
    assert window._photo is None
