"""``quartier:overlay`` on layers of every kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

LAMBERT = "EPSG:2154"
X, Y = 808_000.0, 6_480_000.0
RUN = Callable[..., dict[str, Any]]

#: Two parcels that share a border at x = 10, a third over part of the second
PARCELS = [
    ("421870000A0002", "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))"),
    ("421870000A0001", "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"),
    ("421870000A0003", "POLYGON((15 0, 30 0, 30 10, 15 10, 15 0))"),
]
CONTRIBUTIONS = [
    ("c1", "idea", "bien vivre", "received", None, None, "POINT(5 5)"),
    ("c2", "idea", "bien vivre", "declined", None, None, "POINT(10 5)"),
    ("c3", "need", "mieux circuler", "under_review", None, None, "POINT(17 5)"),
    ("c4", "question", None, "received", "421870000A0003", "v2", "POINT(5 6)"),
    ("c5", "idea", "bien vivre", "received", None, None, None),
    ("c6", "poem", None, "received", "elsewhere", None, "POINT(500 500)"),
]
PREMISES = [
    ("v1", "vacant", "to_let", "2015-01-01", 60.0, 5.0, "POINT(5 7)"),
    ("v2", "vacant", "blocked", "2020-01-01", 60.0, 5.0, "POINT(17 8)"),
]
FIELDS = {
    "parcel": "field=id:string",
    "contribution": "field=uuid:string&field=kind:string&field=theme:string&field=status:string"
    "&field=parcel_id:string&field=premises_uuid:string",
    "premises": "field=uuid:string&field=occupancy:string&field=availability:string&field=vacant_since:string"
    "&field=area_m2:double&field=frontage_m:double",
}
EXPECTED_LINKS = [
    ("c1", "421870000A0001", "within", "v1", "nearest", 2.0),
    ("c2", "421870000A0001", "within", "v1", "nearest", 5.385),
    ("c3", "421870000A0002", "within", "v2", "nearest", 3.0),
    ("c4", "421870000A0003", "stated", "v2", "stated", 12.166),
    ("c5", None, "none", None, "none", None),
    ("c6", "elsewhere", "stated", None, "none", None),
]


def placed(wkt: str | None, crs: str) -> QgsGeometry:
    """A geometry near Couriot, given from a corner of the quarter in metres."""
    geometry = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
    if wkt:
        geometry.translate(X, Y)
    if wkt and crs not in (LAMBERT, ""):
        to = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(LAMBERT), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
        )
        geometry.transform(to)
    return geometry


def memory(kind: str, name: str, rows: Iterable[tuple[Any, ...]], crs: str = LAMBERT) -> QgsVectorLayer:
    """A layer in memory; the last value of a row is its geometry in WKT."""
    layer = QgsVectorLayer(f"{kind}?{'crs=' + crs + '&' if crs else ''}{FIELDS[name]}", name, "memory")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for *values, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(placed(wkt, crs))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def saved(layer: QgsVectorLayer, folder: Path) -> str:
    """The path of *layer* saved as a GeoPackage."""
    path = str(folder / (layer.name() + ".gpkg"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer.name()
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return path


def three(crs: tuple[str, str, str] = (LAMBERT, LAMBERT, LAMBERT)) -> dict[str, Any]:
    return {
        "CONTRIBUTIONS": memory("Point", "contribution", CONTRIBUTIONS, crs[0]),
        "PARCELS": memory("Polygon", "parcel", PARCELS, crs[1]),
        "PREMISES": memory("Point", "premises", PREMISES, crs[2]),
        "DISTANCE": 6,
    }


def to_memory() -> dict[str, str]:
    return dict.fromkeys(("PARCELS_OUT", "PREMISES_OUT", "LINKS"), "TEMPORARY_OUTPUT")


def to_files(folder: Path, ending: str = ".gpkg") -> dict[str, str]:
    return {name: str(folder / (name.lower() + ending)) for name in ("PARCELS_OUT", "PREMISES_OUT", "LINKS")}


def rows(layer: Any, *names: str) -> list[tuple[Any, ...]]:
    """Fields of all features in the order of their key, which comes first; without NULL."""
    shown = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "result", "ogr")
    assert shown.isValid()
    found = [
        tuple(feature[name] or (0 if feature[name] == 0 else None) for name in names) for feature in shown.getFeatures()
    ]
    return sorted(found, key=lambda row: str(row[0]))


def links(layer: Any) -> list[tuple[Any, ...]]:
    return rows(
        layer,
        "contribution_uuid",
        "parcel_id",
        "parcel_method",
        "premises_uuid",
        "premises_method",
        "premises_distance_m",
    )


def check(found: dict[str, Any]) -> None:
    assert links(found["LINKS"]) == EXPECTED_LINKS
    names = ("id", "n_contributions", "n_idea", "n_question", "n_need", "n_other", "n_open", "top_theme")
    assert rows(found["PARCELS_OUT"], *names) == [
        ("421870000A0001", 2, 2, 0, 0, 0, 1, "bien vivre"),
        ("421870000A0002", 1, 0, 0, 1, 0, 1, "mieux circuler"),
        ("421870000A0003", 1, 0, 1, 0, 0, 1, None),
    ]
    names = ("uuid", "n_nearby", "n_linked", "priority", "priority_vacancy", "priority_linked", "priority_apart")
    premises = rows(found["PREMISES_OUT"], *names)
    assert premises == [("v1", 3, 2, 51, 30, 5, None), ("v2", 1, 2, None, None, None, "blocked")]
    wishes = dict(rows(found["PREMISES_OUT"], "uuid", "top_wishes"))
    assert json.loads(wishes["v1"])["themes"] == [
        {"theme": "bien vivre", "count": 2, "uuids": ["c1", "c2"], "references": []}
    ]


def test_layers_in_memory(run: RUN) -> None:
    check(run("overlay", **three(), **to_memory()))


def test_initiatives_and_other_weights(run: RUN) -> None:
    layer = QgsVectorLayer(
        f"Point?crs={LAMBERT}&field=uuid:string&field=premises_uuid:string&field=ends_on:string", "doings", "memory"
    )
    features = []
    for uuid, used, ends, wkt in (
        ("i1", None, None, "POINT(5 9)"),
        ("i2", "v1", None, "POINT(900 900)"),
        ("i3", None, "2001-01-01", "POINT(5 9)"),
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([uuid, used, ends])
        feature.setGeometry(placed(wkt, LAMBERT))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    found = run("overlay", **three(), **to_memory(), INITIATIVES=layer, WEIGHTS="10; 0; 0; 90; 0")
    names = ("uuid", "n_initiatives", "priority", "priority_vacancy", "priority_initiatives", "priority_rank")
    assert rows(found["PREMISES_OUT"], *names) == [("v1", 2, 70, 10, 60, 1), ("v2", 0, None, None, None, None)]


@pytest.mark.parametrize("weights", ["30, 25", "50, 50, 50, 0, 0", "a, b, c, d, e", '{"vacancy": 100}', "[" * 99999])
def test_weights_that_can_not_be_are_refused_in_words(run: RUN, weights: str) -> None:
    with pytest.raises(QgsProcessingException, match="sum to 100"):
        run("overlay", **three(), **to_memory(), WEIGHTS=weights)


def test_files_to_files(run: RUN, tmp_path: Path) -> None:
    folder = tmp_path / "été l'an 1"
    folder.mkdir()
    given = {name: saved(value, folder) if name != "DISTANCE" else value for name, value in three().items()}
    found = run("overlay", **given, **to_files(folder))
    check(found)
    parcels = QgsVectorLayer(found["PARCELS_OUT"], "parcels", "ogr")
    assert parcels.crs().authid() == LAMBERT
    assert parcels.hasSpatialIndex()
    source = QgsVectorLayer(given["PARCELS"], "source", "ogr")
    copied = {feature["id"]: feature.geometry().asWkt() for feature in parcels.getFeatures()}
    assert copied == {feature["id"]: feature.geometry().asWkt() for feature in source.getFeatures()}


@pytest.mark.parametrize("ending", [".shp", ".geojson", ".fgb"])
def test_other_formats_come_out_through_qgis(run: RUN, tmp_path: Path, ending: str) -> None:
    outputs = {**to_files(tmp_path, ending), "LINKS": str(tmp_path / "links.csv")}
    found = run("overlay", **three(), **outputs)
    assert len(links(found["LINKS"])) == 6
    assert QgsVectorLayer(found["PARCELS_OUT"], "parcels", "ogr").featureCount() == 3


def test_straight_from_the_file_and_through_qgis_are_the_same(run: RUN, tmp_path: Path) -> None:
    given = {name: saved(value, tmp_path) if name != "DISTANCE" else value for name, value in three().items()}
    straight = run("overlay", **given, **to_files(tmp_path))
    filtered = {
        name: QgsProcessingFeatureSourceDefinition(value, filterExpression="true") if name != "DISTANCE" else value
        for name, value in given.items()
    }
    through = run("overlay", **filtered, **to_memory())
    for name in to_memory():
        one = QgsVectorLayer(straight[name], "straight", "ogr")
        fields = [field.name() for field in through[name].fields()]
        assert [field.name() for field in one.fields() if field.name() != "fid"] == fields
        assert rows(one, *fields) == rows(through[name], *fields)


@pytest.mark.parametrize(
    "crs",
    [("EPSG:4326", LAMBERT, "EPSG:3857"), (LAMBERT, "EPSG:3946", "EPSG:4326")],
    ids=["degrees and web mercator on Lambert-93", "on conformal conic zone 5"],
)
def test_other_layers_follow_the_parcels(run: RUN, crs: tuple[str, str, str]) -> None:
    given = three(crs)
    given["CONTRIBUTIONS"].dataProvider().deleteFeatures([2])  # on a border, it may fall on either side
    found = run("overlay", **given, **to_memory())
    expected = [link for link in EXPECTED_LINKS if link[0] != "c2"]
    for link, wanted in zip(links(found["LINKS"]), expected):
        assert link[:5] == wanted[:5]
        assert link[5] == (wanted[5] and pytest.approx(wanted[5], rel=1e-3))
    assert found["PREMISES_OUT"].crs().authid() == crs[1]


def test_parcels_in_feet_and_a_distance_in_metres(run: RUN) -> None:
    feet = "EPSG:2272"
    parcels = QgsVectorLayer(f"Polygon?crs={feet}&{FIELDS['parcel']}", "parcel", "memory")
    premises = QgsVectorLayer(f"Point?crs={feet}&{FIELDS['premises']}", "premises", "memory")
    spots = QgsVectorLayer(f"Point?crs={feet}&{FIELDS['contribution']}", "contribution", "memory")
    for layer, points in ((premises, [(2_690_000, 240_000)]), (spots, [(2_690_030, 240_000), (2_690_040, 240_000)])):
        for x, y in points:
            feature = QgsFeature(layer.fields())
            feature["uuid"] = str(x)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            layer.dataProvider().addFeature(feature)
    found = run("overlay", CONTRIBUTIONS=spots, PARCELS=parcels, PREMISES=premises, DISTANCE=10, **to_memory())
    near, far = links(found["LINKS"])
    assert near[4:] == ("nearest", 9.144)
    assert far[4:] == ("none", None)


@pytest.mark.parametrize(("place", "name"), [(0, "contribution"), (1, "parcel"), (2, "premises")])
def test_no_crs_is_asked_for_and_never_guessed(run: RUN, place: int, name: str) -> None:
    crs = [LAMBERT] * 3
    crs[place] = ""
    with pytest.raises(QgsProcessingException, match=f"“{name}” does not say its coordinate system"):
        run("overlay", **three(tuple(crs)), **to_memory())


def test_parcels_in_degrees_are_refused(run: RUN) -> None:
    with pytest.raises(QgsProcessingException, match=r"not projected \(EPSG:4326\)"):
        run("overlay", **three((LAMBERT, "EPSG:4326", LAMBERT)), **to_memory())


def test_selected_features_only(run: RUN) -> None:
    given = three()
    QgsProject.instance().addMapLayer(given["CONTRIBUTIONS"])
    given["CONTRIBUTIONS"].selectByIds([1, 3])
    given["CONTRIBUTIONS"] = QgsProcessingFeatureSourceDefinition(
        given["CONTRIBUTIONS"].id(), selectedFeaturesOnly=True
    )
    found = run("overlay", **given, **to_memory())
    assert [link[0] for link in links(found["LINKS"])] == ["c1", "c3"]


def test_a_filter_and_unsaved_edits_count(run: RUN, tmp_path: Path) -> None:
    given = three()
    filtered = QgsVectorLayer(saved(given["CONTRIBUTIONS"], tmp_path), "contribution", "ogr")
    filtered.setSubsetString("uuid in ('c1', 'c2')")
    edited = QgsVectorLayer(saved(given["PARCELS"], tmp_path), "parcel", "ogr")
    edited.startEditing()
    edited.deleteFeature(2)
    QgsProject.instance().addMapLayers([filtered, edited])
    found = run("overlay", **{**given, "CONTRIBUTIONS": filtered, "PARCELS": edited}, **to_memory())
    assert [link[:3] for link in links(found["LINKS"])] == [
        ("c1", None, "none"),
        ("c2", "421870000A0002", "within"),
    ]
    edited.rollBack()


def test_without_premises(run: RUN) -> None:
    given = three()
    del given["PREMISES"]
    found = run("overlay", **given, PARCELS_OUT="TEMPORARY_OUTPUT", LINKS="TEMPORARY_OUTPUT")
    assert [link[3:5] for link in links(found["LINKS"])] == [(None, "none")] * 3 + [("v2", "stated")] + [
        (None, "none")
    ] * 2
    assert "PREMISES_OUT" not in found


def test_a_table_without_places_still_states(run: RUN) -> None:
    given = three()
    given["CONTRIBUTIONS"] = memory(
        "NoGeometry", "contribution", [("c4", "idea", None, None, "421870000A0003", "v2", None)]
    )
    found = run("overlay", **given, **to_memory())
    assert links(found["LINKS"]) == [("c4", "421870000A0003", "stated", "v2", "stated", None)]


def test_layers_of_others_with_other_fields(run: RUN) -> None:
    points = QgsVectorLayer(f"Point?crs={LAMBERT}&field=topic:string&field=theme:integer", "points", "memory")
    parcels = QgsVectorLayer(f"Polygon?crs={LAMBERT}&field=code:string", "parcels", "memory")
    for layer, wkt, values in ((points, "POINT(1 1)", ["idea", 7]), (parcels, PARCELS[1][1], ["AB 12"])):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(placed(wkt, LAMBERT))
        layer.dataProvider().addFeature(feature)
    outputs = {"PARCELS_OUT": "TEMPORARY_OUTPUT", "LINKS": "TEMPORARY_OUTPUT"}
    found = run("overlay", CONTRIBUTIONS=points, PARCELS=parcels, **outputs)
    assert links(found["LINKS"])[0][:3] == ("1", "1", "within")
    assert rows(found["PARCELS_OUT"], "code", "n_idea", "n_other", "top_theme") == [("AB 12", 0, 1, "7")]
    fields = {"PARCEL_ID_FIELD": "code", "KIND_FIELD": "topic", "THEME_FIELD": "topic"}
    found = run("overlay", CONTRIBUTIONS=points, PARCELS=parcels, **fields, **outputs)
    assert links(found["LINKS"])[0][1] == "AB 12"
    assert rows(found["PARCELS_OUT"], "code", "n_idea", "n_other", "top_theme") == [("AB 12", 1, 0, "idea")]


def test_a_result_can_be_laid_over_again(run: RUN) -> None:
    given = three()
    first = run("overlay", **given, **to_memory())
    again = run(
        "overlay", **{**given, "PARCELS": first["PARCELS_OUT"], "PREMISES": first["PREMISES_OUT"]}, **to_memory()
    )
    check(again)
    names = [field.name() for field in again["PARCELS_OUT"].fields()]
    assert len(names) == len(set(names))


ODD = [
    ("bow tie", "POLYGON((0 0, 4 4, 4 0, 0 4, 0 0))"),
    ("empty", "POLYGON EMPTY"),
    ("none", None),
    ("curved", "CURVEPOLYGON(CIRCULARSTRING(20 0, 22 2, 24 0, 22 -2, 20 0))"),
    ("line", "LINESTRING(0 0, 9 9)"),
    ("mixed", "GEOMETRYCOLLECTION(POINT(0 0), POLYGON((40 0, 50 0, 50 10, 40 0)))"),
    ("z", "POLYGON Z((60 0 1, 70 0 1, 70 10 1, 60 0 1))"),
]


@pytest.fixture
def odd_parcels(tmp_path: Path) -> str:
    """A GeoPackage layer of no one type, as they come."""
    from osgeo import ogr, osr

    path = str(tmp_path / "odd.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = data.CreateLayer("odd", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
    for name, wkt in ODD:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["id"] = name
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    data = None
    return path


@pytest.mark.parametrize("straight", [True, False], ids=["straight from the file", "through QGIS"])
def test_odd_geometries_are_repaired_or_listed_and_the_rest_goes_on(
    run: RUN, listener: Any, tmp_path: Path, odd_parcels: str, straight: bool
) -> None:
    spots = QgsVectorLayer(f"Point?crs={LAMBERT}&{FIELDS['contribution']}", "contribution", "memory")
    for name, x, y in (("tie", 3.5, 2), ("curve", 22, 1.9), ("mix", 49, 1), ("z", 69, 1), ("wild", 3, 3.5)):
        feature = QgsFeature(spots.fields())
        feature["uuid"] = name
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        spots.dataProvider().addFeature(feature)
    parcels = odd_parcels if straight else QgsProcessingFeatureSourceDefinition(odd_parcels, filterExpression="true")
    outputs = {"PARCELS_OUT": str(tmp_path / "out.gpkg"), "LINKS": "TEMPORARY_OUTPUT"}
    found = run("overlay", CONTRIBUTIONS=spots, PARCELS=parcels, **outputs)
    assert [link[:2] for link in links(found["LINKS"])] == [
        ("curve", "curved"),
        ("mix", "mixed"),
        ("tie", "bow tie"),
        ("wild", None),
        ("z", "z"),
    ]
    listed = "\n".join(listener.warnings)
    for name, why in (("bow tie", "repaired"), ("empty", "empty"), ("none", "no geometry"), ("line", "not a surface")):
        assert any(line.startswith("PARCELS " + name + ": ") and why in line for line in listener.warnings), listed
    assert len(listener.warnings) == 4, listed
    assert len(rows(found["PARCELS_OUT"], "id")) == len(ODD)


def test_what_is_read_is_never_overwritten(run: RUN, tmp_path: Path) -> None:
    given = three()
    path = saved(given["PARCELS"], tmp_path)
    with pytest.raises(QgsProcessingException, match="would be lost"):
        run("overlay", **{**given, "PARCELS": path}, **{**to_memory(), "PARCELS_OUT": path})
    assert QgsVectorLayer(path, "parcels", "ogr").featureCount() == 3


def test_a_missing_library_is_told_with_its_remedy(run: RUN, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "shapely", None)
    with pytest.raises(QgsProcessingException, match="python3-shapely"):
        run("overlay", **three(), **to_memory())


def test_cancelling_stops(run: RUN, listener: Any) -> None:
    listener.cancel()
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("overlay", **three(), **to_memory())


def test_results_are_styled_when_loaded(run: RUN, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingOutputLayerDefinition

    project = QgsProject.instance()
    given = {name: saved(value, tmp_path) if name != "DISTANCE" else value for name, value in three().items()}
    outputs = {name: QgsProcessingOutputLayerDefinition(path, project) for name, path in to_files(tmp_path).items()}
    found = run("overlay", **given, **outputs)
    context = run.context

    for name in ("PARCELS_OUT", "PREMISES_OUT"):
        assert context.willLoadLayerOnCompletion(found[name])
        details = context.layerToLoadOnCompletionDetails(found[name])
        layer = QgsVectorLayer(found[name], name, "ogr")
        details.postProcessor().postProcessLayer(layer, context, listener_of())
        assert layer.renderer().type() == "graduatedSymbol"


def listener_of() -> Any:
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback()
