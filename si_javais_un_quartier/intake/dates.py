"""Dates of the many shapes that files hold."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev february feb", "mars mar march", "avril avr april apr",
            "mai may", "juin june jun", "juillet juil july jul", "aout august aug", "septembre sept sep september",
            "octobre oct october", "novembre nov november", "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s,])")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:$|T)")
_DAY_FIRST = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[T\s,])")
_NAMED_DAY_FIRST = re.compile(r"^(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+([a-z]+)\.?[\s,.-]+(\d{4})\b")
_NAMED_MONTH_FIRST = re.compile(r"^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_WEEKDAY = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+(?=[a-z0-9])"
)
_NUMBER = re.compile(r"^-?\d+(?:[.,]\d+)?$")

#: Day 0 of spreadsheets that count days (serial 60 is the 29 February 1900 that never was).
_SPREADSHEET_EPOCH = date(1899, 12, 30)


def read_date(value: object) -> str | None:
    """*value* as an ISO date, None if it can't be read as one.

    Understands ISO dates and instants, day-first dates (``20/11/2026``, ``20.11.26``), dates with a French or English
    month, compact ``20261120``, spreadsheet serials (20 000 to 80 000 days) and Unix times in seconds or
    milliseconds (UTC). A time zone is not applied: the day is the one that is written.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _from_number(float(value))
    text = _plain(str(value))[:64]
    if not text:
        return None
    found = _written(text)
    if found is None and _NUMBER.match(text):
        return _from_number(float(text.replace(",", ".")))
    return found


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return re.sub(r"\s+", " ", "".join(c for c in decomposed if not unicodedata.combining(c))).removeprefix("le ")


def _written(text: str) -> str | None:
    for pattern, order in ((_ISO, (1, 2, 3)), (_COMPACT, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
        match = pattern.match(text.upper() if pattern is not _DAY_FIRST else text)
        if match:
            year, month, day = (int(match.group(place)) for place in order)
            return _iso(year + _century(year, match.group(order[0])), month, day)
    text = _WEEKDAY.sub("", text, count=1)
    match = _NAMED_DAY_FIRST.match(text)
    if match:
        return _iso(int(match.group(3)), _MONTHS.get(match.group(2), 0), int(match.group(1)))
    match = _NAMED_MONTH_FIRST.match(text)
    if match:
        return _iso(int(match.group(3)), _MONTHS.get(match.group(1), 0), int(match.group(2)))
    return None


def _century(year: int, written: str) -> int:
    if len(written) == 4:
        return 0
    return 2000 if year < 70 else 1900


def _from_number(number: float) -> str | None:
    if not math.isfinite(number):
        return None
    if 20_000 <= number <= 80_000:
        return (_SPREADSHEET_EPOCH + timedelta(days=int(number))).isoformat()
    for divisor in (1, 1000):
        if 3e8 <= number / divisor <= 4.2e9:  # 1979 to 2103
            return datetime.fromtimestamp(number / divisor, timezone.utc).date().isoformat()
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    """An ISO date, None if the calendar has no such day (a month above 12 is a day read as American)."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        pass
    try:
        return date(year, day, month).isoformat()
    except ValueError:
        return None
