"""Looking at a hub file before one works with it: what works, what doesn't, and the remedy. Nothing is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ...domain.errors import HubError, HubReadOnly, QuartierError
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...store.location import on_network_share
from ..probing import Check, Finding, Verdict, failed
from . import audit, failures, findings
from .connection import connect
from .lock_test import refuse_lying_locks
from .places import refuse_cloud

_NO_FILE = QT_TRANSLATE_NOOP("Phrases", "No file “{name}” there.")
_LOOK_THERE = QT_TRANSLATE_NOOP("Phrases", "Check the address, and that the network drive is connected.")
_NO_FOLDER = QT_TRANSLATE_NOOP("Phrases", "There is no folder “{name}”.")
_ALONE = QT_TRANSLATE_NOOP("Phrases", "This folder is on this computer alone.")
_SHARE_IT = QT_TRANSLATE_NOOP(
    "Phrases", "Fine for a trial. For your colleagues to reach it, choose a shared folder of the network."
)
_THERE = QT_TRANSLATE_NOOP("Phrases", "The file is there.")
_SUITS = QT_TRANSLATE_NOOP("Phrases", "No cloud client keeps this folder.")
_WRITES = QT_TRANSLATE_NOOP("Phrases", "Writing was tried, and taken back at once.")
_READ_ONLY_REMEDY = QT_TRANSLATE_NOOP(
    "Phrases",
    "You can work on your copy; nothing of it will leave. Ask whoever looks after the shared folder for the right to "
    "write in it.",
)
_BUSY = QT_TRANSLATE_NOOP("Phrases", "Somebody is writing right now.")
_WAIT = QT_TRANSLATE_NOOP(
    "Phrases", "That is a good sign; test again in a minute to be sure of your own right to write."
)
_UNSOUND = QT_TRANSLATE_NOOP("Phrases", "Another program took some away: {count}")
_REPAIRED = QT_TRANSLATE_NOOP("Phrases", "The next synchronisation puts them back, and compares everything once.")
_HONEST = QT_TRANSLATE_NOOP("Phrases", "While one writes, the others wait their turn.")
_UNTRIED = QT_TRANSLATE_NOOP("Phrases", "This could not be tried: you may not make a file in this folder.")
_ASK_FOLDER = QT_TRANSLATE_NOOP("Phrases", "Ask for the right to write in the folder: the shared base needs it too.")


def probe_file(path: Path) -> Iterator[Finding]:
    """Findings on the hub file at *path*, as far as the first that makes the rest pointless."""
    if not path.is_file():
        yield Finding(Check.REACHABLE, Verdict.BAD, phrase(_NO_FILE, name=path.name), phrase(_LOOK_THERE), str(path))
        return
    yield Finding(Check.REACHABLE, Verdict.GOOD, phrase(_THERE))
    yield _place(path)
    try:
        with closing(connect(path)) as connection:
            yield from _inside(connection)
    except QuartierError as error:
        yield failed(Check.SCHEMA, error)
        return
    yield _locks(path.parent)


def _place(path: Path) -> Finding:
    try:
        refuse_cloud(path)
    except HubError as error:
        return failed(Check.PLACE, error)
    return Finding(Check.PLACE, Verdict.GOOD, phrase(_SUITS))


def probe_folder(folder: Path) -> Iterator[Finding]:
    """Findings on a folder in which a hub could be made, as far as the first that makes the rest pointless."""
    if not folder.is_dir():
        yield Finding(
            Check.REACHABLE, Verdict.BAD, phrase(_NO_FOLDER, name=folder.name or str(folder)), phrase(_LOOK_THERE)
        )
        return
    place = _place(folder / "any.gpkg")
    yield (
        place
        if place.verdict is Verdict.BAD or on_network_share(folder)
        else Finding(Check.PLACE, Verdict.CARE, phrase(_ALONE), phrase(_SHARE_IT))
    )
    locks = _locks(folder)
    if locks.verdict is Verdict.CARE:
        yield Finding(Check.WRITE, Verdict.BAD, findings.MAY_NOT_WRITE, phrase(_ASK_FOLDER), locks.detail)
        return
    yield Finding(Check.WRITE, Verdict.GOOD, phrase(_WRITES))
    yield locks


def _inside(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Raises the HubError family for what is no hub."""
    try:
        audit.refuse_strangers(connection)
        yield _schema(connection)
        count = connection.execute("SELECT count(*) FROM contribution WHERE deleted = 0").fetchone()[0]
        yield findings.held(count)
    except sqlite3.Error as error:
        raise failures.told(error) from error
    yield from _writing(connection)
    yield _triggers(connection)


def _schema(connection: sqlite3.Connection) -> Finding:
    notes = dict(connection.execute("SELECT key, value FROM sync_meta"))
    versions = (int(notes.get(key, 1)) for key in ("schema_version", "min_client"))
    return findings.schema(notes.get("name", ""), *versions)


def _writing(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Write the sample for real, read it back, and take it back."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT OR REPLACE INTO sync_meta VALUES ('probe', ?)", (findings.SAMPLE,))
        found = connection.execute("SELECT value FROM sync_meta WHERE key = 'probe'").fetchone()[0]
    except sqlite3.Error as error:
        yield _cannot_write(error)
        return
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    yield Finding(Check.WRITE, Verdict.GOOD, phrase(_WRITES))
    yield findings.letters(found)


def _cannot_write(error: sqlite3.Error) -> Finding:
    if failures.is_busy(error):
        return Finding(Check.WRITE, Verdict.CARE, phrase(_BUSY), phrase(_WAIT), str(error))
    told = failures.told(error)
    if isinstance(told, HubReadOnly):
        return Finding(Check.WRITE, Verdict.CARE, findings.MAY_NOT_WRITE, phrase(_READ_ONLY_REMEDY), str(error))
    return failed(Check.WRITE, told)


def _triggers(connection: sqlite3.Connection) -> Finding:
    lost = audit.count_lost(connection)
    if lost:
        return Finding(Check.TRIGGERS, Verdict.CARE, phrase(_UNSOUND, count=lost), phrase(_REPAIRED))
    return findings.sound()


def _locks(folder: Path) -> Finding:
    try:
        refuse_lying_locks(folder)
    except HubError as error:
        return failed(Check.LOCKS, error)
    except (OSError, sqlite3.Error) as error:  # nothing could be written there
        return Finding(Check.LOCKS, Verdict.CARE, phrase(_UNTRIED), phrase(_ASK_FOLDER), str(error))
    return Finding(Check.LOCKS, Verdict.GOOD, phrase(_HONEST))
