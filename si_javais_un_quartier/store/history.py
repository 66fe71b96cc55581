"""The review events of a contribution and of all rows that its history is about."""

from __future__ import annotations

from ..domain.records import Commitment, Contribution, Message, Photo, Record, ReviewEvent
from . import rows
from .catalogue import Catalogue
from .replica import Replica

_OURS = (
    "row_uuid = ?1 OR row_uuid IN (SELECT uuid FROM message WHERE contribution_uuid = ?1) "
    "OR row_uuid IN (SELECT uuid FROM photo WHERE contribution_uuid = ?1) "
    "OR row_uuid IN (SELECT commitment_uuid FROM contribution WHERE uuid = ?1)"
)


def events_about(replica: Replica, uuid: str) -> list[ReviewEvent]:
    """What was done to the contribution, its messages, photos and follow-up, oldest first."""
    return list(rows.read(replica.connection, ReviewEvent, _OURS, (uuid,), order="happened_at, fid"))


def rows_about(replica: Replica, uuid: str) -> dict[str, Record]:
    """Those rows as they are now, by uuid; one that was erased meanwhile isn't there."""
    catalogue = Catalogue(replica)
    posts = catalogue.some(Contribution, (uuid,))
    found: list[Record] = [
        *posts,
        *catalogue.where(Message, contribution_uuid=uuid),
        *catalogue.where(Photo, contribution_uuid=uuid),
        *catalogue.some(Commitment, [post.commitment_uuid for post in posts if post.commitment_uuid]),
    ]
    return {row.uuid: row for row in found}
