"""Premises that say their parcel and nothing of where they are: placed in that parcel, if the quarter has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.records import Place, Premises
from ..store.parcel_register import boundaries_of
from ..store.replica import Replica
from .outcome import Check, CheckKind, Tally
from .perimeter import Perimeter, inside
from .writing import Candidate


def placed_in_parcels(
    replica: Replica, made: Sequence[Candidate], perimeter: Perimeter, tally: Tally
) -> Iterator[Candidate]:
    """The rows of *made*; those without a place get one inside their parcel, and that is noted."""
    places = dict(_places(replica, made))
    count = 0
    for it in made:
        lost = _lost(it)
        place = places.get(lost.parcel_id or "") if lost is not None else None
        if lost is None or place is None:
            yield it
            continue
        count += 1
        checks = () if perimeter.contains(place) else (Check(lost.uuid, CheckKind.OUTSIDE),)
        yield replace(it, record=replace(lost, geometry=place), checks=checks)
    if count:
        text = QT_TRANSLATE_NOOP(
            "Phrases", "Placed in their parcel, having neither coordinates nor a sure address: {n}."
        )
        tally.notices.append(phrase(text, n=count))


def _lost(it: Candidate) -> Premises | None:
    """The premises of a row that has a parcel and no place."""
    row = it.record
    return row if isinstance(row, Premises) and row.geometry is None and row.parcel_id else None


def _places(replica: Replica, made: Iterable[Candidate]) -> Iterator[tuple[str, Place]]:
    keys = {lost.parcel_id for lost in map(_lost, made) if lost is not None}
    for key, boundary in boundaries_of(replica, {key for key in keys if key}):
        place = inside(boundary)
        if place is not None:
            yield key, place
