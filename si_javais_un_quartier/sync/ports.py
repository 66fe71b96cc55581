"""What the engine asks of a hub, whatever stands behind it: a GeoPackage on a share, or a server.

All methods raise the ``HubError`` family, DiskFull, or nothing else on purpose.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Callable, Protocol

from ..network.exchange import Traffic
from ..store.geopackage import Crs
from .images import Image


@dataclass(frozen=True)
class HubMeta:
    """Who the hub is. ``epoch`` changes whenever its history may have missed something.

    ``member``: the uuid of the member whom a server knows behind the credentials; a file knows nobody.
    """

    hub_id: str
    epoch: str
    name: str
    schema_version: int
    min_client: int
    crs: Crs
    member: str | None = None


@dataclass(frozen=True)
class Version:
    """A place in a hub's history: its number, and the random token that tells two histories apart."""

    rev: int
    token: str | None


@dataclass(frozen=True)
class HubRow:
    """One row as the hub holds it now."""

    uuid: str
    rev: int
    token: str
    deleted: bool
    image: Image


@dataclass(frozen=True)
class Request:
    """One row to write. ``base_rev`` None: insert it; else replace the version with that number, and no other."""

    table: str
    uuid: str
    deleted: bool
    base_rev: int | None
    write_id: str
    image: Image


class Outcome(Enum):
    """What the hub did with a request."""

    APPLIED = "applied"
    MOVED_ON = "SYNC_CONFLICT"
    EXISTS = "UNIQUE"
    ERASED = "ERASED"
    NOT_ALLOWED = "NOT_ALLOWED"
    INVALID = "INVALID"


class HistoryReplaced(Exception):
    """The hub no longer holds the version this replica last heard of: it was restored from a backup."""


class Hub(Protocol):
    """A hub for the time of one sync; a context manager that lets go of it.

    Rows are read ``page`` at a time, sent ``batch`` at a time, and photo pieces ``pieces_at_once``. ``traffic`` counts
    what goes over a wire, where there is one.
    """

    page: int
    batch: int
    pieces_at_once: int

    @property
    def traffic(self) -> Traffic | None:
        """Bytes both ways."""

    def __enter__(self) -> Hub: ...  # noqa: PYI034 (Self came with Python 3.11)

    def __exit__(self, *_: object) -> None: ...

    def heed(self, stopped: Callable[[], bool]) -> None:
        """Ask *stopped* often, from whatever thread, while waiting; end with Cancelled where it says so."""

    def meta(self) -> HubMeta:
        """Who it is, after an audit of its triggers. Raises HubInvalid for anything that is no hub of ours."""

    def top(self) -> Version:
        """The highest committed version."""

    def tops(self) -> dict[str, int]:
        """Of each table that is pulled: the highest rev of a row; 0 or nothing where it has none."""

    def tokens(self, revs: Iterable[int]) -> dict[int, str]:
        """The tokens of those *revs* that the history holds."""

    def changes(self, table: str, after: int, upto: int, limit: int) -> list[HubRow]:
        """Rows with ``after < rev <= upto``, at most *limit*, in order of rev."""

    def size(self, upto: int) -> int:
        """How many rows a first copy up to *upto* goes through, deleted ones too; for its progress only."""

    def copy(self, table: str, upto: int) -> Iterator[list[HubRow]]:
        """All rows with ``rev <= upto``, in portions, for a first copy. Raises HubUnreachable where some miss."""

    def rows(self, table: str, uuids: Sequence[str]) -> list[HubRow]:
        """The present version of some rows."""

    def versions(self, table: str) -> dict[str, tuple[int, bool]]:
        """Of every row of *table*: its rev and whether it is deleted."""

    def images(self, table: str, revs: Sequence[int]) -> dict[int, Image]:
        """What the history holds of *table* under those revs."""

    def arrived(self, write_ids: Sequence[str]) -> dict[str, int]:
        """The rev under which each of those writes entered the history, if it did."""

    def push(self, requests: Sequence[Request], horizon: Version) -> list[Outcome]:
        """Apply what can be applied, each on its own.

        Raises HistoryReplaced where the history lacks *horizon*; then nothing was applied.
        """

    def add_pieces(self, pieces: Sequence[tuple[object, ...]]) -> set[str]:
        """Put photo pieces (uuid and content columns) there; returns the uuids that are there now."""

    def pieces(self, sha256: str, variant: str, after: int = -1) -> list[tuple[object, ...]]:
        """Pieces (uuid, content columns and stamps) of one variant of a photo, in order, from the one after *after*.

        As many as come easily, at least one where there is one.
        """

    def keep_safe(self, today: str) -> None:
        """Once a day, before something is written: look for damage and put a snapshot aside."""

    def attached(self, connection: sqlite3.Connection) -> AbstractContextManager[str] | None:
        """The hub as a database of *connection*, under the name that is yielded; None where it is no file."""
