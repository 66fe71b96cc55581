"""Whatever acts follow each other, the state stays one that the rules allow, and every change has its event."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain import answering, review
from si_javais_un_quartier.domain.answers import CLOSED_WITHOUT_ANSWER, effective_state, is_approved
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Profile, ReviewEvent
from si_javais_un_quartier.domain.review import Given
from si_javais_un_quartier.domain.situation import Decision, DrawUuid, Refusal, Situation
from si_javais_un_quartier.domain.steps import CLOSED, status_targets, visibility_targets
from si_javais_un_quartier.domain.vocabulary import MessageState, Role, Status, Visibility

CarryOut = Callable[[Situation, Act], tuple[Situation, tuple[ReviewEvent, ...]]]

ROLES = [role.value for role in Role]
GROUPS = [None, Contribution(uuid="word"), Contribution(uuid="o"), Contribution(uuid="p", status=Status.DUPLICATE)]

members = st.lists(st.sampled_from(ROLES), unique=True, max_size=5).map(
    lambda roles: Member("+".join(roles) or "guest", display_name="X", roles=str(roles).replace("'", '"'))
)
boss = Member("all", display_name="X", roles=str(ROLES).replace("'", '"'))
somebody = st.one_of(st.just(boss), st.just(boss), members)
reasons = st.sampled_from([None, "", "Parce que."])
bodies = st.sampled_from(["", "Oui.", "Non.", "\ud800 ="])
acts = st.one_of(
    st.tuples(st.just("onward"), st.integers(0, 11), st.sampled_from(GROUPS)),
    st.tuples(
        st.just("status"), st.sampled_from(Status), reasons, st.sampled_from(GROUPS), st.sampled_from(["", "CAF"])
    ),
    st.tuples(st.just("visibility"), st.sampled_from(Visibility), reasons),
    st.tuples(st.just("write"), bodies),
    st.tuples(st.just("note"), bodies),
    st.tuples(st.just("edit"), st.integers(0, 1), bodies),
    st.tuples(st.sampled_from(["approve", "publish", "deliver"]), st.integers(0, 1)),
)
authors = st.sampled_from([None, *(Profile("mina", publish_consent=consent) for consent in (None, True, False))])


def _decide(situation: Situation, act: tuple[Any, ...], draw: DrawUuid) -> Decision:
    kind, *how = act
    if kind == "onward":  # a step that exists: blind ones seldom lead far
        targets = status_targets(situation.contribution.status)
        return review.change_status(situation, targets[how[0] % len(targets)], draw, Given("Parce que.", how[1], "CAF"))
    if kind == "status":
        target, reason, group, body = how
        return review.change_status(situation, target, draw, Given(reason, group, body))
    if kind == "visibility":
        return review.change_visibility(situation, how[0], draw, how[1])
    if kind in {"write", "note"}:
        write = answering.write_answer if kind == "write" else answering.write_note
        return write(situation, how[0], draw)
    uuid = situation.messages[how[0]].uuid if how[0] < len(situation.messages) else "none"
    if kind == "edit":
        return answering.edit_message(situation, uuid, how[1], draw)
    step = {"approve": answering.approve_answer, "publish": answering.publish_answer}.get(
        kind, answering.mark_delivered
    )
    return step(situation, uuid, draw)


def _check_step(before: Situation, after: Situation) -> None:
    old, new = before.contribution, after.contribution
    assert new.status is old.status or new.status in status_targets(old.status)
    assert new.visibility is old.visibility or new.visibility in visibility_targets(old.visibility)
    if old.visibility is Visibility.PRIVATE and new.visibility is not Visibility.PRIVATE:
        assert before.author is not None
        assert before.author.publish_consent
    published = {message.uuid for message in before.messages if message.state is MessageState.PUBLISHED}
    fresh = {message.uuid for message in after.messages if message.state is MessageState.PUBLISHED} - published
    assert not fresh or new.visibility is Visibility.PUBLISHED


def _check_state(situation: Situation) -> None:
    contribution = situation.contribution
    if contribution.status in CLOSED and contribution.status not in CLOSED_WITHOUT_ANSWER:
        assert any(map(is_approved, situation.messages))
    assert bool(contribution.duplicate_of) == (contribution.status is Status.DUPLICATE)
    assert bool(contribution.referred_to) == (contribution.status is Status.REFERRED)
    assert contribution.duplicate_of in {None, "o"}
    if contribution.visibility is Visibility.PUBLISHED:
        assert situation.author is None or situation.author.publish_consent is not False
    for message in situation.messages:
        assert effective_state(message) is message.state
        assert message.state is not MessageState.PUBLISHED or message.published_at
        assert not message.delivered_on or is_approved(message)
    group = contribution.duplicate_of and Contribution(uuid=contribution.duplicate_of)
    assert review.irregularities(situation, group or None) == ()


def _check_events(act: Act, events: tuple[ReviewEvent, ...]) -> None:
    """One event for each field an update names, one for each new message; nothing else was written."""
    expected = []
    for change in act.changes:
        if isinstance(change, Update):
            expected += [(change.uuid, field) for field, _ in change.values]
        elif isinstance(change, Insert) and isinstance(change.record, Message):
            expected.append((change.record.uuid, "kind"))
        else:
            assert isinstance(change.record, ReviewEvent)
    assert sorted(expected) == sorted((event.row_uuid, event.field) for event in events)
    assert expected
    assert all(event.old_value != event.new_value and event.actor and event.happened_at for event in events)


@pytest.mark.slow
@settings(max_examples=120, deadline=None)
@given(
    author=authors,
    visibility=st.sampled_from([Visibility.PENDING, Visibility.HIDDEN, Visibility.PRIVATE]),
    answered=st.booleans(),
    path=st.lists(st.tuples(somebody, acts), min_size=20, max_size=30),
)
def test_no_path_leaves_the_allowed_states(  # noqa: PLR0917
    author: Profile | None,
    visibility: Visibility,
    answered: bool,
    path: list[tuple[Member, tuple[Any, ...]]],
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    carried_out: CarryOut,
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(visibility=visibility, status=Status.UNDER_REVIEW), author=author)
    if answered:
        situation = replace(situation, messages=(answer_of(MessageState.APPROVED),))
    for member, act in path:
        situation = replace(situation, member=member)
        decision = _decide(situation, act, draw)
        if isinstance(decision, Refusal):
            assert decision.findings
            continue
        assert isinstance(decision, Act)
        after, events = carried_out(situation, decision)
        _check_step(situation, after)
        _check_events(decision, events)
        _check_state(after)
        situation = after


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(author=authors, path=st.lists(st.tuples(somebody, acts), max_size=25))
def test_what_is_offered_is_what_is_accepted(
    author: Profile | None,
    path: list[tuple[Member, tuple[Any, ...]]],
    situation_of: Callable[..., Situation],
    carried_out: CarryOut,
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(), author=author)
    everything = Given("Parce que.", Contribution(uuid="o"), "CAF")
    for member, act in path:
        situation = replace(situation, member=member)
        offered = {choice.target for choice in review.status_choices(situation) if not choice.blocked_by}
        accepted = {
            target for target in Status if isinstance(review.change_status(situation, target, draw, everything), Act)
        }
        assert offered == accepted
        decision = _decide(situation, act, draw)
        if isinstance(decision, Act):
            situation, _ = carried_out(situation, decision)
