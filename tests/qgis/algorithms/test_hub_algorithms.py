"""``quartier:createhub`` and ``quartier:synchronise``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from si_javais_un_quartier.store.geopackage import decode_boundary

RUN = Callable[..., dict[str, Any]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A name as people give them."""
    made = tmp_path / "Été à Saint-Étienne n° 2 (œuvre)"
    made.mkdir()
    return made


def boundary() -> QgsVectorLayer:
    """Two areas in degrees, one of them curved."""
    layer = QgsVectorLayer("CurvePolygon?crs=EPSG:4326", "perimeter", "memory")
    for wkt in (
        "CURVEPOLYGON(COMPOUNDCURVE((4.37 45.43, 4.38 45.43), CIRCULARSTRING(4.38 45.43, 4.375 45.44, 4.37 45.43)))",
        "CURVEPOLYGON((4.39 45.43, 4.40 45.43, 4.40 45.44, 4.39 45.43))",
    ):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_hub_with_its_perimeter_and_a_first_copy(run: RUN, folder: Path) -> None:
    hub = run(
        "createhub", NAME="Couriot", BOUNDARY=boundary(), CRS="EPSG:2154", USER="Nadia", HUB=str(folder / "hub.gpkg")
    )
    assert hub["HUB"] == str(folder / "hub.gpkg")
    first = run("synchronise", HUB=hub["HUB"], REPLICA=str(folder / "copy.gpkg"), USER="Karim")
    assert first["PUSHED"] == 1
    assert first["PULLED"] > 3
    assert first["CONFLICTS"] == 0
    layer = QgsVectorLayer(first["REPLICA"] + "|layername=quarter", "x", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2154"
    (quarter,) = layer.getFeatures()
    assert quarter["name"] == "Couriot"
    assert quarter.geometry().area() == pytest.approx(1.0e6, rel=0.9)
    assert len(quarter.geometry().asMultiPolygon()) == 2
    with sqlite3.connect(hub["HUB"]) as file:
        (blob,) = file.execute("SELECT geom FROM quarter").fetchone()
    file.close()
    assert decode_boundary(blob) is not None
    again = run("synchronise", HUB=hub["HUB"], REPLICA=str(folder / "copy.gpkg"), USER="Karim")
    assert (again["PULLED"], again["PUSHED"], again["CONFLICTS"]) == (0, 0, 0)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4979"])
def test_degrees_are_refused(run: RUN, folder: Path, crs: str) -> None:
    with pytest.raises(QgsProcessingException, match="degrees"):
        run("createhub", NAME="x", CRS=crs, HUB=str(folder / "hub.gpkg"))
    assert not list(folder.iterdir())


def test_a_server_that_is_not_there(run: RUN, folder: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"127\.0\.0\.1 does not answer"):
        run("synchronise", HUB="http://me:secret@127.0.0.1:9/nord", REPLICA=str(folder / "copy.gpkg"), USER="Karim")
    assert not list(folder.iterdir())


def test_a_hub_that_is_not_there(run: RUN, folder: Path) -> None:
    with pytest.raises(QgsProcessingException, match="answer"):
        run("synchronise", HUB=str(folder / "hub.gpkg"), REPLICA=str(folder / "copy.gpkg"), USER="Karim")
    assert not list(folder.iterdir())
