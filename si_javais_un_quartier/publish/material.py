"""What is read of a working copy before anything is decided: rows that could be public, and what decides about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from ..domain.ports import Progress
from ..domain.public_view import UNSEEN, is_public
from ..domain.records import (
    Campaign,
    Commitment,
    Contribution,
    Initiative,
    InitiativeLink,
    Message,
    Photo,
    Premises,
    Profile,
    Quarter,
    Record,
    Setting,
)
from ..domain.settings import QuarterSettings, read_settings
from ..domain.vocabulary import Disclosure, MessageKind
from ..store import publication, rows
from ..store.replica import Replica
from ..store.sql import join
from ..store.support import backers

R = TypeVar("R", bound=Record)

_PUBLISHED = "visibility = 'published'"
_OF_PUBLISHED = join("contribution_uuid IN (SELECT uuid FROM contribution WHERE", _PUBLISHED, ")")
_NO_NOTES = join("kind !=", "'" + MessageKind.NOTE.value + "' AND", _OF_PUBLISHED)
_AUTHORS = join("uuid IN (SELECT author_uuid FROM contribution WHERE", _PUBLISHED, ")")


@dataclass(frozen=True)
class Material:
    """Rows by uuid; messages and photos by contribution, in the order of time. Notes are never read.

    ``backers`` counts, for each contribution, the people who support it or said the same; ``committed`` the
    contributions that each commitment answers, public or not; ``accepted`` the marks of ``domain.acceptance``.
    """

    quarter: Quarter
    settings: QuarterSettings
    contributions: tuple[Contribution, ...]
    authors: Mapping[str, Profile]
    messages: Mapping[str, tuple[Message, ...]]
    photos: Mapping[str, tuple[Photo, ...]]
    premises: Mapping[str, Premises]
    initiatives: tuple[Initiative, ...]
    links: tuple[InitiativeLink, ...]
    commitments: tuple[Commitment, ...]
    campaigns: tuple[Campaign, ...]
    committed: Mapping[str, frozenset[str]]
    backers: Mapping[str, int]
    accepted: frozenset[str]
    n_pending: int = 0


def read(replica: Replica, progress: Progress) -> Material:
    """All of it. Raises what reading raises, and Cancelled."""
    connection = replica.connection
    records = list(rows.read(connection, Setting))
    contributions = []
    for number, it in enumerate(rows.read(connection, Contribution, _PUBLISHED, order="created_at, uuid")):
        if number % 500 == 0:
            progress.report(number)
        if is_public(it):
            contributions.append(it)
    return Material(
        quarter=next(rows.read(connection, Quarter), Quarter(name=replica.path.stem)),
        settings=read_settings(records),
        contributions=tuple(contributions),
        authors={it.uuid: it for it in rows.read(connection, Profile, _AUTHORS)},
        messages=_by_contribution(rows.read(connection, Message, _NO_NOTES, order="created_at, uuid")),
        photos=_by_contribution(rows.read(connection, Photo, _OF_PUBLISHED, order="created_at, uuid")),
        premises={it.uuid: it for it in _all(replica, Premises, "disclosure = ?", Disclosure.PUBLIC.value)},
        initiatives=tuple(_all(replica, Initiative)),
        links=tuple(_all(replica, InitiativeLink)),
        commitments=tuple(_all(replica, Commitment)),
        campaigns=tuple(_all(replica, Campaign)),
        committed=publication.by_commitment(replica),
        backers=_backers(replica, contributions),
        accepted=publication.accepted(replica),
        n_pending=_pending(replica),
    )


def _pending(replica: Replica) -> int:
    """How many are being read before residents may see them."""
    unseen = {status.value for status in UNSEEN}
    counts = publication.pending_by_status(replica)
    return sum(n for status, n in counts.items() if status not in unseen)


def _all(replica: Replica, record_type: type[R], where: str = "", *bound: object) -> Iterable[R]:
    return rows.read(replica.connection, record_type, where, bound, order="created_at, uuid")


def _by_contribution(records: Iterable[R]) -> dict[str, tuple[R, ...]]:
    found: defaultdict[str, list[R]] = defaultdict(list)
    for record in records:
        found[str(getattr(record, "contribution_uuid", ""))].append(record)
    return {uuid: tuple(some) for uuid, some in found.items()}


def _backers(replica: Replica, contributions: Iterable[Contribution]) -> dict[str, int]:
    """People told apart by their profile, as ``store.support.backing`` counts them for one: never the author."""
    people = backers(replica)
    return {it.uuid: len(people[it.uuid] - {it.author_uuid or ""}) for it in contributions if it.uuid in people}
