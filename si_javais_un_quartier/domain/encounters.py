"""Decides how a mediator's encounter becomes rows: who was met, what each said, what each agreed to.

While it is being written, an encounter is a *sheet* on the mediator's own computer (``store.sheets``): it isn't sent,
shown on the map or counted, so that nobody reads half a word. *Finishing* the sheet is one act: the encounter, its
people, their words, photos and supports are written together and can be taken back together. What somebody agreed to
be published waits for the team (pending); all else stays private.

The uuids of a sheet are drawn when it, a voice or a word begins, and the reference of a word is on the card that the
person has in hand already. Finishing twice after a crash can therefore make nothing twice.

How to meet somebody again (``Voice.hint``) is no part of the act: no record has a column for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from .changes import Act, Change, Insert
from .encounter_findings import what_is_missing
from .identity import computed_uuid, normal_reference
from .mediation import Mediation
from .noting import Desk, first_visibility
from .permissions import Deed, obstacle
from .photographs import TakenPhoto, photo_rows
from .phrases import QT_TRANSLATE_NOOP, phrase
from .plain_text import one_line
from .records import Contribution, Encounter, Message, Place, Profile, Support
from .situation import NOTHING_TO_WRITE, Decision, DrawUuid, Ledger, refused
from .vocabulary import Channel, EncounterFormat, Kind, MessageKind, MessageState, Role

_ACT = QT_TRANSLATE_NOOP("Phrases", "Encounter of {day}")
_ACT_AT = QT_TRANSLATE_NOOP("Phrases", "Encounter: {place}")
_ADULT_AGREED = "adult_consent"


@dataclass(frozen=True)
class SpokenWord:
    """One thing somebody said. ``place`` is in the quarter's CRS, ``place_words`` what the screen calls it.

    ``verbatim`` is kept as it was said, in any language, ``french`` beside it; ``note`` is the mediator's own and goes
    to the team as an internal note. ``supports`` is the uuid of somebody else's contribution that this person backs.
    """

    uuid: str
    reference: str = ""
    verbatim: str = ""
    french: str = ""
    kind: Kind = Kind.IDEA
    theme: str | None = None
    note: str = ""
    place: Place | None = None
    place_words: str = ""
    premises_uuid: str | None = None
    supports: str | None = None
    photos: tuple[TakenPhoto, ...] = ()
    answer_wanted: bool = True

    @property
    def said(self) -> bool:
        """Whether there are words, or a picture that stands for them."""
        return bool(self.verbatim.strip() or self.french.strip() or self.photos)

    @property
    def begun(self) -> bool:
        """Whether there is anything that would be a pity to lose."""
        return self.said or bool(self.note.strip() or self.supports)


@dataclass(frozen=True)
class Voice:
    """One person who was met, under a pseudonym. Consents are switches that nobody ticks in advance.

    ``adult``: an adult answers for a minor. ``hint``: place and hour to meet them again, which stays on this computer.
    """

    uuid: str
    pseudonym: str = ""
    age_band: str | None = None
    relation: str | None = None
    informed: bool = False
    publish: bool = False
    photo: bool = False
    adult: bool = False
    hint: str = ""
    words: tuple[SpokenWord, ...] = ()

    @property
    def name(self) -> str:
        """The pseudonym as it is stored."""
        return " ".join(self.pseudonym.split())

    @property
    def begun(self) -> bool:
        """Whether this person said or told anything."""
        told = self.age_band or self.relation or self.informed or self.hint.strip()
        return bool(told) or any(word.begun for word in self.words)

    def may_publish(self, mediation: Mediation) -> bool | None:
        """What they answered; None where nobody has told them yet what becomes of their words."""
        if not self.informed:
            return None
        return self.publish and (self.adult or not mediation.needs_adult(self.age_band))

    def may_show_photos(self, mediation: Mediation) -> bool | None:
        """The same for pictures; never of a minor where an adult has to agree."""
        if not self.informed:
            return None
        return self.photo and not mediation.needs_adult(self.age_band)


@dataclass(frozen=True)
class Sheet:
    """One encounter as it is being written. ``held_on`` is an ISO date; ``place`` is in the quarter's CRS."""

    uuid: str
    held_on: str
    begun_at: str = ""
    campaign_uuid: str | None = None
    place: Place | None = None
    place_words: str = ""
    format: EncounterFormat = EncounterFormat.STREET
    people_count: int | None = None
    mood: str = ""
    notes: str = ""
    paper: bool = False
    voices: tuple[Voice, ...] = ()

    @property
    def begun(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.notes.strip() or self.mood.strip()) or any(voice.begun for voice in self.voices)

    @property
    def words(self) -> tuple[SpokenWord, ...]:
        """All words of all voices, in the order in which they stand."""
        return tuple(word for voice in self.voices for word in voice.words)

    def with_voice(self, voice: Voice) -> Sheet:
        """The sheet with *voice* in the place of the one of that uuid, or after the others."""
        if any(it.uuid == voice.uuid for it in self.voices):
            return replace(self, voices=tuple(voice if it.uuid == voice.uuid else it for it in self.voices))
        return replace(self, voices=(*self.voices, voice))

    def voice(self, uuid: str) -> Voice | None:
        """The voice with that uuid."""
        return next((it for it in self.voices if it.uuid == uuid), None)


@dataclass(frozen=True)
class MediatorDesk(Desk):
    """What a sheet is finished against, as far as only encounters ask for it."""

    mediation: Mediation = field(default_factory=Mediation)
    collectivity: str = "La Ville"


def finish(sheet: Sheet, desk: MediatorDesk, draw_uuid: DrawUuid) -> Decision:
    """The act that writes *sheet* down; a refusal says all that is missing. The encounter is its first row."""
    voices = tuple(voice for voice in sheet.voices if voice.begun)
    refusal = refused(
        obstacle(desk.member, Deed.NOTE_ENCOUNTER),
        None if sheet.begun else NOTHING_TO_WRITE,
        *what_is_missing(sheet, voices, desk),
    )
    if refusal is not None:
        return refusal
    place = one_line(sheet.place_words)
    name = phrase(_ACT_AT, place=place) if place else phrase(_ACT, day=sheet.held_on)
    return Act(name, (Insert(_encounter(sheet, voices, desk)), *_Writing(sheet, desk, draw_uuid).all_of(voices)))


def _encounter(sheet: Sheet, voices: tuple[Voice, ...], desk: MediatorDesk) -> Encounter:
    return Encounter(
        uuid=sheet.uuid,
        geometry=sheet.place.rounded() if sheet.place else None,
        campaign_uuid=sheet.campaign_uuid,
        place=one_line(sheet.place_words) or None,
        format=sheet.format,
        held_on=sheet.held_on,
        mediator=desk.member.uuid,
        people_count=sheet.people_count if sheet.people_count is not None else len(voices) or None,
        mood=sheet.mood.strip() or None,
        notes=sheet.notes if sheet.notes.strip() else None,
    )


@dataclass(frozen=True)
class _Writing:
    """The rows of one sheet's people."""

    sheet: Sheet
    desk: MediatorDesk
    draw_uuid: DrawUuid

    def all_of(self, voices: tuple[Voice, ...]) -> Iterator[Change]:
        for voice in voices:
            yield from self.person(voice)
            for word in voice.words:
                yield from self.word(voice, word)

    def person(self, voice: Voice) -> Iterator[Change]:
        mediation, informed = self.desk.mediation, voice.informed
        yield Insert(
            Profile(
                uuid=voice.uuid,
                pseudonym=voice.name,
                age_band=voice.age_band,
                relation=voice.relation,
                informed_on=self.sheet.held_on if informed else None,
                publish_consent=voice.may_publish(mediation),
                photo_consent=voice.may_show_photos(mediation),
                consent_text_version=mediation.consent_version(self.desk.collectivity) if informed else None,
            )
        )
        if voice.adult and mediation.needs_adult(voice.age_band):
            yield self.ledger.event(("profile", voice.uuid), _ADULT_AGREED, None, "1")

    def word(self, voice: Voice, word: SpokenWord) -> Iterator[Change]:
        if word.supports:
            key = computed_uuid("support", word.supports, voice.uuid)
            yield Insert(Support(uuid=key, contribution_uuid=word.supports, author_uuid=voice.uuid))
        if word.said:
            yield Insert(self.contribution(voice, word))
            yield self.ledger.event(("contribution", word.uuid), "created", None, Channel.ENCOUNTER)
        if word.note.strip():
            yield Insert(self.note(word))
        for photo in word.photos:
            yield from photo_rows(photo, self.draw_uuid, contribution_uuid=word.uuid)

    def contribution(self, voice: Voice, word: SpokenWord) -> Contribution:
        sheet = self.sheet
        return Contribution(
            uuid=word.uuid,
            geometry=word.place.rounded() if word.place else None,
            reference=normal_reference(word.reference),
            campaign_uuid=sheet.campaign_uuid,
            kind=word.kind,
            theme=word.theme or None,
            body=word.verbatim,
            body_fr=word.french if word.french.strip() else None,
            author_uuid=voice.uuid,
            author_name=voice.name,
            channel=Channel.ENCOUNTER,
            encounter_uuid=sheet.uuid,
            premises_uuid=word.premises_uuid,
            occurred_on=sheet.held_on,
            visibility=first_visibility(voice.may_publish(self.desk.mediation)),
            answer_wanted=word.answer_wanted,
        )

    def note(self, word: SpokenWord) -> Message:
        member = self.desk.member
        return Message(
            uuid=self.draw_uuid(),
            contribution_uuid=word.uuid if word.said else word.supports,
            author_uuid=member.uuid,
            author_name=member.display_name,
            author_role=str(Role.MEDIATOR),
            kind=MessageKind.NOTE,
            state=MessageState.DRAFT,
            body=word.note,
        )

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.desk, self.draw_uuid)
