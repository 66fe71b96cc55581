"""A short connection of our own to a hub file: rollback journal, full synchronisation, patience with jitter."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, TypeVar
from urllib.parse import quote

from ...store.geopackage import APPLICATION_ID, STATEMENTS_KEPT
from . import failures

_T = TypeVar("_T")
_MAGIC = b"SQLite format 3\x00"

#: Seconds that SQLite waits for a lock by itself, before we count it as one try.
_ONE_TRY = 0.25


def address(path: Path, mode: str) -> str:
    """The file as a URI for SQLite, which takes no host: a share's name stays part of the path."""
    text = str(path.absolute()).replace("\\", "/")
    return "file://" + quote(text if text.startswith("/") else "/" + text) + "?mode=" + mode


def _holds_something(folder: Path) -> bool:
    """An empty folder may be where a share that isn't connected is to appear."""
    try:
        return next(folder.iterdir(), None) is not None
    except OSError:
        return False


def refuse_no_hub_file(path: Path) -> None:
    """Raise HubUnreachable where there is no file, HubInvalid where it is no GeoPackage."""
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except FileNotFoundError as error:
        if _holds_something(path.parent):
            raise failures.gone(path.name, str(error)) from error
        raise failures.unreachable(str(error)) from error
    except OSError as error:
        raise failures.unreachable(str(error)) from error
    if header[:16] != _MAGIC or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise failures.invalid("wrong header")


def connect(path: Path) -> sqlite3.Connection:
    """Open the hub, for reading only where it can't be written. It is never made by opening."""
    refuse_no_hub_file(path)
    try:
        connection = sqlite3.connect(
            address(path, "rw"), uri=True, timeout=_ONE_TRY, isolation_level=None, cached_statements=STATEMENTS_KEPT
        )
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA recursive_triggers = OFF")
        connection.execute("PRAGMA cache_size = -16000")
    except sqlite3.Error as error:
        raise failures.told(error) from error
    return connection


def persist(work: Callable[[], _T], patience: float) -> _T:
    """The result of *work*, tried again with jitter while somebody else holds the file. Raises the HubError family."""
    started = time.monotonic()
    while True:
        try:
            return work()
        except sqlite3.Error as error:
            if not failures.is_busy(error) or time.monotonic() - started > patience:
                raise failures.told(error) from error
        time.sleep((20 + secrets.randbelow(180)) / 1000)


@contextmanager
def writing(connection: sqlite3.Connection, patience: float) -> Iterator[None]:
    """One short write transaction; whatever is raised inside, nothing was written."""
    persist(lambda: connection.execute("BEGIN IMMEDIATE"), patience)
    try:
        yield
        persist(lambda: connection.execute("COMMIT"), patience)
    except sqlite3.Error as error:
        raise failures.told(error) from error
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def attached(connection: sqlite3.Connection, path: Path, patience: float) -> Iterator[str]:
    """The hub as the database ``hub`` of a replica's connection."""
    refuse_no_hub_file(path)
    persist(lambda: connection.execute("ATTACH DATABASE ? AS hub", (str(path),)), patience)
    try:
        yield "hub"
    finally:
        connection.execute("DETACH DATABASE hub")
