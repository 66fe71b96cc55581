"""Making a shared base and testing one: what is asked, what is said, what comes of it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

from si_javais_un_quartier.domain.errors import ForeignHub, HubUnreachable
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.gui.connect import make_dialog
from si_javais_un_quartier.gui.connect.address_dialog import AddressDialog
from si_javais_un_quartier.gui.connect.make_dialog import MakeHubDialog
from si_javais_un_quartier.gui.connect.probe_dialog import ProbeDialog
from si_javais_un_quartier.gui.open_dialog import Choice, OpenQuarterDialog
from si_javais_un_quartier.qgis_bridge import syncing, tasks
from si_javais_un_quartier.qgis_bridge.hubs import hub_place, probe_of, remember
from si_javais_un_quartier.qgis_bridge.preferences import Preferences
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs import making
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.probing import Check
from tests.patience import PATIENCE

SQUARE = "POLYGON((808000 6480000, 808500 6480000, 808500 6480500, 808000 6480500, 808000 6480000))"


@pytest.fixture
def dialog(qtbot: object, tmp_path: Path) -> Iterator[MakeHubDialog]:
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made = MakeHubDialog(canvas, "Nadia", str(tmp_path))
    made.show()
    yield made
    made.reject()
    made.deleteLater()


def choose_place(dialog: MakeHubDialog, path: Path, qtbot: object) -> None:
    """Type a path and wait until its folder has been looked at."""
    dialog.place.setText(str(path))
    qtbot.waitUntil(lambda: bool(dialog.view.findings) and not dialog.looking.is_running(), timeout=10_000)


def square_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "Perimeters", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_what_is_missing_is_said_first_things_first(dialog: MakeHubDialog) -> None:
    assert dialog.missing() == "Give the quarter a name."
    dialog.quarter.setText("Couriot")
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "degrees" in dialog.missing()
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    dialog.member.clear()
    assert "administers" in dialog.missing()
    dialog.member.setText("Nadia")
    assert "where" in dialog.missing()
    assert not dialog.make.isEnabled()


def test_a_base_is_made_where_its_folder_was_tried(dialog: MakeHubDialog, tmp_path: Path, qtbot: object) -> None:
    dialog.quarter.setText("Couriot")
    choose_place(dialog, tmp_path / "Couriot", qtbot)
    assert Check.LOCKS in {finding.check for finding in dialog.view.findings}
    assert list(tmp_path.iterdir()) == []
    with qtbot.waitSignal(dialog.made, timeout=10_000) as told:
        dialog.make.click()
    assert told.args == [str(tmp_path / "Couriot.gpkg"), "Nadia"]
    copy = tmp_path / "copy.gpkg"
    syncing.copy_hub(told.args[0], copy, "Nadia", SystemClock(), Silent())
    with Replica.open(copy) as replica:
        catalogue = Catalogue(replica)
        assert catalogue.quarter().name == "Couriot"
        assert [member.display_name for member in catalogue.members()] == ["Nadia"]


def test_the_perimeter_is_the_selected_area_of_a_layer(qtbot: object, tmp_path: Path) -> None:
    layer = square_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    dialog = MakeHubDialog(canvas, "Nadia", str(tmp_path))
    assert dialog.perimeter.from_layer.isChecked()
    assert dialog.perimeter.selected.isChecked()
    dialog.quarter.setText("Couriot")
    choose_place(dialog, tmp_path / "a.gpkg", qtbot)
    with qtbot.waitSignal(dialog.made, timeout=10_000):
        dialog.make.click()
    with sqlite3.connect(tmp_path / "a.gpkg") as connection:
        assert connection.execute("SELECT geom IS NOT NULL FROM quarter").fetchone() == (1,)
    connection.close()
    dialog.deleteLater()


def test_the_perimeter_is_drawn_while_the_dialog_steps_aside(dialog: MakeHubDialog) -> None:
    dialog.perimeter.draw.click()
    assert not dialog.isVisible()
    dialog.perimeter._zone.tool.drawn.emit(QgsGeometry.fromWkt(SQUARE))
    assert dialog.isVisible()
    areas, crs = dialog.perimeter.areas()
    assert crs.authid() == "EPSG:2154"
    assert areas[0].area() == 250_000


def test_drawing_given_up_leaves_the_perimeter_for_later(dialog: MakeHubDialog) -> None:
    dialog.perimeter.draw.click()
    dialog.perimeter._zone.tool.given_up.emit()
    assert dialog.isVisible()
    assert dialog.perimeter.areas() is None


def test_a_cloud_folder_is_refused_before_anything_is_made(
    dialog: MakeHubDialog, tmp_path: Path, qtbot: object
) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    dialog.quarter.setText("Couriot")
    choose_place(dialog, folder / "a.gpkg", qtbot)
    assert "OneDrive" in dialog.view.text()
    assert not dialog.make.isEnabled()


def test_a_file_that_is_there_already_is_left_alone(dialog: MakeHubDialog, tmp_path: Path, qtbot: object) -> None:
    (tmp_path / "a.gpkg").write_text("precious")
    dialog.quarter.setText("Couriot")
    choose_place(dialog, tmp_path / "a.gpkg", qtbot)
    dialog.make.click()
    qtbot.waitUntil(lambda: "already" in dialog.words.text(), timeout=10_000)
    assert (tmp_path / "a.gpkg").read_text() == "precious"
    assert dialog.make.isEnabled()


def test_a_base_whose_making_was_left_is_not_kept(
    dialog: MakeHubDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    left = threading.Event()

    def slow(address: Path, **_: object) -> None:
        address.write_bytes(b"half a base")
        left.wait(PATIENCE)

    monkeypatch.setattr(making, "create_hub", slow)
    dialog.quarter.setText("Couriot")
    choose_place(dialog, tmp_path / "Couriot", qtbot)
    dialog.make.click()
    qtbot.waitUntil((tmp_path / "Couriot.gpkg").exists, timeout=10_000)
    dialog.close()
    left.set()
    qtbot.waitUntil(lambda: not tasks.running(), timeout=10_000)
    assert not (tmp_path / "Couriot.gpkg").exists()


def test_a_folder_that_could_not_be_tried_is_said(
    dialog: MakeHubDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    def broken(_: Path) -> Iterator[object]:
        raise HubUnreachable(phrase("The network is down."))
        yield

    monkeypatch.setattr(make_dialog, "probe_folder", broken)
    dialog.quarter.setText("Couriot")
    dialog.place.setText(str(tmp_path / "Couriot"))
    qtbot.waitUntil(lambda: dialog.words.text() == "The network is down.", timeout=10_000)
    assert not dialog.make.isEnabled()


def test_the_test_says_what_works(qtbot: object, tmp_path: Path) -> None:
    create_hub(tmp_path / "base.gpkg", name="Couriot", crs=LAMBERT_93)
    dialog = ProbeDialog("base", lambda progress: probe_of(str(tmp_path / "base.gpkg"), "", progress))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.again.isEnabled, timeout=10_000)
    assert dialog.summary.text() == "Everything works"
    assert "Couriot" in dialog.view.text()


def test_the_test_says_what_does_not(qtbot: object, tmp_path: Path) -> None:
    dialog = ProbeDialog("base", lambda progress: probe_of(str(tmp_path / "none.gpkg"), "", progress))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.again.isEnabled, timeout=10_000)
    assert dialog.summary.text() == "This base can’t be used so"
    assert "network drive" in dialog.view.text()


def test_who_has_no_credentials_yet_is_told_how_to_keep_them(qtbot: object) -> None:
    known, config = QgsApplication.authManager(), QgsAuthMethodConfig("Basic")
    assert known.setMasterPassword("only for this test", True)
    config.setName("quartier")
    config.setConfigMap({"username": "nadia", "password": "guess"})
    assert known.storeAuthenticationConfig(config)[0]
    try:
        dialog = OpenQuarterDialog(Preferences(member_name="Nadia"))
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.address.setText("https://carto.ville.fr/qgis")
        assert dialog.hint.isVisible()
        choice = dialog._credentials.findChild(QComboBox)
        choice.setCurrentIndex(choice.findData(config.id()))
        assert dialog.authcfg() == config.id()
        assert not dialog.hint.isVisible()
        dialog.address.setText("//serveur/base.gpkg")
        assert not dialog.hint.isVisible()
    finally:
        known.removeAuthenticationConfig(config.id())


def test_credentials_are_asked_for_a_web_address_only(qtbot: object) -> None:
    dialog = OpenQuarterDialog(Preferences(member_name="Nadia", authcfg="abc1234"))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.address, "//server/base.gpkg")
    assert dialog._credentials is None
    dialog.address.clear()
    QTest.keyClicks(dialog.address, "https://carto.ville.fr/qgis")
    assert dialog._credentials.isVisible()
    dialog.open_shared.click()
    assert not dialog.member.isVisible()
    assert dialog.choice == Choice("hub", "https://carto.ville.fr/qgis", "", dialog.authcfg())
    dialog.address.setText("x.gpkg")
    assert dialog.authcfg() == ""


def test_a_known_copy_is_opened_though_its_base_does_not_answer(tmp_path: Path) -> None:
    hub, copy = tmp_path / "base.gpkg", tmp_path / "copy.gpkg"
    create_hub(hub, name="Couriot", crs=LAMBERT_93)
    syncing.copy_hub(str(hub), copy, "Nadia", SystemClock(), Silent())
    hub.rename(tmp_path / "away.gpkg")
    assert syncing.copy_hub(str(hub), copy, "Nadia", SystemClock(), Silent()) == copy
    with pytest.raises(HubUnreachable):
        syncing.copy_hub(str(hub), tmp_path / "other.gpkg", "Nadia", SystemClock(), Silent())


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    """A working copy whose base was moved to another folder; another base took its place."""
    hub, copy = tmp_path / "base.gpkg", tmp_path / "copy.gpkg"
    create_hub(hub, name="Couriot", crs=LAMBERT_93)
    syncing.copy_hub(str(hub), copy, "Nadia", SystemClock(), Silent())
    (tmp_path / "new").mkdir()
    hub.rename(tmp_path / "new" / "base.gpkg")
    create_hub(hub, name="Another", crs=LAMBERT_93)
    return copy


def address_dialog(copy: Path, address: Path, qtbot: object) -> AddressDialog:
    made = AddressDialog(copy, str(address), "")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_base_that_was_moved_is_found_again(moved: Path, qtbot: object) -> None:
    new = moved.parent / "new" / "base.gpkg"
    dialog = address_dialog(moved, new, qtbot)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.use.click()
    syncing.synchronise_copy(moved, SystemClock(), Silent())
    with Replica.open(moved) as replica:
        assert hub_place(replica) == (str(new), "")


def test_another_base_is_not_taken_for_it(moved: Path, qtbot: object) -> None:
    dialog = address_dialog(moved, moved.parent / "base.gpkg", qtbot)
    dialog.use.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=10_000)
    assert "another shared base" in dialog.words.text()
    assert dialog.isVisible()
    with pytest.raises(ForeignHub):
        syncing.synchronise_copy(moved, SystemClock(), Silent())


def test_a_base_that_was_deleted_is_told_from_a_network_that_is_down(moved: Path, tmp_path: Path) -> None:
    (tmp_path / "base.gpkg").unlink()
    with pytest.raises(HubUnreachable, match="moved, renamed or deleted") as told:
        syncing.synchronise_copy(moved, SystemClock(), Silent())
    assert told.value.retry is False
    with Replica.open(moved) as replica:
        remember(replica, "/no/such/drive/base.gpkg")
    with pytest.raises(HubUnreachable, match="doesn’t answer") as told:
        syncing.synchronise_copy(moved, SystemClock(), Silent())
    assert told.value.retry is True
