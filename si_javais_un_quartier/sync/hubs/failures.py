"""What goes wrong with a hub, in words: what happened, what is safe, what to do."""

from __future__ import annotations

import sqlite3

from ...domain.errors import (
    DiskFull,
    HubBusy,
    HubInvalid,
    HubReadOnly,
    HubUnreachable,
    QuartierError,
)
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase

_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base doesn’t answer. Your work is saved on this computer; it will leave at the next synchronisation.",
)
_GONE = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base “{name}” is no longer in its folder: it was moved, renamed or deleted. Your work is saved on this "
    "computer. Ask whoever looks after it for its new address, or to put back a snapshot, from the folder beside it.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "Phrases",
    "Somebody else is writing to the shared base. Your work is saved on this computer. Try again in a minute.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Phrases",
    "You may read the shared base but not write to it. Your work is saved on this computer. Ask whoever looks after "
    "the shared folder for the right to write in it.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Phrases",
    "There is no room left where the shared base is. Your work is saved on this computer. Free some room there, then "
    "synchronise again.",
)
_INVALID = QT_TRANSLATE_NOOP(
    "Phrases",
    "This is not a quarter’s shared base, or it was changed by another program. Nothing in it was changed. Choose "
    "another file, or ask whoever made it.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base is damaged. Your work is saved on this computer. Ask whoever looks after it to put back the last "
    "good snapshot, from the folder beside it.",
)
_SHORT = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base did not send everything. What came is kept, your work is saved on this computer; the rest will "
    "come at the next synchronisation.",
)

_CAUSES: tuple[tuple[tuple[str, ...], type[QuartierError], str], ...] = (
    (("is locked", "is busy", "locking protocol"), HubBusy, _BUSY),
    (("disk is full",), DiskFull, _FULL),
    (("readonly database",), HubReadOnly, _READ_ONLY),
    (("unable to open", "disk i/o error"), HubUnreachable, _UNREACHABLE),
    (("malformed",), HubInvalid, _DAMAGED),
    (("not a database", "no such table", "no such column"), HubInvalid, _INVALID),
)


def told(error: sqlite3.Error, detail: str = "") -> QuartierError:
    """The error to show for what SQLite says of a hub file."""
    message = str(error)
    for words, kind, text in _CAUSES:
        if any(word in message.lower() for word in words):
            return kind(phrase(text), detail=": ".join(filter(None, (detail, message))))
    return HubInvalid(phrase(_INVALID), detail=message)


def is_busy(error: sqlite3.Error) -> bool:
    """Whether trying again can help."""
    return isinstance(told(error), HubBusy)


def invalid(detail: str) -> HubInvalid:
    """What answers is no hub of ours."""
    return HubInvalid(phrase(_INVALID), detail=detail)


def damaged(detail: str) -> HubInvalid:
    """The hub's file is broken."""
    return HubInvalid(phrase(_DAMAGED), detail=detail)


def unreachable(detail: str) -> HubUnreachable:
    """The hub isn't there."""
    return HubUnreachable(phrase(_UNREACHABLE), detail=detail)


def gone(name: str, detail: str) -> HubUnreachable:
    """Its folder is there, it isn't: waiting doesn't bring it back."""
    return HubUnreachable(phrase(_GONE, name=name), detail=detail, retry=False)


def short(detail: str) -> HubUnreachable:
    """Fewer rows came than there are."""
    return HubUnreachable(phrase(_SHORT), detail=detail)


def busy(detail: str) -> HubBusy:
    """Somebody else writes and doesn't finish."""
    return HubBusy(phrase(_BUSY), detail=detail)


def read_only(detail: str) -> HubReadOnly:
    """The hub can't be written with these rights."""
    return HubReadOnly(phrase(_READ_ONLY), detail=detail)
