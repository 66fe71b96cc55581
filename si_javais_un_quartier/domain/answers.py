"""How far the answer to a contribution has come: read from its messages, never stored beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, timedelta

from .instants import parse_date
from .records import Contribution, Message
from .settings import Delays
from .vocabulary import AnswerState, MessageKind, MessageState, Status
from .working_days import add_working_days

#: These close a contribution without an answer to its author: the campaign's closing answer covers "noted".
CLOSED_WITHOUT_ANSWER = frozenset({Status.NOTED, Status.DUPLICATE, Status.OFF_TOPIC, Status.WITHDRAWN})

_ORDER = tuple(AnswerState)
_ONE_DAY = timedelta(days=1)
_REACHED = frozenset({AnswerState.PUBLISHED, AnswerState.DELIVERED})


def body_sha256(body: str | None) -> str:
    """What an approval keeps of the body approved. Lone surrogates, which strangers write, are hashed as they are."""
    return hashlib.sha256((body or "").encode("utf-8", "surrogatepass")).hexdigest()


def effective_state(message: Message) -> MessageState:
    """The state that the body allows: another body than the one approved is a draft again."""
    if message.state is not MessageState.DRAFT and message.approved_sha256 == body_sha256(message.body):
        return message.state
    return MessageState.DRAFT


def is_approved(message: Message) -> bool:
    """Whether *message* is an answer whose present words were approved."""
    return message.kind is MessageKind.ANSWER and effective_state(message) is not MessageState.DRAFT


def state_of(message: Message) -> AnswerState:
    """How far one answer has come; NONE for a reply or a note."""
    if message.kind is not MessageKind.ANSWER:
        return AnswerState.NONE
    state = effective_state(message)
    if state is MessageState.DRAFT:
        return AnswerState.DRAFTED
    if message.delivered_on:
        return AnswerState.DELIVERED
    return AnswerState.PUBLISHED if state is MessageState.PUBLISHED else AnswerState.APPROVED


def answer_state(messages: Iterable[Message]) -> AnswerState:
    """How far the answer to a contribution has come: that of the message furthest along."""
    return max((state_of(message) for message in messages), key=_ORDER.index, default=AnswerState.NONE)


def is_unanswered(contribution: Contribution, messages: Iterable[Message]) -> bool:
    """Whether somebody still waits: an answer is wanted, and none was made public or delivered.

    A post closed with an approved answer that nobody has told its author still counts; one closed without need
    of an answer doesn't.
    """
    return (
        contribution.answer_wanted
        and contribution.status not in CLOSED_WITHOUT_ANSWER
        and answer_state(messages) not in _REACHED
    )


def waiting_since(contribution: Contribution) -> date | None:
    """The day the words were said or, where that isn't known, the (UTC) day they were written down."""
    return _date(contribution.occurred_on) or _date(contribution.created_at[:10])


def answer_due_on(contribution: Contribution, delays: Delays) -> date | None:
    """The last day to answer in time: the one set by hand, else the quarter's delay in working days."""
    chosen = _date(contribution.due_on)
    if chosen is not None:
        return chosen
    since = waiting_since(contribution)
    return None if since is None else _shifted(since, delays.answer)


def is_overdue(contribution: Contribution, messages: Iterable[Message], delays: Delays, today: date) -> bool:
    """Whether somebody has waited beyond the last day to answer in time."""
    due = answer_due_on(contribution, delays)
    return due is not None and today > due and is_unanswered(contribution, messages)


def latest_overdue_start(today: date, delays: Delays) -> date:
    """Posts without a ``due_on`` of their own that have waited since this day or longer are late *today*.

    It lets a list ask the question of all its rows at once, by comparing ``waiting_since`` with one date.
    """
    day = add_working_days(today, -delays.answer - 1)
    while add_working_days(day + _ONE_DAY, delays.answer) < today:
        day += _ONE_DAY
    return day


def _date(text: str | None) -> date | None:
    """A stored date; None for one that a bare tool wrote in another shape."""
    try:
        return parse_date(text or "")
    except ValueError:
        return None


def _shifted(since: date, working_days: int) -> date | None:
    try:
        return add_working_days(since, working_days)
    except OverflowError:
        return None
