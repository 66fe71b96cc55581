"""What the public map holds, and nothing else: these classes have no field for what residents may not see.

Places are longitude and latitude in degrees (WGS 84). Texts are as they are shown (``domain.plain_text.visible``).
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.public_settings import PublicMap
from ..domain.public_view import Use
from ..domain.vocabulary import CommitmentState, Kind, Sector, Status

LonLat = tuple[float, float]


@dataclass(frozen=True)
class Turn:
    """One message of a thread: the city's answer (*official*), or its author's reply; ``on`` is an ISO date."""

    uuid: str
    official: bool
    who: str
    on: str
    words: str


@dataclass(frozen=True)
class Picture:
    """A photo as residents see it; ``name`` is the published file's."""

    name: str
    width: int
    height: int
    caption: str


@dataclass(frozen=True)
class Post:
    """A contribution. ``passed_to``: to whom it was referred, or the reference it was grouped with."""

    uuid: str
    reference: str
    kind: Kind
    status: Status
    passed_to: str
    theme: str
    campaign: str
    title: str
    words: str
    words_fr: str
    author: str
    said_on: str
    place: LonLat | None
    approximate: bool
    street: str
    n_support: int
    thread: tuple[Turn, ...]
    pictures: tuple[Picture, ...]
    premises: str
    commitment: str
    initiatives: tuple[str, ...]


@dataclass(frozen=True)
class Premise:
    """Premises that may be shown: where they are and whether they are empty, in project or used."""

    uuid: str
    address: str
    use: Use
    place: LonLat | None


@dataclass(frozen=True)
class Doing:
    """An initiative."""

    uuid: str
    name: str
    sector: Sector
    domain: str
    organiser: str
    audience: str
    schedule: str
    description: str
    address: str
    starts_on: str
    ends_on: str
    website: str
    place: LonLat | None


@dataclass(frozen=True)
class Promise:
    """A commitment and the references of the contributions it answers."""

    uuid: str
    title: str
    body: str
    state: CommitmentState
    decided_on: str
    first_due_on: str
    due_on: str
    done_on: str
    outcome: str
    decision_ref: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A campaign."""

    uuid: str
    name: str
    question: str
    opens_on: str
    closes_on: str
    closed: bool
    closing_answer: str


@dataclass(frozen=True)
class Figures:
    """Counts of what is on the map; ``people`` are told apart by their profile, never named."""

    published: int
    pending: int
    people: int
    answered: int
    in_person: int


@dataclass(frozen=True)
class PublicContent:
    """The whole map. ``posts`` are in the order in which they came."""

    uuid: str
    name: str
    collectivity: str
    themes: tuple[tuple[str, str], ...]
    posts: tuple[Post, ...]
    premises: tuple[Premise, ...]
    initiatives: tuple[Doing, ...]
    promises: tuple[Promise, ...]
    questions: tuple[Question, ...]
    figures: Figures
    page: PublicMap
    published_on: str
