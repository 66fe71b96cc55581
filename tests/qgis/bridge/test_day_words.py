"""Days as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QLocale

from si_javais_un_quartier.qgis_bridge.day_words import write_day

FRENCH, ENGLISH = QLocale(QLocale.Language.French), QLocale(QLocale.Language.English)


@pytest.mark.parametrize(
    ("when", "pattern", "locale", "written"),
    [
        (date(2026, 6, 1), "d MMMM yyyy", FRENCH, "1er juin 2026"),
        (date(2026, 6, 1), "MMMM d, yyyy", ENGLISH, "June 1, 2026"),
        (date(2026, 6, 11), "d MMMM yyyy", FRENCH, "11 juin 2026"),
        (date(2026, 6, 21), "d MMMM", FRENCH, "21 juin"),
        (date(2026, 6, 1), "MMMM yyyy", FRENCH, "juin 2026"),
        (date(2026, 6, 1), "d MMMM yyyy", ENGLISH, "1 June 2026"),
    ],
)
def test_the_first_of_a_month_is_its_first_in_french(when: date, pattern: str, locale: QLocale, written: str) -> None:
    assert write_day(when, pattern, locale) == written
