"""The streets nobody has spoken about yet, to guide the next walk.

A contribution is about the street that is nearest to it, within a reach; of several as near, the one that comes first.
A street is all pieces of one name, however it is spelt; a piece without a name stands alone. A street is silent when no
contribution is about any of its pieces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..domain.streets import street_key
from .layers import Flags, Geometries, Integers, Reals, codes
from .links import NOWHERE

#: From the middle of a street to the fronts on both sides, and the places residents point at before them
REACH_M = 30.0


@dataclass(frozen=True)
class Silence:
    """One entry per piece of street, in the order given; ``lengths`` in units of the CRS.

    ``words`` were said about this piece, ``street_words`` about the whole street, by ``street_people`` known people.
    ``last_days`` is the newest day (ISO) of those with one. ``streets`` is, for each contribution, the row of its piece
    or ``NOWHERE``.
    """

    words: Integers
    street_words: Integers
    street_people: Integers
    last_days: list[str | None]
    lengths: Reals
    streets: Integers

    @property
    def silent(self) -> Flags:
        """Which pieces belong to a street nobody spoke about."""
        silent: Flags = self.street_words == 0
        return silent


def nearest_street(streets: Geometries, places: Geometries, reach: float) -> Integers:
    """For each place the row of its street, ``NOWHERE`` where none is within *reach* (in units of the CRS)."""
    rows = np.full(len(places), NOWHERE)
    usable = np.flatnonzero(~shapely.is_missing(streets) & ~shapely.is_empty(streets))
    placed = np.flatnonzero(~shapely.is_missing(places) & ~shapely.is_empty(places))
    if not len(usable) or not len(placed):
        return rows
    tree = shapely.STRtree(streets[usable])
    points, found = tree.query_nearest(places[placed], max_distance=reach) if reach > 0 else tree.query(places[placed])
    order = np.lexsort((usable[found], points))[::-1]  # the first row of each place comes last, and is what stays
    rows[placed[points[order]]] = usable[found[order]]
    return rows


def silence(
    names: Sequence[str | None],
    streets: Geometries,
    places: Geometries,
    reach: float = REACH_M,
    people: Sequence[str | None] | None = None,
    days: Sequence[str | None] | None = None,
) -> Silence:
    """What was said about each street; *people* and *days* are of the contributions, whose *places* are points."""
    rows = nearest_street(streets, places, reach)
    spoken = np.flatnonzero(rows != NOWHERE)
    words = np.bincount(rows[spoken], minlength=len(streets))
    keys = [street_key(name) if name and street_key(name) else row for row, name in enumerate(names)]
    coded, _ = codes(keys)
    of_street = np.bincount(coded, weights=words, minlength=len(streets)).astype(np.int64)
    said = coded[rows[spoken]]
    return Silence(
        words,
        of_street[coded] if len(coded) else words,
        _people(said, spoken, people, len(streets))[coded] if len(coded) else words,
        _last(said, spoken, days, coded),
        shapely.length(streets),
        rows,
    )


def _people(said: Integers, spoken: Integers, people: Sequence[str | None] | None, count: int) -> Integers:
    if people is None:
        return np.zeros(count, np.int64)
    pairs = {(street, people[row]) for street, row in zip(said.tolist(), spoken.tolist()) if people[row]}
    return np.bincount(np.fromiter((street for street, _ in pairs), np.int64, len(pairs)), minlength=count)


def _last(said: Integers, spoken: Integers, days: Sequence[str | None] | None, coded: Integers) -> list[str | None]:
    newest: dict[int, str] = {}
    for street, row in zip(said.tolist(), spoken.tolist()):
        day = days[row] if days is not None else None
        if day and day > newest.get(street, ""):
            newest[street] = day
    return [newest.get(street) for street in coded.tolist()]
