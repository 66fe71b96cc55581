"""What SQLite's errors mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.errors import (
    DiskFull,
    NotAReplica,
    QuartierError,
    ReplicaBusy,
    ReplicaDamaged,
    ReplicaReadOnly,
)
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

_BUSY = QT_TRANSLATE_NOOP(
    "Phrases",
    "Another program, or a layer being edited in QGIS, is writing in “{name}”. Nothing was changed. "
    "Save or close that editing, then try again.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Phrases",
    "There is no room left on the disk of “{name}”. What was saved before is whole. Free some room, then try again.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” or its folder can't be written. Nothing was changed. Ask for the right to write there, or move the file.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” is damaged. Nothing was changed. Keep the file aside, and open the shared base again to make a new "
    "working copy.",
)
_NO_GEOPACKAGE = QT_TRANSLATE_NOOP("Phrases", "“{name}” is not a GeoPackage. Choose the working copy of a quarter.")

#: Looked for in SQLite's own messages: Python tells the code apart only since 3.11.
_CAUSES: tuple[tuple[tuple[str, ...], type[QuartierError], str], ...] = (
    (("is locked", "is busy", "locking protocol"), ReplicaBusy, _BUSY),
    (("disk is full",), DiskFull, _FULL),
    (("readonly database", "unable to open database file"), ReplicaReadOnly, _READ_ONLY),
    (("malformed", "disk i/o error"), ReplicaDamaged, _DAMAGED),
    (("not a database",), NotAReplica, _NO_GEOPACKAGE),
)


def told(error: sqlite3.Error, path: Path) -> QuartierError | None:
    """The error to show for *error*; None when it is a mistake of the program, which must not be dressed up."""
    message = str(error).lower()
    for words, kind, text in _CAUSES:
        if any(word in message for word in words):
            return kind(phrase(text, name=path.name), detail=str(error))
    return None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside into those a person understands; others pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        known = told(error, path)
        if known is None:
            raise
        raise known from error


def held_by_another(path: Path) -> ReplicaBusy:
    """The error for a file in which another thread of this program writes for too long."""
    return ReplicaBusy(phrase(_BUSY, name=path.name), detail="gate")


def damaged(path: Path, detail: str) -> ReplicaDamaged:
    """The error for a file that SQLite opens but finds broken."""
    return ReplicaDamaged(phrase(_DAMAGED, name=path.name), detail=detail)


def read_only(path: Path, detail: str) -> ReplicaReadOnly:
    """The error for a file or folder without the right to write."""
    return ReplicaReadOnly(phrase(_READ_ONLY, name=path.name), detail=detail)


def no_geopackage(path: Path, detail: str) -> NotAReplica:
    """The error for a file of another format."""
    return NotAReplica(phrase(_NO_GEOPACKAGE, name=path.name), detail=detail)
