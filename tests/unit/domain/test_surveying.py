"""A street walked and its ground floors written down: order, history, what can't be."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from si_javais_un_quartier.domain import surveying
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.photographs import TakenPhoto
from si_javais_un_quartier.domain.records import Member, Photo, PhotoPiece, Premises, PremisesEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.surveying import Survey
from si_javais_un_quartier.domain.vocabulary import Occupancy, Role

KARIM = Survey(Member(uuid="karim", display_name="Karim", roles=json.dumps([Role.MEDIATOR.value])), "2026-11-20")
SHOP = Premises(
    uuid="shop", address="12, rue de la Ville", occupancy=Occupancy.VACANT, vacant_since="2024-03-01",
    vacant_since_precision="month", last_activity="mercerie", frontage_m=6.0,
)  # fmt: skip


def events(act: Act) -> dict[str, tuple[str | None, str | None]]:
    rows = (it.record for it in act.changes if isinstance(it, Insert))
    return {it.kind: (it.old_value, it.new_value) for it in rows if isinstance(it, PremisesEvent)}


def written(act: Act) -> dict[str, object]:
    (update,) = (it for it in act.changes if isinstance(it, Update))
    return dict(update.values)


def test_each_change_is_in_the_history_with_its_day(draw: Any) -> None:
    act = surveying.note(KARIM, SHOP, {"occupancy": Occupancy.OCCUPIED, "last_activity": " librairie "}, draw)
    assert isinstance(act, Act)
    assert written(act) == {
        "occupancy": Occupancy.OCCUPIED, "vacant_since": None, "vacant_since_precision": None,
        "last_activity": "librairie", "surveyed_on": "2026-11-20",
    }  # fmt: skip
    assert events(act) == {
        "occupancy": ("vacant", "occupied"), "vacant_since": ("2024-03-01", None),
        "last_activity": ("mercerie", "librairie"),
    }  # fmt: skip


def test_seen_and_unchanged_is_kept_too(draw: Any) -> None:
    act = surveying.note(KARIM, SHOP, {}, draw)
    assert isinstance(act, Act)
    assert written(act) == {"surveyed_on": "2026-11-20"}
    assert events(act) == {"survey": (None, None)}


def test_photos_and_a_remark_belong_to_the_same_act(draw: Any) -> None:
    photo = TakenPhoto(b"full", b"thumb", 4, 3)
    act = surveying.note(KARIM, SHOP, {"condition": "bon"}, draw, [photo], " rideau baissé ")
    assert isinstance(act, Act)
    rows = [it.record for it in act.changes if isinstance(it, Insert)]
    assert [it.premises_uuid for it in rows if isinstance(it, Photo)] == ["shop"]
    assert len([it for it in rows if isinstance(it, PhotoPiece)]) == 2
    assert [it.note for it in rows if isinstance(it, PremisesEvent) and it.kind == "survey"] == ["rideau baissé"]


@pytest.mark.parametrize(
    "values",
    [{"vacant_since": "2026-12-01"}, {"vacant_since": "hier"}, {"frontage_m": 900.0}, {"frontage_m": -1.0}],
    ids=["from a day to come", "no date", "too wide", "negative"],
)
def test_what_can_not_be_is_refused(values: dict[str, object], draw: Any) -> None:
    assert isinstance(surveying.note(KARIM, SHOP, values, draw), Refusal)


def test_an_analyst_surveys_nothing(draw: Any) -> None:
    analyst = replace(KARIM, member=Member(uuid="a", roles=json.dumps([Role.ANALYST.value])))
    assert isinstance(surveying.note(analyst, SHOP, {}, draw), Refusal)


def test_a_street_is_walked_up_one_side_and_down_the_other() -> None:
    numbers = ("2", "10", "1 bis", "7", "1", "4", "9")
    shops = [Premises(uuid=number, address=f"{number}, rue de la Ville") for number in numbers]
    shops.append(Premises(uuid="other", address="3, rue Polignais"))
    walked = surveying.in_street_order(shops, "Rue de la ville")
    assert [it.uuid for it in walked] == ["1", "1 bis", "7", "9", "10", "4", "2"]
    assert sorted(surveying.streets(shops)) == [("rue Polignais", 1), ("rue de la Ville", 7)]
