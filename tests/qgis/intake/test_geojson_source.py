"""An ordinary GeoJSON of polygons gives the same records read straight as through a layer; any other isn't read so."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from si_javais_un_quartier.algorithms.importparcels import ImportParcelsAlgorithm
from si_javais_un_quartier.domain.ports import SourceRecord
from si_javais_un_quartier.intake import geojson
from si_javais_un_quartier.intake.perimeter import as_multipolygon
from si_javais_un_quartier.qgis_bridge.feature_source import LayerSource
from si_javais_un_quartier.qgis_bridge.geojson_source import GeoJsonSource, read_polygons
from si_javais_un_quartier.qgis_bridge.outside_layers import open_layer
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]
Find = Callable[[str], Path]
Feature = dict[str, Any]
LAMBERT, SOUTH = "EPSG:2154", "EPSG:2975"
SQUARE = [[4.38, 45.43], [4.39, 45.43], [4.39, 45.44], [4.38, 45.44], [4.38, 45.43]]
HOLE = [[4.382, 45.432], [4.382, 45.434], [4.384, 45.434], [4.384, 45.432], [4.382, 45.432]]
BOW_TIE = [[4.38, 45.43], [4.39, 45.44], [4.39, 45.43], [4.38, 45.44], [4.38, 45.43]]
FLAT = [[4.38, 45.43], [4.39, 45.43], [4.38, 45.43], [4.38, 45.43]]
FAR = [[4.0, 95.0], [500.0, 95.0], [500.0, 91.0], [4.0, 95.0]]
ZERO = [[0, 0]] * 5


def polygon(*rings: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def multi(*polygons: list[list[list[float]]]) -> dict[str, Any]:
    return {"type": "MultiPolygon", "coordinates": list(polygons)}


def feature(geometry: dict[str, Any] | None, **said: object) -> Feature:
    return {"type": "Feature", "properties": {"id": "422180000A0001", **said}, "geometry": geometry}


def collection(*features: Feature, **more: object) -> str:
    return json.dumps({"type": "FeatureCollection", **more, "features": list(features)})


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "parcelles.geojson"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        return path

    return write


def as_boundaries(records: Iterable[SourceRecord]) -> list[SourceRecord]:
    """A layer with a multipolygon in front has its single polygons in multipolygons: it is the same to an import."""
    return [replace(it, wkb=None if it.wkb is None else as_multipolygon(it.wkb).wkb) for it in records]


def straight(path: Path, crs: str, unread: set[str]) -> list[SourceRecord] | None:
    source = read_polygons(path, QgsCoordinateReferenceSystem(crs))
    return None if source is None else as_boundaries(source.leaving_out(unread))


def through_a_layer(path: Path, crs: str, unread: set[str]) -> list[SourceRecord]:
    source = LayerSource(open_layer(str(path)), QgsCoordinateReferenceSystem(crs), shape="polygon")
    return as_boundaries(source.leaving_out(unread))


def same(path: Path, crs: str = LAMBERT, unread: set[str] | None = None) -> list[SourceRecord]:
    records = straight(path, crs, unread or set())
    assert records == through_a_layer(path, crs, unread or set())
    return records


@pytest.mark.parametrize("name", ["etalab_parcelles_sample.geojson", "rnb_cadastre_extract_38001.geojson"])
def test_real_files_of_the_cadastre_are_the_same_either_way(shared_data: Find, name: str) -> None:
    path, unread = shared_data("cadastre/" + name), {"arpente", "created", "updated"}
    records = same(path, unread=unread)
    assert len(records) == {"etalab_parcelles_sample.geojson": 1723}.get(name, 3)
    assert not {record.geometry_problem for record in records} - {None}
    assert same(path) != records  # with its dates, as the layer reads them
    there = read_polygons(path, QgsCoordinateReferenceSystem(LAMBERT))
    layer = LayerSource(open_layer(str(path)), QgsCoordinateReferenceSystem(LAMBERT), shape="polygon")
    assert isinstance(there, GeoJsonSource)
    assert [field.name for field in there.fields] == [field.name for field in layer.fields]
    assert (there.name, there.count(), there.geometry_type) == (layer.name, layer.count(), layer.geometry_type)


ORDINARY = {
    "a hole": [polygon(SQUARE, HOLE)],
    "several parts": [multi([SQUARE], [[[x + 0.1, y] for x, y in SQUARE]])],
    "one and several": [polygon(SQUARE), multi([SQUARE, HOLE])],
    "several and one": [multi([SQUARE, HOLE]), polygon(SQUARE)],
    "a bow tie": [polygon(BOW_TIE), polygon(SQUARE)],
    "no surface": [polygon(FLAT), polygon(SQUARE)],
    "no geometry": [polygon(SQUARE), None],
    "no geometry first": [None, polygon(SQUARE)],
    "off the Earth": [polygon(SQUARE), polygon(FAR)],
    "all zero": [polygon(SQUARE), polygon(ZERO)],
    "around zero": [polygon([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])],
    "no number": [polygon([[4.38, 45.43], [1e999, 45.43], [4.39, 45.44], [4.38, 45.43]]), polygon(SQUARE)],
    "overlapping parts": [multi([SQUARE], [SQUARE])],
}


@pytest.mark.parametrize("crs", [LAMBERT, SOUTH, "EPSG:4326", "EPSG:2272"])
@pytest.mark.parametrize("geometries", ORDINARY.values(), ids=list(ORDINARY))
def test_each_geometry_is_the_same_either_way(written: Any, geometries: list[Any], crs: str) -> None:
    text = collection(*map(feature, geometries)).replace("Infinity", "1e999")
    assert len(same(written(text), crs)) == len(geometries)


SAID = {
    "a cell is missing": [{"numero": "1"}, {}],
    "all cells are empty": [{"numero": None}, {"numero": None}],
    "whole numbers": [{"contenance": 12}, {"contenance": -(1 << 40)}, {"contenance": None}],
    "others": [{"contenance": 1.5}, {"contenance": 1e300}],
    "whole and others": [{"contenance": 1.5}, {"contenance": 2}],
    "numbers and texts": [{"numero": "01"}, {"numero": 2}],
    "yes and no": [{"arpente": True}, {"arpente": False}],
    "yes and a number": [{"arpente": True}, {"arpente": 3}],
    "dates": [{"created": "2020-01-01"}, {"created": "2020-12-31"}],
    "dates with strokes": [{"created": "2020/01/01"}],
    "instants": [{"created": "2020-01-01T10:00:00Z"}],
    "a date and a word": [{"created": "2020-01-01"}, {"created": "hier"}],
    "lists": [{"rues": ["a", "b"]}, {"rues": []}],
    "objects": [{"adresse": {"rue": "a"}}],
    "words of all kinds": [{"nom": 'é"\\ \n\t'}, {"nom": ""}, {"nom": " x "}, {"nom": "漢字"}],
    "large numbers": [{"contenance": 1 << 63}, {"contenance": 1}],
    "too large": [{"contenance": 1e999}],
    "the other order": [{"a": "1", "b": "2"}, {"b": "3", "a": "4"}],
    "empty name": [{"": "x"}],
}


@pytest.mark.parametrize("said", SAID.values(), ids=list(SAID))
def test_each_cell_is_the_same_either_way(written: Any, said: list[dict[str, object]]) -> None:
    features = [feature(polygon(SQUARE), **it) for it in said]
    assert len(same(written(collection(*features).replace("Infinity", "1e999")))) == len(said)


def test_order_and_numbers_of_rows_stay(written: Any) -> None:
    features = [{**feature(polygon(SQUARE)), "id": key} for key in ("67482000010002", "67482000010001")]
    for it in features:
        it["properties"] = {"id": it["id"]}
    records = same(written(collection(*features)))
    assert [(it.number, it.values["id"]) for it in records] == [(1, "67482000010002"), (2, "67482000010001")]


def test_files_in_any_layout_are_the_same_either_way(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every place where the text can be cut, in texts with and without spaces."""
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    features = [feature(polygon(SQUARE, HOLE), nom="l’é}],[{"), feature(None), feature(multi([SQUARE]), nom="b")]
    text = collection(*features, name="parcelles", crs=crs)
    for layout in (text, json.dumps(json.loads(text), indent=2).replace("\n", "\r\n"), " " + text + "\n"):
        path = written(layout)
        records = same(path)
        for chunk in (250, 251, 257, 300, 1000):
            monkeypatch.setattr(geojson, "_CHUNK", chunk)
            assert straight(path, LAMBERT, set()) == records
        monkeypatch.undo()


def test_files_of_chance_are_the_same_either_way(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geojson, "_AT_ONCE", 4)
    rings = [SQUARE, BOW_TIE, FLAT, FAR, ZERO, [[x / 3, y / 3] for x, y in SQUARE]]
    for seed in range(60):
        chance = random.Random(seed)
        shapes: list[Any] = [polygon(SQUARE)]
        for _ in range(chance.randrange(12)):
            ring = chance.choices(rings, (9, 2, 1, 1, 1, 3))[0]
            angles = sorted(chance.uniform(0, 6.28) for _ in range(chance.randrange(3, 9)))
            star = [[4.4 + chance.uniform(1, 2) * angle / 1e3, 45.4 + chance.uniform(-1, 1) / 1e3] for angle in angles]
            picked = chance.choice([ring, [*star, star[0]]])
            shapes.append(
                chance.choice([polygon(picked), multi([picked], [SQUARE, HOLE]), None, polygon(SQUARE, HOLE)])
            )
        chance.shuffle(shapes)
        said = [{"numero": chance.choice(["1", "02", None]), "contenance": chance.choice([1, 600])} for _ in shapes]
        path = written(collection(*(feature(it, **more) for it, more in zip(shapes, said))))
        same(path, chance.choice([LAMBERT, SOUTH, "EPSG:3857"]))


def test_a_file_too_large_to_keep_is_read_again(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(collection(*[feature(polygon(SQUARE))] * 7))
    kept = straight(path, LAMBERT, set())
    monkeypatch.setattr(geojson, "_KEPT", 10)
    monkeypatch.setattr(geojson, "_AT_ONCE", 3)
    assert straight(path, LAMBERT, set()) == kept
    assert [record.number for record in kept or ()] == [1, 2, 3, 4, 5, 6, 7]


FEATURE = feature(polygon(SQUARE))
ODD = {
    "cut": collection(FEATURE, FEATURE)[:-150],
    "its end cut": collection(FEATURE)[:-1],
    "more behind": collection(FEATURE) + "{}",
    "no features": collection(),
    "no polygon": collection(feature(None)),
    "points beside": collection(FEATURE, feature({"type": "Point", "coordinates": [4.38, 45.43]})),
    "heights": collection(feature(polygon([[x, y, 500] for x, y in SQUARE]))),
    "open rings": collection(feature(polygon(SQUARE[:-1]))),
    "too short": collection(feature(polygon(SQUARE[:1] * 3))),
    "no rings": collection(feature(polygon())),
    "texts for numbers": collection(feature(polygon([["4", "5"]] * 4))),
    "nothing for numbers": collection(feature(polygon([[None, None]] * 4))),
    "another crs": collection(FEATURE, crs={"type": "name", "properties": {"name": "EPSG:2154"}}),
    "a crs at the end": collection(FEATURE)[:-1] + ', "crs": null}',
    "another word in front": collection(FEATURE, links=[]),
    "a number of its own": collection({**FEATURE, "id": 7}),
    "another number of its own": collection({**FEATURE, "id": "7"}),
    "more in a feature": collection({**FEATURE, "bbox": [4, 45, 5, 46]}),
    "no properties": collection({**FEATURE, "properties": None}),
    "one feature alone": json.dumps(FEATURE),
    "a list": json.dumps([FEATURE]),
    "no sign": collection(feature(polygon(SQUARE), nom="a\0b")),
    "half a sign": collection(feature(polygon(SQUARE), nom="\ud83d")),
    "not a number": collection(feature(polygon(SQUARE), nom=float("nan"))),
    "the same name twice": collection(feature(polygon(SQUARE), nom="a", NOM="b")),
    "not even JSON": "{]",
    "with a mark": "\ufeff" + collection(FEATURE),
}  # fmt: skip


@pytest.mark.parametrize("text", ODD.values(), ids=list(ODD))
def test_what_is_odd_is_left_to_the_layer(written: Any, text: str) -> None:
    assert straight(written(text), LAMBERT, set()) is None


def test_bytes_that_are_no_text_are_left_to_the_layer(tmp_path: Path) -> None:
    path = tmp_path / "parcelles.json"
    path.write_bytes(collection(feature(polygon(SQUARE), nom="é")).replace("\\u00e9", "é").encode("latin-1"))
    assert straight(path, LAMBERT, set()) is None


def test_odd_files_come_in_all_the_same_and_a_cut_one_not_at_all(run: Run, replica: Replica, written: Any) -> None:
    above = feature(polygon([[x, y, 500] for x, y in SQUARE]), contenance=600)
    result = run(ImportParcelsAlgorithm(), INPUT=str(written(collection(above))))
    assert (result["IMPORTED"], result["REJECTED"]) == (1, 0)
    assert run(ImportParcelsAlgorithm(), INPUT=str(written(collection(feature(polygon(SQUARE), contenance=600)))))[
        "UPDATED"
    ]
    many = collection(*(feature(polygon(SQUARE), id=f"422180000B{number:04d}") for number in range(1, 2500)))
    with pytest.raises(Exception, match="Nothing was imported"):
        run(ImportParcelsAlgorithm(), INPUT=str(written(many[:-100])))
    assert replica.connection.execute("SELECT count(*) FROM parcel").fetchone() == (1,)


def test_expressions_and_packed_files(run: Run, replica: Replica, tmp_path: Path) -> None:
    path = tmp_path / "cadastre-parcelles.json.gz"
    path.write_bytes(gzip.compress(collection(feature(polygon(SQUARE), contenance=600)).encode()))
    assert run(ImportParcelsAlgorithm(), INPUT=str(path))["IMPORTED"] == 1
    asked = json.dumps({"id": {"expression": "substr(\"id\", 1, 13) || '2'"}, "area_m2": "contenance"})
    assert run(ImportParcelsAlgorithm(), INPUT=str(path), MAPPING=asked)["IMPORTED"] == 1
    rows = replica.connection.execute("SELECT id, area_m2 FROM parcel ORDER BY id").fetchall()
    assert rows == [("422180000A0001", 600.0), ("422180000A0002", 600.0)]
