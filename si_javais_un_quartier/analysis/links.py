"""Which parcel and which premises each contribution is about, and by which method.

What a person stated wins over what is computed. A parcel is computed by "within": the point lies in it or on its
border; of several, the one with the lowest id. A premises is computed by "nearest": the closest within a distance;
of several equally close, the one with the lowest uuid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isnan

import numpy as np
import shapely

from .layers import Contributions, Flags, Geometries, Integers, Parcels, Premises, Reals, Texts, ranks

NOWHERE = -1
STATED, WITHIN, NEAREST, NONE = "stated", "within", "nearest", "none"

#: Boxes are widened by this share of the reach, so that rounding never loses a point at exactly the reach
_SLACK = 1e-6
_BATCH = 20_000
#: Numbers that shapely gives to a point and to no geometry
_POINT, _MISSING = 0, -1


@dataclass(frozen=True)
class ParcelLinks:
    """One entry per contribution; ``rows`` is ``NOWHERE`` where the layer holds no such parcel, even if stated."""

    rows: Integers
    ids: list[str | None]
    methods: list[str]


@dataclass(frozen=True)
class PremisesLinks:
    """One entry per contribution; ``distances`` are in metres, None where either has no place."""

    rows: Integers
    uuids: list[str | None]
    methods: list[str]
    distances: list[float | None]


@dataclass(frozen=True)
class Neighbours:
    """Pairs of a premises and a contribution at most the reach apart, and how far (in units of the CRS)."""

    premises: Integers
    contributions: Integers
    distances: Reals


def nobody() -> Neighbours:
    """No pair at all."""
    return Neighbours(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float64))


def link_parcels(
    tree: shapely.STRtree, contributions: Contributions, parcels: Parcels, surfaces: Geometries
) -> ParcelLinks:
    """*tree* indexes the contributions' points; *surfaces* are the parcels' valid polygons."""
    found, points = tree.query(surfaces, predicate="intersects")
    rows = _lowest(points, found, ranks_of(parcels.ids, found, points), len(contributions.uuids))
    stated, rows = _stated(contributions.parcel_ids, parcels.ids, rows)
    ids = [str(parcels.ids[row]) if row != NOWHERE else None for row in rows.tolist()]
    methods = np.where(rows != NOWHERE, WITHIN, NONE)
    return ParcelLinks(rows, _names(ids, contributions.parcel_ids, stated), _methods(methods, stated))


def link_premises(
    points: Geometries,
    contributions: Contributions,
    premises: Premises,
    places: Geometries,
    near: Neighbours,
    metres: float,
) -> PremisesLinks:
    """*metres* is the length of one unit of the CRS."""
    everyone = np.arange(len(premises.uuids))
    order = np.lexsort((ranks(premises.uuids, everyone)[near.premises], near.distances, near.contributions))
    first = order[_firsts(near.contributions[order])]
    rows = np.full(len(points), NOWHERE)
    rows[near.contributions[first]] = near.premises[first]
    stated, rows = _stated(contributions.premises_uuids, premises.uuids, rows)
    uuids = [str(premises.uuids[row]) if row != NOWHERE else None for row in rows.tolist()]
    methods = np.where(rows != NOWHERE, NEAREST, NONE)
    return PremisesLinks(
        rows,
        _names(uuids, contributions.premises_uuids, stated),
        _methods(methods, stated),
        _distances(points, places, rows, metres),
    )


def stated_only(contributions: Contributions) -> PremisesLinks:
    """The links when there is no layer of premises: what was stated, and nothing else."""
    count = len(contributions.uuids)
    nowhere = np.full(count, NOWHERE)
    stated, rows = _stated(contributions.premises_uuids, (), nowhere)
    uuids = _names([None] * count, contributions.premises_uuids, stated)
    return PremisesLinks(rows, uuids, _methods(np.full(count, NONE), stated), [None] * count)


def neighbours(tree: shapely.STRtree, places: Geometries, reach: float) -> Neighbours:
    """All pairs of a premises and a contribution at most *reach* (in units of the CRS) apart."""
    apart = _apart(places, tree.geometries)
    batches = [_near(tree, places, start, reach, apart) for start in range(0, len(places), _BATCH)]
    if not batches:
        return nobody()
    premises, contributions, distances = (np.concatenate(column) for column in zip(*batches))
    return Neighbours(premises, contributions, distances)


def ranks_of(keys: Sequence[str | int], found: Integers, points: Integers) -> Integers:
    """The rank of each found parcel, computed for those that share a point with another, 0 for the others."""
    shared = np.bincount(points)[points] > 1 if len(points) else np.empty(0, np.bool_)
    placed = np.zeros(len(found), np.int64)
    rivals, places = np.unique(found[shared], return_inverse=True)
    if len(rivals):
        placed[shared] = ranks(keys, rivals)[places]
    return placed


def _apart(ones: Geometries, others: Geometries) -> Callable[[Integers, Integers], Reals]:
    """The distances of pairs by their rows: between points as GEOS has them, without asking it pair by pair."""
    if not all(np.isin(shapely.get_type_id(given), (_POINT, _MISSING)).all() for given in (ones, others)):
        return lambda rows, other_rows: shapely.distance(ones[rows], others[other_rows])
    east, north = shapely.get_x(ones), shapely.get_y(ones)
    other_east, other_north = shapely.get_x(others), shapely.get_y(others)

    def flat(rows: Integers, other_rows: Integers) -> Reals:
        across, up = east[rows] - other_east[other_rows], north[rows] - other_north[other_rows]
        found: Reals = np.sqrt(across * across + up * up)
        return found

    return flat


def _near(
    tree: shapely.STRtree, places: Geometries, start: int, reach: float, apart: Callable[[Integers, Integers], Reals]
) -> tuple[Integers, Integers, Reals]:
    batch = places[start : start + _BATCH]
    box = shapely.bounds(batch)
    margin = reach * (1 + _SLACK) + _SLACK
    box[:, :2] -= margin
    box[:, 2:] += margin
    found, points = tree.query(shapely.box(*box.T))
    distances = apart(found + start, points)
    near = distances <= reach
    return found[near] + start, points[near], distances[near]


def _lowest(points: Integers, found: Integers, placed: Integers, count: int) -> Integers:
    """For each point the found row of lowest rank, ``NOWHERE`` where nothing was found."""
    order = np.lexsort((placed, points))
    first = order[_firsts(points[order])]
    rows = np.full(count, NOWHERE)
    rows[points[first]] = found[first]
    return rows


def _firsts(ordered: Integers) -> Flags:
    """Where a new value begins in an ordered column."""
    begins = np.ones(len(ordered), np.bool_)
    begins[1:] = ordered[1:] != ordered[:-1]
    return begins


def _stated(column: Texts, keys: Sequence[str | int], rows: Integers) -> tuple[Flags, Integers]:
    """Which contributions state their subject, and the row each is about; of equal keys the first row is meant."""
    if column is None or not any(column):
        return np.zeros(len(rows), np.bool_), rows
    named = {value for value in column if value}
    places: dict[str, int] = {}
    for place, key in enumerate(keys):
        if str(key) in named:
            places.setdefault(str(key), place)
    stated = np.fromiter(map(bool, column), np.bool_, len(column))
    meant = np.fromiter((places.get(value or "", NOWHERE) for value in column), np.int64, len(column))
    return stated, np.where(stated, meant, rows)


def _names(computed: list[str | None], column: Texts, stated: Flags) -> list[str | None]:
    if column is not None:
        for row in np.flatnonzero(stated).tolist():
            computed[row] = column[row]
    return computed


def _methods(computed: Flags, stated: Flags) -> list[str]:
    methods: list[str] = np.where(stated, STATED, computed).tolist()
    return methods


def _distances(points: Geometries, places: Geometries, rows: Integers, metres: float) -> list[float | None]:
    linked = np.flatnonzero(rows != NOWHERE)
    lengths = shapely.distance(points[linked], places[rows[linked]]) * metres
    distances: list[float | None] = [None] * len(rows)
    for row, length in zip(linked.tolist(), lengths.tolist()):
        distances[row] = None if isnan(length) else round(length, 3)  # NaN where either has no place
    return distances
