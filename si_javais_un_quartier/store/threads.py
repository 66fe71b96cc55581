"""One contribution with all that hangs on it."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from ..domain.answers import answer_state
from ..domain.records import (
    Campaign,
    Commitment,
    Contribution,
    Encounter,
    Initiative,
    Message,
    Photo,
    PhotoPiece,
    Place,
    Premises,
    Profile,
    ReviewEvent,
    Tag,
)
from ..domain.search_text import fold
from ..domain.vocabulary import AnswerState, PhotoVariant
from . import rows
from .catalogue import Catalogue
from .replica import Replica
from .streets import StreetNames
from .support import Backing, backing


@dataclass(frozen=True)
class ShownPhoto:
    """A photo with its thumbnail's bytes; None while they haven't been fetched or aren't whole."""

    photo: Photo
    thumb: bytes | None


@dataclass(frozen=True)
class Dossier:
    """A contribution, whole: its thread and history in the order of time."""

    key: int
    contribution: Contribution
    author: Profile | None
    messages: tuple[Message, ...]
    events: tuple[ReviewEvent, ...]
    tags: tuple[Tag, ...]
    photos: tuple[ShownPhoto, ...]
    n_support: int
    backing: Backing
    premises: Premises | None
    encounter: Encounter | None
    campaign: Campaign | None
    commitment: Commitment | None
    initiatives: tuple[Initiative, ...]
    duplicates: tuple[str, ...]
    #: Where it is, "" where no street is near.
    street: str = ""

    @property
    def answer(self) -> AnswerState:
        """How far the answer has come."""
        return answer_state(self.messages)


class ThreadRepository:
    """Reads contributions one by one."""

    def __init__(self, replica: Replica) -> None:
        self._replica, self._connection = replica, replica.connection
        self._catalogue = Catalogue(replica)
        self._streets = StreetNames(replica)

    def dossier(self, uuid: str) -> Dossier | None:
        """All about one contribution; None when it isn't there any more."""
        contribution = self._catalogue.get(Contribution, uuid)
        if contribution is None:
            return None
        one = self._catalogue.get
        key = self._connection.execute("SELECT fid FROM contribution WHERE uuid = ?", (uuid,)).fetchone()[0]
        return Dossier(
            key=key,
            contribution=contribution,
            author=one(Profile, contribution.author_uuid or ""),
            messages=self.messages(uuid),
            events=self.events(uuid),
            tags=self.tags(uuid),
            photos=self.photos(uuid),
            n_support=self._support(uuid),
            backing=backing(self._replica, uuid),
            premises=one(Premises, contribution.premises_uuid or ""),
            encounter=one(Encounter, contribution.encounter_uuid or ""),
            campaign=one(Campaign, contribution.campaign_uuid or ""),
            commitment=one(Commitment, contribution.commitment_uuid or ""),
            initiatives=self._initiatives(uuid),
            duplicates=self._duplicates(uuid),
            street=self._street(contribution.geometry),
        )

    def _street(self, place: Place | None) -> str:
        self._streets.look()
        return self._streets.near(place) if place is not None else ""

    def messages(self, uuid: str) -> tuple[Message, ...]:
        """The thread, oldest first."""
        where = "contribution_uuid = ?"
        return tuple(rows.read(self._connection, Message, where, (uuid,), order="created_at, fid"))

    def events(self, uuid: str) -> tuple[ReviewEvent, ...]:
        """What was done to the contribution, its messages and its photos, oldest first."""
        where = (
            "row_uuid = ?1 OR row_uuid IN (SELECT uuid FROM message WHERE contribution_uuid = ?1 UNION ALL "
            "SELECT uuid FROM photo WHERE contribution_uuid = ?1)"
        )
        return tuple(rows.read(self._connection, ReviewEvent, where, (uuid,), order="happened_at, fid"))

    def tags(self, uuid: str) -> tuple[Tag, ...]:
        """Its tags by name; a tag merged into another shows as that one."""
        where = (
            "uuid IN (SELECT coalesce(t.merged_into, t.uuid) FROM contribution_tag AS l JOIN tag AS t "
            "ON t.uuid = l.tag_uuid WHERE l.contribution_uuid = ?)"
        )
        found = rows.read(self._connection, Tag, where, (uuid,))
        return tuple(sorted(found, key=lambda tag: fold(tag.name)))

    def photos(self, uuid: str) -> tuple[ShownPhoto, ...]:
        """Its photos, in the order of arrival."""
        found = list(rows.read(self._connection, Photo, "contribution_uuid = ?", (uuid,), order="fid"))
        return tuple(ShownPhoto(photo, self.pixels(photo.sha256, PhotoVariant.THUMB)) for photo in found)

    def pixels(self, sha256: str, variant: PhotoVariant) -> bytes | None:
        """The bytes of one variant of a photo; None where pieces are missing or broken.

        A full photo is checked against its sha256; the variants are made from it and carry no sum of their own.
        """
        where = "sha256 = ? AND variant = ?"
        pieces = list(rows.read(self._connection, PhotoPiece, where, (sha256, str(variant)), order="n"))
        if not pieces or [piece.n for piece in pieces] != list(range(len(pieces))):
            return None
        try:
            content = base64.b64decode("".join(piece.data for piece in pieces), validate=True)
        except (binascii.Error, ValueError):
            return None
        if variant is PhotoVariant.FULL and hashlib.sha256(content).hexdigest() != sha256:
            return None
        return content

    def _support(self, uuid: str) -> int:
        statement = "SELECT count(*) FROM support WHERE contribution_uuid = ?"
        return int(self._connection.execute(statement, (uuid,)).fetchone()[0])

    def _initiatives(self, uuid: str) -> tuple[Initiative, ...]:
        where = "uuid IN (SELECT initiative_uuid FROM initiative_link WHERE contribution_uuid = ?)"
        return tuple(rows.read(self._connection, Initiative, where, (uuid,), order="name"))

    def _duplicates(self, uuid: str) -> tuple[str, ...]:
        """The uuids of the contributions grouped with this one."""
        statement = "SELECT uuid FROM contribution WHERE duplicate_of = ?"
        return tuple(row[0] for row in self._connection.execute(statement, (uuid,)))
