"""Geometries as text, the form in which they go over the web: points and multipolygons, 2D, to the millimetre."""

from __future__ import annotations

import re
import struct

from ..domain.records import Boundary, Place
from .geopackage import decode_wkb, encode_boundary, encode_point

_POINT, _POLYGON, _MULTIPOLYGON = 1, 3, 6
_HEADER = struct.Struct("<BI")
_POINT_TEXT = re.compile(r"\s*POINT\s*\(\s*(\S+)\s+([^\s)]+)\s*\)\s*", re.IGNORECASE)
_WORDS = re.compile(r"[(),]|[^\s(),]+")


def to_wkt(blob: bytes | None) -> str | None:
    """The text of a GeoPackage blob; None where it holds nothing. Raises ValueError for one that can't be read."""
    try:
        wkb = decode_wkb(blob) if blob else None
        if wkb is None:
            return None
        return _Binary(wkb).text()
    except (IndexError, struct.error) as error:
        raise ValueError("a geometry that can't be read") from error


def from_wkt(text: str | None, srid: int) -> bytes | None:
    """The blob, as this program writes it, of a text. Raises ValueError for anything but our two kinds."""
    if not text:
        return None
    point = _POINT_TEXT.fullmatch(text)
    if point:
        return encode_point(Place(_number(point[1]), _number(point[2])), srid)
    return encode_boundary(Boundary(_multipolygon(_Text(text))), srid)


def _number(word: str) -> float:
    value = float(word)
    if value - value != 0:  # infinite, or no number
        raise ValueError("a coordinate that is no number")
    return value


def _told(value: float) -> str:
    """A coordinate rounded to the millimetre, in the fewest digits."""
    rounded = round(_number(str(value)), 3) + 0.0
    return str(int(rounded)) if rounded.is_integer() and abs(rounded) < 1e15 else repr(rounded)


class _Binary:
    """Well-known binary, read from its beginning."""

    def __init__(self, wkb: bytes) -> None:
        self.wkb, self.offset = wkb, 0
        self.order, self.dimension = "<", 2

    def text(self) -> str | None:
        kind = self._kind()
        if kind == _POINT:
            (pair,) = self._pairs(1)
            return None if "nan" in pair else "POINT(" + pair + ")"
        if kind == _POLYGON:
            return "MULTIPOLYGON(" + self._polygon() + ")"
        if kind != _MULTIPOLYGON:
            raise ValueError("neither a point nor a multipolygon")
        parts = []
        for _ in range(self._count()):
            if self._kind() != _POLYGON:
                raise ValueError("a multipolygon of something else")
            parts.append(self._polygon())
        return "MULTIPOLYGON(" + ",".join(parts) + ")" if parts else None

    def _kind(self) -> int:
        self.order = "<" if self.wkb[self.offset] == 1 else ">"
        (code,) = struct.unpack_from(self.order + "I", self.wkb, self.offset + 1)
        self.offset += 5
        high, code = code & 0xF0000000, code & 0x0FFFFFFF  # heights as PostGIS marks them
        of_iso = (code // 1000 in (1, 2)) + 2 * (code // 1000 == 3)
        self.dimension = 2 + of_iso + bool(high & 0x80000000) + bool(high & 0x40000000)
        return int(code % 1000)

    def _count(self) -> int:
        (count,) = struct.unpack_from(self.order + "I", self.wkb, self.offset)
        self.offset += 4
        return int(count)

    def _polygon(self) -> str:
        rings = ("(" + ",".join(self._pairs(self._count())) + ")" for _ in range(self._count()))
        return "(" + ",".join(rings) + ")"

    def _pairs(self, count: int) -> list[str]:
        step = self.dimension
        flat = struct.unpack_from(self.order + str(step * count) + "d", self.wkb, self.offset)
        self.offset += 8 * step * count
        if step * count == step and flat[0] != flat[0]:
            return ["nan"]
        return [_told(x) + " " + _told(y) for x, y in zip(flat[::step], flat[1::step])]


class _Text:
    """Words and signs of a text, one by one."""

    def __init__(self, text: str) -> None:
        self.words = _WORDS.findall(text)
        self.at = 0

    def take(self, *wanted: str) -> str:
        word = str(self.words[self.at]) if self.at < len(self.words) else ""
        if not word or (wanted and word.upper() not in wanted):
            raise ValueError("a geometry's text that can't be read")
        self.at += 1
        return word

    def several(self) -> bool:
        """Whether another part follows the one just read."""
        return self.take(",", ")") == ","


def _multipolygon(text: _Text) -> bytes:
    if text.take("MULTIPOLYGON", "POLYGON").upper() == "POLYGON":
        parts = [_polygon(text)]
    else:
        text.take("(")
        parts = [_polygon(text)]
        while text.several():
            parts.append(_polygon(text))
    return _HEADER.pack(1, _MULTIPOLYGON) + struct.pack("<I", len(parts)) + b"".join(parts)


def _polygon(text: _Text) -> bytes:
    text.take("(")
    rings = [_ring(text)]
    while text.several():
        rings.append(_ring(text))
    return _HEADER.pack(1, _POLYGON) + struct.pack("<I", len(rings)) + b"".join(rings)


def _ring(text: _Text) -> bytes:
    text.take("(")
    flat = [_number(text.take()), _number(text.take())]
    while text.several():
        flat += [_number(text.take()), _number(text.take())]
    return struct.pack("<I" + str(len(flat)) + "d", len(flat) // 2, *flat)
