"""The rules on many premises: who lies in the perimeter, its edge and its holes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from si_javais_un_quartier.analysis.layers import Premises
from si_javais_un_quartier.analysis.town_rules import inside_of, rulings
from si_javais_un_quartier.domain.town_rules import Answer, TownRules

AREA = "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4)), ((20 0, 21 0, 21 1, 20 0)))"


def places(*wkt: str | None) -> np.ndarray:
    found = np.full(len(wkt), None, dtype=object)
    for row, text in enumerate(wkt):
        found[row] = shapely.from_wkt(text) if text else None
    return found


@pytest.mark.parametrize(
    ("wkt", "inside"),
    [
        ("POINT(1 1)", True),
        ("POINT(0 5)", True),
        ("POINT(5 5)", False),
        ("POINT(4 5)", True),
        ("POINT(20.8 0.2)", True),
        ("POINT(11 5)", False),
        ("POINT EMPTY", None),
        (None, None),
        ("POLYGON((1 1, 2 1, 2 2, 1 1))", True),
    ],
)
def test_edges_count_holes_do_not_and_no_place_is_unknown(wkt: str | None, inside: bool | None) -> None:
    assert inside_of(places(wkt), AREA) == [inside]


@pytest.mark.parametrize("perimeter", ["", "POLYGON((0 0, 1", "POLYGON EMPTY"])
def test_a_perimeter_that_cannot_be_read_leaves_the_place_unknown(perimeter: str) -> None:
    assert inside_of(places("POINT(1 1)"), perimeter) == [None]


def test_a_crossed_perimeter_is_repaired() -> None:
    assert inside_of(places("POINT(1 5)", "POINT(9 5)"), "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))") == [True, True]


def test_a_layer_without_uses_is_one_of_vacant_premises_and_lacking_dates_are_unknown() -> None:
    premises = Premises(["a", "b"], places("POINT(1 1)", "POINT(5 5)"))
    found = rulings(premises, TownRules(aid_months=0, aid_perimeter=AREA), "2026-11-21")
    assert [it.aid.answer for it in found] == [Answer.UNKNOWN, Answer.NO]
    dated = Premises(
        ["a", "b"], places("POINT(1 1)", "POINT(1 1)"), ["vacant", "occupied"], vacant_since=["2024-01-01"] * 2,
        precisions=["year", "day"],
    )  # fmt: skip
    found = rulings(dated, TownRules(aid_perimeter=AREA), "2026-11-21")
    assert [it.aid.answer for it in found] == [Answer.UNKNOWN, Answer.NO]
