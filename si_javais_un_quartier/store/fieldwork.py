"""A working copy that goes out on a telephone: its own table of photos, and what came back in it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from ..domain.fieldwork import FieldNotes
from ..domain.records import Contribution, Premises, Profile
from . import rows
from .catalogue import Catalogue
from .geopackage import register_table
from .replica import Replica
from .sql import join

#: Photos taken there: a path beside the file, for a contribution or for premises. It is never shared.
PHOTOS = "local_field_photo"
_NEW = join("uuid IN (SELECT row_uuid FROM local_base WHERE rev IS NULL AND NOT deleted AND table_name = ?)")
_CHANGED = join(
    "SELECT row_uuid, image FROM local_base WHERE table_name = 'premises' AND image IS NOT NULL AND row_uuid NOT IN",
    "(SELECT e.premises_uuid FROM premises_event AS e JOIN local_base AS b ON b.row_uuid = e.uuid",
    "WHERE b.table_name = 'premises_event' AND b.rev IS NULL)",
)


@dataclass(frozen=True)
class FieldPhoto:
    """A photo that was taken out there; ``path`` is relative to the folder of the file."""

    fid: int
    path: str
    caption: str
    contribution_uuid: str | None
    premises_uuid: str | None


def prepare(connection: sqlite3.Connection) -> None:
    """Give a copy the table of photos."""
    connection.execute(
        join(
            "CREATE TABLE", PHOTOS, "(fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, contribution_uuid TEXT,",
            "premises_uuid TEXT, path TEXT, caption TEXT)",
        )
    )  # fmt: skip
    register_table(connection, PHOTOS, None, 0)


def went_out(replica: Replica) -> bool:
    """Whether this copy was made for a telephone."""
    found = replica.connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (PHOTOS,))
    return found.fetchone() is not None


def notes(replica: Replica) -> FieldNotes:
    """What waits to be shared, and what premises were when they were last shared."""
    connection, catalogue = replica.connection, Catalogue(replica)
    before = {uuid: json.loads(image) for uuid, image in connection.execute(_CHANGED)}
    posts = list(rows.read(connection, Contribution, _NEW, ("contribution",)))
    people = list(rows.read(connection, Profile, _NEW, ("profile",)))
    fresh = {it.uuid for it in people}
    authors = catalogue.some(Profile, [it.author_uuid for it in posts if it.author_uuid])
    return FieldNotes(
        posts=posts,
        people=people,
        authors=[it for it in authors if it.uuid not in fresh],
        premises=[(it, before[it.uuid]) for it in catalogue.some(Premises, list(before))],
    )


def field_photos(replica: Replica) -> list[FieldPhoto]:
    """The photos that wait to be taken in, oldest first."""
    found = replica.connection.execute(
        join("SELECT fid, ifnull(path, ''), ifnull(caption, ''), contribution_uuid, premises_uuid FROM", PHOTOS,
             "ORDER BY fid")
    )  # fmt: skip
    return [FieldPhoto(*row) for row in found]


def forget_photo(connection: sqlite3.Connection, fid: int) -> None:
    """It is taken in, or nothing is left that it belongs to."""
    connection.execute(join("DELETE FROM", PHOTOS, "WHERE fid = ?"), (fid,))
