"""Who is to be met again in person: an answer to bring, a question to ask, something done to ask about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from ..domain.answers import is_approved
from ..domain.records import Commitment, Contribution, Encounter, Message, Place, Premises, Profile, Record
from ..domain.telling import has_answered
from ..domain.vocabulary import Channel, CommitmentState, Status
from . import rows
from .catalogue import Catalogue
from .hints import Hint, hints_of
from .replica import Replica
from .sql import join, text

_R = TypeVar("_R", bound=Record)

#: Words that reached the team by mouth: nobody writes to their authors.
IN_PERSON = (Channel.ENCOUNTER, Channel.MEETING, Channel.REGISTER)


class Errand(Enum):
    """Why somebody is met again."""

    TELL = "tell"
    CLARIFY = "clarify"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Waiting:
    """One errand. ``place`` is where they spoke or what they spoke of, in the quarter's CRS; ``since`` an instant."""

    errand: Errand
    contribution: Contribution
    since: str
    author: Profile | None = None
    message: Message | None = None
    commitment: Commitment | None = None
    place: Place | None = None
    place_words: str = ""
    hint: Hint | None = None

    @property
    def name(self) -> str:
        """What the mediator calls them."""
        return (self.author.pseudonym if self.author is not None else self.contribution.author_name) or ""


def waiting(replica: Replica) -> list[Waiting]:
    """All errands, the longest wait first. Withdrawn profiles are left alone."""
    found = [*_to_tell(replica), *_to_clarify(replica), *_to_ask(replica)]
    return sorted(_with_people_and_places(replica, found), key=lambda it: (it.since, it.contribution.uuid))


_SPOKEN = join("channel IN (", ", ".join(text(channel.value) for channel in IN_PERSON), ")")
_ASKED_AT = join(
    "max(ifnull((SELECT max(a.created_at) FROM message AS a WHERE a.contribution_uuid = contribution.uuid",
    "AND a.kind = 'answer'), ''), ifnull((SELECT max(e.happened_at) FROM review_event AS e",
    "WHERE e.row_uuid = contribution.uuid AND e.field = 'status' AND e.new_value =",
    text(Status.NEEDS_QUALIFICATION.value), "), ''))",
)  # fmt: skip
#: What they meant was asked, and nobody has noted yet what they replied to it.
_UNCLEAR = join(
    "status =", text(Status.NEEDS_QUALIFICATION.value), "AND NOT EXISTS (SELECT 1 FROM message AS r",
    "WHERE r.contribution_uuid = contribution.uuid AND r.kind = 'reply' AND r.created_at >=", _ASKED_AT, ")",
)  # fmt: skip
_DONE = join("commitment_uuid IN (SELECT uuid FROM commitment WHERE state =", text(CommitmentState.DONE.value), ")")


def _to_tell(replica: Replica) -> Iterable[Waiting]:
    """Approved answers, published or not, that nobody has brought yet."""
    undelivered = (
        "uuid IN (SELECT contribution_uuid FROM message WHERE kind = 'answer' AND state IN ('approved', 'published') "
        "AND delivered_on IS NULL) AND answer_wanted IS NOT 0"
    )
    for post, answers in _with_answers(replica, undelivered):
        approved = [it for it in answers if is_approved(it)]
        if approved and not any(it.delivered_on for it in approved):
            last = approved[-1]
            yield Waiting(Errand.TELL, post, last.published_at or last.updated_at or "", message=last)


def _to_clarify(replica: Replica) -> Iterable[Waiting]:
    """The team asks what was meant; the question is the last answer that was written, if any.

    Once a reply to it is noted they have been met; asked again, they come back.
    """
    for post, asked in _with_answers(replica, _UNCLEAR):
        if not any(it.delivered_on for it in asked):
            yield Waiting(Errand.CLARIFY, post, post.updated_at or "", message=asked[-1] if asked else None)


def _to_ask(replica: Replica) -> Iterable[Waiting]:
    """What was promised is done: whether it helps."""
    posts = _posts(replica, _DONE)
    done = _by_uuid(Catalogue(replica).some(Commitment, _named(post.commitment_uuid for post in posts)))
    for post in posts:
        commitment = done[str(post.commitment_uuid)]
        if not has_answered(commitment, post.reference):
            yield Waiting(Errand.OUTCOME, post, commitment.done_on or "", commitment=commitment)


def _posts(replica: Replica, where: str) -> list[Contribution]:
    kept = (
        "status != 'withdrawn' AND (author_uuid IS NULL OR author_uuid NOT IN "
        "(SELECT uuid FROM profile WHERE withdrawn_on IS NOT NULL))"
    )
    return list(rows.read(replica.connection, Contribution, " AND ".join((_SPOKEN, kept, where)), order="fid"))


def _with_answers(replica: Replica, where: str) -> Iterable[tuple[Contribution, list[Message]]]:
    """The contributions, each with the answers written to it, the last one last."""
    posts = _posts(replica, where)
    asked = json.dumps([post.uuid for post in posts])
    theirs = "kind = 'answer' AND contribution_uuid IN (SELECT value FROM json_each(?))"
    answers: dict[str | None, list[Message]] = {}
    for message in rows.read(replica.connection, Message, theirs, (asked,), order="created_at, fid"):
        answers.setdefault(message.contribution_uuid, []).append(message)
    return [(post, answers.get(post.uuid, [])) for post in posts]


def _with_people_and_places(replica: Replica, found: Sequence[Waiting]) -> Iterable[Waiting]:
    """The same, with who is met and where, and what was promised them."""
    posts, catalogue = [it.contribution for it in found], Catalogue(replica)
    authors = _by_uuid(catalogue.some(Profile, _named(post.author_uuid for post in posts)))
    encounters = _by_uuid(catalogue.some(Encounter, _named(post.encounter_uuid for post in posts)))
    premises = _by_uuid(catalogue.some(Premises, _named(post.premises_uuid for post in posts)))
    promised = _by_uuid(catalogue.some(Commitment, _named(post.commitment_uuid for post in posts)))
    hints = hints_of(replica, _named(post.author_uuid for post in posts))
    for it, post in zip(found, posts):
        encounter, unit = encounters.get(post.encounter_uuid or ""), premises.get(post.premises_uuid or "")
        met = encounter.geometry if encounter is not None else None
        yield replace(
            it,
            author=authors.get(post.author_uuid or ""),
            commitment=it.commitment or promised.get(post.commitment_uuid or ""),
            place=met or post.geometry,
            place_words=(encounter.place if encounter else None) or (unit.address if unit else None) or "",
            hint=hints.get(post.author_uuid or ""),
        )


def _named(uuids: Iterable[str | None]) -> list[str]:
    return sorted({uuid for uuid in uuids if uuid})


def _by_uuid(records: Iterable[_R]) -> dict[str, _R]:
    return {record.uuid: record for record in records}
