"""What has been kept long enough is proposed, and goes only when somebody signed for it."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Erasure, Member, Profile, ReviewEvent
from si_javais_un_quartier.domain.retention import Signature, cut_off, erase
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Role, Status
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.retention import kept_long_enough
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.withdrawals import carry_out
from tests.unit.store.conftest import NADIA, FixedClock

TODAY = "2026-11-20"
OLD, NEW, OPEN, SILENT, SPEAKING = (new_uuid() for _ in range(5))


class Witness(NamedTuple):
    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


ADMINISTRATOR = Witness(Member(uuid="a", display_name="A", roles=json.dumps([Role.ADMINISTRATOR.value])))
PLANNER = Witness(Member(uuid="p", display_name="P", roles=json.dumps([Role.PLANNER.value])))


@pytest.fixture
def filled(replica: Replica, clock: FixedClock) -> Replica:
    def closed(uuid: str, at: str) -> ReviewEvent:
        return ReviewEvent(uuid=new_uuid(), table_name="contribution", row_uuid=uuid, field="status", happened_at=at)

    rows = (
        Profile(uuid=SILENT, pseudonym="Mina"), Profile(uuid=SPEAKING, pseudonym="Lou"),
        Contribution(
            uuid=OLD, reference="K7M-4QX", title="Banc", status=Status.DECLINED, author_uuid=SILENT,
            occurred_on="2020-01-01",
        ),
        Contribution(uuid=NEW, status=Status.DECLINED, author_uuid=SPEAKING, occurred_on="2026-01-01"),
        Contribution(uuid=OPEN, status=Status.UNDER_REVIEW, author_uuid=SPEAKING, occurred_on="2019-01-01"),
        closed(OLD, "2021-01-01T00:00:00.000Z"), closed(NEW, "2026-02-01T00:00:00.000Z"),
        closed(OPEN, "2019-02-01T00:00:00.000Z"),
    )  # fmt: skip
    acts.perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), NADIA, clock)
    return replica


def test_what_is_closed_long_ago_and_people_silent_since_are_proposed(filled: Replica) -> None:
    found = kept_long_enough(filled, TODAY)
    assert [(it.table, it.uuid, it.reference, it.since) for it in found] == [
        ("profile", SILENT, "", "2020-01-01"), ("contribution", OLD, "K7M-4QX", "2021-01-01"),
    ]  # fmt: skip


def test_nothing_goes_unsigned_or_by_anybody_else(filled: Replica) -> None:
    found = kept_long_enough(filled, TODAY)
    signed = Signature("Déléguée à la protection des données", TODAY)
    assert isinstance(erase(PLANNER, found, signed, new_uuid), Refusal)
    assert isinstance(erase(ADMINISTRATOR, found, Signature(" ", TODAY), new_uuid), Refusal)
    assert isinstance(erase(ADMINISTRATOR, found, Signature("DPD", "demain"), new_uuid), Refusal)
    assert isinstance(erase(ADMINISTRATOR, (), signed, new_uuid), Refusal)


def test_what_was_signed_for_goes_and_says_by_whom(filled: Replica, clock: FixedClock) -> None:
    found = [it for it in kept_long_enough(filled, TODAY) if it.table == "contribution"]
    act = erase(ADMINISTRATOR, found, Signature("DPD", TODAY), new_uuid)
    assert isinstance(act, Act)
    carry_out(filled, act, [(it.table, it.uuid) for it in found], NADIA, clock)
    assert {it.uuid for it in read(filled.connection, Contribution)} == {NEW, OPEN}
    (left,) = read(filled.connection, Erasure)
    assert left.reason == "retention, signed by DPD on 2026-11-20"
    assert [it.uuid for it in kept_long_enough(filled, TODAY)] == []


@pytest.mark.parametrize(
    ("today", "months", "day"),
    [("2026-11-20", 60, "2021-11-20"), ("2026-01-31", 2, "2025-11-28"), ("2026-03-15", 0, "2026-03-15")],
)
def test_the_day_before_which_it_is_long_enough(today: str, months: int, day: str) -> None:
    assert cut_off(today, months) == day
