"""Working days in metropolitan France: Monday to Friday, public holidays of the Labour Code (L3133-1) excluded."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leaps, year_rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The eleven public holidays; Easter Monday, Ascension Day and Whit Monday move with Easter."""
    sunday = easter(year)
    moving = (sunday + timedelta(days=days) for days in (1, 39, 50))
    return frozenset([date(year, month, day) for month, day in _FIXED]).union(moving)


def is_working_day(day: date) -> bool:
    """Whether offices are open on *day*."""
    return day.weekday() < 5 and day not in public_holidays(day.year)


def add_working_days(start: date, count: int) -> date:
    """The day *count* working days after *start* (before it, for a negative count); *start* itself for 0."""
    step = _DAY if count >= 0 else -_DAY
    day = start
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days come after *start*, up to and including *end*; 0 when *end* isn't later."""
    days = (end - start).days
    return sum(is_working_day(start + timedelta(days=ahead)) for ahead in range(1, days + 1))
