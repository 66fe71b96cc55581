"""The search index: a file beside the replica (``….gpkg.search.sqlite``), insensitive to case and accents.

It isn't in the replica because triggers on an FTS5 table would break every tool whose SQLite lacks FTS5. Triggers of
the replica note the contributions to read again in ``local_search_dirty``, whatever tool changed them. It can be thrown
away: it is built again when missing, broken or made from another copy.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ..domain.errors import ReplicaBusy
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Progress, Silent
from ..domain.search_text import fold, words
from .replica import Replica
from .search_query import COLUMNS
from .sql import join, listed, numbers, places

_log = logging.getLogger(__name__)

_FORMAT = "2"
_NEWER_THAN_FTS5 = re.compile("[\u2060-\u206f\u2300-\U0010ffff]")
_BATCH = 400
#: How many contributions the first reading takes in one transaction: few enough to lose little when it is stopped.
_STRETCH = 5000
_PATIENCE = 0.01
#: Between two tries to put the index in WAL (seconds).
_PAUSE = 0.01
_NO_FTS5 = QT_TRANSLATE_NOOP(
    "Phrases",
    "The SQLite of this computer has no full-text search. Searching works, more slowly with many contributions.",
)

_DOCUMENTS = (
    "SELECT c.fid, c.title, c.body, c.body_fr, c.author_name, f.pseudonym,"
    " (SELECT group_concat(t.name, ' ') FROM contribution_tag AS l JOIN tag AS t ON t.uuid = l.tag_uuid"
    " WHERE l.contribution_uuid = c.uuid), p.address, c.parcel_id, c.reference FROM contribution AS c"
    " LEFT JOIN premises AS p ON p.uuid = c.premises_uuid LEFT JOIN profile AS f ON f.uuid = c.author_uuid"
)
_STRETCH_BELOW = "SELECT min(fid), count(*) FROM (SELECT fid FROM contribution WHERE fid < ? ORDER BY fid DESC LIMIT ?)"
_DOCUMENTS_BETWEEN = join(_DOCUMENTS, "WHERE c.fid >= ? AND c.fid < ? ORDER BY c.fid")
_PUT = join("INSERT OR REPLACE INTO words (rowid,", listed(COLUMNS), ") VALUES (", places(len(COLUMNS) + 1), ")")


def sidecar(path: Path) -> Path:
    """Where the index of a replica lies."""
    return path.with_name(path.name + ".search.sqlite")


def has_fts5(connection: sqlite3.Connection) -> bool:
    """Whether this SQLite can search full text."""
    return any("FTS5" in row[0] for row in connection.execute("PRAGMA compile_options"))


class SearchIndex:
    """Keeps the index of *replica* true. Writing takes a connection of its own; reading is by :meth:`attach`."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self.path = sidecar(replica.path)
        self.indexed = has_fts5(replica.connection)

    @property
    def notice(self) -> Phrase | None:
        """What to tell a person about the search on this computer, if anything."""
        return None if self.indexed else phrase(_NO_FTS5)

    def refresh(self, progress: Progress | None = None) -> int:
        """Bring the index up to date; returns how many contributions were read.

        The first reading goes from the newest to the oldest, so that a search meanwhile finds the newest first. Raises
        ``Cancelled`` from *progress*; what was read until then is kept, and the next call goes on from there.
        """
        progress = progress or Silent()
        self._prepare()
        with closing(self._connect()) as index:
            total = self._read_all(index, progress)
            while batch := self._take_batch(index):
                total += batch
                progress.report(total)
        return total

    def catch_up(self) -> None:
        """Read again what was just written, where it is little: a search right after an act finds its words.

        More than that, as after a sync, is :meth:`refresh`'s, in a task; until then a search is a little behind. It is
        too while anybody else writes: a person who types doesn't wait for that.
        """
        noted = "SELECT count(*) FROM (SELECT 1 FROM local_search_dirty LIMIT ?)"
        if not 0 < self._replica.connection.execute(noted, (_BATCH + 1,)).fetchone()[0] <= _BATCH:
            return
        try:
            with self._replica.patience(_PATIENCE), closing(self._connect(_PATIENCE)) as index:
                while self._take_batch(index):
                    pass
        except (ReplicaBusy, sqlite3.OperationalError):
            _log.info("another program is writing; the search is a little behind")

    def attach(self, connection: sqlite3.Connection) -> None:
        """Let a connection to the replica read the index as ``search``.

        Where it is missing, a small replica is read at once; a large one's index begins empty and waits for
        :meth:`refresh`.
        """
        if any(row[1] == "search" for row in connection.execute("PRAGMA database_list")):
            return
        self._prepare()
        if self._is_little():
            self.refresh()
        connection.execute("ATTACH DATABASE ? AS search", (str(self.path),))

    def forget(self) -> None:
        """Build again from what the replica holds now, leaving no trace of what it held (after an erasure)."""
        with closing(self._connect()) as index:
            index.execute("PRAGMA secure_delete = ON")
            index.execute("DROP TABLE IF EXISTS words")
            index.execute("DROP TABLE IF EXISTS about")
            index.execute("VACUUM")
            index.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.refresh()

    # -- building

    def _connect(self, patience: float = 5.0) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self.path), timeout=patience, isolation_level=None)
        try:
            _keep_in_wal(connection, patience)
            connection.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            connection.close()
            raise
        return connection

    def _mark(self) -> list[tuple[str, str]]:
        generation = self._replica.meta("search_generation") or ""
        form = "fts5" if self.indexed else "plain"
        replica = self._replica.meta("replica_id") or ""
        return [("form", form), ("format", _FORMAT), ("generation", generation), ("replica", replica)]

    def _unread(self, index: sqlite3.Connection) -> tuple[int, int] | None:
        """Below which key the first reading has still to go, and how many it has done; None: the index isn't ours."""
        try:
            about = dict(index.execute("SELECT key, value FROM about"))
            below, done = int(about.pop("below", 0)), int(about.pop("done", 0))
        except (sqlite3.OperationalError, ValueError):
            return None
        return (below, done) if about == dict(self._mark()) else None

    def _is_little(self) -> bool:
        """Whether the first reading has little to do."""
        with closing(self._connect()) as index:
            below, _ = self._unread(index) or (0, 0)
        noted = "SELECT count(*) FROM (SELECT 1 FROM contribution WHERE fid < ? LIMIT ?)"
        return 0 < int(self._replica.connection.execute(noted, (below, _BATCH + 1)).fetchone()[0]) <= _BATCH

    def _prepare(self) -> None:
        """Make an empty index, unless there is one of ours."""
        self._discard_broken()
        with closing(self._connect()) as index:
            if self._unread(index) is not None:
                return
            with self._replica.transaction() as connection:
                connection.execute("DELETE FROM local_search_dirty")
            highest = self._replica.connection.execute("SELECT max(fid) FROM contribution").fetchone()[0] or 0
            index.execute("BEGIN IMMEDIATE")
            if self._unread(index) is None:  # another thread may have been quicker
                index.execute("DROP TABLE IF EXISTS words")
                index.execute("DROP TABLE IF EXISTS about")
                index.execute(self._table())
                index.execute("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT)")
                index.executemany("INSERT INTO about VALUES (?, ?)", self._mark())
                index.execute("INSERT INTO about VALUES ('below', ?)", (highest + 1,))
            index.execute("COMMIT")

    def _read_all(self, index: sqlite3.Connection, progress: Progress) -> int:
        """The first reading, or what is left of it: stretches of keys from the highest down, each a transaction."""
        below, done = self._unread(index) or (0, 0)
        if not below:
            return 0
        connection, first = self._replica.connection, done
        total = connection.execute("SELECT count(*) FROM contribution").fetchone()[0]
        while below:
            lowest, count = connection.execute(_STRETCH_BELOW, (below, _STRETCH)).fetchone()
            index.execute("BEGIN IMMEDIATE")
            try:
                if count:
                    documents = connection.execute(_DOCUMENTS_BETWEEN, (lowest, below))
                    index.executemany(_PUT, _watched(documents, done, total, progress))
                below, done = lowest or 0, done + count
                index.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", (("below", below), ("done", done)))
                index.execute("COMMIT")
            except BaseException:
                index.execute("ROLLBACK")
                raise
        return done - first

    def _table(self) -> str:
        if self.indexed:
            options = ("prefix = '1 2'", 'tokenize = "unicode61 remove_diacritics 0"')
            return join("CREATE VIRTUAL TABLE words USING fts5(", ", ".join((*COLUMNS, *options)), ")")
        return join("CREATE TABLE words (rowid INTEGER PRIMARY KEY,", listed(COLUMNS), ")")

    def _discard_broken(self) -> None:
        """A sidecar that SQLite can't read is removed; it holds nothing that the replica lacks."""
        if not self.path.exists():
            return
        try:
            with closing(self._connect()) as index:
                index.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:  # held by another thread, not broken
            raise
        except sqlite3.DatabaseError:
            for end in ("", "-wal", "-shm"):
                Path(str(self.path) + end).unlink(missing_ok=True)

    # -- keeping up

    def _take_batch(self, index: sqlite3.Connection) -> int:
        """Read some noted contributions again. The index commits first: a crash in between only repeats the work."""
        with self._replica.transaction() as connection:
            keys = [row[0] for row in connection.execute("SELECT fid FROM local_search_dirty LIMIT ?", (_BATCH,))]
            if not keys:
                return 0
            where = join("WHERE c.fid IN (", places(len(keys)), ")")
            documents = connection.execute(join(_DOCUMENTS, where), keys).fetchall()
            index.execute("BEGIN IMMEDIATE")
            index.executemany("DELETE FROM words WHERE rowid = ?", ((key,) for key in keys))
            index.executemany(_PUT, map(_document, documents))
            index.execute("COMMIT")
            connection.executemany("DELETE FROM local_search_dirty WHERE fid = ?", ((key,) for key in keys))
        return len(keys)


def _keep_in_wal(connection: sqlite3.Connection, patience: float) -> None:
    """Put the index in WAL. SQLite doesn't wait for another connection that is doing the same, so this does."""
    until = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError:
            if time.monotonic() >= until:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _watched(rows: sqlite3.Cursor, done: int, total: int, progress: Progress) -> Iterator[tuple[object, ...]]:
    for number, row in enumerate(rows, done):
        if number % 100 == 0:
            progress.report(number, total)
        yield _document(row)


def _document(row: tuple[object, ...]) -> tuple[object, ...]:
    """The folded texts of a contribution, in the order of the index's columns."""
    fid, title, body, body_fr, author_name, pseudonym, tags, address, parcel, reference = row
    joined = str(reference or "")
    texts = (
        title,
        _together(body, body_fr),
        _together(author_name, pseudonym if pseudonym != author_name else None),
        tags,
        _together(address, parcel),
        _together(joined, joined.replace("-", "")),
    )
    return (fid, *(searchable(str(value)) if value else "" for value in texts))


def searchable(text: str) -> str:
    """What the index holds of a text: folded, its words parted by spaces where SQLite would part them otherwise.

    FTS5 goes by the Unicode of 2012, in which newer emoji and invisible marks are letters.
    """
    folded = fold(text)
    return " ".join(words(text)) if _NEWER_THAN_FTS5.search(folded) else folded


def _together(*texts: object) -> str:
    return " ".join(str(value) for value in texts if value)


def matches(connection: sqlite3.Connection, expression: str, limit: int) -> Iterator[int]:
    """The keys of at most *limit* contributions that an FTS5 expression finds."""
    found = connection.execute("SELECT rowid FROM search.words WHERE words MATCH ? LIMIT ?", (expression, limit))
    return (row[0] for row in found)


def all_matches(connection: sqlite3.Connection, expression: str) -> set[int]:
    """The keys of all contributions that an FTS5 expression finds, handed over in one piece."""
    found = "SELECT group_concat(rowid) FROM search.words WHERE words MATCH ?"
    return set(numbers(connection.execute(found, (expression,)).fetchone()[0]))


def count_matches(connection: sqlite3.Connection, expression: str, limit: int) -> int:
    """How many contributions an FTS5 expression finds, counted up to *limit*."""
    counted = "SELECT count(*) FROM (SELECT 1 FROM search.words WHERE words MATCH ? LIMIT ?)"
    return int(connection.execute(counted, (expression, limit)).fetchone()[0])
