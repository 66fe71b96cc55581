"""Plane geometry in metres and its well-known binary, as far as drawing a town needs it."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

Point = tuple[float, float]
Ring = tuple[Point, ...]

_LINE, _POLYGON, _MULTILINE, _MULTIPOLYGON = 2, 3, 5, 6
#: Two points nearer than this are one; coordinates are written to the millimetre.
_NEAR = 0.0015


def rounded(point: Point) -> Point:
    """*point* to the millimetre."""
    return round(point[0], 3), round(point[1], 3)


def between(a: Point, b: Point, part: float) -> Point:
    """The point at *part* (0 to 1) of the way from *a* to *b*."""
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def distance(a: Point, b: Point) -> float:
    """Metres from one point to the other."""
    return math.hypot(b[0] - a[0], b[1] - a[1])


def in_quad(quad: Sequence[Point], s: float, t: float) -> Point:
    """The point (*s*, *t*) of a quadrilateral given south-west first, anticlockwise; s runs east, t north."""
    return between(between(quad[0], quad[1], s), between(quad[3], quad[2], s), t)


def left_of(a: Point, b: Point, offset: float) -> Point:
    """The vector of length *offset* that points to the left of the way from *a* to *b*."""
    whole = distance(a, b)
    return -(b[1] - a[1]) / whole * offset, (b[0] - a[0]) / whole * offset


def inset(ring: Sequence[Point], offsets: Sequence[float]) -> Ring:
    """An anticlockwise *ring* with edge n (from vertex n to the next) moved inwards by ``offsets[n]`` metres.

    Meant for slightly bent outlines of blocks; it doesn't look for edges that vanish.
    """
    lines = []
    for n, a in enumerate(ring):
        b = ring[(n + 1) % len(ring)]
        dx, dy = left_of(a, b, offsets[n])
        lines.append(((a[0] + dx, a[1] + dy), (b[0] + dx, b[1] + dy)))
    return tuple(_meeting(lines[n - 1], lines[n]) for n in range(len(lines)))


def _meeting(first: tuple[Point, Point], second: tuple[Point, Point]) -> Point:
    (ax, ay), (bx, by) = first
    (cx, cy), (dx, dy) = second
    cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(cross) < 0.02 * distance(*first) * distance(*second):
        return between(first[1], second[0], 0.5)
    part = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross
    return between(first[0], first[1], part)


def area(ring: Sequence[Point]) -> float:
    """Square metres, positive for an anticlockwise *ring*."""
    ox, oy = ring[0]
    total = 0.0
    for n, (ax, ay) in enumerate(ring):
        bx, by = ring[(n + 1) % len(ring)]
        total += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy)
    return total / 2


def contains(ring: Sequence[Point], point: Point) -> bool:
    """Whether *point* lies inside *ring*; on the border either answer may come."""
    x, y = point
    inside = False
    for n, (ax, ay) in enumerate(ring):
        bx, by = ring[n - 1]
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def knotted(rings: Sequence[Ring]) -> tuple[Ring, ...]:
    """The same rings to the millimetre, each with the vertices of its neighbours that lie on its edges.

    Rounding would otherwise open or overlap hairlines where a corner of one touches an edge of another.
    """
    exact = [tuple(rounded(point) for point in ring) for ring in rings]
    points = sorted({point for ring in exact for point in ring})
    return tuple(_with_points(ring, points) for ring in exact)


def _with_points(ring: Ring, points: Sequence[Point]) -> Ring:
    knots: list[Point] = []
    for n, a in enumerate(ring):
        b = ring[(n + 1) % len(ring)]
        on_edge = [p for p in points if p not in (a, b) and _touches(a, b, p)]
        knots.append(a)
        knots.extend(sorted(on_edge, key=lambda p, a=a: distance(a, p)))  # type: ignore[misc]
    return tuple(knots)


def _touches(a: Point, b: Point, p: Point) -> bool:
    if not min(a[0], b[0]) - _NEAR <= p[0] <= max(a[0], b[0]) + _NEAR:
        return False
    if not min(a[1], b[1]) - _NEAR <= p[1] <= max(a[1], b[1]) + _NEAR:
        return False
    whole = distance(a, b)
    along = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / whole
    across = abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / whole
    return _NEAR < along < whole - _NEAR and across <= _NEAR


def _head(kind: int, count: int) -> bytes:
    return struct.pack("<BII", 1, kind, count)


def _points(points: Sequence[Point]) -> bytes:
    return b"".join(struct.pack("<2d", *rounded(point)) for point in points)


def polygon_wkb(ring: Sequence[Point]) -> bytes:
    """A polygon without holes as little-endian 2D WKB; the ring is closed here."""
    closed = (*ring, ring[0])
    return _head(_POLYGON, 1) + struct.pack("<I", len(closed)) + _points(closed)


def multipolygon_wkb(ring: Sequence[Point]) -> bytes:
    """A multipolygon of one ring."""
    return _head(_MULTIPOLYGON, 1) + polygon_wkb(ring)


def multiline_wkb(lines: Sequence[Sequence[Point]]) -> bytes:
    """A multilinestring."""
    return _head(_MULTILINE, len(lines)) + b"".join(_head(_LINE, len(line)) + _points(line) for line in lines)
