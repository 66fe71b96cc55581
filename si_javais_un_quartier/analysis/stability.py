"""How far the first ranks hang on the weights: the ranking again and again with each weight up to 20 % more or less.

The trials are drawn, not enumerated: in each one every weight is multiplied by its own factor between 0.8 and 1.2
(uniform, independent), and all are scaled back to their sum. The draws come from a fixed seed, so that two people who
compute the same index read the same line. What counts is the rank by the rule of ``priority``: whole points first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..domain.weighing import PARTS, Weights
from .layers import Flags, Integers, Reals
from .priority import Index, as_array, score

FIRST = 10
VARIATION = 0.2
TRIALS = 1000
SEED = 20

#: How many premises of the trials are held at once, for memory
_CELLS = 1_000_000
#: How many of the best, beside the first ones, the others are held against
_WATCHED = 30


@dataclass(frozen=True)
class Stability:
    """How firm the first ranks are.

    ``first`` are their rows in the index, in order; ``shares`` says for each premises how often it was among as many
    first ones, 0 to 1; ``trials`` how many were made.
    """

    first: Integers
    shares: Reals
    trials: int

    @property
    def always(self) -> int:
        """How many of the first are among the first in every trial."""
        return int((self.shares[self.first] == 1).sum())

    @property
    def on_average(self) -> float:
        """The share of the first that stays among them, on average."""
        return float(self.shares[self.first].mean()) if len(self.first) else 1.0

    def percents(self, ranked: Flags) -> list[object]:
        """The shares in percent with one decimal, None for those that are not ranked."""
        shares = (100 * self.shares).round(1).tolist()
        return [share if known else None for share, known in zip(shares, ranked.tolist())]


def stability(index: Index, weights: Weights, first: int = FIRST, trials: int = TRIALS) -> Stability:
    """How stable the *first* ranks of *index* are under *weights*."""
    ranks = score(index, weights).ranks
    order = np.argsort(np.where(ranks > 0, ranks, len(ranks) + 1), kind="stable")
    leading = order[: min(first, int((ranks > 0).sum()))]
    counts = np.zeros(len(ranks), np.int64)
    rivals = _rivals(index, weights, first)
    ordered = rivals[np.argsort(np.array([str(index.keys[row]) for row in rivals.tolist()]), kind="stable")]
    drawn = _factors(trials) * as_array(weights)
    sums = drawn.sum(axis=1, keepdims=True)
    drawn = np.divide(drawn * as_array(weights).sum(), sums, out=np.zeros_like(drawn), where=sums > 0)
    step = max(1, _CELLS // max(len(ordered), 1))
    for start in range(0, trials, step):
        _count(index.shares[ordered], drawn[start : start + step], len(leading), counts, ordered)
    return Stability(leading, counts / trials, trials)


@lru_cache(maxsize=4)
def _factors(trials: int) -> Reals:
    return np.random.default_rng(SEED).uniform(1 - VARIATION, 1 + VARIATION, (trials, len(PARTS)))


def _rivals(index: Index, weights: Weights, first: int) -> Integers:
    """The ranked premises that could be among the first in some trial; the others needn't be looked at.

    One premises beats another in some trial if the sum of its lead, part by part in points, can be brought above
    nothing: each lead counts for a fifth more where it helps, and for a fifth less where it harms. Whole points hide
    half a point a part, twice. Whoever can't beat *first* of the others so never gets in.
    """
    rows = np.flatnonzero(index.ranked)
    if len(rows) <= first:
        return rows
    points = index.shares[rows] * as_array(weights)
    best = points[np.argsort(-points.sum(axis=1), kind="stable")[: first + _WATCHED]]
    hidden = len(PARTS) * (1 + VARIATION) / (1 - VARIATION)
    beaten = np.zeros(len(rows), np.int64)
    for leader in best:
        lead = points - leader
        beaten += lead.sum(axis=1) + VARIATION * np.abs(lead).sum(axis=1) < -hidden
    possible: Flags = beaten < first
    return rows[possible]


def _count(shares: Reals, drawn: Reals, first: int, counts: Integers, rows: Integers) -> None:
    """Count for each trial of *drawn* who is among the first; *shares* and *rows* are in the order of the keys."""
    if not first:
        return
    whole, exact = np.zeros((len(drawn), len(rows))), np.zeros((len(drawn), len(rows)))
    for part in range(shares.shape[1]):
        points = drawn[:, part, None] * shares[None, :, part]
        exact += points
        whole += np.floor(points + 0.5)
    value = whole + exact / 1e6  # whole points decide, then what rounding hid
    bar = np.partition(value, value.shape[1] - first, axis=1)[:, value.shape[1] - first, None]
    leading = value > bar
    ties = value == bar  # of equal ones the first by key get what room is left
    leading |= ties & (np.cumsum(ties, axis=1) <= first - leading.sum(axis=1, keepdims=True))
    np.add.at(counts, rows, leading.sum(axis=0))
