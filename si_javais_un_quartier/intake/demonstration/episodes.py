"""Contributions one after the other, each with everything that hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from ...domain import acceptance
from ...domain.identity import computed_uuid, new_reference, tag_uuid
from ...domain.records import (
    Contribution,
    ContributionTag,
    InitiativeLink,
    Message,
    Photo,
    Place,
    Profile,
    ReviewEvent,
    Support,
)
from ...domain.suspicions import Doubt, Suspicion
from ...domain.vocabulary import Channel, Kind, Relation, Status, Visibility
from . import fates
from .calendar import Moment
from .civic import Doing, Meeting, Promise
from .dice import Dice
from .ledger import Ledger
from .people import Team
from .pictures import HEIGHT, WIDTH, Picture
from .shapes import Ring, contains
from .threads import Step, Thread
from .typesetting import typeset
from .voices import Said, Speech
from .words.thread import BODIES, REASONS

_CHANNELS = ((Channel.WEB, 0.83), (Channel.MEETING, 0.06), (Channel.MAIL, 0.05), (Channel.PHONE, 0.06))
_SCENES = {"vacant": "front", "shop": "front", "park": "park", "estate": "park", "mine": "park"}
_KEPT_ORIGINALS = 40


@dataclass(frozen=True)
class Setting:
    """What all contributions of the quarter share. ``photo_rate`` is the part of them that has a photograph."""

    outline: Ring
    team: Team
    residents: Sequence[Profile]
    campaign_uuid: str
    meetings: Sequence[Meeting]
    doings: Sequence[Doing]
    promises: Sequence[Promise]
    pictures: Sequence[Picture]
    photo_rate: float
    now: Moment


@dataclass
class Episodes:
    """A stretch of contributions with their rows, by table."""

    contributions: list[Contribution] = field(default_factory=list)
    photos: list[Photo] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    events: list[ReviewEvent] = field(default_factory=list)
    tags: list[ContributionTag] = field(default_factory=list)
    supports: list[Support] = field(default_factory=list)
    links: list[InitiativeLink] = field(default_factory=list)


class Teller:
    """Tells the quarter's half-year, one contribution at a time, in order of time."""

    def __init__(self, dice: Dice, speech: Speech, setting: Setting) -> None:
        self._dice = dice
        self._speech = speech
        self._setting = setting
        self._originals: dict[str, list[str]] = {}
        self._references: set[str] = set()
        self._doings = {key: [d for d in setting.doings if key in d.topics] for d in setting.doings for key in d.topics}
        self._promises = {key: promise for promise in setting.promises for key in promise.topics}

    def tell(self, moment: Moment, told: Episodes) -> None:
        """Add the contribution of that *moment*, and what followed, to *told*."""
        dice = self._dice
        said = self._speech.draw()
        age = (self._setting.now.day - moment.day).days
        steps = self._steps(fates.way(dice, said.kind, age), said, moment, age)
        status = steps[-1].status if steps else Status.RECEIVED
        author = None if dice.chance(0.05) else dice.pick(self._setting.residents)
        contribution = self._contribution(said, moment, author, status)
        ledger = Ledger(dice, self._setting.team, contribution)
        hidden = contribution.visibility is Visibility.HIDDEN
        reason = typeset(dice.pick(REASONS["hidden"])) if hidden else None
        Thread(ledger, said.topic, moment, self._setting.now).run(steps, reason)
        changed = [event for event in ledger.events if event.table_name == "contribution"]
        if changed:
            last = max(changed, key=lambda event: event.happened_at)
            contribution = replace(contribution, updated_at=last.happened_at, updated_by=last.actor)
        told.contributions.append(contribution)
        told.messages.extend(ledger.messages)
        told.events.extend(ledger.events)
        self._around(said, contribution, author, told)
        if status not in {Status.DUPLICATE, Status.WITHDRAWN, Status.OFF_TOPIC}:
            known = self._originals.setdefault(said.topic.key, [])
            known.append(contribution.uuid)
            del known[:-_KEPT_ORIGINALS]

    def _steps(self, way: tuple[Status, ...], said: Said, moment: Moment, age: int) -> list[Step]:
        if way and way[-1] is Status.DUPLICATE and said.topic.key not in self._originals:
            way = (Status.UNDER_REVIEW, Status.NOTED)
        days = fates.step_days(self._dice, len(way), age)
        seconds = sorted(28800 + int(self._dice.random() * 27000) for _ in way)
        return [
            Step(status, Moment(moment.day + timedelta(days=day), second))
            for status, day, second in zip(way, days, seconds)
        ]

    def _contribution(self, said: Said, moment: Moment, author: Profile | None, status: Status) -> Contribution:
        dice, where = self._dice, said.where
        meeting = self._setting.meetings[moment.encounter].encounter if moment.encounter is not None else None
        visibility = self._visibility(author, status)
        place = where.place if where else None
        blurred = self._blurred(place) if where is not None and where.private else None
        promise = self._promises.get(said.topic.key)
        kept = promise is not None and status in {Status.PLANNED, Status.ACCEPTED, Status.DONE} and dice.chance(0.85)
        at = moment.stamp
        return Contribution(
            uuid=dice.uuid(),
            created_at=at,
            updated_at=at,
            updated_by=meeting.mediator if meeting else None,
            geometry=place,
            reference=self._reference(),
            campaign_uuid=self._setting.campaign_uuid if said.topic.theme == "rez_de_chaussee" else None,
            kind=said.kind,
            theme=said.topic.theme,
            title=said.title,
            body=said.body,
            body_fr=said.translation,
            author_uuid=author.uuid if author else None,
            author_name=author.pseudonym if author else None,
            channel=Channel.ENCOUNTER if meeting else dice.weighted(_CHANNELS),
            encounter_uuid=meeting.uuid if meeting else None,
            premises_uuid=where.premises_uuid if where else None,
            parcel_id=where.parcel_id if where else None,
            occurred_on=moment.day.isoformat(),
            visibility=visibility,
            status=status,
            answer_wanted=dice.chance({Kind.COMMENT: 0.45, Kind.OFFER: 0.8}.get(said.kind, 0.97)),
            assigned_to=self._follower(said, status),
            service=None if status is Status.RECEIVED else said.topic.service,
            duplicate_of=dice.pick(self._originals[said.topic.key]) if status is Status.DUPLICATE else None,
            referred_to=typeset(dice.pick(BODIES[said.topic.service])) if status is Status.REFERRED else None,
            commitment_uuid=promise.commitment.uuid if promise is not None and kept else None,
            quotable=bool(author and author.publish_consent) and dice.chance(0.7),
            blur=blurred is not None,
            public_x=blurred.x if blurred else None,
            public_y=blurred.y if blurred else None,
        )

    def _reference(self) -> str:
        reference = new_reference(self._references.__contains__, self._dice)
        self._references.add(reference)
        return reference

    def _follower(self, said: Said, status: Status) -> str | None:
        if status is Status.RECEIVED or self._dice.chance(0.1):
            return None
        roads = said.topic.service == "voirie" and self._dice.chance(0.75)
        return self._setting.team.by_name("Théo" if roads else "Nadia").uuid

    def _visibility(self, author: Profile | None, status: Status) -> Visibility:
        draw = self._dice.random()
        if author is not None and author.publish_consent is False:
            return Visibility.PRIVATE
        if status is Status.RECEIVED:
            return Visibility.PENDING if draw < 0.75 else Visibility.PUBLISHED
        if status in {Status.OFF_TOPIC, Status.WITHDRAWN}:
            return Visibility.HIDDEN if draw < 0.7 else Visibility.PRIVATE
        return Visibility.PUBLISHED if draw < 0.96 else Visibility.PENDING if draw < 0.98 else Visibility.HIDDEN

    def _blurred(self, place: Place | None) -> Place | None:
        """A point 20 to 60 m away, inside the quarter."""
        if place is None:
            return None
        while True:
            dx, dy = self._dice.uniform(-60, 60), self._dice.uniform(-60, 60)
            point = place.x + dx, place.y + dy
            if 20 <= (dx * dx + dy * dy) ** 0.5 <= 60 and contains(self._setting.outline, point):
                return Place(*point).rounded()

    def _around(self, said: Said, contribution: Contribution, author: Profile | None, told: Episodes) -> None:
        """Tags, supports, links to initiatives and a photograph, by chance."""
        dice, uuid, at = self._dice, contribution.uuid, contribution.created_at
        for name in said.topic.tags:
            if contribution.status is not Status.RECEIVED and dice.chance(0.6):
                tag = tag_uuid(name)
                linked = computed_uuid("contribution_tag", uuid, tag)
                told.tags.append(ContributionTag(linked, at, at, contribution.assigned_to, 0, uuid, tag))
        if contribution.visibility is Visibility.PUBLISHED:
            self._supports(contribution, author, told)
        doings = self._doings.get(said.topic.key)
        if doings and contribution.status is not Status.RECEIVED and dice.chance(0.16):
            initiative = dice.pick(doings).initiative
            relation = Relation.ABOUT if dice.chance(0.8) else Relation.PROMPTED
            told.links.append(
                InitiativeLink(dice.uuid(), at, at, contribution.assigned_to, 0, initiative.uuid, uuid, relation)
            )
        if contribution.geometry is not None and dice.chance(self._setting.photo_rate):
            photo = self._photo(said, contribution)
            told.photos.append(photo)
            if int(photo.uuid[:2], 16) % 4:  # the others still wait to be looked at
                told.events.append(self._seen(photo))

    def _supports(self, contribution: Contribution, author: Profile | None, told: Episodes) -> None:
        dice, at = self._dice, contribution.updated_at
        count = int(dice.expovariate(0.5)) if dice.chance(0.75) else 0
        backers = {dice.pick(self._setting.residents).uuid: None for _ in range(min(count, 20))}
        for backer in backers:
            if author is None or backer != author.uuid:
                linked = computed_uuid("support", contribution.uuid, backer)
                told.supports.append(Support(linked, at, at, None, 0, contribution.uuid, backer))

    def _seen(self, photo: Photo) -> ReviewEvent:
        """The planner has looked at a drawing, which shows nobody."""
        contribution, at = photo.contribution_uuid or "", photo.created_at
        mark = Suspicion(Doubt.PHOTO, "photo", photo.uuid, contribution, photo.caption or "").mark
        who = self._setting.team.by_name("Nadia").uuid
        uuid = computed_uuid("review_event", photo.uuid, mark)
        row = ("photo", photo.uuid, acceptance.FIELD, None, mark)
        return ReviewEvent(uuid, at, at, who, 0, *row, typeset("Image dessinée : personne n'y figure"), who, at)

    def _photo(self, said: Said, contribution: Contribution) -> Photo:
        scene = _SCENES.get(said.topic.place, "street")
        picture = self._dice.pick([each for each in self._setting.pictures if each.scene == scene])
        return Photo(
            uuid=self._dice.uuid(),
            created_at=contribution.created_at,
            updated_at=contribution.created_at,
            contribution_uuid=contribution.uuid,
            media_type="image/png",
            sha256=picture.sha256,
            width=WIDTH,
            height=HEIGHT,
            caption=typeset("Image dessinée pour la démonstration"),
            taken_on=contribution.occurred_on,
        )
