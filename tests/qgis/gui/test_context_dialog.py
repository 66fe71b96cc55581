"""Maps and data: laid under the quarter, kept for the team, said once where they don't answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.context_layers import ContextDomain, ContextLayer
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.vocabulary import Role
from si_javais_un_quartier.gui.context.dialog import ADD, LAYER, ContextDialog, OwnLayerDialog
from si_javais_un_quartier.gui.desk import Desk
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA

GEOJSON = {
    "type": "FeatureCollection",
    "features": [
        {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [4.38, 45.43]}}
    ],
}


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as desk:
        roles = json.dumps([role.value for role in Role])
        desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", roles),)),)))
        yield desk


@pytest.fixture
def dialog(desk: Desk, qtbot: object) -> ContextDialog:
    dialog = ContextDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog: ContextDialog, title: str) -> None:
    for top in range(dialog.tree.topLevelItemCount()):
        parent = dialog.tree.topLevelItem(top)
        for row in range(parent.childCount()):
            if parent.child(row).data(0, LAYER).title == title:
                dialog.tree.setCurrentItem(parent.child(row))


def test_ones_own_is_kept_laid_below_and_undone(desk: Desk, dialog: ContextDialog, tmp_path: Path) -> None:
    path = tmp_path / "vélos.geojson"
    path.write_text(json.dumps(GEOJSON))
    assert dialog.keep(ContextLayer("Vélos", str(path), "ogr", ContextDomain.MOBILITY, "ODbL", "Métropole"))
    choose(dialog, "Vélos")
    dialog.lay.click()
    (layer,) = QgsProject.instance().mapLayersByName("Vélos")
    assert layer.metadata().licenses() == ["ODbL"]
    order = [it.layer().name() for it in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order[-1] == "Vélos"
    assert "on the map" in dialog.tree.currentItem().text(1)
    desk.workspace.undo()
    dialog.refresh()
    choose(dialog, "Vélos")
    assert dialog.tree.currentItem() is None or dialog.tree.currentItem().text(0) != "Vélos"


def test_its_colour_and_opacity_travel_and_dress_it_for_the_others(
    desk: Desk, dialog: ContextDialog, tmp_path: Path, qtbot: object
) -> None:
    path = tmp_path / "vélos.geojson"
    path.write_text(json.dumps(GEOJSON))
    layer = QgsVectorLayer(str(path), "Vélos", "ogr")
    layer.renderer().symbol().setColor(QColor("#0072b2"))
    layer.setOpacity(0.6)
    QgsProject.instance().addMapLayer(layer)
    asked = OwnLayerDialog(dialog)
    qtbot.addWidget(asked)
    asked.which.setLayer(layer)
    assert (asked.layer().colour, asked.layer().opacity) == ("#0072b2", 60)
    assert dialog.keep(asked.layer())
    QgsProject.instance().removeAllMapLayers()
    choose(dialog, "Vélos")
    dialog.add_chosen()
    (shown,) = QgsProject.instance().mapLayersByName("Vélos")
    assert shown.renderer().symbol().color().name() == "#0072b2"
    assert shown.opacity() == pytest.approx(0.6)


def test_one_click_in_its_row_adds_a_layer_once(dialog: ContextDialog, tmp_path: Path) -> None:
    path = tmp_path / "vélos.geojson"
    path.write_text(json.dumps(GEOJSON))
    assert dialog.keep(ContextLayer("Vélos", str(path), "ogr", ContextDomain.MOBILITY, "ODbL", "Métropole"))
    for word in ("Add", "added"):
        choose(dialog, "Vélos")
        item = dialog.tree.currentItem()
        assert item.text(ADD) == word
        dialog.tree.itemClicked.emit(item, ADD)
    assert len(QgsProject.instance().mapLayersByName("Vélos")) == 1


def test_one_that_does_not_answer_is_said_and_nothing_is_added(dialog: ContextDialog, tmp_path: Path) -> None:
    assert dialog.keep(ContextLayer("Parti", str(tmp_path / "gone.geojson"), "ogr"))
    choose(dialog, "Parti")
    dialog.lay.click()
    assert "does not answer" in dialog.said.text()
    assert "does not answer" in dialog.tree.currentItem().text(1)
    assert QgsProject.instance().mapLayersByName("Parti") == []


def test_a_layer_of_memory_is_refused_in_words(dialog: ContextDialog, qtbot: object) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:2154", "Brouillon", "memory")
    QgsProject.instance().addMapLayer(layer)
    asked = OwnLayerDialog(dialog)
    qtbot.addWidget(asked)
    asked.which.setLayer(layer)
    assert not dialog.keep(asked.layer())
    assert "only be read on this computer" in dialog.said.text()
