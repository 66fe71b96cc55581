from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.analysis.spells import Change, Spell, Unit, occupancy_on, spells, units_of
from si_javais_un_quartier.analysis.vacancy import Vacancies, Vacancy, month_ends
from si_javais_un_quartier.domain.records import Premises, PremisesEvent
from si_javais_un_quartier.domain.vocabulary import Occupancy

TODAY = "2026-11-22"


def unit(occupancy: str = "vacant", since: str | None = None, *changes: Change, **values: Any) -> Unit:
    return Unit("u", values.pop("street", "rue A"), occupancy, since, changes=changes, **values)


def quarter(*units: Unit) -> Vacancy:
    return Vacancies(units).of_quarter(TODAY)


def test_a_rate_has_its_numerator_and_denominator() -> None:
    found = quarter(
        unit("vacant", "2026-01-01"),
        unit("vacant", "2020-01-01"),
        unit("vacant"),
        unit("occupied"),
        unit("storage"),
        unit("works"),
        unit("temporary"),
        unit("unknown"),
        unit("converted"),
        unit("demolished"),
    )
    assert (found.units, found.vacant, found.unknown) == (7, 3, 1)
    assert (found.turnover, found.lasting, found.undated) == (1, 1, 1)
    assert found.rate == pytest.approx(3 / 7)


@pytest.mark.parametrize(
    ("since", "turnover", "classes"),
    [
        ("2025-11-23", 1, (1, 0, 0, 0)),
        ("2025-11-22", 0, (0, 1, 0, 0)),
        ("2024-11-23", 0, (0, 1, 0, 0)),
        ("2024-11-22", 0, (0, 0, 1, 0)),
        ("2021-11-23", 0, (0, 0, 1, 0)),
        ("2021-11-22", 0, (0, 0, 0, 1)),
        ("2026", 1, (1, 0, 0, 0)),
        ("2020-05", 0, (0, 0, 0, 1)),
    ],
)
def test_turnover_ends_on_the_first_anniversary(since: Any, turnover: Any, classes: Any) -> None:
    found = quarter(unit("vacant", since))
    assert (found.turnover, found.classes) == (turnover, classes)


def test_the_rate_by_frontage_counts_what_was_measured() -> None:
    found = quarter(
        unit("vacant", frontage_m=6.0), unit("occupied", frontage_m=4.0), unit("vacant"), unit("unknown", frontage_m=50)
    )
    assert (found.frontage_m, found.vacant_frontage_m, found.measured) == (10.0, 6.0, 2)
    assert found.frontage_rate == pytest.approx(0.6)


def test_nobody_knows_anything() -> None:
    found = quarter(unit("unknown"))
    assert (found.rate, found.frontage_rate, found.lasting_rate) == (None, None, None)


def test_streets_are_one_however_they_are_written_and_the_nameless_come_last() -> None:
    names = ("rue de la Ville", "rue de la Ville", "R. de la ville", "", "place Roannelle")
    found = Vacancies([unit("vacant", street=name) for name in names]).by_street(TODAY)
    assert [(it.name, it.units) for it in found] == [("place Roannelle", 1), ("rue de la Ville", 3), ("", 1)]


def test_history_is_read_backwards_from_what_is_known_now() -> None:
    shop = unit(
        "occupied",
        None,
        Change("2024-03-01", "vacant", "occupied"),
        Change("2022-06-01", "occupied", "vacant"),
        Change("2025-01-01", "occupied", "vacant"),
        Change("2025-05-01", "vacant", "occupied"),
    )
    assert spells(shop) == [
        Spell(date(2022, 6, 1), date(2024, 3, 1)),
        Spell(date(2025, 1, 1), date(2025, 5, 1)),
    ]
    days = ("2022-05-31", "2022-06-01", "2024-02-29", "2024-03-01", "2025-02-01", TODAY)
    found = Vacancies([shop]).over_time(days)
    assert [it.vacant for it in found] == [0, 1, 1, 0, 1, 0]
    assert [it.turnover for it in found] == [0, 1, 0, 0, 1, 0]


@pytest.mark.parametrize(
    ("shop", "expected"),
    [
        (unit("vacant", "2023-01-01", Change("2022-01-01", "occupied", "vacant")), [Spell(date(2023, 1, 1), None)]),
        (unit("vacant", None, Change("2022-01-01", "occupied", "vacant")), [Spell(date(2022, 1, 1), None)]),
        (unit("vacant", None), [Spell(None, None)]),
        (unit("occupied", None, Change("2022-01-01", "vacant", "occupied")), [Spell(None, date(2022, 1, 1))]),
        (
            unit("occupied", None, Change("2022-01-01", "occupied", "vacant"), surveyed_on="2023-01-01"),
            [Spell(date(2022, 1, 1), date(2023, 1, 1))],
        ),
        (unit("occupied", None, Change("2022-01-01", "occupied", "vacant")), []),
        (
            unit(
                "vacant",
                "2020-01-01",
                Change("2019-01-01", "occupied", "vacant"),
                Change("2021-01-01", "vacant", "works"),
            ),
            [Spell(date(2019, 1, 1), date(2021, 1, 1)), Spell(date(2021, 1, 1), None)],
        ),
        (unit("vacant", None, Change("soon", "occupied", "vacant")), [Spell(None, None)]),
    ],
)
def test_stretches(shop: Any, expected: Any) -> None:
    assert spells(shop) == expected


def test_a_vacant_unit_was_something_else_before() -> None:
    assert occupancy_on(unit("vacant", "2023-01-01"), date(2022, 1, 1)) == "occupied"
    known = unit("vacant", "2023-01-01", Change("2023-01-01", "storage", "vacant"))
    assert occupancy_on(known, date(2022, 1, 1)) == "storage"
    gone = unit("demolished", None, Change("2023-01-01", "vacant", "demolished"))
    assert [occupancy_on(gone, date(year, 6, 1)) for year in (2022, 2024)] == ["vacant", "demolished"]


_CHANGES = st.builds(
    Change,
    st.dates(date(2015, 1, 1), date(2026, 1, 1)).map(date.isoformat),
    st.sampled_from(("vacant", "occupied", None)),
    st.sampled_from(("vacant", "occupied", "works")),
)


@pytest.mark.slow
@given(
    st.lists(
        st.builds(
            lambda state, since, changes, street, frontage: unit(
                state, since, *changes, street=street, frontage_m=frontage
            ),
            st.sampled_from([word.value for word in Occupancy]),
            st.one_of(st.none(), st.dates(date(2010, 1, 1), date(2027, 1, 1)).map(date.isoformat)),
            st.lists(_CHANGES, max_size=5),
            st.sampled_from(("rue A", "rue B", "")),
            st.one_of(st.none(), st.floats(0, 50)),
        ),
        max_size=8,
    ),
    st.dates(date(2014, 1, 1), date(2028, 1, 1)).map(date.isoformat),
)
def test_parts_add_up_and_streets_add_up_to_the_quarter(units: Any, day: Any) -> None:
    vacancies = Vacancies(units)
    whole, streets = vacancies.of_quarter(day), vacancies.by_street(day)
    assert whole.turnover + whole.lasting + whole.undated == whole.vacant <= whole.units
    assert sum(whole.classes) == whole.vacant - whole.undated
    assert whole.vacant_frontage_m <= whole.frontage_m
    for name in ("units", "vacant", "turnover", "lasting", "undated", "unknown", "measured"):
        assert sum(getattr(street, name) for street in streets) == getattr(whole, name)
    assert sum(street.frontage_m for street in streets) == pytest.approx(whole.frontage_m, abs=0.01)
    for shop in units:
        stretches = spells(shop)
        assert all(before.ended and (not after.begun or before.ended <= after.begun)
                   for before, after in zip(stretches, stretches[1:]))  # fmt: skip


def test_records_become_units() -> None:
    premises = [Premises(uuid="p", address="12, rue A, 42000 X", occupancy=Occupancy.VACANT, frontage_m=3.0)]
    events = [
        PremisesEvent(premises_uuid="p", kind="occupancy", happened_on="2020-01-01", new_value="vacant"),
        PremisesEvent(premises_uuid="p", kind="contact", happened_on="2021-01-01"),
        PremisesEvent(premises_uuid="p", kind="occupancy", happened_on=None, new_value="occupied"),
    ]
    assert units_of(premises, events) == [
        Unit("p", "rue A", "vacant", frontage_m=3.0, changes=(Change("2020-01-01", None, "vacant"),))
    ]


def test_days_to_look_at_end_with_the_last() -> None:
    assert month_ends("2026-07-31", "2026-11-30", 1)[-2:] == ["2026-10-30", "2026-11-30"]
    assert month_ends("2025-12-01", "2026-03-31") == ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]
    assert month_ends("2024-01-01", "2026-06-15", 12) == ["2024-06-15", "2025-06-15", "2026-06-15"]
    assert month_ends("2027-01-01", "2026-01-01") == []
