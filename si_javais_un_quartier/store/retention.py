"""Which rows of a replica have been kept long enough."""

from __future__ import annotations

from ..domain.records import Setting
from ..domain.retention import Kept, cut_off
from ..domain.settings import read_settings
from ..domain.steps import CLOSED
from . import rows
from .replica import Replica
from .sql import join, places

_SHOWN = 80
#: When a contribution was closed: its last step as the history tells it, else its last change.
_CLOSED_ON = (
    "coalesce((SELECT max(happened_at) FROM review_event AS e WHERE e.row_uuid = c.uuid AND e.field = 'status'), "
    "c.updated_at, c.created_at, '')"
)
_LAST_WORD = (
    "(SELECT max(coalesce(c.occurred_on, c.created_at, '')) FROM contribution AS c WHERE c.author_uuid = p.uuid)"
)


def kept_long_enough(replica: Replica, today: str) -> list[Kept]:
    """Closed contributions and silent profiles past the quarter's delays, the oldest first."""
    retention = read_settings(rows.read(replica.connection, Setting)).retention
    found = [*_contributions(replica, cut_off(today, retention.contributions))]
    found += _profiles(replica, cut_off(today, retention.profiles))
    return sorted(found, key=lambda it: (it.since, it.uuid))


def _contributions(replica: Replica, before: str) -> list[Kept]:
    closed = sorted(status.value for status in CLOSED)
    statement = join(
        "SELECT uuid, coalesce(reference, ''), coalesce(nullif(title, ''), body, ''), since FROM (SELECT c.*,",
        _CLOSED_ON, "AS since FROM contribution AS c WHERE c.status IN (", places(len(closed)), ")) WHERE since < ?",
    )  # fmt: skip
    found = replica.connection.execute(statement, (*closed, before))
    return [
        Kept("contribution", uuid, reference, words[:_SHOWN], since[:10]) for uuid, reference, words, since in found
    ]


def _profiles(replica: Replica, before: str) -> list[Kept]:
    """People of whom nothing is left here, or whose last word is older than the delay and is itself closed."""
    closed = sorted(status.value for status in CLOSED)
    open_words = join(
        "EXISTS (SELECT 1 FROM contribution AS c WHERE c.author_uuid = p.uuid AND c.status NOT IN (",
        places(len(closed)), "))",
    )  # fmt: skip
    statement = join(
        "SELECT uuid, pseudonym, since FROM (SELECT p.uuid, p.pseudonym, coalesce(", _LAST_WORD,
        ", p.created_at, '') AS since FROM profile AS p WHERE NOT", open_words, ") WHERE since < ?",
    )  # fmt: skip
    found = replica.connection.execute(statement, (*closed, before))
    return [Kept("profile", uuid, "", pseudonym or "", since[:10]) for uuid, pseudonym, since in found]
