"""What residents get on paper: the card with their number, and the sheet with the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable

from ..domain.answers import is_approved
from ..domain.plain_text import drawable
from ..domain.records import Commitment, Contribution, Message
from ..domain.vocabulary import CommitmentState

#: A line doesn't begin with these, nor end with an opening quotation mark, whatever blank somebody typed there.
_HELD = re.compile(r" (?=[?!;:»%€])|(?<=«) ")


def on_paper(said: str, can_draw: Callable[[str], bool]) -> str:
    """*said* as it is printed: signs stay with their words, and pictures that no font here has are left out."""
    return _HELD.sub("\u00a0", drawable(said, can_draw))


@dataclass(frozen=True)
class Sender:
    """Who speaks: the collectivity, the quarter, the mediator's places and hours, and where the public map is read.

    ``map_address`` is empty where there is none: then no square to scan is printed.
    """

    collectivity: str
    quarter: str
    hours: tuple[str, ...] = ()
    map_address: str = ""

    def link(self, reference: str) -> str:
        """The address of a contribution on the public map; empty where there is no map."""
        return f"{self.map_address.split('#')[0]}#{reference}" if self.map_address else ""


@dataclass(frozen=True)
class Promise:
    """One line of what will happen: when (an ISO date or nothing), what, and whether it is done."""

    day: str | None
    words: str
    done: bool


@dataclass(frozen=True)
class AnswerSheet:
    """One A5 sheet: no name and no pseudonym, for it may be left on a table.

    ``said`` are the words in French where they were said in another language; ``question`` asks instead of answering.
    """

    reference: str
    said: str
    said_on: str | None
    said_at: str
    answer: str
    signed: str
    answered_at: str | None
    question: bool = False
    promises: tuple[Promise, ...] = ()
    ask_after: bool = False


def answer_sheet(
    post: Contribution, message: Message | None, commitment: Commitment | None, place_words: str
) -> AnswerSheet:
    """The sheet of one contribution; an answer that isn't approved is left out, unless it asks what was meant."""
    asking = message is not None and not is_approved(message)
    return AnswerSheet(
        reference=post.reference or "",
        said=(post.body_fr or post.body or post.title or "").strip(),
        said_on=post.occurred_on,
        said_at=place_words,
        answer=(message.body or "").strip() if message is not None else "",
        signed=(message.signed_as or "") if message is not None else "",
        answered_at=(message.published_at or message.updated_at) if message is not None else None,
        question=asking,
        promises=_promises(commitment),
        ask_after=commitment is not None and commitment.state is not CommitmentState.DROPPED,
    )


def _promises(commitment: Commitment | None) -> tuple[Promise, ...]:
    if commitment is None:
        return ()
    done = commitment.state is CommitmentState.DONE
    day = commitment.done_on if done else commitment.due_on
    return (Promise(day, commitment.title, done),)
