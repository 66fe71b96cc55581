"""Chooses, previews and does an act on many contributions, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

from ....domain import bulk
from ....domain.bulk import Preview, Previewing
from ....domain.identity import normal_reference
from ....domain.phrases import Phrase
from ....domain.records import Commitment, Contribution, Tag
from ....store.catalogue import Catalogue
from ....store.contributions import ContributionRepository
from ....store.situations import situations
from ..ports import Doing
from .deeds import (
    NO_WORDS,
    Deed,
    GivenWords,
    Surroundings,
    answer_deeds,
    commitment_deeds,
    follower_deeds,
    service_deeds,
    status_deeds,
    tag_deeds,
    visibility_deeds,
)

#: More than this are not changed at once: nobody can look over what it would do, and undo would be as long.
MOST = 5000
#: So many are looked at for a preview before the window has its turn, a twentieth of a second on a slow computer.
PORTION = 250

Later = Callable[[Callable[[], object]], object]


@dataclass(frozen=True)
class Outcome:
    """What an act would do, or has done: how many, and those it leaves as they are, by reason, as (reason, uuids)."""

    deed: Deed
    count: int
    cannot: tuple[tuple[Phrase, tuple[str, ...]], ...] = ()

    @property
    def n_cannot(self) -> int:
        """How many stay as they are."""
        return len({uuid for _, uuids in self.cannot for uuid in uuids})


@dataclass(frozen=True)
class Deeds:
    """All that can be done to those that are chosen, by menu."""

    statuses: tuple[Deed, ...] = ()
    visibilities: tuple[Deed, ...] = ()
    tags: tuple[Deed, ...] = ()
    followers: tuple[Deed, ...] = ()
    services: tuple[Deed, ...] = ()
    commitments: tuple[Deed, ...] = ()
    answers: tuple[Deed, ...] = ()


class View(Protocol):
    """What the presenter needs of the bar."""

    def show_chosen(self, count: int, *, too_many: bool) -> None:
        """How many contributions are chosen; the bar hides below two."""

    def show_preview(self, outcome: Outcome) -> None:
        """What would change, before it does."""

    def show_progress(self, deed: Deed, done: int, total: int) -> None:
        """How many were looked at for the preview."""

    def show_done(self, outcome: Outcome) -> None:
        """What changed."""

    def show_nothing(self) -> None:
        """Neither preview nor result."""


@dataclass
class _Making:
    """A preview in the making, and the asking it answers."""

    deed: Deed
    making: Previewing
    uuids: Sequence[str]
    asked: int
    done: int = 0


class BulkPresenter:
    """One choice of contributions, one act in preview at a time.

    A preview of many is made in portions; *later* goes on with it once the window has had its turn.
    """

    def __init__(self, view: View, workspace: Doing, later: Later) -> None:
        self._view, self._workspace, self._later = view, workspace, later
        self._asked = 0
        self._keys: Sequence[int] = ()
        self._deed: Deed | None = None
        self._preview: Preview | None = None

    def choose(self, keys: Sequence[int]) -> None:
        """Other contributions are chosen; what was being previewed is dropped."""
        if list(keys) == list(self._keys):
            return
        self._keys = keys
        self._forget()
        self._view.show_nothing()
        self._view.show_chosen(len(keys), too_many=len(keys) > MOST)

    def deeds(self) -> Deeds:
        """What can be done to those chosen now; asked when a menu opens."""
        replica = self._workspace.replica
        if replica is None or not 1 < len(self._keys) <= MOST:
            return Deeds()
        catalogue = Catalogue(replica)
        present = ContributionRepository(replica, self._workspace.clock).statuses_of(self._keys)
        return Deeds(
            status_deeds(present), visibility_deeds(), tag_deeds(), follower_deeds(catalogue.members()),
            service_deeds(catalogue.settings().services), commitment_deeds(catalogue.all(Commitment)), answer_deeds(),
        )  # fmt: skip

    def preview(self, deed: Deed, given: GivenWords = NO_WORDS) -> None:
        """Work out what *deed* would do, and show it."""
        replica = self._workspace.replica
        if replica is None:
            return
        self._forget()
        making = Previewing(deed.decide(given, self._surroundings()))
        self._go_on(_Making(deed, making, self._uuids(), self._asked))

    def _go_on(self, it: _Making) -> None:
        replica = self._workspace.replica
        if replica is None or it.asked != self._asked:
            return
        portion = it.uuids[it.done : it.done + PORTION]
        it.making.add(situations(replica, portion, self._workspace.member(), self._workspace.clock))
        it.done += len(portion)
        if it.done < len(it.uuids):
            self._view.show_progress(it.deed, it.done, len(it.uuids))
            self._later(lambda: self._go_on(it))
        else:
            self._deed, self._preview = it.deed, it.making.found()
            self._view.show_preview(self._outcome())

    def _forget(self) -> None:
        """Nothing is previewed, and what is being made is for nobody."""
        self._asked += 1
        self._deed = self._preview = None

    def drop(self) -> None:
        """Leave all as it is."""
        self._forget()
        self._view.show_nothing()

    def do(self) -> None:
        """Do what is previewed, as one act."""
        if self._deed is None or self._preview is None or not self._preview.will:
            return
        outcome = self._outcome()
        name = bulk.name_for(self._deed.name, len(self._preview.will))
        act = bulk.as_one(name, self._preview)
        self._deed = self._preview = None
        if self._workspace.perform(act):
            self._view.show_done(outcome)

    def _outcome(self) -> Outcome:
        if self._deed is None or self._preview is None:
            raise LookupError("nothing is previewed")
        return Outcome(self._deed, len(self._preview.will), tuple(bulk.reasons(self._preview).items()))

    def _uuids(self) -> list[str]:
        replica = self._workspace.replica
        if replica is None:
            return []
        return ContributionRepository(replica, self._workspace.clock).uuids_of(self._keys)

    def _surroundings(self) -> Surroundings:
        replica = self._workspace.replica
        if replica is None:
            return Surroundings()
        catalogue = Catalogue(replica)

        def by_reference(text: str) -> Contribution | None:
            reference = normal_reference(text)
            if reference is None:
                return None
            return next(iter(catalogue.where(Contribution, reference=reference)), None)

        return Surroundings({tag.uuid: tag for tag in catalogue.all(Tag)}, catalogue.members(), by_reference)
