"""Rows to records and back: the one place that knows NULL, 0/1 and blobs.

What a newer version or a bare tool wrote must not stop anybody: a word outside its list, a number that is none or a
broken geometry reads as the field's default (None where the field may be None) and is told as a :class:`Finding`.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Callable, TypeVar, cast

from ..domain.records import Boundary, Place, Record
from .geopackage import decode_boundary, decode_point, encode_geometry
from .schema import GEOMETRY_COLUMN, STAMPS, Column, Table, table_of
from .sql import select

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Finding:
    """A value that could not be read as what its column is for."""

    table: str
    uuid: str
    column: str


@cache
def columns(table: Table) -> tuple[str, ...]:
    """The columns a record is read from, in the order that :func:`record` expects."""
    return ("uuid", *table.content_columns, *STAMPS, "rev")


def record(table: Table, row: tuple[Any, ...], findings: list[Finding] | None = None) -> Record:
    """The record of a row selected as :func:`columns`."""
    values: dict[str, Any] = {}
    for (name, read, default), value in zip(_readers(table), row):
        if read is _text and type(value) is str:  # most of what there is
            values[name] = value
            continue
        try:
            values[name] = default if value is None else read(value)
        except (ValueError, TypeError, IndexError, struct.error):
            values[name] = default
            if findings is not None:
                findings.append(Finding(table.name, str(row[0]), name))
    return table.record_type(**values)


def read(
    connection: sqlite3.Connection,
    record_type: type[R],
    where: str = "",
    bound: Iterable[object] = (),
    *,
    order: str = "",
    findings: list[Finding] | None = None,
) -> Iterator[R]:
    """The records of a table for which *where* (identifiers and places only) holds, streamed."""
    table = table_of(record_type)
    for row in connection.execute(_selection(table, where, order), tuple(bound)):
        yield cast("R", record(table, row, findings))


@lru_cache(maxsize=256)
def _selection(table: Table, where: str, order: str) -> str:
    """The statement; a page of the desk reads a dozen tables at each step, always in the same words."""
    return select(table.name, columns(table), where, order)


def read_small(connection: sqlite3.Connection, record_type: type[R]) -> tuple[R, ...]:
    """All of a table that stays small, in the order of arrival.

    The rows are read each time; records made of the same rows are made once.
    """
    table = table_of(record_type)
    return cast("tuple[R, ...]", _made(table, tuple(connection.execute(_selection(table, "", "fid")))))


@lru_cache(maxsize=16)
def _made(table: Table, found: tuple[tuple[Any, ...], ...]) -> tuple[Record, ...]:
    return tuple(record(table, row) for row in found)


def row_values(record: Record, srid: int) -> dict[str, object]:
    """What to store of a record, by column, ``uuid`` first; stamps and bookkeeping are the caller's."""
    table = table_of(type(record))
    values: dict[str, object] = {"uuid": record.uuid}
    for name in table.content_columns:
        field = "geometry" if name == GEOMETRY_COLUMN else name
        values[name] = stored(getattr(record, field), srid)
    return values


def stored(value: object, srid: int) -> object:
    """One value as SQLite keeps it: words as text, truths as 0 or 1, places as blobs rounded to the millimetre."""
    if isinstance(value, (Place, Boundary)):
        return encode_geometry(value, srid)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return _storable(value)
    return int(value) if isinstance(value, bool) else value


def _storable(text: str) -> str:
    """*text*, whose halves of surrogate pairs (which UTF-8 can't hold) are joined, or marked where one is alone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def column_of(field: str) -> str:
    """The column in which a record's field is stored."""
    return GEOMETRY_COLUMN if field == "geometry" else field


@cache
def _readers(table: Table) -> tuple[tuple[str, Callable[[Any], object], object], ...]:
    defaults = {it.name: None if it.default is MISSING else it.default for it in fields(table.record_type)}
    own = {column.name: column for column in table.columns}
    readers: list[tuple[str, Callable[[Any], object], object]] = []
    for name in columns(table):
        if name == GEOMETRY_COLUMN:
            decode = decode_point if table.geometry_type == "POINT" else decode_boundary
            readers.append(("geometry", decode, None))
        elif name == "rev":
            readers.append((name, int, 0))
        else:
            reader = _reader(own[name]) if name in own else _text
            readers.append((name, reader, defaults[name]))
    return tuple(readers)


def _reader(column: Column) -> Callable[[Any], object]:
    if column.word is not None:
        return _word_reader(column.word)
    readers: dict[str, Callable[[Any], object]] = {
        "TEXT": _text,
        "INTEGER": _whole,
        "REAL": float,
        "BOOLEAN": _truth,
    }
    return readers[column.sql_type]


def _word_reader(word: type[Enum]) -> Callable[[Any], object]:
    known = {str(member.value): member for member in word}

    def read_word(value: Any) -> object:
        if value not in known:
            raise ValueError("unknown word")
        return known[value]

    return read_word


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _whole(value: Any) -> int:
    if isinstance(value, float) and not value.is_integer():
        raise ValueError("not a whole number")
    return int(value)


def _truth(value: Any) -> bool:
    if value not in (0, 1):
        raise ValueError("neither 0 nor 1")
    return bool(value)
