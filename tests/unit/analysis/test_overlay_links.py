"""Links and counts against a count by hand: every contribution against every parcel and premises, one by one."""

from __future__ import annotations

from math import hypot
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.analysis.layers import Contributions, Parcels, Premises
from si_javais_un_quartier.analysis.overlay import Measure, Overlay, overlay

TODAY = "2026-11-22"
KINDS = ("idea", "question", "comment", "observation", "offer", "need", "poem", None)

corners = st.integers(0, 6)
places = st.one_of(st.none(), st.tuples(st.integers(0, 12), st.integers(0, 12)))
boxes = st.tuples(corners, corners, st.integers(1, 5), st.integers(1, 5))
contributions = st.lists(
    st.tuples(
        places,
        st.sampled_from(KINDS),
        st.sampled_from(("vivre", "circuler", "", None)),
        st.sampled_from(("received", "done", "withdrawn", None)),
        st.sampled_from((None, None, None, "p0", "p1", "elsewhere", " ")),
        st.sampled_from((None, None, None, "v0", "v1", "gone")),
    ),
    max_size=12,
)


def geometries(shapes: list[object]) -> np.ndarray:
    column = np.empty(len(shapes), dtype=object)
    column[:] = shapes
    return column


def points(spots: list[tuple[float, float] | None]) -> np.ndarray:
    return geometries([None if spot is None else shapely.Point(spot) for spot in spots])


def laid(rows: list[tuple], rectangles: list[tuple[int, int, int, int]], fronts: list, distance: float) -> Overlay:
    """Rectangles in half units, so that points meet insides, borders and corners."""
    return overlay(
        Contributions(
            [f"c{number}" for number in range(len(rows))],
            points([None if row[0] is None else (row[0][0] / 2, row[0][1] / 2) for row in rows]),
            [row[1] for row in rows],
            [row[2] for row in rows],
            [row[3] for row in rows],
            [row[4] for row in rows],
            [row[5] for row in rows],
        ),
        Parcels(
            [f"p{number}" for number in reversed(range(len(rectangles)))],
            geometries([shapely.box(x, y, x + w, y + h) for x, y, w, h in rectangles]),
        ),
        Premises(
            [f"v{number}" for number in reversed(range(len(fronts)))],
            points([None if front is None else (front[0] / 2, front[1] / 2) for front in fronts]),
        ),
        Measure(distance),
        TODAY,
    )


@pytest.mark.slow
@settings(deadline=None)
@given(contributions, st.lists(boxes, max_size=6), st.lists(places, max_size=5), st.sampled_from((0, 0.5, 1, 2.5)))
def test_links_are_those_found_one_by_one(rows: Any, rectangles: Any, fronts: Any, distance: Any) -> None:
    result = laid(rows, rectangles, fronts, distance)
    parcels = {f"p{len(rectangles) - 1 - place}": box for place, box in enumerate(rectangles)}
    premises = {f"v{len(fronts) - 1 - place}": front for place, front in enumerate(fronts)}
    for number, (spot, _, _, _, parcel, front) in enumerate(rows):
        link = {name: column[number] for name, column in result.links.items()}
        assert link["contribution_uuid"] == f"c{number}"
        assert (link["parcel_id"], link["parcel_method"]) == parcel_of(spot, (parcel or "").strip(), parcels)
        uuid, method, away = premises_of(spot, front, premises, distance)
        assert (link["premises_uuid"], link["premises_method"]) == (uuid, method)
        assert link["premises_distance_m"] == (None if away is None else pytest.approx(away, abs=1e-3))


def parcel_of(spot: Any, stated: Any, parcels: Any) -> tuple[str | None, str]:
    if stated:
        return stated, "stated"
    inside = [
        name
        for name, (x, y, w, h) in parcels.items()
        if spot and x <= spot[0] / 2 <= x + w and y <= spot[1] / 2 <= y + h
    ]
    return (min(inside), "within") if inside else (None, "none")


def premises_of(spot: Any, stated: Any, premises: Any, distance: Any) -> tuple[str | None, str, float | None]:
    away = {
        name: hypot(spot[0] - front[0], spot[1] - front[1]) / 2 for name, front in premises.items() if spot and front
    }
    if stated:
        return stated, "stated", away.get(stated)
    near = sorted((far, name) for name, far in away.items() if far <= distance)
    return (near[0][1], "nearest", near[0][0]) if near else (None, "none", None)


@pytest.mark.slow
@settings(deadline=None)
@given(contributions, st.lists(boxes, max_size=6), st.lists(places, max_size=5))
def test_sums_add_up(rows: Any, rectangles: Any, fronts: Any) -> None:
    result = laid(rows, rectangles, fronts, 1.5)
    here = {f"p{place}" for place in range(len(rectangles))}
    linked = sum(parcel in here for parcel in result.links["parcel_id"])
    assert sum(result.parcels["n_contributions"]) == linked
    for row, total in enumerate(result.parcels["n_contributions"]):
        kinds = [name for name in result.parcels if name.startswith("n_") and name not in ("n_contributions", "n_open")]
        assert len(kinds) == 7
        assert sum(result.parcels[name][row] for name in kinds) == total
        assert result.parcels["n_open"][row] <= total
    assert result.stray_parcels == sum(
        method == "stated" and parcel not in here
        for parcel, method in zip(result.links["parcel_id"], result.links["parcel_method"])
    )
    known = {f"v{place}" for place in range(len(fronts))}
    assert sum(result.premises["n_linked"]) == sum(uuid in known for uuid in result.links["premises_uuid"])


@pytest.mark.slow
@settings(deadline=None)
@given(contributions, st.lists(boxes, min_size=1, max_size=4))
def test_counts_are_those_of_the_links(rows: Any, rectangles: Any) -> None:
    result = laid(rows, rectangles, [], 1)
    for place in range(len(rectangles)):
        name = f"p{len(rectangles) - 1 - place}"
        on = [rows[number] for number, parcel in enumerate(result.links["parcel_id"]) if parcel == name]
        assert result.parcels["n_contributions"][place] == len(on)
        for kind in KINDS[:6]:
            assert result.parcels["n_" + kind][place] == sum(row[1] == kind for row in on)
        assert result.parcels["n_open"][place] == sum(row[3] in ("received", None) for row in on)
        themes = [row[2] for row in on if row[2]]
        best = min(themes, key=lambda theme: (-themes.count(theme), theme), default=None)
        assert result.parcels["top_theme"][place] == best


def test_ids_that_are_numbers_are_ordered_as_numbers() -> None:
    square = shapely.box(0, 0, 2, 2)
    result = overlay(
        Contributions(["c"], points([(1, 1)])), Parcels([10, 9], geometries([square, square])), None, Measure(1), TODAY
    )
    assert result.links["parcel_id"] == ["9"]


def test_a_hole_is_outside_and_its_border_is_not() -> None:
    ring = shapely.Polygon(shapely.box(0, 0, 9, 9).exterior, [shapely.box(3, 3, 6, 6).exterior])
    result = overlay(
        Contributions(["in hole", "on rim", "in ring"], points([(4, 4), (3, 4), (1, 1)])),
        Parcels(["ring"], geometries([ring])),
        None,
        Measure(1),
        TODAY,
    )
    assert result.links["parcel_id"] == [None, "ring", "ring"]


def test_both_parts_of_a_multipart_parcel_are_one() -> None:
    parts = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6)])
    result = overlay(
        Contributions(["a", "b", "c"], points([(0.5, 0.5), (5.5, 5.5), (3, 3)])),
        Parcels(["both"], geometries([parts])),
        None,
        Measure(1),
        TODAY,
    )
    assert result.parcels["n_contributions"] == [2]
    assert result.links["parcel_method"] == ["within", "within", "none"]


def test_without_premises_what_was_stated_stays() -> None:
    result = overlay(
        Contributions(["a", "b"], points([(0, 0), None]), premises_uuids=["shop", None]),
        Parcels([], geometries([])),
        None,
        Measure(1),
        TODAY,
    )
    assert result.links["premises_uuid"] == ["shop", None]
    assert result.links["premises_method"] == ["stated", "none"]
    assert result.premises == {}


def test_the_distance_is_in_metres_whatever_the_unit_of_the_crs() -> None:
    foot = 0.3048
    result = overlay(
        Contributions(["near", "far"], points([(0, 32), (0, 34)])),
        Parcels([], geometries([])),
        Premises(["shop"], points([(0, 0)])),
        Measure(10, foot),
        TODAY,
    )
    assert result.links["premises_method"] == ["nearest", "none"]
    assert result.links["premises_distance_m"][0] == pytest.approx(32 * foot, abs=1e-3)


def test_a_shop_drawn_as_a_surface_is_near_from_its_border() -> None:
    result = overlay(
        Contributions(["inside", "beside"], points([(1, 1), (3, 1)])),
        Parcels([], geometries([])),
        Premises(["shop"], geometries([shapely.box(0, 0, 2, 2)])),
        Measure(1),
        TODAY,
    )
    assert result.links["premises_distance_m"] == [0, 1]


def test_the_same_as_geopandas() -> None:
    geopandas = pytest.importorskip("geopandas", reason="geopandas is only in the test environment")
    random = np.random.default_rng(7)
    spots = shapely.points(random.uniform(0, 100, (3000, 2)))
    origins = np.stack(np.meshgrid(np.arange(10) * 10.0, np.arange(10) * 10.0), -1).reshape(-1, 2)
    squares = shapely.box(origins[:, 0], origins[:, 1], origins[:, 0] + 10, origins[:, 1] + 10)
    fronts = shapely.points(random.uniform(0, 100, (200, 2)))
    result = overlay(
        Contributions([str(number) for number in range(3000)], spots),
        Parcels(list(range(100)), squares),
        Premises(list(range(200)), fronts),
        Measure(3),
        TODAY,
    )
    table = geopandas.GeoDataFrame(geometry=spots, crs=2154)
    inside = geopandas.sjoin(table, geopandas.GeoDataFrame(geometry=squares, crs=2154), predicate="within")
    assert result.parcels["n_contributions"] == inside.groupby("index_right").size().reindex(range(100)).tolist()
    nearest = geopandas.sjoin_nearest(table, geopandas.GeoDataFrame(geometry=fronts, crs=2154), max_distance=3)
    expected = {row: str(found) for row, found in nearest["index_right"].items()}
    assert result.links["premises_uuid"] == [expected.get(row) for row in range(3000)]
