"""What a layer says of premises: edges, near lines, several values, broken features, places nobody knows."""

from __future__ import annotations

import numpy as np
import shapely

from si_javais_un_quartier.analysis.context_columns import said_there, there


def shapes(*wkt: str | None) -> np.ndarray:
    found = np.full(len(wkt), None, dtype=object)
    for row, text in enumerate(wkt):
        found[row] = shapely.from_wkt(text) if text else None
    return found


PLACES = shapes("POINT(5 5)", "POINT(10 5)", "POINT(12 5)", "POINT(30 5)", None, "POINT EMPTY")
AREAS = shapes(
    "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))", None, "POLYGON EMPTY"
)


def test_inside_or_on_the_edge_is_there_and_an_unknown_place_is_unknown() -> None:
    assert there(PLACES, AREAS, 0) == [True, True, True, False, None, None]
    assert there(PLACES, AREAS[:1], 0) == [True, True, False, False, None, None]
    assert there(PLACES, AREAS[:1], 2) == [True, True, True, False, None, None]
    assert there(PLACES, AREAS[:0], 0) == [False, False, False, False, None, None]


def test_values_are_told_once_each_in_their_order() -> None:
    assert said_there(PLACES, AREAS, ["UB", " UA \n 1 ", "x", "y"], 0) == ["UB", "UA 1; UB", "UA 1", None, None, None]
    assert said_there(PLACES, AREAS, [None, "", 3, 4], 0) == [None] * 6
    assert said_there(PLACES, AREAS, [7, 7, 0, 0], 0) == ["7", "7", "7", None, None, None]


def test_a_front_along_a_protected_line_counts_within_the_metres_asked_for() -> None:
    line = shapes("LINESTRING(0 0, 100 0)")
    assert there(PLACES, line, 4.9) == [False, False, False, False, None, None]
    assert there(PLACES, line, 5) == [True, True, True, True, None, None]


def test_a_crossed_area_is_repaired() -> None:
    bow = shapes("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))")
    assert there(shapes("POINT(1 5)", "POINT(9 5)", "POINT(5 1)"), bow, 0) == [True, True, False]
