"""Decides what may be done with the messages of a thread: write, edit, approve, make public, deliver.

An answer goes from draft to approved to public; it is delivered when somebody has told its author. A post that
isn't public can be answered too: its answer is approved, then delivered, and never public.
"""

from __future__ import annotations

from .answers import body_sha256, effective_state, is_approved
from .changes import Act, Insert
from .instants import parse_date
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Message
from .situation import (
    NO_SUCH_MESSAGE,
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
from .steps import Requirement, status_requirements
from .templates import unfilled
from .vocabulary import MessageKind, MessageState, Role, Status, Visibility

_NOT_APPROVED = phrase(QT_TRANSLATE_NOOP("Phrases", "This answer must be approved first."))
_NO_ANSWER = phrase(QT_TRANSLATE_NOOP("Phrases", "This message is not an answer."))


def write_answer(
    situation: Situation, body: str, draw_uuid: DrawUuid, *, signed_as: str | None = None, reply_to: str | None = None
) -> Decision:
    """A draft of an answer to the author, signed by a service or a function rather than by a name."""
    refusal = refused(not_allowed(situation, Deed.WRITE_ANSWER), _blank(body), unfilled(body))
    if refusal is not None:
        return refusal
    message = _new(situation, MessageKind.ANSWER, body, draw_uuid, signed_as=signed_as, reply_to=reply_to)
    return _written(situation, message, phrase(QT_TRANSLATE_NOOP("Phrases", "Answer drafted")), draw_uuid)


def write_note(situation: Situation, body: str, draw_uuid: DrawUuid, *, reply_to: str | None = None) -> Decision:
    """An internal note, which never leaves the team."""
    refusal = refused(not_allowed(situation, Deed.NOTE), _blank(body))
    if refusal is not None:
        return refusal
    message = _new(situation, MessageKind.NOTE, body, draw_uuid, reply_to=reply_to)
    return _written(situation, message, phrase(QT_TRANSLATE_NOOP("Phrases", "Internal note")), draw_uuid)


def edit_message(situation: Situation, uuid: str, body: str, draw_uuid: DrawUuid) -> Decision:
    """Other words for an answer, which makes it a draft again that nobody was told, or for one's own note.

    The one approved answer that a closed contribution rests on stays as it is: reopen, or write another answer.
    """
    message = situation.message(uuid)
    if message is None:
        return Refusal((NO_SUCH_MESSAGE,))
    same = UNCHANGED if message.body == body else None
    refusal = refused(_cannot_edit(situation, message), _blank(body), same, holds_up(situation, message))
    if refusal is not None:
        return refusal
    ledger = Ledger(situation, draw_uuid)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Text changed"))
    if message.kind is not MessageKind.ANSWER:
        return Act(name, tuple(ledger.amend(message, body=body)))
    draft = ledger.amend(
        message,
        body=body,
        state=MessageState.DRAFT,
        approved_sha256=None,
        published_at=None,
        delivered_on=None,
        delivered_by=None,
    )
    return Act(name, tuple(draft))


def approve_answer(situation: Situation, uuid: str, draw_uuid: DrawUuid) -> Decision:
    """Approve the words of an answer as they stand; the quarter may ask that it isn't its author who does."""
    message = situation.message(uuid)
    if message is None:
        return Refusal((NO_SUCH_MESSAGE,))
    refusal = refused(
        not_allowed(situation, Deed.APPROVE_ANSWER),
        _NO_ANSWER if message.kind is not MessageKind.ANSWER else _blank(message.body or ""),
        unfilled(message.body or ""),
        UNCHANGED if is_approved(message) else None,
        needs_another(situation, message),
    )
    if refusal is not None:
        return refusal
    approved = Ledger(situation, draw_uuid).amend(
        message, state=MessageState.APPROVED, approved_sha256=body_sha256(message.body), published_at=None
    )
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Answer approved")), tuple(approved))


def publish_answer(situation: Situation, uuid: str, draw_uuid: DrawUuid) -> Decision:
    """Make an approved answer public, which it can be only where its post is."""
    message = situation.message(uuid)
    if message is None:
        return Refusal((NO_SUCH_MESSAGE,))
    refusal = refused(
        not_allowed(situation, Deed.PUBLISH),
        _unapproved(message),
        UNCHANGED if is_approved(message) and message.state is MessageState.PUBLISHED else None,
        None if situation.contribution.visibility is Visibility.PUBLISHED else _POST_NOT_PUBLIC,
    )
    if refusal is not None:
        return refusal
    published = Ledger(situation, draw_uuid).amend(message, state=MessageState.PUBLISHED, published_at=situation.now)
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Answer made public")), tuple(published))


def mark_delivered(situation: Situation, uuid: str, draw_uuid: DrawUuid, on: str | None = None) -> Decision:
    """Note that the member told the author the approved answer, today or on the past day *on* (ISO)."""
    message = situation.message(uuid)
    if message is None:
        return Refusal((NO_SUCH_MESSAGE,))
    day = on or situation.today
    refusal = refused(
        not_allowed(situation, Deed.TELL),
        _unapproved(message),
        UNCHANGED if message.delivered_on else None,
        _wrong_day(day, situation.today),
    )
    if refusal is not None:
        return refusal
    told = Ledger(situation, draw_uuid).amend(
        message, delivered_on=parse_date(day).isoformat(), delivered_by=situation.member.uuid
    )
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Author told")), tuple(told))


_POST_NOT_PUBLIC = phrase(
    QT_TRANSLATE_NOOP("Phrases", "The answer can be public only where the contribution is: publish it first.")
)
_CLOSED_ON_IT = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases", "The contribution was closed with this answer: reopen it first, or write another answer."
    )
)


def _new(
    situation: Situation,
    kind: MessageKind,
    body: str,
    draw_uuid: DrawUuid,
    *,
    signed_as: str | None = None,
    reply_to: str | None = None,
) -> Message:
    return Message(
        uuid=draw_uuid(),
        contribution_uuid=situation.contribution.uuid,
        reply_to=reply_to,
        author_uuid=situation.member.uuid,
        author_name=situation.member.display_name,
        author_role=_first_role(situation.member),
        signed_as=signed_as,
        kind=kind,
        body=body,
    )


def _written(situation: Situation, message: Message, name: Phrase, draw_uuid: DrawUuid) -> Act:
    """A new message and its event, which says what came, not its words: those are in the row."""
    event = Ledger(situation, draw_uuid).event(("message", message.uuid), "kind", None, message.kind)
    return Act(name, (Insert(message), event))


def _first_role(member: Member) -> str | None:
    roles = member.role_set()
    return next((role.value for role in Role if role in roles), None)


def _blank(body: str) -> Phrase | None:
    return None if body.strip() else NOTHING_TO_WRITE


def _cannot_edit(situation: Situation, message: Message) -> Phrase | None:
    if message.kind is MessageKind.ANSWER:
        return not_allowed(situation, Deed.WRITE_ANSWER)
    if message.kind is MessageKind.REPLY:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "A resident’s words stay as they were said."))
    if message.author_uuid != situation.member.uuid:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "Only the person who wrote a note can change it."))
    return not_allowed(situation, Deed.NOTE)


def holds_up(situation: Situation, message: Message) -> Phrase | None:
    """Why *message* can't become a draft: its contribution is closed, and no other answer is approved."""
    needs = status_requirements(Status.UNDER_REVIEW, situation.contribution.status)
    if Requirement.APPROVED_ANSWER not in needs or not is_approved(message):
        return None
    others = (other for other in situation.messages if other.uuid != message.uuid)
    return None if any(map(is_approved, others)) else _CLOSED_ON_IT


def _unapproved(message: Message) -> Phrase | None:
    if message.kind is not MessageKind.ANSWER:
        return _NO_ANSWER
    return _NOT_APPROVED if effective_state(message) is MessageState.DRAFT else None


def needs_another(situation: Situation, message: Message) -> Phrase | None:
    """Where two people are asked for, neither who wrote the answer nor who last changed its row approves it."""
    if situation.settings.two_people and situation.member.uuid in {message.author_uuid, message.updated_by}:
        return phrase(
            QT_TRANSLATE_NOOP("Phrases", "Somebody else must approve this answer: two people are needed here.")
        )
    return None


def _wrong_day(day: str, today: str) -> Phrase | None:
    try:
        late = parse_date(day) > parse_date(today)
    except ValueError:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=day)
    return phrase(QT_TRANSLATE_NOOP("Phrases", "The day the author was told can’t be in the future.")) if late else None
