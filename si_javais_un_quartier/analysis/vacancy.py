"""How many ground floors stand empty: by street, for the quarter, over time, in units and in metres of frontage.

The rate is the share of vacant units among those whose use is known. Units converted to something else or demolished
are ground floors no more; those nobody could tell about are counted apart. In storage, in works or in temporary use
is not vacant. The rate by frontage counts the units whose frontage was measured.

A unit empty for less than a year is turnover, as any shopping street has; from its first anniversary on it is long
vacancy. One that nobody can date is in neither. The classes are those of the town's observatory: under 1 year, 1 to 2,
2 to 5, over 5 (a class begins on the anniversary).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.streets import street_key, usual_names
from ..domain.vocabulary import Occupancy
from .spells import Spell, Unit, date_of, occupancy_on, spells, years_between

#: Whole years at which a class of duration ends
CLASS_YEARS = (1, 2, 5)
#: Under this many whole years a vacancy is turnover
TURNOVER_YEARS = 1

_GONE = frozenset((Occupancy.CONVERTED.value, Occupancy.DEMOLISHED.value))
_UNKNOWN, _VACANT = Occupancy.UNKNOWN.value, Occupancy.VACANT.value


@dataclass(frozen=True)
class Vacancy:
    """The vacancy of some units on a day (ISO).

    ``units`` are those whose use is known, ``vacant`` those of them that stand empty, which ``turnover``, ``lasting``
    and ``undated`` add up to; ``classes`` are the dated ones by duration. ``frontage_m`` is that of the ``measured``
    units, ``vacant_frontage_m`` that of the vacant ones among them. ``unknown`` units are in no other figure.
    """

    name: str
    day: str
    units: int = 0
    vacant: int = 0
    turnover: int = 0
    lasting: int = 0
    undated: int = 0
    classes: tuple[int, ...] = (0,) * (len(CLASS_YEARS) + 1)
    frontage_m: float = 0.0
    vacant_frontage_m: float = 0.0
    measured: int = 0
    unknown: int = 0

    @property
    def rate(self) -> float | None:
        """The share of vacant units, 0 to 1; None where no unit's use is known."""
        return self.vacant / self.units if self.units else None

    @property
    def lasting_rate(self) -> float | None:
        """The share of units that have been empty for a year or more."""
        return self.lasting / self.units if self.units else None

    @property
    def frontage_rate(self) -> float | None:
        """The share of vacant metres; None where nothing was measured."""
        return self.vacant_frontage_m / self.frontage_m if self.frontage_m else None


@dataclass(frozen=True)
class UnitState:
    """What one premises was on a day: ``years`` it had been empty, None where it was not or nobody knows."""

    occupancy: str
    begun: date | None
    years: int | None

    @property
    def vacant(self) -> bool:
        """Whether it stood empty."""
        return self.occupancy == _VACANT

    @property
    def gone(self) -> bool:
        """Whether it was a ground floor no more."""
        return self.occupancy in _GONE

    @property
    def unknown(self) -> bool:
        """Whether nobody could tell."""
        return self.occupancy == _UNKNOWN


class Vacancies:
    """The vacancy of a quarter's units; their history is read once."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self._stretches = [spells(unit) for unit in units]
        self._names = usual_names(unit.street for unit in units)

    def states(self, day: str) -> list[UnitState]:
        """What each unit was on *day*, in the order given. Raises ValueError for no date."""
        when = _day(day)
        return [_state(unit, stretches, when) for unit, stretches in zip(self.units, self._stretches)]

    def of_quarter(self, day: str, name: str = "") -> Vacancy:
        """All units together."""
        return _count(name, day, zip(self.units, self.states(day)))

    def by_street(self, day: str) -> list[Vacancy]:
        """Each street, by its usual name, in the order of the names; units without a street come last, unnamed."""
        return self.by(day, self._street)

    def streets(self) -> list[str | None]:
        """The street of each unit by its usual name, None where it has none."""
        return [self._street(unit) or None for unit in self.units]

    def by(self, day: str, group: Callable[[Unit], str]) -> list[Vacancy]:
        """Each group of units by its name; the nameless one last."""
        groups: dict[str, list[tuple[Unit, UnitState]]] = {}
        for unit, state in zip(self.units, self.states(day)):
            groups.setdefault(group(unit), []).append((unit, state))
        return [_count(name, day, groups[name]) for name in sorted(groups, key=_in_order)]

    def _street(self, unit: Unit) -> str:
        return self._names.get(street_key(unit.street), "")

    def over_time(self, days: Iterable[str], name: str = "") -> list[Vacancy]:
        """The quarter on each of *days*."""
        return [self.of_quarter(day, name) for day in days]


def month_ends(first: str, last: str, step_months: int = 1) -> list[str]:
    """The days to look at from *first* to *last* (ISO), the last one included, *step_months* apart backwards."""
    begin, day = _day(first), _day(last)
    found = []
    month = day.year * 12 + day.month - 1
    while (when := _same_day(day, month)) >= begin:
        found.append(when.isoformat())
        month -= step_months
    return found[::-1]


def _same_day(day: date, month: int) -> date:
    """*day* in another month, or the last day of that month where it is shorter."""
    for number in range(day.day, 27, -1):
        try:
            return date(month // 12, month % 12 + 1, number)
        except ValueError:
            continue
    return date(month // 12, month % 12 + 1, min(day.day, 28))


def _day(text: str) -> date:
    found = date_of(text)
    if found is None:
        raise ValueError(text)
    return found


def _state(unit: Unit, stretches: Sequence[Spell], when: date) -> UnitState:
    occupancy = occupancy_on(unit, when, stretches)
    begun = next((spell.begun for spell in stretches if spell.covers(when)), None)
    years = years_between(begun, when) if occupancy == _VACANT and begun else None
    return UnitState(occupancy, begun, years)


def _count(name: str, day: str, pairs: Iterable[tuple[Unit, UnitState]]) -> Vacancy:
    known, unknown = [], 0
    for unit, state in pairs:
        if state.unknown:
            unknown += 1
        elif not state.gone:
            known.append((unit, state))
    vacant = [(unit, state) for unit, state in known if state.vacant]
    years = [state.years for _, state in vacant if state.years is not None]
    turnover = sum(1 for number in years if number < TURNOVER_YEARS)
    measured = [(unit.frontage_m, state.vacant) for unit, state in known if unit.frontage_m]
    return Vacancy(
        name,
        day,
        units=len(known),
        vacant=len(vacant),
        turnover=turnover,
        lasting=len(years) - turnover,
        undated=len(vacant) - len(years),
        classes=_classes(years),
        frontage_m=round(sum(length for length, _ in measured), 3),
        vacant_frontage_m=round(sum(length for length, empty in measured if empty), 3),
        measured=len(measured),
        unknown=unknown,
    )


def _classes(years: Iterable[int]) -> tuple[int, ...]:
    counts = [0] * (len(CLASS_YEARS) + 1)
    for number in years:
        counts[sum(1 for end in CLASS_YEARS if number >= end)] += 1
    return tuple(counts)


def _in_order(name: str) -> tuple[bool, str]:
    return not name, street_key(name)
