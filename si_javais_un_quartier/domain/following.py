"""Who follows a contribution, for which service, until when: one act, with a word to whoever takes over."""

from __future__ import annotations

from dataclasses import dataclass

from . import answering, editing, review
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Member
from .sequence import Decide, in_turn
from .situation import UNCHANGED, Decision, DrawUuid, Refusal, Situation


@dataclass(frozen=True)
class Following:
    """What is wanted: ``follower`` None is nobody, ``service`` None no service, ``due_on`` None the quarter's delay."""

    follower: Member | None = None
    service: str | None = None
    due_on: str | None = None
    note: str = ""


def follow(situation: Situation, wanted: Following, draw_uuid: DrawUuid) -> Decision:
    """Make it so, changing only what differs; *note* is written as an internal note of the thread."""
    contribution = situation.contribution
    uuid = wanted.follower.uuid if wanted.follower is not None else None
    steps: list[Decide] = []
    if uuid != contribution.assigned_to:
        steps.append(lambda it: review.assign(it, wanted.follower, draw_uuid))
    if (wanted.service, wanted.due_on) != (contribution.service, contribution.due_on):
        steps.append(lambda it: editing.edit(it, draw_uuid, service=wanted.service, due_on=wanted.due_on))
    if wanted.note.strip():
        steps.append(lambda it: answering.write_note(it, wanted.note, draw_uuid))
    if not steps:
        return Refusal((UNCHANGED,))
    return in_turn(situation, phrase(QT_TRANSLATE_NOOP("Phrases", "Follow-up changed")), *steps)
