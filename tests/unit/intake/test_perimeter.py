"""Inside and outside, against shapely."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Boundary, Place
from si_javais_un_quartier.intake.perimeter import Perimeter, area, as_multipolygon, inside, read_point

HOLED = shapely.from_wkt(
    "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2)), ((20 0, 30 0, 25 9, 20 0)))"
)


@given(st.floats(-5, 35), st.floats(-5, 15))
def test_contains_as_shapely(x: float, y: float) -> None:
    point = shapely.Point(x, y)
    if HOLED.boundary.distance(point) > 1e-9:
        assert Perimeter(Boundary(HOLED.wkb)).contains(Place(x, y)) == HOLED.contains(point)


def test_no_boundary_has_no_outside() -> None:
    assert Perimeter(None).contains(Place(1e9, -1e9))


def test_area_as_shapely() -> None:
    assert area(HOLED.wkb) == pytest.approx(HOLED.area)
    assert area(HOLED.geoms[1].wkb) == pytest.approx(45)


def test_polygons_become_multipolygons() -> None:
    made = shapely.from_wkb(as_multipolygon(HOLED.geoms[0].wkb).wkb)
    assert made.equals(shapely.MultiPolygon([HOLED.geoms[0]]))
    with pytest.raises(ValueError, match="not a polygon"):
        as_multipolygon(shapely.Point(1, 2).wkb)


def test_points() -> None:
    assert read_point(shapely.Point(1.23456, 2).wkb) == Place(1.235, 2.0)
    assert read_point(shapely.from_wkt("POINT EMPTY").wkb) is None


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))",
        "POLYGON ((0 0, 10 0, 10 10, 9 10, 9 1, 1 1, 1 10, 0 10, 0 0))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((20 0, 30 0, 25 9, 20 0)))",
    ],
    ids=["with a court", "in a U", "in two parts"],
)
def test_a_place_inside_is_inside(wkt: str) -> None:
    shape = shapely.from_wkt(wkt)
    place = inside(as_multipolygon(shapely.to_wkb(shape, byte_order=1)))
    assert place is not None
    assert shape.contains(shapely.Point(place.x, place.y))


def test_without_an_area_there_is_no_inside() -> None:
    assert inside(as_multipolygon(shapely.from_wkt("POLYGON ((0 0, 5 0, 0 0))").wkb)) is None
