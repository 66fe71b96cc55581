"""Numbered steps from older schemas to the present one.

A step and its record share one transaction; a copy of the file is made first.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from . import tracking
from .schema import SCHEMA_VERSION
from .sql import NOW, join

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Migration:
    """One step to schema *number*; tracking triggers are off while ``step`` runs, and renewed after."""

    number: int
    name: str
    step: Callable[[sqlite3.Connection], None]


#: The steps after schema 1, in order.
MIGRATIONS: tuple[Migration, ...] = ()

_RECORD = join("INSERT INTO local_migration VALUES (?, ?,", NOW, ")")


def record_fresh(connection: sqlite3.Connection) -> None:
    """Note in a new file which schema it was made with."""
    connection.execute(_RECORD, (SCHEMA_VERSION, "created"))


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    migrations: tuple[Migration, ...] | None = None,
) -> Path | None:
    """Bring the file to the newest of *migrations* (by default all there are).

    Returns the backup made before, None where nothing was to do. Whatever fails in a step, the file stays at the last
    whole one.
    """
    version = int(connection.execute("SELECT value FROM local_meta WHERE key = 'schema_version'").fetchone()[0])
    known = MIGRATIONS if migrations is None else migrations
    due = [it for it in sorted(known, key=lambda it: it.number) if it.number > version]
    if not due:
        return None
    backup = _back_up(connection, path, due[0].number)
    for migration in due:
        _log.info("schema step %d of %s", migration.number, path.name)
        _apply(connection, migration)
    return backup


def _back_up(connection: sqlite3.Connection, path: Path, number: int) -> Path:
    copy = path.with_name(".".join((path.stem, "before-" + str(number), "gpkg")))
    target = sqlite3.connect(str(copy))
    try:
        connection.backup(target)
    finally:
        target.close()
    return copy


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        tracking.drop(connection)
        migration.step(connection)
        tracking.install(connection)
        connection.execute(_RECORD, (migration.number, migration.name))
        connection.execute("UPDATE local_meta SET value = ? WHERE key = 'schema_version'", (str(migration.number),))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
