"""A place from QGIS's own GPS: a real NMEA connection, fed with a receiver's sentences."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsNmeaConnection
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.gui.encounters.place_field import PlaceField
from si_javais_un_quartier.gui.encounters.sheet_desk import SheetDesk
from si_javais_un_quartier.qgis_bridge.geocoding import CrsTransformer
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from tests.qgis.gui.quarter_bench import KARIM, Clock

#: 45° 26.3' N, 4° 22.4' E, place Roannelle; the sheet's clock says 10:00.
HERE = Place(*CrsTransformer(QgsCoordinateReferenceSystem("EPSG:2154")).forward(4 + 22.4 / 60, 45 + 26.3 / 60))
FIX = "4526.30000,N,00422.40000,E"
NOWHERE = "0000.00000,N,00000.00000,E"


class Receiver:
    """What a GPS on a cable says, into a connection as QGIS makes one."""

    def __init__(self) -> None:
        self._device = QBuffer()
        self._device.open(QIODevice.OpenModeFlag.ReadWrite)
        self.connection = QgsNmeaConnection(self._device)
        assert self.connection.connect()
        QgsApplication.gpsConnectionRegistry().registerConnection(self.connection)

    def says(self, *sentences: str) -> None:
        """One sentence after the other, each with its sum, as NMEA 0183 has it."""
        for sentence in sentences:
            at = self._device.pos()
            self._device.write(f"${sentence}*{reduce(lambda one, each: one ^ ord(each), sentence, 0):02X}\r\n".encode())
            self._device.seek(at)
            self._device.readyRead.emit()

    def is_at(self, where: str, time: str = "095930.00", hdop: str = "1.2") -> None:
        """A fix, and when it was."""
        self.says(
            f"GPGGA,{time},{where},1,08,{hdop},545.4,M,46.9,M,,", f"GPRMC,{time},A,{where},000.0,084.4,211126,,,A"
        )
        self.says(f"GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,{hdop},2.1")

    def has_nothing(self) -> None:
        """No satellite in sight."""
        self.says("GPGGA,095930.00,,,,,0,00,99.9,,M,,M,,", "GPRMC,095930.00,V,,,,,,,211126,,,N")

    def unplugged(self) -> None:
        """The cable is out."""
        QgsApplication.gpsConnectionRegistry().unregisterConnection(self.connection)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.unplugged()


@pytest.fixture
def desk(copy_path: Path, qtbot: Any) -> Iterator[SheetDesk]:
    """The sheet beside a map, opened before there is a GPS or after, as the test says."""
    workspace = Workspace(Clock())
    workspace.open_replica(copy_path)
    workspace.replica.set_meta("member_uuid", KARIM)
    main = QMainWindow()
    canvas = QgsMapCanvas(main)
    main.setCentralWidget(canvas)
    qtbot.addWidget(main)
    main.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made = SheetDesk(workspace, canvas, main)
    yield made
    made.remove()
    workspace.close()


def opened(desk: SheetDesk) -> PlaceField:
    desk.open()
    QApplication.setActiveWindow(desk.window)
    return desk.window.line.place


def click_gps(field: PlaceField) -> str:
    """Click the button; what the field then says."""
    button = field.findChild(QWidget, "gps")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return " ".join(it.text() for it in field.findChildren(QLabel) if it.isVisible())


def test_without_a_gps_nothing_speaks_of_one(desk: SheetDesk) -> None:
    assert not opened(desk).findChild(QWidget, "gps").isVisible()


def test_one_click_takes_the_position_and_says_how_exact_it_is(desk: SheetDesk, receiver: Receiver) -> None:
    receiver.is_at(FIX)
    said = click_gps(opened(desk))
    assert desk.presenter.sheet.place == HERE.rounded()
    assert "within 6 m" in said
    receiver.says("GPGST,095931.00,1.5,,,,2.4,2.1,5.0")
    assert "within 2 m" in click_gps(desk.window.line.place)
    assert "within 2 m" in click_gps(desk.window.voice.word.place)
    word = desk.presenter.sheet.words[0]
    assert (word.place, word.premises_uuid) == (HERE.rounded(), None)


def test_a_position_that_is_far_from_exact_sends_to_the_map(desk: SheetDesk, receiver: Receiver) -> None:
    receiver.is_at(FIX, hdop="9.0")
    assert "only to within 45 m: look at the map" in click_gps(opened(desk))
    assert desk.presenter.sheet.place is not None


def nothing(receiver: Receiver) -> None:
    receiver.is_at(FIX)
    receiver.has_nothing()


@pytest.mark.parametrize(
    ("feed", "word"),
    [
        pytest.param(lambda _: None, "no position yet", id="connected, silent"),
        pytest.param(nothing, "no position yet", id="no fix any more"),
        pytest.param(lambda it: it.is_at(NOWHERE), "doesn’t know where it is", id="0°, 0°"),
        pytest.param(lambda it: it.is_at(FIX, "095700.00"), "more than two minutes old", id="old"),
    ],
)
def test_what_is_no_position_is_never_taken(desk: SheetDesk, receiver: Receiver, feed: Any, word: str) -> None:
    feed(receiver)
    assert word in click_gps(opened(desk))
    assert desk.presenter.sheet.place is None


def test_a_late_clock_here_keeps_no_position_away(desk: SheetDesk, receiver: Receiver) -> None:
    receiver.is_at(FIX, "113000.00")
    click_gps(opened(desk))
    assert desk.presenter.sheet.place == HERE.rounded()


def test_the_first_receiver_that_has_a_position_is_taken(desk: SheetDesk, receiver: Receiver) -> None:
    other = Receiver()
    other.is_at(FIX)
    click_gps(opened(desk))
    other.unplugged()
    assert desk.presenter.sheet.place == HERE.rounded()


def test_a_gps_that_is_plugged_in_later_shows_once_the_sheet_is_in_front_again(desk: SheetDesk, qtbot: Any) -> None:
    field = opened(desk)
    late = Receiver()
    late.is_at(FIX)
    QApplication.setActiveWindow(desk.window.parentWidget())
    QApplication.setActiveWindow(desk.window)
    qtbot.waitUntil(lambda: field.findChild(QWidget, "gps").isVisible())
    late.unplugged()
    QApplication.setActiveWindow(desk.window.parentWidget())
    QApplication.setActiveWindow(desk.window)
    qtbot.waitUntil(lambda: not field.findChild(QWidget, "gps").isVisible())
