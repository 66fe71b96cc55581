"""The overlay: contributions on parcels and premises, as three tables that add up.

All layers are in one projected CRS. Every contribution has exactly one link; ``n_contributions`` over all parcels is
the number of links to a parcel of the layer, and ``n_linked`` over all premises that of links to a premises of the
layer. ``n_nearby`` counts all contributions within the distance, linked or not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..domain.ports import Progress, Silent
from ..domain.weighing import Weights
from .counts import count_by_parcel
from .geometries import points, shapes, surfaces
from .initiatives import initiatives_near
from .layers import Contributions, Geometries, Initiatives, Layer, Parcels, Premises, Reject, cleaned
from .links import (
    NOWHERE,
    STATED,
    ParcelLinks,
    PremisesLinks,
    link_parcels,
    link_premises,
    neighbours,
    stated_only,
)
from .priority import DEFAULT_WEIGHTS, Around, prioritise
from .uncollected import uncollected
from .wishes import top_wishes, wish_pairs

_STEPS = 5


@dataclass(frozen=True)
class Measure:
    """``distance_m`` is how far "nearby" reaches, in metres; ``metres`` is the length of one unit of the CRS."""

    distance_m: float
    metres: float = 1.0

    @property
    def reach(self) -> float:
        """The distance in units of the CRS."""
        return self.distance_m / self.metres


@dataclass(frozen=True)
class Ranking:
    """What the priority takes besides: the weights, and the initiatives of the quarter where they are known."""

    weights: Weights = DEFAULT_WEIGHTS
    initiatives: Initiatives | None = None


@dataclass(frozen=True)
class Overlay:
    """Three tables as columns by name: one row per parcel, per premises and per contribution, in the order given.

    ``stray_parcels`` and ``stray_premises`` count the contributions that state one which its layer doesn't hold.
    """

    parcels: dict[str, list[object]]
    premises: dict[str, list[object]]
    links: dict[str, list[object]]
    rejects: tuple[Reject, ...]
    stray_parcels: int
    stray_premises: int


def overlay(
    contributions: Contributions,
    parcels: Parcels,
    premises: Premises | None,
    measure: Measure,
    today: str,
    progress: Progress | None = None,
    ranking: Ranking = Ranking(),
) -> Overlay:
    """Lay the contributions over parcels and premises on *today* (ISO).

    Raises ``errors.Cancelled`` if *progress* is asked to stop.
    """
    with uncollected():
        return _overlay(contributions, parcels, premises, measure, today, progress or Silent(), ranking)


def _overlay(
    contributions: Contributions,
    parcels: Parcels,
    premises: Premises | None,
    measure: Measure,
    today: str,
    steps: Progress,
    ranking: Ranking,
) -> Overlay:
    contributions = _with_clean_keys(contributions)
    places, rejects = points(Layer.CONTRIBUTIONS, contributions.uuids, contributions.geometries)
    steps.report(1, _STEPS)
    grounds, bad_parcels = surfaces(Layer.PARCELS, parcels.ids, parcels.geometries)
    steps.report(2, _STEPS)
    tree = shapely.STRtree(places)
    on_parcels = link_parcels(tree, contributions, parcels, grounds)
    steps.report(3, _STEPS)
    counted = count_by_parcel(contributions, on_parcels.rows, len(parcels.ids))
    at_premises, columns, bad_premises = _premises(contributions, places, tree, premises, measure, today, ranking)
    steps.report(_STEPS, _STEPS)
    return Overlay(
        parcels=counted,
        premises=columns,
        links=_links(contributions, on_parcels, at_premises),
        rejects=(*rejects, *bad_parcels, *bad_premises),
        stray_parcels=_strays(on_parcels),
        stray_premises=_strays(at_premises) if premises is not None else 0,
    )


def _premises(
    contributions: Contributions,
    places: Geometries,
    tree: shapely.STRtree,
    premises: Premises | None,
    measure: Measure,
    today: str,
    ranking: Ranking,
) -> tuple[PremisesLinks, dict[str, list[object]], list[Reject]]:
    if premises is None:
        return stated_only(contributions), {}, []
    fronts, rejects = shapes(Layer.PREMISES, premises.uuids, premises.geometries)
    near = neighbours(tree, fronts, measure.reach)
    links = link_premises(places, contributions, premises, fronts, near, measure.metres)
    doings, more = initiatives_near(ranking.initiatives, premises, fronts, measure.reach, today)
    pairs = wish_pairs(contributions, links.rows, near)
    count = len(premises.uuids)
    around = Around(*pairs.counts(count), doings.counts(count))
    columns: dict[str, list[object]] = {
        "n_nearby": np.bincount(near.premises, minlength=count).tolist(),
        "n_linked": np.bincount(links.rows[links.rows != NOWHERE], minlength=count).tolist(),
        "n_initiatives": around.initiatives.tolist(),
        "top_wishes": list(top_wishes(contributions, pairs, count)),
        **prioritise(premises, around, today, ranking.weights),
    }
    return links, columns, [*rejects, *more]


def _with_clean_keys(given: Contributions) -> Contributions:
    return Contributions(
        given.uuids,
        given.geometries,
        given.kinds,
        cleaned(given.themes),
        given.statuses,
        cleaned(given.parcel_ids),
        cleaned(given.premises_uuids),
        given.references,
        given.texts,
    )


def _links(contributions: Contributions, parcels: ParcelLinks, premises: PremisesLinks) -> dict[str, list[object]]:
    return {
        "contribution_uuid": list(contributions.uuids),
        "parcel_id": list(parcels.ids),
        "parcel_method": list(parcels.methods),
        "premises_uuid": list(premises.uuids),
        "premises_method": list(premises.methods),
        "premises_distance_m": list(premises.distances),
    }


def _strays(links: ParcelLinks | PremisesLinks) -> int:
    return sum(1 for row, method in zip(links.rows.tolist(), links.methods) if row == NOWHERE and method == STATED)
