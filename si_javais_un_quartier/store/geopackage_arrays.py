"""Whole columns out of any GeoPackage table, as plain lists: for computations, which read everything at once.

The file may come from anybody: only real tables are read, never views, and nothing is written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .sql import identifier, select

_HEADER, _ENVELOPES = 8, (0, 32, 48, 48, 64)
#: Where the well-known binary begins, by the flags of a blob's header
_STARTS = tuple(
    _HEADER + _ENVELOPES[flags >> 1 & 0b111] if (flags >> 1 & 0b111) < len(_ENVELOPES) else 0 for flags in range(256)
)

_DRAWN = (
    "SELECT column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns "
    "JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = ?"
)


@dataclass(frozen=True)
class TableColumn:
    """A column and its type as declared."""

    name: str
    type: str


@dataclass(frozen=True)
class TableShape:
    """A table of a GeoPackage file: its integer key, its geometry column if it has one, and the other columns."""

    path: Path
    name: str
    key: str
    columns: tuple[TableColumn, ...]
    geometry: str | None = None
    geometry_type: str = ""
    srid: int = 0
    z: int = 0
    m: int = 0


@dataclass(frozen=True)
class TableArrays:
    """Columns in the order of the key; ``wkbs`` are plain well-known binary, empty where a blob is no geometry."""

    keys: list[int]
    columns: dict[str, list[Any]]
    wkbs: list[bytes | None]


def open_reading(path: Path) -> sqlite3.Connection:
    """A connection that can't write. Raises ``sqlite3.Error``."""
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def shape_of(path: Path, table: str) -> TableShape | None:
    """The shape of a table; None if it is no plain table with an integer key. Raises ``sqlite3.Error``."""
    with closing(open_reading(path)) as connection:
        kind = connection.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        if kind is None or kind[0] != "table" or kind[1].upper().startswith("CREATE VIRTUAL"):
            return None
        columns = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (table,)).fetchall()
        drawn = connection.execute(_DRAWN, (table,)).fetchone()
    keys = [name for name, declared, place in columns if place and declared.upper() == "INTEGER"]
    if len(keys) != 1 or sum(bool(place) for _, _, place in columns) != 1:
        return None
    apart = {keys[0], drawn[0] if drawn else keys[0]}
    others = tuple(TableColumn(name, declared) for name, declared, _ in columns if name not in apart)
    return TableShape(path, table, keys[0], others, *(drawn or ()))


def read_arrays(shape: TableShape, columns: Iterable[str]) -> TableArrays:
    """The key, the geometry and some columns of all rows. Raises ``sqlite3.Error``."""
    names = list(dict.fromkeys(columns))
    wanted = [shape.key, *([shape.geometry] if shape.geometry else []), *names]
    with closing(open_reading(shape.path)) as connection:
        rows = connection.execute(select(shape.name, wanted, order=identifier(shape.key))).fetchall()
    lists = [list(column) for column in zip(*rows)] if rows else [[] for _ in wanted]
    keys = lists.pop(0)
    wkbs = _wkbs(lists.pop(0)) if shape.geometry else [None] * len(keys)
    return TableArrays(keys, dict(zip(names, lists)), wkbs)


def _wkbs(blobs: list[Any]) -> list[bytes | None]:
    """The well-known binary of each blob. Files hold blobs of one kind of header nearly always: those go by at once."""
    first = next((blob for blob in blobs if isinstance(blob, bytes) and len(blob) >= _HEADER), b"")
    start = _STARTS[first[3]] if first[:2] == b"GP" else 0
    head = first[:4]
    if not start or len(first) <= start:
        return [_wkb(blob) for blob in blobs]
    return [
        blob[start:] if type(blob) is bytes and blob.startswith(head) and len(blob) >= _HEADER else _wkb(blob)
        for blob in blobs
    ]


def _wkb(blob: Any) -> bytes | None:
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) < _HEADER or blob[:2] != b"GP":
        return b""
    start = _STARTS[blob[3]]
    return blob[start:] if start else b""
