"""What the page *Disagreements* shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...domain.changes import Act
from ...domain.disagreements import Disagreement, Side, settle, settle_all
from ...domain.identity import new_uuid
from ...domain.instants import parse_instant
from ...domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ...domain.ports import Clock
from ...domain.records import Member
from ...domain.situation import Actor, Refusal
from ...store.catalogue import Catalogue
from ...store.disagreements import DisagreementRepository
from ...store.replica import Replica
from .sides import Sides, sides_of, summary
from .value_words import ValueWords


@dataclass(frozen=True)
class Row:
    """A disagreement in the list: its uuid, what it is about, what was written twice and by whom."""

    uuid: str
    title: str
    detail: str


class Doing(Protocol):
    """What the presenter needs of the workspace."""

    replica: Replica | None

    @property
    def clock(self) -> Clock:
        """What time it is."""

    def member(self) -> Member:
        """Who works here."""

    def perform(self, act: Act) -> bool:
        """Write an act."""


class View(Protocol):
    """What the presenter needs of the page."""

    def show_counts(self, waiting: int, settled: int) -> None:
        """How many wait for a person, and how many were settled."""

    def show_rows(self, rows: Sequence[Row], current: int) -> None:
        """The list, and which of them is read."""

    def show_sides(self, sides: Sides | None) -> None:
        """The one that is read; None where there is none."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


class DisagreementsPresenter:
    """The list of those that wait, or of those that were settled, and one of them to read."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._settled = False
        self._listed: list[Disagreement] = []
        self._current = ""

    def refresh(self) -> None:
        """Read again, after a write or a sync; what is being read stays, or the next one takes its place."""
        replica = self._workspace.replica
        if replica is None:
            return
        before = [it.conflict.uuid for it in self._listed]
        found = DisagreementRepository(replica)
        self._view.show_counts(*found.counts())
        self._listed = found.listed(settled=self._settled)
        uuids = [it.conflict.uuid for it in self._listed]
        if self._current not in uuids:
            row = before.index(self._current) if self._current in before else 0
            self._current = uuids[min(row, len(uuids) - 1)] if uuids else ""
        self._show()

    def end(self) -> None:
        """The quarter was closed."""
        self._listed, self._current, self._settled = [], "", False
        self._view.show_counts(0, 0)
        self._view.show_rows((), -1)
        self._view.show_sides(None)

    def show_settled(self, settled: bool) -> None:
        """Those that were settled, or those that wait."""
        self._settled, self._current = settled, ""
        self.refresh()

    def read(self, uuid: str) -> None:
        """Read another one."""
        self._current = uuid
        self._show_sides()

    def step(self, by: int) -> None:
        """Go to the next or the previous one."""
        uuids = [it.conflict.uuid for it in self._listed]
        if self._current in uuids:
            self._current = uuids[max(0, min(len(uuids) - 1, uuids.index(self._current) + by))]
            self._show()

    def settle(self, side: Side, written: Mapping[str, str] | None = None) -> bool:
        """Settle the one that is read; whether it was done."""
        it = self._reading()
        if it is None:
            return False
        decision = settle(self._witness(), it, side, new_uuid, written)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def settle_all(self, side: Side) -> None:
        """Settle by one rule all that are listed; what waits for another role is said."""
        act, others = settle_all(self._witness(), self._listed, side, new_uuid)
        if act is not None:
            self._workspace.perform(act)
        if others:
            text = QT_TRANSLATE_NOOP("Phrases", "Left to those who may settle them: {count}.")
            self._view.say((phrase(text, count=len(others)),))

    def _reading(self) -> Disagreement | None:
        return next((it for it in self._listed if it.conflict.uuid == self._current), None)

    def _show(self) -> None:
        say = self._words()
        rows = [Row(it.conflict.uuid, *summary(it, say)) for it in self._listed] if say else []
        current = next((row for row, it in enumerate(rows) if it.uuid == self._current), -1)
        self._view.show_rows(rows, current)
        self._show_sides()

    def _show_sides(self) -> None:
        it, say = self._reading(), self._words()
        if it is None or say is None:
            self._view.show_sides(None)
            return
        now = parse_instant(self._workspace.clock.now())
        self._view.show_sides(sides_of(it, say, self._workspace.member().uuid, now))

    def _words(self) -> ValueWords | None:
        replica = self._workspace.replica
        return ValueWords(Catalogue(replica)) if replica is not None else None

    def _witness(self) -> Actor:
        return Actor(self._workspace.member(), self._workspace.clock.now())
