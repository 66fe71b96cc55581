"""Who was heard, and how: online, through the mediators, or otherwise; by theme, street and age band.

*Online* is what residents typed themselves; *through mediators* what was said to somebody of the team face to face (an
encounter, a meeting); letters, phone calls, registers and imports are *otherwise*. Withdrawn words are not counted.
People are counted by profile; words without one have no person behind them here.

A table that crosses age with a place never shows fewer than five people: such a cell reads "fewer than five", and so
do as many others of its row and its column as it takes that subtracting from the totals gives nothing away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from ..domain.face_to_face import is_mediated
from ..domain.records import Contribution, Profile
from ..domain.vocabulary import Channel, Status

#: design.md section 7: below this many people a cell that crosses age with a place is not shown
LEAST_PEOPLE = 5

_ONLINE = frozenset((Channel.WEB,))


class Way(str, Enum):
    """How words came in."""

    ONLINE = "online"
    MEDIATED = "mediated"
    OTHER = "other"


@dataclass(frozen=True)
class Voice:
    """One contribution: through which way, about what, where, and by whom (a profile) of which age."""

    way: Way
    theme: str = ""
    street: str = ""
    person: str | None = None
    age_band: str = ""


@dataclass(frozen=True)
class Heard:
    """How many words under a name came which way, and from how many people."""

    name: str
    online: int
    mediated: int
    other: int
    people: int

    @property
    def words(self) -> int:
        """All of them."""
        return self.online + self.mediated + self.other


@dataclass(frozen=True)
class Crossing:
    """People by row and column. A cell that is None has fewer than five people, or is hidden to protect one that has.

    ``row_totals`` are the people of each row; they too are None below five.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]


def mostly(heard: Heard) -> str:
    """The way most words came: ``online``, ``mediated`` or ``otherwise``; ``even`` where two are first, or ``none``."""
    if not heard.words:
        return "none"
    counts = {"online": heard.online, "mediated": heard.mediated, "otherwise": heard.other}
    first = [way for way, count in counts.items() if count == max(counts.values())]
    return first[0] if len(first) == 1 else "even"


def way_of(channel: Channel | str | None, encounter: str | None = None) -> Way:
    """The way of a contribution, by its channel and the encounter it was noted at."""
    if is_mediated(channel, encounter):
        return Way.MEDIATED
    return Way.ONLINE if channel in _ONLINE else Way.OTHER


def voices_of(
    contributions: Iterable[Contribution],
    profiles: Iterable[Profile],
    streets: Mapping[str, str],
) -> list[Voice]:
    """The voices of a quarter from its records; *streets* is the street of each contribution's uuid, where known."""
    bands = {profile.uuid: profile.age_band or "" for profile in profiles}
    return [
        Voice(
            way_of(it.channel, it.encounter_uuid),
            it.theme or "",
            streets.get(it.uuid, ""),
            it.author_uuid,
            bands.get(it.author_uuid or "", ""),
        )
        for it in contributions
        if it.status is not Status.WITHDRAWN
    ]


def heard_by(voices: Iterable[Voice], group: Callable[[Voice], str]) -> list[Heard]:
    """The words by group, the most spoken first, then by name; the nameless group last."""
    groups: dict[str, list[Voice]] = {}
    for voice in voices:
        groups.setdefault(group(voice), []).append(voice)
    found = [_heard(name, said) for name, said in groups.items()]
    return sorted(found, key=lambda it: (not it.name, -it.words, it.name))


def ages_by_place(
    voices: Iterable[Voice], bands: Sequence[str] = (), least: int = LEAST_PEOPLE, *, by: str = "street"
) -> Crossing:
    """People by place (``street``, or another attribute of a voice) and age band, small numbers hidden.

    *bands* gives the columns and their order; else those that occur, in alphabetical order. Voices without a person or
    without a place take no part; people of unknown age are a column of their own, named "".
    """
    people: dict[str, dict[str, set[str]]] = {}
    for voice in voices:
        place = getattr(voice, by)
        if voice.person and place:
            people.setdefault(place, {}).setdefault(voice.age_band, set()).add(voice.person)
    used = {band for row in people.values() for band in row}
    columns = (*[band for band in bands if band], *sorted(used - set(bands) - {""}), *([""] if "" in used else []))
    rows = tuple(sorted(people))
    counts = [[len(people[row].get(column, ())) for column in columns] for row in rows]
    hidden = hide_small(counts, least)
    cells = tuple(
        tuple(None if unseen else count for count, unseen in zip(line, marks)) for line, marks in zip(counts, hidden)
    )
    totals = tuple(len(set().union(*people[row].values())) for row in rows)
    return Crossing(rows, columns, cells, tuple(total if total >= least else None for total in totals))


def hide_small(counts: Sequence[Sequence[int]], least: int = LEAST_PEOPLE) -> list[list[bool]]:
    """Which cells of a table must be hidden: those below *least*, and those that would give them away.

    These are, row by row and column by column, the smallest of the others, until what is hidden is at least two cells
    that hold *least* people together, or all. A row of nothing but zeros hides nobody and needs no company.
    """
    hidden = [[count < least for count in row] for row in counts]
    changed = True
    while changed:
        lines = [[(r, c) for c in range(len(row))] for r, row in enumerate(counts)]
        lines += [[(r, c) for r in range(len(counts))] for c in range(len(counts[0]) if counts else 0)]
        changed = False
        for line in lines:
            changed |= _protect(line, counts, hidden, least)
    return hidden


def _protect(
    line: list[tuple[int, int]], counts: Sequence[Sequence[int]], hidden: list[list[bool]], least: int
) -> bool:
    """Hide one more cell of a row or column if what it hides could be worked out; whether one was hidden."""
    unseen = [counts[r][c] for r, c in line if hidden[r][c]]
    if not unseen or (len(unseen) > 1 and (sum(unseen) >= least or not any(unseen))):
        return False
    seen = [(counts[r][c], r, c) for r, c in line if not hidden[r][c]]
    if not seen or not any(unseen):
        return False
    _, row, column = min(seen)
    hidden[row][column] = True
    return True


def _heard(name: str, voices: list[Voice]) -> Heard:
    ways = [voice.way for voice in voices]
    people = {voice.person for voice in voices if voice.person}
    return Heard(name, ways.count(Way.ONLINE), ways.count(Way.MEDIATED), ways.count(Way.OTHER), len(people))
