"""Each step of status and visibility of the data contract, allowed and refused, and the acts around them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain import review
from si_javais_un_quartier.domain.changes import Act, Delete, Insert, Update
from si_javais_un_quartier.domain.identity import computed_uuid, tag_uuid
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Profile, ReviewEvent, Tag
from si_javais_un_quartier.domain.review import Given
from si_javais_un_quartier.domain.situation import DrawUuid, Refusal, Situation
from si_javais_un_quartier.domain.steps import CLOSED, OPEN, Requirement, status_targets, visibility_targets
from si_javais_un_quartier.domain.vocabulary import MessageState, Status, Visibility

CarryOut = Callable[[Situation, Act], tuple[Situation, tuple[ReviewEvent, ...]]]

#: Section 4 of the data contract, written out by hand as "from > to ...".
STEPS = """
received > needs_qualification under_review duplicate off_topic referred withdrawn
needs_qualification > under_review duplicate off_topic referred withdrawn
under_review > on_hold answered noted already_covered awaiting_validation duplicate off_topic referred withdrawn
on_hold > under_review duplicate off_topic referred withdrawn
awaiting_validation > planned accepted declined under_review duplicate off_topic referred withdrawn
planned > done declined under_review duplicate off_topic referred withdrawn
accepted > planned done under_review withdrawn
answered > under_review withdrawn
noted > under_review withdrawn
done > under_review withdrawn
already_covered > under_review withdrawn
declined > under_review withdrawn
referred > under_review withdrawn
off_topic > under_review withdrawn
duplicate > under_review withdrawn
withdrawn > under_review
"""
ALLOWED = {line.split(" > ")[0]: set(line.split(" > ")[1].split()) for line in STEPS.strip().splitlines()}
NEEDS_ANSWER = {"answered", "accepted", "done", "already_covered", "declined", "referred"}
EVERYTHING = Given(reason="Parce que.", duplicate_of=Contribution(uuid="other"), referred_to="La Métropole")


@pytest.mark.parametrize("target", list(Status), ids=str)
@pytest.mark.parametrize("source", list(Status), ids=str)
def test_status_step(
    source: Status,
    target: Status,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
    carried_out: CarryOut,
) -> None:
    situation = replace(situation_of(status=source), messages=(answer_of(MessageState.APPROVED),))
    decision = review.change_status(situation, target, draw, EVERYTHING)
    if target.value not in ALLOWED[source.value]:
        assert isinstance(decision, Refusal)
        return
    assert isinstance(decision, Act)
    after, events = carried_out(situation, decision)
    assert after.contribution.status is target
    event = next(event for event in events if event.field == "status")
    assert (event.old_value, event.new_value, event.reason) == (source.value, target.value, "Parce que.")
    assert (event.table_name, event.row_uuid, event.actor) == ("contribution", "word", "nadia")
    assert event.happened_at == situation.now


def test_every_status_is_open_or_closed() -> None:
    closed = "answered noted accepted done already_covered declined referred off_topic duplicate withdrawn"
    assert {status.value for status in CLOSED} == set(closed.split())
    assert set(OPEN) | set(CLOSED) == set(Status)


@pytest.mark.parametrize("wanted", [True, False], ids=["answer wanted", "answer not wanted"])
@pytest.mark.parametrize(
    ("source", "target"),
    [(source, target) for source in Status for target in status_targets(source) if target in CLOSED],
    ids=lambda status: status.value,
)
def test_closing_needs_an_approved_answer(
    source: Status,
    target: Status,
    wanted: bool,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(status=source, answer_wanted=wanted), messages=(answer_of(MessageState.DRAFT),))
    decision = review.change_status(situation, target, draw, EVERYTHING)
    assert isinstance(decision, Refusal if target.value in NEEDS_ANSWER else Act)


def test_answer_approved_in_other_words_closes_nothing(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid
) -> None:
    stale = replace(answer_of(MessageState.APPROVED), body="Non.")
    situation = replace(situation_of(status=Status.UNDER_REVIEW), messages=(stale,))
    assert isinstance(review.change_status(situation, Status.ANSWERED, draw), Refusal)


REASONED = [
    *((status, Status.UNDER_REVIEW) for status in CLOSED),
    (Status.AWAITING_VALIDATION, Status.DECLINED),
    (Status.PLANNED, Status.DECLINED),
    *((status, Status.REFERRED) for status in OPEN),
]


@pytest.mark.parametrize("reason", [None, "", " \n"], ids=["none", "empty", "blank"])
@pytest.mark.parametrize(("source", "target"), REASONED, ids=lambda status: status.value)
def test_reason_is_required(
    source: Status,
    target: Status,
    reason: str | None,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(status=source), messages=(answer_of(MessageState.APPROVED),))
    decision = review.change_status(situation, target, draw, replace(EVERYTHING, reason=reason))
    assert isinstance(decision, Refusal)
    assert len(decision.findings) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (source, target)
        for source in Status
        for target in status_targets(source)
        if (source, target) not in REASONED and target is not Status.DUPLICATE
    ],
    ids=lambda status: status.value,
)
def test_no_reason_is_asked_elsewhere(
    source: Status,
    target: Status,
    situation_of: Callable[..., Situation],
    answer_of: Callable[..., Message],
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(status=source), messages=(answer_of(MessageState.APPROVED),))
    assert isinstance(review.change_status(situation, target, draw), Act)


@pytest.mark.parametrize(
    "group",
    [
        None,
        Contribution(uuid="word"),
        Contribution(uuid="other", status=Status.DUPLICATE, duplicate_of="third"),
        Contribution(uuid="other", status=Status.DUPLICATE),
    ],
    ids=["none", "itself", "a duplicate", "a duplicate of nothing"],
)
def test_duplicate_needs_a_contribution_that_is_none(
    group: Contribution | None, situation_of: Callable[..., Situation], draw: DrawUuid
) -> None:
    decision = review.change_status(situation_of(), Status.DUPLICATE, draw, Given(duplicate_of=group))
    assert isinstance(decision, Refusal)


def test_duplicates_follow_to_the_new_group(
    situation_of: Callable[..., Situation], draw: DrawUuid, carried_out: CarryOut
) -> None:
    follower = Contribution(uuid="follower", status=Status.DUPLICATE, duplicate_of="word")
    situation = replace(situation_of(), grouped_here=(follower,))
    act = review.change_status(situation, Status.DUPLICATE, draw, EVERYTHING)
    after, events = carried_out(situation, act)
    assert after.contribution.duplicate_of == "other"
    assert after.grouped_here[0].duplicate_of == "other"
    assert ("follower", "duplicate_of", "word", "other") in [
        (event.row_uuid, event.field, event.old_value, event.new_value) for event in events
    ]


def test_reopening_clears_what_belonged_to_the_closing(
    situation_of: Callable[..., Situation], draw: DrawUuid, carried_out: CarryOut
) -> None:
    situation = situation_of(status=Status.DUPLICATE, duplicate_of="other")
    after, events = carried_out(
        situation, review.change_status(situation, Status.UNDER_REVIEW, draw, Given(reason="Pas la même rue."))
    )
    assert after.contribution.duplicate_of is None
    assert {event.field for event in events} == {"status", "duplicate_of"}


def test_referred_keeps_to_whom(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message], draw: DrawUuid, carried_out: CarryOut
) -> None:
    situation = replace(situation_of(), messages=(answer_of(MessageState.APPROVED),))
    assert isinstance(review.change_status(situation, Status.REFERRED, draw, Given(reason="Voirie")), Refusal)
    after, _ = carried_out(situation, review.change_status(situation, Status.REFERRED, draw, EVERYTHING))
    assert after.contribution.referred_to == "La Métropole"


MEDIATOR = Member(uuid="m", display_name="Sam", roles='["mediator"]')
PLANNER = Member(uuid="p", display_name="Lou", roles='["planner"]')
ANALYST = Member(uuid="a", display_name="Ana", roles='["analyst", "decision_maker", "administrator"]')


@pytest.mark.parametrize(
    ("member", "source", "target", "allowed"),
    [
        pytest.param(MEDIATOR, Status.NOTED, Status.WITHDRAWN, True, id="mediator withdraws"),
        pytest.param(MEDIATOR, Status.WITHDRAWN, Status.UNDER_REVIEW, True, id="mediator brings back"),
        pytest.param(MEDIATOR, Status.RECEIVED, Status.UNDER_REVIEW, False, id="mediator sorts"),
        pytest.param(PLANNER, Status.RECEIVED, Status.UNDER_REVIEW, True, id="planner sorts"),
        pytest.param(ANALYST, Status.RECEIVED, Status.UNDER_REVIEW, False, id="others sort"),
        pytest.param(ANALYST, Status.WITHDRAWN, Status.UNDER_REVIEW, False, id="others bring back"),
        pytest.param(Member("g", display_name="Gil"), Status.RECEIVED, Status.WITHDRAWN, False, id="no role withdraws"),
    ],
)
def test_roles_and_status(
    member: Member,
    source: Status,
    target: Status,
    allowed: bool,
    situation_of: Callable[..., Situation],
    draw: DrawUuid,
) -> None:
    situation = replace(situation_of(status=source), member=member)
    decision = review.change_status(situation, target, draw, Given(reason="Demandé en personne."))
    assert isinstance(decision, Act) is allowed
    assert (target in [choice.target for choice in review.status_choices(situation)]) is allowed


def test_choices_tell_what_is_asked_and_what_is_in_the_way(
    situation_of: Callable[..., Situation], answer_of: Callable[..., Message]
) -> None:
    situation = situation_of(status=Status.AWAITING_VALIDATION)
    choices = {choice.target: choice for choice in review.status_choices(situation)}
    assert choices[Status.DECLINED].asks == {Requirement.REASON}
    assert [str(finding) for finding in choices[Status.DECLINED].blocked_by] == [
        "An answer to the author must be approved first."
    ]
    assert choices[Status.REFERRED].asks == {Requirement.REASON, Requirement.REFERRED_TO}
    assert choices[Status.PLANNED].blocked_by == ()
    answered = replace(situation, messages=(answer_of(MessageState.PUBLISHED),))
    assert all(choice.blocked_by == () for choice in review.status_choices(answered))


SEEN = {"pending": {"published", "hidden", "private"}, "published": {"hidden"}, "hidden": {"published"}}
SEEN["private"] = {"pending"}


@pytest.mark.parametrize("target", list(Visibility), ids=str)
@pytest.mark.parametrize("source", list(Visibility), ids=str)
def test_visibility_step(
    source: Visibility,
    target: Visibility,
    situation_of: Callable[..., Situation],
    draw: DrawUuid,
    carried_out: CarryOut,
) -> None:
    situation = situation_of(visibility=source)
    decision = review.change_visibility(situation, target, draw, "Propos blessants.")
    if target.value not in SEEN[source.value]:
        assert isinstance(decision, Refusal)
        return
    after, (event,) = carried_out(situation, decision)
    assert after.contribution.visibility is target
    assert (event.field, event.old_value, event.new_value) == ("visibility", source.value, target.value)
    assert event.reason == "Propos blessants."


@pytest.mark.parametrize(
    ("source", "target"),
    [(source, target) for source in Visibility for target in visibility_targets(source)],
    ids=lambda visibility: visibility.value,
)
def test_hiding_and_showing_again_need_a_reason(
    source: Visibility, target: Visibility, situation_of: Callable[..., Situation], draw: DrawUuid
) -> None:
    decision = review.change_visibility(situation_of(visibility=source), target, draw)
    assert isinstance(decision, Refusal if Visibility.HIDDEN in {source, target} else Act)


@pytest.mark.parametrize(
    ("author", "leaves_private", "published"),
    [
        pytest.param(Profile("mina", publish_consent=True), True, True, id="given"),
        pytest.param(Profile("mina", publish_consent=None), False, True, id="not asked"),
        pytest.param(Profile("mina", publish_consent=False), False, False, id="refused"),
        pytest.param(Profile("mina", publish_consent=True, withdrawn_on="2026-01-02"), False, False, id="withdrawn"),
        pytest.param(None, False, True, id="no profile"),
    ],
)
def test_consent(
    author: Profile | None,
    leaves_private: bool,
    published: bool,
    situation_of: Callable[..., Situation],
    draw: DrawUuid,
) -> None:
    private = replace(situation_of(visibility=Visibility.PRIVATE), author=author)
    pending = replace(situation_of(), author=author)
    assert isinstance(review.change_visibility(private, Visibility.PENDING, draw), Act) is leaves_private
    assert isinstance(review.change_visibility(pending, Visibility.PUBLISHED, draw), Act) is published
    (choice,) = review.visibility_choices(private)
    assert bool(choice.blocked_by) is not leaves_private


def test_only_a_planner_changes_visibility(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    situation = replace(situation_of(), member=MEDIATOR)
    assert review.visibility_choices(situation) == ()
    assert isinstance(review.change_visibility(situation, Visibility.PUBLISHED, draw), Refusal)


def test_new_tag_makes_tag_link_and_event(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    act = review.add_tag(situation_of(), " #Vélo  cargo ", {}, draw)
    tag, link, event = (change.record for change in act.changes if isinstance(change, Insert))
    assert (tag.uuid, tag.name) == (tag_uuid("vélo cargo"), "Vélo cargo")
    assert link.uuid == computed_uuid("contribution_tag", "word", tag.uuid)
    assert isinstance(event, ReviewEvent)
    assert (event.field, event.old_value, event.new_value) == ("tag", None, "Vélo cargo")


def test_known_tag_is_taken_whatever_its_case_and_through_merges(
    situation_of: Callable[..., Situation], draw: DrawUuid
) -> None:
    final = Tag(uuid=tag_uuid("vélo"), name="vélo")
    old = Tag(uuid=tag_uuid("bicyclette"), name="Bicyclette", merged_into=final.uuid)
    link, event = review.add_tag(situation_of(), "BICYCLETTE", {final.uuid: final, old.uuid: old}, draw).changes
    assert link.record.tag_uuid == final.uuid
    assert event.record.new_value == "vélo"


def test_tags_merged_in_a_circle_end_somewhere(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    one, two = (Tag(uuid=tag_uuid(name), name=name, merged_into=tag_uuid(into)) for name, into in ("ab", "ba"))
    assert isinstance(review.add_tag(situation_of(), "a", {one.uuid: one, two.uuid: two}, draw), Act)


@pytest.mark.parametrize("text", ["", "  # ", "x" * 61], ids=["empty", "sign only", "too long"])
def test_no_tag_without_a_fit_name(text: str, situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    assert isinstance(review.add_tag(situation_of(), text, {}, draw), Refusal)


def test_tag_is_added_and_removed_once(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    tag = Tag(uuid=tag_uuid("vélo"), name="vélo")
    situation = replace(situation_of(), tags=(tag,))
    assert isinstance(review.add_tag(situation, "Vélo", {tag.uuid: tag}, draw), Refusal)
    gone, event = review.remove_tag(situation, tag.uuid, draw).changes
    assert isinstance(gone, Delete)
    assert gone.uuid == computed_uuid("contribution_tag", "word", tag.uuid)
    assert (event.record.old_value, event.record.new_value) == ("vélo", None)
    assert isinstance(review.remove_tag(situation_of(), tag.uuid, draw), Refusal)


def test_assign(situation_of: Callable[..., Situation], draw: DrawUuid) -> None:
    update, event = review.assign(situation_of(), PLANNER, draw).changes
    assert isinstance(update, Update)
    assert update.values == (("assigned_to", "p"),)
    assert event.record.new_value == "p"
    assert isinstance(review.assign(situation_of(assigned_to="p"), None, draw), Act)
    assert isinstance(review.assign(situation_of(assigned_to="p"), PLANNER, draw), Refusal)
    assert isinstance(review.assign(situation_of(), replace(PLANNER, active=False), draw), Refusal)
    assert isinstance(review.assign(replace(situation_of(), member=MEDIATOR), PLANNER, draw), Refusal)


@pytest.mark.parametrize(
    ("columns", "target", "irregular"),
    [
        pytest.param({"status": Status.ANSWERED}, None, True, id="closed without answer"),
        pytest.param({"status": Status.NOTED}, None, False, id="noted"),
        pytest.param({"status": Status.DUPLICATE}, None, True, id="duplicate of nothing"),
        pytest.param({"status": Status.DUPLICATE}, Contribution(uuid="o"), False, id="duplicate"),
        pytest.param({"status": Status.RECEIVED}, None, False, id="received"),
        pytest.param({"status": Status.WITHDRAWN}, None, False, id="withdrawn"),
    ],
)
def test_irregularities(
    columns: dict[str, Any], target: Status, irregular: bool, situation_of: Callable[..., Situation]
) -> None:
    assert bool(review.irregularities(situation_of(**columns), target)) is irregular


def test_published_against_consent_is_irregular(situation_of: Callable[..., Situation]) -> None:
    situation = replace(situation_of(visibility=Visibility.PUBLISHED), author=Profile("mina", publish_consent=False))
    assert review.irregularities(situation)
