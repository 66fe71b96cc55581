"""Putting the map online from the window: a folder, a task in the background, then what the team should know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ...domain import publishing
from ...domain.bulk import as_one, preview
from ...domain.errors import QuartierError
from ...domain.identity import new_uuid
from ...domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ...domain.ports import Progress
from ...domain.publishing import tell_online
from ...domain.sequence import Decide
from ...domain.situation import Actor, Decision, Refusal, Situation
from ...publish.publication import Outcome
from ...store import publication
from ...store.remembered import recall, remember
from ...store.replica import Replica
from ...store.situations import situations
from ..contributions.ports import Doing

_FOLDER = "public_folder"
#: Contributions whose answers are noted as delivered in one transaction, which must stay short.
_BATCH = 100


class View(Protocol):
    """What the presenter needs of the window."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""

    def show_online(self, outcome: Outcome, told: int) -> None:
        """The map is online; *told* answers reached those who posted online."""


class OnlinePresenter:
    """Knows the folder of the last time, refuses early, and notes what has been published."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._rev = 0

    def folder(self) -> Path | None:
        """Where this copy's map went the last time."""
        replica = self._workspace.replica
        kept = recall(replica, _FOLDER) if replica is not None else None
        return Path(kept) if isinstance(kept, str) and kept else None

    def may_begin(self, not_sent: int) -> bool:
        """Whether the map can go online now; what it shows is all that was known at this moment."""
        replica = self._workspace.replica
        if replica is None:
            return False
        refusal = publishing.may_go_online(self._workspace.member(), not_sent)
        if refusal is not None:
            self._view.say(refusal.findings)
            return False
        self._rev = publication.newest_rev(replica)
        return True

    def write(self, folder: Path, replica: Replica, progress: Progress) -> Outcome:
        """The work, in another thread with a connection of its own."""
        from ...publish.publication import publish
        from ...qgis_bridge.publishing import means

        return publish(replica, folder, means(replica, self._workspace.clock), progress)

    def written(self, outcome: Outcome) -> None:
        """Note it: the folder, that the map is online, and that authors who posted online can read their answers."""
        replica = self._workspace.replica
        if replica is None:
            return
        try:
            remember(replica, _FOLDER, str(outcome.folder))
        except QuartierError as error:
            self._view.say((error.phrase,))
        witness = Actor(self._workspace.member(), self._workspace.clock.now())
        decision = publishing.went_online(witness, publication.online(replica)[1], self._rev, 0)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return
        if self._workspace.perform(decision):
            self._view.show_online(outcome, self._tell(replica, outcome.answers))

    def _tell(self, replica: Replica, answers: Sequence[str]) -> int:
        untold = publication.untold_online(replica, answers)
        uuids = list(untold)
        told = 0
        for start in range(0, len(uuids), _BATCH):
            some = uuids[start : start + _BATCH]
            found = situations(replica, some, self._workspace.member(), self._workspace.clock)
            outcome = preview(found, _deciding(untold))
            if outcome.will and self._workspace.perform(as_one(_DELIVERED, outcome)):
                told += sum(len(untold[uuid]) for uuid, _ in outcome.will)
        return told


def _deciding(untold: dict[str, list[str]]) -> Decide:
    def decide(situation: Situation) -> Decision:
        return tell_online(situation, untold[situation.contribution.uuid], new_uuid)

    return decide


_DELIVERED = phrase(QT_TRANSLATE_NOOP("Phrases", "Answers delivered by the public map"))
