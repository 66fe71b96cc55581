"""Where each premises of a quarter stands: what is wished for it, what is around it, and its place in the index.

Everything that does not depend on the weights is computed once; ``score`` then follows the sliders.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..domain import records
from .from_records import contributions_of, initiatives_of, premises_of
from .geometries import points, shapes
from .initiatives import NearInitiatives, initiatives_near
from .layers import Contributions, Initiatives, Layer, Premises, Reject
from .links import link_premises, neighbours
from .priority import Around, Index, index_of
from .wishes import WishPairs, top_wishes_of, wish_pairs


@dataclass(frozen=True)
class Surroundings:
    """The wishes and initiatives of each premises, and what could not be used as it was drawn."""

    wishes: WishPairs
    initiatives: NearInitiatives
    rejects: tuple[Reject, ...]

    def counts(self, premises: int) -> dict[str, list[object]]:
        """The columns ``wishes_linked``, ``wishes_nearby`` (only nearby) and ``n_initiatives``."""
        linked, nearby = self.wishes.counts(premises)
        return {
            "wishes_linked": linked.tolist(),
            "wishes_nearby": nearby.tolist(),
            "n_initiatives": self.initiatives.counts(premises).tolist(),
        }


@dataclass(frozen=True)
class Standing:
    """The premises of a quarter in the order given, with their index, wishes and initiatives."""

    premises: Sequence[records.Premises]
    index: Index
    wishes: WishPairs
    near: NearInitiatives
    contributions: Contributions

    def wishes_of(self, row: int) -> str:
        """The wishes for one premises, as the JSON of ``top_wishes``."""
        return top_wishes_of(self.contributions, self.wishes, row)

    def wished_by(self, row: int) -> tuple[list[int], list[int]]:
        """The rows of the contributions linked to one premises, and of those only nearby."""
        start, end = np.searchsorted(self.wishes.premises, [row, row + 1]).tolist()
        linked = self.wishes.linked[start:end]
        rows = self.wishes.contributions[start:end]
        return rows[linked].tolist(), rows[~linked].tolist()

    def initiatives_of(self, row: int) -> list[int]:
        """The rows of the initiatives near one premises or in it."""
        start, end = np.searchsorted(self.near.premises, [row, row + 1]).tolist()
        found: list[int] = self.near.initiatives[start:end].tolist()
        return found


def standing_of(
    premises: Sequence[records.Premises],
    contributions: Sequence[records.Contribution],
    initiatives: Sequence[records.Initiative],
    reach_m: float,
    today: str,
) -> Standing:
    """The standing of *premises* on *today* (ISO); *reach_m* is how far "nearby" goes, in units of the quarter's CRS.

    The quarter's CRS is projected with the metre as its unit.
    """
    columns, said = premises_of(premises), contributions_of(contributions)
    found = surroundings(columns, said, initiatives_of(initiatives), reach_m, today)
    around = Around(*found.wishes.counts(len(premises)), found.initiatives.counts(len(premises)))
    return Standing(premises, index_of(columns, around, today), found.wishes, found.initiatives, said)


def surroundings(
    premises: Premises, contributions: Contributions, initiatives: Initiatives, reach: float, today: str
) -> Surroundings:
    """The wishes and the initiatives of each premises; *reach* is in units of the CRS of all three."""
    places, rejects = points(Layer.CONTRIBUTIONS, contributions.uuids, contributions.geometries)
    fronts, bad_fronts = shapes(Layer.PREMISES, premises.uuids, premises.geometries)
    near = neighbours(shapely.STRtree(places), fronts, reach)
    links = link_premises(places, contributions, premises, fronts, near, 1.0)
    doings, bad_doings = initiatives_near(initiatives, premises, fronts, reach, today)
    return Surroundings(wish_pairs(contributions, links.rows, near), doings, (*rejects, *bad_fronts, *bad_doings))
