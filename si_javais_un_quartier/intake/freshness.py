"""From when on a source's rows are asked for: those that changed since the last fetch, and now and then all of them.

A source may set the instant of a change before others see it, or correct a row without it: so a day is asked for again,
and every week everything. What comes twice is the same.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..domain.instants import parse_instant

#: Days after which everything is read again.
WHOLE_DAYS = 7

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")


def latest(one: str, other: object) -> str:
    """The later of two days (``YYYY-MM-DD``); *other* may be an instant, or anything that a cell holds."""
    found = _DAY.fullmatch(other.strip()) if isinstance(other, str) else None
    return max(one, found[1]) if found else one


def since(upto: str, whole_at: str | None, now: str) -> str:
    """The day from which on rows are asked for, where those up to the day *upto* are here; nothing: ask for all.

    *whole_at* and *now* are instants: when all was read last, and the present one.
    """
    if not upto or whole_at is None:
        return ""
    if parse_instant(now) - parse_instant(whole_at) >= timedelta(days=WHOLE_DAYS):
        return ""
    try:
        return (date.fromisoformat(upto) - timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""
