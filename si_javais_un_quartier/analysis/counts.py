"""What was said on each parcel: how much, of which kind, how much of it still open, and about what."""

from __future__ import annotations

import numpy as np

from ..domain.vocabulary import Kind, Status
from .layers import Contributions, Flags, Integers, Texts, codes
from .links import NOWHERE

#: design.md section 4: the statuses in which nobody owes anything any more
CLOSED = frozenset(
    status.value
    for status in (
        Status.ANSWERED,
        Status.NOTED,
        Status.ACCEPTED,
        Status.DONE,
        Status.ALREADY_COVERED,
        Status.DECLINED,
        Status.REFERRED,
        Status.OFF_TOPIC,
        Status.DUPLICATE,
        Status.WITHDRAWN,
    )
)

KIND_COLUMNS = tuple("n_" + kind.value for kind in Kind)
PARCEL_COLUMNS = ("n_contributions", *KIND_COLUMNS, "n_other", "n_open", "top_theme")


def count_by_parcel(contributions: Contributions, rows: Integers, parcels: int) -> dict[str, list[object]]:
    """The columns of ``PARCEL_COLUMNS`` for each parcel; *rows* is the parcel's row of each contribution.

    ``n_other`` counts contributions of an unknown kind, so that the kinds add up to ``n_contributions``. A
    contribution without a status is open.
    """
    inside = np.flatnonzero(rows != NOWHERE)
    on = rows[inside]
    columns: dict[str, list[object]] = {"n_contributions": np.bincount(on, minlength=parcels).tolist()}
    columns.update(_by_kind(contributions.kinds, inside, on, parcels))
    still_open = _open(contributions.statuses, len(rows))[inside]
    columns["n_open"] = np.bincount(on[still_open], minlength=parcels).tolist()
    columns["top_theme"] = list(_top_themes(contributions.themes, inside, on, parcels))
    return columns


def _by_kind(kinds: Texts, inside: Integers, on: Integers, parcels: int) -> dict[str, list[object]]:
    known = {kind.value: number for number, kind in enumerate(Kind)}
    other = len(known)
    if kinds is None:
        coded = np.full(len(inside), other)
    else:
        every, names = codes(kinds)
        coded = np.array([known.get(name or "", other) for name in names], dtype=np.int64)[every[inside]]
    table = np.bincount(on * (other + 1) + coded, minlength=parcels * (other + 1)).reshape(parcels, other + 1)
    return {name: table[:, number].tolist() for number, name in enumerate((*KIND_COLUMNS, "n_other"))}


def _open(statuses: Texts, count: int) -> Flags:
    if statuses is None:
        return np.ones(count, np.bool_)
    coded, names = codes(statuses)
    return np.array([name not in CLOSED for name in names], dtype=np.bool_)[coded]


def _top_themes(themes: Texts, inside: Integers, on: Integers, parcels: int) -> list[str | None]:
    """The theme most spoken of on each parcel; of several, the first in the alphabet."""
    top = np.full(parcels, None, dtype=object)
    if themes is not None:
        coded, names = codes(themes)
        alphabet = sorted(name for name in names if name)
        place = {name: number for number, name in enumerate(alphabet)}
        ranked = np.array([place.get(name, NOWHERE) for name in names], dtype=np.int64)[coded[inside]]
        said = ranked != NOWHERE
        pairs, counts = np.unique(on[said] * len(names) + ranked[said], return_counts=True)
        order = np.lexsort((-pairs, counts))  # the best of each parcel comes last, and is what stays
        best = pairs[order]
        top[best // max(len(names), 1)] = np.array([*alphabet, None], dtype=object)[best % max(len(names), 1)]
    found: list[str | None] = top.tolist()
    return found
