"""A point in a polygon, the same answer as shapely's; a shared border has one owner."""

from __future__ import annotations

import sqlite3
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store import polygons
from si_javais_un_quartier.store.geopackage import encode_point

shapely = pytest.importorskip("shapely", reason="the oracle")

SQUARE = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
HOLE = ((40.0, 40.0), (60.0, 40.0), (60.0, 60.0), (40.0, 60.0))
coordinates = st.floats(-50, 150, allow_nan=False).map(lambda value: round(value, 3))
corners = st.tuples(coordinates, coordinates)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(ring=st.lists(corners, min_size=3, max_size=25, unique=True), points=st.lists(corners, max_size=40))
def test_the_same_as_shapely(ring: list[tuple[float, float]], points: list[tuple[float, float]]) -> None:
    polygon = shapely.Polygon(ring)
    if not polygon.is_valid:
        return
    area = polygons.Area([ring])
    for x, y in points:
        point = shapely.Point(x, y)
        if polygon.boundary.distance(point) > 1e-6:
            assert area.holds(x, y) == polygon.contains(point)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(cut=st.lists(coordinates, min_size=2, max_size=6), points=st.lists(corners, max_size=20))
def test_a_shared_border_has_one_owner(cut: list[float], points: list[tuple[float, float]]) -> None:
    steps = [(x, 100.0 * place / (len(cut) - 1)) for place, x in enumerate(cut)]
    left = polygons.Area([[(-60.0, 0.0), *steps, (-60.0, 100.0)]])
    right = polygons.Area([[(160.0, 100.0), *reversed(steps), (160.0, 0.0)]])
    on_border = [(x, y) for x, y in steps if 0 <= y < 100]
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(steps, steps[1:])]
    for x, y in (*on_border, *middles, *((x, y) for x, y in points if 0 <= y < 100)):
        assert left.holds(x, y) + right.holds(x, y) == 1


def test_holes_and_several_parts() -> None:
    area = polygons.Area([SQUARE, HOLE, ((200.0, 0.0), (210.0, 0.0), (205.0, 10.0))])
    assert area.holds(10, 10)
    assert not area.holds(50, 50)
    assert area.holds(205, 5)
    assert not area.holds(150, 5)


def test_a_detailed_outline_is_read_once_per_cell() -> None:
    from math import cos, pi, sin

    ring = [(cos(2 * pi * n / 5000) * 100, sin(2 * pi * n / 5000) * 100) for n in range(5000)]
    area = polygons.Area([ring])
    assert area.holds(0, 0)
    assert area.holds(99, 0)
    assert not area.holds(99, 99)


@pytest.mark.parametrize("rings", [(), ((),), (((1.0, 1.0),),), (((0.0, 0.0), (0.0, 5.0)),)])
def test_what_surrounds_nothing_holds_nothing(rings: polygons.Rings) -> None:
    assert not polygons.Area(rings).holds(0, 0)
    assert not polygons.Area(rings).holds(1, 1)


def test_in_sql() -> None:
    connection = sqlite3.connect(":memory:")
    polygons.register(connection)
    number = polygons.bound((SQUARE, HOLE))

    def inside(blob: bytes | None) -> object:
        return connection.execute("SELECT quarter_inside(?, ?)", (blob, number)).fetchone()[0]

    assert inside(encode_point(Place(10, 10), 2154)) == 1
    assert inside(encode_point(Place(50, 50), 2154)) == 0
    assert inside(None) == 0
    assert inside(b"GP") == 0
    big_endian = b"GP\x00\x00" + struct.pack(">I", 2154) + b"\x00" + struct.pack(">Idd", 1, 10.0, 10.0)
    assert inside(big_endian) == 1
    assert inside(encode_point(Place(float("nan"), float("nan")), 2154)) == 0
    connection.close()


def test_polygons_lately_asked_for_are_kept_apart() -> None:
    rings = [((-1.0 - n, 0.0), (50.0, 0.0), (50.0, 50.0)) for n in range(40)]
    numbers = [polygons.bound((ring,)) for ring in rings]
    assert len(set(numbers)) == 40
    assert polygons.bound((rings[-1],)) == numbers[-1]
    assert polygons.bound((rings[0],)) not in numbers
    assert len(polygons._ready) == len(polygons._numbers) <= 16
