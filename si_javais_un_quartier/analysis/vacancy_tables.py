"""Vacancy as columns, for layers and tables: shares in percent with one decimal, lengths in metres."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from .vacancy import CLASS_YEARS, TURNOVER_YEARS, UnitState, Vacancies, Vacancy

#: The words of the column ``vacancy``
IN_USE, TURNOVER, UNDATED, UNKNOWN, GONE = "in_use", "turnover", "undated", "unknown", "gone"
LASTING = ("1_to_2_years", "2_to_5_years", "over_5_years")

_FIGURES: dict[str, Callable[[Vacancy], object]] = {
    "day": lambda it: it.day,
    "units": lambda it: it.units,
    "vacant": lambda it: it.vacant,
    "rate": lambda it: _percent(it.rate),
    "turnover": lambda it: it.turnover,
    "lasting": lambda it: it.lasting,
    "lasting_rate": lambda it: _percent(it.lasting_rate),
    "undated": lambda it: it.undated,
    "under_1_year": lambda it: it.classes[0],
    "years_1_to_2": lambda it: it.classes[1],
    "years_2_to_5": lambda it: it.classes[2],
    "over_5_years": lambda it: it.classes[3],
    "frontage_m": lambda it: it.frontage_m,
    "vacant_frontage_m": lambda it: it.vacant_frontage_m,
    "frontage_rate": lambda it: _percent(it.frontage_rate),
    "measured": lambda it: it.measured,
    "unknown": lambda it: it.unknown,
}


def figures_of(found: Sequence[Vacancy | None]) -> dict[str, list[object]]:
    """One column per figure; None where there is no vacancy to tell of."""
    return {name: [None if it is None else figure(it) for it in found] for name, figure in _FIGURES.items()}


def states_of(vacancies: Vacancies, day: str) -> dict[str, list[object]]:
    """For each unit on *day*: its street, in a word how it stood, and for how many whole years it had been empty."""
    states = vacancies.states(day)
    return {
        "street": list(vacancies.streets()),
        "vacancy": [word_of(state) for state in states],
        "years_vacant": [state.years for state in states],
    }


def word_of(state: UnitState) -> str:
    """``in_use``, ``turnover``, a class of long vacancy, ``undated``, ``unknown`` or ``gone``."""
    if state.gone:
        return GONE
    if state.unknown:
        return UNKNOWN
    if not state.vacant:
        return IN_USE
    if state.years is None:
        return UNDATED
    if state.years < TURNOVER_YEARS:
        return TURNOVER
    return LASTING[sum(1 for end in CLASS_YEARS if state.years >= end) - 1]


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)
