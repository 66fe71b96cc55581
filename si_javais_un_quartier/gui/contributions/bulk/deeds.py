"""What can be done to many contributions at once: the same acts as to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ....domain import bulk, commitments, editing, review
from ....domain.identity import new_uuid
from ....domain.labels import label
from ....domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ....domain.proposing import propose
from ....domain.records import Commitment, Contribution, Member, Tag
from ....domain.sequence import Decide
from ....domain.settings import Service
from ....domain.situation import Decision, Situation
from ....domain.steps import status_requirements, status_targets, visibility_requirements
from ....domain.vocabulary import Status, Visibility
from ....intake.dates import read_date
from ....qgis_bridge.translation import render
from ..act_bar import Offer
from ..asked import questions_for

#: What was typed for an act, by what it was asked as.
GivenWords = Mapping[str, str]


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Bulk", text, None, count)


@dataclass(frozen=True)
class Surroundings:
    """What deeds look things up in: the quarter's tags, who is in the team, a contribution by its reference."""

    tags: Mapping[str, Tag] = field(default_factory=dict)
    members: Sequence[Member] = ()
    by_reference: Callable[[str], Contribution | None] = lambda _: None


@dataclass(frozen=True)
class Deed:
    """One act that many contributions can get: how it is offered, what it is called, how it is decided."""

    offer: Offer
    name: Phrase
    decide: Callable[[GivenWords, Surroundings], Decide]
    long: bool = False


def status_deeds(present: Iterable[Status]) -> tuple[Deed, ...]:
    """The statuses that one of the contributions at least can go to, what they need asked once for all."""
    sources = frozenset(present)
    found = []
    for target in Status:
        fitting = [source for source in sources if target in status_targets(source)]
        if fitting:
            needs = frozenset().union(*(status_requirements(source, target) for source in fitting))
            offer = Offer(str(target), render(label(target)), questions_for(needs))
            name = phrase(QT_TRANSLATE_NOOP("Phrases", "Status: {status}"), status=label(target))
            found.append(Deed(offer, name, partial(_to_status, target)))
    return tuple(found)


def visibility_deeds() -> tuple[Deed, ...]:
    """Publish, hide, keep private, propose."""
    called = {
        Visibility.PUBLISHED: _tr("Publish"),
        Visibility.HIDDEN: _tr("Hide…"),
        Visibility.PRIVATE: _tr("Keep private"),
        Visibility.PENDING: _tr("Propose for publication"),
    }
    asks = {Visibility.HIDDEN: questions_for(visibility_requirements(Visibility.PENDING, Visibility.HIDDEN))}
    return tuple(
        Deed(
            Offer(str(target), word, asks.get(target, ())),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Visibility: {visibility}"), visibility=label(target)),
            partial(_to_visibility, target),
        )
        for target, word in called.items()
    )


def tag_deeds() -> tuple[Deed, ...]:
    """Put a tag on, take one off."""
    ask = (("tag", _tr("Name of the tag")),)
    return (
        Deed(Offer("tag", _tr("Tag…"), ask), phrase(QT_TRANSLATE_NOOP("Phrases", "Tagged")), _tagged),
        Deed(Offer("untag", _tr("Take a tag off…"), ask), phrase(QT_TRANSLATE_NOOP("Phrases", "Untagged")), _untagged),
    )


def follower_deeds(members: Sequence[Member]) -> tuple[Deed, ...]:
    """Let somebody follow them, or nobody."""
    active = [member for member in members if member.active]
    named = tuple(
        Deed(
            Offer(member.uuid, member.display_name),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by {name}"), name=member.display_name),
            partial(_assigned, member),
        )
        for member in active
    )
    nobody = phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by nobody"))
    return (*named, Deed(Offer("nobody", _tr("Nobody")), nobody, partial(_assigned, None)))


def service_deeds(services: Sequence[Service]) -> tuple[Deed, ...]:
    """Let a service of the city follow them, or none; and by when they are to be answered."""
    named = tuple(
        Deed(
            Offer("service_" + service.key, service.label),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by {name}"), name=service.label),
            partial(_of_service, service.key),
        )
        for service in services
    )
    nobody = phrase(QT_TRANSLATE_NOOP("Phrases", "Followed by no service"))
    none = Deed(Offer("service_none", _tr("No service")), nobody, partial(_of_service, None))
    asked = Offer("due", _tr("To be answered by…"), (("due", _tr("By which day? (such as 31/12/2026)")),))
    due = Deed(asked, phrase(QT_TRANSLATE_NOOP("Phrases", "Due date")), _due)
    return (*named, none, due)


def commitment_deeds(known: Sequence[Commitment]) -> tuple[Deed, ...]:
    """Attach them to something that was decided, the latest first; one is decided from a single contribution."""
    return tuple(
        Deed(
            Offer("commitment_" + it.uuid, it.title),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Follow-up: {title}"), title=it.title),
            partial(_attached, it),
        )
        for it in reversed(known)
    )


def answer_deeds() -> tuple[Deed, ...]:
    """The same answer to each author, and what follows an answer."""
    written = Offer("answer", _tr("Answer all…"), (("body", _tr("The answer, as each author will read it")),))
    return (
        Deed(written, phrase(QT_TRANSLATE_NOOP("Phrases", "Answered together")), _answered, long=True),
        Deed(
            Offer("approve", _tr("Approve the drafted answers")),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Answers approved")),
            lambda *_: bulk.approve(new_uuid),
        ),
        Deed(
            Offer("publish", _tr("Add the approved answers to the next publication")),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Answers published")),
            lambda *_: bulk.publish(new_uuid),
        ),
        Deed(
            Offer("deliver", _tr("Authors told")),
            phrase(QT_TRANSLATE_NOOP("Phrases", "Authors told")),
            lambda *_: bulk.deliver(new_uuid),
        ),
    )


def _to_status(target: Status, given: GivenWords, about: Surroundings) -> Decide:
    group = about.by_reference(given["duplicate_of"]) if "duplicate_of" in given else None
    what = review.Given(given.get("reason"), group, given.get("referred_to"))
    return lambda situation: review.change_status(situation, target, new_uuid, what)


def _to_visibility(target: Visibility, given: GivenWords, _: Surroundings) -> Decide:
    return lambda situation: review.change_visibility(situation, target, new_uuid, given.get("reason"))


def _tagged(given: GivenWords, about: Surroundings) -> Decide:
    return lambda situation: review.add_tag(situation, given["tag"], about.tags, new_uuid)


def _untagged(given: GivenWords, _: Surroundings) -> Decide:
    name = review.tag_name(given["tag"]).casefold()

    def decide(situation: Situation) -> Decision:
        uuid = next((tag.uuid for tag in situation.tags if tag.name.casefold() == name), "")
        return review.remove_tag(situation, uuid, new_uuid)

    return decide


def _assigned(follower: Member | None, _: GivenWords, __: Surroundings) -> Decide:
    return lambda situation: review.assign(situation, follower, new_uuid)


def _of_service(service: str | None, _: GivenWords, __: Surroundings) -> Decide:
    return lambda situation: editing.set_service(situation, service, new_uuid)


def _due(given: GivenWords, _: Surroundings) -> Decide:
    day = read_date(given["due"]) or given["due"]
    return lambda situation: editing.set_due_on(situation, day, new_uuid)


def _attached(it: Commitment, _: GivenWords, __: Surroundings) -> Decide:
    return lambda situation: commitments.attach(situation, it, new_uuid)


def _answered(given: GivenWords, _: Surroundings) -> Decide:
    return propose(given["body"], new_uuid, signed_as=given.get("signed_as") or None)


NO_WORDS: GivenWords = MappingProxyType({})
