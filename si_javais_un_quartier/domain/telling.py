"""Bringing the answer back in person: told, what they replied, what was unclear, and whether what was done helped."""

from __future__ import annotations

from enum import Enum

from . import answering
from .changes import Act, Change, Insert
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Commitment, Message
from .sequence import in_turn
from .situation import (
    NOTHING_TO_WRITE,
    UNCHANGED,
    Decision,
    DrawUuid,
    Ledger,
    Refusal,
    Situation,
    not_allowed,
    refused,
)
from .vocabulary import CommitmentState, MessageKind, MessageState


class Outcome(str, Enum):
    """Whether what was done met the need, in its authors' words."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


_TOLD = phrase(QT_TRANSLATE_NOOP("Phrases", "Author told"))
_NOT_DONE = phrase(QT_TRANSLATE_NOOP("Phrases", "This follow-up isn’t done yet: ask once it is."))


def tell(situation: Situation, message_uuid: str, reply: str, draw_uuid: DrawUuid, on: str | None = None) -> Decision:
    """The author was told the approved answer, today or on the past day *on*; what they said to it joins the thread."""
    if not reply.strip():
        return answering.mark_delivered(situation, message_uuid, draw_uuid, on)
    return in_turn(
        situation, _TOLD,
        lambda now: answering.mark_delivered(now, message_uuid, draw_uuid, on),
        lambda now: note_reply(now, reply, draw_uuid, reply_to=message_uuid),
    )  # fmt: skip


def note_reply(situation: Situation, words: str, draw_uuid: DrawUuid, *, reply_to: str | None = None) -> Decision:
    """What the author answered, written down by a mediator; their words stay as they were said."""
    refusal = refused(not_allowed(situation, Deed.TELL), None if words.strip() else NOTHING_TO_WRITE)
    if refusal is not None:
        return refusal
    author = situation.author
    said = Message(
        uuid=draw_uuid(),
        contribution_uuid=situation.contribution.uuid,
        reply_to=reply_to,
        author_uuid=author.uuid if author is not None else None,
        author_name=author.pseudonym if author is not None else situation.contribution.author_name,
        kind=MessageKind.REPLY,
        state=MessageState.DRAFT,
        body=words.strip(),
    )
    event = Ledger(situation, draw_uuid).event(("message", said.uuid), "kind", None, said.kind)
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Reply noted")), (Insert(said), event))


def note_outcome(
    situation: Situation, commitment: Commitment, outcome: Outcome, words: str, draw_uuid: DrawUuid
) -> Decision:
    """Whether what was done meets the need, as an author of the contribution says it.

    Several authors may answer: the least satisfied one stands in ``outcome``, so that a need that isn't met isn't
    hidden by another's; what each said is a line of ``outcome_note`` under their card's number.
    """
    refusal = refused(
        not_allowed(situation, Deed.TELL),
        None if commitment.state is CommitmentState.DONE else _NOT_DONE,
    )
    if refusal is not None:
        return refusal
    reference = situation.contribution.reference
    line = " ".join(part for part in (reference, outcome.value, " ".join(words.split())) if part)
    kept = [it for it in (commitment.outcome_note or "").splitlines() if not _is_of(it, reference)]
    changes: tuple[Change, ...] = tuple(
        Ledger(situation, draw_uuid).amend(
            commitment, outcome=_least((*kept, line)).value, outcome_note="\n".join((*kept, line))
        )
    )
    if not changes:
        return Refusal((UNCHANGED,))
    return Act(
        phrase(QT_TRANSLATE_NOOP("Phrases", "Asked whether it helped: {title}"), title=commitment.title), changes
    )


def has_answered(commitment: Commitment, reference: str | None) -> bool:
    """Whether the author of the contribution with that card was asked already."""
    return any(_is_of(line, reference) for line in (commitment.outcome_note or "").splitlines())


def _is_of(line: str, reference: str | None) -> bool:
    return bool(reference) and line.startswith(f"{reference} ")


_ORDER = (Outcome.NO, Outcome.PARTLY, Outcome.YES)


def _least(lines: tuple[str, ...]) -> Outcome:
    """The least satisfied of the lines that name one."""
    said = {word for line in lines for word in line.split()[:2]}
    return next((each for each in _ORDER if each.value in said), Outcome.YES)
