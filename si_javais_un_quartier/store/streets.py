"""Which street a place is in, by the centre lines of the reference layer."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import dist

from ..domain.plain_text import one_line
from ..domain.records import Place
from ..domain.shapes import Line, Point, distance_to_segment, lines
from .geopackage import decode_wkb
from .replica import Replica
from .sql import select

#: Nobody is said to be in a street that is farther away (metres).
_REACH = 60.0
_CELL = 60.0
#: No street runs straight for longer (metres): what does is a damaged line, and would fill the squares without end.
_LONGEST = 5000.0
#: A layer with more streets than this is a whole city's, too long to read while somebody waits for a list.
_MOST = 5000


@dataclass(frozen=True)
class StreetLine:
    """A street by its centre lines, in the quarter's CRS."""

    name: str
    width_m: float
    lines: tuple[Line, ...]


def read_streets(replica: Replica) -> tuple[StreetLine, ...]:
    """The streets of the reference layer; what can't be read is left out."""
    return tuple(
        StreetLine(one_line(name or ""), width or 8.0, found)
        for blob, name, width in replica.connection.execute(select("street", ("geom", "name", "width_m"), "", "fid"))
        if (found := tuple(_parts(blob)))
    )


class Streets:
    """Finds the street beside a place; asked ten thousand times, so that segments are kept by squares of ground."""

    def __init__(self, streets: Iterable[StreetLine]) -> None:
        self._cells: defaultdict[tuple[int, int], list[tuple[Point, Point, str]]] = defaultdict(list)
        for street in streets:
            for line in street.lines if street.name else ():
                for start, end in zip(line, line[1:]):
                    if dist(start, end) <= _LONGEST:  # nor is one with a coordinate that is no number
                        self._keep(start, end, street.name)

    def near(self, place: Place) -> str:
        """The name of the nearest street, "" where none is within reach."""
        point = (place.x, place.y)
        best, name = _REACH, ""
        for start, end, called in self._cells.get(_cell(point), ()):
            away = distance_to_segment(point, start, end)
            if away < best:
                best, name = away, called
        return name

    def _keep(self, start: Point, end: Point, name: str) -> None:
        low = _cell((min(start[0], end[0]) - _REACH, min(start[1], end[1]) - _REACH))
        high = _cell((max(start[0], end[0]) + _REACH, max(start[1], end[1]) + _REACH))
        for column in range(low[0], high[0] + 1):
            for row in range(low[1], high[1] + 1):
                self._cells[column, row].append((start, end, name))


class StreetNames:
    """The streets of a working copy, read when first asked for, and again when the layer has changed."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._known: tuple[int, int] = (0, 0)
        self._streets = Streets(())

    def near(self, place: Place) -> str:
        """The street beside *place*, "" where there is none or the layer is a whole city's."""
        return self._streets.near(place)

    def look(self) -> None:
        """See whether the layer has changed; worth asking once for many places."""
        statement = "SELECT count(*), ifnull(max(fid), 0) FROM street"
        known = tuple(self._replica.connection.execute(statement).fetchone())
        if known != self._known:
            self._known = known
            self._streets = Streets(read_streets(self._replica) if known[0] <= _MOST else ())


def _parts(blob: bytes | None) -> Iterator[Line]:
    try:
        wkb = decode_wkb(blob) if blob else None
        found = list(lines(wkb)) if wkb is not None else []
    except (ValueError, IndexError, struct.error):
        return
    yield from (part for part in found if len(part) > 1)


def _cell(point: Point) -> tuple[int, int]:
    return int(point[0] // _CELL), int(point[1] // _CELL)
