"""Importing premises: looked at, mapped, compared, decided and written, first without the window, then through it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import QuartierError
from si_javais_un_quartier.domain.phrases import Phrase, phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Place, Premises, PremisesEvent
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.gui.premises_import.dialog import PremisesImportDialog
from si_javais_un_quartier.gui.premises_import.part import PremisesImportPart
from si_javais_un_quartier.gui.premises_import.presenter import ImportPresenter
from si_javais_un_quartier.gui.premises_import.running import Running
from si_javais_un_quartier.gui.premises_import.source_page import FILE, ONLINE
from si_javais_un_quartier.gui.premises_import.words import FIELDS, field_label
from si_javais_un_quartier.intake.matching import How
from si_javais_un_quartier.intake.premises_import import LINK, Choice, PremisesReport, Prepared
from si_javais_un_quartier.qgis_bridge.premises_source import Chosen, HeldLayer, Looked, project_layers
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import KARIM, NADIA, PREMISES, Clock, X, Y, uuid_of

SHOP = uuid_of(60)


@pytest.fixture
def filled(copy_path: Path) -> Path:
    """The working copy with one premises more: 14 bis, boulevard Saint-Jean."""
    shop = Premises(
        uuid=SHOP, address="14 bis, boulevard Saint-Jean, 42000 Saint-Étienne", occupancy=Occupancy.VACANT,
        area_m2=40.0, geometry=Place(X + 200, Y),
    )  # fmt: skip
    with Replica.open(copy_path) as replica:
        acts.perform(replica, Act(phrase("x"), (Insert(shop),)), NADIA, Clock())
    return copy_path


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """Four rows in Lambert-93: two that may be here, one new, one without anything."""
    head = "id;adresse;etat_occupation;surface;x_l93;y_l93;contact;pmr"
    rows = [
        f"1;14B bd St-Jean;occupé;45;{X + 203};{Y + 4};06 00;oui",
        f"2;12 rue de la Ville;vacant;;{X + 5};{Y};;",
        f"3;99 rue Neuve;vacant;20;{X + 900};{Y};;",
        "4;;vacant;;;;;",
    ]
    path = tmp_path / "observatoire 2026.csv"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    return path


class Remembering:
    """The ``View`` that keeps what it is told."""

    def __init__(self) -> None:
        self.layers: tuple[str, ...] = ()
        self.looked: Looked | None = None
        self.entries: Mapping[str, object] = {}
        self.base = ""
        self.prepared: Prepared | None = None
        self.matches: Prepared | None = None
        self.report: PremisesReport | None = None
        self.said = ""
        self.wrong = False

    def show_layers(self, layers: tuple[str, ...], current: str) -> None:
        self.layers = layers

    def show_columns(self, looked: Looked | None, entries: Mapping[str, object], base: str) -> None:
        self.looked, self.entries, self.base = looked, dict(entries), base

    def show_prepared(self, prepared: Prepared | None) -> None:
        self.prepared = prepared

    def show_matches(self, prepared: Prepared) -> None:
        self.matches = prepared

    def show_decisions(self) -> None: ...

    def show_report(self, report: PremisesReport) -> None:
        self.report = report

    def wait(self, waiting: bool) -> None: ...

    def say(self, said: Phrase | None, *, wrong: bool = False) -> None:
        self.said, self.wrong = "" if said is None else str(said), wrong


def at_once(title: str, work: Any, done: Any, failed: Any) -> None:
    """Runs on the spot."""
    try:
        result = work(Silent())
    except QuartierError as error:
        failed(error)
        return
    done(result)


@pytest.fixture
def workspace(filled: Path) -> Iterator[Workspace]:
    made = Workspace(Clock())
    made.open_replica(filled)
    yield made
    made.close()


@pytest.fixture
def view() -> Remembering:
    return Remembering()


@pytest.fixture
def presenter(view: Remembering, workspace: Workspace) -> ImportPresenter:
    return ImportPresenter(view, workspace, at_once)


def lambert() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:2154")


def stored(workspace: Workspace) -> dict[str, Premises]:
    return {it.uuid: it for it in Catalogue(workspace.replica).all(Premises)}


def test_columns_are_guessed_and_the_system_is_asked_for(
    presenter: ImportPresenter, view: Remembering, listed: Path
) -> None:
    presenter.choose(Chosen(str(listed)))
    assert view.entries["address"] == "adresse"
    assert (view.entries["x"], view.entries["y"]) == ("x_l93", "y_l93")
    assert view.base == ""
    assert view.prepared is None
    assert "choose their coordinate system" in view.said
    presenter.change(crs=lambert())
    assert view.said == ""
    assert len(view.prepared.candidates) == 3
    assert [it.number for it in view.prepared.tally.rejects] == [4]
    assert [it.number for it in view.prepared.proposals] == [1, 2]


def test_nothing_is_written_until_it_is_decided(
    presenter: ImportPresenter, view: Remembering, workspace: Workspace, listed: Path
) -> None:
    before = stored(workspace)
    presenter.choose(Chosen(str(listed)))
    presenter.change(crs=lambert())
    presenter.go_on()
    assert view.matches is view.prepared
    assert stored(workspace) == before
    decisions = presenter.decisions
    assert decisions.counts() == {Choice.SAME: 0, Choice.OTHER: 0, Choice.LATER: 2}
    assert decisions.apply_rule(How.ADDRESS, 4.9, take=False) == 0
    assert decisions.apply_rule(How.ADDRESS, 5.0, take=False) == 2
    decisions.decide([2], Choice.OTHER)
    decisions.decide([1], Choice.SAME, SHOP, take=True)
    assert decisions.counts() == {Choice.SAME: 1, Choice.OTHER: 1, Choice.LATER: 0}
    presenter.bring_in()
    report = view.report
    assert (report.imported, report.linked, report.linked_changed, len(report.rejects)) == (2, 1, 1, 1)
    assert stored(workspace)[SHOP].area_m2 == 45.0
    assert len(stored(workspace)) == 4
    assert presenter.take_back()
    assert stored(workspace) == before
    assert not presenter.take_back()
    assert "Something else was done" in view.said


def test_a_source_is_read_the_next_time_as_it_was(
    presenter: ImportPresenter, view: Remembering, workspace: Workspace, listed: Path
) -> None:
    presenter.choose(Chosen(str(listed)))
    presenter.change(crs=lambert(), source="Observatoire")
    presenter.map("area_m2", None)
    presenter.map("condition", {"value": "à voir"})
    presenter.go_on()
    presenter.bring_in()
    again = ImportPresenter(view, workspace, at_once)
    again.choose(Chosen(str(listed)))
    assert "area_m2" not in view.entries
    assert view.entries["condition"] == {"value": "à voir"}
    assert (again.choices.source, again.choices.crs) == ("Observatoire", lambert())
    assert view.prepared.known == {3}
    listed.write_text("numero;adresse\n1;5 rue B\n", encoding="utf-8")
    again.choose(Chosen(str(listed)))
    assert view.entries == {"address": "adresse"}


def test_presets_by_name_and_of_ones_own(presenter: ImportPresenter, view: Remembering, tmp_path: Path) -> None:
    path = tmp_path / "LOCOMVAC25.csv"
    path.write_text("INVARIANT DU LOCAL;ADRESSE;ETAGE;CATEGORIE REVISEE;PROPRIETAIRE\n12;RUE X;00;MAG1;DUPONT\n")
    presenter.choose(Chosen(str(path)))
    assert view.base == "locomvac"
    assert presenter.usual_source() == "LOCOMVAC"
    assert view.prepared.candidates[0].record.source_id == "0000000012"
    presenter.map("shopfront", "CATEGORIE REVISEE")
    presenter.keep_preset("Fichier fiscal")
    presenter.use_preset("locomvac")
    assert "shopfront" not in view.entries
    presenter.use_preset("Fichier fiscal")
    assert view.entries["shopfront"] == "CATEGORIE REVISEE"
    assert view.prepared.source == "LOCOMVAC"
    presenter.use_preset("sirene")
    assert "source_id" not in view.entries
    presenter.drop_preset("Fichier fiscal")
    assert presenter.presets() == ()


def test_names_are_not_even_read(presenter: ImportPresenter, view: Remembering, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("id;adresse;proprietaire;email\n1;5 rue B;Jean Dupont;j@d.fr\n", encoding="utf-8")
    presenter.choose(Chosen(str(path)))
    assert [str(it) for it in view.prepared.tally.notices] == ["Names and contacts were not read: proprietaire, email."]
    presenter.map("owner_ref", "proprietaire")
    assert view.prepared is None
    assert view.wrong
    assert "holds names or contacts" in view.said


def test_a_layer_of_the_project_is_read_where_it_is(presenter: ImportPresenter, view: Remembering) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=id:string&field=adresse:string", "relevé", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", "3 rue C"])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(X + 600, Y)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    assert project_layers(QgsProject.instance()) == [("relevé", layer.id())]
    presenter.choose(Chosen(held=HeldLayer(layer)))
    (only,) = view.prepared.candidates
    assert (only.record.geometry, only.record.source) == (Place(X + 600, Y), "relevé")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("page.json", "<html><body>non</body></html>", "is a web page"),
        ("vide.csv", "", "is empty"),
        ("rien.csv", "a;b\n1;2\n", "Say which column holds the address"),
        ("tetes.csv", "id;adresse\n", "has no rows"),
        ("sans.gpkg", "not a database", "no layer or table that can be read"),
    ],
)
def test_a_bad_file_is_told_in_clear_words(
    presenter: ImportPresenter,
    view: Remembering,
    workspace: Workspace,
    tmp_path: Path,
    name: str,
    content: str,
    said: str,
) -> None:
    path, before = tmp_path / name, stored(workspace)
    path.write_text(content, encoding="utf-8")
    presenter.choose(Chosen(str(path)))
    assert said in view.said
    presenter.go_on()
    assert view.report is None or view.report.imported == 0
    assert stored(workspace) == before


def test_a_layer_without_a_system_waits_for_it(presenter: ImportPresenter, view: Remembering) -> None:
    layer = QgsVectorLayer("Point?field=id:string&field=adresse:string", "sans", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    presenter.choose(Chosen(held=HeldLayer(layer)))
    assert view.looked.crs_unsaid
    assert "does not say its coordinate system" in view.said
    presenter.change(crs=lambert())
    assert "has no rows" in view.said


def test_of_several_sheets_one_is_chosen(presenter: ImportPresenter, view: Remembering, tmp_path: Path) -> None:
    path = str(two_sheets(tmp_path))
    presenter.choose(Chosen(path))
    assert view.layers == ("lisez-moi", "locaux")
    assert view.prepared is None
    presenter.choose_layer("locaux")
    (only,) = view.prepared.candidates
    assert (only.record.address, only.record.source_id) == ("5 rue B", "00558001400015")


def two_sheets(folder: Path) -> Path:
    from osgeo import ogr

    path = folder / "classeur.xlsx"
    book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for name, columns, values in (
        ("lisez-moi", ("texte",), ("bonjour",)),
        ("locaux", ("siret", "adresse"), (558001400015, "5 rue B")),
    ):
        sheet = book.CreateLayer(name)
        for column, value in zip(columns, values):
            sheet.CreateField(ogr.FieldDefn(column, ogr.OFTInteger64 if isinstance(value, int) else ogr.OFTString))
        feature = ogr.Feature(sheet.GetLayerDefn())
        for column, value in zip(columns, values):
            feature.SetField(column, value)
        sheet.CreateFeature(feature)
    book = None
    return path


def test_who_may_not_survey_imports_nothing(
    presenter: ImportPresenter, view: Remembering, workspace: Workspace, listed: Path
) -> None:
    with workspace.replica.transaction() as connection:
        connection.execute("UPDATE member SET roles = '[]' WHERE uuid = ?", (KARIM,))
    workspace.replica.set_meta("member_uuid", KARIM)
    presenter.choose(Chosen(str(listed)))
    assert "needs the role" in view.said
    assert view.prepared is None


def test_what_was_begun_before_counts_no_more() -> None:
    begun: list[Any] = []
    heard: list[object] = []

    def later(title: str, work: Any, done: Any, failed: Any) -> Any:
        begun.append(done)
        return lambda: heard.append("stopped")

    running = Running(later, heard.append, heard.append)
    running.start("x", lambda _: 1, heard.append)
    running.start("x", lambda _: 2, heard.append)
    begun[0]("old")
    begun[1]("new")
    assert heard == [True, "stopped", False, True, False, "new"]
    assert not running.is_on()


# -- through the window


@pytest.fixture
def desk(filled: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(filled, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk) -> PremisesImportDialog:
    part = desk.part(PremisesImportPart)
    desk.dock.show_page(desk.part(PremisesPart).page)
    desk.part(PremisesPart).page.listed.bring_in.click()
    return part.dialog


def test_a_list_comes_in_through_the_window(
    desk: Desk, dialog: PremisesImportDialog, listed: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = stored(desk.workspace)
    assert not dialog.on.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    dialog.first.browse.click()
    qtbot.waitUntil(lambda: "coordinate system" in dialog.words.text(), timeout=15_000)
    assert dialog.first.crs.isVisible()
    dialog.first.crs.setCrs(lambert())
    qtbot.waitUntil(lambda: dialog.presenter.prepared is not None, timeout=15_000)
    assert dialog.first.preview.words.text() == "1 new · 2 may be here already · 1 left out"
    assert dialog.first.preview.rejects.item(0, 1).text() == "there is neither a place nor an address"
    assert dialog.on.text() == "Continue"
    dialog.on.click()
    page = dialog.matches
    assert dialog._stack.currentWidget() is page
    assert page.model.rowCount() == 2
    headings = [page.sides.horizontalHeaderItem(at).text() for at in range(4)]
    assert headings == ["", "Here (noted here)", "", "Comes in (observatoire 2026)"]
    lines = {page.sides.item(at, 0).text(): [page.sides.item(at, it).text() for it in (1, 2, 3)] for at in range(4)}
    assert lines["Area (m²)"] == ["40", "≠", "45"]
    assert lines["Address"][1] == ""
    assert page.how.text() == "same address, 5 m"
    QTest.keyClick(page.list, "S")
    assert page.list.currentIndex().row() == 1
    QTest.keyClick(page.list, "A")
    assert page.counts.text().startswith("1 the same · 1 other premises · 0 later")
    assert dialog.on.text() == "Import"
    dialog.on.click()
    qtbot.waitUntil(lambda: dialog._stack.currentWidget() is dialog.outcome, timeout=15_000)
    assert dialog.outcome.words.text() == "2 premises imported, 1 recognised as premises already here, 1 left out."
    assert not dialog.outcome.rejects.isVisible()
    dialog.outcome.see.click()
    assert dialog.outcome.rejects.item(0, 0).text() == "4"
    saved = tmp_path / "écartés.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    dialog.outcome.save.click()
    assert "neither a place nor an address" in saved.read_text("utf-8-sig")
    after = stored(desk.workspace)
    assert len(after) == len(before) + 2
    assert (after[SHOP].step_free, after[SHOP].area_m2) == (True, 40.0)
    (link,) = Catalogue(desk.workspace.replica).where(PremisesEvent, premises_uuid=SHOP)
    assert (link.kind, link.old_value, link.new_value) == (LINK, "observatoire 2026", "1")
    dialog.outcome.undo.click()
    assert stored(desk.workspace) == before
    assert "taken back" in dialog.outcome.words.text()


def test_columns_are_chosen_and_kept_by_hand(
    dialog: PremisesImportDialog, listed: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.open_file(str(listed))
    qtbot.waitUntil(lambda: dialog.presenter.looked is not None, timeout=15_000)
    boxes = dialog.first.mapping.boxes
    offered = [boxes["address"].itemText(at) for at in range(boxes["address"].count())]
    assert "contact" not in offered
    for field in ("x", "y"):
        boxes[field].setCurrentIndex(0)
        boxes[field].activated.emit(0)
    qtbot.waitUntil(lambda: dialog.presenter.prepared is not None, timeout=15_000)
    assert not dialog.first.crs.isVisible()
    assert dialog.first.preview.words.text() == "1 new · 2 may be here already · 3 without a place · 1 left out"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Observatoire", True))
    dialog.first.keep.click()
    assert dialog.first.preset.currentText() == "Observatoire"
    assert dialog.first.drop.isVisible()
    dialog.first.drop.click()
    assert dialog.first.preset.findData("Observatoire") < 0
    dialog.first.addresses_chosen.emit(ONLINE)
    assert dialog.presenter.choices.online
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.first.addresses_chosen.emit(FILE)
    assert not dialog.presenter.choices.finds_addresses


def test_closing_the_quarter_closes_the_window(desk: Desk, dialog: PremisesImportDialog, listed: Path) -> None:
    dialog.open_file(str(listed))
    desk.part(PremisesImportPart).open()
    assert desk.part(PremisesImportPart).dialog is dialog
    desk.workspace.close()
    assert desk.part(PremisesImportPart).dialog is None
    assert not dialog.isVisible()


def test_an_empty_page_leads_to_the_import(desk: Desk, qtbot: Any) -> None:
    with desk.workspace.replica.transaction() as connection:
        connection.execute("DELETE FROM premises")
    part = desk.part(PremisesPart)
    desk.dock.show_page(part.page)
    qtbot.waitUntil(lambda: part.presenter.held is not None, timeout=20_000)
    part.page.listed._empty._buttons[0].click()
    assert desk.part(PremisesImportPart).dialog.isVisible()


def test_what_is_compared_is_ringed_on_the_map(
    desk: Desk, dialog: PremisesImportDialog, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[object] = []
    monkeypatch.setattr(desk.map, "point_at", lambda point, *_, **__: rung.append(point))
    point = {"type": "Point", "coordinates": [X + 1, Y]}
    feature = {"type": "Feature", "geometry": point, "properties": {"id": "1", "adresse": "12 rue de la Ville"}}
    path = tmp_path / "l93.geojson"
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    dialog.open_file(str(path))
    qtbot.waitUntil(lambda: dialog.presenter.prepared is not None, timeout=15_000)
    dialog.on.click()
    assert rung == [QgsPointXY(X, Y)]
    dialog.back.click()
    assert rung[-1] is None
    dialog.on.click()
    dialog.matches.list.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.matches.take.setChecked(True)
    dialog.matches.same.click()
    assert dialog.presenter.decisions.made[1].uuid == PREMISES
    assert dialog.presenter.decisions.made[1].take


def test_whatever_a_source_may_fill_has_a_name_of_its_own() -> None:
    assert [name for name in FIELDS if field_label(name) == name and name not in {"x", "y"}] == []
