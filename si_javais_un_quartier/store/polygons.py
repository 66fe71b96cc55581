"""Which contributions lie in a polygon: exact, in SQL, for a polygon that a person drew or selected.

A grid over the polygon tells the cells that lie wholly inside or outside; only in the others are edges counted, and
only those of the same row. So a detailed outline costs little more than a simple one.
"""

from __future__ import annotations

import itertools
import sqlite3
import struct
import threading
from collections.abc import Sequence
from math import floor, isfinite

from .geopackage import readable_point

#: Closed or open rings of (x, y); what an odd number of them surrounds is inside.
Rings = tuple[tuple[tuple[float, float], ...], ...]
Box = tuple[float, float, float, float]
_Edge = tuple[float, float, float, float]

#: The SQL function: 1 where the point of a blob lies in the polygon with the number that :func:`bound` gave.
INSIDE = "quarter_inside"
_ROWS = 48


def box(rings: Rings) -> Box:
    """(min x, min y, max x, max y); a polygon without vertices has a box that holds nothing."""
    xs = [x for ring in rings for x, _ in ring] or [float("inf"), float("-inf")]
    ys = [y for ring in rings for _, y in ring] or [float("inf"), float("-inf")]
    return min(xs), min(ys), max(xs), max(ys)


def bound(rings: Rings) -> int:
    """What is bound for a polygon: a number, as SQLite hands it over anew for each row."""
    with _lock:
        number = _numbers.get(rings)
        if number is None:
            number = _numbers[rings] = next(_next)
            _ready[number] = Area(rings)
            while len(_numbers) > _KEPT:
                _ready.pop(_numbers.pop(next(iter(_numbers))))
    return number


def register(connection: sqlite3.Connection) -> None:
    """Teach a connection :data:`INSIDE`."""
    connection.create_function(INSIDE, 2, _inside, deterministic=True)


#: Polygons lately asked for; a person looks at one or two at a time, in this thread and in another.
_numbers: dict[Rings, int] = {}
_ready: dict[int, Area] = {}
_next = itertools.count(1)
_lock = threading.Lock()
_KEPT = 16


def _inside(blob: bytes | None, number: int) -> bool:
    """Where the blob is as this program writes it, its numbers are read from where they stand."""
    if blob is not None and len(blob) == _POINT_BYTES and blob[:4] == _PLAIN_POINT:
        return _ready[number].holds(*_TWO.unpack_from(blob, _POINT_BYTES - _TWO.size))
    place = readable_point(blob)
    return place is not None and _ready[number].holds(place.x, place.y)


_PLAIN_POINT, _POINT_BYTES, _TWO = b"GP\x00\x01", 29, struct.Struct("<dd")


class Area:
    """A polygon made ready for many points.

    Of two polygons that share a border, a point on it lies in exactly one, whatever its direction.
    """

    def __init__(self, rings: Sequence[Sequence[Sequence[float]]]) -> None:
        whole = tuple(tuple((float(x), float(y)) for x, y in ring) for ring in rings)
        self._left, self._bottom, self._right, self._top = box(whole)
        self._height = (self._top - self._bottom) / _ROWS
        self._width = (self._right - self._left) / _ROWS
        self._rows: list[list[_Edge]] = [[] for _ in range(_ROWS)]
        self._crossed: list[set[int]] = [set() for _ in range(_ROWS)]
        self._known: dict[int, bool] = {}
        self._flat = not (isfinite(self._height) and isfinite(self._width) and self._height > 0 and self._width > 0)
        for ring in whole if not self._flat else ():
            for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], *ring[:1])):
                self._add((x1, y1, x2, y2))

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        if self._flat or not (self._left <= x <= self._right and self._bottom <= y <= self._top):
            return False
        row = min(int((y - self._bottom) / self._height), _ROWS - 1)
        column = min(int((x - self._left) / self._width), _ROWS - 1)
        cell = row * _ROWS + column
        known = self._known.get(cell)
        if known is None:
            if column in self._crossed[row]:
                return self._odd(row, x, y)
            known = self._known[cell] = self._odd(row, x, y)
        return known

    def _row(self, y: float) -> int:
        return min(max(floor((y - self._bottom) / self._height), 0), _ROWS - 1)

    def _column(self, x: float) -> int:
        return min(max(floor((x - self._left) / self._width), 0), _ROWS - 1)

    def _add(self, edge: _Edge) -> None:
        """Note the edge in each row it reaches, and every cell there that its box touches, neighbours included."""
        x1, y1, x2, y2 = edge
        first, last = self._column(min(x1, x2)), self._column(max(x1, x2))
        for row in range(max(self._row(min(y1, y2)) - 1, 0), min(self._row(max(y1, y2)) + 1, _ROWS - 1) + 1):
            self._rows[row].append(edge)
            self._crossed[row].update(range(max(first - 1, 0), min(last + 1, _ROWS - 1) + 1))

    def _odd(self, row: int, x: float, y: float) -> bool:
        """Whether a ray to the right meets an odd number of edges; an edge holds its lower end, not its upper one."""
        odd = False
        for x1, y1, x2, y2 in self._rows[row]:
            if (y1 <= y) != (y2 <= y):
                if y1 > y2:  # the same arithmetic for both polygons along one border
                    x1, y1, x2, y2 = x2, y2, x1, y1  # noqa: PLW2901
                if x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                    odd = not odd
        return odd
