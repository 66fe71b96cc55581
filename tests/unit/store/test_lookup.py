"""Premises near a click, premises by address, parcels by name, and reading that ends when nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place, Premises, Profile
from si_javais_un_quartier.store import acts, lookup
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.reference import Parcel, put_parcels
from si_javais_un_quartier.store.replica import Replica

pytestmark = pytest.mark.slow

X, Y = 808400.0, 6482400.0
ADDRESSES = ("12, rue de la Ville", "14, rue de la Ville", "3, place Roannelle", "5 bis, rue Beaubrun")


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Replica]:
    """Four premises ten metres apart, three parcels, a resident."""
    with Replica.create(tmp_path / "q.gpkg", crs=LAMBERT_93) as replica:
        rows = [
            Insert(Premises(uuid=new_uuid(), address=address, geometry=Place(X + 10 * number, Y)))
            for number, address in enumerate(ADDRESSES)
        ]
        rows.append(Insert(Premises(uuid=new_uuid(), address="9, rue Nulle part")))
        rows.append(Insert(Profile(uuid=new_uuid(), pseudonym="Nora Mésange")))
        acts.perform(replica, Act(phrase("x"), tuple(rows)), None, SystemClock())
        with replica.transaction() as connection:
            parcels = (("42218000BR0123", "BR", "123"), ("42218000BR0124", "BR", "124"), ("422180000A0007", "0A", "7"))
            put_parcels(connection, replica.srid, [Parcel(key, None, "42218", "000", a, b) for key, a, b in parcels])
        yield replica


@pytest.mark.parametrize(
    ("place", "address"),
    [
        pytest.param(Place(X + 2, Y), ADDRESSES[0], id="the nearest of several"),
        pytest.param(Place(X + 30, Y + 24.9), ADDRESSES[3], id="just within"),
        pytest.param(Place(X + 48, Y + 18), None, id="in the square but not in the circle"),
        pytest.param(Place(X - 26, Y), None, id="too far"),
    ],
)
def test_premises_near_a_place(filled: Replica, place: Place, address: str | None) -> None:
    near = lookup.premises_near(filled, place, 25.0)
    assert (near.address if near else None) == address


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("VILLE", ADDRESSES[:2]),
        ("12 rue vil", ADDRESSES[:1]),
        ("roànn", ADDRESSES[2:3]),
        ("ille", ()),
        ("", ()),
        ("'; DROP TABLE premises", ()),
    ],
)
def test_premises_by_address(filled: Replica, text: str, found: tuple[str, ...]) -> None:
    assert tuple(it.address for it in lookup.premises_by_address(filled, text, 9)) == found


def test_no_more_than_asked_for(filled: Replica) -> None:
    assert len(list(lookup.premises_by_address(filled, "rue", 2))) == 2
    assert len(list(lookup.parcels_called(filled, "42218", 2))) == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("42218000br", {"42218000BR0123", "42218000BR0124"}),
        ("422180000A0007", {"422180000A0007"}),
        ("br 123", {"42218000BR0123"}),
        ("BR0124", {"42218000BR0124"}),
        ("a7", {"422180000A0007"}),
        ("BR", set()),
        ("12 rue", set()),
    ],
)
def test_parcels_by_id_or_section_and_number(filled: Replica, text: str, found: set[str]) -> None:
    assert {it.id for it in lookup.parcels_called(filled, text, 9)} == found


def test_a_pseudonym_is_taken_whatever_case_and_accents(filled: Replica) -> None:
    assert lookup.pseudonym_taken(filled, " nora  MESANGE")
    assert not lookup.pseudonym_taken(filled, "Nora")


def test_reading_ends_when_nobody_waits(filled: Replica) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    looks: list[int] = []

    def stopped() -> bool:
        looks.append(1)
        return len(looks) > 3

    with lookup.asking(filled, stopped) as own:
        own.connection.execute(endless).fetchone()
        pytest.fail("the question was answered")
    assert len(looks) == 4


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("42218", [("A", 1), ("BR", 2)]),
        ("42218 b", [("BR", 2)]),
        ("42218 0a", [("A", 1)]),
        ("42218 BR 12", []),
        ("42219", []),
        ("rue de la ville", []),
    ],
)
def test_sections_of_a_town(filled: Replica, text: str, found: list[tuple[str, int]]) -> None:
    sections = list(lookup.sections_called(filled, text, 9))
    assert [(it.section.lstrip("0"), it.parcels) for it in sections] == found
    assert all(it.key in {"42218000BR", "422180000A"} for it in sections)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("42218 BR 12", ["42218000BR0123", "42218000BR0124"]),
        ("42218-br-0124", ["42218000BR0124"]),
        ("42218 A 7", ["422180000A0007"]),
        ("42218 BR", []),
        ("42218 BR 9", []),
    ],
)
def test_parcels_by_town_section_and_number(filled: Replica, text: str, found: list[str]) -> None:
    assert [it.id for it in lookup.parcels_by_steps(filled, text, 9)] == found
