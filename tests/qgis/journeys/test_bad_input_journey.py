"""Files as people really hand them over: each gives a clear word or a listed reject, and the rest goes on."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from si_javais_un_quartier.domain.records import Place, Premises
from si_javais_un_quartier.store.rows import read

UUID = "0d9c1f6e-8a53-4f0e-9d52-2f7b6f1f0a01"


@pytest.fixture(scope="module")
def quarter(new_quarter: Callable[..., Any]) -> Any:
    """A quarter with a square of a kilometre for its boundary, around (807 800, 6 481 900)."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "carré", "memory")
    square = QgsFeature()
    square.setGeometry(
        QgsGeometry.fromWkt("POLYGON((807300 6481400,808300 6481400,808300 6482400,807300 6482400,807300 6481400))")
    )
    layer.dataProvider().addFeature(square)
    QgsProject.instance().addMapLayer(layer)
    return new_quarter("Awa", BOUNDARY=layer.id())


@pytest.fixture
def fresh(quarter: Any) -> Any:
    """The same quarter with nothing brought in yet."""
    with quarter.open("Awa") as replica, replica.transaction() as connection:
        for table in ("contribution", "premises", "parcel", "local_check", "local_import", "profile"):
            connection.execute("DELETE FROM " + table)
    return quarter


def memory_layer(kind: str, crs: str, shapes: Sequence[str | None]) -> str:
    layer = QgsVectorLayer(f"{kind}?field=id:string&field=texte:string&field=le:string&crs={crs}", "formes", "memory")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    for number, wkt in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"f{number}", f"mot {number}", "2026-11-20"])
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return str(layer.id())


def write_csv(path: Path, rows: Sequence[Sequence[object]], **how: Any) -> Path:
    with path.open("w", encoding=how.pop("encoding", "utf-8"), newline="") as file:
        csv.writer(file, **how).writerows(rows)
    return path


def package(
    path: Path, features: Sequence[tuple[str | None, str]], kind: int = ogr.wkbUnknown, srid: int = 2154
) -> Path:
    """A GeoPackage of whatever geometries (WKT), written by GDAL."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = osr.SpatialReference()
    system.ImportFromEPSG(srid)
    layer = source.CreateLayer("formes", system, kind)
    for name in ("id", "texte", "le"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number, (wkt, text) in enumerate(features):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", f"f{number}")
        feature.SetField("texte", text)
        feature.SetField("le", "2026-11-20")
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, source
    return path


#: Longitude and latitude of the square's middle
INSIDE = "POINT(4.3786 45.4281)"

SHAPES = [
    ("POINT (807800 6481900)", True),
    (None, False),
    ("POINT EMPTY", False),
    ("MULTIPOINT ((807800 6481900),(807810 6481900))", True),
    ("LINESTRING (807800 6481900,807810 6481900)", True),
    ("CIRCULARSTRING (807800 6481900,807805 6481905,807810 6481900)", True),
    ("CURVEPOLYGON (CIRCULARSTRING (807800 6481900,807810 6481900,807800 6481900))", True),
    ("POLYGON ((807800 6481900,807810 6481910,807810 6481900,807800 6481910,807800 6481900))", True),
    ("POINT Z (807800 6481900 512.3)", True),
    ("GEOMETRYCOLLECTION (POINT (807800 6481900),LINESTRING (807800 6481900,807810 6481900))", True),
    ("POINT (0 0)", False),
    ("POINT (1e300 1e300)", False),
]


def test_every_kind_of_geometry_in_one_layer(fresh: Any, tmp_path: Path) -> None:
    path = package(tmp_path / "formes à l'envers.gpkg", [(wkt, f"mot {n}") for n, (wkt, _) in enumerate(SHAPES)])
    assert fresh.bring_in("contributions", path) == (len(SHAPES), 0, 0)
    placed = [(it.geometry is not None) for it in fresh.contributions()]
    assert placed == [known for _, known in SHAPES]
    waiting = [name for name, what, done in fresh.checks() if what == "to_place" and not done]
    assert waiting == [f"f{number}" for number, (_, known) in enumerate(SHAPES) if not known]
    for it in fresh.contributions():
        if it.geometry is not None:
            assert (it.geometry.x, it.geometry.y) == pytest.approx((807805, 6481905), abs=12)


def test_out_of_reach_of_the_reference_system(fresh: Any) -> None:
    points = [INSIDE, "POINT(400 95)", "POINT(4.3786 90)", "POINT(-179.9 -89.9)", "POINT(1e9 1e9)"]
    came = fresh.bring_in("contributions", memory_layer("Point", "EPSG:4326", points))
    assert came == (5, 0, 0)
    rows = fresh.contributions()
    assert rows[0].geometry is not None
    assert rows[4].geometry is None
    assert all(it.geometry is None or abs(it.geometry.x) < 1e8 for it in rows)
    assert {name for name, what, _ in fresh.checks() if what in {"outside", "to_place"}} == {"f1", "f2", "f3", "f4"}


def test_parcels_that_are_no_areas_are_listed(fresh: Any, tmp_path: Path) -> None:
    shapes = [
        ("POLYGON ((807800 6481900,807810 6481900,807810 6481910,807800 6481900))", "42218000AB0001"),
        ("POINT (807800 6481900)", "42218000AB0002"),
        (None, "42218000AB0003"),
        ("POLYGON ((807800 6481900,807810 6481910,807810 6481900,807800 6481910,807800 6481900))", "42218000AB0004"),
        ("CURVEPOLYGON (CIRCULARSTRING (807800 6481900,807810 6481900,807800 6481900))", "42218000AB0005"),
        ("POLYGON EMPTY", "42218000AB0006"),
        ("POLYGON ((807800 6481900,807810 6481900,807810 6481910,807800 6481900))", "42218000AB0001"),
        ("POLYGON ((807800 6481900,807810 6481900,807810 6481910,807800 6481900))", "pas un numéro"),
        ("POLYGON ((807800 6481900,807810 6481900,807800 6481900))", "42218000AB0007"),
    ]
    path = package(tmp_path / "parcelles.gpkg", shapes)
    rejects = tmp_path / "laissées de côté.csv"
    came = fresh.bring_in("parcels", path, MAPPING='{"id": "texte"}', REJECTS=str(rejects))
    assert came == (3, 0, 6)
    with rejects.open(encoding="utf-8-sig", newline="") as file:
        listed = list(csv.reader(file, delimiter=";"))[1:]
    assert [row[0] for row in listed] == ["2", "3", "6", "7", "8", "9"]
    assert all(row[1] for row in listed)


def test_layer_without_crs_is_asked_for(fresh: Any) -> None:
    layer = memory_layer("Point", "", ["POINT(807800 6481900)"])
    with pytest.raises(QgsProcessingException, match="does not say its coordinate reference system"):
        fresh.bring_in("contributions", layer)
    assert fresh.contributions() == []
    assert fresh.bring_in("contributions", layer, CRS="EPSG:2154") == (1, 0, 0)
    assert fresh.contributions()[0].geometry == Place(807800.0, 6481900.0)


def test_columns_of_metres_are_asked_for(fresh: Any, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [("id", "texte", "x", "y"), ("1", "un banc", "807800,5", "6 481 900")])
    with pytest.raises(QgsProcessingException, match="coordinate reference system"):
        fresh.bring_in("contributions", path)
    assert fresh.bring_in("contributions", path, CRS="EPSG:2154") == (1, 0, 0)
    assert fresh.contributions()[0].geometry == Place(807800.5, 6481900.0)


def test_uuids_and_numbers_that_come_twice(fresh: Any, tmp_path: Path) -> None:
    rows = [
        ("uuid", "id", "texte"),
        (UUID, "1", "un"),
        (UUID, "2", "deux"),
        ("", "3", "trois"),
        ("pas-un-uuid", "3", "quatre"),
    ]
    path = write_csv(tmp_path / "a.csv", rows)
    assert fresh.bring_in("contributions", path) == (2, 0, 2)
    assert [it.body for it in fresh.contributions()] == ["un", "trois"]
    assert [line for line in fresh.heard.lines if "left out" in line and "row 1" in line]
    assert [line for line in fresh.heard.lines if "left out" in line and "row 3" in line]


def test_very_long_words(fresh: Any, tmp_path: Path) -> None:
    words = ["é" * 100_000, "<b>" * 40_000, "&amp;" * 25_000, "<" * 100_000, "x" * 1_000_001]
    path = write_csv(tmp_path / "a.csv", [("id", "texte"), *enumerate(words)])
    mapping = json.dumps({"source_id": "id", "body": {"field": "texte", "html": False}})
    assert fresh.bring_in("contributions", path, MAPPING=mapping) == (4, 0, 1)
    assert [it.body for it in fresh.contributions()] == words[:4]
    came = fresh.bring_in("contributions", path, MAPPING=mapping.replace("false", "true"), SOURCE="en html")
    assert came == (3, 0, 2)  # nothing is left of mere tags
    fresh.sync("Awa")
    assert fresh.contents("Awa") == fresh.contents(None)


DATES = {
    "2026-11-20": "2026-11-20", "20/11/2026": "2026-11-20", "20.11.26": "2026-11-20", "2026/1/2": "2026-01-02",
    "le 1er mars 2026": "2026-03-01", "vendredi 20 novembre 2026": "2026-11-20", "20 nov. 2026": "2026-11-20",
    "20261120": "2026-11-20", "46346": "2026-11-20", "1795132800": "2026-11-20", "1795132800000": "2026-11-20",
    "2026-11-20T23:30:00+02:00": "2026-11-20", "2026-11-20 08:00:00 UTC": "2026-11-20", "31/02/2026": None,
    "hier": None, "": None, "0000-00-00": None, "20/11": None, "99999999999999999999": None, "-1": None,
    "=TODAY()": None,
}  # fmt: skip


def test_dates_of_all_shapes(fresh: Any, tmp_path: Path) -> None:
    rows = [(number, "un mot", date) for number, date in enumerate(DATES)]
    path = write_csv(tmp_path / "a.csv", [("id", "texte", "date"), *rows])
    assert fresh.bring_in("contributions", path) == (len(rows), 0, 0)
    read_as = dict(zip(DATES, (it.occurred_on for it in fresh.contributions())))
    assert read_as == DATES
    unread = {name for name, what, done in fresh.checks() if what == "no_date" and not done}
    assert unread == {str(number) for number, day in enumerate(DATES.values()) if day is None}


@pytest.mark.parametrize("what", ["contributions", "premises", "parcels"])
def test_mapping_that_names_no_such_field(fresh: Any, tmp_path: Path, what: str) -> None:
    path = package(tmp_path / "a.gpkg", [("POINT (807800 6481900)", "un")])
    ours = {"contributions": "body", "premises": "address", "parcels": "id"}[what]
    with pytest.raises(QgsProcessingException, match="texte"):
        fresh.bring_in(what, path, MAPPING=json.dumps({ours: "textee"}))
    with pytest.raises(QgsProcessingException, match="does not exist here"):
        fresh.bring_in(what, path, MAPPING=json.dumps({"nonsense": "texte"}))
    with pytest.raises(QgsProcessingException, match=r"needs a column's name"):
        fresh.bring_in(what, path, MAPPING=json.dumps({ours: {"champ": "texte"}}))
    assert fresh.contributions() == []


def test_numbers_keep_their_leading_zeros(fresh: Any, tmp_path: Path) -> None:
    rows = [
        ("code", "adresse", "parcelle", "siret", "lat", "lon"),
        ("00712", "1 rue de la Ville", "01004000AB0012", "00012345600018", "45.4331", "4.3786"),
    ]
    made = write_csv(tmp_path / "locaux.csv", rows, delimiter=";")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "locaux.xlsx")
    assert fresh.bring_in("premises", made, SOURCE="csv") == (1, 0, 0)
    assert fresh.bring_in("premises", tmp_path / "locaux.xlsx", SOURCE="xlsx") == (1, 0, 0)
    assert [line for line in fresh.heard.lines if "siret" in line]
    with fresh.open("Awa") as replica:
        for it in read(replica.connection, Premises):
            assert (it.source_id, it.parcel_id) == ("00712", "01004000AB0012")
            assert it.geometry is not None
            assert not [value for value in vars(it).values() if "12345600018" in str(value)]


EMPTY = {
    "vide.csv": b"", "entête.csv": b"id,texte\n", "vide.geojson": b"", "vide.gpkg": b"", "vide.xlsx": b"",
    "rien.geojson": b'{"type":"FeatureCollection","features":[]}',
    "coupé.geojson": b'{"type":"FeatureCollection","features":[{"type":"Fea',
    "faux.gpkg": b"SQLite format 3\x00" + b"\xff" * 4096, "texte.gpkg": b"bonjour",
    "faux.xlsx": b"PK\x03\x04" + b"\x00" * 100, "image.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}  # fmt: skip


@pytest.mark.parametrize("name", list(EMPTY))
def test_empty_and_broken_files(fresh: Any, tmp_path: Path, name: str, refusals: Any) -> None:
    path = tmp_path / name
    path.write_bytes(EMPTY[name])
    came = refusals.asked(fresh.bring_in, "contributions", path)
    assert came == (0, 0, 0) or name in refusals.reasons[0] or "No column" in refusals.reasons[0], (came, refusals)
    assert "Traceback" not in "".join(refusals.reasons)
    assert path.read_bytes() == EMPTY[name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252"])
def test_tables_of_windows_keep_their_accents(fresh: Any, tmp_path: Path, encoding: str) -> None:
    rows = [("id", "Catégorie", "Texte"), ("1", "Été", "fermé l’été : 3 €")]
    path = write_csv(tmp_path / "a.csv", rows, encoding=encoding, delimiter=";")
    assert fresh.bring_in("contributions", path) == (1, 0, 0)
    (row,) = fresh.contributions()
    assert (row.source_id, row.theme, row.body) == ("1", "Été", "fermé l’été : 3 €")


def test_tables_in_utf_16_are_refused_not_garbled(fresh: Any, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [("id", "texte"), ("1", "un banc")], encoding="utf-16")
    with pytest.raises(QgsProcessingException, match=r"No column|a\.csv"):
        fresh.bring_in("contributions", path)


HOSTILE_SQL = """
CREATE TABLE trace (what TEXT);
CREATE TRIGGER spy AFTER INSERT ON formes BEGIN INSERT INTO trace VALUES ('insert'); END;
CREATE TRIGGER spy_update AFTER UPDATE ON formes BEGIN DELETE FROM formes; END;
CREATE VIEW vue AS SELECT fid, geom, id, texte, load_extension('/tmp/evil.so') AS le FROM formes;
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT,
 f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
 owner TEXT, ui TEXT, update_time TEXT);
INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', 'attributes', 'layer_styles');
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('vue', 'features', 'vue', 2154);
INSERT INTO gpkg_geometry_columns VALUES ('vue', 'geom', 'GEOMETRY', 2154, 0, 0);
"""
FORM_CODE = """<qgis><editform tolerant="1"></editform><editforminit>evil</editforminit><editforminitcodesource>2
</editforminitcodesource><editforminitcode><![CDATA[open({path!r}, 'w')
def evil(d, l, f): open({path!r}, 'w')]]></editforminitcode></qgis>"""


def test_a_package_with_code_gives_its_rows_only(fresh: Any, tmp_path: Path) -> None:
    path, marker = package(tmp_path / "piégé.gpkg", [("POINT (807800 6481900)", "un banc")]), tmp_path / "executed"
    with closing(sqlite3.connect(path)) as base:
        base.enable_load_extension(False)
        base.executescript(HOSTILE_SQL)
        style = FORM_CODE.format(path=str(marker))
        base.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, useAsDefault) VALUES ('', '', 'formes', 'geom', 'x', ?, 1)",
            (style,),
        )
        base.commit()
    before = path.read_bytes()
    assert fresh.bring_in("contributions", f"{path}|layername=formes") == (1, 0, 0)
    assert [it.body for it in fresh.contributions()] == ["un banc"]
    with pytest.raises(QgsProcessingException, match="“"):
        fresh.bring_in("contributions", f"{path}|layername=vue")
    assert path.read_bytes() == before
    assert not marker.exists()
    with fresh.open("Awa") as replica:
        names = {row[0] for row in replica.connection.execute("SELECT name FROM sqlite_master")}
        assert names & {"spy", "spy_update", "vue", "trace", "layer_styles"} == set()


def test_files_that_point_elsewhere_are_refused(fresh: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.vrt"
    layer = '<OGRVRTLayer name="a"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>'
    path.write_text(f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>")
    with pytest.raises(QgsProcessingException, match="only points to other files"):
        fresh.bring_in("contributions", path)


def test_nothing_outside_is_opened_by_address(fresh: Any) -> None:
    for given in (
        "/vsicurl/http://127.0.0.1:9/a.geojson",
        "http://127.0.0.1:9/a.geojson",
        "PG:host=127.0.0.1",
        "/nowhere/é.csv",
    ):
        with pytest.raises(QgsProcessingException):
            fresh.bring_in("contributions", given)


def test_places_of_bare_tools_travel_to_the_millimetre(fresh: Any) -> None:
    fresh.bring_in("contributions", memory_layer("Point", "EPSG:4326", [INSIDE]))
    layer = QgsVectorLayer(f"{fresh.copy('Awa')}|layername=contribution|option:QGIS_FORCE_WAL=ON", "c", "ogr")
    feature = next(layer.getFeatures())
    assert layer.startEditing()
    layer.changeGeometry(feature.id(), QgsGeometry.fromWkt("POINT(807700.123456 6481700.98765)"))
    assert layer.commitChanges(), layer.commitErrors()
    del layer
    fresh.sync("Awa")
    (row,) = fresh.contributions()
    assert (row.geometry.x, row.geometry.y) == (807700.123, 6481700.988)
    assert fresh.contents("Awa") == fresh.contents(None)


@pytest.mark.parametrize(
    "folder", ["Données d'été", "avec  deux espaces", "100% vrai #1", "L’équipe «Est»", "a;b,c", "[ok]"]
)
def test_paths_as_people_name_them(fresh: Any, tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    place.mkdir()
    path = package(place / f"mots {folder}.gpkg", [("POINT (807800 6481900)", "un banc")])
    table = write_csv(place / f"mots {folder}.csv", [("id", "texte"), ("1", "une table")])
    assert fresh.bring_in("contributions", path) == (1, 0, 0)
    assert fresh.bring_in("contributions", table) == (1, 0, 0)
    hub, copy = place / "base d'ici.gpkg", place / "copie #1 d'Awa.gpkg"
    fresh.run("createhub", NAME="x", USER="Awa", HUB=str(hub), CRS="EPSG:2154")
    fresh.run("synchronise", HUB=str(hub), REPLICA=str(copy), USER="Awa")
    assert fresh.run("importcontributions", INPUT=str(table), REPLICA=str(copy))["IMPORTED"] == 1
    assert fresh.run("synchronise", HUB=str(hub), REPLICA=str(copy), USER="Awa")["PUSHED"] == 1
    for name in ("t.xlsx", "t.csv", "t.gpkg", "t.geojson"):
        fresh.run("exporttables", REPLICA=str(copy), OUTPUT=str(place / f"{folder} {name}"))
    assert (place / f"{folder} t.xlsx").stat().st_size > 0


def test_wrong_files_in_the_wrong_place(fresh: Any, tmp_path: Path, refusals: Any) -> None:
    copy, hub = str(fresh.copy("Awa")), str(fresh.hub)
    strange = str(package(tmp_path / "autre.gpkg", [(None, "x")]))
    for given in (
        {"HUB": copy, "REPLICA": copy}, {"HUB": strange, "REPLICA": copy}, {"HUB": hub, "REPLICA": strange},
        {"HUB": hub, "REPLICA": hub}, {"HUB": str(tmp_path / "absent.gpkg"), "REPLICA": copy},
        {"HUB": "https://example.org/wfs", "REPLICA": copy}, {"HUB": str(tmp_path), "REPLICA": copy},
    ):  # fmt: skip
        assert refusals.asked(fresh.run, "synchronise", USER="Awa", **given) is None, given
    assert refusals.asked(fresh.run, "importcontributions", INPUT=strange, REPLICA=hub) is None
    assert refusals.asked(fresh.run, "exporttables", OUTPUT=str(tmp_path / "t.csv"), REPLICA=hub) is None
    assert len(refusals.reasons) == 9
    assert [reason for reason in refusals.reasons if "Traceback" in reason] == []
    fresh.sync("Awa")


def test_a_folder_that_is_not_there(fresh: Any, tmp_path: Path) -> None:
    for name in ("t.xlsx", "t.gpkg", "t.geojson"):
        with pytest.raises(QgsProcessingException, match="could not be written"):
            fresh.run("exporttables", REPLICA=str(fresh.copy("Awa")), OUTPUT=str(tmp_path / "file" / name))
        (tmp_path / "file").touch()


def test_an_export_never_replaces_a_working_copy(fresh: Any) -> None:
    before = fresh.contents("Awa")
    refusal = "must not replace"
    copy = str(fresh.copy("Awa"))
    layers = {name: f"{copy}|layername={name[:-1].lower()}" for name in ("CONTRIBUTIONS", "PARCELS")}
    for target in (copy, str(fresh.hub)):
        with pytest.raises(QgsProcessingException, match=refusal):
            fresh.run("exporttables", REPLICA=copy, OUTPUT=target)
        with pytest.raises(QgsProcessingException, match=refusal):
            fresh.run("overlay", **layers, DISTANCE=10, PARCELS_OUT=target, LINKS="memory:")
    assert fresh.contents("Awa") == before
    fresh.sync("Awa")


def test_folder_without_the_right_to_write(fresh: Any, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    place = tmp_path / "fermé"
    place.mkdir()
    shutil.copy(fresh.hub, place / "base.gpkg")
    place.chmod(0o500)
    try:
        with pytest.raises(QgsProcessingException, match="could not be written"):
            fresh.run("exporttables", REPLICA=str(fresh.copy("Awa")), OUTPUT=str(place / "t.xlsx"))
        with pytest.raises(QgsProcessingException, match=r"can.t be written"):
            fresh.run("createhub", NAME="x", HUB=str(place / "b.gpkg"), CRS="EPSG:2154")
    finally:
        place.chmod(0o700)
