"""How long each premises stood empty, and when: stretches of vacancy read from its state and its history.

The history is the ``occupancy`` events of a premises. What it says:

* an event to *vacant* begins a stretch, an event away from it ends it; an event that comes from *vacant* without one
  that went there before ends a stretch whose beginning nobody noted;
* a premises that is vacant now has stood so since ``vacant_since``, which people correct, else since its last event,
  but never since before the end of the stretch before;
* a stretch that is over on a day nobody noted ended on the day of the survey, and is left out if there was none;
* before its first event a premises was what that event says it was; without any event, what it is now, save that a
  vacant one was not vacant before ``vacant_since``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.records import Premises, PremisesEvent
from ..domain.streets import street_of
from ..domain.vocabulary import Occupancy

_VACANT = Occupancy.VACANT.value
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True)
class Change:
    """The occupancy went from ``old`` to ``new`` on ``day`` (ISO: a day, a month or a year)."""

    day: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Unit:
    """One ground-floor premises with its history. ``street`` as people read it; lengths in metres; dates ISO."""

    uuid: str
    street: str
    occupancy: str
    vacant_since: str | None = None
    frontage_m: float | None = None
    surveyed_on: str | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Spell:
    """One stretch of vacancy; ``begun`` None: nobody knows when; ``ended`` None: not over. The last day is outside."""

    begun: date | None
    ended: date | None

    def covers(self, day: date) -> bool:
        """Whether the premises stood empty on *day*."""
        return (self.begun is None or self.begun <= day) and (self.ended is None or day < self.ended)


def units_of(premises: Iterable[Premises], events: Iterable[PremisesEvent]) -> list[Unit]:
    """The premises of a quarter with their history, from its records."""
    changes: dict[str, list[Change]] = {}
    for event in events:
        if event.kind == "occupancy" and event.happened_on:
            change = Change(event.happened_on, event.old_value, event.new_value)
            changes.setdefault(event.premises_uuid, []).append(change)
    return [
        Unit(
            it.uuid,
            street_of(it.address),
            it.occupancy.value,
            it.vacant_since,
            it.frontage_m,
            it.surveyed_on,
            tuple(changes.get(it.uuid, ())),
        )
        for it in premises
    ]


def date_of(text: str | None) -> date | None:
    """The first day of what an ISO text names (a year, a month or a day); None where it names none."""
    found = _DATE.match(text or "")
    if not found:
        return None
    try:
        return date(*(int(part or 1) for part in found.groups()))
    except ValueError:
        return None


def years_between(begun: date, day: date) -> int:
    """Whole years from one date to a later one: a year is over on its anniversary."""
    return day.year - begun.year - ((day.month, day.day) < (begun.month, begun.day))


def spells(unit: Unit) -> list[Spell]:
    """The stretches of vacancy of a premises, the oldest first."""
    found: list[Spell] = []
    begun: date | None = None
    empty = False
    for number, (day, change) in enumerate(_dated(unit.changes)):
        if change.old == _VACANT and not empty and number == 0:
            empty, begun = True, None
        if change.new == _VACANT and not empty:
            empty, begun = True, day
        elif change.new != _VACANT and empty:
            found.append(Spell(begun, day))
            empty = False
    if unit.occupancy == _VACANT:
        found.append(Spell(_since(unit, begun if empty else None, found), None))
    elif empty:
        found += _ended_unseen(unit, begun)
    return found


def occupancy_on(unit: Unit, day: date, stretches: Sequence[Spell] | None = None) -> str:
    """What a premises was on *day*, as far as its history tells."""
    if any(spell.covers(day) for spell in (spells(unit) if stretches is None else stretches)):
        return _VACANT
    state = _by_history(unit, day)
    # vacant by its last word, and yet in no stretch: it was not vacant yet
    return Occupancy.OCCUPIED.value if state == _VACANT else state or Occupancy.UNKNOWN.value


def _by_history(unit: Unit, day: date) -> str | None:
    """What the changes say; after the last one, and where there is none, what the premises is now."""
    dated = _dated(unit.changes)
    before = [change for changed, change in dated if changed <= day]
    if len(before) == len(dated):
        return unit.occupancy
    return before[-1].new if before else dated[0][1].old


def _dated(changes: Iterable[Change]) -> list[tuple[date, Change]]:
    """The changes whose day can be read, in order; of one day, in the order given."""
    dated = [(day, change) for change in changes if (day := date_of(change.day)) is not None]
    return sorted(dated, key=lambda pair: pair[0])


def _since(unit: Unit, noted: date | None, before: Sequence[Spell]) -> date | None:
    begun = date_of(unit.vacant_since) or noted
    last = before[-1].ended if before else None
    return max(begun, last) if begun and last else begun or last


def _ended_unseen(unit: Unit, begun: date | None) -> list[Spell]:
    seen = date_of(unit.surveyed_on)
    return [Spell(begun, seen)] if seen and (begun is None or begun < seen) else []
