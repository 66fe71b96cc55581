"""Which initiatives are near each premises, or in it: those still going on or planned on the day of the computation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .geometries import shapes
from .layers import Flags, Geometries, Initiatives, Integers, Layer, Premises, Reject
from .links import neighbours, nobody

#: What the state of an initiative that is over may be
OVER = frozenset(("ended", "stopped", "dropped", "closed"))


@dataclass(frozen=True)
class NearInitiatives:
    """Pairs of a premises' row and an initiative's row, each once, ordered by premises."""

    premises: Integers
    initiatives: Integers

    def counts(self, premises: int) -> Integers:
        """How many each premises has."""
        return np.bincount(self.premises, minlength=premises)


def initiatives_near(
    initiatives: Initiatives | None, premises: Premises, fronts: Geometries, reach: float, today: str
) -> tuple[NearInitiatives, list[Reject]]:
    """The initiatives at most *reach* (in units of the CRS) from each premises, and those that say they use it.

    *fronts* are the premises' valid geometries.
    """
    if initiatives is None or not len(initiatives.uuids):
        return NearInitiatives(nobody().premises, nobody().contributions), []
    places, rejects = shapes(Layer.INITIATIVES, initiatives.uuids, initiatives.geometries)
    near = neighbours(shapely.STRtree(places), fronts, reach)
    using = _using(initiatives, premises)
    count = len(initiatives.uuids)
    keys = np.unique(np.concatenate((near.premises * count + near.contributions, using)))
    keys = keys[going_on(initiatives, today)[keys % count]]
    return NearInitiatives(keys // count, keys % count), rejects


def going_on(initiatives: Initiatives, today: str) -> Flags:
    """Which are not over on *today*."""
    count = len(initiatives.uuids)
    ends = initiatives.ends_on if initiatives.ends_on is not None else [None] * count
    states = initiatives.states if initiatives.states is not None else [None] * count
    alive = ((not end or end[: len(today)] >= today) and state not in OVER for end, state in zip(ends, states))
    return np.fromiter(alive, np.bool_, count)


def _using(initiatives: Initiatives, premises: Premises) -> Integers:
    """The pairs that the initiatives state themselves, as keys."""
    if initiatives.premises_uuids is None:
        return np.empty(0, np.int64)
    rows: dict[str, int] = {}
    for row, key in enumerate(premises.uuids):
        rows.setdefault(str(key), row)
    count = len(initiatives.uuids)
    pairs = [
        rows[used] * count + number for number, used in enumerate(initiatives.premises_uuids) if used and used in rows
    ]
    return np.array(pairs, dtype=np.int64)
