"""The one place where SQL text is assembled, from the schema's own identifiers.

Statements are lists of words joined together; values never enter them, they are bound.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache

from .schema import GEOMETRY_COLUMN, STAMPS, Column, Table

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"

#: What a uuid looks like to SQLite; QGIS copies features as ``<uuid>_1``, which doesn't.
_HEX = "[0-9a-f]"
UUID_GLOB = "-".join(_HEX * length for length in (8, 4, 4, 4, 12))

#: A random uuid (version 4), computed by SQLite for rows that bare tools insert without one.
RANDOM_UUID = " || ".join(
    (
        "lower(hex(randomblob(4)))",
        "'-'",
        "lower(hex(randomblob(2)))",
        "'-4'",
        "substr(lower(hex(randomblob(2))),2)",
        "'-'",
        "substr('89ab',1+(abs(random()) % 4),1)",
        "substr(lower(hex(randomblob(2))),2)",
        "'-'",
        "lower(hex(randomblob(6)))",
    )
)


def identifier(name: str) -> str:
    """*name* quoted as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """*value* quoted as an SQL text: only for words of the schema, never for data."""
    return "'" + value.replace("'", "''") + "'"


def listed(names: Iterable[str], prefix: str = "") -> str:
    """Identifiers, quoted and separated by commas."""
    return _listed(tuple(names), prefix)


@lru_cache(maxsize=512)
def _listed(names: tuple[str, ...], prefix: str) -> str:
    return ", ".join(prefix + identifier(name) for name in names)


def join(*words: str) -> str:
    """A statement from its words."""
    return " ".join(words)


def _definition(column: Column) -> str:
    """A column with its default, so that rows that bare tools add are whole."""
    words = [identifier(column.name), column.sql_type]
    if column.default is not None:
        words += ["DEFAULT", str(column.default) if isinstance(column.default, int) else text(column.default)]
    return join(*words)


def create_table(table: Table, *, hub: bool) -> str:
    """The table as a replica keeps it, or with ``deleted`` as a hub does."""
    parts = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    if table.geometry_type:
        parts.append(join(identifier(GEOMETRY_COLUMN), table.geometry_type))
    parts.append('"uuid" TEXT UNIQUE')
    parts += [_definition(column) for column in table.columns]
    parts += [join(identifier(stamp), "TEXT") for stamp in STAMPS]
    parts += ['"rev" INTEGER', '"base_rev" INTEGER', '"write_id" TEXT']
    if hub:
        parts.append('"deleted" INTEGER DEFAULT 0')
    return join("CREATE TABLE", identifier(table.name), "(", ", ".join(parts), ")")


def _cell(table: Table, row: str, name: str) -> str:
    """A value as JSON can hold it.

    Geometries in hexadecimal, reals with all their digits, texts even where a bare tool left bytes.
    """
    cell = row + "." + identifier(name)
    if name == GEOMETRY_COLUMN:
        return join("CASE WHEN", cell, "IS NULL THEN NULL ELSE hex(", cell, ") END")
    sql_type = next((column.sql_type for column in table.columns if column.name == name), "TEXT")
    if sql_type == "TEXT":
        return join("CASE typeof(", cell, ") WHEN 'blob' THEN CAST(", cell, "AS TEXT) ELSE", cell, "END")
    real = join("json(printf('%!.17g',", cell, "))")
    finite = join("abs(", cell, ") < 1e308")
    return join(
        "CASE typeof(",
        cell,
        ") WHEN 'real' THEN CASE WHEN",
        finite,
        "THEN",
        real,
        "END WHEN 'blob' THEN NULL ELSE",
        cell,
        "END",
    )


def image(table: Table, row: str) -> str:
    """A JSON object of the content of *row* (``OLD``, ``NEW`` or a table alias), the geometry in hexadecimal."""
    pairs = []
    for name in ("uuid", *table.content_columns, *STAMPS):
        pairs += [text(name), _cell(table, row, name)]
    return join("json_object(", ", ".join(pairs), ")")


def create_index(table: str, columns: tuple[str, ...]) -> str:
    """An index named after its table and first column."""
    name = "index_" + table + "_" + columns[0]
    return join("CREATE INDEX IF NOT EXISTS", identifier(name), "ON", identifier(table), "(", listed(columns), ")")


def create_partial_index(name: str, table: str, columns: tuple[str, ...], where: str) -> str:
    """An index of the rows for which *where* (of the schema) holds."""
    return join(
        "CREATE INDEX IF NOT EXISTS", identifier(name), "ON", identifier(table), "(", listed(columns), ") WHERE", where
    )


def insert(table: str, columns: Iterable[str]) -> str:
    """An insert with one place per column."""
    return _insert(table, tuple(columns))


@lru_cache(maxsize=512)
def _insert(table: str, names: tuple[str, ...]) -> str:
    return join("INSERT INTO", identifier(table), "(", listed(names), ") VALUES (", places(len(names)), ")")


def update(table: str, columns: Iterable[str], key: str = "uuid") -> str:
    """An update of some columns of the row with a key; the key's place comes last."""
    return _update(table, tuple(columns), key)


@lru_cache(maxsize=512)
def _update(table: str, columns: tuple[str, ...], key: str) -> str:
    changes = ", ".join(identifier(column) + " = ?" for column in columns)
    return join("UPDATE", identifier(table), "SET", changes, "WHERE", identifier(key), "= ?")


def delete(table: str, key: str = "uuid") -> str:
    """A delete of the rows with a key."""
    return join("DELETE FROM", identifier(table), "WHERE", identifier(key), "= ?")


def select(table: str, columns: Iterable[str], where: str = "", order: str = "") -> str:
    """A selection of columns; *where* and *order* are made of identifiers and places only."""
    return _select(table, tuple(columns), where, order)


@lru_cache(maxsize=512)
def _select(table: str, columns: tuple[str, ...], where: str, order: str) -> str:
    words = ["SELECT", listed(columns), "FROM", identifier(table)]
    words += ["WHERE", where] if where else []
    words += ["ORDER BY", order] if order else []
    return join(*words)


def numbers(joined: str | None) -> list[int]:
    """The whole numbers of a ``group_concat``: row by row, two threads of Python would wait for each other."""
    return json.loads("[" + joined + "]") if joined else []


def places(count: int) -> str:
    """*count* places for bound values."""
    return ", ".join("?" * count)


#: The temporary table in which new columns wait for the rows they belong to
STAGING = "added_columns"


def create_plain_table(name: str, types: Mapping[str, str], geometry_type: str | None) -> str:
    """A table outside the schema, with the key and the geometry where a GeoPackage's are; types are checked words."""
    parts = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    parts += [join("geom", geometry_type)] if geometry_type else []
    parts += [join(identifier(column), declared) for column, declared in types.items()]
    return join("CREATE TABLE", identifier(name), "(", ", ".join(parts), ")")


def create_staging(types: Mapping[str, str]) -> str:
    """The table ``STAGING``: columns by ``fid``."""
    parts = ["fid INTEGER PRIMARY KEY", *(join(identifier(column), declared) for column, declared in types.items())]
    return join("CREATE TEMP TABLE", identifier(STAGING), "(", ", ".join(parts), ")")


def copy_joined(target: str, source: str, keys: tuple[str, str], kept: Iterable[str], added: Iterable[str]) -> str:
    """Copy rows of the attached database ``source`` with their staged columns; *keys* name its key and geometry."""
    old, new = tuple(kept), tuple(added)
    picked = ", ".join(filter(None, (listed((*keys, *old), "s."), listed(new, "a."))))
    return join(
        "INSERT INTO main." + identifier(target), "(", listed(("fid", "geom", *old, *new)), ") SELECT", picked,
        "FROM source." + identifier(source), "AS s JOIN temp." + identifier(STAGING), "AS a ON a.fid =",
        "s." + identifier(keys[0]), "ORDER BY a.fid",
    )  # fmt: skip
