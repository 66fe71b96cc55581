"""Keeping a hub file healthy: its journal, a daily look for damage, snapshots, and going back to one of them."""

from __future__ import annotations

import logging
import sqlite3
import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ...domain.errors import HubError
from ...store import sql
from . import failures
from .connection import connect, writing

_log = logging.getLogger(__name__)

#: Days that snapshots are kept; personal data that was erased must not outlive them longer.
KEPT_DAYS = 30

_ERASURE = ("uuid", "table_name", "row_uuid", "asked_on", "reason", "created_at", "updated_at", "updated_by")


def leave_wal(connection: sqlite3.Connection) -> None:
    """Set a hub found in WAL back to a rollback journal, since WAL doesn't work on shares.

    Raises HubBusy where somebody has it open in WAL, as QGIS does.
    """
    try:
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal":
            _log.warning("the shared base was left in WAL mode")
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.Error as error:
        raise failures.told(error, "leaving WAL") from error
    if mode == "wal":
        raise failures.busy("open in WAL")


def snapshot_folder(hub: Path) -> Path:
    """Where a hub's snapshots lie: beside it."""
    return hub.with_name(hub.stem + "-snapshots")


def keep_safe(connection: sqlite3.Connection, hub: Path, today: str, patience: float) -> None:
    """Once a day: ``quick_check``, then a snapshot. Raises HubInvalid for a damaged file; nothing is written then."""
    noted = connection.execute("SELECT value FROM sync_meta WHERE key = 'checked_on'").fetchone()
    if noted is not None and noted[0] == today:
        return
    try:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise failures.told(error, "quick_check") from error
    if found != "ok":
        raise failures.damaged(str(found))
    with writing(connection, patience):
        connection.execute("INSERT OR REPLACE INTO sync_meta VALUES ('checked_on', ?)", (today,))
    _snapshot(connection, snapshot_folder(hub), hub.stem, today)


def _snapshot(connection: sqlite3.Connection, folder: Path, name: str, today: str) -> None:
    """A copy by the backup API; no room for it, or no right to make it, stops nobody's work and is told in the log."""
    part = folder / (name + "-" + today + ".part")
    try:
        folder.mkdir(exist_ok=True)
        target = sqlite3.connect(str(part), isolation_level=None)
        try:
            connection.backup(target)
        finally:
            target.close()
        part.replace(part.with_suffix(".gpkg"))
        _drop_old(folder, name, today)
    except (OSError, sqlite3.Error) as error:
        _log.warning("no snapshot of the shared base today: %s", error)
        part.unlink(missing_ok=True)


def _drop_old(folder: Path, name: str, today: str) -> None:
    last = (date.fromisoformat(today) - timedelta(days=KEPT_DAYS)).isoformat()
    for snapshot in folder.glob(name + "-*.gpkg"):
        if snapshot.stem[-10:] < last:
            snapshot.unlink()


def restore(hub: Path, snapshot: Path) -> None:
    """Put *snapshot* back in the hub's place and replay the erasures made since.

    Working copies find out by themselves and send what the snapshot lacks. Raises the HubError family.
    """
    source = connect(snapshot)
    try:
        (found,) = source.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise failures.damaged(str(found))
        erased = _Erased.of(hub)
        target = sqlite3.connect(str(hub), isolation_level=None)
        try:
            source.backup(target)
            with writing(target, patience=20.0):
                erased.replay(target)
                target.execute("UPDATE sync_meta SET value = ? WHERE key = 'epoch'", (str(uuid.uuid4()),))
        finally:
            target.close()
    except sqlite3.Error as error:
        raise failures.told(error, "restoring") from error
    finally:
        source.close()


@dataclass(frozen=True)
class _Erased:
    """What was erased: the rows that say so, from which working copies learn of it, and all that went with them."""

    rows: list[tuple[object, ...]]
    tombstones: list[tuple[object, ...]]

    @classmethod
    def of(cls, hub: Path) -> _Erased:
        """As far as the present file can still tell."""
        try:
            connection = connect(hub)
            try:
                rows = connection.execute(sql.select("erasure", _ERASURE, "deleted = 0", "rev")).fetchall()
                return cls(rows, connection.execute("SELECT table_name, row_uuid FROM tombstone").fetchall())
            finally:
                connection.close()
        except (sqlite3.Error, HubError) as error:
            _log.warning("erasures of the damaged shared base can't be read: %s", error)
            return cls([], [])

    def replay(self, target: sqlite3.Connection) -> None:
        """Erase again what the snapshot brought back."""
        known = {row[0] for row in target.execute("SELECT uuid FROM erasure")}
        statement = sql.insert("erasure", _ERASURE)
        target.executemany(statement, [row for row in self.rows if row[0] not in known])
        target.executemany(
            "INSERT INTO tombstone SELECT ?1, ?2 WHERE NOT EXISTS "
            "(SELECT 1 FROM tombstone WHERE table_name = ?1 AND row_uuid = ?2)",
            self.tombstones,
        )
