"""Periods and figures of a report, counted by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from si_javais_un_quartier.domain.public_view import public_place
from si_javais_un_quartier.domain.records import Commitment, Encounter, Profile
from si_javais_un_quartier.domain.vocabulary import Channel, CommitmentState, Status, Visibility
from si_javais_un_quartier.report import counting
from si_javais_un_quartier.report.choices import Choices, Period, from_plain, last_months, to_plain
from si_javais_un_quartier.report.material import frame_of_wkb
from tests.unit.report.quarter_words import TODAY, answer, context, material, said


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-09-01", "2026-11-30"), ("2026-06-01", "2026-08-31")),
        (("2026-01-01", "2026-01-31"), ("2025-12-01", "2025-12-31")),
        (("2026-11-10", "2026-11-19"), ("2026-10-31", "2026-11-09")),
        (("2026-03-01", "2026-03-30"), ("2026-01-30", "2026-02-28")),
        (("2024-02-29", "2024-02-29"), ("2024-02-28", "2024-02-28")),
    ],
    ids=["quarter", "january", "ten days", "not a whole month", "leap day"],
)
def test_the_period_before_is_as_long(period: tuple[str, str], before: tuple[str, str]) -> None:
    found = Period(*map(date.fromisoformat, period)).before()
    assert (found.first.isoformat(), found.last.isoformat()) == before


def test_the_usual_period_is_three_months_up_to_today() -> None:
    assert last_months(date(2026, 11, 20)) == Period(date(2026, 9, 1), date(2026, 11, 20))
    assert last_months(date(2026, 1, 5)).first == date(2025, 11, 1)


@pytest.mark.parametrize("first", ["hier", "2026-12-31", "2026-02-30"])
def test_days_that_make_no_period_give_the_usual_one(first: str) -> None:
    assert Choices(first=first, last="2026-11-30").period(TODAY) == last_months(date(2026, 11, 20))


def test_choices_are_kept_and_read_again() -> None:
    chosen = Choices("note", "2026-01-01", "2026-02-01", ("a",), ("b",), 5, 2, annex=False, public=True, occasion="é")
    assert from_plain(to_plain(chosen)) == chosen
    assert from_plain({"quotes": "many", "themes": 3, "annex": 1}) == Choices()
    assert from_plain(None) == Choices()


def test_only_what_residents_see_of_the_chosen_days_is_counted() -> None:
    given = material(
        [
            said(1),
            said(2, visibility=Visibility.PENDING),
            said(3, status=Status.OFF_TOPIC),
            said(4, occurred_on="2026-08-31"),
            said(5, occurred_on=None, created_at="2026-10-01T10:00:00.000Z"),
            said(6, theme="s_entraider"),
            said(7, occurred_on="2026-11-20"),
        ]
    )
    found = given.published(Choices(themes=("bien_vivre",)))
    assert [it.uuid for it in found] == ["c005", "c001", "c007"]
    assert given.kept_back(Choices()) == 2


@pytest.mark.parametrize("no", [{"publish_consent": False}, {"publish_consent": True, "withdrawn_on": "2026-11-01"}])
def test_words_of_somebody_who_has_said_no_are_not_public(no: dict[str, Any]) -> None:
    given = material([said(1), said(2)], profiles=(Profile("p1", **no), Profile("p2", publish_consent=True)))
    assert [it.uuid for it in context(given).published] == ["c002"]
    assert given.kept_back(Choices()) == 1


def test_people_are_counted_once_and_the_nameless_never() -> None:
    group = [said(1), said(2, author_uuid="p1"), said(3, author_uuid=None), said(4, channel=Channel.MEETING)]
    assert counting.said(group) == counting.Said(4, 2, 1)


def test_delays_go_from_the_words_to_the_first_answer_that_reached_somebody() -> None:
    group = [said(1), said(2), said(3), said(4, answer_wanted=False), said(5, status=Status.NOTED)]
    threads = {
        "c001": (answer(group[0], "2026-10-09"), answer(group[0], "2026-10-07")),
        "c002": (answer(group[1], "2026-11-14"),),
        "c004": (answer(group[3], "2026-10-06"),),
    }
    assert counting.answering(group, threads, 20) == counting.Answering(3, 2, 21.0, 1)
    assert counting.answering([said(3)], {}, 20) == counting.Answering(1, 0, None, 0)


def test_a_contribution_counts_in_each_of_its_tags() -> None:
    group = [said(1), said(2), said(3)]
    found = counting.by_tag(group, {"c001": ("vélo", "banc"), "c002": ("vélo",)})
    assert [(it.name, it.said.contributions) for it in found] == [("vélo", 2), ("banc", 1)]


def test_themes_stand_in_the_quarters_order_and_the_themeless_last() -> None:
    group = [said(1, theme=None), said(2, theme="gone"), said(3, theme="b"), said(4, theme="a")]
    assert [it.name for it in counting.by_theme(group, ["b", "a"])] == ["b", "a", "gone", ""]


def test_months_states_and_people_met() -> None:
    days = {"c001": "2026-10-05", "c002": "2026-09-30"}
    group = [said(1), said(2, channel=Channel.ENCOUNTER)]
    assert counting.by_month(group, days) == {"2026-09": (1, 1), "2026-10": (1, 0)}
    assert counting.states([Commitment(state=CommitmentState.DONE)])[CommitmentState.DONE] == 1
    assert counting.met([Encounter(people_count=4), Encounter(people_count=None), Encounter(people_count=-2)]) == 4


def test_a_blurred_place_is_the_only_one_anybody_sees() -> None:
    assert public_place(said(1, blur=True)) is None
    shown = public_place(said(1, blur=True, public_x=1.0, public_y=2.0))
    assert shown is not None
    assert (shown.x, shown.y) == (1.0, 2.0)


def test_a_broken_border_has_no_frame() -> None:
    assert frame_of_wkb(b"\x01\x06\x00\x00\x00\x01\x00\x00\x00") is None


def test_commitments_of_some_contributions_those_due_first_before() -> None:
    made = (Commitment(uuid="a"), Commitment(uuid="b", due_on="2027-01-01"), Commitment(uuid="c", due_on="2026-12-01"))
    given = material([said(1, commitment_uuid="a"), said(2, commitment_uuid="b"), said(3)], commitments=made)
    found = context(given).material.commitments_of(given.contributions)
    assert [it.uuid for it in found] == ["b", "a"]
