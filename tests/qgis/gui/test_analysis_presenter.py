"""The page *Analysis* says what is missing instead of crossing nothing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from si_javais_un_quartier.gui.analysis_page import AnalysisPage
from si_javais_un_quartier.gui.analysis_presenter import AnalysisPresenter


@pytest.fixture
def presenter(qtbot: object) -> AnalysisPresenter:
    page = AnalysisPage()
    qtbot.addWidget(page)
    return AnalysisPresenter(page, SimpleNamespace(replica=None))


def test_without_layers_it_asks_for_them(presenter: AnalysisPresenter) -> None:
    presenter.run()
    assert "Choose a layer" in presenter.page.words()


def test_a_layer_without_parcels_is_named(presenter: AnalysisPresenter) -> None:
    posts = QgsVectorLayer("Point?crs=EPSG:2154", "posts", "memory")
    ground = QgsVectorLayer("Polygon?crs=EPSG:2154", "ground", "memory")
    assert len(QgsProject.instance().addMapLayers([posts, ground])) == 2
    presenter.page.choose(posts, ground, None)
    presenter.run()
    assert "“ground” holds no parcel yet" in presenter.page.words()
