"""Decides how words that came on paper, by phone or face to face become a contribution.

What was said is kept as it was written down. Its author is a pseudonym, or nobody; without their consent the words
stay private until they give it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from .changes import Act, Change, Insert
from .identity import new_reference
from .instants import parse_date
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .plain_text import one_line
from .records import Contribution, Member, Place, Profile
from .situation import NOTHING_TO_WRITE, Decision, DrawUuid, Ledger, Situation, not_allowed, refused
from .vocabulary import Channel, Kind, Visibility

#: How words come that somebody writes down here; the others come by themselves.
CHANNELS = (Channel.MAIL, Channel.PHONE, Channel.REGISTER, Channel.MEETING, Channel.ENCOUNTER)

_LONGEST_PSEUDONYM = 60
_ACT = QT_TRANSLATE_NOOP("Phrases", "New contribution {reference}")
_CHANNEL = phrase(QT_TRANSLATE_NOOP("Phrases", "Say how the words came: by letter, by phone, in a register…"))
_FUTURE = phrase(QT_TRANSLATE_NOOP("Phrases", "The day it was received can’t be in the future."))
_UNREADABLE = QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read.")
_TAKEN = QT_TRANSLATE_NOOP("Phrases", "Somebody else is called “{name}” here already: choose another pseudonym.")
_TOO_LONG = QT_TRANSLATE_NOOP("Phrases", "A pseudonym has at most {longest} characters.")


@dataclass(frozen=True)
class Noted:
    """What was written down. ``place`` is in the quarter's CRS; ``consent`` to publish is None where nobody asked.

    Without a ``pseudonym`` the contribution has no author.
    """

    words: str
    received_on: str
    channel: Channel = Channel.MAIL
    kind: Kind = Kind.COMMENT
    theme: str | None = None
    title: str = ""
    french: str = ""
    pseudonym: str = ""
    consent: bool | None = None
    place: Place | None = None
    premises_uuid: str | None = None
    answer_wanted: bool = True


@dataclass(frozen=True)
class Desk:
    """Who writes it down and when, and what is in use already: references, pseudonyms."""

    member: Member
    now: str
    today: str
    reference_taken: Callable[[str], bool]
    pseudonym_taken: Callable[[str], bool]


def new_contribution(noted: Noted, desk: Desk, draw_uuid: DrawUuid) -> Decision:
    """The contribution, its author's profile where there is one, and the event that says how it came.

    It is the first row that the act inserts.
    """
    name = " ".join(noted.pseudonym.split())
    author = None
    if name:
        author = Profile(uuid=draw_uuid(), pseudonym=name, publish_consent=noted.consent)
    contribution = _contribution(noted, author, draw_uuid, desk.reference_taken)
    situation = Situation(contribution, desk.member, desk.now, desk.today, author=author)
    refusal = refused(
        not_allowed(situation, Deed.ADD_CONTRIBUTION),
        None if noted.words.strip() else NOTHING_TO_WRITE,
        None if noted.channel in CHANNELS else _CHANNEL,
        _wrong_day(noted.received_on, desk.today),
        _wrong_name(name, desk.pseudonym_taken),
    )
    if refusal is not None:
        return refusal
    came = Ledger(situation, draw_uuid).event(("contribution", contribution.uuid), "created", None, noted.channel)
    changes: tuple[Change, ...] = (Insert(contribution), *([Insert(author)] if author else []), came)
    return Act(phrase(_ACT, reference=contribution.reference), changes)


def first_visibility(consent: bool | None) -> Visibility:
    """Where words begin that nobody published themselves: only a yes opens the way to the map."""
    return Visibility.PENDING if consent is True else Visibility.PRIVATE


def _contribution(
    noted: Noted, author: Profile | None, draw_uuid: DrawUuid, taken: Callable[[str], bool]
) -> Contribution:
    return Contribution(
        uuid=draw_uuid(),
        geometry=noted.place.rounded() if noted.place else None,
        reference=new_reference(taken),
        kind=noted.kind,
        theme=noted.theme or None,
        title=one_line(noted.title) or None,
        body=noted.words,
        body_fr=noted.french if noted.french.strip() else None,
        author_uuid=author.uuid if author else None,
        author_name=author.pseudonym if author else None,
        channel=noted.channel,
        premises_uuid=noted.premises_uuid,
        occurred_on=noted.received_on,
        visibility=first_visibility(noted.consent),
        answer_wanted=noted.answer_wanted,
    )


def _wrong_day(day: str, today: str) -> Phrase | None:
    try:
        return _FUTURE if parse_date(day) > parse_date(today) else None
    except ValueError:
        return phrase(_UNREADABLE, day=day)


def _wrong_name(name: str, taken: Callable[[str], bool]) -> Phrase | None:
    if len(name) > _LONGEST_PSEUDONYM:
        return phrase(_TOO_LONG, longest=_LONGEST_PSEUDONYM)
    return phrase(_TAKEN, name=name) if name and taken(name) else None
