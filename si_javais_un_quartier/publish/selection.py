"""From material to what residents see: rules of ``domain.public_view``, less what the check holds back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..domain.face_to_face import is_mediated
from ..domain.plain_text import https_links, visible
from ..domain.ports import Progress, Transformer
from ..domain.public_view import (
    Use,
    is_public_campaign,
    is_public_commitment,
    is_public_initiative,
    is_public_message,
    premises_use,
    public_place,
    public_premises,
    waits_to_be_read,
)
from ..domain.records import Commitment, Contribution, Initiative, Message, Photo, Place
from ..domain.vocabulary import CampaignState, MessageKind, Status
from .check import Check
from .content import Doing, Figures, LonLat, Picture, Post, Premise, Promise, PublicContent, Question, Turn
from .material import Material

#: Gives the published file of a photo, or None where it can't be made.
Develop = Callable[[Photo], "Picture | None"]
#: Says in which street a place of the quarter is; "" where there is none near.
Street = Callable[[Place], str]


@dataclass(frozen=True)
class Outside:
    """What the selection asks of others."""

    transformer: Transformer
    develop: Develop
    street: Street
    today: str


def select(material: Material, checked: Check, outside: Outside, progress: Progress) -> PublicContent:
    """Everything that is public now. Raises Cancelled."""
    return _Selection(material, checked, outside).content(progress)


class _Selection:
    """One reading of the material."""

    def __init__(self, material: Material, checked: Check, outside: Outside) -> None:
        self._material, self._outside = material, outside
        self._held_messages, self._held_photos = checked.held("message"), checked.held("photo")
        held = checked.held("contribution")
        able = {it.uuid: it for it in material.contributions if it.uuid not in held and it.reference}
        self._shown: Mapping[str, Contribution] = {
            uuid: it for uuid, it in able.items() if it.status is not Status.DUPLICATE or it.duplicate_of in able
        }
        shown = set(self._shown)
        unspoken = checked.held("commitment") | checked.held("initiative")
        self._promised: dict[str, Commitment] = {
            it.uuid: it
            for it in material.commitments
            if it.uuid not in unspoken and is_public_commitment(it, material.committed.get(it.uuid, frozenset()), shown)
        }
        self._initiatives: dict[str, Initiative] = {
            it.uuid: it for it in material.initiatives if it.uuid not in unspoken and is_public_initiative(it)
        }
        self._linked: defaultdict[str, list[str]] = defaultdict(list)
        for link in material.links:
            if link.initiative_uuid in self._initiatives:
                self._linked[link.contribution_uuid].append(link.initiative_uuid)

    def content(self, progress: Progress) -> PublicContent:
        """All of it."""
        material = self._material
        posts = []
        for number, contribution in enumerate(self._shown.values()):
            if number % 50 == 0:
                progress.report(number, len(self._shown))
            posts.append(self._post(contribution))
        return PublicContent(
            uuid=material.quarter.uuid,
            name=visible(material.quarter.name),
            collectivity=material.settings.collectivity,
            themes=tuple((theme.key, theme.label) for theme in material.settings.themes),
            posts=tuple(posts),
            premises=self._premises({post.premises for post in posts}),
            initiatives=tuple(map(self._doing, self._initiatives.values())),
            promises=self._promises(),
            questions=tuple(
                Question(
                    it.uuid, visible(it.name), visible(it.question or ""), it.opens_on or "", it.closes_on or "",
                    it.state is CampaignState.CLOSED, visible(it.closing_answer or ""),
                )
                for it in material.campaigns if is_public_campaign(it)
            ),
            figures=self._figures(posts),
            page=material.settings.public_map,
            published_on=self._outside.today,
        )  # fmt: skip

    def _post(self, it: Contribution) -> Post:
        material, place = self._material, public_place(it)
        premises = public_premises(it, material.premises.get(it.premises_uuid or ""))
        thread = self._thread(it)
        return Post(
            uuid=it.uuid,
            reference=it.reference or "",
            kind=it.kind,
            status=it.status,
            passed_to=self._passed_to(it),
            theme=it.theme or "",
            campaign=it.campaign_uuid or "",
            title=visible(it.title or "").strip(),
            words=visible(it.body or "").strip(),
            words_fr=visible(it.body_fr or "").strip(),
            author=visible(it.author_name or "").strip(),
            said_on=it.occurred_on or it.created_at[:10],
            place=self._lonlat(place),
            approximate=it.blur,
            street=self._outside.street(place) if place is not None else "",
            n_support=material.backers.get(it.uuid, 0),
            thread=thread,
            pictures=self._pictures(it.uuid),
            premises=premises or "",
            commitment=it.commitment_uuid if it.commitment_uuid in self._promised else "",
            initiatives=tuple(self._linked.get(it.uuid, ())),
        )

    def _passed_to(self, it: Contribution) -> str:
        if it.status is Status.REFERRED:
            return visible(it.referred_to or "")
        group = self._shown.get(it.duplicate_of or "") if it.status is Status.DUPLICATE else None
        return (group.reference or "") if group is not None else ""

    def _thread(self, it: Contribution) -> tuple[Turn, ...]:
        return tuple(
            self._turn(message)
            for message in self._material.messages.get(it.uuid, ())
            if message.uuid not in self._held_messages
            and (message.body or "").strip()
            and (is_public_message(message) or waits_to_be_read(message))
        )

    def _turn(self, message: Message) -> Turn:
        """The city answers as a service, never as a person."""
        official = message.kind is MessageKind.ANSWER
        who = message.signed_as if official else message.author_name
        on = (message.published_at or message.created_at)[:10]
        return Turn(message.uuid, official, visible(who or "").strip(), on, visible(message.body or "").strip())

    def _pictures(self, uuid: str) -> tuple[Picture, ...]:
        photos = (it for it in self._material.photos.get(uuid, ()) if it.uuid not in self._held_photos)
        return tuple(picture for picture in map(self._outside.develop, photos) if picture is not None)

    def _premises(self, linked: set[str]) -> tuple[Premise, ...]:
        """The empty ones and those in project; the others only where residents speak of them."""
        found = []
        for it in self._material.premises.values():
            use = premises_use(it)
            if use is not None and (use is not Use.USED or it.uuid in linked):
                found.append(Premise(it.uuid, visible(it.address or ""), use, self._lonlat(it.geometry)))
        return tuple(found)

    def _doing(self, it: Initiative) -> Doing:
        texts = (it.domain, it.organiser, it.audience, it.schedule, it.description, it.address)
        shown = (visible(text or "").strip() for text in texts)
        domain, organiser, audience, schedule, description, address = shown
        return Doing(
            it.uuid, visible(it.name), it.sector, domain, organiser, audience, schedule, description, address,
            it.starts_on or "", it.ends_on or "", web_address(it.website), self._lonlat(it.geometry),
        )  # fmt: skip

    def _promises(self) -> tuple[Promise, ...]:
        answers: defaultdict[str, list[str]] = defaultdict(list)
        for it in self._shown.values():
            answers[it.commitment_uuid or ""].append(it.reference or "")
        return tuple(
            Promise(
                it.uuid, visible(it.title), visible(it.body or ""), it.state, it.created_at[:10],
                it.first_due_on or "", it.due_on or "", it.done_on or "", it.outcome or "",
                visible(it.decision_ref or ""), tuple(answers[it.uuid]),
            )
            for it in self._promised.values()
        )  # fmt: skip

    def _figures(self, posts: list[Post]) -> Figures:
        shown = self._shown.values()
        people = {it.author_uuid for it in shown if it.author_uuid}
        return Figures(
            published=len(posts),
            pending=self._material.n_pending,
            people=len(people),
            answered=sum(any(turn.official for turn in post.thread) for post in posts),
            in_person=sum(is_mediated(it.channel, it.encounter_uuid) for it in shown),
        )

    def _lonlat(self, place: Place | None) -> LonLat | None:
        """Degrees to seven digits, about a centimetre; None for a place that is nowhere."""
        try:
            found = self._outside.transformer.inverse(place.x, place.y) if place is not None else None
        except ValueError:
            return None
        return None if found is None else (round(found[0], 7), round(found[1], 7))


def web_address(text: str | None) -> str:
    """An address that a click may open: https, whole, without a user part; else nothing."""
    whole = (text or "").strip()
    return whole if https_links(whole) == (whole,) else ""
