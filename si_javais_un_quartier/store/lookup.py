"""Finding things of the quarter by what a person types or points at: premises, parcels, pseudonyms."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable

from ..domain.errors import Cancelled
from ..domain.records import Place
from ..domain.search_text import fold, words
from .geopackage import envelope
from .replica import Replica
from .rtree import index_name
from .sql import identifier, join

#: ``BR 123`` or ``BR0123``: what people call a parcel within a town.
_SECTION_AND_NUMBER = re.compile(r"\s*([0-9]?[a-z]{1,2})[\s-]*0*([1-9][0-9]{0,3})\s*", re.IGNORECASE)
_WHOLE_ID = re.compile(r"\s*([0-9][0-9a-z]{4,13})\s*", re.IGNORECASE)
#: ``42218``, ``42218 BR``, ``42218 BR 12``: town, section, number, as people narrow a parcel down.
_STEPS = re.compile(
    r"\s*([0-9][0-9ab][0-9]{3})(?:[\s-]+0?([0-9]?[a-z]{1,2})(?:[\s-]*0*([1-9][0-9]{0,3}))?)?\s*", re.IGNORECASE
)
_END_OF_ID = "\uffff"
#: Steps of SQLite's machine between two looks at whether anybody still waits: about a tenth of a millisecond.
_STEPS_BETWEEN_LOOKS = 2000


@dataclass(frozen=True)
class NearPremises:
    """A premises and how far it is, in metres."""

    uuid: str
    address: str
    distance: float


@dataclass(frozen=True)
class FoundPremises:
    """A premises whose address fits, and where it is."""

    uuid: str
    address: str
    occupancy: str
    place: Place | None


@dataclass(frozen=True)
class FoundParcel:
    """A parcel, and its box (min x, min y, max x, max y) in the quarter's CRS where it has an outline."""

    id: str
    section: str
    number: str
    box: tuple[float, float, float, float] | None


@dataclass(frozen=True)
class FoundSection:
    """A section of the cadastre: the town's code, the prefix, the letters, how many parcels, and a place in it."""

    commune: str
    prefix: str
    section: str
    parcels: int
    place: Place | None

    @property
    def key(self) -> str:
        """What the ids of its parcels begin with."""
        return self.commune + self.prefix + self.section.rjust(2, "0")


@contextmanager
def asking(replica: Replica, stopped: Callable[[], bool]) -> Iterator[Replica]:
    """A connection of its own for a question asked in another thread; reading ends quietly once *stopped* says so.

    Raises what ``Replica.sibling`` raises.
    """
    with replica.sibling() as own:
        own.connection.set_progress_handler(lambda: int(stopped()), _STEPS_BETWEEN_LOOKS)
        try:
            yield own
        except Cancelled:
            return
        except sqlite3.OperationalError as error:
            if "interrupted" not in str(error):
                raise


def premises_near(replica: Replica, place: Place, metres: float) -> NearPremises | None:
    """The premises nearest to *place*, within *metres*."""
    inside = join(
        "SELECT uuid, ifnull(address, ''), geom FROM premises WHERE fid IN (SELECT id FROM",
        identifier(index_name("premises")), "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)",
    )  # fmt: skip
    box = (place.x - metres, place.x + metres, place.y - metres, place.y + metres)
    near = []
    for uuid, address, blob in replica.connection.execute(inside, box):
        at = _place(blob)
        distance = math.hypot(at.x - place.x, at.y - place.y) if at else math.inf
        if distance <= metres:
            near.append(NearPremises(uuid, address, distance))
    return min(near, key=lambda it: (it.distance, it.uuid), default=None)


def premises_by_address(replica: Replica, text: str, limit: int) -> Iterator[FoundPremises]:
    """Premises whose address holds every word of *text*, whatever case and accents; unfinished words count."""
    wanted = words(text)
    found = 0
    rows = replica.connection.execute("SELECT uuid, address, occupancy, geom FROM premises WHERE address IS NOT NULL")
    for uuid, address, occupancy, blob in rows:
        has = words(address)
        if wanted and all(any(word.startswith(part) for word in has) for part in wanted):
            yield FoundPremises(uuid, address, occupancy or "", _place(blob))
            found += 1
            if found == limit:
                return


def parcels_called(replica: Replica, text: str, limit: int) -> Iterator[FoundParcel]:
    """Parcels whose id begins with *text*, or that have this section and number."""
    columns = "SELECT id, ifnull(section, ''), ifnull(number, ''), geom FROM parcel WHERE"
    whole, short = _WHOLE_ID.fullmatch(text), _SECTION_AND_NUMBER.fullmatch(text)
    asked: list[tuple[str, tuple[object, ...]]] = []
    if whole is not None:
        start = whole.group(1).upper()
        asked.append((join(columns, "id >= ? AND id < ? ORDER BY id LIMIT ?"), (start, start + _END_OF_ID, limit)))
    if short is not None:
        section, number = short.group(1).upper().lstrip("0"), short.group(2)
        where = "ltrim(upper(section), '0') = ? AND ltrim(number, '0') = ? ORDER BY id LIMIT ?"
        asked.append((join(columns, where), (section, number, limit)))
    for statement, bound in asked:
        for key, section, number, blob in replica.connection.execute(statement, bound):
            yield FoundParcel(key, section, number, _box(blob))


def sections_called(replica: Replica, text: str, limit: int) -> Iterator[FoundSection]:
    """The sections of the town that *text* names, those that begin with the letters after it where there are any."""
    steps = _STEPS.fullmatch(text)
    if steps is None or steps.group(3):
        return
    commune, letters = steps.group(1).upper(), (steps.group(2) or "").upper()
    statement = (
        "SELECT commune, ifnull(prefix, '000'), section, count(*), min(geom) FROM parcel "
        "WHERE upper(commune) = ? AND section IS NOT NULL AND substr(ltrim(upper(section), '0'), 1, ?) = ? "
        "GROUP BY commune, prefix, section ORDER BY section, prefix LIMIT ?"
    )
    bound = (commune, len(letters), letters, limit)
    for town, prefix, section, count, blob in replica.connection.execute(statement, bound):
        yield FoundSection(town, prefix, section, count, _place(blob))


def parcels_by_steps(replica: Replica, text: str, limit: int) -> Iterator[FoundParcel]:
    """The parcels of a town's section whose number begins with the one in *text*, in the order of the numbers."""
    steps = _STEPS.fullmatch(text)
    if steps is None or not steps.group(3):
        return
    commune, section, number = steps.group(1).upper(), steps.group(2).upper(), steps.group(3)
    statement = (
        "SELECT id, ifnull(section, ''), ifnull(number, ''), geom FROM parcel WHERE upper(commune) = ? "
        "AND ltrim(upper(section), '0') = ? AND substr(ltrim(number, '0'), 1, ?) = ? ORDER BY number, id LIMIT ?"
    )
    bound = (commune, section, len(number), number, limit)
    for key, letters, shown, blob in replica.connection.execute(statement, bound):
        yield FoundParcel(key, letters, shown, _box(blob))


def pseudonyms(replica: Replica) -> list[tuple[str, str]]:
    """Every profile's uuid and pseudonym."""
    return replica.connection.execute("SELECT uuid, pseudonym FROM profile WHERE pseudonym IS NOT NULL").fetchall()


def pseudonym_taken(replica: Replica, name: str) -> bool:
    """Whether a resident is called so, whatever case and accents."""
    wanted = fold(" ".join(name.split()))
    return any(fold(" ".join(known.split())) == wanted for _, known in pseudonyms(replica))


def _place(blob: bytes | None) -> Place | None:
    box = envelope(blob)
    return Place(box[0], box[2]) if box else None


def _box(blob: bytes | None) -> tuple[float, float, float, float] | None:
    box = envelope(blob)
    return (box[0], box[2], box[1], box[3]) if box else None
