"""Rows as frozen images: the values of a table's content and stamps, in the schema's order."""

from __future__ import annotations

import json
import struct
from functools import lru_cache
from typing import Any, Tuple  # noqa: UP035 (evaluated at run time by Python 3.9 too)

from ..store.geopackage import decode_wkb
from ..store.schema import GEOMETRY_COLUMN, STAMPS, Table

#: The values of :func:`columns`, in that order
Image = Tuple[Any, ...]  # noqa: UP006

_POINT, _LINE, _POLYGON = 1, 2, 3
_DEPTH_LIMIT = 8


@lru_cache(maxsize=64)
def columns(table: Table) -> tuple[str, ...]:
    """The columns of an image: what people write, then who wrote it when."""
    return (*table.content_columns, *STAMPS)


def from_json(table: Table, text: str) -> Image:
    """The image that ``store.sql.image`` wrote; columns it doesn't know are NULL."""
    values = json.loads(text)
    if values.get(GEOMETRY_COLUMN) is not None:
        values[GEOMETRY_COLUMN] = bytes.fromhex(values[GEOMETRY_COLUMN])
    return tuple(values.get(name) for name in columns(table))


def to_json(table: Table, image: Image) -> str:
    """The image as the outbox and the bases keep it."""
    return json.dumps(dict(zip(columns(table), map(_jsonable, image))), ensure_ascii=False)


def unit_json(table: Table, unit: tuple[str, ...], image: Image | None) -> str:
    """What a clash keeps of one side: the value of one column, or an object of several. Geometry in hexadecimal."""
    if image is None:
        return "null"
    held = dict(zip(columns(table), image))
    values = {name: _jsonable(held[name]) for name in unit}
    return json.dumps(values if len(unit) > 1 else values[unit[0]], ensure_ascii=False)


def _jsonable(value: object) -> object:
    return value.hex().upper() if isinstance(value, bytes) else value


def same_value(name: str, one: object, other: object) -> bool:
    """Whether two values of a column mean the same: reals to 15 digits, geometries to the millimetre."""
    return bool(one == other) or canonical(name, one) == canonical(name, other)


def same_content(table: Table, one: Image, other: Image) -> bool:
    """Whether two images say the same, whoever stamped them."""
    return all(same_value(name, a, b) for name, a, b in zip(table.content_columns, one, other))


def canonical(name: str, value: object) -> object:
    """A value in the form in which it is compared."""
    if isinstance(value, float):
        return float(format(value, ".15g"))
    if name == GEOMETRY_COLUMN and isinstance(value, bytes):
        return _canonical_geometry(value)
    return value


@lru_cache(maxsize=4096)
def _canonical_geometry(blob: bytes) -> object:
    """Coordinates rounded to the millimetre; a blob that can't be read is compared as it is."""
    try:
        wkb = decode_wkb(blob)
        return None if wkb is None else _geometry(wkb, 0, 0)[0]
    except (ValueError, IndexError, struct.error):
        return blob


def _geometry(wkb: bytes, offset: int, depth: int) -> tuple[object, int]:
    if depth > _DEPTH_LIMIT:
        raise ValueError("geometries nested too deep")
    order = "<" if wkb[offset] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", wkb, offset + 1)
    kind, dimension = code % 1000, 2 + (code // 1000 in (1, 2)) + 2 * (code // 1000 == 3)
    offset += 5
    if kind == _POINT:
        return _points(wkb, offset, order, dimension, 1)
    (count,) = struct.unpack_from(order + "I", wkb, offset)
    offset += 4
    if kind == _LINE:
        return _points(wkb, offset, order, dimension, count)
    parts = []
    for _ in range(count):
        if kind == _POLYGON:
            (length,) = struct.unpack_from(order + "I", wkb, offset)
            part, offset = _points(wkb, offset + 4, order, dimension, length)
        else:
            part, offset = _geometry(wkb, offset, depth + 1)
        parts.append(part)
    return (kind, tuple(parts)), offset


def _points(wkb: bytes, offset: int, order: str, dimension: int, count: int) -> tuple[object, int]:
    flat = struct.unpack_from(order + "d" * (dimension * count), wkb, offset)
    rounded = tuple("nan" if value != value else round(value, 3) for value in flat)  # noqa: PLR0124 (a NaN)
    return rounded, offset + 8 * dimension * count
