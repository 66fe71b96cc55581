"""How pressing and ripe a vacant premises is: a sum of five parts, each between 0 and 1, times its weight.

===========  ======  =============================================================================
part         weight  1 when
===========  ======  =============================================================================
vacancy      30      empty for 60 months or more (the town's last class, over five years)
linked       25      10 wishes or more are linked to it
nearby       15      30 wishes or more were said within the distance and are not linked to it
initiatives  15      3 initiatives or more are within the distance or use it
fit          15      the mean of two: 30 to 150 m² (what a shop, a workshop or an association looks for; 0 at 10 and
                     at 400 m²), and 4 m of shop window or more
===========  ======  =============================================================================

In between the parts grow in proportion. What is not known brings no points. Each part's points are whole, and the
priority is their sum, so that anyone can add it up. Only a vacant premises that can be had has a priority; the others
have none, and the word that says why in ``priority_apart``. The rank is by priority, then by the sum before rounding,
then by uuid.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan

import numpy as np

from ..domain.instants import parse_date
from ..domain.vocabulary import Availability, Occupancy
from ..domain.weighing import PARTS, Weights
from .layers import Flags, Integers, Numbers, Premises, Reals, Texts

MONTHS_FULL = 60
LINKED_FULL = 10
NEARBY_FULL = 30
INITIATIVES_FULL = 3
AREA_M2 = (10.0, 30.0, 150.0, 400.0)
FRONTAGE_FULL_M = 4.0

POINT_COLUMNS = tuple("priority_" + part for part in PARTS)
PRIORITY_COLUMNS = ("months_vacant", *POINT_COLUMNS, "priority", "priority_rank", "priority_apart")

_APART = frozenset((Availability.BLOCKED.value, Availability.EARMARKED.value))
_SINCE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")

DEFAULT_WEIGHTS = Weights()


@dataclass(frozen=True)
class Around:
    """For each premises, how many wishes are linked, how many only nearby, how many initiatives are near or in it."""

    linked: Integers
    nearby: Integers
    initiatives: Integers


@dataclass(frozen=True)
class Index:
    """What the priority is made of, before the weights.

    ``shares`` has a row per premises and a column per part, 0 to 1; ``months`` is NaN where unknown; ``apart`` says why
    a premises is not ranked, None for those that are.
    """

    keys: Sequence[str | int]
    shares: Reals
    months: Reals
    apart: Sequence[str | None]

    @property
    def ranked(self) -> Flags:
        """Which premises are ranked."""
        return np.fromiter((reason is None for reason in self.apart), np.bool_, len(self.apart))


@dataclass(frozen=True)
class Scores:
    """An index under some weights: whole points by premises and part, their sums, and ranks from 1 (0: apart)."""

    points: Integers
    totals: Integers
    ranks: Integers


def index_of(premises: Premises, around: Around, today: str) -> Index:
    """The index of *premises* on *today* (an ISO date)."""
    count = len(premises.uuids)
    months = months_vacant(premises.vacant_since, today, count)
    area = np.interp(_known(premises.areas_m2, count), AREA_M2, (0, 1, 1, 0))
    frontage = np.clip(_known(premises.frontages_m, count) / FRONTAGE_FULL_M, 0, 1)
    columns = {
        "vacancy": np.clip(np.nan_to_num(months) / MONTHS_FULL, 0, 1),
        "linked": np.clip(around.linked / LINKED_FULL, 0, 1),
        "nearby": np.clip(around.nearby / NEARBY_FULL, 0, 1),
        "initiatives": np.clip(around.initiatives / INITIATIVES_FULL, 0, 1),
        "fit": (area + frontage) / 2,
    }
    shares = np.column_stack([columns[part] for part in PARTS]).astype(np.float64)
    return Index(premises.uuids, shares, months, why_apart(premises))


def score(index: Index, weights: Weights = DEFAULT_WEIGHTS) -> Scores:
    """The points and ranks of *index*; fast enough to follow a slider."""
    exact = index.shares * as_array(weights)
    points = np.floor(exact + 0.5).astype(np.int64)
    totals = points.sum(axis=1)
    ranks = np.zeros(len(totals), np.int64)
    rows = np.flatnonzero(index.ranked)
    if len(rows):
        names = np.array([str(index.keys[row]) for row in rows.tolist()])
        order = rows[np.lexsort((names, -exact.sum(axis=1)[rows], -totals[rows]))]
        ranks[order] = np.arange(1, len(order) + 1)
    return Scores(points, totals, ranks)


def as_array(weights: Weights) -> Reals:
    """The weights in the order of the parts."""
    return np.array([getattr(weights, part) for part in PARTS], dtype=np.float64)


def prioritise(
    premises: Premises, around: Around, today: str, weights: Weights = DEFAULT_WEIGHTS
) -> dict[str, list[object]]:
    """The columns of ``PRIORITY_COLUMNS``."""
    return priority_columns(index_of(premises, around, today), weights)


def priority_columns(index: Index, weights: Weights = DEFAULT_WEIGHTS) -> dict[str, list[object]]:
    """The same of an index already made."""
    scores = score(index, weights)
    ranked = index.ranked.tolist()
    columns: dict[str, list[object]] = {
        "months_vacant": [None if isnan(month) else int(month) for month in index.months.tolist()]
    }
    for place, name in enumerate(POINT_COLUMNS):
        columns[name] = _ranked_only(scores.points[:, place], ranked)
    columns["priority"] = _ranked_only(scores.totals, ranked)
    columns["priority_rank"] = _ranked_only(scores.ranks, ranked)
    columns["priority_apart"] = list(index.apart)
    return columns


def why_apart(premises: Premises) -> list[str | None]:
    """For each premises that is not ranked, the occupancy or availability that keeps it out; None for the ranked.

    A layer without a field for occupancy is taken for what it is called: a layer of vacant premises.
    """
    count = len(premises.uuids)
    vacant = Occupancy.VACANT.value
    occupancies = premises.occupancies if premises.occupancies is not None else [vacant] * count
    offers = premises.availabilities if premises.availabilities is not None else [None] * count
    return [
        (occupancy or Occupancy.UNKNOWN.value) if occupancy != vacant else offer if offer in _APART else None
        for occupancy, offer in zip(occupancies, offers)
    ]


def months_vacant(since: Texts, today: str, count: int) -> Reals:
    """Whole months from each date to *today*, NaN where unknown; a year or a month counts from its first day."""
    now = parse_date(today)
    if since is None:
        return np.full(count, np.nan)
    return np.fromiter((_months(value, now) for value in since), np.float64, count)


def _months(value: str | None, now: date) -> float:
    found = _SINCE.match(value or "")
    if not found:
        return float("nan")
    year, month, day = (int(part or 1) for part in found.groups())
    if not 1 <= month <= 12:
        return float("nan")
    return max(0.0, (now.year - year) * 12 + now.month - month - (now.day < day))


def _known(values: Numbers, count: int) -> Reals:
    if values is None:
        return np.zeros(count)
    return np.nan_to_num(np.fromiter((value or 0 for value in values), np.float64, count))


def _ranked_only(values: Integers, ranked: Sequence[bool]) -> list[object]:
    return [value if known else None for value, known in zip(values.tolist(), ranked)]
