"""What a layer of the city says of each premises: there or not, or the values of a field.

The rule: a feature counts where its distance to the premises is at most the metres asked for; with none, where it
touches or holds the premises, its edge included. Several values are told in the order of the alphabet.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from .layers import Geometries
from .links import neighbours

#: Between several values
AND = "; "


def there(places: Geometries, features: Geometries, within: float) -> list[bool | None]:
    """Whether a feature counts for each place; None for a place that isn't known. *within* is in units of the CRS."""
    pairs = _pairs(places, features, within)
    known, found = _known(places), {premises for premises, _ in pairs}
    return [row in found if is_known else None for row, is_known in enumerate(known)]


def said_there(places: Geometries, features: Geometries, values: Sequence[object], within: float) -> list[str | None]:
    """The *values* (one per feature) of those that count for each place; None where there is none."""
    found: dict[int, set[str]] = {}
    for premises, feature in _pairs(places, features, within):
        value = values[feature]
        if value is not None and str(value).strip():
            found.setdefault(premises, set()).add(" ".join(str(value).split()))
    return [AND.join(sorted(found[row])) if row in found else None for row in range(len(places))]


def _known(places: Geometries) -> list[bool]:
    known: list[bool] = (~(shapely.is_missing(places) | shapely.is_empty(places))).tolist()
    return known


def _pairs(places: Geometries, features: Geometries, within: float) -> list[tuple[int, int]]:
    usable = features.copy()
    broken = ~shapely.is_missing(usable) & ~shapely.is_valid(usable)
    usable[broken] = shapely.make_valid(usable[broken])
    rows = np.flatnonzero(_known(places))
    near = neighbours(shapely.STRtree(usable), places[rows], within)
    return list(zip(rows[near.premises].tolist(), near.contributions.tolist()))
