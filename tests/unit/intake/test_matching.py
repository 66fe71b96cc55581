"""Which premises may be one: exact answers, in metres and in words."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.records import Place, Premises
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.intake.matching import (
    FAR,
    NEAR,
    How,
    Known,
    Proposal,
    address_key,
    alike,
    different,
    proposals,
)

X, Y = 808400.0, 6482400.0


def premises(
    uuid: str, address: str | None = None, dx: float | None = 0.0, dy: float = 0.0, **more: object
) -> Premises:
    place = None if dx is None else Place(X + dx, Y + dy)
    return Premises(uuid=uuid, address=address, geometry=place, **more)  # type: ignore[arg-type]


def found(
    incoming: Premises, *here: Premises, sources: dict[str, frozenset[str]] | None = None
) -> list[tuple[object, ...]]:
    known = Known(here, sources or {})
    return [(it.premises.uuid, it.how.value, it.distance_m) for it in known.like(incoming)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 bd Saint-Jean", "12, boulevard St Jean"),
        ("12, BOULEVARD SAINT JEAN 42000 SAINT-ETIENNE", "12 bld Saint-Jean, Saint-Étienne"),
        ("3 av. de l’Épée", "3, avenue de l'Epee"),
        ("0012 rue de la Ville", "12 rue Ville"),
        ("12bis rue X", "12 B rue X"),
        ("8 place Œcuménique", "8 pl. oecumenique"),
    ],
)
def test_the_same_address_however_it_is_written(one: str, other: str) -> None:
    assert address_key(one) == address_key(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 rue X", "14 rue X"),
        ("12 rue X", "12 bis rue X"),
        ("12 rue X", "12 avenue X"),
        ("12 rue du Bac", "12 rue du Lac"),
    ],
)
def test_another_address(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@pytest.mark.parametrize("address", [None, "", "rue X", "12", "42000 Saint-Étienne"])
def test_half_an_address_is_none(address: str | None) -> None:
    assert address_key(address) is None


def test_the_distance_is_in_metres_of_the_quarters_system() -> None:
    assert found(premises("n", None, 0, 0), premises("a", None, 3, 4)) == [("a", "distance", 5.0)]
    assert found(premises("n", None, 0, 0), premises("a", None, NEAR, 0)) == [("a", "distance", NEAR)]
    assert found(premises("n", None, 0, 0), premises("a", None, NEAR + 0.01, 0)) == []


def test_the_same_address_comes_first_and_reaches_farther() -> None:
    near, same, far = premises("a", None, 1, 0), premises("b", "12 bd X", 40, 0), premises("c", "12 bd X", FAR + 1, 0)
    assert found(premises("n", "12, boulevard X"), near, same, far) == [("b", "address", 40.0), ("a", "distance", 1.0)]


def test_two_numbers_of_a_street_are_two_units_however_near() -> None:
    assert found(premises("n", "12 rue X"), premises("a", "14 rue X", 2)) == []
    assert found(premises("n", "12 rue X"), premises("a", "rue X", 2)) == [("a", "distance", 2.0)]


def test_without_a_place_the_address_decides() -> None:
    assert found(premises("n", "12 rue X", None), premises("a", "12 rue X", 5)) == [("a", "address", None)]
    assert found(premises("n", "12 rue X", 0), premises("a", "12 rue X", None)) == [("a", "address", None)]
    assert found(premises("n", None, None), premises("a", "12 rue X", None)) == []


def test_two_numbers_of_one_source_are_two_units() -> None:
    incoming = premises("n", "12 rue X", source="LOCOMVAC", source_id="2")
    here = premises("a", "12 rue X", source="LOCOMVAC", source_id="1")
    assert found(incoming, here, sources={"a": frozenset({"LOCOMVAC"})}) == []
    assert found(incoming, here, sources={"a": frozenset({"Sirene"})}) == [("a", "address", 0.0)]


def propose(*rows: Premises, here: list[Premises]) -> list[tuple[int, str, bool]]:
    made = proposals(list(enumerate(rows, start=1)), Known(here, {}))
    return [(it.number, it.best.premises.uuid, it.unclear) for it in made]


def test_ties_are_told_and_go_to_the_lower_uuid() -> None:
    here = [premises("b", "12 rue X", 5), premises("a", "12 rue X", -5)]
    assert propose(premises("n", "12 rue X"), here=here) == [(1, "a", True)]
    assert propose(premises("n", "12 rue X", 1), here=here) == [(1, "b", False)]


def test_two_rows_that_claim_one_premises_are_unclear() -> None:
    rows = premises("m", "12 rue X", 1), premises("n", "12 rue X", 2), premises("o", "99 rue X", 500)
    assert propose(*rows, here=[premises("a", "12 rue X")]) == [(1, "a", True), (2, "a", True)]


def test_many_at_once_by_a_rule() -> None:
    here = [
        premises("a", "1 rue X", 0),
        premises("b", "2 rue X", 100),
        premises("c", None, 200),
        premises("d", "3 rue X", None),
    ]
    rows = [
        premises("k", "1 rue X", 4),
        premises("l", "2 rue X", 160),
        premises("m", None, 206),
        premises("n", "3 rue X", 300),
    ]
    made: tuple[Proposal, ...] = proposals(list(enumerate(rows, start=1)), Known(here, {}))
    assert len(made) == 4
    assert alike(made, How.ADDRESS, 50) == {1: "a"}
    assert alike(made, How.ADDRESS, 100) == {1: "a", 2: "b"}
    assert alike(made, How.DISTANCE, 10) == {1: "a", 3: "c"}


def test_what_differs_is_what_both_know() -> None:
    here = premises("a", "12 bd X", occupancy=Occupancy.VACANT, area_m2=40.0, parcel_id="p")
    incoming = premises("n", "12, boulevard X", occupancy=Occupancy.UNKNOWN, area_m2=45.0, condition="bon")
    assert different(here, incoming) == ("area_m2",)
    assert different(here, premises("n", "12 rue Y", occupancy=Occupancy.OCCUPIED)) == ("address", "occupancy")
