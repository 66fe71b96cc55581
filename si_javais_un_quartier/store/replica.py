"""The working copy of a quarter: one GeoPackage on a local disk, in WAL, with one connection kept open.

QGIS reads a GeoPackage without locks and sets its journal back unless another connection holds it in WAL; that is
why a replica keeps its own open as long as it is in use, and why layers carry ``option:QGIS_FORCE_WAL=ON``.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Callable

from . import checks, geopackage, layout, migrations, polygons
from .failures import held_by_another, telling
from .gate import gate_of
from .geopackage import STATEMENTS_KEPT, Crs
from .hold import Hold
from .schema import SCHEMA_VERSION
from .sql import join

#: How long a write waits for another program's (seconds).
_PATIENCE = 2.0
#: Up to this many bytes a file is checked in a fraction of a second, even from a slow disk.
_QUICKLY_CHECKED = 50_000_000
#: What a connection keeps of the file; more makes nothing quicker, as the system keeps it too, and each has its own.
_CACHE_KB = 8000
#: Steps of SQLite between two questions whether to stop, about a millisecond.
_STEPS = 20_000


def connect(path: Path) -> sqlite3.Connection:
    """A connection as this room uses it: explicit transactions, the GeoPackage functions, WAL where it is set."""
    connection = sqlite3.connect(str(path), timeout=_PATIENCE, isolation_level=None, cached_statements=STATEMENTS_KEPT)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(join("PRAGMA cache_size =", str(-_CACHE_KB)))
    geopackage.register_functions(connection)
    polygons.register(connection)
    return connection


class Replica:
    """An open working copy. Made by :meth:`create`, :meth:`open` or :meth:`sibling`, closed by :meth:`close`.

    A replica belongs to the thread that made it; another thread takes a :meth:`sibling`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self._patience = _PATIENCE
        self._hold: Hold | None = None
        crs = geopackage.read_crs(connection, int(self.meta("srid") or 0))
        if crs is None:
            raise checks.not_a_replica(path, "no reference system")
        self.crs: Crs = crs

    # -- coming and going

    @classmethod
    def create(
        cls, path: Path, *, crs: Crs, hub_id: str | None = None, epoch: str | None = None, bulk: bool = False
    ) -> Replica:
        """Make a new file with every table.

        With *bulk*, indices and triggers wait for :meth:`complete`, and the file isn't safe against a crash until then.

        Raises FileExistsError, ReplicaMisplaced, ReplicaReadOnly, ReplicaBusy, DiskFull.
        """
        path = Path(path)
        checks.refuse_bad_place(path)
        if path.exists():
            raise FileExistsError(str(path))
        meta = {
            "schema_version": str(SCHEMA_VERSION),
            "min_client": "1",
            "srid": str(crs.srid),
            "replica_id": str(uuid.uuid4()),
            "hub_id": hub_id,
            "epoch": epoch,
        }
        with telling(path):
            connection = connect(path)
            try:
                connection.execute("PRAGMA synchronous = OFF")
                with _immediate(connection):
                    geopackage.create_catalogue(connection, crs)
                    layout.create_tables(connection, crs, meta)
                    migrations.record_fresh(connection)
                replica = cls(path, connection)
                if not bulk:
                    replica.complete()
            except BaseException:
                connection.close()
                raise
        return replica

    @classmethod
    def open(cls, path: Path, *, waited_for: bool = False) -> Replica:
        """Open a file made by :meth:`create`, after checking it without touching it.

        *waited_for*: a window stands still meanwhile, so that a large file's pages are left for the next sync to check.

        Older ones are migrated after a backup; triggers that a tool dropped are put back, and ``reconcile_wanted``
        then says that changes may have been missed. Raises NotAReplica, ReplicaDamaged, ReplicaBusy, ReplicaReadOnly,
        ReplicaMisplaced, ClientTooOld, DiskFull.
        """
        path = Path(path)
        checks.refuse_bad_place(path)
        checks.refuse_bad_file(path, largest=_QUICKLY_CHECKED if waited_for else None)
        with telling(path):
            connection = connect(path)
            try:
                checks.refuse_held(connection)
                connection.execute("PRAGMA journal_mode = WAL").fetchone()
                migrations.migrate(connection, path)
                with _immediate(connection):
                    layout.repair(connection)
                replica = cls(path, connection)
                replica._hold = Hold(path)
            except BaseException:
                connection.close()
                raise
        return replica

    def sibling(self) -> Replica:
        """The same file through a connection of its own, for another thread (call it there)."""
        with telling(self.path):
            return Replica(self.path, connect(self.path))

    def complete(self) -> None:
        """Build the indices and triggers that a bulk creation left out; from then on the file is safe and tracked."""
        with telling(self.path):
            with _immediate(self.connection):
                layout.create_indices(self.connection)
                layout.create_triggers(self.connection)
            self.connection.execute("PRAGMA journal_mode = WAL").fetchone()
            self.connection.execute("PRAGMA synchronous = NORMAL")
        self._hold = Hold(self.path)

    def interrupt(self) -> None:
        """End what is being read, from any thread; the reader hears of it as an error of SQLite."""
        self.connection.interrupt()

    def stop_when(self, asked: Callable[[], bool]) -> None:
        """Let reading end, as by :meth:`interrupt`, as soon as *asked* says so; it is called often, and must be quick.

        Unlike an interruption it can't come between two statements and be lost.
        """
        self.connection.set_progress_handler(asked, _STEPS)

    @contextmanager
    def patience(self, seconds: float) -> Iterator[None]:
        """Wait no longer than this for another program's write."""
        self._patience = seconds
        self.connection.execute(join("PRAGMA busy_timeout =", str(int(seconds * 1000))))
        try:
            yield
        finally:
            self._patience = _PATIENCE
            self.connection.execute(join("PRAGMA busy_timeout =", str(int(_PATIENCE * 1000))))

    def close(self) -> None:
        """Let go of the file."""
        if self._hold is not None:
            self._hold.let_go()
        self.connection.close()
        if self._hold is not None:
            self._hold.end()

    def __enter__(self) -> Replica:  # noqa: PYI034 (typing.Self is newer than Python 3.9)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- what is noted about the file itself

    def meta(self, key: str) -> str | None:
        """A note of ``local_meta``; None where there is none."""
        row = self.connection.execute("SELECT value FROM local_meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else row[0]

    def set_meta(self, key: str, value: str | None) -> None:
        """Note *value* under *key* (None: forget it), in the transaction at hand or one of its own."""
        with telling(self.path):
            if value is None:
                self.connection.execute("DELETE FROM local_meta WHERE key = ?", (key,))
            else:
                self.connection.execute("INSERT OR REPLACE INTO local_meta VALUES (?, ?)", (key, value))

    def version(self) -> tuple[int, int]:
        """Another pair whenever something was written: by other connections, or by this one."""
        return self.connection.execute("PRAGMA data_version").fetchone()[0], self.connection.total_changes

    @property
    def srid(self) -> int:
        """The EPSG code of the quarter's CRS."""
        return self.crs.srid

    # -- writing

    @contextmanager
    def transaction(self, *, applying: bool = False, desk: bool = False) -> Iterator[sqlite3.Connection]:
        """All or nothing, in one write of the file.

        *applying*: what is written came from the hub and isn't a local change. *desk*: the act itself writes the review
        events.

        Raises ReplicaBusy, ReplicaReadOnly, DiskFull; whatever is raised, nothing was written.
        """
        gate = gate_of(self.path)
        if not gate.enter(self._patience):
            raise held_by_another(self.path)
        try:
            with telling(self.path), _immediate(self.connection):
                self.connection.execute("UPDATE local_state SET applying = ?, desk = ?", (int(applying), int(desk)))
                yield self.connection
                self.connection.execute("UPDATE local_state SET applying = 0, desk = 0")
        finally:
            gate.leave()


@contextmanager
def _immediate(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have rolled back already
            connection.execute("ROLLBACK")
        raise
