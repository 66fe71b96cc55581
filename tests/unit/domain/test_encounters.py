"""A sheet of several people and words becomes one act; what is missing, forbidden or private is told or kept so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.encounters import MediatorDesk, Sheet, SpokenWord, Voice, finish
from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.mediation import Mediation
from si_javais_un_quartier.domain.photographs import PIECE, TakenPhoto
from si_javais_un_quartier.domain.records import (
    Contribution,
    Encounter,
    Member,
    Message,
    Photo,
    PhotoPiece,
    Place,
    Profile,
    Record,
    ReviewEvent,
    Support,
)
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Channel, Kind, MessageKind, Visibility

KARIM = Member(uuid="karim", display_name="Karim", roles='["mediator"]')
DESK = MediatorDesk(KARIM, "2026-11-21T10:00:00.000Z", "2026-11-21", lambda _: False, lambda _: False)
PHOTO = TakenPhoto(b"whole" * 60_000, b"small", 40, 30, "2026-11-21")
ODETTE = Voice(
    "odette",
    "Odette Grive",
    "60_74",
    "resident",
    informed=True,
    publish=True,
    hint="mercredi vers 10 h, au marché",
    words=(
        SpokenWord("w1", "K7M-4QX", "L’ancienne mercerie ?", theme="s_entraider", place=Place(1.00049, 2)),
        SpokenWord("w2", "k7m 52r", "Un café", kind=Kind.NEED, note="Elle y tient."),
    ),
)
SHEET = Sheet("meeting", "2026-11-20", campaign_uuid="c", place_words="place  Roannelle", voices=(ODETTE,))


def rows(decision: object) -> dict[type, list[Any]]:
    """The rows of each table that an act inserts."""
    assert isinstance(decision, Act), decision
    found: dict[type, list[Any]] = defaultdict(list)
    for change in decision.changes:
        assert isinstance(change, Insert)
        found[type(change.record)].append(change.record)
    return found


def said(decision: object) -> str:
    assert isinstance(decision, Refusal), decision
    return " / ".join(str(finding) for finding in decision.findings)


def changed(voice: Voice = ODETTE, **values: Any) -> Sheet:
    return replace(SHEET, voices=(replace(voice, **values),))


def test_one_act_holds_the_encounter_its_people_and_their_words(draw: Callable[[], str]) -> None:
    made = rows(finish(SHEET, DESK, draw))
    (encounter,), (person,), (first, second) = made[Encounter], made[Profile], made[Contribution]
    assert (encounter.uuid, encounter.place, encounter.mediator) == ("meeting", "place Roannelle", "karim")
    assert (encounter.people_count, encounter.campaign_uuid) == (1, "c")
    assert (person.pseudonym, person.age_band, person.relation) == ("Odette Grive", "60_74", "resident")
    assert (person.informed_on, person.publish_consent, person.photo_consent) == ("2026-11-20", True, False)
    assert person.consent_text_version == Mediation().consent_version("La Ville")
    assert (first.reference, first.geometry, first.encounter_uuid) == ("K7M-4QX", Place(1.0, 2), "meeting")
    assert (second.reference, second.kind, second.geometry) == ("K7M-52R", Kind.NEED, None)
    assert {first.author_uuid, second.author_uuid} == {person.uuid}
    assert (first.channel, first.occurred_on, first.campaign_uuid) == (Channel.ENCOUNTER, "2026-11-20", "c")
    assert {event.row_uuid for event in made[ReviewEvent]} == {"w1", "w2"}
    (note,) = made[Message]
    assert (note.kind, note.contribution_uuid, note.body) == (MessageKind.NOTE, "w2", "Elle y tient.")


@pytest.mark.parametrize(
    ("consents", "visibility", "kept"),
    [
        pytest.param({"informed": True, "publish": True}, Visibility.PENDING, True, id="yes"),
        pytest.param({"informed": True, "publish": False}, Visibility.PRIVATE, False, id="no"),
        pytest.param({"informed": False, "publish": False}, Visibility.PRIVATE, None, id="not told"),
        pytest.param({"informed": False, "publish": True}, Visibility.PRIVATE, None, id="a yes without being told"),
    ],
)
def test_only_an_informed_yes_opens_the_way_to_the_map(
    consents: dict[str, bool], visibility: Visibility, kept: bool | None, draw: Callable[[], str]
) -> None:
    made = rows(finish(changed(**consents), DESK, draw))
    assert {it.visibility for it in made[Contribution]} == {visibility}
    assert made[Profile][0].publish_consent is kept
    assert (made[Profile][0].informed_on is None) is (kept is None)


@pytest.mark.parametrize(
    ("adult", "required", "visibility"),
    [
        pytest.param(False, True, Visibility.PRIVATE, id="no adult"),
        pytest.param(True, True, Visibility.PENDING, id="an adult agrees"),
        pytest.param(False, False, Visibility.PENDING, id="the quarter asks for none"),
    ],
)
def test_a_minors_words_wait_for_an_adult(
    adult: bool, required: bool, visibility: Visibility, draw: Callable[[], str]
) -> None:
    desk = replace(DESK, mediation=Mediation(adult_for_minors=required))
    made = rows(finish(changed(age_band="under_18", adult=adult, photo=True), desk, draw))
    assert {it.visibility for it in made[Contribution]} == {visibility}
    assert made[Profile][0].photo_consent is not required
    agreed = [it.row_uuid for it in made[ReviewEvent] if it.field == "adult_consent"]
    assert agreed == (["odette"] if adult and required else [])


def test_photos_are_cut_into_pieces_and_never_without_a_yes(draw: Callable[[], str]) -> None:
    words = tuple(replace(word, photos=(PHOTO,)) for word in ODETTE.words)
    assert "has not agreed" in said(finish(changed(words=words), DESK, draw))
    assert "minor" in said(finish(changed(words=words, photo=True, age_band="under_18"), DESK, draw))
    made = rows(finish(changed(words=words, photo=True), DESK, draw))
    assert [photo.contribution_uuid for photo in made[Photo]] == ["w1", "w2"]
    assert [(it.variant.value, it.n) for it in made[PhotoPiece]] == [("thumb", 0), ("full", 0), ("full", 1)] * 2
    assert len({it.uuid for it in made[PhotoPiece]}) == 3  # the same pieces, which the store writes once
    assert max(len(it.data) for it in made[PhotoPiece]) == PIECE


def test_to_back_somebody_elses_idea_needs_no_words(draw: Callable[[], str]) -> None:
    made = rows(finish(changed(words=(SpokenWord("w", supports="theirs", note="Trois fois."),)), DESK, draw))
    assert made[Contribution] == []
    (support,), (note,) = made[Support], made[Message]
    assert support == Support(
        computed_uuid("support", "theirs", "odette"), contribution_uuid="theirs", author_uuid="odette"
    )
    assert note.contribution_uuid == "theirs"


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        pytest.param(replace(SHEET, voices=()), "Nothing was written", id="empty"),
        pytest.param(replace(SHEET, held_on="2026-11-22"), "future", id="tomorrow"),
        pytest.param(replace(SHEET, held_on="hier"), "can’t be read", id="no date"),
        pytest.param(changed(pseudonym="  "), "pseudonym", id="nameless"),
        pytest.param(changed(pseudonym="n" * 61), "60", id="long name"),
        pytest.param(SHEET.with_voice(replace(ODETTE, uuid="o2", pseudonym="odette  grive")), "Two people", id="twins"),
        pytest.param(changed(words=(SpokenWord("w", "12", "x"),)), "no card number", id="no card"),
        pytest.param(SHEET.with_voice(replace(ODETTE, uuid="o2", pseudonym="Autre")), "in use", id="a card twice"),
        pytest.param(changed(words=(SpokenWord("w", note="?"),)), "without words", id="lone note"),
    ],
)
def test_what_is_missing_is_said(sheet: Sheet, words: str, draw: Callable[[], str]) -> None:
    assert words in said(finish(sheet, DESK, draw))


def test_cards_and_names_in_use_are_told(draw: Callable[[], str]) -> None:
    desk = replace(DESK, reference_taken=lambda it: it == "K7M-52R", pseudonym_taken=lambda _: True)
    findings = said(finish(SHEET, desk, draw))
    assert "K7M-52R is in use" in findings
    assert "Odette Grive" in findings
    assert "K7M-4QX" not in findings


def test_an_analyst_may_not(draw: Callable[[], str]) -> None:
    assert "role" in said(finish(SHEET, replace(DESK, member=Member(roles='["analyst"]')), draw))


@given(words=st.text(min_size=1).filter(str.strip), hint=st.text(alphabet="⌂☎✆", min_size=3))
def test_words_are_kept_to_the_letter_and_hints_in_no_row(words: str, hint: str) -> None:
    numbers = iter(range(99))
    sheet = changed(words=(SpokenWord("w", "K7M-4QX", words),), hint=hint)
    decision = finish(sheet, DESK, lambda: str(next(numbers)))
    assert rows(decision)[Contribution][0].body == words
    assert not any(hint in repr(change) for change in decision.changes if hint not in words)


def test_no_synced_column_is_made_for_a_way_to_reach_anybody() -> None:
    tables = [it for it in vars(records).values() if isinstance(it, type) and issubclass(it, Record)]
    names = {field.name for table in tables for field in fields(table)}
    assert not {it for it in names if any(word in it for word in ("hint", "phone", "email", "contact"))} - {
        "contact_state"  # of the owner of premises: a word from a list
    }


def test_the_sentence_to_say_names_the_city_as_one_says_it() -> None:
    assert "pour la Ville, sans" in Mediation().spoken("La Ville")
    assert "pour Saint-Étienne, sans" in Mediation().spoken("Saint-Étienne")
    assert Mediation(consent_sentence="{x} {collectivity}").spoken("{y}") == "{x} {y}"
    assert Mediation().consent_version("La Ville") != Mediation().consent_version("La Métropole")
