"""What the presenter of the page *Contributions* needs of the workspace and of the page, and what it hands them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Protocol, TypeVar

from ...domain.changes import Act
from ...domain.phrases import Phrase
from ...domain.ports import Clock
from ...domain.records import Member, Tag
from ...domain.situation import Situation
from ...store.contributions import ContributionRepository, Figures
from ...store.replica import Replica
from ...store.similar import Similar
from ...store.threads import Dossier


@dataclass(frozen=True)
class Draft:
    """What was typed and not sent; ``note`` says that it was meant for the team alone."""

    words: str = ""
    note: bool = False


Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Reading:
    """A contribution as the page reads it: all of it, what may be done, and the names behind the uuids."""

    dossier: Dossier
    situation: Situation
    names: dict[str, str]
    tags: tuple[Tag, ...]
    draft: Draft
    n_selected: int = 1


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


class Background(Protocol):
    """Where the presenter asks what may take longer than a frame."""

    def run(
        self,
        name: str,
        work: Callable[[ContributionRepository], Answer],
        done: Callable[[Answer], None],
        *,
        after_ms: int = 0,
    ) -> None:
        """Do *work*, in another thread, then *done* on this one, unless *name* was asked anew or dropped meanwhile.

        *after_ms*: what is asked now by others goes first.
        """

    def drop(self, name: str) -> None:
        """Nobody wants that answer any more."""


class View(Protocol):
    """What the presenter needs of the page."""

    def show_first(self, keys: Sequence[int]) -> None:
        """The first rows of a new search."""

    def show_all(self, keys: Sequence[int], total: int, *, filtered: bool) -> None:
        """All rows of the search, and of how many."""

    def show_news(self, count: int) -> None:
        """How many rows wait above the list."""

    def show_figures(self, figures: Figures) -> None:
        """The strip."""

    def refresh_rows(self) -> None:
        """What is listed was written: read it again, where it stands."""

    def show_reading(self, reading: Reading | None) -> None:
        """The contribution to read, or none."""

    def show_similar(self, found: Sequence[Similar]) -> None:
        """The posts that may say the same as the one being read; they come after it."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why an act can't be done."""
