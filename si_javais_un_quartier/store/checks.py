"""Whether a file may be opened as a replica. Nothing here writes to it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from ..domain.errors import ClientTooOld, NotAReplica, ReplicaMisplaced
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from .failures import damaged, no_geopackage, read_only, telling
from .geopackage import APPLICATION_ID
from .location import on_network_share
from .schema import SCHEMA_VERSION

_MAGIC = b"SQLite format 3\x00"

_OTHER = QT_TRANSLATE_NOOP(
    "Phrases", "“{name}” is a GeoPackage, but not the working copy of a quarter. Nothing in it was changed."
)
_SHARED_BASE = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” is a quarter's shared base, not a working copy. Choose it as the shared base: a working copy is then "
    "made on this computer.",
)
_NO_FILE = QT_TRANSLATE_NOOP("Phrases", "There is no file “{name}”. It may have been moved or renamed.")
_SHARE = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” lies on a network drive. A working copy must be on a disk of this computer; the shared base may stay "
    "there.",
)
_TOO_OLD = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” was made by a newer version of this plugin. Nothing in it was changed. Update the plugin, then open it "
    "again.",
)


def refuse_bad_place(path: Path) -> None:
    """Raise ReplicaMisplaced for a network share, ReplicaReadOnly for a folder without the right to write."""
    if on_network_share(path):
        raise ReplicaMisplaced(phrase(_SHARE, name=path.name))
    if path.parent.is_dir() and not os.access(path.parent, os.W_OK):
        raise read_only(path, "folder not writable")


def refuse_bad_file(path: Path, *, largest: int | None = None) -> None:
    """Raise NotAReplica, ReplicaReadOnly, ReplicaDamaged or ClientTooOld where the file may not be opened for work.

    Every page of a file of up to *largest* bytes is looked at; of a larger one only the content that is read.
    """
    if not path.is_file():
        raise NotAReplica(phrase(_NO_FILE, name=path.name))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise read_only(path, str(error)) from error
    if header[:16] != _MAGIC or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise no_geopackage(path, "wrong header")
    with telling(path):
        connection = _look(path, in_wal=header[18] == 2)
        try:
            _refuse_content(connection, path)
            if largest is None or path.stat().st_size <= largest:
                _refuse_broken_pages(connection, path)
        finally:
            connection.close()
    if not os.access(path, os.W_OK):
        raise read_only(path, "file not writable")


def is_quarters(path: Path) -> bool:
    """Whether the file is a working copy or a shared base, as far as it can be told: nothing else may replace it."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
        if header[:16] != _MAGIC:
            return False
        connection = _look(path, in_wal=header[18] == 2)
        try:
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        finally:
            connection.close()
    except (OSError, sqlite3.Error):
        return False
    return not names.isdisjoint({"local_meta", "sync_meta"})


def refuse_held(connection: sqlite3.Connection) -> None:
    """Raise sqlite3.OperationalError where another program holds the file or it can't be written."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def not_a_replica(path: Path, detail: str) -> NotAReplica:
    """The error for a GeoPackage of something else."""
    return NotAReplica(phrase(_OTHER, name=path.name), detail=detail)


def _look(path: Path, *, in_wal: bool) -> sqlite3.Connection:
    """A connection that can't write.

    A file left in WAL that nobody has open is read as it stands: SQLite would put two files beside it that a reader
    can't remove.
    """
    text = str(path.resolve()).replace("\\", "/")
    # three slashes and more: SQLite takes no host, and the name of a share is part of the path
    uri = "file://" + quote(text if text.startswith("/") else "/" + text) + "?mode=ro"
    if in_wal and not Path(str(path) + "-wal").exists():
        uri += "&immutable=1"
    return sqlite3.connect(uri, uri=True, timeout=1.0)


def _refuse_content(connection: sqlite3.Connection, path: Path) -> None:
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "sync_meta" in names and "local_meta" not in names:
        raise NotAReplica(phrase(_SHARED_BASE, name=path.name), detail="a hub")
    if not {"local_meta", "local_state", "local_base", "local_outbox"} <= names:
        raise not_a_replica(path, "no bookkeeping tables")
    meta = dict(connection.execute("SELECT key, value FROM local_meta"))
    written = meta.get("schema_version") or "0"
    wanted = meta.get("min_client") or written
    if not (written.isdigit() and wanted.isdigit()):
        raise damaged(path, "unreadable version")
    if int(wanted) > SCHEMA_VERSION:
        raise ClientTooOld(phrase(_TOO_OLD, name=path.name), detail=wanted)


def _refuse_broken_pages(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(path, found)
