"""GDAL and QGIS on the hub's own file: tracked, or found out and repaired."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from si_javais_un_quartier.domain.identity import is_uuid
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store.geopackage import LAMBERT_93, decode_point, encode_point
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica

POSTS = """{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:2154"}}, "features": [
 {"type": "Feature", "geometry": {"type": "Point", "coordinates": [808010, 6480010]},
  "properties": {"body": "appended 1"}},
 {"type": "Feature", "geometry": {"type": "Point", "coordinates": [808020, 6480020]},
  "properties": {"body": "appended 2"}}
]}"""


class Team:
    """A hub with three contributions, and two working copies."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "hub.gpkg"
        create_hub(self.path, name="x", crs=LAMBERT_93, administrator="Nadia")
        self.hub = GeoPackageHub(self.path, patience=1.0)
        self.copies = [open_or_create_replica(self.hub, folder / (name + ".gpkg"), "Nadia") for name in ("a", "b")]
        for number in range(3):
            geom = encode_point(Place(808000.0 + number, 6480000.0), 2154)
            values = (geom, "zero " + str(number))
            self.copies[0].connection.execute("INSERT INTO contribution (geom, body) VALUES (?, ?)", values)
        self.sync()

    def sync(self) -> list[Replica]:
        for copy in (*self.copies, *self.copies):
            assert synchronise(copy, self.hub).not_sent == 0
        one, other = (self.rows(copy) for copy in self.copies)
        assert one == other
        return self.copies

    def rows(self, copy: Replica) -> list[tuple[object, ...]]:
        return copy.connection.execute(
            "SELECT uuid, body, service, rev, geom FROM contribution ORDER BY uuid"
        ).fetchall()

    def bodies(self) -> list[str]:
        found = self.sync()[0].connection.execute("SELECT body FROM contribution ORDER BY body")
        return [row[0] for row in found]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team(tmp_path)
    yield made
    for copy in made.copies:
        copy.close()


def ogr2ogr(*arguments: object) -> None:
    program = shutil.which("ogr2ogr")
    if program is None:
        pytest.skip("ogr2ogr is not installed")
    subprocess.run([program, *map(str, arguments)], check=True, capture_output=True)


def test_the_hub_opens_in_qgis_with_its_points_and_tables(team: Team) -> None:
    layer = QgsVectorLayer(str(team.path) + "|layername=contribution", "x", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2154"
    assert layer.featureCount() == 3
    whole = QgsVectorLayer(str(team.path), "x", "ogr")
    found = {sub.split("!!::!!")[1] for sub in whole.dataProvider().subLayers()}
    assert {"contribution", "premises", "message", "setting"} <= found
    assert not {"history", "counter", "sync_meta", "tombstone"} & found


def test_ogr2ogr_append(team: Team, tmp_path: Path) -> None:
    (tmp_path / "posts.geojson").write_text(POSTS, "utf-8")
    ogr2ogr("-append", "-update", team.path, tmp_path / "posts.geojson", "-nln", "contribution")
    assert team.bodies() == ["appended 1", "appended 2", "zero 0", "zero 1", "zero 2"]
    rows = team.rows(team.copies[1])
    assert all(is_uuid(row[0]) for row in rows)
    assert decode_point(rows[0][4]) is not None  # type: ignore[arg-type]


def test_ogr2ogr_overwrite(team: Team, tmp_path: Path) -> None:
    """The table is replaced with one without triggers: it is rebuilt, and what it lacks comes back from the copies."""
    (tmp_path / "posts.geojson").write_text(POSTS, "utf-8")
    ogr2ogr("-overwrite", "-update", team.path, tmp_path / "posts.geojson", "-nln", "contribution")
    assert team.bodies() == ["appended 1", "appended 2", "zero 0", "zero 1", "zero 2"]


def test_edits_in_qgis(team: Team) -> None:
    layer = QgsVectorLayer(str(team.path) + "|layername=contribution", "x", "ogr")
    assert layer.startEditing()
    features = {feature["body"]: feature for feature in layer.getFeatures()}
    assert layer.changeAttributeValue(features["zero 0"].id(), layer.fields().indexOf("service"), "voirie")
    assert layer.changeGeometry(features["zero 1"].id(), QgsGeometry.fromPointXY(QgsPointXY(808500, 6480500)))
    layer.deleteFeature(features["zero 2"].id())
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(808100, 6480100)))
    added["body"] = "drawn"
    layer.addFeature(added)
    assert layer.commitChanges(), layer.commitErrors()
    del layer, features, added
    assert team.bodies() == ["drawn", "zero 0", "zero 1"]
    found = {row[1]: row for row in team.rows(team.copies[1])}
    assert found["zero 0"][2] == "voirie"
    assert decode_point(found["zero 1"][4]) == Place(808500.0, 6480500.0)  # type: ignore[arg-type]


def test_a_change_by_gdal_sql_is_tracked(team: Team) -> None:
    """GDAL turns recursive triggers on."""
    ogrinfo = shutil.which("ogrinfo")
    if ogrinfo is None:
        pytest.skip("ogrinfo is not installed")
    statement = "UPDATE contribution SET body = body || '!', rev = 1"
    subprocess.run([ogrinfo, "-update", str(team.path), "-sql", statement], check=True, capture_output=True)
    assert team.bodies() == ["zero 0!", "zero 1!", "zero 2!"]
    with sqlite3.connect(str(team.path)) as file:
        assert file.execute("SELECT count(DISTINCT rev) FROM contribution").fetchone() == (3,)
    file.close()
