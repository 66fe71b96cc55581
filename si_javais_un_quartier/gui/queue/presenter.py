"""The queue of the next publication, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ...domain import publishing
from ...domain.bulk import as_one, name_for, preview
from ...domain.identity import new_uuid
from ...domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ...domain.publishing import Online, Queued, Waiting
from ...domain.sequence import Decide, in_turn
from ...domain.situation import Actor, Decision, Refusal, Situation
from ...store import publication
from ...store.situations import situations
from ..contributions.ports import Doing


class View(Protocol):
    """What the presenter needs of the window."""

    def show_queue(self, queued: Sequence[Queued], online: Online) -> None:
        """What waits, and since when."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


class QueuePresenter:
    """Reads the queue, takes things out of it, and notes that the map went online."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._queued: Sequence[Queued] = ()

    def refresh(self) -> None:
        """Read it again."""
        replica = self._workspace.replica
        if replica is not None:
            self._queued = publication.queue(replica)
            self._view.show_queue(self._queued, publication.online(replica)[0])

    def take_back(self, uuids: Sequence[str]) -> None:
        """Take these rows out of the queue, as one act; what has gone from the map already can't be taken out."""
        replica = self._workspace.replica
        if replica is None:
            return
        chosen = [it for it in self._queued if it.row_uuid in set(uuids) and it.waiting is not Waiting.GONE]
        answers: dict[str, list[Queued]] = {it.contribution_uuid: [] for it in chosen}
        for it in chosen:
            answers[it.contribution_uuid].append(it)
        found = situations(replica, list(answers), self._workspace.member(), self._workspace.clock)

        def decide(situation: Situation) -> Decision:
            steps = [self._step(it) for it in answers[situation.contribution.uuid]]
            return in_turn(situation, _TAKEN_BACK, *steps)

        outcome = preview(found, decide)
        if outcome.cannot:
            self._view.say(outcome.cannot[0][1])
        if outcome.will:
            self._workspace.perform(as_one(name_for(_TAKEN_BACK, len(chosen)), outcome))

    def went_online(self, not_sent: int) -> bool:
        """Note that the map went online with what the queue shows."""
        replica = self._workspace.replica
        if replica is None:
            return False
        witness = Actor(self._workspace.member(), self._workspace.clock.now())
        setting = publication.online(replica)[1]
        decision = publishing.went_online(witness, setting, publication.newest_rev(replica), not_sent)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def _step(self, it: Queued) -> Decide:
        replica = self._workspace.replica
        if it.waiting is Waiting.ANSWER:
            return lambda situation: publishing.take_back_answer(situation, it.row_uuid, new_uuid)
        before = publication.visibility_before(replica, it.row_uuid) if replica is not None else None
        return lambda situation: publishing.take_back_post(situation, before, new_uuid)


_TAKEN_BACK = phrase(QT_TRANSLATE_NOOP("Phrases", "Taken out of the next publication"))
