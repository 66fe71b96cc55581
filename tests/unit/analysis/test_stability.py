from __future__ import annotations

import numpy as np
import pytest

from si_javais_un_quartier.analysis.priority import Index, as_array, score
from si_javais_un_quartier.analysis.stability import SEED, VARIATION, stability
from si_javais_un_quartier.domain.weighing import Weights


def index(shares: list[list[float]] | np.ndarray, apart: set[int] = frozenset()) -> Index:
    shares = np.array(shares, dtype=float)
    keys = [f"v{number:05d}" for number in range(len(shares))]
    return Index(
        keys, shares, np.zeros(len(shares)), [("blocked" if row in apart else None) for row in range(len(shares))]
    )


def test_who_leads_in_every_part_leads_in_every_trial() -> None:
    found = stability(index([[1, 1, 1, 1, 1], [0.2, 0, 0, 0, 0], [0, 0, 0.1, 0, 0]]), Weights(), first=1)
    assert found.first.tolist() == [0]
    assert found.shares.tolist() == [1, 0, 0]
    assert (found.always, found.on_average) == (1, 1.0)


def test_two_that_hang_on_one_weight_each_share_the_first_place() -> None:
    found = stability(index([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0]]), Weights(30, 29, 14, 14, 13), first=1)
    assert found.shares.sum() == pytest.approx(1)
    assert 0.5 < found.shares[0] < 0.8
    assert found.always == 0


def test_the_same_question_has_the_same_answer() -> None:
    numbers = np.random.default_rng(5).uniform(size=(60, 5))
    assert stability(index(numbers), Weights()).shares.tolist() == stability(index(numbers), Weights()).shares.tolist()


def test_those_apart_take_no_part() -> None:
    found = stability(index([[1] * 5, [0.5] * 5, [0.1] * 5], apart={0}), Weights(), first=2)
    assert found.first.tolist() == [1, 2]
    assert found.shares.tolist() == [0, 1, 1]


def test_no_premises() -> None:
    found = stability(index(np.zeros((0, 5))), Weights())
    assert (found.always, found.on_average, len(found.first)) == (0, 1.0, 0)


def test_leaving_out_the_hopeless_changes_nothing() -> None:
    """Against the plain computation: each trial scored anew, over all premises."""
    made = index(np.random.default_rng(7).uniform(size=(300, 5)))
    found = stability(made, Weights(), trials=60)
    factors = np.random.default_rng(SEED).uniform(1 - VARIATION, 1 + VARIATION, (60, 5))
    counts = np.zeros(300)
    for factor in factors:
        drawn = as_array(Weights()) * factor
        ranks = score(made, Weights(*(drawn * 100 / drawn.sum()))).ranks
        counts[(ranks > 0) & (ranks <= 10)] += 1
    assert found.shares.tolist() == (counts / 60).tolist()
