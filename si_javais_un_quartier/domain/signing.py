"""The signing book (*parapheur*): answers put before an official on paper, and the visas that come back.

A book is a numbered list of drafted answers, printed once. Who holds the paper in hands enters by number what the
official said. The history says on whose behalf, on which day, and who entered it; words that have changed since they
were printed can't be approved by a signature that was given to others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from .answering import holds_up, needs_another
from .answers import body_sha256, is_approved
from .changes import Act, Change, Insert
from .instants import parse_date
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Message, Setting
from .sequence import Decide
from .situation import NO_SUCH_MESSAGE, UNCHANGED, Decision, DrawUuid, Ledger, Refusal, Situation, Witness, refused
from .templates import unfilled
from .vocabulary import MessageKind, MessageState

#: A book is a setting of the quarter, under this and a random name: two colleagues may each make one.
KEY_PREFIX = "signing_book/"
#: More answers than this nobody signs at once.
MOST_LINES = 200

#: Fields of the review events, which aren't columns: placed in a book, agreed, to be seen again.
PLACED, AGREED, AGAIN = "signing_book", "visa", "visa_withheld"


class Verdict(Enum):
    """What the official ticked."""

    AGREED = "agreed"
    AGAIN = "again"


@dataclass(frozen=True)
class Line:
    """One answer in a book, as it read when it was printed."""

    number: int
    contribution_uuid: str
    message_uuid: str
    sha256: str


@dataclass(frozen=True)
class Book:
    """A signing book; ``made_by`` is a member's uuid."""

    uuid: str
    number: int
    made_at: str
    made_by: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Visa:
    """What came back for one line: in which function the official signed, on which day (ISO), what they wrote."""

    verdict: Verdict
    function: str
    on: str
    remark: str = ""


def proposed(situation: Situation) -> Message | None:
    """The answer that waits for somebody to approve it: the last drafted one."""
    answers = [it for it in situation.messages if it.kind is MessageKind.ANSWER and not is_approved(it)]
    return answers[-1] if answers else None


def cannot_be_placed(situation: Situation) -> Refusal | None:
    """Why a contribution has no place in a book; None where it has."""
    answer = proposed(situation)
    return refused(
        obstacle(situation.member, Deed.WRITE_ANSWER),
        _nothing_waits(situation) if answer is None else unfilled(answer.body or ""),
    )


def _nothing_waits(situation: Situation) -> Phrase:
    answered = any(it.kind is MessageKind.ANSWER for it in situation.messages)
    return _APPROVED_ALREADY if answered else _NOTHING_DRAFTED


def make_book(situations: Sequence[Situation], number: int, draw_uuid: DrawUuid) -> Decision:
    """A book of the answers that *situations*, in this order, propose; each thread's history tells its place in it."""
    if not situations:
        return Refusal((_NOTHING_DRAFTED,))
    if len(situations) > MOST_LINES:
        most = QT_TRANSLATE_NOOP("Phrases", "A signing book holds {count} answers at most.")
        return Refusal((phrase(most, count=MOST_LINES),))
    found = [cannot_be_placed(situation) for situation in situations]
    wrong = next((refusal for refusal in found if refusal is not None), None)
    if wrong is not None:
        return wrong
    lines = tuple(_line(place, situation) for place, situation in enumerate(situations, 1))
    first = situations[0]
    record = Setting(uuid=draw_uuid(), key=KEY_PREFIX + draw_uuid(), value=_written(number, first, lines))
    events = (
        Ledger(situation, draw_uuid).event(("message", line.message_uuid), PLACED, None, f"{number}/{line.number}")
        for situation, line in zip(situations, lines)
    )
    return Act(
        phrase(QT_TRANSLATE_NOOP("Phrases", "Signing book no. {number}"), number=number), (Insert(record), *events)
    )


def read_book(record: Setting) -> Book | None:
    """The book that a setting holds; None where it can't be read."""
    try:
        kept = json.loads(record.value)
        lines = tuple(Line(int(n), str(post), str(message), str(sha)) for n, post, message, sha in kept["lines"])
        return Book(record.uuid, int(kept["number"]), str(kept["made_at"]), str(kept["made_by"]), lines)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def enter(line: Line, visa: Visa, draw_uuid: DrawUuid) -> Decide:
    """Note what came back for *line*; to be asked of its contribution.

    Agreed approves the words that were printed, and signs them with the official's function where nothing else was
    chosen. To be seen again leaves or makes them a draft; the remark becomes an internal note.
    """

    def decide(situation: Situation) -> Decision:
        message = situation.message(line.message_uuid)
        if message is None:
            return Refusal((NO_SUCH_MESSAGE,))
        refusal = _obstacles(situation, message, line, visa)
        if refusal is not None:
            return refusal
        ledger = Ledger(situation, draw_uuid, visa.remark.strip() or None)
        return Act(VISAS_NOTED, tuple(_entered(ledger, situation, message, visa)))

    return decide


def visa_value(visa: Visa) -> str:
    """How an event keeps the day and the function."""
    return f"{visa.on} {visa.function.strip()}"


def read_visa(field: str, value: str | None, remark: str | None = None) -> Visa | None:
    """The visa that an event tells; None where it tells none."""
    verdict = {AGREED: Verdict.AGREED, AGAIN: Verdict.AGAIN}.get(field)
    day, _, function = (value or "").partition(" ")
    return Visa(verdict, function, day, remark or "") if verdict is not None and function else None


def numbers(text: str) -> frozenset[int]:
    """The numbers in what a person types, such as "1-4, 7 9"; what is no number says nothing."""
    found: set[int] = set()
    for first, last in _RANGE.findall(text):
        found.update(range(int(first), min(int(last or first), MOST_LINES) + 1))
    return frozenset(found)


def shown_numbers(chosen: Iterable[int]) -> str:
    """Numbers as a person would type them: "1-4, 7"."""
    runs: list[list[int]] = []
    for number in sorted(chosen):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in runs)


_RANGE = re.compile(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?")

VISAS_NOTED = phrase(QT_TRANSLATE_NOOP("Phrases", "Visas noted"))
_NOTHING_DRAFTED = phrase(QT_TRANSLATE_NOOP("Phrases", "There is no drafted answer to sign."))
_APPROVED_ALREADY = phrase(QT_TRANSLATE_NOOP("Phrases", "Its answer is approved already: it needs no visa."))
_OTHER_WORDS = phrase(
    QT_TRANSLATE_NOOP("Phrases", "The answer has been changed since it was printed: put it in a new signing book.")
)


def _line(number: int, situation: Situation) -> Line:
    answer = proposed(situation)
    if answer is None:
        raise LookupError(situation.contribution.uuid)
    return Line(number, situation.contribution.uuid, answer.uuid, body_sha256(answer.body))


def _written(number: int, witness: Witness, lines: Sequence[Line]) -> str:
    content = {
        "number": number,
        "made_at": witness.now,
        "made_by": witness.member.uuid,
        "lines": [[it.number, it.contribution_uuid, it.message_uuid, it.sha256] for it in lines],
    }
    return json.dumps(content, sort_keys=True)


def _obstacles(situation: Situation, message: Message, line: Line, visa: Visa) -> Refusal | None:
    agreed = visa.verdict is Verdict.AGREED
    approved = is_approved(message)
    return refused(
        obstacle(situation.member, Deed.ENTER_VISA),
        _OTHER_WORDS if agreed and body_sha256(message.body) != line.sha256 else None,
        needs_another(situation, message) if agreed and not approved else None,
        None if agreed else holds_up(situation, message),
        UNCHANGED if message.state is MessageState.PUBLISHED and approved else None,
        _unsigned(visa, situation.today),
    )


def _unsigned(visa: Visa, today: str) -> Phrase | None:
    """Why the visa itself can't be noted."""
    if not visa.function.strip():
        return phrase(QT_TRANSLATE_NOOP("Phrases", "Say in which function the visa was given."))
    try:
        late = parse_date(visa.on) > parse_date(today)
    except ValueError:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=visa.on)
    return phrase(QT_TRANSLATE_NOOP("Phrases", "The day of the visa can’t be in the future.")) if late else None


def _entered(ledger: Ledger, situation: Situation, message: Message, visa: Visa) -> Sequence[Change]:
    row, told = ("message", message.uuid), visa_value(visa)
    if visa.verdict is Verdict.AGREED:
        signed = message.signed_as or visa.function.strip()
        changes = ledger.amend(
            message, state=MessageState.APPROVED, approved_sha256=body_sha256(message.body), signed_as=signed
        )
        return [*changes, ledger.event(row, AGREED, None, told)]
    changes = ledger.amend(message, state=MessageState.DRAFT, approved_sha256=None)
    return [*changes, ledger.event(row, AGAIN, None, told), *_remarked(ledger, situation, visa)]


def _remarked(ledger: Ledger, situation: Situation, visa: Visa) -> Sequence[Change]:
    """The official's remark as a note of the thread, where whoever writes the next answer reads it."""
    if not visa.remark.strip():
        return ()
    note = Message(
        uuid=ledger.draw_uuid(),
        contribution_uuid=situation.contribution.uuid,
        author_uuid=situation.member.uuid,
        author_name=situation.member.display_name,
        signed_as=visa.function.strip(),
        kind=MessageKind.NOTE,
        body=visa.remark.strip(),
    )
    return (Insert(note), ledger.event(("message", note.uuid), "kind", None, note.kind))
