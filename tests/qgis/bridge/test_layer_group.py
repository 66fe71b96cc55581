"""The quarter's group of layers: what it holds, how it comes and goes, what it writes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerTools,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit

from si_javais_un_quartier.domain.vocabulary import Kind, Status
from si_javais_un_quartier.qgis_bridge import layers
from si_javais_un_quartier.qgis_bridge.form_groups import GROUPS, HIDDEN, READ_ONLY, REFERENCES
from si_javais_un_quartier.qgis_bridge.forms import EDITABLE
from si_javais_un_quartier.qgis_bridge.relations import LINKS
from si_javais_un_quartier.qgis_bridge.resources import resource_path
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables, tables_by_name

HOSTILE = "<img src=x onerror=\"alert(1)\"> & [% env('HOME') %] <b>gras</b>"


@pytest.fixture
def project(quarter: Replica) -> QgsProject:
    """The project with the quarter shown in it."""
    layers.build_group(QgsProject.instance(), quarter.path)
    return QgsProject.instance()


def layer(table: str) -> QgsVectorLayer:
    """The layer of a table."""
    found = layers.find_layer(table)
    assert found is not None, table
    return found


def setup_of(table: str, column: str) -> QgsEditorWidgetSetup:
    """The widget of a column."""
    return layer(table).editorWidgetSetup(layer(table).fields().indexFromName(column))


def test_the_group_is_named_by_the_quarter_and_shows_people_above_ground(project: QgsProject) -> None:
    group = layers.find_group(project)
    assert group is not None
    assert group.name() == "Tarentaize"
    assert [node.layer().customProperty(layers.TABLE) for node in group.findLayers()] == [*layers.SHOWN, *layers.GROUND]


def test_every_layer_opens_forces_wal_and_takes_no_style_from_the_file(project: QgsProject) -> None:
    shown = layers.quarter_layers(project)
    assert set(shown) == {*layers.SHOWN, *layers.GROUND, *layers.BEHIND}
    assert all(each.isValid() and "|option:QGIS_FORCE_WAL=ON" in each.source() for each in shown.values())


def test_a_style_kept_in_the_file_is_not_loaded(quarter: Replica) -> None:
    scratch = QgsVectorLayer(layers.layer_uri(quarter.path, "contribution"), "x", "ogr")
    scratch.setMapTipTemplate("[% env('HOME') %]")
    scratch.setCustomProperty("from", "a stranger")
    scratch.saveStyleToDatabase("evil", "", True, "")
    assert quarter.connection.execute("SELECT count(*) FROM layer_styles WHERE useAsDefault").fetchone() == (1,)
    layers.build_group(QgsProject.instance(), quarter.path)
    assert layer("contribution").customProperty("from") is None
    assert "env" not in layer("contribution").mapTipTemplate()


def test_no_style_looks_up_the_selection_or_runs_code(project: QgsProject) -> None:
    """``is_selected()`` asks the main thread for each feature, and hangs where that one waits for the map."""
    for path in resource_path("styles").glob("*.qml"):
        text = path.read_text(encoding="utf-8")
        for function in ("is_selected", "eval(", "env(", "eval_template"):
            assert function not in text, path.name


def test_contributions_stand_in_the_way_of_labels_unless_they_are_too_many(
    quarter: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    layers.build_group(QgsProject.instance(), quarter.path)
    assert layer("contribution").labelsEnabled()
    monkeypatch.setattr(layers, "_MOST_OBSTACLES", 10)
    layers.build_group(QgsProject.instance(), quarter.path)
    assert not layer("contribution").labelsEnabled()


def test_tables_behind_the_forms_stay_out_of_sight(project: QgsProject) -> None:
    for name in layers.BEHIND:
        assert layer(name).flags() & QgsMapLayer.LayerFlag.Private
        assert project.layerTreeRoot().findLayer(layer(name).id()) is None


def test_opening_another_quarter_leaves_nothing_of_the_first(project: QgsProject, quarter: Replica) -> None:
    before = {each.id() for each in layers.quarter_layers(project).values()}
    relations = set(project.relationManager().relations())
    layers.build_group(project, quarter.path)
    assert before.isdisjoint(project.mapLayers())
    assert set(project.relationManager().relations()) == relations
    assert sum(1 for group in project.layerTreeRoot().findGroups(True) if group.customProperty(layers.GROUP)) == 1
    layers.remove_group(project)
    assert not project.mapLayers()
    assert not project.relationManager().relations()
    assert not project.layerTreeRoot().children()


def test_a_group_moved_by_a_person_is_still_found(project: QgsProject) -> None:
    group = layers.find_group(project)
    assert group is not None
    other = project.layerTreeRoot().addGroup("Mine")
    other.addChildNode(group.clone())
    group.parent().removeChildNode(group)
    found = layers.find_group(project)
    assert found is not None
    assert found.parent().name() == "Mine"
    layers.remove_group(project)
    assert layers.find_group(project) is None


def test_relations_are_valid_and_find_their_rows(project: QgsProject) -> None:
    manager = project.relationManager()
    assert set(manager.relations()) == {link.id for link in LINKS}
    assert all(relation.isValid() for relation in manager.relations().values())
    thread = manager.relation("quartier_contribution_message_contribution_uuid")
    parent = next(layer("contribution").getFeatures("title LIKE '<img%'"))
    assert [child["body"] for child in thread.getRelatedFeatures(parent)] == ["Vu."]


def test_each_status_and_kind_has_a_rule_with_its_words(project: QgsProject) -> None:
    renderer = layer("contribution").renderer()
    assert isinstance(renderer, QgsRuleBasedRenderer)
    labels = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().descendants()}
    assert {f"status:{status}" for status in Status} <= set(labels)
    assert {f"kind:{kind}" for kind in Kind} <= set(labels)
    assert labels["status:received"] == "To sort"
    assert labels["shapes"] == "Shapes"


def test_every_contribution_is_drawn_by_one_rule_whatever_its_status(project: QgsProject, quarter: Replica) -> None:
    quarter.connection.execute("UPDATE contribution SET status = 'invented' WHERE title = 'Titre 102'")
    layers.refresh_layers(project, ["contribution"])
    shown = layer("contribution")
    renderer, context = shown.renderer().clone(), QgsRenderContext()
    context.expressionContext().appendScopes([])
    renderer.startRender(context, shown.fields())
    for feature in shown.getFeatures():
        context.expressionContext().setFeature(feature)
        assert len(renderer.legendKeysForFeature(feature, context) - {"root"}) == 1
        assert renderer.willRenderFeature(feature, context)
    renderer.stopRender(context)


def test_reloading_shows_what_another_connection_wrote_and_keeps_the_selection(
    project: QgsProject, quarter: Replica
) -> None:
    shown = layer("contribution")
    chosen = next(shown.getFeatures("title = 'Titre 103'"))
    shown.selectByIds([chosen.id()])
    count = shown.featureCount()
    heard: list[list[int]] = []
    shown.selectionChanged.connect(lambda *_: heard.append(shown.selectedFeatureIds()))
    quarter.connection.execute("INSERT INTO contribution (title, kind, status) VALUES ('Neuve', 'idea', 'received')")
    layers.refresh_layers(project, ["contribution"])
    assert shown.featureCount() == count + 1
    assert shown.selectedFeatureIds() == [chosen.id()]
    assert heard == []


def test_a_selected_row_that_is_gone_is_no_longer_selected(project: QgsProject, quarter: Replica) -> None:
    shown = layer("contribution")
    ids = [next(shown.getFeatures(f"title = 'Titre {number}'")).id() for number in (103, 104)]
    shown.selectByIds(ids)
    quarter.connection.execute("DELETE FROM contribution WHERE title = 'Titre 103'")
    layers.refresh_layers(project)
    assert shown.selectedFeatureIds() == ids[1:]


def test_reloading_keeps_edits_that_are_not_saved(project: QgsProject, quarter: Replica) -> None:
    shown = layer("contribution")
    chosen = next(shown.getFeatures("title = 'Titre 103'"))
    assert shown.startEditing()
    assert shown.changeAttributeValue(chosen.id(), shown.fields().indexFromName("title"), "Mieux")
    quarter.connection.execute("UPDATE contribution SET body = 'Ailleurs' WHERE title = 'Titre 104'")
    layers.refresh_layers(project, ["contribution"])
    assert shown.isEditable()
    assert shown.getFeature(chosen.id())["title"] == "Mieux"
    assert shown.commitChanges(), shown.commitErrors()
    titles = quarter.connection.execute("SELECT title FROM contribution WHERE fid = ?", (chosen.id(),)).fetchone()
    assert titles == ("Mieux",)


def test_a_row_added_in_a_form_gets_its_defaults_and_a_uuid(project: QgsProject, quarter: Replica) -> None:
    shown = layer("contribution")
    assert shown.startEditing()
    made = QgsVectorLayerUtils.createFeature(shown, QgsGeometry.fromPointXY(QgsPointXY(808400, 6482400)))
    made["title"] = "Écrite dans QGIS"
    assert shown.addFeature(made)
    assert shown.commitChanges(), shown.commitErrors()
    row = quarter.connection.execute(
        "SELECT uuid, kind, status, visibility, channel, answer_wanted FROM contribution WHERE title = ?",
        ("Écrite dans QGIS",),
    ).fetchone()
    assert len(row[0]) == 36
    assert row[1:] == ("comment", "received", "pending", "web", 1)


def test_forms_offer_words_and_names_not_codes(project: QgsProject) -> None:
    status = setup_of("contribution", "status")
    assert status.type() == "ValueMap"
    assert {"To sort": "received"} in status.config()["map"]
    assert {"Bien vivre": "bien_vivre"} in setup_of("contribution", "theme").config()["map"]
    assert {"to the year": "year"} in setup_of("premises", "vacant_since_precision").config()["map"]
    assert {"social landlord": "social_landlord"} in setup_of("premises", "owner_type").config()["map"]
    for column, table in (("campaign_uuid", "campaign"), ("author_uuid", "profile"), ("premises_uuid", "premises")):
        setup = setup_of("contribution", column)
        assert (setup.type(), setup.config()["Layer"]) == ("ValueRelation", layer(table).id())
    assert setup_of("contribution_tag", "tag_uuid").config()["Layer"] == layer("tag").id()


def test_body_is_plain_text_of_several_lines(project: QgsProject) -> None:
    for table in ("contribution", "message"):
        assert setup_of(table, "body").config() == {"IsMultiline": True, "UseHtml": False}


@pytest.mark.parametrize(
    ("table", "column"), [("contribution", "status"), ("contribution", "visibility"), ("message", "state")]
)
def test_what_has_rules_is_only_shown(project: QgsProject, table: str, column: str) -> None:
    assert layer(table).editFormConfig().readOnly(layer(table).fields().indexFromName(column))


def test_bookkeeping_is_in_no_form(project: QgsProject) -> None:
    for name, each in layers.quarter_layers(project).items():
        if name in tables_by_name():
            placed = {field.name() for field in form_fields(each)}
            assert placed.isdisjoint({"fid", "uuid", "rev", "base_rev", "write_id", "updated_by"}), name


def form_fields(shown: QgsVectorLayer) -> list:
    """The fields placed in a layer's form."""
    root = shown.editFormConfig().invisibleRootContainer()
    return root.findElements(Qgis.AttributeEditorType.Field)


def test_every_visible_column_is_in_the_form_once_and_has_a_name(project: QgsProject) -> None:
    for name in EDITABLE:
        visible = {column.name for column in tables_by_name()[name].columns} - HIDDEN
        placed = [field.name() for field in form_fields(layer(name))]
        assert sorted(placed) == sorted(visible), name
        for column in visible:
            assert layer(name).attributeDisplayName(layer(name).fields().indexFromName(column)) != column, column


def test_no_form_runs_code(project: QgsProject) -> None:
    for each in layers.quarter_layers(project).values():
        config = each.editFormConfig()
        assert config.initFunction() == ""
        assert config.initCode() == ""


def test_form_tables_name_only_real_columns() -> None:
    real = {table.name: {column.name for column in table.columns} for table in tables()}
    everywhere = set().union(*real.values())
    assert all(set(group.columns) <= real[table] for table, groups in GROUPS.items() for group in groups)
    assert all(columns <= real[table] for table, columns in READ_ONLY.items())
    assert everywhere >= HIDDEN
    assert set(REFERENCES) <= everywhere
    assert all(column in real[table] for table, column in REFERENCES.values())


def test_tables_the_program_keeps_cannot_be_edited(project: QgsProject) -> None:
    for name in ("review_event", "member", "parcel", "building", "quarter"):
        assert layer(name).readOnly()


class NoTools(QgsVectorLayerTools):
    """What QGIS's window hands to forms; a form with relations crashes without it."""

    def addFeature(self, *_: object) -> bool:  # noqa: N802
        return False

    def startEditing(self, *_: object) -> bool:  # noqa: N802
        return False

    def stopEditing(self, *_: object) -> bool:  # noqa: N802
        return False

    def saveEdits(self, *_: object) -> bool:  # noqa: N802
        return False

    def copyMoveFeatures(self, *_: object) -> bool:  # noqa: N802
        return False


@pytest.mark.parametrize("table", ["contribution", "premises", "initiative", "encounter"])
def test_a_form_opens_and_shows_hostile_text_as_it_is(project: QgsProject, quarter: Replica, table: str) -> None:
    column = {"contribution": "title", "premises": "address", "initiative": "name", "encounter": "place"}[table]
    quarter.connection.execute(f'UPDATE "{table}" SET "{column}" = ?', (HOSTILE,))
    QgsGui.editorWidgetRegistry().initEditors()
    feature: QgsFeature = next(layer(table).getFeatures())
    context, tools = QgsAttributeEditorContext(), NoTools()
    context.setVectorLayerTools(tools)
    form = QgsAttributeForm(layer(table), feature, context)
    texts = [widget.text() for widget in form.findChildren(QLineEdit)]
    texts += [widget.toPlainText() for widget in form.findChildren(QPlainTextEdit)]
    assert HOSTILE in texts
    sip.delete(form)


def test_a_table_that_is_not_there_leaves_the_rest_standing(quarter: Replica, caplog: pytest.LogCaptureFixture) -> None:
    quarter.connection.execute("DROP TABLE building")
    quarter.connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'building'")
    quarter.connection.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = 'building'")
    layers.build_group(QgsProject.instance(), quarter.path)
    assert layers.find_layer("building") is None
    assert layers.find_layer("contribution") is not None
    assert "building" in caplog.text


def test_results_are_shown_in_the_group_above_the_ground(project: QgsProject, tmp_path: Path) -> None:
    parcels = QgsVectorLayer("Polygon?crs=EPSG:2154&field=id:string&field=n_contributions:integer", "p", "memory")
    feature = QgsFeature(parcels.fields())
    feature.setAttributes(["42218000BK0001", 5])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((808400 6482400,808420 6482400,808420 6482420,808400 6482400))"))
    parcels.dataProvider().addFeatures([feature])
    path = tmp_path / "parcels_out.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    outcome = QgsVectorFileWriter.writeAsVectorFormatV3(parcels, str(path), project.transformContext(), options)
    assert outcome[0] == QgsVectorFileWriter.WriterError.NoError

    added = layers.add_results(project, {"PARCELS_OUT": str(path), "LINKS": str(tmp_path / "absent.gpkg")})

    assert set(added) == {"PARCELS_OUT"}
    assert added["PARCELS_OUT"].renderer().type() == "graduatedSymbol"
    group = layers.find_group(project)
    assert group is not None
    assert [child.name() for child in group.children()][-2:] == ["Analysis", "Base map"]
    layers.remove_group(project)
    assert not project.layerTreeRoot().children()


def test_reading_beside_a_writer_leaves_wal_in_place(project: QgsProject, quarter: Replica) -> None:
    assert len(list(layer("contribution").getFeatures())) == len(Status) * len(Kind)
    layers.remove_group(project)
    with sqlite3.connect(quarter.path) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
