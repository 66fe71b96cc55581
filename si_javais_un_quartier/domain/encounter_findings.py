"""What stands against finishing an encounter sheet, each finding saying what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .identity import normal_reference
from .instants import parse_date
from .mediation import Mediation
from .noting import Desk
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase

if TYPE_CHECKING:
    from .encounters import MediatorDesk, Sheet, Voice

LONGEST_PSEUDONYM = 60

_FUTURE = phrase(QT_TRANSLATE_NOOP("Phrases", "An encounter can’t be in the future: look at its date."))
_UNREADABLE = QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read.")
_TAKEN = QT_TRANSLATE_NOOP("Phrases", "Somebody else is called “{name}” here already: choose another pseudonym.")
_TWICE = QT_TRANSLATE_NOOP("Phrases", "Two people of this sheet are called “{name}”: change one of the two.")
_TOO_LONG = QT_TRANSLATE_NOOP("Phrases", "A pseudonym has at most {longest} characters.")
_NAMELESS = phrase(QT_TRANSLATE_NOOP("Phrases", "Give each person a pseudonym: any name but their own."))
_NO_CARD = QT_TRANSLATE_NOOP("Phrases", "“{reference}” is no card number: it has three characters, a dash, three more.")
_CARD_TAKEN = QT_TRANSLATE_NOOP("Phrases", "The card {reference} is in use already: look at the number.")
_PHOTO = QT_TRANSLATE_NOOP("Phrases", "{name} has not agreed to photos: ask, or remove them.")
_MINOR_PHOTO = QT_TRANSLATE_NOOP("Phrases", "{name} is a minor: remove the photos.")
_LONE_NOTE = QT_TRANSLATE_NOOP(
    "Phrases", "{name}: a note without words. Write what was said, or put the note in those of the encounter."
)


def what_is_missing(sheet: Sheet, voices: tuple[Voice, ...], desk: MediatorDesk) -> Iterator[Phrase]:
    """All findings at once; *voices* are those of *sheet* that said or told anything."""
    day = _wrong_day(sheet.held_on, desk.today)
    if day is not None:
        yield day
    yield from _wrong_names(voices, desk)
    yield from _wrong_cards(voices, desk)
    yield from _wrong_photos(voices, desk.mediation)
    yield from _lone_notes(voices)


def _wrong_day(day: str, today: str) -> Phrase | None:
    try:
        return _FUTURE if parse_date(day) > parse_date(today) else None
    except ValueError:
        return phrase(_UNREADABLE, day=day)


def _wrong_names(voices: tuple[Voice, ...], desk: Desk) -> Iterator[Phrase]:
    names = [voice.name for voice in voices]
    if not all(names):
        yield _NAMELESS
    if any(len(name) > LONGEST_PSEUDONYM for name in names):
        yield phrase(_TOO_LONG, longest=LONGEST_PSEUDONYM)
    for folded, count in Counter(name.casefold() for name in names if name).items():
        name = next(name for name in names if name.casefold() == folded)
        if count > 1:
            yield phrase(_TWICE, name=name)
        elif desk.pseudonym_taken(name):
            yield phrase(_TAKEN, name=name)


def _wrong_cards(voices: tuple[Voice, ...], desk: Desk) -> Iterator[Phrase]:
    seen: set[str] = set()
    for word in (word for voice in voices for word in voice.words if word.said):
        reference = normal_reference(word.reference)
        if reference is None:
            yield phrase(_NO_CARD, reference=word.reference)
        elif reference in seen or desk.reference_taken(reference):
            yield phrase(_CARD_TAKEN, reference=reference)
        seen.add(reference or "")


def _wrong_photos(voices: tuple[Voice, ...], mediation: Mediation) -> Iterator[Phrase]:
    for voice in voices:
        if any(word.photos for word in voice.words) and not voice.may_show_photos(mediation):
            minor = mediation.needs_adult(voice.age_band)
            yield phrase(_MINOR_PHOTO if minor else _PHOTO, name=voice.name)


def _lone_notes(voices: tuple[Voice, ...]) -> Iterator[Phrase]:
    """A note needs words to stand beside, or else it would be lost."""
    for voice in voices:
        if any(word.note.strip() and not (word.said or word.supports) for word in voice.words):
            yield phrase(_LONE_NOTE, name=voice.name)
