"""What was noted on a telephone with bare forms, put in order as the desk would have written it.

Bare forms know no rule: a card's number may be missing, a yes may stand there without the person having been told what
becomes of their words, and a ground floor changes without a line of its history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .changes import Act, Change, Insert, Update
from .identity import new_reference, normal_reference
from .mediation import Mediation
from .noting import first_visibility
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Contribution, Member, Premises, PremisesEvent, Profile
from .situation import DrawUuid
from .surveying import Survey, history_of
from .vocabulary import Visibility

_NAME = phrase(QT_TRANSLATE_NOOP("Phrases", "Notes from the field"))


@dataclass(frozen=True)
class FieldNotes:
    """What is new here; ``authors`` of it who were known before; premises, and what they were (column: as stored)."""

    posts: Sequence[Contribution] = ()
    people: Sequence[Profile] = ()
    authors: Sequence[Profile] = ()
    premises: Sequence[tuple[Premises, Mapping[str, object]]] = ()


@dataclass(frozen=True)
class FieldDesk:
    """Who was out, on which day they come home (ISO), and the quarter's rules."""

    member: Member
    today: str
    mediation: Mediation
    collectivity: str
    reference_taken: Callable[[str, str], bool]  #: a reference, and the uuid of the contribution that may have it


def put_in_order(notes: FieldNotes, desk: FieldDesk, draw_uuid: DrawUuid) -> Act | None:
    """The act that makes bare rows whole; None where nothing is to be done."""
    people = {it.uuid: agreed(it, desk) for it in notes.people}
    known = {it.uuid: it for it in notes.authors} | people
    changes: list[Change] = []
    for person in notes.people:
        changes += _changed(person, people[person.uuid])
    given: set[str] = set()
    for post in notes.posts:
        changes += _changed(post, _whole(post, known.get(post.author_uuid or ""), desk, given))
    for premises, before in notes.premises:
        changes += _history(premises, before, desk, draw_uuid)
    return Act(_NAME, tuple(changes)) if changes else None


def agreed(person: Profile, desk: FieldDesk) -> Profile:
    """What a person can have agreed to: nothing before they were told; a minor neither photos nor, alone, anything."""
    told, minor = person.informed_on is not None, desk.mediation.needs_adult(person.age_band)
    return replace(
        person,
        publish_consent=(bool(person.publish_consent) and not minor) if told else None,
        photo_consent=(bool(person.photo_consent) and not minor) if told else None,
        consent_text_version=desk.mediation.consent_version(desk.collectivity) if told else None,
    )


def may_show_photo(author: Profile | None) -> bool:
    """A picture of a place that nobody spoke of is anybody's to take; one of somebody's words needs their yes."""
    return author is None or author.photo_consent is True


def _whole(post: Contribution, author: Profile | None, desk: FieldDesk, given: set[str]) -> Contribution:
    number = normal_reference(post.reference or "")
    if number is None or number in given or desk.reference_taken(number, post.uuid):
        number = new_reference(lambda it: it in given or desk.reference_taken(it, post.uuid))
    given.add(number)
    first = first_visibility(author.publish_consent if author is not None else None)
    return replace(
        post,
        reference=number,
        author_name=post.author_name or (author.pseudonym if author is not None else None),
        visibility=first if post.visibility is Visibility.PENDING else post.visibility,
    )


def _history(
    premises: Premises, before: Mapping[str, object], desk: FieldDesk, draw_uuid: DrawUuid
) -> Iterator[Change]:
    events: Sequence[PremisesEvent] = history_of(Survey(desk.member, desk.today), premises, before, draw_uuid)
    if events and premises.surveyed_on is None:
        yield Update(Premises, premises.uuid, (("surveyed_on", desk.today),))
    yield from map(Insert, events)


def _changed(before: Contribution | Profile, after: Contribution | Profile) -> Iterator[Change]:
    names = ("reference", "author_name", "visibility", "publish_consent", "photo_consent", "consent_text_version")
    values = tuple(
        (name, getattr(after, name)) for name in names if getattr(before, name, None) != getattr(after, name, None)
    )
    if values:
        yield Update(type(before), before.uuid, values)
