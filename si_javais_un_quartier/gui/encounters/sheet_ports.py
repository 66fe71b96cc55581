"""What the presenter of the encounter sheet needs of the workspace and of the window, and what it hands them."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

from ...domain.changes import Act
from ...domain.encounters import Sheet, SpokenWord, Voice
from ...domain.mediation import Mediation
from ...domain.phrases import Phrase
from ...domain.ports import Clock
from ...domain.records import Campaign, Member
from ...domain.settings import Theme
from ...store.replica import Replica


@dataclass(frozen=True)
class Lists:
    """What a mediator picks from, and what is said aloud: the quarter's choices."""

    campaigns: tuple[Campaign, ...]
    themes: tuple[Theme, ...]
    mediation: Mediation
    sentence: str

    def campaign(self, uuid: str | None) -> Campaign | None:
        """The campaign with that uuid."""
        return next((it for it in self.campaigns if it.uuid == uuid), None)


@dataclass(frozen=True)
class Shown:
    """The sheet as the window shows it: one person and one word are open, the others folded.

    ``supported`` names the contributions that words back; ``removed`` says that what was taken out last can come back;
    ``obstacle`` why this person can't note anything.
    """

    sheet: Sheet
    voice: Voice
    word: SpokenWord
    lists: Lists
    supported: Mapping[str, str]
    premises: Mapping[str, str]
    removed: bool
    obstacle: Phrase | None


@dataclass(frozen=True)
class Finished:
    """What was written: how many people and words, and the numbers of the cards given out."""

    uuid: str
    people: int
    words: int
    cards: tuple[str, ...]
    private: int


class Doing(Protocol):
    """What the presenter needs of the workspace."""

    replica: Replica | None

    @property
    def clock(self) -> Clock:
        """What time it is."""

    def member(self) -> Member:
        """Who works here."""

    def perform(self, act: Act, beside: Callable[[sqlite3.Connection], object] | None = None) -> bool:
        """Write an act."""

    def undo(self) -> None:
        """Take the last act back."""


class SheetView(Protocol):
    """What the presenter needs of the window."""

    def show_sheet(self, shown: Shown) -> None:
        """The sheet is another one, or something of it changed that the person didn't type."""

    def show_saved(self, *, saved: bool) -> None:
        """Whether all that stands there is kept."""

    def show_finished(self, finished: Finished) -> None:
        """The sheet was written down."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done; nothing: all is well again."""
