from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.analysis.layers import Premises
from si_javais_un_quartier.analysis.priority import Around, index_of, months_vacant, prioritise, score
from si_javais_un_quartier.domain.weighing import PARTS, Weights

TODAY = "2026-11-22"


def shops(count: int = 1, **columns: list) -> Premises:
    return Premises([f"v{number}" for number in range(count)], np.empty(count, dtype=object), **columns)


def one(
    linked: int = 0, nearby: int = 0, weights: Weights | None = None, initiatives: int = 0, **columns: object
) -> dict[str, object]:
    shop = shops(**{name: [value] for name, value in columns.items()})
    around = Around(np.array([linked]), np.array([nearby]), np.array([initiatives]))
    made = prioritise(shop, around, TODAY, weights or Weights())
    return {name: column[0] for name, column in made.items()}


def test_all_parts_full_make_a_hundred() -> None:
    full = one(10, 30, None, 3, occupancies="vacant", vacant_since="2021-11-01", areas_m2=80.0, frontages_m=6.0)
    assert (full["priority"], full["priority_rank"]) == (100, 1)
    assert [full["priority_" + part] for part in PARTS] == [30, 25, 15, 15, 15]
    assert (full["months_vacant"], full["priority_apart"]) == (60, None)


def test_half_a_part_is_half_its_points() -> None:
    half = one(5, 15, None, 1, occupancies="vacant", vacant_since="2024-05-22", areas_m2=20.0, frontages_m=2.0)
    assert [half["priority_" + part] for part in PARTS] == [15, 13, 8, 5, 8]


def test_area_and_frontage_bring_half_of_the_fit_each() -> None:
    assert one(areas_m2=100.0)["priority_fit"] == 8
    assert one(frontages_m=9.0)["priority_fit"] == 8
    assert one(areas_m2=1000.0, frontages_m=1.0)["priority_fit"] == 2


@pytest.mark.parametrize(
    ("occupancy", "availability", "reason"),
    [
        ("occupied", "to_let", "occupied"),
        ("vacant", "blocked", "blocked"),
        ("vacant", "earmarked", "earmarked"),
        ("unknown", None, "unknown"),
        (None, None, "unknown"),
        ("temporary", None, "temporary"),
        ("vacant", "to_let", None),
        ("vacant", "not_offered", None),
        ("vacant", None, None),
    ],
)
def test_only_what_can_be_had_is_ranked(occupancy: Any, availability: Any, reason: Any) -> None:
    made = one(10, 30, occupancies=occupancy, availabilities=availability, vacant_since="2020-01-01")
    assert made["priority_apart"] == reason
    assert (made["priority"] is None) == (reason is not None)
    assert all((made["priority_" + part] is None) == (reason is not None) for part in PARTS)
    assert made["priority_rank"] == (None if reason else 1)
    assert made["months_vacant"] == 82


def test_a_layer_without_occupancy_is_one_of_vacant_premises() -> None:
    assert one(10)["priority"] == 25


@pytest.mark.parametrize(
    ("since", "months"),
    [
        ("2026-10-22", 1),
        ("2026-10-23", 0),
        ("2026", 10),
        ("2025-11", 12),
        ("2030-01-01", 0),
        ("2020-01-01T00:00:00", 82),
    ],
)
def test_months(since: Any, months: Any) -> None:
    assert months_vacant([since], TODAY, 1).tolist() == [months]


@pytest.mark.parametrize("since", [None, "", "long ago", "22/11/2020", "2020-13-01"])
def test_a_date_that_is_none_is_unknown_and_brings_no_points(since: Any) -> None:
    made = one(occupancies="vacant", vacant_since=since)
    assert (made["months_vacant"], made["priority_vacancy"], made["priority"]) == (None, 0, 0)


@given(
    st.integers(0, 99),
    st.integers(0, 99),
    st.one_of(st.none(), st.floats(0, 1e6), st.just(float("nan"))),
    st.one_of(st.none(), st.floats(0, 1e4)),
    st.builds(Weights, *[st.floats(0, 100)] * 5),
)
def test_the_parts_sum_to_the_priority_and_none_exceeds_its_weight(
    linked: Any, nearby: Any, area: Any, frontage: Any, weights: Any
) -> None:
    made = one(linked, nearby, weights, vacant_since="2019", areas_m2=area, frontages_m=frontage)
    points = {part: made["priority_" + part] for part in PARTS}
    assert sum(points.values()) == made["priority"]
    assert all(0 <= points[part] <= getattr(weights, part) + 0.5 for part in PARTS)


def test_ranks_go_by_points_then_by_what_rounding_hid_then_by_uuid() -> None:
    since = ["2021-01-01", "2024-01-01", "2024-02-01", "2024-01-01", "2010-01-01"]
    premises = Premises(
        ["e", "d", "c", "b", "a"], np.empty(5, dtype=object), ["vacant"] * 4 + ["occupied"], vacant_since=since
    )
    none = np.zeros(5, np.int64)
    scores = score(index_of(premises, Around(none, none, none), TODAY), Weights(100, 0, 0, 0, 0))
    assert scores.totals.tolist() == [100, 57, 55, 57, 100]
    assert scores.ranks.tolist() == [1, 3, 4, 2, 0]


def test_ten_thousand_premises_are_scored_in_one_go() -> None:
    count = 10_000
    numbers = np.random.default_rng(3)
    premises = shops(count, vacant_since=["2020-01-01"] * count, areas_m2=numbers.uniform(0, 500, count).tolist())
    around = Around(*(numbers.integers(0, 40, count) for _ in range(3)))
    scores = score(index_of(premises, around, TODAY))
    assert sorted(scores.ranks.tolist()) == list(range(1, count + 1))
    assert scores.totals[np.argsort(scores.ranks)].tolist() == sorted(scores.totals.tolist(), reverse=True)
