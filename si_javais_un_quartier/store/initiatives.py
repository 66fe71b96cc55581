"""The initiatives of a quarter: a list with what a person filters by, and one of them with all it belongs to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import hypot, inf

from ..domain.records import Initiative, InitiativeLink, Place, Premises, ReviewEvent
from ..domain.search_text import fold, words
from ..domain.vocabulary import Relation, Sector
from . import rows
from .catalogue import Catalogue
from .replica import Replica


@dataclass(frozen=True)
class InitiativeFilter:
    """What is looked for. ``text``: words, each the beginning of one of the initiative's; ``on``: a day it covers."""

    sector: Sector | None = None
    domain: str | None = None
    text: str = ""
    on: str | None = None


@dataclass(frozen=True)
class ListedInitiative:
    """One row of the list; ``n_contributions`` belong to it."""

    initiative: Initiative
    n_contributions: int


@dataclass(frozen=True)
class LinkedContribution:
    """A contribution that belongs to an initiative, and how."""

    link: InitiativeLink
    uuid: str
    reference: str | None
    words: str

    @property
    def relation(self) -> Relation:
        """Whether it prompted the initiative, or is about it."""
        return self.link.relation


@dataclass(frozen=True)
class InitiativeSheet:
    """An initiative, whole."""

    key: int
    initiative: Initiative
    premises: Premises | None
    contributions: tuple[LinkedContribution, ...]
    events: tuple[ReviewEvent, ...]


class InitiativeRepository:
    """Reads; an initiative is written by an act."""

    def __init__(self, replica: Replica) -> None:
        self._replica, self._connection = replica, replica.connection

    def listed(self, wanted: InitiativeFilter) -> list[ListedInitiative]:
        """Those that fit, by name; a quarter has hundreds, not thousands."""
        counts = dict(
            self._connection.execute("SELECT initiative_uuid, count(*) FROM initiative_link GROUP BY initiative_uuid")
        )
        starts = words(wanted.text)
        found = [it for it in rows.read(self._connection, Initiative) if _fits(it, wanted, starts)]
        found.sort(key=lambda it: fold(it.name))
        return [ListedInitiative(it, counts.get(it.uuid, 0)) for it in found]

    def sectors(self) -> Counter[Sector]:
        """How many of each sector."""
        return Counter(it.sector for it in rows.read(self._connection, Initiative))

    def domains(self) -> list[str]:
        """The domains in use, the most frequent first."""
        counted = Counter(it.domain for it in rows.read(self._connection, Initiative) if it.domain)
        return sorted(counted, key=lambda domain: (-counted[domain], fold(domain)))

    def sheet(self, uuid: str) -> InitiativeSheet | None:
        """All about one; None when it isn't there any more."""
        catalogue = Catalogue(self._replica)
        initiative = catalogue.get(Initiative, uuid)
        if initiative is None:
            return None
        key = self._connection.execute("SELECT fid FROM initiative WHERE uuid = ?", (uuid,)).fetchone()[0]
        events = rows.read(self._connection, ReviewEvent, "row_uuid = ?", (uuid,), order="happened_at, fid")
        premises = catalogue.get(Premises, initiative.premises_uuid or "")
        return InitiativeSheet(key, initiative, premises, self._contributions(uuid), tuple(events))

    def of_contribution(self, uuid: str) -> list[tuple[Initiative, InitiativeLink]]:
        """The initiatives that a contribution belongs to, by name, and how."""
        catalogue = Catalogue(self._replica)
        links = catalogue.where(InitiativeLink, contribution_uuid=uuid)
        found = [(catalogue.get(Initiative, link.initiative_uuid), link) for link in links]
        return sorted(((it, link) for it, link in found if it is not None), key=lambda pair: fold(pair[0].name))

    def nearest(self, place: Place | None) -> list[Initiative]:
        """All of them, the nearest to *place* first, then by name."""
        found = sorted(rows.read(self._connection, Initiative), key=lambda it: fold(it.name))
        if place is None:
            return found

        def away(it: Initiative) -> float:
            return inf if it.geometry is None else hypot(it.geometry.x - place.x, it.geometry.y - place.y)

        return sorted(found, key=away)

    def links(self, uuid: str) -> list[InitiativeLink]:
        """What ties it to contributions."""
        return Catalogue(self._replica).where(InitiativeLink, initiative_uuid=uuid)

    def uuid_of(self, key: int) -> str | None:
        """The initiative of a feature id of the layer."""
        row = self._connection.execute("SELECT uuid FROM initiative WHERE fid = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def _contributions(self, uuid: str) -> tuple[LinkedContribution, ...]:
        statement = (
            "SELECT uuid, reference, coalesce(nullif(title, ''), nullif(body, ''), '') FROM contribution "
            "WHERE uuid IN (SELECT contribution_uuid FROM initiative_link WHERE initiative_uuid = ?)"
        )
        about = {row[0]: row[1:] for row in self._connection.execute(statement, (uuid,))}
        return tuple(
            LinkedContribution(link, link.contribution_uuid, *about[link.contribution_uuid])
            for link in self.links(uuid)
            if link.contribution_uuid in about
        )


def _fits(it: Initiative, wanted: InitiativeFilter, starts: list[str]) -> bool:
    if wanted.sector is not None and it.sector is not wanted.sector:
        return False
    if wanted.domain is not None and it.domain != wanted.domain:
        return False
    if wanted.on is not None and not ((it.starts_on or "") <= wanted.on <= (it.ends_on or "9999")):
        return False
    said = words(" ".join(filter(None, (it.name, it.organiser, it.description, it.domain, it.address))))
    return all(any(word.startswith(start) for word in said) for start in starts)
