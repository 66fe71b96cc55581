"""The town's rules on many premises at once: which lie in the perimeter of its aid, and what each rule says of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from ..domain.town_rules import Rulings, State, TownRules, rule_on
from ..domain.vocabulary import Occupancy
from .layers import Geometries, Premises


def rulings(premises: Premises, rules: TownRules, today: str) -> list[Rulings]:
    """What *rules* say of each of *premises* on *today* (ISO); places are in the CRS of the rules' perimeter.

    A layer without a field for occupancy is taken for what it is called: a layer of vacant premises.
    """
    count = len(premises.uuids)
    nothing: list[str | None] = [None] * count
    inside = inside_of(premises.geometries, rules.aid_perimeter)
    uses = premises.occupancies if premises.occupancies is not None else [Occupancy.VACANT.value] * count
    columns = list(zip(uses, premises.vacant_since or nothing, premises.precisions or nothing, inside))
    ruled = {known: rule_on(State(*known), rules, today) for known in set(columns)}  # many are in the same state
    return [ruled[known] for known in columns]


def inside_of(places: Geometries, perimeter: str) -> Sequence[bool | None]:
    """Whether each place lies in the *perimeter* (WKT, same CRS), its edge included; None where one can't tell.

    Of premises drawn as an area or a line, a point on it counts.
    """
    unknown: list[bool | None] = [None] * len(places)
    area = shapely.from_wkt(perimeter, on_invalid="ignore") if perimeter else None
    if area is None or area.is_empty:
        return unknown
    area = shapely.make_valid(area)
    known = ~(shapely.is_missing(places) | shapely.is_empty(places))
    rows = np.flatnonzero(known)
    shapely.prepare(area)
    found = shapely.intersects(area, shapely.point_on_surface(places[rows])).tolist()
    for row, inside in zip(rows.tolist(), found):
        unknown[row] = inside
    return unknown
