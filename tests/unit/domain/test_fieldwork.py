"""Rows that bare forms wrote, put in order before anybody else sees them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from si_javais_un_quartier.domain.changes import Insert, Update
from si_javais_un_quartier.domain.fieldwork import FieldDesk, FieldNotes, agreed, may_show_photo, put_in_order
from si_javais_un_quartier.domain.identity import normal_reference
from si_javais_un_quartier.domain.mediation import Mediation
from si_javais_un_quartier.domain.records import Contribution, Member, Premises, PremisesEvent, Profile
from si_javais_un_quartier.domain.vocabulary import Occupancy, Visibility

TAKEN = "K7M-4QX"
DESK = FieldDesk(
    Member(uuid="m", display_name="Karim"), "2026-11-27", Mediation(), "La Ville", lambda number, _: number == TAKEN
)
TOLD = Profile(uuid="p", pseudonym="Mina", informed_on="2026-11-27", publish_consent=True, photo_consent=True)


def changed(notes: FieldNotes) -> dict[str, Any]:
    """The columns that the act writes, of all rows together."""
    act = put_in_order(notes, DESK, map(str, itertools.count()).__next__)
    updates = [it for it in act.changes if isinstance(it, Update)] if act is not None else []
    return {name: value for update in updates for name, value in update.values}


@pytest.mark.parametrize(
    ("person", "publish", "photo"),
    [
        pytest.param(TOLD, True, True, id="told, twice yes"),
        pytest.param(replace(TOLD, photo_consent=None), True, False, id="told, no word on photos"),
        pytest.param(replace(TOLD, informed_on=None), None, None, id="never told"),
        pytest.param(replace(TOLD, age_band="under_18"), False, False, id="a minor without an adult"),
    ],
)
def test_what_a_person_can_have_agreed_to(person: Profile, publish: bool | None, photo: bool | None) -> None:
    found = agreed(person, DESK)
    assert (found.publish_consent, found.photo_consent) == (publish, photo)
    assert may_show_photo(found) is bool(photo)
    assert bool(found.consent_text_version) is (person.informed_on is not None)


def test_a_place_without_words_is_anybodys_to_photograph() -> None:
    assert may_show_photo(None)


@pytest.mark.parametrize("number", [None, "", "n'importe quoi", "k7m4qx"])
def test_a_card_that_is_none_or_another_s_is_drawn_anew(number: str | None) -> None:
    drawn = changed(FieldNotes(posts=[Contribution(uuid="c", reference=number)]))["reference"]
    assert normal_reference(drawn) == drawn
    assert drawn != TAKEN


def test_the_same_card_twice_is_the_first_one_s() -> None:
    posts = [Contribution(uuid=uuid, reference="ab2 cd3", visibility=Visibility.PRIVATE) for uuid in ("c", "d")]
    act = put_in_order(FieldNotes(posts=posts), DESK, str)
    first, second = (dict(it.values)["reference"] for it in act.changes)
    assert first == "AB2-CD3"
    assert second != first


def test_words_wait_for_publication_only_with_a_yes() -> None:
    post = Contribution(uuid="c", reference="AB2-CD3", author_uuid="p")
    assert changed(FieldNotes([post], [TOLD])) == {
        "author_name": "Mina",
        "consent_text_version": DESK.mediation.consent_version("La Ville"),
    }
    assert changed(FieldNotes([post], authors=[TOLD])) == {"author_name": "Mina"}
    assert changed(FieldNotes([post]))["visibility"] is Visibility.PRIVATE


def test_a_ground_floor_gets_a_line_for_each_change() -> None:
    now = Premises(uuid="l", occupancy=Occupancy.VACANT, step_free=True, surveyed_on="2026-11-26")
    before = {"occupancy": "occupied", "step_free": 0, "vacant_since_precision": "year"}
    act = put_in_order(FieldNotes(premises=[(now, before)]), DESK, map(str, itertools.count()).__next__)
    events = [it.record for it in act.changes if isinstance(it, Insert)]
    assert all(isinstance(it, PremisesEvent) and it.happened_on == "2026-11-26" for it in events)
    assert [(it.kind, it.old_value, it.new_value) for it in events] == [
        ("occupancy", "occupied", "vacant"),
        ("step_free", "False", "True"),
    ]
    assert put_in_order(FieldNotes(premises=[(now, {"occupancy": "vacant", "step_free": 1})]), DESK, str) is None
