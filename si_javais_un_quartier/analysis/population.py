"""What was said in each zone of a population layer, against how many people live there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from .geometries import points, surfaces
from .layers import Contributions, Geometries, Layer, Parcels, Reject
from .links import NOWHERE, link_parcels


def words_by_zone(
    keys: Sequence[str | int],
    zones: Geometries,
    inhabitants: Sequence[float | None],
    places: Geometries,
    people: Sequence[str | None],
) -> tuple[dict[str, list[object]], list[Reject]]:
    """``n_words``, ``n_people`` and ``per_1000`` (words per 1,000 inhabitants, None where nobody lives) of each zone.

    A place on a border, or in several zones, is in the one with the lowest key, as parcels have it. *places* and
    *people* are of the contributions, in one CRS with the zones.
    """
    grounds, rejects = surfaces(Layer.POPULATION, keys, zones)
    names = [str(number) for number in range(len(places))]
    spots, _ = points(Layer.CONTRIBUTIONS, names, places)
    links = link_parcels(shapely.STRtree(spots), Contributions(names, spots), Parcels(keys, grounds), grounds)
    inside = np.flatnonzero(links.rows != NOWHERE)
    words = np.bincount(links.rows[inside], minlength=len(keys)).tolist()
    heard = {(zone, people[row]) for zone, row in zip(links.rows[inside].tolist(), inside.tolist()) if people[row]}
    known = np.bincount(np.fromiter((zone for zone, _ in heard), np.int64, len(heard)), minlength=len(keys)).tolist()
    rates = [round(1000 * said / lives, 2) if lives else None for said, lives in zip(words, inhabitants)]
    return {"n_words": words, "n_people": known, "per_1000": list(rates)}, rejects
