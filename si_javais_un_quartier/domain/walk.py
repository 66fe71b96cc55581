"""The order in which places are visited on foot: a short way round, found at once, the same each time."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .records import Place

#: Exchanges are tried until none shortens the way, this many rounds at most.
_ROUNDS = 30


def in_order(places: Sequence[Place], start: Place | None = None) -> list[int]:
    """The indices of *places* (projected CRS, metres) as a walk from *start*, or from the westernmost one.

    Nearest neighbour, then 2-opt (G. A. Croes, 1958) on the open way: not always the shortest, but without crossings.
    """
    if not places:
        return []
    first = start or min(places, key=lambda it: (it.x, it.y))
    left, way, here = set(range(len(places))), [], first
    while left:
        nearest = min(left, key=lambda index: (_metres(here, places[index]), index))
        left.remove(nearest)
        way.append(nearest)
        here = places[nearest]
    return _shortened(way, places, first)


def length(places: Sequence[Place], order: Sequence[int], start: Place | None = None) -> float:
    """Metres as the crow flies along *order*."""
    stops = [*([start] if start else []), *(places[index] for index in order)]
    return sum(_metres(one, other) for one, other in zip(stops, stops[1:]))


def _shortened(way: list[int], places: Sequence[Place], start: Place) -> list[int]:
    """Turn stretches round while that shortens the way."""
    stops = [start, *(places[index] for index in way)]
    for _ in range(_ROUNDS):
        better = False
        for first in range(1, len(stops) - 1):
            for last in range(first + 1, len(stops)):
                if _gain(stops, first, last) > 1e-6:
                    stops[first : last + 1] = stops[first : last + 1][::-1]
                    way[first - 1 : last] = way[first - 1 : last][::-1]
                    better = True
        if not better:
            break
    return way


def _gain(stops: Sequence[Place], first: int, last: int) -> float:
    """What turning *first* … *last* round saves; after the last stop there is nothing to go back to."""
    before = _metres(stops[first - 1], stops[first])
    after = _metres(stops[first - 1], stops[last])
    if last + 1 < len(stops):
        before += _metres(stops[last], stops[last + 1])
        after += _metres(stops[first], stops[last + 1])
    return before - after


def _metres(one: Place, other: Place) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)
