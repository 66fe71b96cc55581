"""What a person asks of the list of contributions, and the SQL condition it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..domain.answers import CLOSED_WITHOUT_ANSWER, latest_overdue_start
from ..domain.settings import Delays
from ..domain.vocabulary import Kind, Status, Visibility, Word
from . import search_query
from .rtree import index_name
from .schema import ANSWER_PUBLISHED, ANSWER_REACHED
from .sql import identifier, join, places, text


class Sort(Word):
    """Orders of the list; the key breaks ties, so that an order is always the same."""

    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"
    SUPPORTED = "supported"


@dataclass(frozen=True)
class ContributionFilter:
    """Everything must hold; within one list of values, any. Empty means: no condition.

    ``assigned_to`` and ``themes`` may hold "" for "nobody" and "none". ``bbox`` is (min x, min y, max x, max y) in the
    quarter's CRS. ``answered_since`` is an instant: an answer was published then or later.
    """

    text: str = ""
    statuses: tuple[Status, ...] = ()
    kinds: tuple[Kind, ...] = ()
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    visibilities: tuple[Visibility, ...] = ()
    assigned_to: tuple[str, ...] = ()
    campaign_uuid: str | None = None
    encounter_uuid: str | None = None
    premises_uuid: str | None = None
    parcel_id: str | None = None
    unanswered: bool = False
    overdue: bool = False
    needs_check: bool = False
    answered_since: str | None = None
    bbox: tuple[float, float, float, float] | None = None
    sort: Sort = Sort.NEWEST

    def without_choices(self) -> ContributionFilter:
        """The same without the lists that the filter bar counts in one go."""
        return replace(self, statuses=(), kinds=(), themes=(), assigned_to=())


@dataclass(frozen=True)
class Condition:
    """A WHERE clause made of identifiers and places, and what to bind there."""

    where: str
    bound: tuple[object, ...]


ANSWERED = join("EXISTS (SELECT 1 FROM message WHERE contribution_uuid = c.uuid AND", ANSWER_REACHED, ")")
#: Somebody still waits (domain.answers.is_unanswered, save the comparison of approved words with those there now).
UNANSWERED = join(
    "(c.answer_wanted = 1 AND c.status NOT IN (", ", ".join(text(str(it)) for it in sorted(CLOSED_WITHOUT_ANSWER)),
    ") AND NOT", ANSWERED, ")",
)  # fmt: skip
#: Binds today and the last day on which an undated post would be late by now.
OVERDUE = "(c.due_on < ? OR (c.due_on IS NULL AND coalesce(c.occurred_on, substr(c.created_at, 1, 10)) <= ?))"
_ORDERS = {
    Sort.NEWEST: "c.created_at DESC, c.fid DESC",
    Sort.OLDEST: "c.created_at, c.fid",
    Sort.DUE: "c.due_on IS NULL, c.due_on, c.fid",
    Sort.SUPPORTED: "(SELECT count(*) FROM support AS s WHERE s.contribution_uuid = c.uuid) DESC, c.fid DESC",
}


def order(sort: Sort) -> str:
    """The ORDER BY of a list."""
    return _ORDERS[sort]


def overdue_bounds(today: date, delays: Delays) -> tuple[str, str]:
    """What :data:`OVERDUE` binds."""
    return today.isoformat(), latest_overdue_start(today, delays).isoformat()


def condition(wanted: ContributionFilter, today: date, delays: Delays, *, indexed: bool, few: bool) -> Condition:
    """The condition on ``contribution AS c``. *indexed*: the words are in an FTS5 index; *few*: they match few rows."""
    parts: list[tuple[str, Sequence[object]]] = []
    for column, values in (("status", wanted.statuses), ("kind", wanted.kinds), ("visibility", wanted.visibilities)):
        parts += _among(column, [str(value) for value in values])
    parts += _among("theme", wanted.themes)
    parts += _among("assigned_to", wanted.assigned_to)
    for column in ("campaign_uuid", "encounter_uuid", "premises_uuid", "parcel_id"):
        value = getattr(wanted, column)
        if value is not None:
            parts.append((join("c." + identifier(column), "= ?"), (value,)))
    parts += _marks(wanted, today, delays)
    if wanted.text.strip():
        parts += search_query.conditions(wanted.text, indexed=indexed, few=few)
    return Condition(
        " AND ".join(part for part, _ in parts) or "1", tuple(value for _, values in parts for value in values)
    )


def _marks(wanted: ContributionFilter, today: date, delays: Delays) -> list[tuple[str, Sequence[object]]]:
    parts: list[tuple[str, Sequence[object]]] = []
    if wanted.tags:
        tagged = "c.uuid IN (SELECT contribution_uuid FROM contribution_tag WHERE tag_uuid IN ("
        parts.append((join(tagged, places(len(wanted.tags)), "))"), wanted.tags))
    if wanted.overdue:
        parts.append((OVERDUE, overdue_bounds(today, delays)))
    if wanted.unanswered or wanted.overdue:
        parts.append((UNANSWERED, ()))
    if wanted.needs_check:
        checked = "c.uuid IN (SELECT row_uuid FROM local_check WHERE table_name = 'contribution' AND done = 0)"
        parts.append((checked, ()))
    if wanted.answered_since:
        since = join(
            "c.uuid IN (SELECT contribution_uuid FROM message WHERE published_at >= ? AND", ANSWER_PUBLISHED, ")"
        )
        parts.append((since, (wanted.answered_since,)))
    if wanted.bbox:
        left, bottom, right, top = wanted.bbox
        inside = join(
            "c.fid IN (SELECT id FROM", identifier(index_name("contribution")),
            "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)",
        )  # fmt: skip
        parts.append((inside, (left, right, bottom, top)))
    return parts


def _among(column: str, values: Sequence[str]) -> list[tuple[str, Sequence[object]]]:
    if not values:
        return []
    cell = "c." + identifier(column)
    among = join(cell, "IN (", places(len(values)), ")")
    return [(join("(", among, "OR", cell, "IS NULL )") if "" in values else among, values)]
