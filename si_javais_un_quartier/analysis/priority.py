"""How pressing and ripe a vacant premises is: a sum of five parts, each between 0 and 1, times its weight.

===========  ======  =============================================================================
part         weight  1 when
===========  ======  =============================================================================
vacancy      35      empty for 60 months or more (the town's last class, over five years)
linked       25      10 wishes or more are linked to it
nearby       20      30 wishes or more were said within the distance and are not linked to it
area         10      30 to 150 m²: what a shop, a workshop or an association looks for; 0 at 10 and at 400 m²
frontage     10      4 m of shop window or more
===========  ======  =============================================================================

In between the parts grow in proportion. What is not known brings no points. Each part's points are whole, and the
priority is their sum, so that anyone can add it up. Only a vacant premises that can be had has a priority; the others
have none, and the word that says why in ``priority_apart``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from math import isnan

import numpy as np

from ..domain.instants import parse_date
from ..domain.vocabulary import Availability, Occupancy
from .layers import Integers, Numbers, Premises, Reals, Texts

MONTHS_FULL = 60
LINKED_FULL = 10
NEARBY_FULL = 30
AREA_M2 = (10.0, 30.0, 150.0, 400.0)
FRONTAGE_FULL_M = 4.0

PARTS = ("vacancy", "linked", "nearby", "area", "frontage")
PRIORITY_COLUMNS = ("months_vacant", *("priority_" + part for part in PARTS), "priority", "priority_apart")

_APART = frozenset((Availability.BLOCKED.value, Availability.EARMARKED.value))
_SINCE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True)
class Weights:
    """The most points each part can bring; they need not sum to 100, but do by default."""

    vacancy: float = 35
    linked: float = 25
    nearby: float = 20
    area: float = 10
    frontage: float = 10


DEFAULT_WEIGHTS = Weights()


def prioritise(
    premises: Premises, linked: Integers, nearby: Integers, today: str, weights: Weights = DEFAULT_WEIGHTS
) -> dict[str, list[object]]:
    """The columns of ``PRIORITY_COLUMNS``; *linked* and *nearby* count the wishes, *today* is an ISO date."""
    count = len(premises.uuids)
    months = months_vacant(premises.vacant_since, today, count)
    shares = {
        "vacancy": np.clip(np.nan_to_num(months) / MONTHS_FULL, 0, 1),
        "linked": np.clip(linked / LINKED_FULL, 0, 1),
        "nearby": np.clip(nearby / NEARBY_FULL, 0, 1),
        "area": np.interp(_known(premises.areas_m2, count), AREA_M2, (0, 1, 1, 0)),
        "frontage": np.clip(_known(premises.frontages_m, count) / FRONTAGE_FULL_M, 0, 1),
    }
    points = {part: np.floor(shares[part] * getattr(weights, part) + 0.5).astype(np.int64) for part in PARTS}
    apart = why_apart(premises)
    columns: dict[str, list[object]] = {
        "months_vacant": [None if isnan(month) else int(month) for month in months.tolist()]
    }
    for part in PARTS:
        columns["priority_" + part] = _ranked_only(points[part], apart)
    columns["priority"] = _ranked_only(np.sum([points[part] for part in PARTS], axis=0), apart)
    columns["priority_apart"] = list(apart)
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


def _ranked_only(points: Integers, apart: list[str | None]) -> list[object]:
    return [None if reason else point for point, reason in zip(points.tolist(), apart)]
