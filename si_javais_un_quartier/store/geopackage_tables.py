"""Whole tables into a new GeoPackage file, in one go: a copy of a table with columns added, or a plain list of rows.

A file appears under its name only when it is complete.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import rtree, sql
from .failures import read_only, telling
from .geopackage import LAMBERT_93, create_catalogue, read_crs, register_table
from .geopackage_arrays import TableShape, open_reading
from .packed_index import LARGEST, Cell

#: The types that a GeoPackage may declare; any other word of a foreign file becomes TEXT
_TYPE = re.compile(
    r"BOOLEAN|TINYINT|SMALLINT|MEDIUMINT|INT|INTEGER|FLOAT|DOUBLE|REAL|DATE|DATETIME|(TEXT|BLOB)(\(\d+\))?"
)

_WORD = re.compile("[A-Z]+")
_RESERVED = ("sqlite_", "gpkg_", "rtree_")
_SPARE = (".part", "-wal", "-shm", "-journal")

Box = Sequence[float]


@dataclass(frozen=True)
class AddedColumn:
    """A new column: INTEGER, REAL or TEXT, and its value for each row."""

    name: str
    type: str
    values: Sequence[Any]


def can_copy(shape: TableShape) -> bool:
    """Whether a table has a geometry and leaves the names ``fid`` and ``geom`` free for the key and the geometry."""
    taken = {column.name.lower() for column in shape.columns}
    return shape.geometry is not None and shape.key.lower() == "fid" and not taken & {"fid", "geom"}


def can_write(destination: Path) -> bool:
    """Whether a new file can take this name: a table may be named after it, and nobody has a file of that name open."""
    beside = [destination.with_name(destination.name + ending) for ending in _SPARE]
    return not destination.stem.lower().startswith(_RESERVED) and not any(path.exists() for path in beside)


def copy_with_columns(
    shape: TableShape, destination: Path, keys: Sequence[int], added: Sequence[AddedColumn], boxes: Sequence[Box]
) -> None:
    """Copy the rows with *keys*, with more columns; *boxes* are their (min x, min y, max x, max y), NaN if empty.

    A column of the source with the name of an added one is left out. The table is named after the file. Raises
    ``errors.QuartierError`` when the file can't be written, ``sqlite3.Error`` when the source can't be read.
    """
    name, fresh = destination.stem, {column.name.lower() for column in added}
    kept = [column for column in shape.columns if column.name.lower() not in fresh]
    types = {column.name: _declared(column.type) for column in kept}
    types.update((column.name, column.type) for column in added)
    drawn = shape.geometry_type if _WORD.fullmatch(shape.geometry_type) else "GEOMETRY"
    with _new_file(destination) as connection:
        connection.execute("ATTACH ? AS source", (shape.path.resolve().as_uri() + "?mode=ro",))
        _catalogue_of(connection, shape)
        connection.execute(sql.create_plain_table(name, types, drawn))
        register_table(connection, name, drawn, shape.srid)
        connection.execute("UPDATE main.gpkg_geometry_columns SET z = ?, m = ?", (shape.z, shape.m))
        _stage(connection, keys, added)
        joined = [column.name for column in kept], [column.name for column in added]
        connection.execute(sql.copy_joined(name, shape.name, (shape.key, str(shape.geometry)), *joined))
        rtree.create(connection, name, _indexed(keys, boxes))


def write_rows(destination: Path, columns: Sequence[AddedColumn]) -> None:
    """A table without geometry, named after the file. Raises ``errors.QuartierError`` when it can't be written."""
    name = destination.stem
    with _new_file(destination) as connection:
        create_catalogue(connection, LAMBERT_93)
        connection.execute(sql.create_plain_table(name, {column.name: column.type for column in columns}, None))
        register_table(connection, name, None, 0)
        connection.executemany(
            sql.insert(name, (column.name for column in columns)), zip(*(column.values for column in columns))
        )


@contextmanager
def _new_file(destination: Path) -> Iterator[sqlite3.Connection]:
    """A database that takes its name only when the block has ended well, and leaves nothing behind when it has not."""
    part = destination.with_name(destination.name + ".part")
    try:
        with telling(destination):
            with closing(sqlite3.connect(part.resolve().as_uri(), uri=True)) as connection:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                yield connection
                connection.commit()
            part.replace(destination)
    except OSError as error:
        raise read_only(destination, str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _catalogue_of(connection: sqlite3.Connection, shape: TableShape) -> None:
    """The catalogue tables, with the reference system of the source as the source defines it."""
    with closing(open_reading(shape.path)) as reading:
        create_catalogue(connection, read_crs(reading, shape.srid) or LAMBERT_93)
    connection.execute(
        "INSERT OR REPLACE INTO main.gpkg_spatial_ref_sys SELECT srs_name, srs_id, organization, "
        "organization_coordsys_id, definition, description FROM source.gpkg_spatial_ref_sys WHERE srs_id = ?",
        (shape.srid,),
    )


def _declared(declared: str) -> str:
    return declared.upper() if _TYPE.fullmatch(declared.upper()) else "TEXT"


def _stage(connection: sqlite3.Connection, keys: Sequence[int], added: Sequence[AddedColumn]) -> None:
    """The added columns in a temporary table, by key."""
    connection.execute(sql.create_staging({column.name: column.type for column in added}))
    names = ("fid", *(column.name for column in added))
    connection.executemany(sql.insert(sql.STAGING, names), zip(keys, *(column.values for column in added)))


def _indexed(keys: Sequence[int], boxes: Sequence[Box]) -> Iterator[Cell]:
    """The rows of a spatial index: key, min x, max x, min y, max y of each box that an index can hold."""
    for key, (x1, y1, x2, y2) in zip(keys, boxes):
        if x1 > -LARGEST and x2 < LARGEST and y1 > -LARGEST and y2 < LARGEST:  # which NaN is not either
            yield key, x1, x2, y1, y2
