"""A small quarter whose rows a test can name, a bench that stands for the workspace, a view that remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Callable

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.changes import Act, Change, Insert
from si_javais_un_quartier.domain.identity import computed_uuid, tag_uuid
from si_javais_un_quartier.domain.phrases import Phrase, phrase
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Place
from si_javais_un_quartier.domain.vocabulary import Kind, MessageKind, Occupancy, Status, Visibility
from si_javais_un_quartier.gui.contributions.ports import Reading
from si_javais_un_quartier.gui.contributions.presenter import ContributionsPresenter
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.contributions import ContributionRepository, Figures
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.similar import Similar

X, Y = 808400.0, 6482400.0
FIRST_DAY = 10


def uuid_of(number: int) -> str:
    """A uuid a test can name."""
    return f"00000000-0000-4000-8000-{number:012d}"


NADIA, KARIM, MINA, PREMISES, BIKE = uuid_of(1), uuid_of(2), uuid_of(3), uuid_of(4), tag_uuid("vélo")
PEOPLE = (
    Member(uuid=NADIA, display_name="Nadia", roles='["planner", "decision_maker"]'),
    Member(uuid=KARIM, display_name="Karim", roles='["mediator"]'),
)


class Clock:
    """21 November 2026, ten in the morning."""

    def now(self) -> str:
        """The moment."""
        return "2026-11-21T10:00:00.000Z"

    def today(self) -> str:
        """The date."""
        return "2026-11-21"


def words(number: int) -> Contribution:
    """Contribution *number*, 0 the newest: each day another kind, none with the same title."""
    titles = ("Un local pour réparer les vélos ?", "Trottoir trop étroit", "Une épicerie")
    return Contribution(
        uuid=uuid_of(100 + number),
        created_at=f"2026-11-{FIRST_DAY + 10 - number:02d}T10:00:00.000Z",
        reference=f"K7M-4Q{'ABCDEFGHJKL'[number]}",
        kind=list(Kind)[number % 6],
        status=(Status.RECEIVED, Status.UNDER_REVIEW)[number % 2],
        theme=("bien_vivre", "mieux_circuler")[number % 2],
        title=f"{titles[number % 3]} {number}",
        body="Il y a plein de vitrines vides dans la rue.",
        author_uuid=MINA,
        visibility=Visibility.PENDING,
        premises_uuid=PREMISES if number == 0 else None,
        due_on="2026-11-15" if number == 1 else None,
        geometry=Place(X + 10 * number, Y + 10 * number),
    )


def quarter() -> list[Change]:
    """Ten contributions, a tag on the first, a note under it."""
    first = words(0)
    rows = [
        *PEOPLE,
        records.Quarter(uuid=uuid_of(5), name="Tarentaize"),
        records.Profile(uuid=MINA, pseudonym="Mina, du quartier"),
        records.Premises(
            uuid=PREMISES, address="12, rue de la Ville", occupancy=Occupancy.VACANT, geometry=Place(X, Y)
        ),
        records.Tag(uuid=BIKE, name="vélo", colour="#009E73"),
        *(words(number) for number in range(10)),
        records.ContributionTag(
            uuid=computed_uuid("contribution_tag", first.uuid, BIKE), contribution_uuid=first.uuid, tag_uuid=BIKE
        ),
        Message(uuid=uuid_of(6), contribution_uuid=first.uuid, kind=MessageKind.NOTE, body="Vu.", author_uuid=KARIM),
    ]
    return [Insert(row) for row in rows]


@dataclass
class AtOnce:
    """Answers what the presenter asks in the background on the spot, or, when *held*, once it is told to."""

    replica: Replica
    clock: Clock
    held: bool = False
    waiting: dict[str, Callable[[], None]] = field(default_factory=dict)

    def run(
        self,
        name: str,
        work: Callable[[ContributionRepository], Any],
        done: Callable[[Any], None],
        *,
        after_ms: int = 0,
    ) -> None:
        """See ``Background``."""
        posts = ContributionRepository(self.replica, self.clock)
        self.waiting[name] = lambda: done(work(posts))
        if not self.held:
            self.answer()

    def drop(self, name: str) -> None:
        """See ``Background``."""
        self.waiting.pop(name, None)

    def answer(self) -> None:
        """Answer all that waits."""
        while self.waiting:
            self.waiting.pop(next(iter(self.waiting)))()


@dataclass
class Bench:
    """What the presenter needs of the workspace, over a real working copy."""

    replica: Replica | None
    clock: Clock = field(default_factory=Clock)
    who: Member = PEOPLE[0]
    presenter: ContributionsPresenter | None = None
    done: list[Act] = field(default_factory=list)
    background: AtOnce = field(init=False)

    def __post_init__(self) -> None:
        self.background = AtOnce(self.replica, self.clock)

    def member(self) -> Member:
        """Nadia, unless a test says another."""
        return self.who

    def perform(self, act: Act) -> bool:
        """Write, then tell the presenter as the workspace does."""
        acts.perform(self.replica, act, self.who.uuid, self.clock)
        self.done.append(act)
        self.presenter.after_write(mine=True)
        return True

    def arrive(self, *rows: records.Record) -> None:
        """Rows that a sync brought."""
        act = Act(phrase("x"), tuple(Insert(row) for row in rows))
        acts.perform(self.replica, act, KARIM, self.clock)
        self.presenter.after_write(mine=False)


@dataclass
class RememberingView:
    """Keeps what it was last told to show."""

    keys: Sequence[int] = ()
    total: int = -1
    filtered: bool = False
    news: int = 0
    figures: Figures | None = None
    reading: Reading | None = None
    said: list[Phrase] = field(default_factory=list)
    similar: Sequence[Similar] = ()
    refreshed: int = 0
    firsts: int = 0

    def show_first(self, keys: Sequence[int]) -> None:
        """See ``View``."""
        self.keys, self.firsts = keys, self.firsts + 1

    def show_all(self, keys: Sequence[int], total: int, *, filtered: bool) -> None:
        """See ``View``."""
        self.keys, self.total, self.filtered = keys, total, filtered

    def show_news(self, count: int) -> None:
        """See ``View``."""
        self.news = count

    def show_figures(self, figures: Figures) -> None:
        """See ``View``."""
        self.figures = figures

    def refresh_rows(self) -> None:
        """See ``View``."""
        self.refreshed += 1

    def show_reading(self, reading: Reading | None) -> None:
        """See ``View``."""
        self.reading = reading

    def show_similar(self, found: Sequence[Similar]) -> None:
        """See ``View``."""
        self.similar = found

    def say(self, findings: Sequence[Phrase]) -> None:
        """See ``View``."""
        self.said = list(findings)

    def said_words(self) -> list[str]:
        """Why an act was refused, in the words of the sources."""
        return [found.text for found in self.said]


def as_karim(bench: Bench) -> None:
    """A mediator sits down at the desk."""
    bench.who = PEOPLE[1]


def without_roles() -> Member:
    """Somebody who may only read and note."""
    return replace(PEOPLE[1], roles="[]")
