"""Every real file of the cadastre at hand, with the counts its source states; nothing is skipped in silence."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer

from si_javais_un_quartier.algorithms.importparcels import ImportParcelsAlgorithm
from si_javais_un_quartier.domain.context_columns import ContextColumn
from si_javais_un_quartier.qgis_bridge.context_columns import ask
from si_javais_un_quartier.store.communes import commune_names
from si_javais_un_quartier.store.geopackage import decode_wkb
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]
Find = Callable[[str], Path]
#: Sheets of Besançon's neighbours (25) and of Cornillon-Confoux (13), with parcels and buildings of each
SHEETS = {
    "130290000A01": (389, 239), "25354000AB01": (14, 0), "25354000AK01": (142, 134), "25354000ZB01": (68, 33),
    "25354000ZC01": (78, 24), "25354000ZD01": (22, 1), "25354000ZE01": (61, 4), "25354000ZH01": (80, 40),
    "25354000ZI01": (46, 16),
}  # fmt: skip


def count(replica: Replica, table: str) -> int:
    return int(replica.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def unpacked(packed: Path, folder: Path) -> Path:
    """The sheet's index among its files, which lie side by side."""
    folder.mkdir()
    with tarfile.open(packed) as files:
        for member in files:
            content = files.extractfile(member) if member.isfile() else None
            if content is not None:
                (folder / Path(member.name).name).write_bytes(content.read())
    (index,) = folder.glob("*.THF")
    return index


def test_all_edigeo_sheets_give_their_900_parcels_and_491_buildings(
    run: Run, replica: Replica, heard: Any, shared_data: Find, tmp_path: Path
) -> None:
    assert tuple(map(sum, zip(*SHEETS.values()))) == (900, 491)
    rejected = 0
    for sheet, (parcels, buildings) in SHEETS.items():
        index = unpacked(shared_data(f"cadastre/edigeo/edigeo-{sheet}.tar.bz2"), tmp_path / sheet)
        mapping = {"id": "IDU", "department": {"value": sheet[:2]}, "area_m2": "SUPF"}
        before = count(replica, "parcel"), count(replica, "building")
        found = run(ImportParcelsAlgorithm(), INPUT=str(index), MAPPING=json.dumps(mapping))
        rejected += found["REJECTED"]
        after = count(replica, "parcel"), count(replica, "building")
        assert (after[0] - before[0] + found["REJECTED"], after[1] - before[1]) == (parcels, buildings), sheet
    assert (count(replica, "parcel"), count(replica, "building"), rejected) == (900, 491, 0)
    ids = [row[0] for row in replica.connection.execute("SELECT id FROM parcel")]
    assert {len(key) for key in ids} == {14}
    assert {key[:5] for key in ids} == {"13029", "25354"}
    drawn, stated = replica.connection.execute("SELECT sum(area_m2), count(area_m2) FROM parcel").fetchone()
    assert stated == 900
    assert drawn > 1e5


def test_the_idu_of_edigeo_without_a_departement_is_asked_for_row_by_row(
    run: Run, replica: Replica, heard: Any, shared_data: Find, tmp_path: Path
) -> None:
    index = unpacked(shared_data("cadastre/edigeo/edigeo-25354000AB01.tar.bz2"), tmp_path / "sheet")
    found = run(ImportParcelsAlgorithm(), INPUT=str(index), MAPPING='{"id": "IDU"}')
    assert (found["IMPORTED"], found["REJECTED"]) == (0, 14)
    assert any("the département is missing" in line for line in heard.lines)


def test_answers_of_the_ign_come_in_and_empty_ones_are_empty(run: Run, replica: Replica, shared_data: Find) -> None:
    files = sorted(shared_data("cadastre/ign_apicarto").glob("parcelle-*.json"))
    assert len(files) == 6
    idus, empty, seen = set(), 0, 0
    for path in files:
        features = json.loads(path.read_text("utf-8"))["features"]
        found = run(ImportParcelsAlgorithm(), INPUT=str(path))
        assert (found["IMPORTED"] + found["UPDATED"], found["REJECTED"]) == (len(features), 0)
        empty, seen = empty + (not features), seen + bool(features)
        idus |= {it["properties"]["idu"] for it in features}
    rows = dict(replica.connection.execute("SELECT id, area_m2 FROM parcel").fetchall())
    assert (empty, seen) == (2, 4)
    assert set(rows) == idus
    assert all(len(key) == 14 for key in idus)
    assert "Chaumont-sur-Tharonne" in commune_names(replica).values()
    assert set(commune_names(replica)) == {key[:5] for key in idus}
    for path in files:
        for it in json.loads(path.read_text("utf-8"))["features"]:
            assert rows[it["properties"]["idu"]] == it["properties"]["contenance"]


def test_buildings_of_the_bd_topo_in_three_dimensions(run: Run, replica: Replica, shared_data: Find) -> None:
    given = str(shared_data("cadastre/etalab_parcelles_sample.geojson"))
    run(ImportParcelsAlgorithm(), INPUT=given, BUILDINGS=str(shared_data("cadastre/rnb_bdtopo_for_test.gpkg")))
    rows = replica.connection.execute("SELECT geom, height_m FROM building").fetchall()
    assert len(rows) == 6
    for blob, _ in rows:
        shape = QgsGeometry()
        shape.fromWkb(decode_wkb(blob))
        assert shape.isGeosValid()
        assert not shape.constGet().is3D()


def test_the_drawn_area_of_each_etalab_parcel_is_that_of_geos(run: Run, replica: Replica, shared_data: Find) -> None:
    path = shared_data("cadastre/etalab_parcelles_sample.geojson")
    run(ImportParcelsAlgorithm(), INPUT=str(path))
    layer = QgsVectorLayer(str(path), "x", "ogr")
    from qgis.core import QgsCoordinateTransform

    to_lambert = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:2154"), QgsProject.instance())
    ours = dict(replica.connection.execute("SELECT id, geom FROM parcel").fetchall())
    holes = 0
    for feature in layer.getFeatures():
        drawn = feature.geometry()
        drawn.transform(to_lambert)
        kept = QgsGeometry()
        kept.fromWkb(decode_wkb(ours[feature["id"]]))
        assert kept.area() == pytest.approx(drawn.area(), rel=1e-4), feature["id"]
        holes += drawn.constGet().partCount() == 1 and drawn.constGet().ringCount() > 1
    assert len(ours) == 1723
    assert holes > 0


def test_zones_of_a_real_plan_say_in_which_one_a_place_lies(shared_data: Find) -> None:
    import numpy as np
    import shapely

    path = shared_data("cadastre/ign_validator_plu_30014") / "30014_ZONE_URBA_20171013.shp"
    layer = QgsVectorLayer(str(path), "x", "ogr")
    assert layer.featureCount() == 90
    inside = [(it.geometry().pointOnSurface().asPoint(), it) for it in layer.getFeatures()]
    places = np.array([shapely.Point(point.x(), point.y()) for point, _ in inside] + [None], dtype=object)
    column = ContextColumn("Zone", str(path), "ogr", "LIBELLE")
    (values,) = ask([column], places, QgsCoordinateReferenceSystem("EPSG:2154")).values
    for (point, own), said in zip(inside, values):
        spot = QgsGeometry.fromPointXY(point)
        held = {str(it["LIBELLE"]).strip() for it in layer.getFeatures() if it.geometry().intersects(spot)}
        assert str(own["LIBELLE"]).strip() in held
        assert set(said.split("; ")) == held
    assert values[-1] is None
