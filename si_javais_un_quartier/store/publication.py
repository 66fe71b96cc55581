"""What changed for the public since the map last went online, as the history of the working copy tells it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..domain import acceptance
from ..domain.plain_text import one_line
from ..domain.publishing import KEY, Online, Queued, Waiting, read_online
from ..domain.records import ReviewEvent, Setting
from . import rows
from .catalogue import Catalogue
from .replica import Replica
from .sql import join

MOST = 2000

#: Binds the horizon. A row born here has no rev until the hub has numbered it.
_SINCE = "(e.rev IS NULL OR e.rev > ?)"
#: What it is called in the list: its title, else how its words begin.
_LONGEST = 90
_TITLE = "coalesce(nullif(c.title, ''), substr(coalesce(nullif(c.body_fr, ''), c.body), 1, 400)),"
_POSTS = join(
    "SELECT 'post', c.uuid, c.uuid, c.reference,", _TITLE, "max(e.happened_at), e.actor FROM review_event AS e CROSS",
    "JOIN contribution AS c ON c.uuid = e.row_uuid WHERE e.table_name = 'contribution' AND e.field = 'visibility' AND",
    "e.new_value = 'published' AND c.visibility = 'published' AND", _SINCE, "GROUP BY c.uuid",
)  # fmt: skip
_ANSWERS = join(
    "SELECT 'answer', m.uuid, c.uuid, c.reference,", _TITLE, "max(e.happened_at), e.actor FROM review_event AS e CROSS",
    "JOIN message AS m ON m.uuid = e.row_uuid JOIN contribution AS c ON c.uuid = m.contribution_uuid WHERE",
    "e.table_name = 'message' AND e.field = 'state' AND e.new_value = 'published' AND m.state = 'published' AND",
    "c.visibility = 'published' AND", _SINCE, "GROUP BY m.uuid",
)  # fmt: skip
#: Only what was on the map before can go: it was published by an event that is not newer than the horizon.
_GONE = join(
    "SELECT 'gone', c.uuid, c.uuid, c.reference,", _TITLE, "max(e.happened_at), e.actor FROM review_event AS e CROSS",
    "JOIN contribution AS c ON c.uuid = e.row_uuid WHERE e.table_name = 'contribution' AND e.field = 'visibility' AND",
    "e.old_value = 'published' AND c.visibility != 'published' AND", _SINCE, "AND EXISTS (SELECT 1 FROM review_event",
    "AS b WHERE b.row_uuid = c.uuid AND b.field = 'visibility' AND b.new_value = 'published' AND b.rev <= ?)",
    "GROUP BY c.uuid",
)  # fmt: skip
#: What was held back by the check, until somebody looked: public for the first time, though published long since.
_LOOKED_AT = join(
    "SELECT 'post', c.uuid, c.uuid, c.reference,", _TITLE, "max(e.happened_at), e.actor FROM review_event AS e CROSS",
    "JOIN contribution AS c ON c.uuid = e.row_uuid WHERE e.table_name = 'contribution' AND e.field =",
    "'publication_check' AND c.visibility = 'published' AND", _SINCE, "AND EXISTS (SELECT 1 FROM review_event AS b",
    "WHERE b.row_uuid = c.uuid AND b.field = 'visibility' AND b.new_value = 'published' AND b.rev <= ?)",
    "GROUP BY c.uuid",
)  # fmt: skip
_ALL = join(_POSTS, "UNION ALL", _ANSWERS, "UNION ALL", _GONE, "UNION ALL", _LOOKED_AT)

#: Before the map was ever online: all that is public, however it came to be.
_PUBLIC_POSTS = join(
    "SELECT 'post', c.uuid, c.uuid, c.reference,",
    _TITLE,
    "c.updated_at, c.updated_by FROM contribution AS c WHERE",
    "c.visibility = 'published'",
)
_PUBLIC_ANSWERS = join(
    "SELECT 'answer', m.uuid, c.uuid, c.reference,", _TITLE, "m.updated_at, m.updated_by FROM message AS m JOIN",
    "contribution AS c ON c.uuid = m.contribution_uuid WHERE m.state = 'published' AND m.kind = 'answer' AND",
    "c.visibility = 'published'",
)  # fmt: skip
_PUBLIC = join(_PUBLIC_POSTS, "UNION ALL", _PUBLIC_ANSWERS)


def online(replica: Replica) -> tuple[Online, Setting | None]:
    """When the map last went online, and the row that says so."""
    setting = next(iter(Catalogue(replica).where(Setting, key=KEY)), None)
    return read_online(setting), setting


def queue(replica: Replica, limit: int = MOST) -> list[Queued]:
    """What waits for the next public map, the latest first."""
    asked, bound = _asked(replica)
    found = replica.connection.execute(join(asked, "ORDER BY 6 DESC LIMIT ?"), (*bound, limit))
    return [
        Queued(Waiting(row[0]), row[1], row[2], row[3] or "", one_line(row[4] or "", _LONGEST), row[5], row[6])
        for row in found
    ]


def count(replica: Replica) -> int:
    """How many things wait."""
    asked, bound = _asked(replica)
    return int(replica.connection.execute(join("SELECT count(*) FROM (", asked, ")"), bound).fetchone()[0])


def _asked(replica: Replica) -> tuple[str, tuple[int, ...]]:
    last = online(replica)[0]
    return (_ALL, (last.rev,) * 6) if last.at else (_PUBLIC, ())


def newest_rev(replica: Replica) -> int:
    """The highest rev among the events this copy holds: what a map made now can show."""
    return int(replica.connection.execute("SELECT ifnull(max(rev), 0) FROM review_event").fetchone()[0])


def visibility_before(replica: Replica, uuid: str) -> str | None:
    """How visible a contribution was before it was last published."""
    where = "row_uuid = ? AND field = 'visibility' AND new_value = 'published'"
    events = list(rows.read(replica.connection, ReviewEvent, where, (uuid,), order="happened_at, fid"))
    return events[-1].old_value if events else None


_UNTOLD = join(
    "SELECT m.contribution_uuid, m.uuid FROM message AS m JOIN contribution AS c ON c.uuid = m.contribution_uuid WHERE",
    "c.channel = 'web' AND m.kind = 'answer' AND m.delivered_on IS NULL AND m.uuid IN (SELECT value FROM json_each(?))",
    "ORDER BY m.contribution_uuid, m.created_at",
)  # fmt: skip


def untold_online(replica: Replica, answers: Sequence[str]) -> dict[str, list[str]]:
    """Which of these *answers* their authors, who posted online, can now read for the first time, by contribution."""
    found: dict[str, list[str]] = {}
    for contribution, message in replica.connection.execute(_UNTOLD, (json.dumps(list(answers)),)):
        found.setdefault(contribution, []).append(message)
    return found


# -- what the public map is made of, beside the rows themselves


def by_commitment(replica: Replica) -> Mapping[str, frozenset[str]]:
    """The contributions that each commitment answers, public or not."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    statement = "SELECT commitment_uuid, uuid FROM contribution WHERE commitment_uuid IS NOT NULL"
    for commitment, contribution in replica.connection.execute(statement):
        found[commitment].add(contribution)
    return {commitment: frozenset(uuids) for commitment, uuids in found.items()}


def accepted(replica: Replica) -> frozenset[str]:
    """The marks (``domain.acceptance``) of everything suspicious that a person has looked at and accepted."""
    statement = "SELECT DISTINCT new_value FROM review_event WHERE field = ? AND new_value IS NOT NULL"
    return frozenset(row[0] for row in replica.connection.execute(statement, (acceptance.FIELD,)))


def pending_by_status(replica: Replica) -> Mapping[str, int]:
    """How many contributions are not decided on, by their status."""
    statement = "SELECT status, count(*) FROM contribution WHERE visibility = 'pending' GROUP BY status"
    return dict(replica.connection.execute(statement))
