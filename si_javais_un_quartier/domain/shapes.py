"""Lines and rings of the reference layers, and lines with fewer points."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from math import hypot

Point = tuple[float, float]
Line = list[Point]


def lines(wkb: bytes) -> Iterator[Line]:
    """The lines of a little-endian 2D multilinestring."""
    (count,) = struct.unpack_from("<I", wkb, 5)
    offset = 9
    for _ in range(count):
        (length,) = struct.unpack_from("<I", wkb, offset + 5)
        yield _points(wkb, offset + 9, length)
        offset += 9 + 16 * length


def outer_rings(wkb: bytes) -> Iterator[Line]:
    """The outer ring of each polygon of a little-endian 2D multipolygon; holes are left out."""
    (count,) = struct.unpack_from("<I", wkb, 5)
    offset = 9
    for _ in range(count):
        (rings,) = struct.unpack_from("<I", wkb, offset + 5)
        offset += 9
        for number in range(rings):
            (length,) = struct.unpack_from("<I", wkb, offset)
            if number == 0:
                yield _points(wkb, offset + 4, length)
            offset += 4 + 16 * length


def simplified(line: Sequence[Point], tolerance: float) -> Line:
    """*line* without the points that stray from it by less than *tolerance* (Douglas and Peucker, 1973)."""
    if len(line) < 3:
        return list(line)
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        at, farthest = first, 0.0
        for number in range(first + 1, last):
            away = distance_to_segment(line[number], line[first], line[last])
            if away > farthest:
                at, farthest = number, away
        if farthest > tolerance:
            kept.add(at)
            spans += ((first, at), (at, last))
    return [line[number] for number in sorted(kept)]


def distance_to_segment(point: Point, start: Point, end: Point) -> float:
    """Metres from *point* to the nearest place of a segment."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    squared = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / squared if squared else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)


def area(ring: Sequence[Point]) -> float:
    """Square metres inside a ring."""
    following = (*ring[1:], ring[0])
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, following))) / 2


def _points(wkb: bytes, offset: int, length: int) -> Line:
    flat = struct.unpack_from("<" + "d" * (2 * length), wkb, offset)
    return list(zip(flat[::2], flat[1::2]))
