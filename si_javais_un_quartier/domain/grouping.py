"""Groups a contribution with another that says the same, and prepares what both authors are told."""

from __future__ import annotations

from dataclasses import dataclass

from . import review
from .changes import Act
from .phrases import QT_TRANSLATE_NOOP, phrase
from .proposing import propose
from .sequence import Decide, folded, in_turn
from .situation import Decision, DrawUuid, Refusal, Situation
from .vocabulary import Status


@dataclass(frozen=True)
class Told:
    """What each author is told, as an answer in their own thread; None: nothing."""

    duplicate: str | None = None
    main: str | None = None


def group(duplicate: Situation, main: Situation, draw_uuid: DrawUuid, told: Told) -> Decision:
    """Group *duplicate* with *main*, in one act.

    Nothing of either is lost, both keep their reference. What the authors are told is approved at once where this
    person may approve it, else it waits as a draft for whoever may.
    """
    given = review.Given(duplicate_of=main.contribution)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Grouped with {reference}"), reference=main.contribution.reference or "")
    steps: list[Decide] = [lambda it: review.change_status(it, Status.DUPLICATE, draw_uuid, given)]
    if told.duplicate:
        steps.append(propose(told.duplicate, draw_uuid))
    decision = in_turn(duplicate, name, *steps)
    if isinstance(decision, Refusal) or not told.main:
        return decision
    other = propose(told.main, draw_uuid)(main)
    return other if isinstance(other, Refusal) else Act(name, folded((*decision.changes, *other.changes)))
