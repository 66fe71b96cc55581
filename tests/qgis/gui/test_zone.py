"""The list narrowed to a zone, to days, to what the temporal controller shows; chips lift it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from si_javais_un_quartier.gui.contributions.zone.ability import ZONE, ZoneAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.qgis_bridge.layers import find_layer
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import X, Y


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Ten contributions on a line, 14 m apart; the map in their CRS."""
    with open_desk(copy_path, qtbot) as desk:
        canvas = desk.map.canvas
        canvas.setDestinationCrs(find_layer("contribution").crs())
        canvas.setExtent(QgsGeometry.fromPointXY(QgsPointXY(X + 45, Y + 45)).buffer(100, 4).boundingBox())
        yield desk


@pytest.fixture
def zone(desk: Desk) -> ZoneAbility:
    """The ability under test."""
    return ability(desk, ZoneAbility)


def count(desk: Desk) -> int:
    return int(desk.contributions.model.rowCount())


def around(first: int, last: int) -> QgsGeometry:
    """A square over contributions *first* to *last*."""
    return QgsGeometry.fromWkt(
        "POLYGON(({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))".format(
            X + 10 * first - 2, Y + 10 * first - 2, X + 10 * last + 2, Y + 10 * last + 2
        )
    )


def test_a_zone_drawn_on_the_map_narrows_the_list_until_its_chip_is_clicked(
    desk: Desk, zone: ZoneAbility, qtbot: object
) -> None:
    zone.menu.actions()[0].trigger()
    canvas, left = desk.map.canvas, Qt.MouseButton.LeftButton
    to_pixel = canvas.getCoordinateTransform()
    for x, y in ((-5, -5), (45, -5), (45, 45), (-5, 45)):
        QTest.mouseClick(
            canvas.viewport(), left, Qt.KeyboardModifier.NoModifier,
            to_pixel.transform(QgsPointXY(X + x, Y + y)).toQPointF().toPoint(),
        )  # fmt: skip
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: count(desk) == 5)
    assert canvas.mapTool() is not zone.zone.tool
    assert zone._shown[ZONE].text() == "Zone drawn on the map"
    zone._shown[ZONE].click()
    qtbot.waitUntil(lambda: count(desk) == 10)
    assert not zone._chips.isVisible()


def test_escape_gives_the_tool_back(desk: Desk, zone: ZoneAbility) -> None:
    zone.zone.ask()
    QTest.keyClick(desk.map.canvas, Qt.Key.Key_Escape)
    assert desk.map.canvas.mapTool() is not zone.zone.tool
    assert zone._shown == {}


def test_the_selected_polygons_of_any_layer_are_a_zone(desk: Desk, zone: ZoneAbility, qtbot: object) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "Îlots <b>", "memory")
    feature = QgsFeature()
    feature.setGeometry(around(2, 4))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    zone.menu.aboutToShow.emit()
    assert not zone._selected_zone.isEnabled()
    layer.selectAll()
    zone.menu.aboutToShow.emit()
    assert zone._selected_zone.isEnabled()
    zone._selected_zone.trigger()
    qtbot.waitUntil(lambda: count(desk) == 3)
    assert zone._shown[ZONE].text() == "Zone of Îlots <b>"
    QgsProject.instance().removeMapLayer(layer)


def test_showing_all_lifts_the_zone_too(desk: Desk, zone: ZoneAbility, qtbot: object) -> None:
    zone.zone.drawn.emit(around(0, 1))
    qtbot.waitUntil(lambda: count(desk) == 2)
    desk.contributions.page.all_wanted.emit()
    qtbot.waitUntil(lambda: count(desk) == 10)
    assert zone._shown == {}


def test_days_asked_in_place_in_any_order(desk: Desk, zone: ZoneAbility, qtbot: object) -> None:
    zone.days.ask()
    zone.days.first.setDate(QDate(2026, 11, 20))
    zone.days.last.setDate(QDate(2026, 11, 18))
    zone.days.findChild(QPushButton, "days_done").click()
    qtbot.waitUntil(lambda: count(desk) == 3)
    assert not zone.days.isVisible()


def test_the_list_follows_the_temporal_controller(desk: Desk, zone: ZoneAbility, qtbot: object) -> None:
    def midnight(day: int) -> QDateTime:
        return QDateTime(QDate(2026, 11, day), QTime(0, 0))

    desk.map.canvas.setTemporalRange(QgsDateTimeRange(midnight(12), midnight(14), True, False))
    assert count(desk) == 10
    zone.clock.setChecked(True)
    qtbot.waitUntil(lambda: count(desk) == 2)
    desk.map.canvas.setTemporalRange(QgsDateTimeRange(midnight(12), midnight(17), True, False))
    qtbot.waitUntil(lambda: count(desk) == 5)
    zone.clock.setChecked(False)
    qtbot.waitUntil(lambda: count(desk) == 10)


def test_the_map_shows_what_the_temporal_controller_asks_for(desk: Desk) -> None:
    layer = find_layer("contribution")
    time, context = layer.temporalProperties(), QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    span = QgsDateTimeRange(QDateTime(QDate(2026, 11, 12), QTime(0, 0)), QDateTime(QDate(2026, 11, 14), QTime(0, 0)))
    assert time.isActive()
    asked = QgsFeatureRequest().setFilterExpression(time.createFilterString(context, span))
    assert len(list(layer.getFeatures(asked))) == 2
    assert count(desk) == 10
