"""The search index: a file beside the replica (``….gpkg.search.sqlite``), insensitive to case and accents.

It isn't in the replica because triggers on an FTS5 table would break every tool whose SQLite lacks FTS5. Triggers of
the replica note the contributions to read again in ``local_search_dirty``, whatever tool changed them. It can be thrown
away: it is built again when missing, broken or made from another copy.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ..domain.errors import ReplicaBusy
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Progress, Silent
from ..domain.search_text import fold, words
from .replica import Replica
from .search_query import COLUMNS
from .sql import join, listed, places

_log = logging.getLogger(__name__)

_FORMAT = "1"
_NEWER_THAN_FTS5 = re.compile("[\u2060-\u206f\u2300-\U0010ffff]")
_BATCH = 400
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
_PUT = join("INSERT INTO words (rowid,", listed(COLUMNS), ") VALUES (", places(len(COLUMNS) + 1), ")")


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

        Raises ``Cancelled`` from *progress*; what was read until then is kept, or built again next time.
        """
        progress = progress or Silent()
        if not self._is_ours():
            return self._build(progress)
        with closing(self._connect()) as index:
            total = 0
            while batch := self._take_batch(index):
                total += batch
                progress.report(total)
        return total

    def catch_up(self) -> None:
        """Read again what was just written, where it is little: a search right after an act finds its words.

        More than that, as after a sync, is :meth:`refresh`'s, in a task; until then a search is a little behind.
        """
        noted = "SELECT count(*) FROM (SELECT 1 FROM local_search_dirty LIMIT ?)"
        if not 0 < self._replica.connection.execute(noted, (_BATCH + 1,)).fetchone()[0] <= _BATCH:
            return
        try:
            self.refresh()
        except ReplicaBusy:
            _log.info("another program is writing; the search is a little behind")

    def attach(self, connection: sqlite3.Connection) -> None:
        """Let a connection to the replica read the index as ``search``; building it first where it is missing."""
        if any(row[1] == "search" for row in connection.execute("PRAGMA database_list")):
            return
        if not self._is_ours():
            self._build(Silent())
        connection.execute("ATTACH DATABASE ? AS search", (str(self.path),))

    def forget(self) -> None:
        """Build again from what the replica holds now, leaving no trace of what it held (after an erasure)."""
        with closing(self._connect()) as index:
            index.execute("PRAGMA secure_delete = ON")
            index.execute("DROP TABLE IF EXISTS words")
            index.execute("DROP TABLE IF EXISTS about")
            index.execute("VACUUM")
            index.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._build(Silent())

    # -- building

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self.path), timeout=5.0, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    def _mark(self) -> list[tuple[str, str]]:
        generation = self._replica.meta("search_generation") or ""
        form = "fts5" if self.indexed else "plain"
        replica = self._replica.meta("replica_id") or ""
        return [("form", form), ("format", _FORMAT), ("generation", generation), ("replica", replica)]

    def _is_ours(self) -> bool:
        if not self.path.exists():
            return False
        try:
            with closing(self._connect()) as index:
                return index.execute("SELECT key, value FROM about ORDER BY key").fetchall() == sorted(self._mark())
        except sqlite3.DatabaseError:
            _log.info("the search index is unreadable or of another form and will be built again")
            return False

    def _build(self, progress: Progress) -> int:
        self._discard_broken()
        replica = self._replica
        with replica.transaction() as connection:
            connection.execute("DELETE FROM local_search_dirty")
        count = 0
        with closing(self._connect()) as index:
            index.execute("PRAGMA synchronous = OFF")
            index.execute("BEGIN IMMEDIATE")
            index.execute("DROP TABLE IF EXISTS words")
            index.execute("DROP TABLE IF EXISTS about")
            index.execute(self._table())
            total = replica.connection.execute("SELECT count(*) FROM contribution").fetchone()[0]
            rows = replica.connection.execute(_DOCUMENTS)
            while documents := rows.fetchmany(2000):
                index.executemany(_PUT, map(_document, documents))
                count += len(documents)
                progress.report(count, total)
            index.execute("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT)")
            index.executemany("INSERT INTO about VALUES (?, ?)", self._mark())
            index.execute("COMMIT")
        return count

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
