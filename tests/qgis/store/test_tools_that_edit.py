"""What QGIS and ogr2ogr write in a replica is noticed, whole, and keeps the file as it must be."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer, QgsVectorLayerUtils, edit

from si_javais_un_quartier.domain.identity import is_uuid
from si_javais_un_quartier.domain.records import Contribution, Place
from si_javais_un_quartier.store import rows
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.sql import insert
from tests.patience import PATIENCE

ONE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "copie.gpkg", crs=LAMBERT_93) as made:
        with made.transaction(applying=True) as connection:
            values = rows.row_values(Contribution(uuid=ONE, title="un", geometry=Place(808000, 6480000)), 2154)
            values.update(rev=4, created_at="2026-11-01T00:00:00.000Z", updated_at="2026-11-01T00:00:00.000Z")
            connection.execute(insert("contribution", values), tuple(values.values()))
        yield made


@pytest.fixture
def layer(replica: Replica) -> QgsVectorLayer:
    return QgsVectorLayer(f"{replica.path}|layername=contribution|option:QGIS_FORCE_WAL=ON", "c", "ogr")


def _bases(replica: Replica) -> dict[str, Any]:
    return dict(replica.connection.execute("SELECT row_uuid, rev FROM local_base WHERE table_name = 'contribution'"))


def _check(path: Path) -> None:
    """The file is a valid GeoPackage, for GDAL's own validator."""
    from osgeo_utils.samples import validate_gpkg

    validate_gpkg.check(str(path))


def test_qgis_sees_types_and_extent(layer: QgsVectorLayer) -> None:
    fields = layer.fields()
    assert fields.field("answer_wanted").typeName() == "Boolean"
    assert layer.extent().contains(QgsRectangle(808000, 6480000, 808000, 6480000))
    assert layer.crs().authid() == "EPSG:2154"
    assert layer.hasSpatialIndex() == layer.SpatialIndexPresent


def test_gdal_opens_it_without_a_warning(replica: Replica) -> None:
    gdal.ErrorReset()
    gdal.UseExceptions()
    source = ogr.Open(str(replica.path))
    names = {source.GetLayer(number).GetName() for number in range(source.GetLayerCount())}
    assert {"contribution", "message", "parcel", "building"} <= names
    assert not any(name.startswith("local_") for name in names)
    assert gdal.GetLastErrorMsg() == ""
    _check(replica.path)


def test_an_attribute_table_edit(replica: Replica, layer: QgsVectorLayer) -> None:
    feature = next(layer.getFeatures())
    with edit(layer):
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), "deux")
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("status"), "planned")
    assert _bases(replica) == {ONE: 4}
    found = Catalogue(replica).get(Contribution, ONE)
    assert found is not None
    assert (found.title, str(found.status), found.rev) == ("deux", "planned", 4)
    assert found.updated_at > "2026-11-01T00:00:00.000Z"
    events = replica.connection.execute("SELECT field, new_value, reason FROM review_event").fetchall()
    assert events == [("status", "planned", "outside the desk")]
    _check(replica.path)


def test_a_point_moved(replica: Replica, layer: QgsVectorLayer) -> None:
    feature = next(layer.getFeatures())
    with edit(layer):
        layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(808100, 6480100)))
    assert _bases(replica) == {ONE: 4}
    box = replica.connection.execute("SELECT minx, maxy FROM rtree_contribution_geom").fetchall()
    assert box == [(808100.0, 6480100.0)]


def test_a_feature_copied_gets_a_uuid_of_its_own(replica: Replica, layer: QgsVectorLayer) -> None:
    was = next(layer.getFeatures())
    with edit(layer):
        copy = QgsVectorLayerUtils.createFeature(layer, was.geometry(), dict(enumerate(was.attributes())))
        assert copy["uuid"] == ONE + "_1", "what QGIS makes of a unique text"
        assert layer.addFeature(copy)
    uuids = [row[0] for row in replica.connection.execute("SELECT uuid FROM contribution ORDER BY fid")]
    assert uuids[0] == ONE
    assert len(uuids) == 2
    assert is_uuid(uuids[1])
    assert _bases(replica) == {uuids[1]: None}


def test_a_feature_drawn(replica: Replica, layer: QgsVectorLayer) -> None:
    with edit(layer):
        feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(QgsPointXY(808001, 6480001)))
        feature["title"] = "dessinée"
        assert layer.addFeature(feature)
    found = next(it for it in Catalogue(replica).all(Contribution) if it.uuid != ONE)
    assert (found.title, str(found.status), found.answer_wanted) == ("dessinée", "received", True)
    assert found.created_at == found.updated_at != ""
    assert _bases(replica) == {found.uuid: None}


def test_a_feature_deleted(replica: Replica, layer: QgsVectorLayer) -> None:
    with edit(layer):
        layer.deleteFeature(next(layer.getFeatures()).id())
    assert _bases(replica) == {ONE: 4}
    assert replica.connection.execute("SELECT count(*) FROM rtree_contribution_geom").fetchone() == (0,)


def test_ogr2ogr_appends(replica: Replica, tmp_path: Path) -> None:
    source = tmp_path / "more.geojson"
    source.write_text(
        '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:2154"}}, "features": ['
        + ", ".join(
            '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [808000, 6480000]},'
            ' "properties": {"title": "t' + str(number) + '"}}'
            for number in range(20)
        )
        + "]}"
    )
    ran = subprocess.run(
        ["ogr2ogr", "-append", str(replica.path), str(source), "-nln", "contribution"],
        capture_output=True, text=True, check=True, timeout=2 * PATIENCE,
    )  # fmt: skip
    assert ran.stderr == ""
    found = Catalogue(replica).all(Contribution)
    assert len({it.uuid for it in found if is_uuid(it.uuid)}) == 21
    assert _bases(replica) == {it.uuid: None for it in found if it.uuid != ONE}
    assert all(it.updated_at for it in found)
    assert replica.connection.execute("SELECT count(*) FROM rtree_contribution_geom").fetchone() == (21,)
    assert ogr.Open(str(replica.path)).GetLayerByName("contribution").GetFeatureCount() == 21
    _check(replica.path)


def test_ogr2ogr_overwrites(replica: Replica, tmp_path: Path) -> None:
    """It drops the table with its triggers and keys; opening puts them back and asks for a full comparison."""
    path = replica.path
    copy = tmp_path / "copy.gpkg"
    subprocess.run(["ogr2ogr", str(copy), str(path), "contribution"], check=True, timeout=2 * PATIENCE)
    replica.close()
    command = ["ogr2ogr", "-overwrite", str(path), str(copy), "contribution"]
    subprocess.run(command, check=True, timeout=2 * PATIENCE, capture_output=True)
    with Replica.open(path) as again:
        assert again.meta("reconcile_wanted") == "1"
        assert [it.title for it in Catalogue(again).all(Contribution)] == ["un"]
        again.connection.execute("UPDATE contribution SET title = 'x'")
        assert list(_bases(again)) == [ONE]
        assert again.connection.execute("SELECT count(*) FROM rtree_contribution_geom").fetchone() == (1,)
    _check(path)


def test_plain_sqlite3(replica: Replica) -> None:
    other = sqlite3.connect(replica.path)
    with other:
        other.execute("UPDATE contribution SET title = 'deux'")
    other.close()
    assert _bases(replica) == {ONE: 4}


def test_the_sqlite3_shell(replica: Replica) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        pytest.skip("the sqlite3 shell is not installed here; test_plain_sqlite3 stands for it")
    subprocess.run(
        [shell, str(replica.path), "UPDATE contribution SET title = 'deux'"], check=True, timeout=2 * PATIENCE
    )
    assert _bases(replica) == {ONE: 4}


def test_an_edit_session_of_qgis_does_not_hold_the_file(replica: Replica, layer: QgsVectorLayer) -> None:
    """Typing in an attribute table holds nothing; only the moment of saving does."""
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("title"), "en cours")
    with replica.transaction() as connection:
        connection.execute("UPDATE contribution SET body = 'written meanwhile'")
    assert layer.commitChanges(), layer.commitErrors()
    found = Catalogue(replica).get(Contribution, ONE)
    assert found is not None
    assert (found.title, found.body) == ("en cours", "written meanwhile")


def test_an_empty_feature_is_no_obstacle(replica: Replica, layer: QgsVectorLayer) -> None:
    with edit(layer):
        assert layer.addFeature(QgsFeature(layer.fields()))
    assert replica.connection.execute("SELECT count(*) FROM contribution WHERE geom IS NULL").fetchone() == (1,)
