"""The questions of the page *Analysis*: one click, a layer, a chart, a sentence."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor, QPalette, QPixmap

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.questions.catalogue import QUESTIONS, words_of
from si_javais_un_quartier.qgis_bridge.layers import find_layer, refresh_layers
from si_javais_un_quartier.report import plots
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.reference import Lines, Street, put_streets
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, Clock, X, Y, words


@pytest.fixture(scope="module")
def provider(qgis_processing: None) -> Iterator[Any]:
    from qgis.core import QgsApplication

    from si_javais_un_quartier.algorithms.provider import QuartierProvider

    made = QuartierProvider()
    registry = QgsApplication.processingRegistry()
    made_id = made.id()
    ours = registry.addProvider(made)  # False: the registry has deleted it
    yield registry.providerById(made_id)  # another test of this run may have added one first
    if ours:
        registry.removeProvider(made)


@pytest.fixture
def desk(copy_path: Path, qtbot: Any, provider: Any) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as made:
        made.dock.show_page(made.analysis.page)
        yield made


@pytest.fixture
def street(desk: Desk) -> None:
    """One street along all contributions."""
    line = struct.pack("<BIIBII4d", 1, 5, 1, 1, 2, 2, X, Y, X + 200, Y + 200)
    with desk.workspace.replica.transaction() as connection:
        put_streets(connection, 2154, [Street("s", Lines(line), "rue de la Ville", 12.0)])
    refresh_layers(QgsProject.instance(), ["street"])


def ask(desk: Desk, key: str, qtbot: Any) -> str:
    questions = desk.analysis.questions
    questions.ask(key)
    qtbot.waitUntil(lambda: questions._asked is None, timeout=60_000)
    return desk.analysis.page.cards[key].words()


def results() -> list[str]:
    return sorted(it.name() for it in QgsProject.instance().mapLayers().values() if "analyses" in it.source())


def test_where_with_its_layer_and_its_chart(desk: Desk, qtbot: Any) -> None:
    said = ask(desk, "density", qtbot)
    assert said.startswith("10 contributions in ")
    assert sorted(results()) == ["Where it is said", "Where it is said (heatmap)"]
    assert not desk.analysis.page.cards["density"].picture._drawn.isNull()
    layer = QgsProject.instance().mapLayersByName("Where it is said")[0]
    assert layer.renderer().classAttribute() == "n"
    assert layer.attributeAlias(layer.fields().lookupField("n_bien_vivre")) == "Bien vivre"


def test_where_as_qgis_own_heatmap(desk: Desk, qtbot: Any) -> None:
    def ticked() -> list[str]:
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        return [it.name() for it in nodes if it.name().startswith("Where") and it.itemVisibilityChecked()]

    ask(desk, "density", qtbot)
    assert ticked() == ["Where it is said"]
    desk.analysis.page.cards["density"].heat.setChecked(True)
    ask(desk, "density", qtbot)
    assert sorted(ticked()) == ["Where it is said", "Where it is said (heatmap)"]
    heat = QgsProject.instance().mapLayersByName("Where it is said (heatmap)")[0]
    assert heat.renderer().type() == "heatmapRenderer"
    assert heat.featureCount() == 10
    assert heat.renderer().radiusUnit() == Qgis.RenderUnit.MetersInMapUnits


def test_vacancy_and_priority(desk: Desk, qtbot: Any) -> None:
    assert ask(desk, "vacancy", qtbot).startswith("1 of 1 ground floors are vacant (100 %)")
    assert ask(desk, "priority", qtbot).startswith("1 of 1 premises are ranked")
    assert "Premises by vacancy" in results()
    assert "Priority index (30, 25, 15, 15, 15)" in results()


def test_who_spoke(desk: Desk, qtbot: Any) -> None:
    assert ask(desk, "whospoke", qtbot).startswith("10 words: 10 online, 0 through the mediators, 0 otherwise.")


def test_who_spoke_against_the_inhabitants_of_a_layer(desk: Desk, qtbot: Any) -> None:
    zones = QgsVectorLayer("Polygon?crs=EPSG:2154&field=name:string&field=pop:int", "iris", "memory")
    zone = QgsFeature(zones.fields())
    zone.setAttributes(["A", 2000])
    zone.setGeometry(QgsGeometry.fromWkt(f"POINT({X} {Y})").buffer(1000, 8))
    zones.dataProvider().addFeatures([zone])
    QgsProject.instance().addMapLayer(zones)
    row = desk.analysis.page.cards["whospoke"].population
    assert row.parameters() == {}
    row.layer.setLayer(zones)
    assert row.parameters() == {"POPULATION": zones.id(), "INHABITANTS": "pop"}
    ask(desk, "whospoke", qtbot)
    (layer,) = QgsProject.instance().mapLayersByName("Words by inhabitants")
    (found,) = layer.getFeatures()
    assert (found["n_words"], found["per_1000"]) == (10, 5.0)


def test_what_changed_between_two_periods_that_are_chosen(desk: Desk, qtbot: Any) -> None:
    days = desk.analysis.page.cards["changes"].days
    for field, day in zip(days, ("2026-11-11", "2026-11-15", "2026-11-16", "2026-11-20")):
        field.setDate(QDate.fromString(day, "yyyy-MM-dd"))
    assert ask(desk, "changes", qtbot).startswith("5 contributions before, 5 after.")
    desk.analysis.questions.play()  # a canvas without a controller is left alone
    days[0].setDate(QDate.fromString("2027-01-01", "yyyy-MM-dd"))
    assert "No answer" in ask(desk, "changes", qtbot)


def choose_days(desk: Desk, *chosen: str) -> None:
    for field, day in zip(desk.analysis.page.cards["changes"].days, chosen):
        field.setDate(QDate.fromString(day, "yyyy-MM-dd"))


def assert_together(one: QgsMapCanvas, other: QgsMapCanvas) -> None:
    assert one.scale() == pytest.approx(other.scale(), rel=0.01)
    assert one.center().distance(other.center()) < one.extent().width() / 100


def test_two_periods_side_by_side_on_maps_that_move_as_one(desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    questions = desk.analysis.questions
    choose_days(desk, "2026-11-11", "2026-11-14", "2026-11-15", "2026-11-20")
    desk.analysis.page.cards["changes"].beside_wanted.emit()
    qtbot.waitUntil(lambda: questions.beside.window is not None, timeout=60_000)
    first, window = results(), questions.beside.window
    before, after = window.maps
    assert [it.words().splitlines()[0] for it in window.maps] == ["Before", "After"]
    assert "4 contribution" in before.words()
    assert "6 contribution" in after.words()
    assert [it.layer.renderer().classAttribute() for it in window.maps] == ["n_before", "n_after"]
    # one legend is true for both
    limits = [[(it.lowerValue(), it.upperValue()) for it in each.layer.renderer().ranges()] for each in window.maps]
    assert limits[0] == limits[1]
    hidden = {find_layer(name).id() for name in ("contribution", "premises")}
    for it in window.maps:
        shown = [layer.id() for layer in it.canvas.layers()]
        assert shown[0] == it.layer.id()
        assert not hidden & set(shown)
    assert_together(before.canvas, after.canvas)
    for moved, other in ((before, after), (after, before)):
        scale = moved.canvas.scale()
        moved.canvas.zoomByFactor(0.5)
        assert moved.canvas.scale() < scale
        assert_together(moved.canvas, other.canvas)
    window.whole.click()
    assert before.canvas.extent().contains(before.layer.extent())
    assert window.write_picture(tmp_path / "deux.png")
    assert not window.write_picture(tmp_path / "nowhere" / "deux.png")
    window.close()
    assert questions.beside.window is None
    # asked again with nothing changed, the answer that is there is shown
    questions.put_beside()
    assert questions.beside.window is not None
    assert results() == first
    # what was said meanwhile is counted
    desk.workspace.changed.emit(frozenset({"contribution"}))
    questions.put_beside()
    qtbot.waitUntil(lambda: questions._asked is None, timeout=60_000)
    assert len(results()) > len(first)


def test_on_a_small_screen_the_window_of_two_periods_keeps_its_buttons(desk: Desk, qtbot: Any) -> None:
    questions = desk.analysis.questions
    choose_days(desk, "2026-11-11", "2026-11-14", "2026-11-15", "2026-11-20")
    questions.put_beside()
    qtbot.waitUntil(lambda: questions.beside.window is not None, timeout=60_000)
    room = questions.beside.window.screen().availableGeometry().size()
    assert questions.beside.window.height() < room.height()


def test_in_a_dark_theme_the_ground_of_the_dock_shows_through_the_chart_and_its_file_stays_white(
    desk: Desk, qtbot: Any
) -> None:
    picture = desk.analysis.page.cards["density"].picture
    dark = picture.palette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#2B2B2B"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#EEEEEE"))
    picture.setPalette(dark)
    ask(desk, "density", qtbot)
    assert picture._drawn.toImage().pixelColor(0, 0).alpha() == 0
    chart = desk.analysis.questions._chart
    assert QPixmap(str(chart)).toImage().pixelColor(0, 0).name() == "#ffffff"


def test_two_periods_in_which_nobody_spoke_ask_for_other_days(desk: Desk, qtbot: Any) -> None:
    choose_days(desk, "2015-01-01", "2015-02-01", "2015-03-01", "2015-04-01")
    desk.analysis.questions.put_beside()
    qtbot.waitUntil(lambda: desk.analysis.questions._asked is None, timeout=60_000)
    assert "choose other days" in desk.analysis.page.cards["changes"].words()
    assert desk.analysis.questions.beside.window is None
    assert results() == []


def test_two_periods_without_an_order_are_no_window(desk: Desk, qtbot: Any) -> None:
    choose_days(desk, "2026-11-14", "2026-11-11", "2026-11-15", "2026-11-20")
    questions = desk.analysis.questions
    questions.put_beside()
    qtbot.waitUntil(lambda: questions._asked is None, timeout=60_000)
    assert questions.beside.window is None
    assert "No answer" in desk.analysis.page.cards["changes"].words()
    assert not questions._wanted_beside


def test_without_streets_it_says_what_to_bring(desk: Desk, qtbot: Any) -> None:
    desk.analysis.questions.ask("silence")
    assert "layer of streets" in desk.analysis.page.cards["silence"].words()
    assert results() == []


def shown(desk: Desk, table: str) -> bool:
    from si_javais_un_quartier.qgis_bridge.layers import find_layer

    node = QgsProject.instance().layerTreeRoot().findLayer(find_layer(table))
    return bool(node.itemVisibilityChecked())


def test_an_answer_is_alone_on_the_map_while_its_page_is_in_front(desk: Desk, qtbot: Any) -> None:
    from si_javais_un_quartier.qgis_bridge.layers import RESULTS, find_group

    desk.dock.show()
    ask(desk, "density", qtbot)
    assert not shown(desk, "contribution")
    assert not desk.map._ring.isVisible()
    assert shown(desk, "quarter")
    ask(desk, "vacancy", qtbot)
    groups = [it for it in find_group(QgsProject.instance()).children() if it.customProperty(RESULTS)]
    assert [(it.name(), it.itemVisibilityChecked()) for it in groups] == [
        ("How many ground floors are vacant?", True), ("Where is it said?", False),
    ]  # fmt: skip
    desk.dock.show_page(desk.contributions.page)
    assert shown(desk, "contribution")
    assert desk.map._ring.isVisible()
    desk.dock.show_page(desk.analysis.page)
    assert not shown(desk, "contribution")
    desk.analysis.page.alone.setChecked(False)
    assert shown(desk, "contribution")


def test_who_spoke_is_drawn_on_the_streets(desk: Desk, qtbot: Any, street: None) -> None:
    said = ask(desk, "whospoke", qtbot)
    assert said.endswith("The results are on the map, in the group of the quarter.")
    (layer,) = QgsProject.instance().mapLayersByName("Who spoke, street by street")
    (line,) = layer.getFeatures()
    assert line["mostly"] == "online"
    assert layer.renderer().classAttribute() == "mostly"


def test_silent_streets_are_named_and_charted(desk: Desk, qtbot: Any, street: None) -> None:
    assert "0 of 1 street" in ask(desk, "silence", qtbot)
    assert not desk.analysis.page.cards["silence"].picture._drawn.isNull()


def test_without_streets_who_spoke_is_tables(desk: Desk, qtbot: Any) -> None:
    assert ask(desk, "whospoke", qtbot).endswith("The results are tables, in the group of the quarter.")


def test_one_question_at_a_time(desk: Desk, qtbot: Any) -> None:
    questions, cards = desk.analysis.questions, desk.analysis.page.cards.values()
    questions.ask("density")
    assert not any(card.button.isEnabled() for card in cards)
    qtbot.waitUntil(lambda: questions._asked is None, timeout=60_000)
    assert all(card.button.isEnabled() for card in cards)


def test_stopped_midway_nothing_is_added(desk: Desk, qtbot: Any) -> None:
    questions = desk.analysis.questions
    questions.ask("vacancy")
    questions.cancel()
    qtbot.waitUntil(lambda: questions._asked is None, timeout=60_000)
    said = desk.analysis.page.cards["vacancy"].words()
    assert said.startswith("Stopped.") == (results() == [])


def test_without_matplotlib_the_answer_comes_all_the_same(desk: Desk, qtbot: Any, monkeypatch: Any) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(plots, "import_module", absent)
    said = ask(desk, "density", qtbot)
    assert said.startswith("10 contributions in ")
    assert "matplotlib" in said
    assert desk.analysis.page.cards["density"].picture._drawn.isNull()


def test_a_quarter_without_a_word_says_so(tmp_path: Path, qtbot: Any, provider: Any) -> None:
    path = tmp_path / "quiet.gpkg"
    with Replica.create(path, crs=LAMBERT_93) as replica:
        acts.perform(replica, Act(phrase("x"), (Insert(words(0)),)), NADIA, Clock())
    with open_desk(path, qtbot, count=1) as desk:
        desk.analysis.questions.ask("vacancy")
        assert "no ground-floor premises yet" in desk.analysis.page.cards["vacancy"].words()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda it: it.key)
def test_each_question_has_its_words_and_its_algorithm(question: Any, provider: Any) -> None:
    assert all(words_of(question))
    algorithm = provider.algorithm(question.algorithm.split(":")[1])
    known = {it.name() for it in algorithm.parameterDefinitions()}
    assert {*question.inputs, *question.outputs} <= known
