from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.settings import QuarterSettings, read_settings, setting_record
from si_javais_un_quartier.domain.weighing import PARTS, PriorityRule, Weights, rebalanced


def values(weights: Weights) -> list[float]:
    return [getattr(weights, part) for part in PARTS]


@given(st.lists(st.tuples(st.sampled_from(PARTS), st.integers(-20, 130)), max_size=12))
def test_whatever_is_pulled_the_weights_sum_to_a_hundred(pulls: Any) -> None:
    weights = Weights()
    for part, value in pulls:
        weights = rebalanced(weights, part, value)
        assert sum(values(weights)) == 100
        assert all(0 <= weight <= 100 and isinstance(weight, int) for weight in values(weights))
        assert getattr(weights, part) == min(max(value, 0), 100)


def test_the_others_give_way_in_proportion() -> None:
    assert values(rebalanced(Weights(), "vacancy", 65)) == [65, 13, 8, 7, 7]
    assert values(rebalanced(Weights(100, 0, 0, 0, 0), "vacancy", 20)) == [20, 20, 20, 20, 20]


def test_the_quarters_weights_come_back_as_they_were_stored() -> None:
    rule = PriorityRule(Weights(40, 30, 10, 10, 10), 100)
    assert read_settings([setting_record("priority", rule)]).priority == rule
    assert QuarterSettings().priority == PriorityRule(Weights(30, 25, 15, 15, 15), 50)


@pytest.mark.parametrize("value", [{"weights": {"vacancy": 90}}, {"weights": {"linked": -5}}, [], {"reach_m": "far"}])
def test_weights_that_can_not_be_give_the_default_and_a_finding(value: Any) -> None:
    record = setting_record("priority", None)
    found = read_settings([type(record)(uuid=record.uuid, key="priority", value=json.dumps(value))])
    assert found.priority == PriorityRule()
    assert len(found.problems) == 1
