"""The ground on the map: streets with their names, parks, the paper under them."""

from __future__ import annotations

import math
import struct

import pytest
from qgis.core import (
    QgsLabelPosition,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from si_javais_un_quartier.domain.records import Boundary
from si_javais_un_quartier.qgis_bridge import layers
from si_javais_un_quartier.store.reference import Lines, Park, Street, put_parks, put_streets
from si_javais_un_quartier.store.replica import Replica


@pytest.fixture
def project(quarter: Replica) -> QgsProject:
    """The project with the quarter shown in it."""
    layers.build_group(QgsProject.instance(), quarter.path)
    return QgsProject.instance()


def streets_and_parks(quarter: Replica) -> None:
    """A street from east to west, drawn so that its name would stand on its head, and a park."""
    line = struct.pack("<BIIBII4d", 1, 5, 1, 1, 2, 2, 808500.0, 6482400.0, 808300.0, 6482410.0)
    corners = [(808350.0, 6482420.0), (808450.0, 6482420.0), (808450.0, 6482480.0), (808350.0, 6482420.0)]
    ring = b"".join(struct.pack("<2d", *corner) for corner in corners)
    park = Boundary(struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, len(corners)) + ring)
    with quarter.transaction() as connection:
        put_streets(connection, 2154, [Street("s", Lines(line), "rue de la Ville", 12.0)])
        put_parks(connection, 2154, [Park("p", park, "square du Puits")])


def in_sight(project: QgsProject) -> list[str]:
    """The tables that the tree shows."""
    shown = [node.layer() for node in project.layerTreeRoot().findLayers()]
    return [each.customProperty(layers.TABLE) for each in shown if not each.flags() & QgsMapLayer.LayerFlag.Private]


def test_ground_shows_once_there_is_some(project: QgsProject, quarter: Replica) -> None:
    assert in_sight(project) == [*layers.SHOWN, "building", "parcel"]
    streets_and_parks(quarter)
    layers.refresh_layers(project, ["street"])
    assert in_sight(project) == [*layers.SHOWN, "building", "parcel", "street"]
    layers.build_group(project, quarter.path)
    assert in_sight(project) == [*layers.SHOWN, *layers.GROUND]
    quarter.connection.execute("DELETE FROM street")
    layers.refresh_layers(project, None)
    assert in_sight(project) == [*layers.SHOWN, "building", "park", "parcel"]


def drawn(project: QgsProject, scale: float, *tables: str) -> tuple[QImage, list[QgsLabelPosition]]:
    """Some layers around the quarter at a scale, and the labels that found room."""
    settings = QgsMapSettings()
    settings.setLayers([layers.find_layer(table, project) for table in tables])
    settings.setDestinationCrs(project.crs())
    settings.setBackgroundColor(project.backgroundColor())
    settings.setOutputSize(QSize(600, 400))
    settings.setOutputDpi(96)
    width = scale * 600 * 0.0254 / 96
    settings.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(808400, 6482440), width, width * 400 / 600))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), job.takeLabelingResults().allLabels()


def test_streets_are_white_as_wide_as_they_are_and_bear_their_name_upright(
    project: QgsProject, quarter: Replica
) -> None:
    streets_and_parks(quarter)
    image, found = drawn(project, 2000, "street")
    assert {label.labelText for label in found} == {"rue de la Ville"}
    assert all(math.cos(math.radians(label.rotation)) > 0.9 for label in found)
    column = [image.pixelColor(150, y).name() for y in range(image.height())]
    metres_per_pixel = 2000 * 0.0254 / 96
    assert column.count("#ffffff") == pytest.approx(12 / metres_per_pixel, abs=2)
    assert column[0] == column[-1] == "#f1eee8", "the paper of an empty project"


@pytest.mark.parametrize(("scale", "named"), [(4900, True), (5100, False)])
def test_names_of_streets_are_for_near(project: QgsProject, quarter: Replica, scale: float, named: bool) -> None:
    streets_and_parks(quarter)
    assert bool(drawn(project, scale, "street")[1]) is named


def test_names_stand_beside_signs_never_on_them(project: QgsProject, quarter: Replica) -> None:
    streets_and_parks(quarter)
    signs = 808395.0  # from here on eastwards there are contributions on the street
    alone = drawn(project, 2000, "street")[1]
    beside = drawn(project, 2000, "contribution", "street")[1]
    assert max(label.labelRect.xMaximum() for label in alone) > signs
    assert beside
    assert max(label.labelRect.xMaximum() for label in beside) <= signs


def test_parks_are_pale_green(project: QgsProject, quarter: Replica) -> None:
    streets_and_parks(quarter)
    image, found = drawn(project, 2000, "park")
    assert image.pixelColor(375, 200).name() == "#dde6d2"
    assert [label.labelText for label in found] == ["square du Puits"]


def test_a_project_that_holds_something_keeps_its_paper(quarter: Replica) -> None:
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154", "mine", "memory"))
    before = project.backgroundColor().name()
    layers.build_group(project, quarter.path)
    assert project.backgroundColor().name() == before == "#ffffff"
