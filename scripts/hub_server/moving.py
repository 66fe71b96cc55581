"""From a GeoPackage base to a server's and back, with nothing lost.

Rows keep their uuids and revs, versions their tokens, erased rows their stubs and tombstones, and the base its id and
epoch: working copies recognise it at its new place and go on where they were.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg2
import psycopg2.extensions
from psycopg2.extras import execute_values

from si_javais_un_quartier.domain.errors import QuartierError
from si_javais_un_quartier.intake.batches import batches
from si_javais_un_quartier.store.geopackage import Crs, create_catalogue, read_crs
from si_javais_un_quartier.store.replaced import columns as columns_there
from si_javais_un_quartier.store.schema import GEOMETRY_COLUMN, STAMPS, Table, tables
from si_javais_un_quartier.store.sql import identifier, image, insert, join, listed
from si_javais_un_quartier.sync.hubs import audit
from si_javais_un_quartier.sync.hubs.connection import connect
from si_javais_un_quartier.sync.hubs.hub_schema import wanted_columns
from si_javais_un_quartier.sync.hubs.lease import Lease
from si_javais_un_quartier.sync.hubs.making import create_tables
from si_javais_un_quartier.sync.hubs.served import content_columns, place_column
from si_javais_un_quartier.sync.hubs.web_rows import RowReader, written
from si_javais_un_quartier.sync.images import columns, from_json, to_json

from .places import Quarter, ServerError
from .server import HubServer

#: Rows at a time; the pieces of photos have a quarter of a megabyte each.
_PAGE, _PIECES = 1000, 40
_KEYS = ("rev", "write_id", "deleted")
_HISTORY = ("rev", "token", "table_name", "row_uuid", "write_id", "author", "deleted", "image")
_SERVER_TYPES = {"INTEGER": "bigint", "REAL": "double precision", "BOOLEAN": "boolean"}
_FILE_TYPES = {"bigint": "INTEGER", "integer": "INTEGER", "double precision": "REAL", "boolean": "BOOLEAN"}
#: What is told of values that a column of a server can't hold
UNFIT = "values left out"


def _page_size(table: Table) -> int:
    return _PIECES if table.insert_only else _PAGE


# -- to the server


def bring_in(server: HubServer, source: Path, name: str) -> tuple[Quarter, dict[str, int]]:
    """Make the quarter *name* of the base in *source*, which nobody writes to meanwhile; returns how many rows went.

    Raises ServerError, and leaves neither a half-made base nor a changed file.
    """
    try:
        file = connect(source)
        try:
            audit.refuse_strangers(file)
            with Lease(source).held():
                return _bring_in(server, file, name)
        finally:
            file.close()
    except QuartierError as error:
        raise ServerError(str(error)) from error


def _bring_in(server: HubServer, file: sqlite3.Connection, name: str) -> tuple[Quarter, dict[str, int]]:
    file.execute("BEGIN")
    (found,) = file.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise ServerError("the file is damaged: " + str(found))
    meta = dict(file.execute("SELECT key, value FROM sync_meta"))
    quarter = Quarter(name, str(meta["name"]), int(meta["srid"]))
    server.add_quarter(quarter, bare=True)
    try:
        with server.cluster.connected(quarter.database) as cursor:
            counts = _fill_server(cursor, file, meta)
    except (psycopg2.Error, sqlite3.Error, ValueError) as error:
        server.drop_quarter(quarter)
        raise ServerError("the base can’t be taken over; nothing was changed: " + str(error)) from error
    return quarter, counts


def _fill_server(cursor: psycopg2.extensions.cursor, file: sqlite3.Connection, meta: dict[str, str]) -> dict[str, int]:
    cursor.execute("SET LOCAL session_replication_role = replica")  # revs and history come along, nothing is new
    counts: dict[str, int] = {UNFIT: 0}
    for table in tables():
        counts[table.name] = _send_table(cursor, file, table, counts)
    counts["history"] = _send_history(cursor, file)
    stones = file.execute("SELECT table_name, row_uuid FROM tombstone").fetchall()
    execute_values(cursor, "INSERT INTO tombstone (table_name, row_uuid) VALUES %s", stones)
    counts["tombstone"] = len(stones)
    for table in tables():
        _finish_table(cursor, table, int(meta["srid"]))
    crs = read_crs(file, int(meta["srid"]))
    known = {key: meta[key] for key in ("hub_id", "epoch", "min_client") if key in meta}
    if crs is not None:
        known |= {"crs_name": crs.name, "crs_wkt": crs.definition}
    for key, value in known.items():
        cursor.execute("UPDATE sync_meta SET value = %s WHERE key = %s", (value, key))
    (last,) = file.execute("SELECT max(rev, (SELECT ifnull(max(rev), 0) FROM history)) FROM counter").fetchone()
    cursor.execute("SELECT setval('rev_counter', greatest(%s, 1), %s > 0)", (last, last))
    return counts


def _more_columns(file: sqlite3.Connection, table: Table) -> dict[str, str]:
    """Columns of a newer version, which are kept, with their types as declared."""
    there = columns_there(file, table.name)
    return {name: kind for name, kind in there.items() if name not in wanted_columns(table.name)}


def _send_table(
    cursor: psycopg2.extensions.cursor, file: sqlite3.Connection, table: Table, counts: dict[str, int]
) -> int:
    more = _more_columns(file, table)
    for name, declared in more.items():
        kind = _SERVER_TYPES.get((declared or "TEXT").upper(), "text")
        cursor.execute(join("ALTER TABLE", identifier(table.name), "ADD COLUMN IF NOT EXISTS", identifier(name), kind))
    names = ("uuid", *columns(table), *_KEYS, *more)
    served = ("uuid", *content_columns(table), *STAMPS, *_KEYS, *more)
    target = join("INSERT INTO", identifier(table.name), "(", listed(served), ") VALUES %s")
    total = 0
    rows = file.execute(join("SELECT", listed(names), "FROM", identifier(table.name)))
    for page in batches(rows, _page_size(table)):
        execute_values(cursor, target, [_served_row(table, row, counts) for row in page], page_size=_PAGE)
        total += len(page)
    return total


def _served_row(table: Table, row: tuple[Any, ...], counts: dict[str, int]) -> tuple[Any, ...]:
    width = len(columns(table))
    values = written(table, row[1 : 1 + width])
    kinds = {column.name: column.sql_type for column in table.columns}
    found: list[object] = [row[0]]
    for name, value in values.items():
        fits = _fitting(kinds.get(name, "TEXT"), value)
        counts[UNFIT] += fits is None and value is not None
        found.append(fits)
    rev, write_id, deleted, *more = row[1 + width :]
    return (*found, rev, write_id, int(bool(deleted)), *more)


def _fitting(sql_type: str, value: object) -> object:
    """A value as PostgreSQL's column holds it; None for one that says nothing there, such as a word for a number."""
    if value is None or sql_type == "TEXT":
        return None if value is None else str(value)
    try:
        number = float(str(value))
    except ValueError:
        return None
    if sql_type == "REAL":
        return number
    if number != int(number):
        return None
    return bool(number) if sql_type == "BOOLEAN" else int(number)


def _send_history(cursor: psycopg2.extensions.cursor, file: sqlite3.Connection) -> int:
    by_name, total = {table.name: table for table in tables()}, 0
    target = join("INSERT INTO history (", listed(_HISTORY), ") VALUES %s")
    for page in batches(file.execute(join("SELECT", listed(_HISTORY), "FROM history ORDER BY rev")), _PAGE):
        rows = [(*row[:-1], _served_image(by_name.get(row[2]), row[-1])) for row in page]
        execute_values(cursor, target, rows, page_size=_PAGE)
        total += len(page)
    return total


def _served_image(table: Table | None, text: str | None) -> str | None:
    """A past version as the server writes them: the place as text, truths as such; what it doesn't know stays."""
    if table is None or text is None:
        return text
    kept = json.loads(text)
    values = written(table, from_json(table, text))
    kinds = {column.name: column.sql_type for column in table.columns}
    values = {name: _fitting("BOOLEAN", it) if kinds.get(name) == "BOOLEAN" else it for name, it in values.items()}
    more = {name: it for name, it in kept.items() if name not in values and name != GEOMETRY_COLUMN}
    return json.dumps({**more, **values}, ensure_ascii=False)


def _finish_table(cursor: psycopg2.extensions.cursor, table: Table, srid: int) -> None:
    """Geometries of their texts, tokens of the history, and the present versions as the triggers write them."""
    name, place = identifier(table.name), place_column(table)
    if place is not None:
        geometry = join("ST_SetSRID(ST_GeomFromText(", identifier(place), "), %s)")
        cursor.execute(join("UPDATE", name, "SET geom =", geometry, "WHERE", identifier(place), "<> ''"), (srid,))
        cursor.execute(join("UPDATE", name, "SET", identifier(place), "= ST_AsText(geom, 3)"))
    if not table.insert_only:
        cursor.execute(join("UPDATE", name, "AS t SET token = h.token FROM history AS h WHERE h.rev = t.rev"))
        cursor.execute(
            join("UPDATE history AS h SET image = content(to_jsonb(t) - 'geom')::text FROM", name, "AS t",
                 "WHERE h.rev = t.rev AND h.image IS NOT NULL")
        )  # fmt: skip


# -- to a file


def give_out(server: HubServer, quarter: Quarter, target: Path) -> dict[str, int]:
    """Write the quarter's base, as it is at one moment, to a new GeoPackage base; returns how many rows went.

    Raises ServerError; nothing is left behind then.
    """
    if target.exists():
        raise ServerError("there is already a file " + str(target))
    part = target.with_name(target.stem + ".part.gpkg")
    part.unlink(missing_ok=True)
    try:
        file = sqlite3.connect(str(part), isolation_level=None)
        try:
            with server.cluster.connected(quarter.database) as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                counts = _fill_file(file, cursor)
        finally:
            file.close()
        part.rename(target)
    except (psycopg2.Error, sqlite3.Error, OSError, ValueError) as error:
        raise ServerError("the base can’t be written to a file: " + str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    return counts


def _fill_file(file: sqlite3.Connection, cursor: psycopg2.extensions.cursor) -> dict[str, int]:
    cursor.execute("SELECT key, value FROM sync_meta")
    meta = dict(cursor.fetchall())
    srid = int(meta["srid"])
    create_catalogue(file, Crs(srid, meta["crs_name"], meta["crs_wkt"]))
    file.execute("BEGIN IMMEDIATE")
    create_tables(file, srid)
    file.execute("UPDATE counter SET busy = 1")  # the triggers keep quiet: nothing of this is new
    counts = {table.name: _fetch_table(file, cursor, table, srid) for table in tables()}
    counts["history"] = _fetch_history(file, cursor, srid)
    cursor.execute("SELECT table_name, row_uuid FROM tombstone ORDER BY id")
    counts["tombstone"] = cursor.rowcount
    _add_tombstones(file, cursor.fetchall())
    for key in ("hub_id", "epoch", "name", "srid", "schema_version", "min_client"):
        file.execute("INSERT INTO sync_meta VALUES (?, ?)", (key, meta[key]))
    cursor.execute("SELECT greatest((SELECT max(rev) FROM history), CASE WHEN is_called THEN last_value ELSE 0 END) "
                   "FROM rev_counter")  # fmt: skip
    (last,) = cursor.fetchone() or (0,)
    file.execute("UPDATE counter SET busy = 0, rev = ?", (last or 0,))
    file.execute("COMMIT")
    return counts


def _add_tombstones(file: sqlite3.Connection, stones: Sequence[tuple[Any, ...]]) -> None:
    """What they stand for is gone already; the trigger would search all for it, once for each."""
    (text,) = file.execute("SELECT sql FROM sqlite_master WHERE name = 'hub_tombstone_purge'").fetchone()
    file.execute("DROP TRIGGER hub_tombstone_purge")
    file.executemany("INSERT INTO tombstone (table_name, row_uuid) VALUES (?, ?)", stones)
    file.execute(text)


def _server_columns(cursor: psycopg2.extensions.cursor, table: Table) -> dict[str, str]:
    cursor.execute(
        "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = to_regclass(%s) "
        "AND attnum > 0 AND NOT attisdropped",
        ("quartier." + table.name,),
    )
    known = {"fid", "geom", "uuid", "rev", "base_rev", "write_id", "token", "deleted", *content_columns(table), *STAMPS}
    return {name: _FILE_TYPES.get(kind, "TEXT") for name, kind in cursor.fetchall() if name not in known}


def _fetch_table(file: sqlite3.Connection, cursor: psycopg2.extensions.cursor, table: Table, srid: int) -> int:
    more = _server_columns(cursor, table)
    for name, kind in more.items():
        file.execute(join("ALTER TABLE", identifier(table.name), "ADD COLUMN", identifier(name), kind))
    read = RowReader(table, srid).image
    content = (*content_columns(table), *STAMPS)
    names = ("uuid", *content, *_KEYS, *more)
    target = insert(table.name, ("uuid", *columns(table), *_KEYS, *more))
    total, width = 0, 1 + len(content)
    statement = join("SELECT", listed(names), "FROM", identifier(table.name), "ORDER BY fid")
    for page in _streamed(cursor, statement, _page_size(table)):
        file.executemany(
            target, [(row[0], *read(dict(zip(content, row[1:width]))), *map(_plain, row[width:])) for row in page]
        )
        total += len(page)
    return total


def _streamed(cursor: psycopg2.extensions.cursor, statement: str, size: int) -> Iterator[list[tuple[Any, ...]]]:
    """Rows page by page; the server keeps those that aren't asked for yet."""
    with cursor.connection.cursor(name="pages") as rows:
        rows.execute(statement)
        while page := rows.fetchmany(size):
            yield page


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


def _fetch_history(file: sqlite3.Connection, cursor: psycopg2.extensions.cursor, srid: int) -> int:
    readers = {table.name: (table, RowReader(table, srid)) for table in tables()}
    target, total = insert("history", _HISTORY), 0
    for page in _streamed(cursor, join("SELECT", listed(_HISTORY), "FROM history ORDER BY rev"), _PAGE):
        file.executemany(
            target, [(*row[:-1], _file_image(*readers.get(row[2], (None, None)), row[-1])) for row in page]
        )
        total += len(page)
    for table in tables():
        if not table.insert_only:  # present versions as the triggers of a file write them
            present = join(
                "(SELECT", image(table, "r"), "FROM", identifier(table.name), "AS r WHERE r.rev = history.rev)"
            )
            file.execute(
                join("UPDATE history SET image =", present, "WHERE image IS NOT NULL AND rev IN (SELECT rev FROM",
                     identifier(table.name), ")")
            )  # fmt: skip
    return total


def _file_image(table: Table | None, reader: RowReader | None, text: str | None) -> str | None:
    """A past version as a file hub writes them; what this version doesn't know stays."""
    if table is None or reader is None or text is None:
        return text
    kept = json.loads(text)
    values = json.loads(to_json(table, reader.past(text)))
    more = {name: it for name, it in kept.items() if name not in values and name != place_column(table)}
    return json.dumps({**more, **values}, ensure_ascii=False)
