"""Instants and dates as they are stored. Clocks are for display, never for ordering."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_INSTANT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{3})Z")


def format_instant(moment: datetime) -> str:
    """*moment* as ``YYYY-MM-DDTHH:MM:SS.sssZ``; a naive moment is refused with ValueError."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> datetime:
    """The UTC moment of a stored instant; raises ValueError for any other shape."""
    usual = _INSTANT.fullmatch(text)
    if usual is None:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    year, month, day, hour, minute, second, thousandths = map(int, usual.groups())
    return datetime(year, month, day, hour, minute, second, 1000 * thousandths, timezone.utc)


def parse_date(text: str) -> date:
    """The date of a stored ``YYYY-MM-DD`` (or ``YYYY-M-D``); raises ValueError for any other shape."""
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"a date as YYYY-MM-DD is expected, not {text!r}")
    year, month, day = map(int, found.groups())
    return date(year, month, day)


class SystemClock:
    """The computer's clock, as the port ``Clock``."""

    def now(self) -> str:
        return format_instant(datetime.now(timezone.utc))

    def today(self) -> str:
        return datetime.now().astimezone().date().isoformat()
