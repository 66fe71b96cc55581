"""Forty photos of a camera's folder: the window goes on living while they are read, tells how far it is, and stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, thread_time
from typing import Any

import pytest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor, QImage, QLinearGradient, QPainter
from qgis.PyQt.QtWidgets import QMainWindow

from si_javais_un_quartier.gui.buttons import FlatButton
from si_javais_un_quartier.gui.encounters.sheet_desk import SheetDesk
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from tests.qgis.gui.quarter_bench import KARIM, Clock

COUNT = 40
#: Milliseconds of work in the window's thread between two beats: 30 are measured, however many photos there are; handed
#: over all at once, forty of them take 300. Work, not time: a loaded machine lets any thread wait.
LONGEST = 150.0


class Pulse:
    """How long the window's thread ever worked between two beats, and how many photos came between two."""

    def __init__(self, count: Callable[[], int]) -> None:
        self.work, self.wait, self.photos = 0.0, 0.0, 0
        self._count, self._worked, self._last, self._seen = count, thread_time(), monotonic(), 0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        worked, now, seen = thread_time(), monotonic(), self._count()
        self.work = max(self.work, 1000 * (worked - self._worked))
        self.wait = max(self.wait, 1000 * (now - self._last))
        self.photos = max(self.photos, seen - self._seen)
        self._worked, self._last, self._seen = worked, now, seen

    def stop(self) -> None:
        """No more of it."""
        self._beat()
        self._timer.stop()


@pytest.fixture(scope="module")
def camera(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Pictures of 12 megapixels, all different."""
    folder = tmp_path_factory.mktemp("DCIM")
    paths = [folder / f"IMG_{number:03}.jpg" for number in range(COUNT)]
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    painter, shade = QPainter(image), QLinearGradient(0, 0, 4000, 3000)
    shade.setColorAt(0, QColor("#345"))
    shade.setColorAt(1, QColor("#eda"))
    painter.fillRect(image.rect(), shade)
    for number, path in enumerate(paths):
        painter.fillRect(100 * number, 60 * number, 300, 300, QColor.fromHsv(9 * number, 200, 200))
        assert image.save(str(path), "jpg", 90)
    painter.end()
    return paths


@pytest.fixture
def desk(copy_path: Path, qtbot: Any) -> Iterator[SheetDesk]:
    workspace = Workspace(Clock())
    workspace.open_replica(copy_path)
    workspace.replica.set_meta("member_uuid", KARIM)
    main = QMainWindow()
    main.setCentralWidget(QgsMapCanvas(main))
    qtbot.addWidget(main)
    main.show()
    made = SheetDesk(workspace, main.centralWidget(), main)
    made.open()
    made.presenter.change_word(verbatim="Regardez ces vitrines")
    made.presenter.change_voice(informed=True, publish=True, photo=True)
    yield made
    made.remove()
    workspace.close()
    write_preferences(Preferences())


def shown(desk: SheetDesk) -> int:
    return len(desk.presenter.sheet.words[0].photos)


def test_the_window_is_never_held(
    desk: SheetDesk, camera: list[Path], qtbot: Any, record_property: Callable[[str, object], None]
) -> None:
    began, pulse = monotonic(), Pulse(lambda: shown(desk))
    desk.photos.add_files(camera, desk.window)
    qtbot.waitUntil(lambda: shown(desk) == COUNT, timeout=250_000)
    qtbot.wait(200)
    pulse.stop()
    record_property("seconds for forty photos", round(monotonic() - began, 1))
    record_property("longest work of the window in ms", round(pulse.work))
    record_property("longest wait of the window in ms", round(pulse.wait))
    assert pulse.work < LONGEST
    assert pulse.photos < COUNT / 4  # they come while the rest is read


def test_it_says_how_far_it_is_and_stops_when_asked(desk: SheetDesk, camera: list[Path], qtbot: Any) -> None:
    window = desk.window
    desk.photos.add_files(camera[:8], window)
    qtbot.waitUntil(lambda: "2 of 8" in window.notice.words(), timeout=30_000)
    desk.finish()
    assert "finish once they are there" in window.notice.words()
    assert desk.presenter.sheet is not None
    qtbot.waitUntil(lambda: "of 8" in window.notice.words(), timeout=30_000)
    window.notice.findChild(FlatButton).click()
    added = shown(desk)
    assert f"{added} photo" in window.notice.words()
    assert 2 <= added < 8
    qtbot.wait(1200)
    assert shown(desk) == added
    assert not desk.photos.running


def test_photos_go_to_the_word_they_were_chosen_for(desk: SheetDesk, camera: list[Path], qtbot: Any) -> None:
    desk.photos.add_files(camera[:3], desk.window)
    desk.presenter.next_word()
    desk.presenter.change_word(verbatim="Autre chose")
    qtbot.waitUntil(lambda: not desk.photos.running, timeout=30_000)
    assert [len(it.photos) for it in desk.presenter.sheet.words] == [3, 0]
    assert desk.window.voice.word.said.edit.toPlainText() == "Autre chose"


def test_a_sheet_that_is_closed_waits_for_no_photo(desk: SheetDesk, camera: list[Path], qtbot: Any) -> None:
    desk.photos.add_files(camera[:8], desk.window)
    qtbot.waitUntil(lambda: shown(desk) == 1, timeout=30_000)
    desk.window.close()
    assert not desk.photos.running
    desk.open()
    assert 1 <= shown(desk) < 8
