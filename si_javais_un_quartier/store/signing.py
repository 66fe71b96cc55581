"""The signing books that the working copy holds, and what has come back for each of their lines."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..domain.records import ReviewEvent, Setting
from ..domain.signing import AGAIN, AGREED, KEY_PREFIX, Book, Visa, read_book, read_visa
from . import rows
from .acts import UNDONE_REASON
from .replica import Replica
from .sql import join

_BOOKS = "key >= ? AND key < ?"
_VISAS = join(
    "table_name = 'message' AND field IN (?, ?) AND row_uuid IN (SELECT value FROM json_each(?))",
)


def books(replica: Replica) -> list[Book]:
    """All that can be read, the last made first."""
    found = rows.read(replica.connection, Setting, _BOOKS, (KEY_PREFIX, KEY_PREFIX + "~"))
    read = [book for book in map(read_book, found) if book is not None]
    return sorted(read, key=lambda book: (book.made_at, book.uuid), reverse=True)


def next_number(replica: Replica) -> int:
    """The number of the next book; where two colleagues take the same, date and maker tell their books apart."""
    return 1 + max((book.number for book in books(replica)), default=0)


def visas(replica: Replica, book: Book) -> Mapping[str, Visa]:
    """The last visa of each answer in *book*, by the message's uuid; those taken back are none."""
    asked = (AGREED, AGAIN, json.dumps([line.message_uuid for line in book.lines]))
    found: dict[str, Visa] = {}
    for event in rows.read(replica.connection, ReviewEvent, _VISAS, asked, order="happened_at, fid"):
        visa = read_visa(event.field, event.new_value, event.reason)
        if event.reason == UNDONE_REASON or visa is None:
            found.pop(event.row_uuid, None)
        elif event.happened_at >= book.made_at:
            found[event.row_uuid] = visa
    return found
