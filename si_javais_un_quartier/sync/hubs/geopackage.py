"""A hub that is a GeoPackage in a shared folder, reached by short connections of our own, never through QGIS or OGR.

Locks on shares may lie. Damage is detected and can be undone (lease, daily check and snapshot); safety on every share
is not promised.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Callable

from ...store import sql
from ...store.geopackage import read_crs
from ...store.schema import Table, tables, tables_by_name
from ..images import Image, columns, from_json
from ..ports import HistoryReplaced, HubMeta, HubRow, Outcome, Request, Version
from . import audit, failures, upkeep
from .connection import attached, connect, persist, writing
from .lease import Lease
from .places import refuse_cloud

_log = logging.getLogger(__name__)

_CHUNK = 500
_ROWS, _SECONDS = 200, 2.0
_LAST = "SELECT rev, token FROM history ORDER BY rev DESC LIMIT 1"

_OUTCOMES = {
    "SYNC_CONFLICT": Outcome.MOVED_ON,
    "ERASED": Outcome.ERASED,
    "UNIQUE": Outcome.EXISTS,
}


class GeoPackageHub:
    """``sync.ports.Hub`` over a file, for one thread; *patience* is how long it waits for others (seconds)."""

    page = 500
    batch = 200
    pieces_at_once = 16
    traffic = None

    def __init__(self, path: Path, *, patience: float = 20.0, lease: Lease | None = None) -> None:
        self.path = Path(path)
        self._patience = patience
        self._lease = lease or Lease(self.path)
        self._open: sqlite3.Connection | None = None
        self._depth = 0

    def __enter__(self) -> GeoPackageHub:  # noqa: PYI034 (Self came with Python 3.11)
        """Open the file and audit it. Raises the HubError family."""
        if self._depth == 0:
            refuse_cloud(self.path)
            self._open = connect(self.path)
            try:
                persist(lambda: audit.refuse_strangers(self._connection), self._patience)
                upkeep.leave_wal(self._connection)
                audit.repair(self._connection, self._patience)
            except BaseException:
                self._open.close()
                self._open = None
                raise
        self._depth += 1
        return self

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if self._depth == 0 and self._open is not None:
            self._open.close()
            self._open = None

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            raise RuntimeError("the hub is used outside of its with block")
        return self._open

    def _all(self, statement: str, bound: Sequence[object] = ()) -> list[tuple[object, ...]]:
        return persist(lambda: self._connection.execute(statement, bound).fetchall(), self._patience)

    def heed(self, stopped: Callable[[], bool]) -> None:
        """Its waits are short."""

    # -- reading

    def meta(self) -> HubMeta:
        """Who it is."""
        notes = {str(key): str(value) for key, value in self._all("SELECT key, value FROM sync_meta")}
        try:
            crs = read_crs(self._connection, int(notes["srid"]))
            if crs is None:
                raise failures.invalid("no reference system")
            versions = int(notes["schema_version"]), int(notes["min_client"])
            return HubMeta(notes["hub_id"], notes["epoch"], notes.get("name", ""), *versions, crs)
        except (KeyError, ValueError) as error:
            raise failures.invalid(repr(error)) from error

    def top(self) -> Version:
        """The highest committed version."""
        found = self._all(_LAST)
        return Version(int(str(found[0][0])), str(found[0][1])) if found else Version(0, None)

    def tops(self) -> dict[str, int]:
        """Of each table with a history: the highest rev of a row."""
        found = {}
        for table in tables():
            if not table.insert_only:
                ((rev,),) = self._all(sql.join("SELECT max(rev) FROM", sql.identifier(table.name)))
                found[table.name] = int(str(rev or 0))
        return found

    def tokens(self, revs: Iterable[int]) -> dict[int, str]:
        """The tokens of those *revs* that the history holds."""
        found: dict[int, str] = {}
        wanted = sorted(set(revs))
        for part in _parts(wanted):
            statement = sql.select("history", ("rev", "token"), _among("rev", len(part)))
            found.update(self._all(statement, part))  # type: ignore[arg-type]
        return found

    def changes(self, table: str, after: int, upto: int, limit: int) -> list[HubRow]:
        """Rows with ``after < rev <= upto``, in order of rev."""
        return self._rows(table, "r.rev > ? AND r.rev <= ? ORDER BY r.rev LIMIT ?", (after, upto, limit))

    def size(self, upto: int) -> int:
        """How many rows a first copy goes through."""
        counts = [
            self._all(sql.join("SELECT count(*) FROM", sql.identifier(table.name), "WHERE rev <= ?"), (upto,))
            for table in tables()
            if not table.insert_only
        ]
        return sum(int(str(count)) for ((count,),) in counts)

    def copy(self, table: str, upto: int) -> Iterator[list[HubRow]]:
        """All rows with ``rev <= upto``, page by page; a first copy of a file is made through :meth:`attached`."""
        page = self.changes(table, 0, upto, self.page)
        while page:
            yield page
            page = self.changes(table, page[-1].rev, upto, self.page)

    def rows(self, table: str, uuids: Sequence[str]) -> list[HubRow]:
        """The present version of some rows."""
        found: list[HubRow] = []
        for part in _parts(uuids):
            found += self._rows(table, "r." + _among("uuid", len(part)), part)
        return found

    def _rows(self, table: str, where: str, bound: Sequence[object]) -> list[HubRow]:
        names = columns(tables_by_name()[table])
        statement = sql.join(
            "SELECT r.uuid, r.rev, h.token, r.deleted,", sql.listed(names, "r."), "FROM", sql.identifier(table),
            "AS r JOIN history AS h ON h.rev = r.rev WHERE", where,
        )  # fmt: skip
        return [HubRow(row[0], row[1], row[2], bool(row[3]), tuple(row[4:])) for row in self._all(statement, bound)]  # type: ignore[arg-type]

    def versions(self, table: str) -> dict[str, tuple[int, bool]]:
        """Of every row: its rev and whether it is deleted."""
        rows = self._all(sql.select(table, ("uuid", "rev", "deleted")))
        return {str(uuid): (int(str(rev)), bool(deleted)) for uuid, rev, deleted in rows}

    def images(self, table: str, revs: Sequence[int]) -> dict[int, Image]:
        """What the history holds of *table* under those revs."""
        found: dict[int, Image] = {}
        for part in _parts(revs):
            where = sql.join("table_name =", sql.text(table), "AND image IS NOT NULL AND", _among("rev", len(part)))
            for rev, image in self._all(sql.select("history", ("rev", "image"), where), part):
                found[int(str(rev))] = from_json(tables_by_name()[table], str(image))
        return found

    def arrived(self, write_ids: Sequence[str]) -> dict[str, int]:
        """The rev under which each of those writes entered the history, if it did."""
        found: dict[str, int] = {}
        for part in _parts(write_ids):
            statement = sql.select("history", ("write_id", "rev"), _among("write_id", len(part)), "rev")
            found.update(self._all(statement, part))  # type: ignore[arg-type]
        return found

    def pieces(self, sha256: str, variant: str, after: int = -1) -> list[tuple[object, ...]]:
        """The pieces of one variant of a photo behind *after*, in order."""
        names = ("uuid", *columns(tables_by_name()["photo_piece"]))
        where = "sha256 = ? AND variant = ? AND n > ?"
        return self._all(sql.select("photo_piece", names, where, "n"), (sha256, variant, after))

    def attached(self, connection: sqlite3.Connection) -> AbstractContextManager[str]:
        """The hub as a database of a replica's connection."""
        return attached(connection, self.path, self._patience)

    # -- writing

    def push(self, requests: Sequence[Request], horizon: Version) -> list[Outcome]:
        """Apply what can be applied, each on its own, at most 200 rows or 2 s in a transaction."""
        outcomes: list[Outcome] = []
        if requests:
            with self._lease.held() as lease:
                while len(outcomes) < len(requests):
                    lease.renew()
                    with writing(self._connection, self._patience):
                        self._refuse_other_history(horizon)
                        outcomes += self._apply_some(requests[len(outcomes) :][:_ROWS])
        return outcomes

    def _refuse_other_history(self, horizon: Version) -> None:
        if horizon.rev:
            row = self._connection.execute("SELECT token FROM history WHERE rev = ?", (horizon.rev,)).fetchone()
            if row is None or row[0] != horizon.token:
                raise HistoryReplaced

    def _apply_some(self, requests: Sequence[Request]) -> list[Outcome]:
        started, outcomes = time.monotonic(), []
        for request in requests:
            outcomes.append(self._apply(request))
            if time.monotonic() - started > _SECONDS / 2:
                break
        return outcomes

    def _apply(self, request: Request) -> Outcome:
        names = (*columns(tables_by_name()[request.table]), "deleted", "base_rev", "write_id")
        values = (*request.image, int(request.deleted), request.base_rev, request.write_id)
        try:
            if request.base_rev is None:
                statement = sql.insert(request.table, ("uuid", *names))
                self._connection.execute(statement, (request.uuid, *values))
                return Outcome.APPLIED
            statement = sql.update(request.table, names)
            if self._connection.execute(statement, (*values, request.uuid)).rowcount:
                return Outcome.APPLIED
        except sqlite3.IntegrityError as error:
            return _outcome(error)
        return Outcome.ERASED if self._is_erased(request) else Outcome.MOVED_ON

    def _is_erased(self, request: Request) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM tombstone WHERE table_name = ? AND row_uuid = ?", (request.table, request.uuid)
        )
        return found.fetchone() is not None

    def add_pieces(self, pieces: Sequence[tuple[object, ...]]) -> set[str]:
        """Put photo pieces there, and say which are there now; they never change."""
        table: Table = tables_by_name()["photo_piece"]
        statement, there = sql.insert(table.name, ("uuid", *table.content_columns)), set()
        if pieces:
            with self._lease.held(), writing(self._connection, self._patience):
                for piece in pieces:
                    try:
                        self._connection.execute(statement, piece)
                    except sqlite3.IntegrityError as error:
                        if _outcome(error) is not Outcome.EXISTS:
                            continue
                    there.add(str(piece[0]))
        return there

    def keep_safe(self, today: str) -> None:
        """Once a day: look for damage and put a snapshot aside. Raises HubInvalid for a damaged file."""
        with self._lease.held():
            upkeep.keep_safe(self._connection, self.path, today, self._patience)


def _outcome(error: sqlite3.IntegrityError) -> Outcome:
    for word, outcome in _OUTCOMES.items():
        if word in str(error):
            return outcome
    raise error


def _parts(items: Sequence[object]) -> Iterable[Sequence[object]]:
    return (items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK))


def _among(column: str, count: int) -> str:
    return sql.join(sql.identifier(column), "IN (", sql.places(count), ")")
