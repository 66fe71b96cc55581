"""Told in person: delivered, what they said to it, whether it helped; and the order of a walk."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain import telling
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Commitment, Member, Message, Place, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.telling import Outcome
from si_javais_un_quartier.domain.vocabulary import CommitmentState, MessageKind, MessageState
from si_javais_un_quartier.domain.walk import in_order, length

DONE = Commitment(uuid="c", title="Un atelier", state=CommitmentState.DONE, done_on="2026-11-01")


def test_told_and_their_reply_are_one_act(situation_of: Any, answer_of: Any, draw: Any) -> None:
    now = replace(situation_of(), messages=(answer_of(MessageState.APPROVED),))
    act = telling.tell(now, "answer", " Merci, et le soir ? ", draw)
    assert isinstance(act, Act)
    (delivered,) = (it for it in act.changes if isinstance(it, Update))
    assert dict(delivered.values) == {"delivered_on": "2026-11-20", "delivered_by": "nadia"}
    (reply,) = (it.record for it in act.changes if isinstance(it, Insert) and isinstance(it.record, Message))
    assert (reply.kind, reply.body, reply.author_uuid, reply.reply_to) == (
        MessageKind.REPLY, "Merci, et le soir ?", "mina", "answer",
    )  # fmt: skip


def test_told_without_a_reply_is_delivered_alone(situation_of: Any, answer_of: Any, draw: Any) -> None:
    now = replace(situation_of(), messages=(answer_of(MessageState.APPROVED),))
    act = telling.tell(now, "answer", "  ", draw)
    assert isinstance(act, Act)
    assert not [it for it in act.changes if isinstance(it, Insert) and isinstance(it.record, Message)]


def test_a_draft_is_not_told(situation_of: Any, answer_of: Any, draw: Any) -> None:
    now = replace(situation_of(), messages=(answer_of(MessageState.DRAFT),))
    assert isinstance(telling.tell(now, "answer", "ah", draw), Refusal)


def test_who_has_no_role_notes_nothing(situation_of: Any, answer_of: Any, draw: Any) -> None:
    guest = Member(uuid="lou", display_name="Lou")
    now = replace(situation_of(), messages=(answer_of(MessageState.APPROVED),), member=guest)
    assert isinstance(telling.tell(now, "answer", "ah", draw), Refusal)
    assert isinstance(telling.note_reply(now, "ah", draw), Refusal)
    assert isinstance(telling.note_outcome(now, DONE, Outcome.YES, "", draw), Refusal)


def _outcome(now: Any, commitment: Commitment, said: Outcome, words: str, draw: Any) -> Commitment:
    act = telling.note_outcome(now, commitment, said, words, draw)
    assert isinstance(act, Act)
    assert [it for it in act.changes if isinstance(it, Insert) and isinstance(it.record, ReviewEvent)]
    (written,) = (it for it in act.changes if isinstance(it, Update))
    return replace(commitment, **dict(written.values))  # type: ignore[arg-type]


def test_of_several_authors_the_least_satisfied_stands(situation_of: Any, draw: Any) -> None:
    first, second = situation_of(reference="K7M-4QX"), situation_of(reference="K7M-4RB")
    after = _outcome(first, DONE, Outcome.YES, "très bien", draw)
    assert (after.outcome, after.outcome_note) == ("yes", "K7M-4QX yes très bien")
    after = _outcome(second, after, Outcome.PARTLY, "fermé le soir", draw)
    assert after.outcome == "partly"
    assert telling.has_answered(after, "K7M-4QX")
    assert not telling.has_answered(after, "K7M-51P")
    after = _outcome(second, after, Outcome.YES, "", draw)
    assert (after.outcome, after.outcome_note) == ("yes", "K7M-4QX yes très bien\nK7M-4RB yes")


def test_words_of_several_lines_are_one_answer(situation_of: Any, draw: Any) -> None:
    now = situation_of(reference="K7M-4QX")
    after = _outcome(now, DONE, Outcome.YES, "très bien\nno more noise", draw)
    assert (after.outcome, after.outcome_note) == ("yes", "K7M-4QX yes très bien no more noise")
    after = _outcome(now, after, Outcome.PARTLY, "", draw)
    assert (after.outcome, after.outcome_note) == ("partly", "K7M-4QX partly")


def test_what_is_not_done_is_not_asked_about(situation_of: Any, draw: Any) -> None:
    promised = replace(DONE, state=CommitmentState.UNDER_WAY)
    assert isinstance(telling.note_outcome(situation_of(), promised, Outcome.YES, "", draw), Refusal)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_walk_of_few(count: int) -> None:
    places = [Place(float(number), 0.0) for number in range(count)]
    assert sorted(in_order(places)) == list(range(count))


coordinates = st.integers(0, 1000).map(float)


@given(st.lists(st.builds(Place, coordinates, coordinates), min_size=1, max_size=12))
def test_a_walk_visits_all_the_same_each_time_and_no_stretch_turned_round_shortens_it(places: list[Place]) -> None:
    order = in_order(places)
    assert sorted(order) == list(range(len(places)))
    assert in_order(places) == order
    start = min(places, key=lambda it: (it.x, it.y))
    whole = length(places, order, start)
    for first, last in itertools.combinations(range(len(places)), 2):
        turned = [*order[:first], *reversed(order[first : last + 1]), *order[last + 1 :]]
        assert length(places, turned, start) >= whole - 1e-3


def test_a_walk_begins_near_where_one_stands() -> None:
    places = [Place(0.0, 0.0), Place(100.0, 0.0), Place(200.0, 0.0)]
    assert in_order(places, Place(210.0, 0.0)) == [2, 1, 0]
