"""Instants and dates as they are stored. Clocks are for display, never for ordering."""

from __future__ import annotations

from datetime import date, datetime, timezone


def format_instant(moment: datetime) -> str:
    """*moment* as ``YYYY-MM-DDTHH:MM:SS.sssZ``; a naive moment is refused with ValueError."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> datetime:
    """The UTC moment of a stored instant; raises ValueError for any other shape."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)


def parse_date(text: str) -> date:
    """The date of a stored ``YYYY-MM-DD``; raises ValueError for any other shape."""
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=timezone.utc).date()


class SystemClock:
    """The computer's clock, as the port ``Clock``."""

    def now(self) -> str:
        return format_instant(datetime.now(timezone.utc))

    def today(self) -> str:
        return datetime.now().astimezone().date().isoformat()
