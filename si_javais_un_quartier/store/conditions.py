"""What a person asks of the list of contributions, and the SQL condition it makes."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..domain.answers import CLOSED_WITHOUT_ANSWER, latest_overdue_start
from ..domain.instants import format_instant
from ..domain.settings import Delays
from ..domain.steps import FAMILIES
from ..domain.vocabulary import AnswerState, Channel, Family, Kind, Status, Visibility, Word
from . import polygons, search_query
from .newest import Newest
from .polygons import Rings
from .rtree import index_name
from .schema import ANSWER_PUBLISHED, ANSWER_REACHED
from .sql import identifier, join, places, text


class Sort(Word):
    """Orders of the list; the key breaks ties, so that an order is always the same.

    ``SLOWEST``: those that waited longest for their first published answer; it is quick over ``first_answered_since``.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"
    SUPPORTED = "supported"
    ACTIVE = "active"
    NEAREST = "nearest"
    SLOWEST = "slowest"


@dataclass(frozen=True)
class ContributionFilter:
    """Everything must hold; within one list of values, any. Empty means: no condition.

    ``assigned_to``, ``themes`` and ``campaigns`` may hold "" for "nobody" and "none". ``bbox`` is (min x, min y, max x,
    max y) in the quarter's CRS. ``answered_since`` is an instant: an answer was published then or later;
    ``first_answered_since`` too: the first one was.

    ``families`` add their statuses to ``statuses``. ``received_from`` and ``received_to`` are days of this computer's
    time zone, both included. ``polygon`` is a list of rings in the quarter's CRS, holes among them (even-odd).
    ``with_photo`` and ``has_premises`` ask for those with (True) or without (False). ``in_conflict``: a clash on it or
    on its thread waits to be closed. ``near`` is the point that ``Sort.NEAREST`` measures from (straight distances,
    those without a place last); without it the newest come first.
    """

    text: str = ""
    statuses: tuple[Status, ...] = ()
    kinds: tuple[Kind, ...] = ()
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    visibilities: tuple[Visibility, ...] = ()
    assigned_to: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    encounter_uuid: str | None = None
    premises_uuid: str | None = None
    parcel_id: str | None = None
    unanswered: bool = False
    overdue: bool = False
    needs_check: bool = False
    answered_since: str | None = None
    first_answered_since: str | None = None
    bbox: tuple[float, float, float, float] | None = None
    sort: Sort = Sort.NEWEST
    families: tuple[Family, ...] = ()
    answers: tuple[AnswerState, ...] = ()
    channels: tuple[Channel, ...] = ()
    with_photo: bool | None = None
    has_premises: bool | None = None
    in_conflict: bool = False
    received_from: str | None = None
    received_to: str | None = None
    polygon: Rings = ()
    near: tuple[float, float] | None = None

    def every_status(self) -> tuple[Status, ...]:
        """The statuses asked for, one by one or by family."""
        return tuple(dict.fromkeys((*self.statuses, *(it for family in self.families for it in FAMILIES[family]))))


@dataclass(frozen=True)
class Condition:
    """A WHERE or ORDER BY clause made of identifiers and places, and what to bind there."""

    where: str
    bound: tuple[object, ...]

    def and_also(self, other: Condition) -> Condition:
        """Both must hold."""
        return Condition(join(self.where, "AND", other.where), (*self.bound, *other.bound))


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
    Sort.ACTIVE: join(
        "max(c.updated_at, ifnull((SELECT max(m.created_at) FROM message AS m",
        "WHERE m.contribution_uuid = c.uuid), '')) DESC, c.fid DESC",
    ),
    Sort.SLOWEST: join(
        "(SELECT julianday(min(m.published_at)) FROM message AS m WHERE m.contribution_uuid = c.uuid AND",
        "m.kind = 'answer' AND m.state = 'published') - julianday(c.created_at) DESC NULLS LAST, c.fid DESC",
    ),
    # the index keeps places to half a metre, which is near enough to order by, and needs no blob to be read
    Sort.NEAREST: join(
        "(SELECT (r.minx - ?) * (r.minx - ?) + (r.miny - ?) * (r.miny - ?) FROM",
        identifier(index_name("contribution")), "AS r WHERE r.id = c.fid) NULLS LAST, c.fid",
    ),
}  # fmt: skip
#: How far the answer has come, as a number in the order of ``AnswerState`` (domain.answers.answer_state, save the
#: comparison of approved words with those there now).
ANSWER_RANK = (
    "CASE WHEN a.state = 'draft' THEN 1 WHEN a.delivered_on IS NOT NULL THEN 4 WHEN a.state = 'published' THEN 3"
    " ELSE 2 END"
)
ANSWER = join(
    "ifnull((SELECT max(", ANSWER_RANK, ") FROM message AS a",
    "WHERE a.contribution_uuid = c.uuid AND a.kind = 'answer'), 0)",
)  # fmt: skip
AMONG_PHOTOS = "c.uuid IN (SELECT contribution_uuid FROM photo)"
WITH_PHOTO = "EXISTS (SELECT 1 FROM photo AS f WHERE f.contribution_uuid = c.uuid)"
HAS_PREMISES = "c.premises_uuid IS NOT NULL"
_FIRST_ANSWERED_SINCE = join(
    "c.uuid IN (SELECT contribution_uuid FROM message WHERE published_at >= ? AND", ANSWER_PUBLISHED, ")",
    "AND NOT EXISTS (SELECT 1 FROM message AS e WHERE e.contribution_uuid = c.uuid AND e.published_at < ? AND",
    "e.kind = 'answer' AND e.state = 'published')",
)  # fmt: skip
IN_CONFLICT = join(
    "c.uuid IN (SELECT row_uuid FROM conflict WHERE table_name = 'contribution' AND state = 'open' UNION SELECT",
    "m.contribution_uuid FROM conflict AS k JOIN message AS m ON m.uuid = k.row_uuid",
    "WHERE k.table_name = 'message' AND k.state = 'open')",
)


def order(wanted: ContributionFilter) -> Condition:
    """The ORDER BY of a list, and what it binds."""
    if wanted.sort is not Sort.NEAREST:
        return Condition(_ORDERS[wanted.sort], ())
    if wanted.near is None:
        return Condition(_ORDERS[Sort.NEWEST], ())
    x, y = wanted.near
    return Condition(_ORDERS[Sort.NEAREST], (x, x, y, y))


def overdue_bounds(today: date, delays: Delays) -> tuple[str, str]:
    """What :data:`OVERDUE` binds."""
    return today.isoformat(), latest_overdue_start(today, delays).isoformat()


def is_crowded(connection: sqlite3.Connection, wanted: ContributionFilter) -> bool:
    """Whether the polygon's box holds so many that walking the list in its order finds its first rows sooner."""
    if not wanted.polygon:
        return False
    left, bottom, right, top = polygons.box(wanted.polygon)
    counted = join("SELECT count(*) FROM (", _BOX, "LIMIT ?)")
    return int(connection.execute(counted, (left, right, bottom, top, _MANY)).fetchone()[0]) == _MANY


def condition(
    wanted: ContributionFilter,
    today: date,
    delays: Delays,
    *,
    indexed: bool,
    few: bool,
    crowded: bool = False,
    recent: Newest | None = None,
) -> Condition:
    """The condition on ``contribution AS c``.

    *indexed*: the words are in an FTS5 index; *few*: they match few rows; *crowded*: :func:`is_crowded`;
    *recent*: nothing older is wanted.
    """
    parts: list[tuple[str, Sequence[object]]] = []
    words: tuple[tuple[str, Sequence[Word]], ...] = (
        ("status", wanted.every_status()),
        ("kind", wanted.kinds),
        ("visibility", wanted.visibilities),
        ("channel", wanted.channels),
    )
    for column, values in words:
        parts += _among(column, [str(value) for value in values])
    parts += _among("theme", wanted.themes)
    parts += _among("assigned_to", wanted.assigned_to)
    parts += _among("campaign_uuid", wanted.campaigns)
    for column in ("encounter_uuid", "premises_uuid", "parcel_id"):
        value = getattr(wanted, column)
        if value is not None:
            parts.append((join("c." + identifier(column), "= ?"), (value,)))
    parts += _marks(wanted, today, delays)
    parts += _facts(wanted)
    parts += _when_and_where(wanted, crowded=crowded)
    if wanted.text.strip():
        parts += search_query.conditions(wanted.text, indexed=indexed, few=few, recent=recent)
    return Condition(
        " AND ".join(part for part, _ in parts) or "1", tuple(value for _, values in parts for value in values)
    )


def _marks(wanted: ContributionFilter, today: date, delays: Delays) -> list[tuple[str, Sequence[object]]]:
    parts: list[tuple[str, Sequence[object]]] = []
    if wanted.tags:
        among = places(len(wanted.tags))
        tagged = join(
            "c.uuid IN (SELECT contribution_uuid FROM contribution_tag WHERE tag_uuid IN (SELECT uuid FROM tag",
            "WHERE uuid IN (", among, ") OR merged_into IN (", among, ")))",
        )  # fmt: skip
        parts.append((tagged, (*wanted.tags, *wanted.tags)))
    if wanted.overdue:
        parts.append((OVERDUE, overdue_bounds(today, delays)))
    if wanted.unanswered or wanted.overdue:
        parts.append((UNANSWERED, ()))
    if wanted.needs_check:
        checked = "c.uuid IN (SELECT row_uuid FROM local_check WHERE table_name = 'contribution' AND done = 0)"
        parts.append((checked, ()))
    if wanted.answered_since:
        # those answered lately are among the newest: walking the list finds its first rows sooner than ordering all
        uuid = "+c.uuid" if wanted.sort is Sort.NEWEST else "c.uuid"
        answered = join("SELECT contribution_uuid FROM message WHERE published_at >= ? AND", ANSWER_PUBLISHED)
        since = join(uuid, "IN (", answered, ")")
        parts.append((since, (wanted.answered_since,)))
    if wanted.first_answered_since:
        parts.append((_FIRST_ANSWERED_SINCE, (wanted.first_answered_since, wanted.first_answered_since)))
    return parts


def _facts(wanted: ContributionFilter) -> list[tuple[str, Sequence[object]]]:
    parts: list[tuple[str, Sequence[object]]] = []
    if wanted.answers:
        numbers = [ANSWER_ORDER.index(state) for state in wanted.answers]
        parts.append((join(ANSWER, "IN (", places(len(numbers)), ")"), numbers))
    for asked, fact in ((wanted.with_photo, WITH_PHOTO), (wanted.has_premises, HAS_PREMISES)):
        if asked is not None:
            parts.append((fact if asked else join("NOT (", fact, ")"), ()))
    if wanted.in_conflict:
        parts.append((IN_CONFLICT, ()))
    return parts


def _when_and_where(wanted: ContributionFilter, *, crowded: bool) -> list[tuple[str, Sequence[object]]]:
    parts: list[tuple[str, Sequence[object]]] = []
    if wanted.received_from:
        parts.append(("c.created_at >= ?", (_midnight(wanted.received_from, 0),)))
    if wanted.received_to:
        parts.append(("c.created_at < ?", (_midnight(wanted.received_to, 1),)))
    for box in (wanted.bbox, polygons.box(wanted.polygon) if wanted.polygon and not crowded else None):
        if box is not None:
            left, bottom, right, top = box
            parts.append((_IN_BOX, (left, right, bottom, top)))
    if wanted.polygon:
        parts.append((join(polygons.INSIDE, "(c.geom, ?)"), (polygons.bound(wanted.polygon),)))
    return parts


ANSWER_ORDER = tuple(AnswerState)
_BOX = join(
    "SELECT id FROM", identifier(index_name("contribution")),
    "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
)  # fmt: skip
_IN_BOX = join("c.fid IN (", _BOX, ")")
_MANY = 4000


def _midnight(day: str, later: int) -> str:
    """The instant at which *day* (ISO), or the day *later* days after, begins here."""
    return format_instant((datetime.fromisoformat(day) + timedelta(days=later)).astimezone())


def _among(column: str, values: Sequence[str]) -> list[tuple[str, Sequence[object]]]:
    if not values:
        return []
    cell = "c." + identifier(column)
    among = join(cell, "IN (", places(len(values)), ")")
    return [(join("(", among, "OR", cell, "IS NULL )") if "" in values else among, values)]
