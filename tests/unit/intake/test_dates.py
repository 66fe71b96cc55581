"""Dates of the shapes that files hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.intake.dates import read_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-11-20", "2026-11-20"),
        ("20/11/2026", "2026-11-20"),
        ("20/11/26 14:05", "2026-11-20"),
        ("20.11.2026", "2026-11-20"),
        ("2026-11-20T10:00:00Z", "2026-11-20"),
        ("2026-11-20 10:00:00 UTC", "2026-11-20"),
        ("2018/01/03 10:30:00", "2018-01-03"),
        ("20261120", "2026-11-20"),
        ("20 nov. 2026", "2026-11-20"),
        ("le 1er août 2026", "2026-08-01"),
        ("vendredi 20 novembre 2026", "2026-11-20"),
        ("mardi 3 mars 2026", "2026-03-03"),
        ("Nov 20, 2026", "2026-11-20"),
        ("Fri, 20 Nov 2026 10:00:00 +0100", "2026-11-20"),
        ("11/20/2026", "2026-11-20"),
        (46346, "2026-11-20"),
        ("46346", "2026-11-20"),
        (46346.5, "2026-11-20"),
        (1554444900, "2019-04-05"),
        ("1554444900", "2019-04-05"),
        (1554444900000, "2019-04-05"),
        ("31/02/2026", None),
        ("un jour", None),
        ("", None),
        (None, None),
        (True, None),
        (12, None),
        (float("nan"), None),
    ],
)
def test_dates_of_many_shapes(written: object, expected: str | None) -> None:
    assert read_date(written) == expected


@given(st.one_of(st.text(), st.floats(), st.integers()))
def test_anything_gives_a_date_or_none(written: object) -> None:
    found = read_date(written)
    assert found is None or (len(found) == 10 and found[4] == "-")


@given(st.dates())
def test_iso_dates_are_themselves(day: object) -> None:
    assert read_date(str(day)) == str(day)
