"""Withdrawing by the number on a card: what goes, what stays, who may, and that nothing brings it back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import NamedTuple

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Erasure, Member, Message, Photo, Profile, Support
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Role, Visibility
from si_javais_un_quartier.domain.withdrawing import Belongings, told, withdraw
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.hints import Hint, hints, keep_hint
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.withdrawals import belongings_of, carry_out
from tests.unit.store.conftest import NADIA, FixedClock

pytestmark = pytest.mark.slow

MINA, OTHER, FIRST, SECOND, KEPT = (new_uuid() for _ in range(5))


class Witness(NamedTuple):
    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


def person(*roles: Role) -> Witness:
    return Witness(Member(uuid="karim", display_name="Karim", roles=json.dumps([role.value for role in roles])))


@pytest.fixture
def filled(replica: Replica, clock: FixedClock) -> Replica:
    first = Contribution(uuid=FIRST, reference="K7M-4QX", body="xylophone", author_uuid=MINA)
    rows = (
        Profile(uuid=MINA, pseudonym="Mina"), Profile(uuid=OTHER, pseudonym="Lou"),
        first, replace(first, uuid=SECOND, reference="K7M-4RB", visibility=Visibility.PUBLISHED),
        Contribution(uuid=KEPT, reference="K7M-51P", body="un banc", author_uuid=OTHER),
        Message(uuid=new_uuid(), contribution_uuid=FIRST, body="Merci pour le xylophone"),
        Photo(uuid=new_uuid(), contribution_uuid=FIRST, sha256="a"),
        Support(uuid=new_uuid(), contribution_uuid=KEPT, author_uuid=MINA),
    )  # fmt: skip
    acts.perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), NADIA, clock)
    keep_hint(replica, Hint(MINA, "au marché"))
    return replica


def withdrawn(replica: Replica, clock: FixedClock, *, whole: bool) -> Belongings:
    found = belongings_of(replica, "k7m 4qx", whole_person=whole)
    act = withdraw(person(Role.MEDIATOR), found, "2026-11-20", new_uuid)
    assert isinstance(act, Act)
    carry_out(replica, act, found.rows, NADIA, clock)
    return found


def test_these_words_go_and_the_rest_stays(filled: Replica, clock: FixedClock) -> None:
    found = withdrawn(filled, clock, whole=False)
    assert (found.contributions, found.messages, found.photos, found.others, found.online) == (1, 1, 1, 1, False)
    assert {it.uuid for it in read(filled.connection, Contribution)} == {SECOND, KEPT}
    assert {it.uuid for it in read(filled.connection, Profile)} == {MINA, OTHER}
    assert list(read(filled.connection, Message)) == []


def test_a_whole_person_goes_with_where_to_meet_them(filled: Replica, clock: FixedClock) -> None:
    found = withdrawn(filled, clock, whole=True)
    assert (found.contributions, found.others, found.online) == (2, 0, True)
    assert {it.uuid for it in read(filled.connection, Contribution)} == {KEPT}
    assert {it.uuid for it in read(filled.connection, Profile)} == {OTHER}
    assert list(read(filled.connection, Support)) == []
    assert hints(filled) == ()
    assert len(told(found)) == 3
    filled.close()
    assert b"xylophone" not in filled.path.read_bytes()
    assert b"au march" not in filled.path.read_bytes()


def test_an_erasure_without_words_is_left_and_no_undo(filled: Replica, clock: FixedClock) -> None:
    withdrawn(filled, clock, whole=False)
    (left,) = read(filled.connection, Erasure)
    assert (left.table_name, left.row_uuid, left.asked_on) == ("contribution", FIRST, "2026-11-20")
    assert acts.undo_list(filled) == ()


@pytest.mark.parametrize("role", [Role.MEDIATOR, Role.PLANNER, Role.ADMINISTRATOR])
def test_those_who_stand_for_the_author_may(filled: Replica, role: Role) -> None:
    found = belongings_of(filled, "K7M-4QX", whole_person=False)
    assert isinstance(withdraw(person(role), found, "2026-11-20", new_uuid), Act)


@pytest.mark.parametrize("roles", [(), (Role.ANALYST,), (Role.DECISION_MAKER,)])
def test_others_may_not(filled: Replica, roles: tuple[Role, ...]) -> None:
    found = belongings_of(filled, "K7M-4QX", whole_person=False)
    assert isinstance(withdraw(person(*roles), found, "2026-11-20", new_uuid), Refusal)


@pytest.mark.parametrize("typed", ["", "ZZZ-ZZZ", "'; DROP TABLE contribution; --"])
def test_a_number_nobody_has_removes_nothing(filled: Replica, typed: str) -> None:
    found = belongings_of(filled, typed, whole_person=True)
    refusal = withdraw(person(Role.MEDIATOR), found, "2026-11-20", new_uuid)
    assert isinstance(refusal, Refusal)
    assert "number" in str(refusal.findings[0])
