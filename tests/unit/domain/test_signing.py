"""The signing book: answers put before an official on paper, and the visas that come back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain import signing
from si_javais_un_quartier.domain.answers import body_sha256, is_approved
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.records import Member, Message, ReviewEvent, Setting
from si_javais_un_quartier.domain.settings import QuarterSettings
from si_javais_un_quartier.domain.signing import Line, Verdict, Visa, numbers, shown_numbers
from si_javais_un_quartier.domain.situation import DrawUuid, Refusal, Situation
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Role, Status

CarryOut = Callable[[Situation, Act], tuple[Situation, tuple[ReviewEvent, ...]]]
PLANNER = Member(uuid="lou", display_name="Lou", roles=json.dumps([Role.PLANNER.value]))
AGREED = Visa(Verdict.AGREED, "Mairie de quartier", "2026-11-19")
AGAIN = Visa(Verdict.AGAIN, "Mairie de quartier", "2026-11-19", "Citer le local du 12")


@pytest.fixture
def situation(situation_of: Callable[..., Situation], answer_of: Callable[..., Message]) -> Situation:
    """A planner before a contribution whose answer a mediator has drafted."""
    return replace(situation_of(status=Status.UNDER_REVIEW), messages=(answer_of(),), member=PLANNER)


@pytest.fixture
def line(situation: Situation) -> Line:
    return Line(1, "word", "answer", body_sha256(situation.messages[0].body))


def book_of(act: Act) -> signing.Book:
    record = next(it.record for it in act.changes if isinstance(it, Insert) and isinstance(it.record, Setting))
    book = signing.read_book(record)
    assert book is not None
    return book


def test_a_book_numbers_the_answers_and_each_thread_tells_its_place(situation: Situation, draw: DrawUuid) -> None:
    other = replace(
        situation,
        contribution=replace(situation.contribution, uuid="other"),
        messages=(replace(situation.messages[0], uuid="theirs"),),
    )
    act = signing.make_book([situation, other], 12, draw)
    assert isinstance(act, Act)
    book = book_of(act)
    assert (book.number, book.made_by, book.made_at) == (12, "lou", situation.now)
    assert [(it.number, it.contribution_uuid, it.message_uuid) for it in book.lines] == [
        (1, "word", "answer"),
        (2, "other", "theirs"),
    ]
    events = [it.record for it in act.changes if isinstance(it, Insert) and isinstance(it.record, ReviewEvent)]
    assert [(it.row_uuid, it.field, it.new_value) for it in events] == [
        ("answer", "signing_book", "12/1"),
        ("theirs", "signing_book", "12/2"),
    ]


def test_the_last_draft_is_proposed_and_nothing_else(
    situation: Situation, answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    older, note = replace(answer_of(), uuid="older"), Message(uuid="note", kind=MessageKind.NOTE, body="…")
    newest = replace(answer_of(), uuid="newest")
    done = replace(answer_of(MessageState.APPROVED), uuid="done")
    found = signing.proposed(replace(situation, messages=(older, newest, done, note)))
    assert found is not None
    assert found.uuid == "newest"
    nothing = replace(situation, messages=(done, note))
    told = [signing.cannot_be_placed(it) for it in (nothing, replace(situation, messages=(note,)))]
    assert [it.findings[0].text for it in told if it is not None] == [
        "Its answer is approved already: it needs no visa.",
        "There is no drafted answer to sign.",
    ]
    assert isinstance(signing.make_book([situation, nothing], 1, draw), Refusal)
    assert isinstance(signing.make_book([], 1, draw), Refusal)
    gap = replace(situation, messages=(answer_of(body="Bonjour {author}"),))
    assert isinstance(signing.cannot_be_placed(gap), Refusal)
    assert isinstance(signing.cannot_be_placed(replace(situation, member=Member(uuid="x"))), Refusal)
    assert isinstance(signing.make_book([situation] * (signing.MOST_LINES + 1), 1, draw), Refusal)


def test_agreed_approves_the_printed_words_and_signs_them(
    situation: Situation, line: Line, draw: DrawUuid, carried_out: CarryOut
) -> None:
    act = signing.enter(line, AGREED, draw)(situation)
    assert isinstance(act, Act)
    after, events = carried_out(situation, act)
    (message,) = after.messages
    assert is_approved(message)
    assert message.signed_as == "Mairie de quartier"
    visa = next(event for event in events if event.field == "visa")
    assert (visa.row_uuid, visa.actor) == ("answer", "lou")
    assert signing.read_visa(visa.field, visa.new_value) == AGREED


def test_a_signature_chosen_before_stays(
    situation: Situation, line: Line, draw: DrawUuid, carried_out: CarryOut
) -> None:
    signed = replace(situation, messages=(replace(situation.messages[0], signed_as="Urbanisme"),))
    after, _ = carried_out(signed, signing.enter(line, AGREED, draw)(signed))
    assert after.messages[0].signed_as == "Urbanisme"


def test_to_be_seen_again_leaves_a_draft_and_the_remark_as_a_note(
    situation: Situation, line: Line, draw: DrawUuid, carried_out: CarryOut
) -> None:
    after, events = carried_out(situation, signing.enter(line, AGAIN, draw)(situation))
    answer, note = after.messages
    assert answer.state is MessageState.DRAFT
    assert (note.kind, note.body, note.signed_as) == (MessageKind.NOTE, "Citer le local du 12", "Mairie de quartier")
    visa = next(event for event in events if event.field == "visa_withheld")
    assert signing.read_visa(visa.field, visa.new_value, visa.reason) == AGAIN


def test_what_was_approved_on_screen_meanwhile_is_a_draft_again_unless_a_closing_rests_on_it(
    situation: Situation, answer_of: Callable[..., Message], line: Line, draw: DrawUuid, carried_out: CarryOut
) -> None:
    approved = replace(situation, messages=(answer_of(MessageState.APPROVED),))
    after, _ = carried_out(approved, signing.enter(line, AGAIN, draw)(approved))
    assert after.messages[0].state is MessageState.DRAFT
    closed = replace(approved, contribution=replace(approved.contribution, status=Status.ANSWERED))
    assert isinstance(signing.enter(line, AGAIN, draw)(closed), Refusal)


@pytest.mark.parametrize(
    ("why", "change", "visa"),
    [
        ("changed since it was printed", {"messages": ("Non.",)}, AGREED),
        ("not in this thread", {"messages": ()}, AGREED),
        ("needs the role", {"member": Member(uuid="m", roles='["mediator"]')}, AGREED),
        ("Somebody else must approve", {"settings": QuarterSettings(two_people=True), "by": "lou"}, AGREED),
        ("in which function", {}, replace(AGREED, function="  ")),
        ("in the future", {}, replace(AGREED, on="2026-11-21")),
        ("can’t be read", {}, replace(AGREED, on="demain")),
    ],
    ids=["other words", "erased", "role", "two people", "function", "future", "day"],
)
def test_what_cannot_be_entered(
    why: str, change: dict[str, Any], visa: Visa, situation: Situation, line: Line, draw: DrawUuid
) -> None:
    message = replace(situation.messages[0], author_uuid=change.pop("by", "karim"))
    bodies = change.pop("messages", (message.body,))
    situation = replace(situation, messages=tuple(replace(message, body=body) for body in bodies), **change)
    decision = signing.enter(line, visa, draw)(situation)
    assert isinstance(decision, Refusal)
    assert why in str(decision.findings[0])


def test_two_people_are_two_where_another_one_wrote_it(situation: Situation, line: Line, draw: DrawUuid) -> None:
    two = replace(situation, settings=QuarterSettings(two_people=True))
    assert isinstance(signing.enter(line, AGREED, draw)(two), Act)


@given(st.sets(st.integers(1, signing.MOST_LINES), max_size=40))
def test_numbers_come_back_as_they_are_shown(chosen: set[int]) -> None:
    assert numbers(shown_numbers(chosen)) == chosen


@given(st.text(max_size=60))
def test_any_text_makes_numbers_of_lines(text: str) -> None:
    assert all(0 <= number <= 999 for number in numbers(text))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1-4, 7", {1, 2, 3, 4, 7}), ("3 5", {3, 5}), ("2–3;9", {2, 3, 9}), ("", set()), ("tous", set())],
)
def test_numbers_as_people_type_them(typed: str, meant: set[int]) -> None:
    assert numbers(typed) == meant


@pytest.mark.parametrize("value", ["", "null", "[]", "{", '{"number": 1}', '{"number": "x", "lines": []}', "1e999"])
def test_a_book_that_cannot_be_read_is_none(value: str) -> None:
    assert signing.read_book(Setting(uuid="x", key="signing_book/x", value=value)) is None
