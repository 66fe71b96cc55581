"""What a telephone brings home, taken in before the copy is shared: photos cleaned, numbers given, consents weighed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..domain.changes import Act
from ..domain.fieldwork import FieldDesk, agreed, may_show_photo, put_in_order
from ..domain.identity import new_uuid
from ..domain.photographs import photo_rows
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Clock, Progress
from ..domain.records import Contribution, Member, Premises, Profile
from ..store import acts, fieldwork
from ..store.catalogue import Catalogue
from ..store.fieldwork import FieldPhoto
from ..store.replica import Replica
from .camera import Found, from_file
from .pictures import Trouble

log = logging.getLogger(__name__)

_TAKEN = phrase(QT_TRANSLATE_NOOP("Phrases", "Photo from the field"))
_NO_YES = QT_TRANSLATE_NOOP(
    "Phrases", "Photo “{name}” was not taken in: its author hasn’t agreed to photos. It stays in the folder."
)
_ODD = QT_TRANSLATE_NOOP(
    "Phrases",
    "Photo “{name}” was not taken in: it isn’t in the folder that was copied back, or isn’t a JPEG, PNG or WebP photo.",
)


def take_in(replica: Replica, clock: Clock, progress: Progress) -> tuple[Phrase, ...]:
    """Make what was noted out there whole; returns what could not be taken. Nothing is done to other copies.

    Raises Cancelled between two photos; what was taken in until then stays so.
    """
    if not fieldwork.went_out(replica):
        return ()
    catalogue = Catalogue(replica)
    member = catalogue.get(Member, replica.meta("member_uuid") or "") or Member(uuid="")
    settings = catalogue.settings()
    desk = FieldDesk(member, clock.today(), settings.mediation, settings.collectivity, partial(_taken, replica))
    act = put_in_order(fieldwork.notes(replica), desk, new_uuid)
    if act is not None:
        acts.perform(replica, act, member.uuid or None, clock)
    return tuple(_photos(replica, desk, clock, progress))


def _taken(replica: Replica, reference: str, uuid: str) -> bool:
    found = replica.connection.execute(
        "SELECT 1 FROM contribution WHERE reference = ? AND uuid <> ?", (reference, uuid)
    )  # fmt: skip
    return found.fetchone() is not None


def _photos(replica: Replica, desk: FieldDesk, clock: Clock, progress: Progress) -> Iterator[Phrase]:
    waiting = fieldwork.field_photos(replica)
    for number, photo in enumerate(waiting):
        progress.report(number, len(waiting))
        said = _photo(replica, photo, desk, clock)
        if said is not None:
            yield said


def _photo(replica: Replica, photo: FieldPhoto, desk: FieldDesk, clock: Clock) -> Phrase | None:
    catalogue, name = Catalogue(replica), Path(photo.path).name
    post = catalogue.get(Contribution, photo.contribution_uuid) if photo.contribution_uuid else None
    place = catalogue.get(Premises, photo.premises_uuid) if photo.premises_uuid else None
    if post is None and place is None:
        with replica.transaction() as connection:
            fieldwork.forget_photo(connection, photo.fid)
        return None
    author = catalogue.get(Profile, post.author_uuid) if post is not None and post.author_uuid else None
    if not may_show_photo(agreed(author, desk) if author is not None else None):
        return phrase(_NO_YES, name=name)
    found = _inside(replica.path.parent, photo.path)
    if not isinstance(found, Found):
        log.warning("a photo from the field can't be read: %s", found.value)
        return phrase(_ODD, name=name)
    rows = photo_rows(
        replace(found.photo, caption=photo.caption), new_uuid,
        contribution_uuid=post.uuid if post is not None else None, premises_uuid=place.uuid if place else None,
    )  # fmt: skip
    who = desk.member.uuid or None
    acts.perform(replica, Act(_TAKEN, tuple(rows)), who, clock, partial(fieldwork.forget_photo, fid=photo.fid))
    return None


def _inside(folder: Path, told: str) -> Found | Trouble:
    """The photo at a path that a file tells; only what lies in the folder itself is ever opened."""
    path = (folder / told).resolve()
    return from_file(path) if path.is_relative_to(folder.resolve()) and path.is_file() else Trouble.UNREADABLE
