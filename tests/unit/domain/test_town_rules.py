"""The town's rules on vacant premises: what is known decides, what isn't known is said to be unknown."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.phrases import Phrase
from si_javais_un_quartier.domain.records import Member, Setting
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.town_rules import (
    LONGEST_PERIMETER,
    Answer,
    State,
    TownRules,
    aid_sentence,
    class_names,
    findings,
    read_town_rules,
    rule_on,
    rules_text,
    tax_day,
    tax_sentence,
)
from si_javais_un_quartier.domain.town_rules_choice import KEY, keep_town_rules

TODAY = "2026-11-21"
SQUARE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
PLANNER = Member(uuid="a", display_name="Nadia", roles='["planner"]')
MEDIATOR = Member(uuid="b", display_name="Karim", roles='["mediator"]')


def said(phrase: Phrase) -> str:
    """The English, with counts in their places."""
    values = {name: said(value) if isinstance(value, Phrase) else value for name, value in phrase.values}
    return phrase.text.format(**values).replace("%n", str(phrase.count))


def test_the_brief_example_reads_as_a_planner_would_say_it() -> None:
    found = rule_on(State("vacant", "2024-04-15", "day", True), TownRules(aid_perimeter=SQUARE), TODAY)
    assert found.aid.answer is Answer.YES
    assert said(aid_sentence(found.aid)) == "eligible: vacant for 31 month(s), inside the perimeter"
    assert said(tax_sentence(found.tax)) == ("to be listed: vacant for 32 month(s) on 1 January 2027")
    assert said(found.class_name) == "2 to 5 years"


@pytest.mark.parametrize(
    ("since", "precision", "aid", "tax", "years"),
    [
        ("2024-11-21", "day", Answer.YES, Answer.YES, 2),
        ("2024-11-22", "day", Answer.NO, Answer.YES, 1),
        ("2025-01-01", "day", Answer.NO, Answer.YES, 1),
        ("2025-01-02", "day", Answer.NO, Answer.NO, 1),
        ("2025-11-22", None, Answer.NO, Answer.NO, 0),
        ("2024-11", None, Answer.UNKNOWN, Answer.YES, None),
        ("2024-11-01", "month", Answer.UNKNOWN, Answer.YES, None),
        ("2025-01-01", "month", Answer.NO, Answer.UNKNOWN, 1),
        ("2024", None, Answer.UNKNOWN, Answer.YES, None),
        ("2024-01-01", "year", Answer.UNKNOWN, Answer.YES, None),
        ("2023-01-01", "year", Answer.YES, Answer.YES, 2),
        ("2025-01-01", "year", Answer.NO, Answer.UNKNOWN, None),
        ("2020-01-01", "year", Answer.YES, Answer.YES, 3),
        (None, None, Answer.UNKNOWN, Answer.UNKNOWN, None),
        ("naguère", None, Answer.UNKNOWN, Answer.UNKNOWN, None),
        ("2024-13-01", None, Answer.UNKNOWN, Answer.UNKNOWN, None),
        ("2027-01-01", "day", Answer.UNKNOWN, Answer.UNKNOWN, None),
    ],
)
def test_on_the_day_of_the_anniversary_it_is_met_and_a_doubt_that_matters_is_told(
    since: str | None, precision: str | None, aid: Answer, tax: Answer, years: int | None
) -> None:
    found = rule_on(State("vacant", since, precision), TownRules(), TODAY)
    assert (found.aid.answer, found.tax.answer, found.years) == (aid, tax, years)


@pytest.mark.parametrize(
    ("inside", "since", "answer"),
    [
        (True, "2020-01-01", Answer.YES),
        (False, "2020-01-01", Answer.NO),
        (None, "2020-01-01", Answer.UNKNOWN),
        (True, None, Answer.UNKNOWN),
        (False, None, Answer.NO),
        (None, "2026-10-01", Answer.NO),
    ],
)
def test_inside_the_perimeter_or_not_or_unknown(inside: bool | None, since: str | None, answer: Answer) -> None:
    assert rule_on(State("vacant", since, "day", inside), TownRules(aid_perimeter=SQUARE), TODAY).aid.answer is answer


def test_what_is_used_is_not_vacant_and_what_nobody_knows_is_unknown() -> None:
    used = rule_on(State("occupied", "2010-01-01"), TownRules(), TODAY)
    assert (used.aid.answer, used.tax.answer, used.class_name) == (Answer.NO, Answer.NO, None)
    assert said(used.aid.why) == "not vacant"
    for occupancy in ("unknown", None, "half full"):
        found = rule_on(State(occupancy, "2010-01-01"), TownRules(), TODAY)
        assert (found.aid.answer, found.tax.answer) == (Answer.UNKNOWN, Answer.UNKNOWN)


@pytest.mark.parametrize(
    ("today", "day"), [("2026-11-21", "2027-01-01"), ("2027-01-01", "2027-01-01"), ("2027-01-02", "2028-01-01")]
)
def test_the_list_is_for_the_coming_first_of_january(today: str, day: str) -> None:
    assert tax_day(today).isoformat() == day


@given(
    begun=st.dates(date(2000, 1, 1), date(2026, 11, 21)),
    precision=st.sampled_from(["day", "month", "year"]),
    off=st.integers(0, 366),
    months=st.integers(0, 120),
)
def test_a_vague_date_never_answers_otherwise_than_the_true_day_would(
    begun: date, precision: str, off: int, months: int
) -> None:
    rules = TownRules(aid_months=months)
    written = {"day": begun, "month": begun.replace(day=1), "year": begun.replace(month=1, day=1)}[precision]
    vague = rule_on(State("vacant", written.isoformat(), precision), rules, TODAY)
    true = rule_on(State("vacant", begun.isoformat(), "day"), rules, TODAY)
    assert vague.aid.answer in {true.aid.answer, Answer.UNKNOWN}
    assert vague.tax.answer in {true.tax.answer, Answer.UNKNOWN}
    assert vague.years in {true.years, None}
    later = rule_on(State("vacant", begun.isoformat(), "day"), rules, (date(2026, 11, 21) + timedelta(off)).isoformat())
    assert (later.years or 0) >= (true.years or 0)


def test_rules_that_cannot_be_applied_are_named() -> None:
    assert findings(TownRules()) == ()
    assert findings(TownRules(aid_perimeter=SQUARE)) == ()
    assert len(findings(TownRules(aid_months=-1, class_years=(2, 2, 5), aid_perimeter="POINT(1 1)"))) == 3
    assert "too detailed" in str(findings(TownRules(aid_perimeter="POLYGON((" + "1 " * LONGEST_PERIMETER))[0])


def test_only_those_who_analyse_or_administer_change_them_and_in_one_act() -> None:
    rules = TownRules(aid_months=36, aid_perimeter=SQUARE)
    assert isinstance(keep_town_rules(MEDIATOR, rules, None), Refusal)
    act = keep_town_rules(PLANNER, rules, None)
    (change,) = act.changes
    assert read_town_rules(json.loads(change.record.value)) == rules
    assert isinstance(keep_town_rules(PLANNER, rules, Setting(uuid="x", key=KEY, value=change.record.value)), Refusal)
    assert isinstance(keep_town_rules(PLANNER, TownRules(class_years=(1, 2)), None), Refusal)
    assert read_town_rules(json.loads(rules_text(rules, 2154))) == rules


def test_classes_are_named_by_their_limits() -> None:
    assert [said(name) for name in class_names((1, 2, 5))] == [
        "under 1 year(s)", "1 to 2 years", "2 to 5 years", "over 5 year(s)",
    ]  # fmt: skip
