"""A quarter's records as the columns that the computations want; places stay in the quarter's CRS."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from ..domain import records
from ..domain.records import Place
from .layers import Contributions, Geometries, Initiatives, Premises


def contributions_of(given: Sequence[records.Contribution]) -> Contributions:
    """The contributions; where a text was translated, its French."""
    return Contributions(
        [it.uuid for it in given],
        points_of([it.geometry for it in given]),
        kinds=[it.kind.value for it in given],
        themes=[it.theme for it in given],
        statuses=[it.status.value for it in given],
        parcel_ids=[it.parcel_id for it in given],
        premises_uuids=[it.premises_uuid for it in given],
        references=[it.reference for it in given],
        texts=[(it.title or "") + "\n" + (it.body_fr or it.body or "") for it in given],
    )


def premises_of(given: Sequence[records.Premises]) -> Premises:
    """The premises."""
    return Premises(
        [it.uuid for it in given],
        points_of([it.geometry for it in given]),
        occupancies=[it.occupancy.value for it in given],
        availabilities=[it.availability.value if it.availability else None for it in given],
        vacant_since=[it.vacant_since for it in given],
        areas_m2=[it.area_m2 for it in given],
        frontages_m=[it.frontage_m for it in given],
        precisions=[it.vacant_since_precision for it in given],
    )


def initiatives_of(given: Sequence[records.Initiative]) -> Initiatives:
    """The initiatives."""
    return Initiatives(
        [it.uuid for it in given],
        points_of([it.geometry for it in given]),
        premises_uuids=[it.premises_uuid for it in given],
        ends_on=[it.ends_on for it in given],
        states=[it.state for it in given],
    )


def points_of(places: Sequence[Place | None]) -> Geometries:
    """A point for each place, None where there is none."""
    found = np.full(len(places), None, dtype=object)
    rows = [row for row, place in enumerate(places) if place is not None]
    if rows:
        found[rows] = shapely.points([(place.x, place.y) for place in places if place is not None])
    return found
