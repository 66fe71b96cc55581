"""Standard answers: which fit, what is filled in, and how they are changed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.answering import approve_answer, write_answer
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Member, Message, Setting
from si_javais_un_quartier.domain.settings import Template, read_settings, setting_record
from si_javais_un_quartier.domain.situation import Refusal, Situation
from si_javais_un_quartier.domain.templates import change_templates, filled, gaps, may_change, sorted_for
from si_javais_un_quartier.domain.vocabulary import Status


@dataclass(frozen=True)
class Somebody:
    """See ``Witness``."""

    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


ADMINISTRATOR = Somebody(Member(uuid="a", display_name="Nadia", roles='["administrator"]'))
PLANNER = Somebody(Member(uuid="p", display_name="Karim", roles='["planner"]'))


def test_what_is_known_is_filled_in_and_the_rest_stays_to_be_seen() -> None:
    body = "Bonjour {auteur}, au sujet de {Local} ({référence}) : {suite}."
    text = filled(body, {"author": "Mina", "reference": "K7M-4QX", "premises": None})
    assert text == "Bonjour Mina, au sujet de {Local} (K7M-4QX) : {suite}."
    assert gaps(text) == ("{Local}", "{suite}")


def test_what_residents_are_called_is_never_taken_for_a_placeholder() -> None:
    assert filled("{auteur} {sujet}", {"author": "{sujet}", "campaign": "Les vitrines"}) == "{sujet} Les vitrines"


@given(st.text(max_size=200))
def test_any_text_without_placeholders_stays_as_it_is(body: str) -> None:
    if not gaps(body):
        assert filled(body, {"author": "Mina"}) == body


def test_an_answer_with_a_gap_is_neither_proposed_nor_approved(
    situation_of: Callable[..., Situation], draw: Callable[[], str]
) -> None:
    refused = write_answer(situation_of(), "Le local {local} est libre.", draw)
    assert isinstance(refused, Refusal)
    assert refused.findings[0].values == (("words", "{local}"),)
    assert isinstance(write_answer(situation_of(), "Le local est libre {sic}.", draw), Act)


def test_a_draft_with_a_gap_that_came_otherwise_is_not_approved(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: Callable[[], str]
) -> None:
    thread = replace(situation_of(), messages=(answer_of(body="Voir {suite}."),))
    assert isinstance(approve_answer(thread, "answer", draw), Refusal)


def test_those_bound_to_the_step_and_the_theme_come_first() -> None:
    general = Template("Bien reçu", "…", Status.UNDER_REVIEW)
    street = Template("Voirie", "…", Status.UNDER_REVIEW, ("mieux_circuler",))
    refusal = Template("Non retenue", "…", Status.DECLINED)
    any_time = Template("Merci", "…")
    first, others = sorted_for((any_time, general, refusal, street), Status.RECEIVED, "mieux_circuler")
    assert [it.name for it in first] == ["Voirie", "Bien reçu", "Merci"]
    assert [it.name for it in others] == ["Non retenue"]
    first, others = sorted_for((street,), Status.RECEIVED, "bien_vivre")
    assert (first, others) == ((), (street,))


def test_they_are_one_row_that_keeps_all_of_them() -> None:
    templates = (Template("Merci", "Merci {auteur}", None, ("bien_vivre",)),)
    decision = change_templates(ADMINISTRATOR, templates, None)
    assert isinstance(decision, Act)
    (change,) = decision.changes
    assert isinstance(change, Insert)
    assert read_settings([change.record]).templates == templates  # type: ignore[list-item]
    again = change_templates(ADMINISTRATOR, (*templates, Template("Non", "Non.")), change.record)  # type: ignore[arg-type]
    assert isinstance(again, Act)
    assert isinstance(again.changes[0], Update)


@pytest.mark.parametrize(
    "templates",
    [
        (Template("Merci", ""),),
        (Template(" ", "Bonjour"),),
        (Template("Merci", "a"), Template("merci ", "b")),
        (Template("M" * 81, "a"),),
    ],
)
def test_what_would_be_no_use_is_refused(templates: tuple[Template, ...]) -> None:
    assert isinstance(change_templates(ADMINISTRATOR, templates, None), Refusal)


def test_unchanged_ones_and_other_roles_are_refused() -> None:
    templates = (Template("Merci", "Bonjour"),)
    present = setting_record("templates", templates)
    assert isinstance(change_templates(ADMINISTRATOR, templates, present), Refusal)
    assert isinstance(change_templates(PLANNER, templates, None), Refusal)
    assert (may_change(ADMINISTRATOR), may_change(PLANNER)) == (True, False)


def test_those_of_an_older_version_are_read() -> None:
    old = Setting(key="templates", value=json.dumps([{"name": "Merci", "body": "Bonjour", "status": None}]))
    assert read_settings([old]).templates == (Template("Merci", "Bonjour"),)
