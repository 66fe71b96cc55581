"""Editing keeps what the resident said, asks why, and refuses what can't be kept."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain import editing
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Contribution, Member, Place, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal, Situation
from si_javais_un_quartier.domain.vocabulary import Kind, Role, Status

SituationOf = Callable[..., Situation]
PREMISES = "11111111-1111-4111-8111-111111111111"
MEDIATOR = Member(uuid="karim", display_name="Karim", roles=json.dumps([Role.MEDIATOR.value]))
PLANNER = Member(uuid="lou", display_name="Lou", roles=json.dumps([Role.PLANNER.value]))


def _written(decision: object) -> dict[str, object]:
    assert isinstance(decision, Act), decision
    return {name: value for each in decision.changes if isinstance(each, Update) for name, value in each.values}


def _events(decision: object) -> list[ReviewEvent]:
    assert isinstance(decision, Act), decision
    found = [each.record for each in decision.changes if isinstance(each, Insert)]
    assert all(isinstance(each, ReviewEvent) for each in found)
    return found  # type: ignore[return-value]


def test_the_original_stays_in_the_history_with_the_reason(situation_of: SituationOf, draw: Any) -> None:
    before = situation_of(title="Vélo", geometry=Place(1, 2))
    decision = editing.edit(
        before, draw, " Un nom de voisin. ", body="Un atelier\u00a0?", kind=Kind.IDEA, geometry=Place(3.00049, 4)
    )
    assert _written(decision) == {"body": "Un atelier\u00a0?", "kind": Kind.IDEA, "geometry": Place(3.0, 4)}
    assert {(it.field, it.old_value, it.new_value, it.reason) for it in _events(decision)} == {
        ("body", "Un atelier vélo ?", "Un atelier\u00a0?", "Un nom de voisin."),
        ("kind", "comment", "idea", "Un nom de voisin."),
        ("geometry", "POINT (1.000 2.000)", "POINT (3.000 4.000)", "Un nom de voisin."),
    }


@pytest.mark.parametrize(
    ("before", "values"),
    [
        ({}, {"body": "Autre"}),
        ({}, {"title": "Un titre"}),
        ({}, {"kind": Kind.NEED}),
        ({"theme": "bien_vivre"}, {"theme": "mieux_circuler"}),
        ({"theme": "bien_vivre"}, {"theme": None}),
        ({"geometry": Place(1, 2)}, {"geometry": None}),
    ],
)
def test_a_residents_words_need_a_reason(
    before: dict[str, object], values: dict[str, object], situation_of: SituationOf, draw: Any
) -> None:
    situation = situation_of(**before)
    assert editing.needs_reason(situation.contribution, **values)
    assert isinstance(editing.edit(situation, draw, " ", **values), Refusal)
    assert _written(editing.edit(situation, draw, "Parce que.", **values)) == values


@pytest.mark.parametrize(
    "values",
    [
        {"theme": "bien_vivre"},
        {"geometry": Place(1, 2)},
        {"body_fr": "Bonjour"},
        {"premises_uuid": PREMISES, "parcel_id": "42218000AB0001"},
        {"due_on": "2026-12-24"},
        {"service": "voirie"},
        {"campaign_uuid": PREMISES},
    ],
)
def test_sorting_and_filling_in_need_none(values: dict[str, object], situation_of: SituationOf, draw: Any) -> None:
    situation = situation_of()
    assert not editing.needs_reason(situation.contribution, **values)
    decision = editing.edit(situation, draw, **values)
    assert _written(decision) == values
    assert len(_events(decision)) == len(values)


@pytest.mark.parametrize(
    "values",
    [
        {"geometry": Place(math.nan, 1)},
        {"geometry": Place(1, math.inf)},
        {"geometry": Place(1e300, 1)},
        {"geometry": "POINT (1 2)"},
        {"premises_uuid": "le local du coin"},
        {"parcel_id": "AB 12"},
        {"due_on": "demain"},
        {"service": "pompiers"},
        {"theme": "inconnu"},
        {"kind": "whim"},
        {"title": "x" * 201},
        {"body": "  "},
        {"body": "Un atelier vélo ?"},
        {},
    ],
)
def test_what_cant_be_kept_is_refused(values: dict[str, object], situation_of: SituationOf, draw: Any) -> None:
    decision = editing.edit(situation_of(), draw, "Parce que.", **values)
    assert isinstance(decision, Refusal)
    assert len(decision.findings) == 1


def test_one_wrong_value_stops_the_others(situation_of: SituationOf, draw: Any) -> None:
    assert isinstance(editing.edit(situation_of(), draw, "Oui.", theme="bien_vivre", due_on="hier"), Refusal)
    with pytest.raises(KeyError):
        editing.edit(situation_of(), draw, "Oui.", status=Status.DONE)


def test_links_are_cleared_and_parcels_written_alike(situation_of: SituationOf, draw: Any) -> None:
    linked = situation_of(premises_uuid=PREMISES, parcel_id="42218000AB0001")
    assert _written(editing.edit(linked, draw, premises_uuid=None, parcel_id="")) == {
        "premises_uuid": None,
        "parcel_id": None,
    }
    assert _written(editing.edit(situation_of(), draw, parcel_id="42218000ab0001"))["parcel_id"] == "42218000AB0001"


def test_text_as_it_was_stored_is_no_change(situation_of: SituationOf, draw: Any) -> None:
    odd = situation_of(title="Deux  blancs ", body="\nUn mot\n")
    decision = editing.edit(odd, draw, "Parce que.", title="Deux  blancs ", body="\nUn mot\n", theme="bien_vivre")
    assert _written(decision) == {"theme": "bien_vivre"}


def test_a_blurred_place_that_moves_away_loses_its_public_one(situation_of: SituationOf, draw: Any) -> None:
    blurred = situation_of(geometry=Place(100, 100), blur=True, public_x=140.0, public_y=90.0)
    near = editing.edit(blurred, draw, "À côté.", geometry=Place(120, 110))
    far = editing.edit(blurred, draw, "Plus loin.", geometry=Place(131, 100))
    assert set(_written(near)) == {"geometry"}
    assert _written(far) == {"geometry": Place(131, 100), "public_x": None, "public_y": None}


def test_mediators_translate_but_dont_edit(situation_of: SituationOf, draw: Any) -> None:
    karim = replace(situation_of(), member=MEDIATOR)
    assert _written(editing.edit(karim, draw, body_fr="Bonjour")) == {"body_fr": "Bonjour"}
    assert isinstance(editing.edit(karim, draw, "Parce que.", body_fr="Bonjour", title="Salut"), Refusal)
    for decision in (
        editing.set_service(karim, "voirie", draw),
        editing.set_due_on(karim, "2026-12-01", draw),
        editing.take_charge(karim, draw),
        editing.hand_over(karim, PLANNER, draw),
    ):
        assert isinstance(decision, Refusal)


def test_taking_charge_begins_the_review(situation_of: SituationOf, draw: Any) -> None:
    assert _written(editing.take_charge(situation_of(), draw)) == {
        "assigned_to": "nadia",
        "status": Status.UNDER_REVIEW,
    }
    held = situation_of(status=Status.ON_HOLD, assigned_to="lou")
    assert _written(editing.take_charge(held, draw)) == {"assigned_to": "nadia"}
    mine = situation_of(status=Status.ON_HOLD, assigned_to="nadia")
    assert isinstance(editing.take_charge(mine, draw), Refusal)


def test_handing_over_says_why(situation_of: SituationOf, draw: Any) -> None:
    decision = editing.hand_over(situation_of(assigned_to="nadia"), PLANNER, draw, "Congés")
    assert _written(decision) == {"assigned_to": "lou"}
    assert [(it.field, it.old_value, it.new_value, it.reason) for it in _events(decision)] == [
        ("assigned_to", "nadia", "lou", "Congés")
    ]
    gone = replace(PLANNER, active=False)
    assert isinstance(editing.hand_over(situation_of(), gone, draw), Refusal)


def test_dates_and_services_are_cleared_again(situation_of: SituationOf, draw: Any) -> None:
    situation = situation_of(due_on="2026-12-01", service="voirie")
    assert _written(editing.set_due_on(situation, None, draw)) == {"due_on": None}
    assert _written(editing.set_service(situation, "", draw)) == {"service": None}


def test_a_contribution_of_photos_alone_may_stay_without_words(situation_of: SituationOf, draw: Any) -> None:
    photos = replace(situation_of(), contribution=Contribution(uuid="word", body="", title=None))
    assert _written(editing.edit(photos, draw, kind=Kind.IDEA, reason="Une idée.")) == {"kind": Kind.IDEA}
