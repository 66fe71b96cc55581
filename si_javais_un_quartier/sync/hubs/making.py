"""Making a hub file: an empty GeoPackage with our tables, triggers, settings and, if named, the first administrator."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from ...domain.errors import HubError
from ...domain.identity import new_uuid
from ...domain.instants import SystemClock
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...domain.ports import Clock
from ...domain.records import Boundary, Member, Quarter, Record
from ...domain.settings import default_records
from ...domain.vocabulary import Role
from ...store import sql
from ...store.geopackage import Crs, create_catalogue, register_table, statements
from ...store.rows import row_values
from ...store.schema import SCHEMA_VERSION, table_name, tables
from . import audit, hub_schema
from .lock_test import refuse_lying_locks
from .places import refuse_cloud

_EXISTS = QT_TRANSLATE_NOOP("Phrases", "There is already a file “{name}”. Nothing was changed. Choose another name.")
_NO_FOLDER = QT_TRANSLATE_NOOP("Phrases", "The folder “{name}” doesn’t exist or can’t be written. Nothing was made.")


def create_hub(
    path: Path,
    *,
    name: str,
    crs: Crs,
    boundary: Boundary | None = None,
    administrator: str | None = None,
    clock: Clock | None = None,
    records: Iterable[Record] | None = None,
) -> None:
    """Make a hub of one quarter at *path*; *crs* is projected and *boundary* in it.

    *records*, where given, are all its first rows, parents first and with their own stamps: the demonstration's.

    Raises HubError for a file that exists, a folder without the right to write, one that a cloud client keeps or whose
    locks lie. Nothing is left behind then.
    """
    path = Path(path)
    if path.exists():
        raise HubError(phrase(_EXISTS, name=path.name))
    refuse_cloud(path)
    part = path.with_name(path.stem + ".part.gpkg")
    try:
        refuse_lying_locks(path.parent)
        part.unlink(missing_ok=True)
        first = _first_rows(name, boundary) if records is None else records
        _fill(part, name, crs, chain(first, _administrators(administrator)), (clock or SystemClock()).now())
        part.rename(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise HubError(phrase(_NO_FOLDER, name=path.parent.name), detail=str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _first_rows(name: str, boundary: Boundary | None) -> list[Record]:
    return [Quarter(uuid=new_uuid(), name=name, geometry=boundary), *default_records()]


def _administrators(name: str | None) -> list[Record]:
    if not name or not name.strip():
        return []
    # Nobody else is there to give the right to sort and answer: whoever makes the base begins with it.
    roles = [Role.PLANNER.value, Role.ADMINISTRATOR.value]
    return [Member(uuid=new_uuid(), display_name=name.strip(), roles=json.dumps(roles))]


def _fill(path: Path, name: str, crs: Crs, rows: Iterable[Record], now: str) -> None:
    connection = sqlite3.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        create_catalogue(connection, crs)
        connection.execute("BEGIN IMMEDIATE")
        create_tables(connection, crs.srid)
        notes = {
            "hub_id": str(uuid.uuid4()), "epoch": str(uuid.uuid4()), "name": name, "srid": str(crs.srid),
            "schema_version": str(SCHEMA_VERSION), "min_client": "1",
        }  # fmt: skip
        connection.executemany("INSERT INTO sync_meta VALUES (?, ?)", notes.items())
        for record in rows:
            values = row_values(record, crs.srid)
            values.update(created_at=record.created_at or now, updated_at=record.updated_at or now)
            values["updated_by"] = record.updated_by
            connection.execute(sql.insert(table_name(type(record)), values), list(values.values()))
        connection.execute("COMMIT")
    finally:
        connection.close()


def create_tables(connection: sqlite3.Connection, srid: int) -> None:
    """The tables of a hub, its own and the synced ones, empty, with triggers and indices."""
    for statement in statements(hub_schema.TABLES):
        connection.execute(statement)
    for table in tables():
        connection.execute(sql.create_table(table, hub=True))
        register_table(connection, table.name, table.geometry_type, srid)
    audit.install(connection)
