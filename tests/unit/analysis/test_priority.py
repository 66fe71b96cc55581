from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.analysis.layers import Premises
from si_javais_un_quartier.analysis.priority import PARTS, Weights, months_vacant, prioritise

TODAY = "2026-11-22"


def shops(count: int = 1, **columns: list) -> Premises:
    return Premises([f"v{number}" for number in range(count)], np.empty(count, dtype=object), **columns)


def one(linked: int = 0, nearby: int = 0, weights: Weights | None = None, **columns: object) -> dict[str, object]:
    shop = shops(**{name: [value] for name, value in columns.items()})
    made = prioritise(shop, np.array([linked]), np.array([nearby]), TODAY, weights or Weights())
    return {name: column[0] for name, column in made.items()}


def test_all_parts_full_make_a_hundred() -> None:
    full = one(10, 30, occupancies="vacant", vacant_since="2021-11-01", areas_m2=80.0, frontages_m=6.0)
    assert full["priority"] == 100
    assert [full["priority_" + part] for part in PARTS] == [35, 25, 20, 10, 10]
    assert (full["months_vacant"], full["priority_apart"]) == (60, None)


def test_half_a_part_is_half_its_points() -> None:
    half = one(5, 15, occupancies="vacant", vacant_since="2024-05-22", areas_m2=20.0, frontages_m=2.0)
    assert [half["priority_" + part] for part in PARTS] == [18, 13, 10, 5, 5]


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
