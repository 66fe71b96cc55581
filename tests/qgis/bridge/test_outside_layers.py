"""Files that people hand over are read and left as they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.qgis_bridge.outside_layers import layer_names, open_layer


@pytest.fixture
def older_geopackage(tmp_path: Path) -> Path:
    """A GeoPackage whose trigger of the spatial index is of an older kind, which GDAL mends when it may write."""
    path = tmp_path / "autre ville.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("places", geom_type=ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 1)"))
    layer.CreateFeature(feature)
    del feature, layer, source
    with closing(sqlite3.connect(path)) as base, base:
        (made,) = base.execute("SELECT sql FROM sqlite_master WHERE name = 'rtree_places_geom_update3'").fetchone()
        base.execute("DROP TRIGGER rtree_places_geom_update3")
        base.execute(made.replace("AFTER UPDATE ON", 'AFTER UPDATE OF "geom" ON'))
    return path


def test_an_older_geopackage_is_read_and_not_mended(older_geopackage: Path) -> None:
    before = older_geopackage.read_bytes()
    layer = open_layer(str(older_geopackage))
    assert [feature.geometry().asPoint().x() for feature in layer.getFeatures()] == [1.0]
    del layer
    assert older_geopackage.read_bytes() == before
    assert [path.name for path in older_geopackage.parent.iterdir()] == [older_geopackage.name]


def written_ahead(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode = WAL")


def points(path: Path) -> list[float]:
    return [feature.geometry().asPoint().x() for feature in open_layer(f"{path}|layername=places").getFeatures()]


def test_a_database_in_write_ahead_mode_stays_in_it(older_geopackage: Path) -> None:
    written_ahead(older_geopackage)
    before = older_geopackage.read_bytes()
    assert layer_names(older_geopackage) == ("places",)
    assert points(older_geopackage) == [1.0]
    assert older_geopackage.read_bytes() == before
    assert [path.name for path in older_geopackage.parent.iterdir()] == [older_geopackage.name]


def test_what_another_program_has_just_written_ahead_is_read(older_geopackage: Path) -> None:
    written_ahead(older_geopackage)
    with closing(sqlite3.connect(older_geopackage)) as other:
        other.execute("DROP TRIGGER rtree_places_geom_insert")  # it asks for GDAL's functions
        other.execute("INSERT INTO places (geom) SELECT geom FROM places")
        other.commit()
        beside = older_geopackage.with_name(older_geopackage.name + "-wal")
        ahead = beside.read_bytes()
        assert len(ahead) > 0
        assert points(older_geopackage) == [1.0, 1.0]
        assert beside.read_bytes() == ahead


@pytest.fixture(params=["None", "an error"])
def unreadable(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is no database; GDAL says so by None, or where a plugin asked it to, by raising."""
    path = tmp_path / "faux.gpkg"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    if request.param == "an error":
        opened = ogr.Open

        def raising(name: str, *given: object) -> ogr.DataSource:
            found = opened(name, *given)
            if found is None:
                raise RuntimeError("file is not a database")
            return found

        monkeypatch.setattr(ogr, "Open", raising)
    return path


def test_what_only_begins_like_a_database_is_refused(unreadable: Path) -> None:
    assert layer_names(unreadable) == ()
    with pytest.raises(IntakeError, match=r"faux\.gpkg"):
        open_layer(str(unreadable))


def test_a_damaged_database_written_ahead_is_refused(older_geopackage: Path) -> None:
    written_ahead(older_geopackage)
    content = older_geopackage.read_bytes()
    older_geopackage.write_bytes(content[:100] + b"\xff" * 3000)
    with pytest.raises(IntakeError, match=r"autre ville\.gpkg"):
        open_layer(str(older_geopackage))


@pytest.mark.parametrize("name", ["edigeo-130290000A01.tar.bz2", "parcelles.7z", "parcelles.geojson.xz"])
def test_what_is_packed_in_another_way_is_said_to_be_and_not_to_be_missing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"BZh91AY&SY")
    with pytest.raises(IntakeError, match="unpack it first") as refused:
        open_layer(str(path))
    assert name in str(refused.value)
    with pytest.raises(IntakeError, match="There is no file"):
        open_layer(str(tmp_path / "moved" / name))
