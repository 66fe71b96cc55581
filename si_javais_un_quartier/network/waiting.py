"""How long a server asks to be left alone."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime


def asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """The seconds of ``Retry-After``; None where nothing is asked. A date is told from the server's own clock."""
    said = headers.get("Retry-After", "")
    try:
        return max(0.0, float(said))
    except ValueError:
        return _seconds_until(said, headers.get("Date", ""))


def _seconds_until(then: str, now: str) -> float | None:
    try:
        wait = parsedate_to_datetime(then) - parsedate_to_datetime(now)
    except (TypeError, ValueError, OverflowError):  # no date, or only one of them says its zone
        return None
    return max(0.0, wait.total_seconds())
