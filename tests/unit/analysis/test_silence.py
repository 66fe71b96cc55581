from __future__ import annotations

import numpy as np
import pytest
import shapely

from si_javais_un_quartier.analysis.silence import nearest_street, silence


def lines(*wkts: str | None) -> np.ndarray:
    return np.array([shapely.from_wkt(wkt) if wkt else None for wkt in wkts], dtype=object)


STREETS = lines("LINESTRING(0 0, 100 0)", "LINESTRING(100 0, 200 0)", "LINESTRING(0 50, 100 50)", None)
NAMES = ["rue A", "Rue A", "rue B", "rue C"]


def test_a_street_is_all_its_pieces() -> None:
    found = silence(NAMES, STREETS, lines("POINT(20 5)", "POINT(30 10)"), 30, ["mina", "mina"], ["2026-01-01", None])
    assert found.words.tolist() == [2, 0, 0, 0]
    assert found.street_words.tolist() == [2, 2, 0, 0]
    assert found.street_people.tolist() == [1, 1, 0, 0]
    assert found.silent.tolist() == [False, False, True, True]
    assert found.last_days == ["2026-01-01", "2026-01-01", None, None]
    assert found.lengths.tolist()[:3] == [100, 100, 100]


@pytest.mark.parametrize(
    ("place", "row"),
    [
        ("POINT(50 25)", 0),
        ("POINT(100 0)", 0),
        ("POINT(50 80)", 2),
        ("POINT(50 80.1)", -1),
        ("POINT EMPTY", -1),
        (None, -1),
    ],
)
def test_the_nearest_street_within_reach_the_first_of_two(place: str | None, row: int) -> None:
    assert nearest_street(STREETS, lines(place), 30).tolist() == [row]


def test_pieces_without_a_name_stand_alone() -> None:
    found = silence([None, "", None, None], STREETS, lines("POINT(20 5)"), 30)
    assert found.silent.tolist() == [False, True, True, True]


def test_no_street_and_no_word() -> None:
    assert silence([], lines(), lines("POINT(0 0)")).streets.tolist() == [-1]
    assert silence(NAMES, STREETS, lines()).silent.all()
