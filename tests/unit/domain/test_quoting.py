"""Words are chosen as a quote by a person, with an event and a way back."""

from __future__ import annotations

from dataclasses import replace

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.quoting import choose_quote
from si_javais_un_quartier.domain.records import Contribution, Member
from si_javais_un_quartier.domain.situation import Refusal, Situation

PLANNER = Member(uuid="m", display_name="Nadia", roles='["planner"]')


def situation(member: Member = PLANNER, **values: object) -> Situation:
    contribution = replace(Contribution(uuid="c", body="Un banc."), **values)
    return Situation(contribution, member, "2026-11-20T10:00:00.000Z", "2026-11-20")


def test_a_quote_is_chosen_and_taken_back_with_an_event() -> None:
    act = choose_quote(situation(), lambda: "e", quotable=True)
    assert isinstance(act, Act)
    update, event = act.changes
    assert isinstance(update, Update)
    assert update.values == (("quotable", True),)
    assert isinstance(event, Insert)
    assert event.record.field == "quotable"
    assert isinstance(choose_quote(situation(quotable=True), lambda: "e", quotable=False), Act)


def test_what_can_t_be_quoted_is_refused() -> None:
    assert isinstance(choose_quote(situation(quotable=True), lambda: "e", quotable=True), Refusal)
    assert isinstance(choose_quote(situation(body=" "), lambda: "e", quotable=True), Refusal)
    stranger = replace(PLANNER, roles="[]")
    assert isinstance(choose_quote(situation(stranger), lambda: "e", quotable=True), Refusal)
