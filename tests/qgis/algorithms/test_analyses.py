"""The analyses of vacancy, priority, density, change, voices and silence, on layers a person can check by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsLayerTreeLayer, QgsProcessingException, QgsVectorLayer

from si_javais_un_quartier.qgis_bridge.result_looks import LOOKS, dress_result

RUN = Callable[..., dict[str, Any]]
LAMBERT = "EPSG:2154"
X, Y = 808_000.0, 6_480_000.0


def layer(kind: str, fields: str, rows: Sequence[Sequence[Any]], crs: str = LAMBERT) -> QgsVectorLayer:
    """A layer in memory near Couriot; the last value of a row is its geometry in WKT, where the layer has any."""
    columns = "&".join(f"field={name}" for name in fields.split())
    made = QgsVectorLayer(f"{kind}?crs={crs}&{columns}", "rows", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row if kind == "NoGeometry" else row[:-1]))
        if kind != "NoGeometry" and row[-1]:
            geometry = QgsGeometry.fromWkt(row[-1])
            geometry.translate(X, Y)
            feature.setGeometry(geometry)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def rows(result: Any, *names: str) -> list[tuple[Any, ...]]:
    shown = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(result, "result", "ogr")
    assert shown.isValid(), result
    return [tuple(None if (value := it[name]) is None or str(value) == "NULL" else value for name in names)
            for it in shown.getFeatures()]  # fmt: skip


def memory(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "TEMPORARY_OUTPUT")


PREMISES = (
    ("p1", "1, rue A", "vacant", "to_let", "2020-01-01", 60.0, 5.0, "POINT(0 0)"),
    ("p2", "2 bis r. A", "occupied", None, None, 50.0, 4.0, "POINT(10 0)"),
    ("p3", "3 rue A, 42000 Saint-Étienne", "vacant", None, "2026-06-01", None, None, "POINT(200 0)"),
    ("p4", "4, place B", "vacant", "blocked", "2010-01-01", 60.0, 5.0, "POINT(300 0)"),
    ("p5", None, "unknown", None, None, None, None, "POINT(400 0)"),
)
P_FIELDS = (
    "uuid:string address:string occupancy:string availability:string vacant_since:string area_m2:double "
    "frontage_m:double"
)
C_FIELDS = (
    "uuid:string theme:string status:string channel:string author_uuid:string encounter_uuid:string occurred_on:string"
)
SAID = (
    ("c1", "vivre", "received", "web", "mina", None, "2026-01-10", "POINT(2 2)"),
    ("c2", "vivre", "received", "encounter", "ali", None, "2026-02-10", "POINT(4 2)"),
    ("c3", "l'école $x$", "answered", "mail", None, None, "2026-10-10", "POINT(6 2)"),
    ("c4", "vivre", "withdrawn", "web", "mina", None, "2026-10-10", "POINT(6 2)"),
    ("c5", "vivre", "received", "web", "mina", "e", "2026-10-11", None),
)
STREETS = (
    ("s1", "Rue A", "LINESTRING(-50 0, 100 0)"),
    ("s2", "rue a", "LINESTRING(100 0, 200 0)"),
    ("s3", "place B", "LINESTRING(300 0, 320 0)"),
)


@pytest.fixture
def premises() -> QgsVectorLayer:
    return layer("Point", P_FIELDS, PREMISES)


@pytest.fixture
def said() -> QgsVectorLayer:
    return layer("Point", C_FIELDS, SAID)


@pytest.fixture
def streets() -> QgsVectorLayer:
    return layer("LineString", "id:string name:string", STREETS)


def test_vacancy_by_street_over_time_and_on_the_map(
    run: RUN, premises: QgsVectorLayer, streets: QgsVectorLayer, tmp_path: Path
) -> None:
    events = layer(
        "NoGeometry",
        "premises_uuid:string kind:string happened_on:string old_value:string new_value:string",
        [("p2", "occupancy", "2025-01-01", "vacant", "occupied"), ("p2", "contact", "2025-02-01", None, None)],
    )
    found = run(
        "vacancy", PREMISES=premises, EVENTS=events, STREETS=streets, DAY="2026-11-22", SINCE="2023-11-22", STEP=12,
        CHART=str(tmp_path / "chart.svg"), **memory("PREMISES_OUT", "STREETS_OUT", "BY_STREET", "OVER_TIME"),
    )  # fmt: skip
    names = ("street", "units", "vacant", "rate", "turnover", "lasting", "frontage_m", "frontage_rate", "unknown")
    assert rows(found["BY_STREET"], *names) == [
        ("place B", 1, 1, 100.0, 0, 1, 5.0, 100.0, 0),
        ("rue A", 3, 2, 66.7, 1, 1, 9.0, 55.6, 0),
        (None, 0, 0, None, 0, 0, 0.0, None, 1),
    ]
    assert rows(found["OVER_TIME"], "day", "vacant") == [
        ("2023-11-22", 3), ("2024-11-22", 3), ("2025-11-22", 2), ("2026-11-22", 3),
    ]  # fmt: skip
    assert rows(found["PREMISES_OUT"], "uuid", "vacancy") == [
        ("p1", "over_5_years"), ("p2", "in_use"), ("p3", "turnover"), ("p4", "over_5_years"), ("p5", "unknown"),
    ]  # fmt: skip
    assert rows(found["STREETS_OUT"], "id", "rate") == [("s1", 66.7), ("s2", 66.7), ("s3", 100.0)]
    assert (tmp_path / "chart.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_priority_with_its_parts_and_how_firm_it_is(run: RUN, premises: QgsVectorLayer, said: QgsVectorLayer) -> None:
    found = run("priority", PREMISES=premises, CONTRIBUTIONS=said, DISTANCE=20, OUTPUT="TEMPORARY_OUTPUT")
    names = ("uuid", "wishes_linked", "wishes_nearby", "priority", "priority_rank", "priority_apart", "in_first_ten")
    assert rows(found["OUTPUT"], *names) == [
        ("p1", 2, 1, 51, 1, None, 100.0),
        ("p2", 1, 2, None, None, "occupied", None),
        ("p3", 0, 0, 3, 2, None, 100.0),
        ("p4", 0, 0, None, None, "blocked", None),
        ("p5", 0, 0, None, None, "unknown", None),
    ]
    assert found["STABLE"] == 100.0


def test_priority_without_a_word_or_an_initiative(run: RUN, premises: QgsVectorLayer) -> None:
    found = run("priority", PREMISES=premises, WEIGHTS="100,0,0,0,0", OUTPUT="TEMPORARY_OUTPUT")
    assert rows(found["OUTPUT"], "priority_vacancy") == [(100,), (None,), (8,), (None,), (None,)]


def test_density_in_hexagons_adds_up(run: RUN, said: QgsVectorLayer) -> None:
    found = run("density", CONTRIBUTIONS=said, SIZE=30, OUTPUT="TEMPORARY_OUTPUT")
    counts = rows(found["OUTPUT"], "n", "n_vivre", "n_l_ecole_x")
    assert [sum(column) for column in zip(*counts)] == [3, 2, 1]
    assert all(row[0] for row in counts)
    only = run(
        "density", CONTRIBUTIONS=said, SIZE=30, THEME="vivre", OUTPUT="TEMPORARY_OUTPUT", PLACES="TEMPORARY_OUTPUT"
    )
    assert sum(row[0] for row in rows(only["OUTPUT"], "n")) == 2
    assert rows(only["PLACES"], "theme") == [("vivre",), ("vivre",)]


def test_points_on_the_lines_of_the_grid_are_counted_once(run: RUN) -> None:
    """Every point stands where an unmoved grid of 30 m would have its corners and edges."""
    spots = [(f"c{x}-{y}", None, None, None, None, None, None, f"POINT({15 * x} {15 * y})")
             for x in range(9) for y in range(9)]  # fmt: skip
    found = run("density", CONTRIBUTIONS=layer("Point", C_FIELDS, spots), SIZE=30, OUTPUT="TEMPORARY_OUTPUT")
    assert sum(row[0] for row in rows(found["OUTPUT"], "n")) == 81


@pytest.mark.parametrize(("given", "words"), [({"THEME": "nothing"}, "nothing to draw"), ({"SIZE": 0.001}, "larger")])
def test_density_of_nothing_or_of_too_many_cells(run: RUN, said: QgsVectorLayer, given: Any, words: str) -> None:
    spread = layer("Point", C_FIELDS, [*SAID, ("c9", "vivre", None, None, None, None, None, "POINT(5000 5000)")])
    parameters = {"CONTRIBUTIONS": spread, "OUTPUT": "TEMPORARY_OUTPUT", "SIZE": 30, **given}
    if "SIZE" in given:
        parameters["SIZE"] = 1
    with pytest.raises(QgsProcessingException, match=words):
        run("density", **parameters)


def test_two_periods_side_by_side(run: RUN, said: QgsVectorLayer, tmp_path: Path) -> None:
    periods = {
        "FIRST_FROM": "2026-01-01",
        "FIRST_TO": "2026-02-10",
        "SECOND_FROM": "2026-10-10",
        "SECOND_TO": "2026-12-31",
    }
    chart = str(tmp_path / "chart.png")
    found = run("changes", CONTRIBUTIONS=said, **periods, SIZE=30, CHART=chart, **memory("OUTPUT", "BY_THEME"))
    assert rows(found["BY_THEME"], "theme", "n_before", "n_after", "difference") == [
        ("vivre", 2, 0, -2), ("l'école $x$", 0, 1, 1),
    ]  # fmt: skip
    cells = rows(found["OUTPUT"], "n_before", "n_after", "difference")
    assert [sum(column) for column in zip(*cells)] == [2, 1, -1]
    assert Path(chart).read_bytes().startswith(b"\x89PNG")
    with pytest.raises(QgsProcessingException, match="first and the last day"):
        run("changes", CONTRIBUTIONS=said, FIRST_FROM="2026-01-01", **memory("OUTPUT", "BY_THEME"))


def test_who_spoke(run: RUN, said: QgsVectorLayer, streets: QgsVectorLayer) -> None:
    profiles = layer("NoGeometry", "uuid:string age_band:string", [("mina", "75_over"), ("ali", "18_29")])
    zones = layer(
        "Polygon", "id:string population:int",
        [("z1", 40, "POLYGON((0 0, 5 0, 5 5, 0 5, 0 0))"), ("z2", 0, "POLYGON((5 0, 9 0, 9 5, 5 5, 5 0))")],
    )  # fmt: skip
    found = run(
        "whospoke", CONTRIBUTIONS=said, PROFILES=profiles, STREETS=streets, POPULATION=zones,
        **memory("BY_THEME", "BY_STREET", "BY_AGE", "AGE_BY_STREET", "STREETS_OUT", "ZONES"),
    )  # fmt: skip
    assert rows(found["STREETS_OUT"], "id", "words", "mostly") == [
        ("s1", 3, "even"),
        ("s2", 3, "even"),
        ("s3", 0, "none"),
    ]
    figures = ("words", "online", "mediated", "otherwise", "people")
    assert rows(found["BY_THEME"], "theme", *figures) == [("vivre", 3, 1, 2, 0, 2), ("l'école $x$", 1, 0, 0, 1, 0)]
    assert rows(found["BY_STREET"], "street", *figures) == [("Rue A", 3, 1, 1, 1, 2), (None, 1, 0, 1, 0, 1)]
    assert rows(found["BY_AGE"], "age_band", "words") == [("75_over", 2), ("18_29", 1), (None, 1)]
    assert rows(found["AGE_BY_STREET"], "street", "age_18_29", "age_75_over", "people") == [
        ("Rue A", *["fewer than 5"] * 3)
    ]
    assert rows(found["ZONES"], "id", "n_words", "n_people", "per_1000") == [("z1", 2, 2, 50.0), ("z2", 1, 0, None)]


def test_silent_streets(run: RUN, said: QgsVectorLayer, streets: QgsVectorLayer, tmp_path: Path) -> None:
    chart = str(tmp_path / "silence.png")
    found = run("silence", STREETS=streets, CONTRIBUTIONS=said, OUTPUT="TEMPORARY_OUTPUT", CHART=chart)
    assert Path(chart).read_bytes().startswith(b"\x89PNG")
    assert rows(found["OUTPUT"], "id", "n_words", "n_street", "n_people", "last_on", "silent") == [
        ("s1", 3, 3, 2, "2026-10-10", 0), ("s2", 0, 3, 2, "2026-10-10", 0), ("s3", 0, 0, 0, None, 1),
    ]  # fmt: skip
    assert found["SILENT"] == 1


ALL = ("vacancy", "priority", "density", "changes", "whospoke", "silence")


@pytest.mark.parametrize("name", ALL)
def test_each_explains_itself_and_reaches_models(provider: Any, name: str) -> None:
    algorithm = provider.algorithm(name)
    assert algorithm is not None
    assert len(algorithm.shortHelpString()) > 200
    assert algorithm.groupId() == "analysis"
    assert all(it.description() for it in algorithm.parameterDefinitions())


@pytest.mark.parametrize(
    ("name", "main", "wkt"),
    [
        ("vacancy", "PREMISES", "Point"),
        ("priority", "PREMISES", "Point"),
        ("density", "CONTRIBUTIONS", "Point"),
        ("whospoke", "CONTRIBUTIONS", "Point"),
    ],
)
def test_degrees_are_refused_in_words(run: RUN, name: str, main: str, wkt: str) -> None:
    degrees = QgsVectorLayer(f"{wkt}?crs=EPSG:4326&field=uuid:string", "degrees", "memory")
    outputs = memory("OUTPUT", "PREMISES_OUT", "BY_STREET", "OVER_TIME", "BY_THEME")
    with pytest.raises(QgsProcessingException, match=r"not projected \(EPSG:4326\)"):
        run(name, **{main: degrees}, **outputs)


@pytest.mark.parametrize("look", LOOKS)
def test_looks_need_their_column(look: str) -> None:
    assert not dress_result(QgsVectorLayer("Point?field=other:int", "x", "memory"), look)
    columns = "&".join(f"field={name}" for name in ("vacancy:string", "rate:double", "n:int", "difference:int",
                                                    "silent:int", "per_1000:double", "theme:string",
                                                    "mostly:string"))  # fmt: skip
    whole = QgsVectorLayer(f"Point?{columns}", "x", "memory")
    assert dress_result(whole, look)
    assert whole.renderer().createLegendNodes(QgsLayerTreeLayer(whole)) or whole.renderer().legendSymbolItems()


def test_classes_of_whole_numbers_do_not_share_their_limits() -> None:
    counted = layer("Point", "n:int", [(count, f"POINT({count} 0)") for count in (1, 4, 7, 12)])
    dress_result(counted, "density")
    ranges = counted.renderer().ranges()
    assert all(after.lowerValue() == before.upperValue() + 1 for before, after in zip(ranges, ranges[1:]))
    assert (ranges[0].lowerValue(), ranges[-1].upperValue()) == (1, 12)


@pytest.mark.parametrize(
    ("most", "classes"),
    [
        (1, [(1, 1)]),
        (5, [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]),
        (8, [(1, 2), (3, 4), (5, 6), (7, 8)]),
        (12, [(1, 3), (4, 6), (7, 9), (10, 12)]),
        (374, [(1, 100), (101, 200), (201, 300), (301, 374)]),
    ],
)
def test_a_few_classes_of_whole_numbers_as_wide_as_each_other(most: int, classes: Any) -> None:
    counted = layer("Point", "n:int", [(count, f"POINT({count} 0)") for count in {1, most}])
    dress_result(counted, "density")
    assert [(it.lowerValue(), it.upperValue()) for it in counted.renderer().ranges()] == classes


def elsewhere(given: QgsVectorLayer, crs: str) -> QgsVectorLayer:
    """The same layer in another coordinate system."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    to = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(given.crs(), to, QgsProject.instance())
    made = QgsVectorLayer(f"{'LineString' if given.geometryType() == 1 else 'Point'}?crs={crs}", "rows", "memory")
    made.dataProvider().addAttributes(given.fields().toList())
    made.updateFields()
    features = []
    for feature in given.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isNull():
            geometry.transform(transform)
        feature.setGeometry(geometry)
        features.append(QgsFeature(feature))
    assert made.dataProvider().addFeatures(features)[0]
    return made


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3946"], ids=["degrees", "mercator", "another cone"])
def test_layers_in_other_systems_give_the_same(
    run: RUN, premises: QgsVectorLayer, said: QgsVectorLayer, streets: QgsVectorLayer, crs: str
) -> None:
    other = elsewhere(said, crs)
    names = ("uuid", "wishes_linked", "wishes_nearby", "priority")
    expected, found = (
        run("priority", PREMISES=premises, CONTRIBUTIONS=words, DISTANCE=20, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
        for words in (said, other)
    )
    assert rows(found, *names) == rows(expected, *names)
    silent = run("silence", STREETS=streets, CONTRIBUTIONS=other, OUTPUT="TEMPORARY_OUTPUT")
    assert [row[0] for row in rows(silent["OUTPUT"], "n_words")] == [3, 0, 0]


def test_a_layer_without_a_system_is_refused(run: RUN, premises: QgsVectorLayer) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    premises.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="does not say its coordinate system"):
        run("priority", PREMISES=premises, OUTPUT="TEMPORARY_OUTPUT")


def test_broken_zones_are_mended_or_listed(run: RUN, said: QgsVectorLayer, listener: Any) -> None:
    zones = layer(
        "Polygon", "id:string population:int",
        [
            ("bow", 10, "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"),
            ("none", 10, None),
            ("empty", 10, "POLYGON EMPTY"),
        ],
    )  # fmt: skip
    found = run("whospoke", CONTRIBUTIONS=said, POPULATION=zones, **memory("BY_THEME", "ZONES"))
    assert sorted(row[0] for row in rows(found["ZONES"], "id")) == ["bow", "empty", "none"]
    told = "\n".join(listener.warnings)
    assert "POPULATION bow" in told
    assert "repaired" in told
    assert "POPULATION none" in told


REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "premises" / "philadelphia_vacant_land_epsg2272.gpkg"


@pytest.mark.skipif(not REAL.is_file(), reason="the real data are not beside this working tree (shared/data)")
def test_real_vacant_land_in_us_feet(run: RUN) -> None:
    found = run("priority", PREMISES=str(REAL), OUTPUT="TEMPORARY_OUTPUT")
    ranks = sorted(row[0] for row in rows(found["OUTPUT"], "priority_rank"))
    assert ranks == list(range(1, 8656))


def test_a_cancelled_analysis_hands_out_no_part_of_a_layer(
    run: RUN, listener: Any, premises: QgsVectorLayer, said: QgsVectorLayer, streets: QgsVectorLayer
) -> None:
    listener.cancel()
    for name, given in (
        ("silence", {"STREETS": streets, "CONTRIBUTIONS": said, **memory("OUTPUT")}),
        ("vacancy", {"PREMISES": premises, **memory("PREMISES_OUT", "BY_STREET", "OVER_TIME")}),
        ("density", {"CONTRIBUTIONS": said, **memory("OUTPUT")}),
        ("whospoke", {"CONTRIBUTIONS": said, **memory("BY_THEME")}),
    ):
        with pytest.raises(QgsProcessingException, match="Stopped"):
            run(name, **given)
