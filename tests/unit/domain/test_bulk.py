"""A decision about many: the union of what each would be, and nothing of those that can't be changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain import answering, bulk, review
from si_javais_un_quartier.domain.answers import is_approved
from si_javais_un_quartier.domain.changes import Act, Change, Delete, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.proposing import propose
from si_javais_un_quartier.domain.records import Contribution, ContributionTag, Member, Message, Record, Tag
from si_javais_un_quartier.domain.review import Given
from si_javais_un_quartier.domain.sequence import after, folded, in_turn
from si_javais_un_quartier.domain.settings import QuarterSettings
from si_javais_un_quartier.domain.situation import Decision, Refusal, Situation
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Role, Status, Visibility

SituationOf = Callable[..., Situation]
NAME = phrase("All")
Rows = dict[tuple[type[Record], str], Record]


def _many(situation_of: SituationOf, *columns: Mapping[str, object]) -> list[Situation]:
    return [situation_of(uuid=f"c{number}", **each) for number, each in enumerate(columns)]


def _apply(rows: Rows, changes: tuple[Change, ...]) -> Rows:
    """What the store does: one change after the other, each on the row as it is then."""
    rows = dict(rows)
    for change in changes:
        if isinstance(change, Insert):
            key = (type(change.record), change.record.uuid)
            assert key not in rows
            rows[key] = change.record
        elif isinstance(change, Delete):
            del rows[change.record_type, change.uuid]
        else:
            key = (change.record_type, change.uuid)
            rows[key] = replace(rows[key], **dict(change.values))  # type: ignore[arg-type]
    return rows


targets = st.sampled_from([Status.UNDER_REVIEW, Status.NOTED, Status.OFF_TOPIC, Status.DECLINED, Status.ANSWERED])
columns = st.fixed_dictionaries({"status": st.sampled_from(Status), "visibility": st.sampled_from(Visibility)})


@settings(max_examples=80, deadline=None)
@given(kinds=st.lists(columns, max_size=12), target=targets, tag=st.sampled_from(["vélo", "banc", ""]))
def test_as_one_is_the_union_and_leaves_the_others_alone(
    kinds: list[dict[str, object]], target: Status, tag: str, situation_of: SituationOf, draw: Any
) -> None:
    situations = _many(situation_of, *kinds)

    def decide(situation: Situation) -> Decision:
        steps = [lambda it: review.change_status(it, target, draw, Given("Parce que."))]
        if tag:
            steps.append(lambda it: review.add_tag(it, tag, {}, draw))
        return in_turn(situation, NAME, *steps)

    found = bulk.preview(situations, decide)
    assert sorted(uuid for uuid, _ in (*found.will, *found.cannot)) == sorted(it.contribution.uuid for it in situations)
    act = bulk.as_one(NAME, found)
    rows: Rows = {(Contribution, it.contribution.uuid): it.contribution for it in situations}
    done = _apply(rows, act.changes)
    refused = {uuid for uuid, _ in found.cannot}
    for (record_type, uuid), row in rows.items():
        if uuid in refused:
            assert done[record_type, uuid] == row
    for uuid, each in found.will:
        alone = _apply({(Contribution, uuid): rows[Contribution, uuid]}, each.changes)
        assert all(done[key] == row for key, row in alone.items())
    written = {key for key in done if done[key] != rows.get(key)}
    each_written = {
        key
        for uuid, each in found.will
        for key in _apply({(Contribution, uuid): rows[Contribution, uuid]}, each.changes)
    }
    assert written == each_written


changes_of_a_few = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["insert", "update", "delete"]), st.integers(0, 3)), max_size=14
)


@pytest.mark.slow
@settings(max_examples=200)
@given(there=st.sets(st.sampled_from("abc")), steps=changes_of_a_few)
def test_folding_changes_nothing_of_the_outcome(there: set[str], steps: list[tuple[str, str, int]]) -> None:
    rows: Rows = {(Tag, uuid): Tag(uuid=uuid, name="0") for uuid in sorted(there)}
    changes: list[Change] = []
    present = set(there)
    for uuid, kind, value in steps:
        if kind == "insert" and uuid not in present:
            changes.append(Insert(Tag(uuid=uuid, name=str(value))))
            present.add(uuid)
        elif kind == "update" and uuid in present:
            field = "name" if value % 2 else "colour"
            changes.append(Update(Tag, uuid, ((field, str(value)),)))
        elif kind == "delete" and uuid in present:
            changes.append(Delete(Tag, uuid))
            present.discard(uuid)
    once = folded(changes)
    assert _apply(rows, once) == _apply(rows, tuple(changes))
    assert len(once) <= len(changes)


def test_a_new_tag_is_made_once_and_given_to_each(situation_of: SituationOf, draw: Any) -> None:
    found = bulk.preview(_many(situation_of, {}, {}, {}), lambda it: review.add_tag(it, "Vélo", {}, draw))
    act = bulk.as_one(NAME, found)
    inserted = [change.record for change in act.changes if isinstance(change, Insert)]
    assert len([it for it in inserted if isinstance(it, Tag)]) == 1
    assert {it.contribution_uuid for it in inserted if isinstance(it, ContributionTag)} == {"c0", "c1", "c2"}


def test_those_that_cant_are_grouped_by_reason(situation_of: SituationOf, draw: Any) -> None:
    situations = _many(situation_of, {"status": Status.NOTED}, {}, {"status": Status.NOTED}, {"status": Status.DONE})
    found = bulk.preview(situations, lambda it: review.change_status(it, Status.UNDER_REVIEW, draw))
    assert [uuid for uuid, _ in found.will] == ["c1"]
    assert list(bulk.reasons(found).values()) == [("c0", "c2", "c3")]


def test_two_acts_on_the_same_row_dont_both_win(situation_of: SituationOf, draw: Any) -> None:
    situations = _many(situation_of, {}, {}, {})
    shared = situations[0].contribution.uuid

    def decide(situation: Situation) -> Decision:
        value = "voirie" if situation.contribution.uuid in {"c0", "c1"} else "commerce"
        return Act(NAME, (Update(Contribution, shared, (("service", value),)),))

    found = bulk.preview(situations, decide)
    assert [uuid for uuid, _ in found.will] == ["c0", "c1"]
    assert [uuid for uuid, _ in found.cannot] == ["c2"]
    assert bulk.as_one(NAME, found).changes == (Update(Contribution, shared, (("service", "voirie"),)),)


def test_one_answer_to_a_cluster_is_a_message_for_each_author(situation_of: SituationOf, draw: Any) -> None:
    situations = _many(situation_of, {"author_uuid": "mina"}, {"author_uuid": "ali"})
    found = bulk.preview(situations, propose("Merci à vous.", draw, signed_as="Urbanisme"))
    written = [it.record for it in bulk.as_one(NAME, found).changes if isinstance(it, Insert)]
    messages = [it for it in written if isinstance(it, Message)]
    assert [(it.contribution_uuid, it.body, it.signed_as, it.reply_to) for it in messages] == [
        ("c0", "Merci à vous.", "Urbanisme", None),
        ("c1", "Merci à vous.", "Urbanisme", None),
    ]
    assert len({it.uuid for it in messages}) == 2


def test_an_answer_is_written_approved_and_closed_upon_by_one_act(situation_of: SituationOf, draw: Any) -> None:
    situation = situation_of(status=Status.UNDER_REVIEW)
    decision = in_turn(
        situation,
        NAME,
        propose("Oui.", draw),
        lambda it: review.change_status(it, Status.ANSWERED, draw),
    )
    assert isinstance(decision, Act)
    messages = [it.record for it in decision.changes if isinstance(it, Insert) and isinstance(it.record, Message)]
    assert len(messages) == 1
    assert is_approved(messages[0])
    assert not [it for it in decision.changes if isinstance(it, Update) and it.record_type is Message]
    assert after(situation, decision).contribution.status is Status.ANSWERED


def test_one_who_may_not_approve_leaves_a_draft(situation_of: SituationOf, draw: Any) -> None:
    planner = Member(uuid="lou", display_name="Lou", roles=json.dumps([Role.PLANNER.value]))
    two = replace(situation_of(), settings=QuarterSettings(two_people=True))
    for situation in (two, replace(situation_of(), member=planner)):
        decision = propose("Oui.", draw)(situation)
        assert isinstance(decision, Act)
        (message,) = (it.record for it in decision.changes if isinstance(it, Insert) and isinstance(it.record, Message))
        assert message.state is MessageState.DRAFT


def test_approvals_take_the_last_answer_that_waits(
    situation_of: SituationOf, answer_of: Callable[..., Message], draw: Any
) -> None:
    older = replace(answer_of(MessageState.APPROVED), uuid="older")
    waiting = replace(answer_of(), uuid="waiting")
    note = Message(uuid="note", kind=MessageKind.NOTE, body="…")
    situation = replace(situation_of(visibility=Visibility.PUBLISHED), messages=(older, waiting, note))
    decision = bulk.approve(draw)(situation)
    assert isinstance(decision, Act)
    assert [it.uuid for it in decision.changes if isinstance(it, Update)] == ["waiting"]
    then = after(situation, decision)
    for decide, state in ((bulk.publish(draw), MessageState.PUBLISHED), (bulk.deliver(draw), MessageState.PUBLISHED)):
        decision = decide(then)
        assert isinstance(decision, Act)
        then = after(then, decision)
        message = then.message("waiting")
        assert message is not None
        assert message.state is state
    assert message.delivered_on == "2026-11-20"
    for decide in (bulk.approve(draw), bulk.publish(draw), bulk.deliver(draw)):
        assert isinstance(decide(situation_of()), Refusal)


def test_in_turn_stops_at_the_first_refusal(situation_of: SituationOf, draw: Any) -> None:
    decision = in_turn(
        situation_of(),
        NAME,
        lambda it: answering.write_note(it, "Vu.", draw),
        lambda it: review.change_status(it, Status.DONE, draw),
    )
    assert isinstance(decision, Refusal)
