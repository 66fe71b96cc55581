"""A ticked layer of the city adds a column to the premises: in the sheet, results, tables, the report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from si_javais_un_quartier.algorithms.exporttables import ExportTablesAlgorithm
from si_javais_un_quartier.algorithms.priority import PriorityAlgorithm
from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.context_columns import ContextColumn, columns_text
from si_javais_un_quartier.domain.context_layers import ContextLayer
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member, Premises
from si_javais_un_quartier.domain.vocabulary import Role
from si_javais_un_quartier.gui.context.column_dialog import ColumnDialog
from si_javais_un_quartier.gui.context.dialog import LAYER, ContextDialog
from si_javais_un_quartier.gui.context.ticks import TICK
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.qgis_bridge import context_columns, report_writing
from si_javais_un_quartier.qgis_bridge.context_sheets import said_of
from si_javais_un_quartier.report.choices import BY_PREMISES, Choices
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, PREMISES, X, Y

ZONE = "Zone du plan"


@pytest.fixture
def zones(tmp_path: Path) -> str:
    """A layer of zones in degrees: the premises of the bench lie in UA."""
    lambert, degrees = QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:4326")
    features = []
    for name, left in (("UA", X - 100), ("UB", X + 200)):
        area = QgsGeometry.fromWkt(f"POINT({left + 100} {Y})").buffer(90, 4)
        area.transform(QgsCoordinateTransform(lambert, degrees, QgsProject.instance()))
        shape = json.loads(area.asJson(9))
        features.append({"type": "Feature", "properties": {"libelle": name, "n": 1}, "geometry": shape})
    path = tmp_path / "zones.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as made:
        roles = json.dumps([role.value for role in Role])
        made.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", roles),)),)))
        yield made


def item_of(dialog: ContextDialog, title: str) -> QTreeWidgetItem:
    for top in range(dialog.tree.topLevelItemCount()):
        parent = dialog.tree.topLevelItem(top)
        for row in range(parent.childCount()):
            if parent.child(row).data(0, LAYER).title == title:
                return parent.child(row)
    raise LookupError(title)


def columns(desk: Desk) -> tuple[ContextColumn, ...]:
    return Catalogue(desk.workspace.replica).settings().context_columns


def test_a_tick_asks_what_the_column_tells_and_the_sheet_shows_it(
    desk: Desk, zones: str, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = desk.part(PremisesPart)
    desk.dock.show_page(part.page)
    qtbot.waitUntil(lambda: part.presenter.held is not None, timeout=20_000)
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    assert dialog.keep(ContextLayer(ZONE, zones, "ogr"))

    def choose(asked: ColumnDialog) -> int:
        assert [asked.tells.itemText(n) for n in range(3)][1:] == ["the value of libelle", "the value of n"]
        assert asked.within.text() == "inside it, or on its edge"
        asked.tells.setCurrentIndex(1)
        return 1

    monkeypatch.setattr(ColumnDialog, "exec", choose)
    item_of(dialog, ZONE).setCheckState(TICK, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: columns(desk) == (ContextColumn(ZONE, zones, "ogr", "libelle"),))
    assert item_of(dialog, ZONE).text(TICK) == ZONE
    qtbot.waitUntil(lambda: bool(part.presenter.held.settings.context_columns), timeout=20_000)
    part.presenter.open_uuid(PREMISES)
    assert dict(part.presenter.sheet.facts)[ZONE] == "UA"
    item_of(dialog, ZONE).setCheckState(TICK, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: columns(desk) == ())
    desk.workspace.undo()
    assert columns(desk) == (ContextColumn(ZONE, zones, "ogr", "libelle"),)


def test_a_tick_given_up_leaves_no_column_and_pictures_have_no_tick(
    desk: Desk, zones: str, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    dialog.keep(ContextLayer(ZONE, zones, "ogr"))
    monkeypatch.setattr(ColumnDialog, "exec", lambda _: 0)
    item_of(dialog, ZONE).setCheckState(TICK, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: item_of(dialog, ZONE).checkState(TICK) == Qt.CheckState.Unchecked)
    assert columns(desk) == ()
    assert item_of(dialog, "Plan IGN").data(TICK, Qt.ItemDataRole.CheckStateRole) is None
    assert not dialog.ticks.keep([ContextColumn(ZONE, "x?password=y", "WFS")])
    assert "password" in dialog.said.text()


def test_a_line_counts_from_some_metres_and_a_silent_layer_can_still_be_ticked(tmp_path: Path, qtbot: object) -> None:
    shape = {"type": "LineString", "coordinates": [[4.3, 45.4], [4.4, 45.4]]}
    path = tmp_path / "lignes.geojson"
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": shape}))
    asked = ColumnDialog(ContextLayer("Linéaires", str(path), "ogr"))
    gone = ColumnDialog(ContextLayer("Partie", str(tmp_path / "gone.gpkg"), "ogr"))
    for dialog in (asked, gone):
        qtbot.addWidget(dialog)
    assert asked.column().within_m == 15
    assert "does not answer" in gone.words.text()
    assert gone.column() == ContextColumn("Partie", str(tmp_path / "gone.gpkg"), "ogr")
    asked.heading.setText("  ")
    assert not asked.add.isEnabled()


def test_a_layer_that_is_gone_is_told_once_and_asked_once(
    desk: Desk, tmp_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, told, asked = desk.part(PremisesPart), [], []
    part.presenter.silent.connect(told.append)
    real = context_columns.make_layer
    monkeypatch.setattr(context_columns, "make_layer", lambda layer: (asked.append(layer.title), real(layer))[1])
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    assert dialog.ticks.keep([ContextColumn("Parti", str(tmp_path / "gone.gpkg"), "ogr")])
    desk.dock.show_page(part.page)
    qtbot.waitUntil(lambda: part.presenter.held is not None, timeout=20_000)
    assert told == ["Parti"]
    assert "No answer now from Parti" in desk.dock.notice.words()
    before = part.presenter.held
    part.presenter.changed(None)
    qtbot.waitUntil(lambda: part.presenter.held is not before, timeout=20_000)
    assert (told, asked) == (["Parti"], ["Parti"])
    part.presenter.open_uuid(PREMISES)
    assert "Parti" not in dict(part.presenter.sheet.facts)


def test_tables_results_and_the_report_have_the_column_too(desk: Desk, zones: str, tmp_path: Path) -> None:
    wanted = (
        ContextColumn(ZONE, zones, "ogr", "libelle"),
        ContextColumn("Dans une zone", zones + "|layername=zones", "ogr"),
        ContextColumn("Parti", str(tmp_path / "gone.gpkg"), "ogr"),
        ContextColumn("Sans ce champ", zones, "ogr", "nope"),
    )
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    assert dialog.ticks.keep(wanted)
    dialog.deleteLater()
    replica = desk.workspace.replica
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    path = tmp_path / "locaux.xlsx"
    given = {"REPLICA": str(replica.path), "OUTPUT": str(path), "TABLES": "premises", "LANGUAGE": "en"}
    assert ExportTablesAlgorithm().create().run(given, context, feedback)[1]
    headings, row = ([cell.value for cell in line] for line in openpyxl.load_workbook(path).worksheets[0].iter_rows())
    found = dict(zip(headings, row))
    assert (found[ZONE], found["Dans une zone"], found["Parti"]) == ("UA", "Yes", None)
    assert feedback.textLog().count("“Parti” can't be read now") == 1
    assert feedback.textLog().count("“Sans ce champ” can't be read now") == 1
    layer = QgsVectorLayer(f"{replica.path}|layername=premises", "premises", "ogr")
    out = str(tmp_path / "priority.gpkg")
    given = {"PREMISES": layer, "CONTEXT": columns_text(wanted), "OUTPUT": out}
    assert PriorityAlgorithm().create().run(given, context, feedback)[1], feedback.textLog()
    result = QgsVectorLayer(out, "x", "ogr")
    (feature,) = result.getFeatures()
    assert (feature["ctx_zone_du_plan"], feature["ctx_dans_une_zone"]) == ("UA", "Yes")
    assert result.fields().field("ctx_parti").typeName().startswith("String")
    assert feedback.textLog().count("“Parti” can't be read now") == 2
    said, silent = said_of(Catalogue(replica).all(Premises), wanted, replica.srid, str)
    assert said[PREMISES][ZONE] == "UA"
    assert [it.title for it in silent] == ["Parti", "Sans ce champ"]


def test_the_report_sheet_says_what_the_layer_says(desk: Desk, zones: str, tmp_path: Path) -> None:
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    assert dialog.ticks.keep([ContextColumn(ZONE, zones, "ogr", "libelle")])
    dialog.deleteLater()
    wanted = report_writing.Wanted(tmp_path / "x.odt", Choices(template=BY_PREMISES), "2026-11-21", "en")
    given, made = report_writing.prepare(desk.workspace.replica, wanted)
    made.remove()
    assert ZONE in repr(given)
    assert "'UA'" in repr(given)
    assert "Town’s rules" in repr(given)
