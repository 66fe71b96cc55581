"""Contacts with the owners of premises: a state, a dated history, one act each."""

from __future__ import annotations

import itertools

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.contacting import KIND, Contact, note_contact
from si_javais_un_quartier.domain.records import Member, Premises, PremisesEvent
from si_javais_un_quartier.domain.situation import Decision, Refusal
from si_javais_un_quartier.domain.vocabulary import ContactState

KARIM = Member(uuid="k", display_name="Karim", roles='["mediator"]')
NOBODY = Member(uuid="n", display_name="Nora", roles="[]")
TODAY = "2026-11-21"


def noted(contact: Contact, *known: PremisesEvent, state: str | None = None, member: Member = KARIM) -> Decision:
    draw = (f"uuid-{number}" for number in itertools.count()).__next__
    premises = Premises(uuid="p", address="12, rue de la Ville", contact_state=state)
    return note_contact(member, premises, contact, known, TODAY, draw)


def test_a_first_contact_is_a_state_and_an_event() -> None:
    decided = noted(Contact(ContactState.FIRST_CONTACT, "2026-11-20", " Courrier envoyé "))
    assert isinstance(decided, Act)
    assert str(decided.name) == "Contact noted (first contact): 12, rue de la Ville"
    update, insert = decided.changes
    assert update == Update(Premises, "p", (("contact_state", "first_contact"),))
    assert isinstance(insert, Insert)
    event = insert.record
    assert isinstance(event, PremisesEvent)
    assert (event.kind, event.happened_on, event.old_value, event.new_value) == (
        KIND,
        "2026-11-20",
        None,
        "first_contact",
    )
    assert (event.note, event.actor, event.premises_uuid) == ("Courrier envoyé", "k", "p")


def test_another_follow_up_is_an_event_alone() -> None:
    decided = noted(Contact(ContactState.FOLLOW_UP, TODAY), state="follow_up")
    assert isinstance(decided, Act)
    assert [type(change) for change in decided.changes] == [Insert]


@pytest.mark.parametrize(("day", "moves"), [("2026-10-01", False), ("2026-10-02", True), ("2026-10-03", True)])
def test_what_is_noted_after_the_fact_does_not_move_the_state(day: str, moves: bool) -> None:
    known = (
        PremisesEvent(uuid="e", premises_uuid="p", kind=KIND, happened_on="2026-10-02", new_value="blocked"),
        PremisesEvent(uuid="f", premises_uuid="p", kind="survey", happened_on="2026-11-01", new_value="x"),
    )
    decided = noted(Contact(ContactState.FOLLOW_UP, day), *known, state="blocked")
    assert isinstance(decided, Act)
    assert any(isinstance(change, Update) for change in decided.changes) is moves


@pytest.mark.parametrize(
    ("day", "why"), [("2026-11-22", "for a day to come"), ("hier", "can’t be read")], ids=["tomorrow", "no date"]
)
def test_a_wrong_day_is_refused(day: str, why: str) -> None:
    decided = noted(Contact(ContactState.SETTLED, day))
    assert isinstance(decided, Refusal)
    assert why in str(decided.findings[0])


def test_who_may_not_survey_notes_no_contact() -> None:
    assert isinstance(noted(Contact(ContactState.SETTLED, TODAY), member=NOBODY), Refusal)
