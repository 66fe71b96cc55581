"""One row of the list of contributions: what is read for it, and what it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable

from ..domain.records import Place
from ..domain.vocabulary import Kind, Status, Visibility
from . import conditions
from .geopackage import readable_point
from .sql import join


@dataclass(frozen=True)
class ListItem:
    """One row of the list.

    ``key`` is local (the row's fid); ``title`` the first words where there is no title; ``place`` the premises'
    address, else where the encounter was, else the street it is in, else the parcel; ``unread``: never opened here and
    taken up by nobody yet.
    """

    key: int
    uuid: str
    reference: str | None
    title: str
    kind: Kind
    status: Status
    visibility: Visibility
    theme: str | None
    place: str
    position: Place | None
    received_at: str
    occurred_on: str | None
    due_on: str | None
    assigned_to: str | None
    n_messages: int
    n_photos: int
    n_support: int
    has_premises: bool
    quotable: bool
    unanswered: bool
    overdue: bool
    unread: bool


#: Reads rows in the order of :data:`_COLUMNS`; binds ``conditions.overdue_bounds``.
SELECT_ITEMS = join(
    "SELECT c.fid, c.uuid, c.reference, c.title, substr(coalesce(c.body, c.body_fr), 1, 200), c.kind, c.status,",
    "c.visibility, c.theme, coalesce(p.address, e.place, ''), coalesce(c.parcel_id, ''), c.geom, c.created_at,",
    "c.occurred_on, c.due_on, c.assigned_to,",
    "(SELECT count(*) FROM message AS m WHERE m.contribution_uuid = c.uuid AND m.kind != 'note'),",
    "(SELECT count(*) FROM photo AS f WHERE f.contribution_uuid = c.uuid),",
    "(SELECT count(*) FROM support AS s WHERE s.contribution_uuid = c.uuid), c.premises_uuid IS NOT NULL,",
    "ifnull(c.quotable, 0),",
    conditions.UNANSWERED, ",", conditions.OVERDUE,
    ", c.status = 'received' AND NOT EXISTS (SELECT 1 FROM local_read AS r WHERE r.contribution_uuid = c.uuid)",
    "FROM contribution AS c LEFT JOIN premises AS p ON p.uuid = c.premises_uuid",
    "LEFT JOIN encounter AS e ON e.uuid = c.encounter_uuid",
)  # fmt: skip

_COLUMNS = (
    "key", "uuid", "reference", "title", "body", "kind", "status", "visibility", "theme", "place", "parcel", "position",
    "received_at", "occurred_on", "due_on", "assigned_to", "n_messages", "n_photos", "n_support", "has_premises",
    "quotable", "unanswered", "late", "unread",
)  # fmt: skip


def list_item(row: Sequence[Any], street: Callable[[Place], str]) -> ListItem:
    """Words that this version doesn't know show as the column's default, as everywhere (``store.rows``)."""
    named = dict(zip(_COLUMNS, row))
    body, late, parcel = named.pop("body"), named.pop("late"), named.pop("parcel")
    position = readable_point(named["position"])
    named.update(
        place=named["place"] or (street(position) if position is not None else "") or parcel,
        title=" ".join(str(named["title"] or body or "").split()),
        kind=_KINDS.get(named["kind"], Kind.COMMENT),
        status=status_of(named["status"]),
        visibility=_VISIBILITIES.get(named["visibility"], Visibility.PENDING),
        position=position,
        received_at=named["received_at"] or "",
        has_premises=bool(named["has_premises"]),
        quotable=bool(named["quotable"]),
        unanswered=bool(named["unanswered"]),
        overdue=bool(named["unanswered"] and late),
        unread=bool(named["unread"]),
    )
    return ListItem(**named)


def status_of(word: object) -> Status:
    """The status of a stored word."""
    return _STATUSES.get(str(word), Status.RECEIVED)


_KINDS = {str(word): word for word in Kind}
_STATUSES = {str(word): word for word in Status}
_VISIBILITIES = {str(word): word for word in Visibility}
