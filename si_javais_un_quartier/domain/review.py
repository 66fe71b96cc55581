"""Decides what may be done with a contribution: its status, its visibility, its tags, who follows it.

Each act is an ``Act`` whose changes stand or fall together, or a ``Refusal`` that says why. Nothing is written here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .answers import is_approved
from .changes import Act, Change, Delete, Insert
from .identity import computed_uuid, tag_uuid
from .labels import STATUS_IN_TOOL, VISIBILITY
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .public_view import refuses
from .records import Contribution, ContributionTag, Member, Profile, Tag
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Refusal, Situation, not_allowed, refused
from .steps import (
    Requirement,
    status_deed,
    status_requirements,
    status_targets,
    visibility_requirements,
    visibility_targets,
)
from .vocabulary import Status, Visibility

LONGEST_TAG = 60


@dataclass(frozen=True)
class Choice:
    """A step that the member may take. ``asks`` must be given with the act; ``blocked_by`` must be settled before."""

    target: Status | Visibility
    asks: frozenset[Requirement]
    blocked_by: tuple[Phrase, ...]


@dataclass(frozen=True)
class Given:
    """What a person gives along with a step; ``duplicate_of`` is the contribution to group with, as it stands."""

    reason: str | None = None
    duplicate_of: Contribution | None = None
    referred_to: str | None = None


NOTHING = Given()
_ASKED = frozenset({Requirement.REASON, Requirement.DUPLICATE_OF, Requirement.REFERRED_TO})


def status_choices(situation: Situation) -> tuple[Choice, ...]:
    """The steps of status that the member may take from here, those that are still blocked included."""
    source = situation.contribution.status
    return tuple(
        _choice(situation, target, status_requirements(source, target))
        for target in status_targets(source)
        if not_allowed(situation, status_deed(source, target)) is None
    )


def visibility_choices(situation: Situation) -> tuple[Choice, ...]:
    """The steps of visibility that the member may take from here, those that are still blocked included."""
    source = situation.contribution.visibility
    if not_allowed(situation, Deed.PUBLISH) is not None:
        return ()
    return tuple(
        _choice(situation, target, visibility_requirements(source, target)) for target in visibility_targets(source)
    )


def change_status(situation: Situation, target: Status, draw_uuid: DrawUuid, given: Given = NOTHING) -> Decision:
    """Take the contribution to *target*.

    A duplicate's own duplicates follow it to the contribution it is grouped with, so that none points at a duplicate.
    """
    contribution = situation.contribution
    source = contribution.status
    if target not in status_targets(source):
        return _no_such_step(STATUS_IN_TOOL[source], STATUS_IN_TOOL[target])
    needs = status_requirements(source, target)
    findings = (not_allowed(situation, status_deed(source, target)), *_unmet(situation, needs, given))
    refusal = refused(*findings)
    if refusal is not None:
        return refusal
    ledger = Ledger(situation, draw_uuid, _clean(given.reason))
    group = given.duplicate_of.uuid if given.duplicate_of is not None and target is Status.DUPLICATE else None
    changes = list(
        ledger.amend(
            contribution,
            status=target,
            duplicate_of=group,
            referred_to=_clean(given.referred_to) if target is Status.REFERRED else None,
        )
    )
    if group is not None:
        for follower in situation.grouped_here:
            changes.extend(ledger.amend(follower, duplicate_of=group))
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Status: {status}"), status=STATUS_IN_TOOL[target])
    return Act(name, tuple(changes))


def change_visibility(
    situation: Situation, target: Visibility, draw_uuid: DrawUuid, reason: str | None = None
) -> Decision:
    """Publish, hide, make private or take back from private. What is published goes out with the next publication."""
    contribution = situation.contribution
    source = contribution.visibility
    if target not in visibility_targets(source):
        return _no_such_step(VISIBILITY[source], VISIBILITY[target])
    needs = visibility_requirements(source, target)
    refusal = refused(not_allowed(situation, Deed.PUBLISH), *_unmet(situation, needs, Given(reason=reason)))
    if refusal is not None:
        return refusal
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Visibility: {visibility}"), visibility=VISIBILITY[target])
    ledger = Ledger(situation, draw_uuid, _clean(reason))
    return Act(name, tuple(ledger.amend(contribution, visibility=target)))


def assign(situation: Situation, follower: Member | None, draw_uuid: DrawUuid) -> Decision:
    """Let *follower* follow the contribution, or nobody."""
    uuid = None if follower is None else follower.uuid
    gone = None
    if follower is not None and not follower.active:
        gone = phrase(QT_TRANSLATE_NOOP("Phrases", "{name} is no longer in the team."), name=follower.display_name)
    same = UNCHANGED if situation.contribution.assigned_to == uuid else None
    refusal = refused(not_allowed(situation, Deed.EDIT), gone, same)
    if refusal is not None:
        return refusal
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by nobody"))
    if follower is not None:
        name = phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by {name}"), name=follower.display_name)
    return Act(name, tuple(Ledger(situation, draw_uuid).amend(situation.contribution, assigned_to=uuid)))


def tag_name(text: str) -> str:
    """*text* as a tag's name: one line, without the ``#`` people type before it."""
    return re.sub(r"\s+", " ", text).strip().lstrip("#").strip()


def add_tag(situation: Situation, text: str, known: Mapping[str, Tag], draw_uuid: DrawUuid) -> Decision:
    """Give the contribution the tag called *text*; a name that is new makes the tag.

    *known* holds all tags by uuid. A tag merged into another gives way to it.
    """
    name = tag_name(text)
    found = current_tag(known.get(tag_uuid(name)), known)
    tag = found or Tag(uuid=tag_uuid(name), name=name)
    wrong = None
    if not name:
        wrong = phrase(QT_TRANSLATE_NOOP("Phrases", "A tag needs a name."))
    elif len(name) > LONGEST_TAG:
        wrong = phrase(QT_TRANSLATE_NOOP("Phrases", "A tag has at most {longest} characters."), longest=LONGEST_TAG)
    elif any(each.uuid == tag.uuid for each in situation.tags):
        wrong = UNCHANGED
    refusal = refused(not_allowed(situation, Deed.TAG), wrong)
    if refusal is not None:
        return refusal
    changes: list[Change] = [] if found else [Insert(tag)]
    changes.append(Insert(_link(situation.contribution, tag)))
    changes.append(Ledger(situation, draw_uuid).event(_row(situation), "tag", None, tag.name))
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Tag: {tag}"), tag=tag.name), tuple(changes))


def remove_tag(situation: Situation, uuid: str, draw_uuid: DrawUuid) -> Decision:
    """Take the tag of that *uuid* off the contribution; the tag itself stays."""
    tag = next((each for each in situation.tags if each.uuid == uuid), None)
    refusal = refused(not_allowed(situation, Deed.TAG), UNCHANGED if tag is None else None)
    if refusal is not None or tag is None:
        return refusal or Refusal((UNCHANGED,))
    event = Ledger(situation, draw_uuid).event(_row(situation), "tag", tag.name, None)
    links = [link.uuid for link in situation.links if link.tag_uuid == tag.uuid]
    gone = [Delete(ContributionTag, link) for link in links or [_link(situation.contribution, tag).uuid]]
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Tag removed: {tag}"), tag=tag.name), (*gone, event))


def irregularities(situation: Situation, target: Contribution | None = None) -> tuple[Phrase, ...]:
    """What no act would have led to, but bare tools and merges may; *target* is what it is grouped with."""
    contribution = situation.contribution
    status = contribution.status
    needs = status_requirements(Status.UNDER_REVIEW, status) & {Requirement.APPROVED_ANSWER, Requirement.DUPLICATE_OF}
    if status is Status.REFERRED:
        needs |= {Requirement.REFERRED_TO}
    if contribution.visibility is Visibility.PUBLISHED:
        needs |= {Requirement.NO_REFUSAL}
    held = Given(duplicate_of=target, referred_to=contribution.referred_to)
    return _unmet(situation, needs, held)


def _choice(situation: Situation, target: Status | Visibility, needs: frozenset[Requirement]) -> Choice:
    return Choice(target, needs & _ASKED, _unmet(situation, needs - _ASKED, NOTHING))


def _unmet(situation: Situation, needs: frozenset[Requirement], given: Given) -> tuple[Phrase, ...]:
    """What is missing of *needs*, in the order in which a person would see to it."""
    missing = {
        Requirement.REASON: lambda: None if _clean(given.reason) else _GIVE_REASON,
        Requirement.DUPLICATE_OF: lambda: _wrong_group(situation.contribution, given.duplicate_of),
        Requirement.REFERRED_TO: lambda: None if _clean(given.referred_to) else _GIVE_BODY,
        Requirement.APPROVED_ANSWER: lambda: None if any(map(is_approved, situation.messages)) else _GIVE_ANSWER,
        Requirement.CONSENT: lambda: None if _consents(situation.author) else _NO_CONSENT,
        Requirement.NO_REFUSAL: lambda: _CONSENT_REFUSED if refuses(situation.author) else None,
    }
    return tuple(found for need in Requirement if need in needs for found in [missing[need]()] if found is not None)


_GIVE_REASON = phrase(QT_TRANSLATE_NOOP("Phrases", "Say why: this step needs a reason."))
_GIVE_BODY = phrase(QT_TRANSLATE_NOOP("Phrases", "Say to whom the contribution is passed on."))
_GIVE_ANSWER = phrase(QT_TRANSLATE_NOOP("Phrases", "An answer to the author must be approved first."))
_NO_CONSENT = phrase(QT_TRANSLATE_NOOP("Phrases", "The author has not agreed to publication."))
_CONSENT_REFUSED = phrase(QT_TRANSLATE_NOOP("Phrases", "The author refuses publication."))
_CHOOSE_GROUP = phrase(QT_TRANSLATE_NOOP("Phrases", "Choose the contribution to group this one with."))
_GROUP_ITSELF = phrase(QT_TRANSLATE_NOOP("Phrases", "A contribution can’t be grouped with itself."))
_GROUP_GROUPED = phrase(
    QT_TRANSLATE_NOOP("Phrases", "That contribution is itself grouped with another: choose the other one.")
)


def _wrong_group(contribution: Contribution, group: Contribution | None) -> Phrase | None:
    if group is None:
        return _CHOOSE_GROUP
    if group.uuid == contribution.uuid:
        return _GROUP_ITSELF
    return _GROUP_GROUPED if group.status is Status.DUPLICATE or group.duplicate_of else None


def _consents(author: Profile | None) -> bool:
    return author is not None and author.publish_consent is True and not author.withdrawn_on


def current_tag(tag: Tag | None, known: Mapping[str, Tag]) -> Tag | None:
    """The tag that *tag* was merged into in the end; a chain that bites its tail ends where it began."""
    seen: set[str] = set()
    while tag is not None and tag.merged_into and tag.merged_into in known and tag.uuid not in seen:
        seen.add(tag.uuid)
        tag = known[tag.merged_into]
    return tag


def _link(contribution: Contribution, tag: Tag) -> ContributionTag:
    uuid = computed_uuid("contribution_tag", contribution.uuid, tag.uuid)
    return ContributionTag(uuid=uuid, contribution_uuid=contribution.uuid, tag_uuid=tag.uuid)


def _row(situation: Situation) -> tuple[str, str]:
    return ("contribution", situation.contribution.uuid)


def _clean(text: str | None) -> str | None:
    return (text or "").strip() or None


def _no_such_step(source: Phrase, target: Phrase) -> Refusal:
    step = QT_TRANSLATE_NOOP("Phrases", "A contribution can’t go from “{source}” to “{target}” in one step.")
    return Refusal((phrase(step, source=source, target=target),))
