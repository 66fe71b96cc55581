"""What an act is decided on, and how a decision is written down. No I/O: the caller reads the rows and the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Callable, Protocol, Union

from .changes import Act, Change, Insert, Update
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import (
    Commitment,
    Contribution,
    ContributionTag,
    Initiative,
    Member,
    Message,
    Place,
    Profile,
    Record,
    ReviewEvent,
    Tag,
)
from .settings import QuarterSettings

#: Gives a new uuid at each call; tests hand in a counter.
DrawUuid = Callable[[], str]

NO_SUCH_MESSAGE = phrase(QT_TRANSLATE_NOOP("Phrases", "This message is not in this thread; it may have been erased."))
NOTHING_TO_WRITE = phrase(QT_TRANSLATE_NOOP("Phrases", "Nothing was written yet."))
UNCHANGED = phrase(QT_TRANSLATE_NOOP("Phrases", "Nothing has changed."))


@dataclass(frozen=True)
class Situation:
    """One contribution and all that its rules look at.

    ``author`` is the profile behind ``contribution.author_uuid``, None where there is none. ``messages`` are all
    of its thread, ``tags`` those it bears, ``grouped_here`` the contributions whose ``duplicate_of`` is this one.
    ``now`` is an instant as stored, ``today`` the local date, ISO. ``links`` are the rows that give it its tags; where
    a tag was merged into another, their ``tag_uuid`` is that other one's.
    """

    contribution: Contribution
    member: Member
    now: str
    today: str
    settings: QuarterSettings = QuarterSettings()  # noqa: RUF009 (frozen all through)
    author: Profile | None = None
    messages: tuple[Message, ...] = ()
    tags: tuple[Tag, ...] = ()
    grouped_here: tuple[Contribution, ...] = ()
    links: tuple[ContributionTag, ...] = ()

    def message(self, uuid: str) -> Message | None:
        """The message of this thread with that *uuid*."""
        return next((message for message in self.messages if message.uuid == uuid), None)


@dataclass(frozen=True)
class Refusal:
    """Why an act can't be done now; each finding says what to do about it."""

    findings: tuple[Phrase, ...]


Decision = Union[Act, Refusal]


def refused(*findings: Phrase | None) -> Refusal | None:
    """A refusal made of those *findings* that are there; None when none is."""
    found = tuple(finding for finding in findings if finding is not None)
    return Refusal(found) if found else None


def not_allowed(situation: Situation, deed: Deed) -> Phrase | None:
    """Why the member may not do *deed*; None if they may."""
    return obstacle(situation.member, deed)


class Witness(Protocol):
    """Who acts, and when: what a review event says beside the change."""

    @property
    def member(self) -> Member:
        """The person at the desk."""

    @property
    def now(self) -> str:
        """The instant, as stored."""


@dataclass(frozen=True)
class Actor:
    """A ``Witness`` where nothing else need be known: who acts, and the instant, as stored."""

    member: Member
    now: str


@dataclass(frozen=True)
class Ledger:
    """Writes changes together with their review events, stamped with who and when."""

    situation: Witness
    draw_uuid: DrawUuid
    reason: str | None = None

    def event(self, row: tuple[str, str], field: str, old: object, new: object) -> Insert:
        """The review event of one field of *row*, given as its table's name and its uuid."""
        table_name, row_uuid = row
        return Insert(
            ReviewEvent(
                uuid=self.draw_uuid(),
                table_name=table_name,
                row_uuid=row_uuid,
                field=field,
                old_value=_as_text(old),
                new_value=_as_text(new),
                reason=self.reason,
                actor=self.situation.member.uuid,
                happened_at=self.situation.now,
            )
        )

    def amend(self, record: Record, **values: object) -> Iterator[Change]:
        """The update of *record* to *values* and one event for each field that really changes; nothing if none."""
        changed = tuple((name, value) for name, value in values.items() if getattr(record, name) != value)
        if not changed:
            return
        yield Update(type(record), record.uuid, changed)
        row = (_TABLES[type(record)], record.uuid)
        for name, value in changed:
            yield self.event(row, name, getattr(record, name), value)


_TABLES: dict[type[Record], str] = {
    Commitment: "commitment",
    Contribution: "contribution",
    Initiative: "initiative",
    Message: "message",
    Tag: "tag",
}


def _as_text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Place):
        return f"POINT ({value.x:.3f} {value.y:.3f})"
    return str(value)
