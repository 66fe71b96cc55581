"""What the window *To tell in person* shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ...domain import telling
from ...domain.changes import Act
from ...domain.identity import new_uuid
from ...domain.phrases import Phrase
from ...domain.ports import Clock
from ...domain.records import Member, Place
from ...domain.situation import Decision, Refusal, Situation
from ...domain.telling import Outcome
from ...domain.walk import in_order, length
from ...report.resident_paper import AnswerSheet, Sender, answer_sheet
from ...store.awaiting import Errand, Waiting, waiting
from ...store.catalogue import Catalogue
from ...store.hints import Hint, forget_hints, keep_hint
from ...store.replica import Replica
from ...store.situations import situations


class Doing(Protocol):
    """What the presenter needs of the workspace."""

    replica: Replica | None

    @property
    def clock(self) -> Clock:
        """What time it is."""

    def member(self) -> Member:
        """Who works here."""

    def name(self) -> str:
        """The quarter's name."""

    def perform(self, act: Act) -> bool:
        """Write an act."""


class View(Protocol):
    """What the presenter needs of the window."""

    def show_stops(self, stops: Sequence[Waiting], metres: float) -> None:
        """Who is met, in order; how long the way is (0 where nothing has a place)."""

    def show_stop(self, stop: Waiting | None) -> None:
        """The one in front."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


@dataclass(frozen=True)
class Shown:
    """Which errands, and whether they come in the order of a walk; else the longest wait comes first."""

    errand: Errand | None = None
    as_walk: bool = True


class TellingPresenter:
    """The stops, and the one in front."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self.shown, self.stops, self._current = Shown(), [], ""
        #: Where the walk begins: the middle of the map, as the person says; None: the westernmost stop.
        self.start: Place | None = None

    def refresh(self) -> None:
        """Read again; whoever was in front stays there, if they still wait."""
        found = self.all_stops()
        if self.shown.errand is not None:
            found = [it for it in found if it.errand is self.shown.errand]
        placed = [it for it in found if it.place is not None]
        places = [it.place for it in placed if it.place is not None]
        metres = 0.0
        if self.shown.as_walk:
            order = in_order(places, self.start)
            metres = length(places, order, self.start)
            found = [placed[index] for index in order] + [it for it in found if it.place is None]
        self.stops = found
        self._view.show_stops(found, metres)
        if not any(key(it) == self._current for it in found):
            self._current = key(found[0]) if found else ""
        self._view.show_stop(self.stop())

    def all_stops(self) -> list[Waiting]:
        """Every errand there is, whatever is shown; none without a quarter."""
        replica = self._workspace.replica
        return waiting(replica) if replica is not None else []

    def show(self, shown: Shown) -> None:
        """Other errands, or another order."""
        self.shown = shown
        self.refresh()

    def read(self, stop_key: str) -> None:
        """Bring one to the front."""
        self._current = stop_key
        self._view.show_stop(self.stop())

    def stop(self) -> Waiting | None:
        """The one in front."""
        return next((it for it in self.stops if key(it) == self._current), None)

    # -- what happened there

    def told(self, reply: str) -> bool:
        """They were told the answer, or asked the question, and may have replied."""
        stop, now = self.stop(), self._situation()
        if stop is None or now is None:
            return False
        if stop.errand is Errand.CLARIFY:
            done = self._do(telling.note_reply(now, reply, new_uuid))
        elif stop.message is None:
            return False
        else:
            done = self._do(telling.tell(now, stop.message.uuid, reply, new_uuid))
        if done and stop.errand is Errand.TELL:
            self._forget_hint(stop)
        return done

    def outcome(self, said: Outcome, words: str) -> bool:
        """Whether what was done meets their need."""
        stop, now = self.stop(), self._situation()
        if stop is None or now is None or stop.commitment is None:
            return False
        done = self._do(telling.note_outcome(now, stop.commitment, said, words, new_uuid))
        if done:
            self._forget_hint(stop)
        return done

    def keep_hint(self, words: str) -> None:
        """Where and when to meet them; on this computer only."""
        stop, replica = self.stop(), self._workspace.replica
        if stop is not None and replica is not None and stop.contribution.author_uuid:
            known = stop.hint or Hint(stop.contribution.author_uuid)
            keep_hint(replica, replace(known, place=words.strip(), hours="", noted_on=self._workspace.clock.today()))

    def _forget_hint(self, stop: Waiting) -> None:
        """Nothing is left to bring them: how to find them is nobody's business any more."""
        replica, author = self._workspace.replica, stop.contribution.author_uuid
        if replica is None or not author:
            return
        if not any(it.contribution.author_uuid == author for it in waiting(replica)):
            forget_hints(replica, [author])

    # -- on paper

    def sheets(self) -> tuple[AnswerSheet, ...]:
        """One for each stop that has words to bring, in the order shown."""
        return tuple(
            answer_sheet(it.contribution, it.message, it.commitment, it.place_words)
            for it in self.stops
            if it.message is not None or it.commitment is not None
        )

    def sender(self) -> Sender:
        """Who speaks on paper, from the quarter's settings."""
        workspace = self._workspace
        settings = Catalogue(workspace.replica).settings() if workspace.replica is not None else None
        if settings is None:
            return Sender("", "")
        hours = tuple(
            ", ".join(part for part in (it.hours, it.name or it.address) if part)
            for it in settings.public_map.meeting_places
        )
        who = settings.public_map.organism or settings.collectivity
        return Sender(who, workspace.name(), hours, settings.public_map.address)

    # -- underneath

    def _do(self, decision: Decision) -> bool:
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def _situation(self) -> Situation | None:
        stop, workspace = self.stop(), self._workspace
        if stop is None or workspace.replica is None:
            return None
        found = situations(workspace.replica, [stop.contribution.uuid], workspace.member(), workspace.clock)
        return found[0] if found else None


def key(stop: Waiting) -> str:
    """What tells one errand from another."""
    return f"{stop.errand.value}:{stop.contribution.uuid}"


def default_file(replica: Replica, name: str) -> Path:
    """Where a paper is proposed to be written: beside the working copy."""
    return replica.path.parent / name
