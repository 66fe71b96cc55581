"""A quarter with an open campaign, a mediator at work in it, and a window that remembers what it was shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Callable

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.phrases import Phrase, phrase
from si_javais_un_quartier.domain.records import Campaign, Member
from si_javais_un_quartier.gui.encounters.sheet_ports import Finished, Shown
from si_javais_un_quartier.gui.encounters.sheet_presenter import SheetPresenter
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.quarter_bench import PEOPLE, Clock, uuid_of

CAMPAIGN = uuid_of(50)
QUESTION = "Que devraient devenir les rez-de-chaussée vacants ?"


def open_campaign(replica: Replica) -> None:
    """A question that is put to residents these days."""
    campaign = Campaign(
        uuid=CAMPAIGN, name="Rez-de-chaussée", question=QUESTION, opens_on="2026-11-01", closes_on="2026-12-18"
    )
    acts.perform(replica, Act(phrase("x"), (Insert(campaign),)), None, Clock())


@dataclass
class Working:
    """What the presenter needs of the workspace, over a real working copy."""

    replica: Replica | None
    clock: Clock = field(default_factory=Clock)
    who: Member = PEOPLE[1]

    def member(self) -> Member:
        """Karim, unless a test says another."""
        return self.who

    def perform(self, act: Act, beside: Callable[[sqlite3.Connection], object] | None = None) -> bool:
        """Write."""
        acts.perform(self.replica, act, self.who.uuid, self.clock, beside)
        return True

    def undo(self) -> None:
        """Take back."""
        acts.undo(self.replica, self.who.uuid, self.clock)


@dataclass
class RememberingSheet:
    """Keeps what it was last told."""

    shown: Shown | None = None
    saved: bool | None = None
    findings: Sequence[Phrase] = ()
    finished: Finished | None = None

    def show_sheet(self, shown: Shown) -> None:
        """See ``SheetView``."""
        self.shown = shown

    def show_saved(self, *, saved: bool) -> None:
        """See ``SheetView``."""
        self.saved = saved

    def show_finished(self, finished: Finished) -> None:
        """See ``SheetView``."""
        self.finished = finished

    def say(self, findings: Sequence[Phrase]) -> None:
        """See ``SheetView``."""
        self.findings = findings


def at_the_market(presenter: SheetPresenter) -> None:
    """Three people, seven words."""
    presenter.begin()
    presenter.change(place_words="place Roannelle")
    for person, count in enumerate((3, 2, 2)):
        if person:
            presenter.next_person()
        hint = f"motsecret {person}"
        presenter.change_voice(pseudonym=f"Voix {person}", informed=True, publish=person != 1, hint=hint)
        for word in range(count):
            if word:
                presenter.next_word()
            presenter.change_word(verbatim=f"Parole {person} {word}", theme="bien_vivre")
