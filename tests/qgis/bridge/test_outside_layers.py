"""Files that people hand over are read and left as they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

from si_javais_un_quartier.qgis_bridge.outside_layers import open_layer


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
