"""One decision about many contributions: what it would change, why some can't be changed, and one act of it all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Callable

from . import answering
from .answers import is_approved
from .changes import Act, Delete, Insert
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Message, Record
from .sequence import Decide, folded
from .situation import Decision, DrawUuid, Refusal, Situation
from .vocabulary import MessageKind

_TAKEN = phrase(QT_TRANSLATE_NOOP("Phrases", "Another of the contributions chosen already changes this one."))


@dataclass(frozen=True)
class Preview:
    """What a decision would do to each contribution, by uuid; after :func:`as_one` is written, what it did.

    ``cannot`` holds the findings of those that stay as they are.
    """

    will: tuple[tuple[str, Act], ...]
    cannot: tuple[tuple[str, tuple[Phrase, ...]], ...]


class Previewing:
    """A preview in the making: contributions may come in portions, so that nobody waits for all of them at once.

    Where two acts would write different values to the same place, the later one is refused. What *decide* is told
    about other contributions (which to group with) must be the same for all.
    """

    def __init__(self, decide: Decide) -> None:
        self._decide = decide
        self._will: list[tuple[str, Act]] = []
        self._cannot: list[tuple[str, tuple[Phrase, ...]]] = []
        self._claimed: dict[_Spot, object] = {}

    def add(self, situations: Iterable[Situation]) -> None:
        """Ask about each of these by itself."""
        for situation in situations:
            uuid, decision = situation.contribution.uuid, self._decide(situation)
            if isinstance(decision, Refusal):
                self._cannot.append((uuid, decision.findings))
                continue
            spots = _spots(decision)
            if any(self._claimed.get(spot, value) != value for spot, value in spots.items()):
                self._cannot.append((uuid, (_TAKEN,)))
                continue
            self._claimed.update(spots)
            self._will.append((uuid, decision))

    def found(self) -> Preview:
        """What those that came so far would do."""
        return Preview(tuple(self._will), tuple(self._cannot))


def preview(situations: Iterable[Situation], decide: Decide) -> Preview:
    """Ask *decide* about each contribution by itself (:class:`Previewing`)."""
    making = Previewing(decide)
    making.add(situations)
    return making.found()


def as_one(name: Phrase, found: Preview) -> Act:
    """All that will change as one act: one transaction, one undo. It may be empty."""
    return Act(name, folded(change for _, act in found.will for change in act.changes))


def reasons(found: Preview) -> Mapping[Phrase, tuple[str, ...]]:
    """Why some can't be changed: each finding with the contributions it is about, the most frequent first."""
    about: dict[Phrase, list[str]] = {}
    for uuid, findings in found.cannot:
        for finding in findings:
            about.setdefault(finding, []).append(uuid)
    return {finding: tuple(about[finding]) for finding in sorted(about, key=lambda it: -len(about[it]))}


def name_for(act: Phrase, count: int) -> Phrase:
    """What the undo list calls *act* on *count* contributions."""
    return phrase(QT_TRANSLATE_NOOP("Phrases", "{act} ({number})"), act=act, number=count)


# -- decisions for many, to be handed to ``preview``


def approve(draw_uuid: DrawUuid) -> Decide:
    """Approve the last answer that waits for it."""

    def decide(situation: Situation) -> Decision:
        found = _last(situation, lambda message: not is_approved(message))
        return _NONE_DRAFTED if found is None else answering.approve_answer(situation, found.uuid, draw_uuid)

    return decide


def publish(draw_uuid: DrawUuid) -> Decide:
    """Make the last approved answer public."""

    def decide(situation: Situation) -> Decision:
        found = _last(situation, is_approved)
        return _NONE_APPROVED if found is None else answering.publish_answer(situation, found.uuid, draw_uuid)

    return decide


def deliver(draw_uuid: DrawUuid, on: str | None = None) -> Decide:
    """Note that the authors were told the last approved answer, today or on the past day *on* (ISO)."""

    def decide(situation: Situation) -> Decision:
        found = _last(situation, is_approved)
        return _NONE_APPROVED if found is None else answering.mark_delivered(situation, found.uuid, draw_uuid, on)

    return decide


_NONE_DRAFTED = Refusal((phrase(QT_TRANSLATE_NOOP("Phrases", "There is no drafted answer to approve.")),))
_NONE_APPROVED = Refusal((phrase(QT_TRANSLATE_NOOP("Phrases", "There is no approved answer yet.")),))


def _last(situation: Situation, fits: Callable[[Message], bool]) -> Message | None:
    """The last answer of the thread, which is in the order of time, for which *fits* holds."""
    return next((it for it in reversed(situation.messages) if it.kind is MessageKind.ANSWER and fits(it)), None)


#: A row's field, or the row as such (""), and what an act makes of it.
_Spot = tuple[type[Record], str, str]


def _spots(act: Act) -> dict[_Spot, object]:
    """What *act* writes where; a row that stays is told from one that goes."""
    spots: dict[_Spot, object] = {}
    for change in act.changes:
        if isinstance(change, Insert):
            spots[type(change.record), change.record.uuid, ""] = change.record
        elif isinstance(change, Delete):
            spots[change.record_type, change.uuid, ""] = Delete
        else:
            spots[change.record_type, change.uuid, ""] = True
            spots.update({(change.record_type, change.uuid, name): value for name, value in change.values})
    return spots
