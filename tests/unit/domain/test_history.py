"""What a row was, told backwards from what it is; and an old value that comes back as a new act."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.editing import edit
from si_javais_un_quartier.domain.history import (
    FieldChange,
    Moment,
    bring_back,
    can_come_back,
    differing,
    moments,
    texts,
    versions,
)
from si_javais_un_quartier.domain.records import Member, Place, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Kind, MessageState, Status, Visibility
from tests.unit.domain.conftest import _answer, _carried_out, _situation

ROW = ("contribution", "word")


def draw() -> object:
    counter = itertools.count()
    return lambda: f"u{next(counter)}"


def event(field: str, old: str | None, new: str | None, at: str = "2026-11-01T10:00:00.000Z", **more: object) -> object:
    given = {"table_name": "contribution", "row_uuid": "word", "actor": "karim", "happened_at": at, **more}
    return ReviewEvent(uuid=f"{field}{at}{new}", field=field, old_value=old, new_value=new, **given)


def test_what_one_person_changed_at_one_instant_is_one_moment() -> None:
    found = moments([
        event("title", "a", "b"), event("body", "x", "y"), event("title", "b", "c", "2026-11-02T10:00:00.000Z"),
        event("title", "c", "d", "2026-11-02T10:00:00.000Z", actor="nadia"),
    ])  # fmt: skip
    assert [[change.field for change in moment.changes] for moment in found] == [
        ["title", "body"],
        ["title"],
        ["title"],
    ]
    assert [moment.actor for moment in found] == ["karim", "karim", "nadia"]


def test_versions_are_told_backwards() -> None:
    found = versions({"title": "c", "theme": "t"}, moments([
        event("title", None, "b"), event("title", "b", "c", "2026-11-02T10:00:00.000Z"),
    ]))  # fmt: skip
    assert [version.values["title"] for version in found] == [None, "b", "c"]
    assert [version.values["theme"] for version in found] == ["t", "t", "t"]
    assert found[0].moment is None


def test_a_change_made_outside_the_desk_stands_as_a_moment_without_a_name() -> None:
    found = versions({"title": "other"}, moments([event("title", "a", "b")]))
    assert [version.values["title"] for version in found] == ["a", "b", "other"]
    assert found[-1].moment == Moment("contribution", "word", None, None, None, (FieldChange("title", "b", "other"),))


@given(st.lists(st.sampled_from(["a", "b", "c", None]), min_size=1, max_size=8))
def test_each_version_is_what_the_row_was(titles: list[str | None]) -> None:
    steps = list(itertools.pairwise(titles)) if hasattr(itertools, "pairwise") else list(zip(titles, titles[1:]))
    told = [event("title", old, new, f"2026-11-0{day + 1}T10:00:00.000Z") for day, (old, new) in enumerate(steps)]
    found = versions({"title": titles[-1]}, moments(told))
    assert [version.values["title"] for version in found] == titles


def test_fields_that_differ_where_empty_is_nothing() -> None:
    assert differing({"a": "1", "b": "", "c": "x"}, {"a": "2", "b": None, "c": "x"}) == ("a",)


def test_old_words_come_back_as_a_new_change_with_its_reason() -> None:
    situation = _situation(title="New", body="New words", kind=Kind.IDEA)
    wanted = {"title": "Old", "body": "Old words", "kind": "question", "geometry": "POINT (808000.000 6480000.500)"}
    act = bring_back(situation, ROW, wanted, draw(), "Back to what she said")
    assert isinstance(act, Act)
    after, events = _carried_out(situation, act)
    assert (after.contribution.title, after.contribution.body) == ("Old", "Old words")
    assert after.contribution.kind is Kind.QUESTION
    assert after.contribution.geometry == Place(808000.0, 6480000.5)
    assert {it.reason for it in events} == {"Back to what she said"}
    assert {it.field for it in events} >= {"title", "body", "kind", "geometry"}


def test_what_comes_back_can_be_brought_forth_again() -> None:
    situation = _situation(title="New", geometry=Place(1.0, 2.0))
    now = texts(situation.contribution)
    first = edit(situation, draw(), "x", title="Older", geometry=None)
    after, _ = _carried_out(situation, first)
    wanted = {name: now[name] for name in ("title", "geometry")}
    again = bring_back(after, ROW, wanted, draw(), "back")
    back, _ = _carried_out(after, again)
    assert texts(back.contribution) == now


def test_a_status_comes_back_only_by_a_step_that_exists() -> None:
    open_one = _situation(status=Status.UNDER_REVIEW)
    refused = bring_back(open_one, ROW, {"status": "received"}, draw(), "r")
    assert isinstance(refused, Refusal)
    closed = _situation(status=Status.NOTED)
    act = bring_back(closed, ROW, {"status": "under_review"}, draw(), "reopen")
    assert isinstance(act, Act)
    assert _carried_out(closed, act)[0].contribution.status is Status.UNDER_REVIEW


def test_words_and_visibility_stand_or_fall_together() -> None:
    situation = _situation(title="New", visibility=Visibility.PUBLISHED)
    refused = bring_back(situation, ROW, {"title": "Old", "visibility": "pending"}, draw(), "r")
    assert isinstance(refused, Refusal)
    act = bring_back(situation, ROW, {"title": "Old", "visibility": "hidden"}, draw(), "r")
    after, _ = _carried_out(situation, act)
    assert (after.contribution.title, after.contribution.visibility) == ("Old", Visibility.HIDDEN)


def test_who_may_not_edit_may_not_bring_back() -> None:
    situation = replace(_situation(title="New"), member=Member(uuid="ana", display_name="Ana", roles='["analyst"]'))
    assert isinstance(bring_back(situation, ROW, {"title": "Old"}, draw(), "r"), Refusal)


def test_an_answer_that_comes_back_is_a_draft_again() -> None:
    situation = replace(_situation(status=Status.UNDER_REVIEW), messages=(_answer(MessageState.APPROVED, "Newer"),))
    act = bring_back(situation, ("message", "answer"), {"body": "Older"}, draw(), "r")
    after, events = _carried_out(situation, act)
    assert after.messages[0].body == "Older"
    assert after.messages[0].state is MessageState.DRAFT
    assert events


def test_what_follows_from_other_acts_does_not_come_back_by_itself() -> None:
    situation = _situation()
    assert not can_come_back("contribution", "duplicate_of")
    assert isinstance(bring_back(situation, ROW, {"duplicate_of": "x"}, draw(), "r"), Refusal)
    assert isinstance(bring_back(situation, ROW, {}, draw(), "r"), Refusal)
    assert isinstance(bring_back(situation, ROW, {"kind": "nonsense"}, draw(), "r"), Refusal)
    assert isinstance(bring_back(situation, ROW, {"geometry": "POLYGON EMPTY"}, draw(), "r"), Refusal)


def test_a_follower_comes_back_if_still_in_the_team() -> None:
    situation = _situation(assigned_to=None)
    karim = Member(uuid="karim", display_name="Karim")
    act = bring_back(situation, ROW, {"assigned_to": "karim"}, draw(), "r", members={"karim": karim})
    assert isinstance(act, Act)
    assert any(isinstance(change, Insert) for change in act.changes)
    gone = {"karim": replace(karim, active=False)}
    assert isinstance(bring_back(situation, ROW, {"assigned_to": "karim"}, draw(), "r", members=gone), Refusal)
