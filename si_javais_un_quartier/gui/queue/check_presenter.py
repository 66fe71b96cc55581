"""The check before publication, without a widget: looked at in the background, accepted one by one or many at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Protocol

from ...domain import acceptance
from ...domain.identity import new_uuid
from ...domain.phrases import Phrase
from ...domain.ports import Progress
from ...domain.records import Contribution
from ...domain.situation import Actor, Refusal
from ...domain.suspicions import Suspicion
from ...publish.check import Check
from ...store.catalogue import Catalogue
from ...store.replica import Replica
from ..contributions.ports import Doing

#: Starts *work* in another thread and gives its result to *done*, unless it was asked anew meanwhile.
Start = Callable[[Callable[[Replica, Progress], Check], Callable[[Check], object]], object]


class View(Protocol):
    """What the presenter needs of the list."""

    def show_check(self, check: Check, references: dict[str, str]) -> None:
        """What waits for a person; references by contribution."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


class CheckPresenter:
    """Asks for the check, shows it, writes acceptances."""

    def __init__(self, view: View, workspace: Doing, start: Start) -> None:
        self._view, self._workspace, self._start = view, workspace, start
        self.check = Check((), 0)

    def refresh(self) -> None:
        """Look again; the list stays as it is until that is done."""
        from ...publish.publication import look

        if self._workspace.replica is not None:
            self._start(look, self._show)

    def accept(self, marks: Sequence[str], reason: str) -> bool:
        """Let these be public; False, and why, where that can't be."""
        chosen = [it for it in self.check.open if it.mark in set(marks)]
        witness = Actor(self._workspace.member(), self._workspace.clock.now())
        decision = acceptance.accept(witness, chosen, reason, new_uuid)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def suspicion(self, mark: str) -> Suspicion | None:
        """What bears that mark."""
        return next((it for it in self.check.open if it.mark == mark), None)

    def _show(self, check: Check) -> None:
        replica = self._workspace.replica
        if replica is None:
            return
        self.check = check
        told = Catalogue(replica).some(Contribution, sorted({it.contribution_uuid for it in check.open}))
        self._view.show_check(check, {it.uuid: it.reference or "" for it in told})
