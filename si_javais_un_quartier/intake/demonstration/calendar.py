"""When things are said: moments over the half-year before the given day, a part of them at encounters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from .dice import Dice

#: The demonstration tells the last half-year.
DAYS = 180


@dataclass(frozen=True)
class Moment:
    """When a contribution was said; ``encounter`` is the number of the encounter where, if it was at one."""

    day: date
    second: int  # after midnight UTC
    encounter: int | None = None

    @cached_property
    def stamp(self) -> str:
        """The instant as stored, UTC."""
        hour, rest = divmod(self.second, 3600)
        minute, second = divmod(rest, 60)
        return f"{_iso(self.day)}T{hour:02d}:{minute:02d}:{second:02d}.000Z"


@lru_cache(maxsize=512)
def _iso(day: date) -> str:
    return day.isoformat()


def encounter_days(dice: Dice, contributions: int, today: date) -> list[date]:
    """A dozen working days for 400 contributions, more for more; the last ten days have one at most."""
    count = max(1, min(600, round(contributions * 0.03)))
    offsets = sorted(3 + int(dice.random() * (DAYS - 6)) for _ in range(count))
    days = [today - timedelta(days=offset) for offset in reversed(offsets)]
    return [day - timedelta(days=max(0, day.weekday() - 4)) for day in days]


def moments(dice: Dice, contributions: int, meetings: list[date], today: date) -> list[Moment]:
    """*contributions* moments in order, the first half-year old, the last this morning."""
    found = []
    for _ in range(contributions):
        if meetings and dice.chance(0.18):
            number = int(dice.random() * len(meetings))
            found.append(Moment(meetings[number], 61200 + int(dice.random() * 7200), number))
        else:
            day = today - timedelta(days=int(dice.random() ** 1.12 * DAYS))
            low, high = (21600, 25200) if day == today else (23400, 78000)
            second = low + int(dice.random() * (high - low))
            found.append(Moment(day, second))
    return sorted(found, key=lambda moment: (moment.day, moment.second))
