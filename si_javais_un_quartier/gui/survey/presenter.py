"""What the window *Survey a street* shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Protocol

from ...domain import surveying
from ...domain.changes import Act
from ...domain.errors import QuartierError
from ...domain.identity import new_uuid
from ...domain.photographs import TakenPhoto
from ...domain.phrases import Phrase
from ...domain.ports import Clock
from ...domain.records import Member, Premises, PremisesEvent
from ...domain.situation import Refusal
from ...domain.surveying import Survey
from ...store.catalogue import Catalogue
from ...store.remembered import recall, remember
from ...store.replica import Replica

#: Where the street that was surveyed last is kept.
_STREET = "survey_street"


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
    """What the presenter needs of the window."""

    def show_streets(self, streets: Sequence[tuple[str, int]], current: str) -> None:
        """Streets with how many premises each has."""

    def show_premises(self, it: Premises | None, place: tuple[int, int], events: Sequence[PremisesEvent]) -> None:
        """The one in front, its number in the street of how many, and its history, the newest first."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done; nothing: all is well."""


class SurveyPresenter:
    """A street, walked one side up and the other down."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self.street, self._walk, self._place = "", [], 0

    def begin(self, street: str = "") -> None:
        """Show the streets; the one that was walked last, or the first, is walked."""
        replica = self._workspace.replica
        if replica is None:
            return
        known = surveying.streets(Catalogue(replica).all(Premises))
        names = [name for name, _ in known]
        wanted = (street, self.street, recall(replica, _STREET))
        self.street = next((name for name in wanted if name in names), names[0] if names else "")
        self._view.show_streets(known, self.street)
        self.walk(self.street)

    def walk(self, street: str) -> None:
        """Another street, from its beginning; one that was begun today goes on after what was seen."""
        replica = self._workspace.replica
        self.street = street
        found = surveying.in_street_order(Catalogue(replica).all(Premises), street) if replica and street else []
        self._walk, self._place = [it.uuid for it in found], _next_one(found, self._workspace.clock.today())
        self._show()

    def step(self, by: int) -> None:
        """The next one in the street, or the one before; the ends stay."""
        self._place = max(0, min(self._place + by, len(self._walk) - 1))
        self._show()

    def current(self) -> Premises | None:
        """The one in front."""
        replica = self._workspace.replica
        if replica is None or not self._walk:
            return None
        return Catalogue(replica).get(Premises, self._walk[self._place])

    def note(self, values: Mapping[str, object], photos: Sequence[TakenPhoto], remark: str) -> bool:
        """Write down what is seen, and go on to the next one."""
        it = self.current()
        if it is None:
            return False
        survey = Survey(self._workspace.member(), self._workspace.clock.today())
        decided = surveying.note(survey, it, values, new_uuid, photos, remark)
        if isinstance(decided, Refusal):
            self._view.say(decided.findings)
            return False
        if not self._workspace.perform(decided):
            return False
        if self._workspace.replica is not None:
            with suppress(QuartierError):  # another program holds the file: the street is chosen again then
                remember(self._workspace.replica, _STREET, self.street)
        self._view.say(())
        self.step(1)
        return True

    def _show(self) -> None:
        it, replica = self.current(), self._workspace.replica
        events: list[PremisesEvent] = []
        if it is not None and replica is not None:
            events = Catalogue(replica).where(PremisesEvent, premises_uuid=it.uuid)[::-1]
        self._view.show_premises(it, (self._place + 1, len(self._walk)), events)


def _next_one(walk: Sequence[Premises], today: str) -> int:
    """The place in the street after the last one seen *today*; the first where none was, or the last one was."""
    seen = [place for place, it in enumerate(walk) if it.surveyed_on == today]
    return seen[-1] + 1 if seen and seen[-1] + 1 < len(walk) else 0
