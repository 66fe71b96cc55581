"""GeoJSON of polygons as the cadastre hands it out, read several times as fast as the GIS reads it.

Only what is ordinary in every respect is read here: one collection of features in degrees, flat polygons with closed
rings, texts and numbers. Whatever else a file may hold is refused as a whole, for the GIS to read.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import Any, NoReturn, Optional, TextIO, cast

#: Whether it is a multipolygon, and of each polygon how many vertices its rings have; None: no geometry
Shape = Optional[tuple[bool, tuple[tuple[int, ...], ...]]]

_AT_ONCE = 1000
_CHUNK = 1 << 20
#: No feature of ours takes more characters
_LONGEST = 1 << 24
#: A file up to this size is kept in memory between the look through it and its import (bytes)
_KEPT = 1 << 26
_SPACE = "[ \t\r\n]*"
_BETWEEN = re.compile(f"{_SPACE}([,\\]])")
_END = re.compile(f"{_SPACE}\\}}{_SPACE}")
#: Signs that other readers cut texts at, or can't write
_ODD_SIGN = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
#: A text without these is no date
_OF_DATES = re.compile("[-/:]")
_FEATURE = frozenset({"type", "id", "geometry", "properties"})
_GEOMETRY = frozenset({"type", "coordinates"})
#: What may stand before the features without changing what they mean
_HARMLESS = frozenset({"type", "name", "bbox", "crs", "generator", "licence", "license", "totalFeatures"})
_DEGREES = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
_MOST = 1 << 63


class NotOrdinaryError(Exception):
    """The file needs a reader that knows all of GeoJSON."""


@dataclass(frozen=True)
class Portion:
    """Some features, in order. ``spots`` are x and y of all their vertices, one after the other, in degrees."""

    properties: list[dict[str, Any]]
    shapes: list[Shape]
    spots: array[float]


@dataclass
class _Column:
    types: set[type] = field(default_factory=set)
    odd: bool = False

    def look(self, values: list[Any]) -> None:
        """Take note of some of its values."""
        types = set(map(type, values)) - {type(None)}
        self.types |= types
        if types == {str}:
            self.odd = self.odd or _OF_DATES.search("".join(filter(None, values))) is not None
        elif types == {int}:
            self.odd = self.odd or not all(-_MOST <= value < _MOST for value in values if value is not None)
        elif types == {float}:
            self.odd = self.odd or not all(isfinite(value) for value in values if value is not None)
        elif types:
            self.odd = True


class OrdinaryFile:
    """An ordinary GeoJSON file, looked through from beginning to end.

    Raises ``NotOrdinaryError``, ``OSError``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._columns: dict[str, _Column] = {}
        self._kept: list[Portion] | None = [] if path.stat().st_size <= _KEPT else None
        #: How many features there are
        self.count = 0
        drawn = False
        for portion in _portions(path):
            self._look(portion)
            drawn = drawn or any(portion.shapes)
            if self._kept is not None:
                self._kept.append(portion)
        if not drawn or len({name.casefold() for name in self.names}) < len(self.names):
            raise NotOrdinaryError

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its properties."""
        return tuple(self._columns)

    def is_plain(self, name: str) -> bool:
        """Whether all values of a property are texts that are no dates, or all whole numbers, or all others."""
        column = self._columns[name]
        return not column.odd and len(column.types) <= 1

    def type_of(self, name: str) -> str:
        """The plain word for what a property holds (``ports.SourceField``)."""
        types = self._columns[name].types
        return "real" if types == {float} else "integer" if types == {int} else "text"

    def portions(self) -> Iterable[Portion]:
        """The features, in order."""
        return _portions(self._path) if self._kept is None else self._kept

    def _look(self, portion: Portion) -> None:
        self.count += len(portion.shapes)
        for name in dict.fromkeys(chain.from_iterable(portion.properties)):
            values = [properties.get(name) for properties in portion.properties]
            self._columns.setdefault(name, _Column()).look(values)


def _portions(path: Path) -> Iterator[Portion]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            portion = Portion([], [], array("d"))
            for feature in _features(file):  # taken apart one by one: lists of lists are dear to keep
                portion.properties.append(_properties(feature))
                portion.shapes.append(_shape(feature["geometry"], portion.spots))
                if len(portion.shapes) == _AT_ONCE:
                    yield portion
                    portion = Portion([], [], array("d"))
            if portion.shapes:
                yield portion
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise NotOrdinaryError(str(error)) from error


def _refuse(*_: object) -> NoReturn:
    raise NotOrdinaryError


_decode = json.JSONDecoder(parse_constant=_refuse).raw_decode


def _features(file: TextIO) -> Iterator[dict[str, Any]]:
    """What stands in the list ``features``, one by one."""
    text = _more(file, "")
    place = _beginning(text)
    while True:
        try:
            feature, end = _decode(text, place)
        except ValueError:  # most likely the rest of it hasn't been read yet
            text, place = _more(file, text[place:]), 0
            continue
        yield cast("dict[str, Any]", feature)
        between = _BETWEEN.match(text, end)
        while between is None:
            text, end = _more(file, text[end:]), 0
            between = _BETWEEN.match(text, end)
        place = between.end()
        if between.group(1) == "]":
            break
        while text[place : place + 1] in (" ", "\t", "\r", "\n"):
            place += 1
    if not _END.fullmatch(text[place:] + file.read(_CHUNK)):
        raise NotOrdinaryError


def _more(file: TextIO, rest: str) -> str:
    """*rest* and what comes after it."""
    more = file.read(_CHUNK)
    if not more or len(rest) > _LONGEST or _ODD_SIGN.search(rest[-8:] + more):
        raise NotOrdinaryError
    return (rest + more).lstrip(" \t\r\n")


def _beginning(text: str) -> int:
    """Where the first feature begins."""
    told: dict[str, object] = {}
    place = _after("{", text, 0)
    while True:
        key, place = _decode(text, place)
        place = _after(":", text, place)
        if key == "features":
            break
        told[key], place = _decode(text, place)
        place = _after(",", text, place)
    if told.get("type") != "FeatureCollection" or told.get("crs", _DEGREES) != _DEGREES or not told.keys() <= _HARMLESS:
        raise NotOrdinaryError
    return _after("[", text, place)


def _after(sign: str, text: str, place: int) -> int:
    found = re.compile(f"{_SPACE}\\{sign}{_SPACE}").match(text, place)
    return found.end() if found else _refuse()


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    if feature["type"] != "Feature" or not feature.keys() <= _FEATURE:
        raise NotOrdinaryError
    properties = feature["properties"]
    named = "id" not in feature or (isinstance(feature["id"], str) and feature["id"] == properties.get("id"))
    return properties if isinstance(properties, dict) and named else _refuse()


def _shape(geometry: dict[str, Any] | None, spots: array[float]) -> Shape:
    if geometry is None:
        return None
    kind, polygons = geometry["type"], geometry["coordinates"]
    multi = kind == "MultiPolygon"
    if not (multi or kind == "Polygon") or geometry.keys() != _GEOMETRY:
        raise NotOrdinaryError
    lengths = tuple(tuple(_ring(ring, spots) for ring in polygon) for polygon in (polygons if multi else (polygons,)))
    return (multi, lengths) if lengths and all(lengths) else _refuse()


def _ring(ring: list[list[float]], spots: array[float]) -> int:
    """Put its vertices with the others; how many they are."""
    if len(ring) < 4 or ring[0] != ring[-1] or set(map(len, ring)) != {2}:
        raise NotOrdinaryError
    spots.extend(chain.from_iterable(ring))
    return len(ring)
