"""The answer: none, drafted, approved, published, delivered; and the notes beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain import answering
from si_javais_un_quartier.domain.answers import answer_state, body_sha256
from si_javais_un_quartier.domain.changes import Act
from si_javais_un_quartier.domain.records import Member, Message, ReviewEvent
from si_javais_un_quartier.domain.settings import QuarterSettings
from si_javais_un_quartier.domain.situation import DrawUuid, Refusal, Situation
from si_javais_un_quartier.domain.vocabulary import AnswerState, MessageKind, MessageState, Status, Visibility

CarryOut = Callable[[Situation, Act], tuple[Situation, tuple[ReviewEvent, ...]]]

DRAFT, APPROVED, PUBLISHED = MessageState


def test_from_nothing_to_delivered(
    situation_of: Callable[..., Situation], draw: DrawUuid, carried_out: CarryOut
) -> None:
    situation = situation_of(visibility=Visibility.PUBLISHED)
    states = [answer_state(situation.messages)]
    act = answering.write_answer(situation, "Oui, au 12.", draw, signed_as="Urbanisme")
    situation, events = carried_out(situation, act)
    assert [(event.table_name, event.field, event.new_value) for event in events] == [("message", "kind", "answer")]
    (message,) = situation.messages
    assert (message.author_name, message.author_role, message.signed_as) == ("Nadia", "mediator", "Urbanisme")
    states.append(answer_state(situation.messages))
    for step in (answering.approve_answer, answering.publish_answer, answering.mark_delivered):
        situation, events = carried_out(situation, step(situation, message.uuid, draw))
        assert events
        states.append(answer_state(situation.messages))
    assert states == list(AnswerState)
    (message,) = situation.messages
    assert message.approved_sha256 == body_sha256("Oui, au 12.")
    assert (message.published_at, message.delivered_on, message.delivered_by) == (
        situation.now,
        situation.today,
        "nadia",
    )


def test_other_words_are_a_draft_again(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid, carried_out: CarryOut
) -> None:
    told = answer_of(PUBLISHED, published_at="2026-01-01T00:00:00.000Z", delivered_on="2026-01-02", delivered_by="x")
    situation = replace(situation_of(status=Status.UNDER_REVIEW), messages=(told,))
    after, events = carried_out(situation, answering.edit_message(situation, "answer", "Non.", draw))
    assert after.messages[0] == answer_of(DRAFT, "Non.")
    assert {event.field for event in events} == {
        "body",
        "state",
        "approved_sha256",
        "published_at",
        "delivered_on",
        "delivered_by",
    }


def test_approval_doesn_t_outlive_its_words(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid, carried_out: CarryOut
) -> None:
    stale = replace(answer_of(PUBLISHED), body="Autre chose.")
    situation = replace(situation_of(visibility=Visibility.PUBLISHED), messages=(stale,))
    assert answer_state(situation.messages) is AnswerState.DRAFTED
    assert isinstance(answering.publish_answer(situation, "answer", draw), Refusal)
    after, _ = carried_out(situation, answering.approve_answer(situation, "answer", draw))
    assert after.messages[0].state is APPROVED


@pytest.mark.parametrize("visibility", [Visibility.PENDING, Visibility.HIDDEN, Visibility.PRIVATE], ids=str)
def test_answer_is_public_only_where_the_post_is(
    visibility: Visibility, situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    situation = replace(situation_of(visibility=visibility), messages=(answer_of(APPROVED),))
    assert isinstance(answering.publish_answer(situation, "answer", draw), Refusal)
    assert isinstance(answering.mark_delivered(situation, "answer", draw), Act)


STEPS = {
    "edit": lambda situation, draw: answering.edit_message(situation, "answer", "Non.", draw),
    "approve": lambda situation, draw: answering.approve_answer(situation, "answer", draw),
    "publish": lambda situation, draw: answering.publish_answer(situation, "answer", draw),
    "deliver": lambda situation, draw: answering.mark_delivered(situation, "answer", draw),
}


@pytest.mark.parametrize(
    ("state", "columns", "allowed"),
    [
        pytest.param(DRAFT, {}, {"edit", "approve"}, id="draft"),
        pytest.param(APPROVED, {}, {"edit", "publish", "deliver"}, id="approved"),
        pytest.param(PUBLISHED, {}, {"edit", "deliver"}, id="published"),
        pytest.param(PUBLISHED, {"delivered_on": "2026-01-02"}, {"edit"}, id="delivered"),
        pytest.param(DRAFT, {"kind": MessageKind.REPLY}, set(), id="a reply"),
        pytest.param(DRAFT, {"kind": MessageKind.NOTE}, set(), id="somebody's note"),
        pytest.param(DRAFT, {"kind": MessageKind.NOTE, "author_uuid": "nadia"}, {"edit"}, id="my note"),
        pytest.param(DRAFT, {"uuid": "elsewhere"}, set(), id="not in the thread"),
    ],
)
def test_steps_of_a_message(
    state: MessageState,
    columns: dict[str, Any],
    allowed: set[str],
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(visibility=Visibility.PUBLISHED), messages=(answer_of(state, **columns),))
    assert {name for name, step in STEPS.items() if isinstance(step(situation, draw), Act)} == allowed


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("mediator", {"edit", "deliver"}),
        ("planner", {"edit", "publish", "deliver"}),
        ("decision_maker", {"approve"}),
        ("analyst", set()),
        ("administrator", set()),
    ],
)
def test_steps_of_a_role(
    role: str,
    allowed: set[str],
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    member = Member("me", display_name="Me", roles=f'["{role}"]')
    done = set()
    for state in MessageState:
        situation = replace(situation_of(visibility=Visibility.PUBLISHED), messages=(answer_of(state),), member=member)
        done |= {name for name, step in STEPS.items() if isinstance(step(situation, draw), Act)}
    assert done == allowed


def test_without_roles_one_can_note_but_not_answer(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    situation = replace(situation_of(), member=Member("me", display_name="Me"))
    assert isinstance(answering.write_note(situation, "Vu sur place.", draw), Act)
    assert isinstance(answering.write_answer(situation, "Oui.", draw), Refusal)


@pytest.mark.parametrize("body", ["", " \n\t"], ids=["empty", "blank"])
def test_nothing_is_no_message(
    body: str, situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    situation = replace(situation_of(), messages=(answer_of(),))
    assert isinstance(answering.write_answer(situation, body, draw), Refusal)
    assert isinstance(answering.write_note(situation, body, draw), Refusal)
    assert isinstance(answering.edit_message(situation, "answer", body, draw), Refusal)
    blank = replace(situation, messages=(answer_of(body=body),))
    assert isinstance(answering.approve_answer(blank, "answer", draw), Refusal)


@pytest.mark.parametrize(
    ("author", "last_writer", "allowed"),
    [("karim", "karim", True), ("nadia", "karim", False), ("karim", "nadia", False), ("nadia", "nadia", False)],
)
def test_two_people(
    author: str,
    last_writer: str,
    allowed: bool,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    message = answer_of(author_uuid=author, updated_by=last_writer)
    situation = replace(situation_of(), messages=(message,), settings=QuarterSettings(two_people=True))
    assert isinstance(answering.approve_answer(situation, "answer", draw), Act) is allowed
    alone = replace(situation, settings=QuarterSettings())
    assert isinstance(answering.approve_answer(alone, "answer", draw), Act)


@pytest.mark.parametrize(
    ("day", "stored"),
    [("2026-11-19", "2026-11-19"), ("2026-1-2", "2026-01-02"), ("2026-11-21", None), ("hier", None)],
    ids=["yesterday", "short form", "tomorrow", "a word"],
)
def test_the_day_of_telling(
    day: str,
    stored: str | None,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
    carried_out: CarryOut,
) -> None:
    situation = replace(situation_of(), messages=(answer_of(APPROVED),))
    decision = answering.mark_delivered(situation, "answer", draw, day)
    if stored is None:
        assert isinstance(decision, Refusal)
    else:
        assert carried_out(situation, decision)[0].messages[0].delivered_on == stored


def test_what_a_closing_rests_on_stays(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    only = replace(situation_of(status=Status.ANSWERED), messages=(answer_of(APPROVED),))
    assert isinstance(answering.edit_message(only, "answer", "Non.", draw), Refusal)
    two = replace(only, messages=(answer_of(APPROVED), answer_of(APPROVED, uuid="second")))
    assert isinstance(answering.edit_message(two, "answer", "Non.", draw), Act)
    noted = replace(situation_of(status=Status.NOTED), messages=(answer_of(APPROVED),))
    assert isinstance(answering.edit_message(noted, "answer", "Non.", draw), Act)


def test_same_words_are_no_change(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    situation = replace(situation_of(), messages=(answer_of(),))
    assert isinstance(answering.edit_message(situation, "answer", "Oui, au 12.", draw), Refusal)
