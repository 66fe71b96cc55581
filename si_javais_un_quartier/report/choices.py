"""What a person chose for a report: remembered, so that next quarter's report is one click."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from ..domain.instants import parse_date

BILAN, NOTE = "bilan", "note"
#: Sheets instead of a report: one page each.
BY_PREMISES, BY_STREET, BY_CAMPAIGN = "premises", "street", "campaign"
TEMPLATES = (BILAN, NOTE, BY_PREMISES, BY_STREET, BY_CAMPAIGN)


@dataclass(frozen=True)
class Period:
    """From a first to a last day, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def holds(self, day: str | None) -> bool:
        """Whether a stored date or instant lies in it; what has no date doesn't."""
        text = (day or "")[:10]
        return self.first.isoformat() <= text <= self.last.isoformat()

    def before(self) -> Period:
        """The period as long that ended the day before; whole months go with whole months."""
        last = self.first - timedelta(days=1)
        if self.first.day == 1 and (self.last + timedelta(days=1)).day == 1:
            count = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
            month = self.first.year * 12 + self.first.month - 1 - count
            return Period(date(month // 12, month % 12 + 1, 1), last)
        return Period(last - timedelta(days=self.days - 1), last)


def last_months(today: date, count: int = 3) -> Period:
    """The *count* months that end with the one of *today*; up to today."""
    month = today.year * 12 + today.month - count
    return Period(date(month // 12, month % 12 + 1, 1), today)


@dataclass(frozen=True)
class Choices:
    """Of which days, themes and campaigns (none chosen: all), in which form, with how many quotes and sheets.

    ``first`` and ``last`` are ISO dates; empty: the last three months. ``public`` leaves out what only the council and
    the services may read: how long premises have been vacant, their index, their sheets.
    """

    template: str = BILAN
    first: str = ""
    last: str = ""
    themes: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    quotes: int = 3
    sheets: int = 8
    annex: bool = True
    public: bool = False
    occasion: str = ""

    def period(self, today: str) -> Period:
        """The days chosen; what can't be read, or is the wrong way round, gives the last three months."""
        usual = last_months(parse_date(today))
        try:
            first = parse_date(self.first) if self.first else usual.first
            last = parse_date(self.last) if self.last else usual.last
        except ValueError:
            return usual
        return Period(first, last) if first <= last else usual


def to_plain(choices: Choices) -> dict[str, object]:
    """What is kept of them (JSON)."""
    values = {field.name: getattr(choices, field.name) for field in fields(Choices)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def from_plain(kept: Any) -> Choices:
    """The choices kept; a value of another kind than expected is the default."""
    values: dict[str, Any] = {}
    for field in fields(Choices):
        value = kept.get(field.name) if isinstance(kept, dict) else None
        default = field.default
        if isinstance(default, tuple) and isinstance(value, list):
            values[field.name] = tuple(str(item) for item in value)
        elif type(value) is type(default):
            values[field.name] = value
    return Choices(**values)
