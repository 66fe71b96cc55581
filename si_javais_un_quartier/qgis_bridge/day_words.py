"""Days in words, as a language writes them."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, QLocale


def write_day(when: date, pattern: str, locale: QLocale | None = None) -> str:
    """*when* by one of Qt's patterns, in *locale* or in QGIS's own; in French the first of a month is its 1er."""
    speaking = locale or QLocale()
    text = str(speaking.toString(QDate(when.year, when.month, when.day), pattern))
    french = speaking.language() == QLocale.Language.French
    return text.replace("1 ", "1er ", 1) if french and when.day == 1 and text.startswith("1 ") else text
