"""Which premises that come in may be some that are here already: proposed for a person to decide, never merged.

The number at the source decides alone (``premises_import``). For the rest, two may be one unit where they have the
same address (number, what repeats it, street; written however it may be) and lie within :data:`FAR`, or where they lie
within :data:`NEAR` of one another, unless their addresses are known to differ. Two numbers of one source are two units.
Same address comes before distance, then the nearer, then the lower uuid.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor, hypot

from ..domain.records import Premises
from ..domain.streets import street_key, street_of
from ..domain.vocabulary import Occupancy, Word
from .addresses import read_query

#: Two points of one unit, drawn by two people, seldom lie farther apart than this (metres in the quarter's CRS).
NEAR = 15.0
#: The same address farther away than this is another town's (metres).
FAR = 250.0

#: What is laid side by side.
COMPARED = (
    "address", "occupancy", "availability", "vacant_since", "last_activity", "area_m2", "frontage_m", "parcel_id",
    "condition", "shopfront", "step_free", "extraction_duct", "works_needed", "owner_type", "lease_form",
    "monthly_rent", "surveyed_on",
)  # fmt: skip


class How(Word):
    """By what a row and a premises may be one."""

    NUMBER = "number"
    ADDRESS = "address"
    DISTANCE = "distance"


@dataclass(frozen=True)
class Likeness:
    """A premises that is here and may be the row's; ``distance_m`` is None where one of them has no place."""

    premises: Premises
    how: How
    distance_m: float | None


@dataclass(frozen=True)
class Proposal:
    """A row that may be one of ``likely`` (best first).

    ``unclear`` says that the best is no better than the next, or is the best of another row too.
    """

    number: int
    incoming: Premises
    likely: tuple[Likeness, ...]
    unclear: bool = False

    @property
    def best(self) -> Likeness:
        """The likeliest."""
        return self.likely[0]


AddressKey = tuple[str, str, str]


def address_key(address: str | None) -> AddressKey | None:
    """Number, what repeats it and street, folded: ``12 bd St-Jean`` and ``12, boulevard Saint Jean`` are one.

    None where the number or the street is missing.
    """
    street = street_key(street_of(address))
    number, repeat, *_ = read_query(address or "")
    return (number.lstrip("0"), repeat, street) if number.lstrip("0") and street else None


class Known:
    """The premises that are here, found by address and by place.

    *sources* tells by uuid which sources know a premises by a number of theirs.
    """

    def __init__(self, premises: Iterable[Premises], sources: Mapping[str, frozenset[str]]) -> None:
        self._sources = sources
        self._by_address: dict[AddressKey, list[Premises]] = defaultdict(list)
        self._by_cell: dict[tuple[int, int], list[Premises]] = defaultdict(list)
        for it in premises:
            key = address_key(it.address)
            if key is not None:
                self._by_address[key].append(it)
            if it.geometry is not None:
                self._by_cell[_cell(it)].append(it)

    def like(self, it: Premises) -> tuple[Likeness, ...]:
        """Those that may be the same unit as *it*, the likeliest first."""
        key = address_key(it.address)
        found = {other.uuid: _near(it, other, How.DISTANCE, NEAR) for other in self._around(it) if _may_be(key, other)}
        if key is not None:
            found.update((other.uuid, _near(it, other, How.ADDRESS, FAR)) for other in self._by_address.get(key, ()))
        possible = (likeness for likeness in found.values() if likeness is not None and not self._counted(it, likeness))
        return tuple(sorted(possible, key=_rank))

    def _counted(self, it: Premises, likeness: Likeness) -> bool:
        """Whether the row's own source knows that premises by another number."""
        return (it.source or "") in self._sources.get(likeness.premises.uuid, ())

    def _around(self, it: Premises) -> Iterable[Premises]:
        if it.geometry is None:
            return
        column, row = _cell(it)
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                yield from self._by_cell.get((x, y), ())


def proposals(rows: Iterable[tuple[int, Premises]], here: Known) -> tuple[Proposal, ...]:
    """For each row (its number in the source, and what it became) that may be here already, which it may be."""
    found = [Proposal(number, it, likely) for number, it in rows if (likely := here.like(it))]
    claims = Counter(proposal.best.premises.uuid for proposal in found)
    return tuple(
        Proposal(it.number, it.incoming, it.likely, _tied(it.likely) or claims[it.best.premises.uuid] > 1)
        for it in found
    )


def alike(found: Iterable[Proposal], how: How, within_m: float) -> dict[int, str]:
    """Many at once: the rows whose best likeness is clear, of that kind and not farther away, with its uuid.

    *how* distance takes those of the same address too. A likeness without a distance is never among them.
    """
    return {
        it.number: it.best.premises.uuid
        for it in found
        if not it.unclear
        and (how is How.DISTANCE or it.best.how is How.ADDRESS)
        and it.best.distance_m is not None
        and it.best.distance_m <= within_m
    }


def different(here: Premises, incoming: Premises) -> tuple[str, ...]:
    """The fields that both know and in which they differ; the same address written otherwise does not."""
    fields = [name for name in COMPARED if _differ(getattr(here, name), getattr(incoming, name))]
    same = address_key(here.address) is not None and address_key(here.address) == address_key(incoming.address)
    return tuple(name for name in fields if not (same and name == "address"))


def _differ(here: object, incoming: object) -> bool:
    nothing = {None, "", Occupancy.UNKNOWN}
    return here not in nothing and incoming not in nothing and here != incoming


def _tied(likely: Sequence[Likeness]) -> bool:
    return len(likely) > 1 and _rank(likely[0])[:2] == _rank(likely[1])[:2]


def _rank(likeness: Likeness) -> tuple[int, float, str]:
    away = float("inf") if likeness.distance_m is None else round(likeness.distance_m, 1)
    return (0 if likeness.how is How.ADDRESS else 1, away, likeness.premises.uuid)


def _near(one: Premises, other: Premises, how: How, reach: float) -> Likeness | None:
    away = distance(one, other)
    if away is None:
        return Likeness(other, how, None) if how is How.ADDRESS else None
    return Likeness(other, how, away) if away <= reach else None


def distance(one: Premises, other: Premises) -> float | None:
    """Metres between two premises in the quarter's CRS; None where one of them has no place."""
    if one.geometry is None or other.geometry is None:
        return None
    return hypot(one.geometry.x - other.geometry.x, one.geometry.y - other.geometry.y)


def _may_be(key: AddressKey | None, other: Premises) -> bool:
    """Whether two addresses don't contradict each other: 12 and 14 of one street are two units, however near."""
    known = address_key(other.address)
    return key is None or known is None or key == known


def _cell(it: Premises) -> tuple[int, int]:
    place = it.geometry
    return (floor(place.x / NEAR), floor(place.y / NEAR)) if place is not None else (0, 0)
