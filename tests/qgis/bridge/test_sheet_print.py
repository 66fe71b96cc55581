"""A sheet on paper: its map whatever the project's CRS is, and no heading left alone at the foot of a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
)

from si_javais_un_quartier.qgis_bridge.sheet_print import Line, _Sheet

LAMBERT_93 = QgsCoordinateReferenceSystem("EPSG:2154")


@pytest.fixture
def layout(qgis_app: object) -> Iterator[QgsPrintLayout]:
    project = QgsProject.instance()
    before = project.crs()
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    yield made
    project.setCrs(before)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2154"])
def test_the_map_shows_the_place_in_metres_whatever_the_project_is_in(layout: QgsPrintLayout, crs: str) -> None:
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
    _Sheet(layout).add_map(QgsPointXY(808000, 6482500), LAMBERT_93)
    (drawn,) = (it for it in layout.items() if isinstance(it, QgsLayoutItemMap))
    assert drawn.crs() == LAMBERT_93
    assert round(drawn.extent().height()) == 170
    assert drawn.extent().contains(QgsPointXY(808000, 6482500))


@pytest.mark.parametrize("count", range(40, 60))
def test_a_heading_goes_to_the_next_page_with_what_it_heads(layout: QgsPrintLayout, count: int) -> None:
    sheet = _Sheet(layout)
    for number in range(count):
        sheet.add(Line(f"line {number}"))
    sheet.add(Line("Heading", "head"))
    sheet.add(Line("Under it"))
    labels = {it.text(): it.page() for it in layout.items() if isinstance(it, QgsLayoutItemLabel)}
    assert labels["Heading"] == labels["Under it"]
