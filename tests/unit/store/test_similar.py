"""Proposals of duplicates: near and in like words, with their reasons; never those grouped already."""

from __future__ import annotations

from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.changes import Insert
from si_javais_un_quartier.domain.records import Contribution, Place
from si_javais_un_quartier.domain.vocabulary import Status
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.search import SearchIndex
from si_javais_un_quartier.store.similar import WEIGHT_OF_WORDS, Reach, similar, telling_words

pytestmark = pytest.mark.slow

Do = Callable[..., Any]


@pytest.fixture
def post(do: Do, fresh: Callable[[], str]) -> Callable[..., str]:
    """Puts a contribution; its uuid."""

    def put(title: str | None, x: float | None = None, **columns: Any) -> str:
        uuid = fresh()
        place = None if x is None else Place(808000 + x, 6480000)
        do(Insert(Contribution(uuid=uuid, title=title, geometry=place, **columns)))
        return uuid

    return put


def test_telling_words() -> None:
    assert telling_words("Un local pour réparer les VÉLOS ?", None, "le n° 12, rue de l’Égalité") == {
        "local", "reparer", "velo", "12", "rue", "egalite",
    }  # fmt: skip


def test_near_and_alike_comes_first_with_its_reasons(replica: Replica, post: Callable[..., str]) -> None:
    mine = post("Réparer les vélos", 0, theme="bien_vivre")
    twin = post("réparer des vélos", 30, reference="K7M-4QX")
    near = post("Un banc à l’ombre", 10)
    alike = post("Réparer un vélo", 140)
    elsewhere = post("Réparer les vélos", 151)
    quiet = post("Autre chose", 60)
    nowhere = post("Réparer vélo cassé")
    found = similar(replica, mine, limit=10)
    assert [it.uuid for it in found] == [twin, alike, nowhere, near]
    first = found[0]
    assert (first.reference, first.title, first.distance_m, first.words_shared) == (
        "K7M-4QX", "réparer des vélos", 30.0, ("reparer", "velo"),
    )  # fmt: skip
    assert (first.likeness, first.nearness) == (1.0, 0.8)
    for it in found:
        assert it.score == pytest.approx(WEIGHT_OF_WORDS * it.likeness + (1 - WEIGHT_OF_WORDS) * it.nearness)
    assert found[2].distance_m is None
    assert {elsewhere, quiet}.isdisjoint({it.uuid for it in found})
    assert [it.uuid for it in similar(replica, mine, limit=1)] == [twin]


def test_the_theme_says_how_far(replica: Replica, post: Callable[..., str]) -> None:
    mine = post("Réparer les vélos", 0, theme="mieux_circuler")
    far = post("Réparer les vélos", 400)
    assert similar(replica, mine) == ()
    assert similar(replica, mine, reach=Reach(by_theme={"bien_vivre": 500.0})) == ()
    assert [it.uuid for it in similar(replica, mine, reach=Reach(by_theme={"mieux_circuler": 500.0}))] == [far]


def test_grouped_and_withdrawn_ones_are_left_out(replica: Replica, post: Callable[..., str]) -> None:
    mine = post("Réparer les vélos", 0)
    post("Réparer les vélos", 1, status=Status.DUPLICATE, duplicate_of=mine)
    post("Réparer les vélos", 1, status=Status.WITHDRAWN)
    assert similar(replica, mine) == ()
    assert similar(replica, "gone") == ()


def test_a_crowded_square_still_finds_the_twin(replica: Replica, do: Do, post: Callable[..., str]) -> None:
    mine = post("Une fontaine gelée", 0)
    for n in range(700):
        place = Place(808000 + n % 15, 6480000)
        do(Insert(Contribution(uuid=f"{n:08d}-0000-4000-8000-000000000000", title=f"Sujet {n}", geometry=place)))
    twin = post("fontaine gelée", 149)
    SearchIndex(replica).refresh()
    assert similar(replica, mine)[0].uuid == twin


@pytest.mark.parametrize(
    "title", [None, "", "?", '"a" OR b*', "{title} : NEAR(x)", "\u202e=cmd|' /C calc'!A0", "de la"]
)
def test_any_words_will_do(replica: Replica, post: Callable[..., str], title: str | None) -> None:
    mine = post(title, 0)
    post(title, 2)
    assert len(similar(replica, mine)) == 1
    alone = post(title)
    assert {it.distance_m for it in similar(replica, alone)} <= {None}


@pytest.mark.parametrize(
    "blob", [b"GP", b"GP\x00\x01" + bytes(12), b"GP\x00\x01" + bytes(4) + b"\x01\x01\x00\x00\x00\x00"]
)
def test_a_twin_whose_place_cannot_be_read_is_still_found(
    replica: Replica, post: Callable[..., str], blob: bytes
) -> None:
    mine, twin = post("Réparer les vélos", 0), post("Réparer des vélos")
    with replica.transaction() as connection:
        connection.execute("DROP TRIGGER IF EXISTS rtree_contribution_geom_update1")
        connection.execute("UPDATE contribution SET geom = ? WHERE uuid = ?", (blob, twin))
    assert [(it.uuid, it.distance_m) for it in similar(replica, mine)] == [(twin, None)]
