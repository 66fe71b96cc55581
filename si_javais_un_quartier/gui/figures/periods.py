"""The periods one can choose on the page *Figures*."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ...report.choices import Period, last_months

THREE_MONTHS, THIS_MONTH, YEAR, BEGINNING, OWN = "three_months", "this_month", "year", "beginning", "own"

#: Key and word of each, in the order of the menu.
PERIODS = (
    (THREE_MONTHS, QT_TRANSLATE_NOOP("Figures", "Last three months")),
    (THIS_MONTH, QT_TRANSLATE_NOOP("Figures", "This month")),
    (YEAR, QT_TRANSLATE_NOOP("Figures", "Last twelve months")),
    (BEGINNING, QT_TRANSLATE_NOOP("Figures", "Since the beginning")),
    (OWN, QT_TRANSLATE_NOOP("Figures", "Days of your choice…")),
)


def days_of(key: str, today: date, oldest: date, own: tuple[date, date] | None = None) -> Period:
    """The days of a period; *oldest* is the day of the first contribution. Days the wrong way round are turned."""
    if key == OWN and own is not None:
        return Period(min(own), max(own))
    if key == THIS_MONTH:
        return last_months(today, 1)
    if key == YEAR:
        return last_months(today, 12)
    if key == BEGINNING:
        return Period(min(oldest, today), today)
    return last_months(today)
