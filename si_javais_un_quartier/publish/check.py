"""The check before publication: what of the material a person should look at first, and what that holds back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..domain import suspicions
from ..domain.acceptance import still_open
from ..domain.plain_text import one_line, visible
from ..domain.ports import Progress
from ..domain.public_settings import PublicMap
from ..domain.public_view import is_public_message, refuses, waits_for_consent, waits_to_be_read
from ..domain.records import Contribution, Initiative, Message, Photo, Profile
from ..domain.redactions import read_boxes
from ..domain.suspicions import Doubt, Found, Suspicion
from .material import Material

_AROUND = 60
_LONG = 160


@dataclass(frozen=True)
class Check:
    """``open`` waits for a person and stays off the map; ``accepted`` counts what somebody has let through."""

    open: tuple[Suspicion, ...]
    accepted: int

    def held(self, table: str) -> frozenset[str]:
        """The rows of *table* that stay off the map."""
        return frozenset(it.row_uuid for it in self.open if it.table == table)

    @property
    def askable(self) -> tuple[Suspicion, ...]:
        """Those that a person can decide about."""
        return tuple(it for it in self.open if not it.final)


def check(material: Material, progress: Progress) -> Check:
    """Look at everything that would be on the map."""
    official = _official(material.settings.public_map)
    found: list[Suspicion] = []
    for number, contribution in enumerate(material.contributions):
        if number % 200 == 0:
            progress.report(number, len(material.contributions))
        found += _of_contribution(material, contribution, official)
    for initiative in material.initiatives:
        found += _in_text(_told_of(initiative), ("initiative", initiative.uuid), "", official)
    for commitment in material.commitments:
        found += _in_text(
            "\n".join((commitment.title, commitment.body or "")), ("commitment", commitment.uuid), "", official
        )
    open_ones = still_open(found, material.accepted)
    return Check(open_ones, len({it.mark for it in found}) - len({it.mark for it in open_ones}))


def _of_contribution(material: Material, contribution: Contribution, official: str) -> Iterator[Suspicion]:
    uuid = contribution.uuid
    author = material.authors.get(contribution.author_uuid or "")
    yield from _consent(contribution, author)
    words = "\n".join(filter(None, (contribution.title, contribution.body, contribution.body_fr)))
    yield from _in_text(words, ("contribution", uuid), uuid, official)
    yield from _home(contribution, words)
    if suspicions.looks_like_a_name(contribution.author_name or ""):
        yield Suspicion(Doubt.NAME, "contribution", uuid, uuid, one_line(contribution.author_name or "", _LONG))
    for message in material.messages.get(uuid, ()):
        yield from _of_message(message, uuid, official)
    for photo in material.photos.get(uuid, ()):
        yield from _of_photo(photo, uuid, author)


def _told_of(it: Initiative) -> str:
    texts = (it.name, it.organiser, it.audience, it.schedule, it.description, it.address)
    return "\n".join(filter(None, texts))


def _consent(contribution: Contribution, author: Profile | None) -> Iterator[Suspicion]:
    if refuses(author) or waits_for_consent(author):
        words = one_line(contribution.author_name or "", _LONG)
        uuid = contribution.uuid
        said = one_line(contribution.title or contribution.body or "", _LONG)
        yield Suspicion(Doubt.CONSENT, "contribution", uuid, uuid, words, after=" — " + said, final=refuses(author))


def _in_text(text: str, row: tuple[str, str], contribution_uuid: str, official: str) -> Iterator[Suspicion]:
    shown = visible(text)
    for found in suspicions.search(text):
        if _bare(shown[found.start : found.end]) not in official:
            yield _quoted(found, shown, row, contribution_uuid)


def _quoted(found: Found, shown: str, row: tuple[str, str], contribution_uuid: str) -> Suspicion:
    before = shown[max(0, found.start - _AROUND) : found.start]
    after = shown[found.end : found.end + _AROUND]
    words = shown[found.start : found.end]
    return Suspicion(found.doubt, *row, contribution_uuid, words, before, after)


def _home(contribution: Contribution, words: str) -> Iterator[Suspicion]:
    """A point that is shown where it was put, of somebody who speaks of their home."""
    found = suspicions.speaks_of_home(words) if contribution.geometry is not None and not contribution.blur else None
    if found is not None:
        uuid = contribution.uuid
        yield _quoted(found, visible(words), ("contribution", uuid), uuid)


def _of_message(message: Message, contribution_uuid: str, official: str) -> Iterator[Suspicion]:
    row = ("message", message.uuid)
    body = message.body or ""
    if waits_to_be_read(message):
        yield Suspicion(Doubt.REPLY, *row, contribution_uuid, one_line(body, _LONG))
    elif not is_public_message(message):
        return
    yield from _in_text(body, row, contribution_uuid, official)


def _of_photo(photo: Photo, contribution_uuid: str, author: Profile | None) -> Iterator[Suspicion]:
    """A photo is looked at by somebody who blacks something out, or who says that there is nothing to hide."""
    boxes = read_boxes(photo.redactions)
    refused = boxes is None or (author is not None and author.photo_consent is False)
    if refused or not boxes:
        words = photo.caption or ""
        yield Suspicion(Doubt.PHOTO, "photo", photo.uuid, contribution_uuid, one_line(words, _LONG), final=refused)


def _official(settings: PublicMap) -> str:
    """What the city itself gives out on the map: its own numbers and addresses are no suspicion."""
    places = (part for place in settings.meeting_places for part in (place.name, place.address, place.hours))
    texts = (settings.contact, settings.postal_address, settings.data_protection_officer, settings.report_content,
             settings.how_to_take_part, settings.legal_notices, settings.personal_data)  # fmt: skip
    return _bare(" ".join((*texts, *places)))


def _bare(text: str) -> str:
    return "".join(it for it in text.casefold() if it.isalnum() or it == "@")


def by_doubt(found: Iterable[Suspicion]) -> dict[Doubt, tuple[Suspicion, ...]]:
    """The same, kind by kind, in the order of the kinds."""
    listed = list(found)
    groups = {doubt: tuple(it for it in listed if it.doubt is doubt) for doubt in Doubt}
    return {doubt: some for doubt, some in groups.items() if some}
