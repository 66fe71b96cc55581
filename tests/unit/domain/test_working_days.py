"""Working days, with the French public holidays."""

from __future__ import annotations

from datetime import date

import pytest

from si_javais_un_quartier.domain.working_days import (
    add_working_days,
    easter,
    is_working_day,
    public_holidays,
    working_days_between,
)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, (3, 22)),
        (1943, (4, 25)),
        (2000, (4, 23)),
        (2024, (3, 31)),
        (2025, (4, 20)),
        (2026, (4, 5)),
        (2038, (4, 25)),
    ],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


def test_the_eleven_holidays_of_2026() -> None:
    days = "0101 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225".split()
    assert sorted(day.strftime("%m%d") for day in public_holidays(2026)) == days


def test_holidays_that_coincide() -> None:
    assert len(public_holidays(2008)) == 10  # 1 May 2008 was Ascension Day


@pytest.mark.parametrize(
    ("day", "works"),
    [
        pytest.param(date(2026, 4, 6), False, id="Easter Monday"),
        pytest.param(date(2026, 5, 14), False, id="Ascension"),
        pytest.param(date(2026, 5, 15), True, id="the day after Ascension"),
        pytest.param(date(2026, 5, 25), False, id="Whit Monday"),
        pytest.param(date(2026, 11, 22), False, id="Sunday"),
        pytest.param(date(2026, 11, 20), True, id="Friday"),
    ],
)
def test_is_working_day(day: date, works: bool) -> None:
    assert is_working_day(day) is works


def test_adding_and_counting_agree() -> None:
    start = date(2026, 4, 3)
    assert add_working_days(start, 0) == start
    for count in range(1, 60):
        end = add_working_days(start, count)
        assert is_working_day(end)
        assert working_days_between(start, end) == count
        assert add_working_days(end, -count) <= start
    assert working_days_between(start, start) == working_days_between(start, date(2026, 1, 1)) == 0
