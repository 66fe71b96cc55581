"""Whether a place lies in the quarter: a point in a multipolygon, without a geometry library."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator

from ..domain.records import Boundary, Place

Ring = tuple[tuple[float, float], ...]


class Perimeter:
    """The boundary of a quarter, read once and asked often. Coordinates are in the quarter's CRS."""

    def __init__(self, boundary: Boundary | None) -> None:
        """Without a boundary nothing is outside."""
        self._rings = tuple(read_rings(boundary.wkb)) if boundary else ()
        xs = [x for ring in self._rings for x, _ in ring]
        ys = [y for ring in self._rings for _, y in ring]
        self._box = (min(xs), min(ys), max(xs), max(ys)) if xs else None

    def contains(self, place: Place) -> bool:
        """Whether *place* is inside; true everywhere if the quarter has no boundary.

        Even-odd rule over all rings, so that holes count as outside.
        """
        if self._box is None:
            return True
        west, south, east, north = self._box
        if not (west <= place.x <= east and south <= place.y <= north):
            return False
        return sum(_crossings(ring, place) for ring in self._rings) % 2 == 1


def _crossings(ring: Ring, place: Place) -> int:
    """How many edges of *ring* a ray from *place* to the east crosses."""
    count = 0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > place.y) != (y2 > place.y) and place.x < (x2 - x1) * (place.y - y1) / (y2 - y1) + x1:
            count += 1
    return count


def read_rings(wkb: bytes) -> Iterator[Ring]:
    """Every ring of a 2D polygon or multipolygon; raises ValueError for any other geometry."""
    kind = _kind(wkb, 0)
    if kind == 3:
        offset, starts = 0, 1
    elif kind == 6:
        offset, starts = 9, struct.unpack_from(_order(wkb, 0) + "I", wkb, 5)[0]
    else:
        raise ValueError("not a polygon")
    for _ in range(starts):
        order = _order(wkb, offset)
        (rings,) = struct.unpack_from(order + "I", wkb, offset + 5)
        offset += 9
        for _ in range(rings):
            (length,) = struct.unpack_from(order + "I", wkb, offset)
            flat = struct.unpack_from(order + "d" * (2 * length), wkb, offset + 4)
            yield tuple(zip(flat[::2], flat[1::2]))
            offset += 4 + 16 * length


def inside(boundary: Boundary) -> Place | None:
    """A place well inside: the middle of the widest stretch at half the height of the largest ring; None: no area."""
    rings = tuple(read_rings(boundary.wkb))
    largest = max(rings, key=_signed_area, default=())
    if not largest:
        return None
    ys = [y for _, y in largest]
    middle = (min(ys) + max(ys)) / 2
    crossings = sorted(
        (x2 - x1) * (middle - y1) / (y2 - y1) + x1
        for ring in rings
        for (x1, y1), (x2, y2) in zip(ring, ring[1:])
        if (y1 > middle) != (y2 > middle)
    )
    stretches = [(right - left, (left + right) / 2) for left, right in zip(crossings[::2], crossings[1::2])]
    return Place(max(stretches)[1], middle).rounded() if stretches else None


def read_point(wkb: bytes) -> Place | None:
    """The place of a 2D point; None for an empty one. Raises ValueError for any other geometry."""
    if _kind(wkb, 0) != 1:
        raise ValueError("not a point")
    x, y = struct.unpack_from(_order(wkb, 0) + "dd", wkb, 5)
    return Place(x, y).rounded() if math.isfinite(x) and math.isfinite(y) else None


def as_multipolygon(wkb: bytes) -> Boundary:
    """A 2D little-endian polygon or multipolygon as a boundary; raises ValueError for anything else."""
    if wkb[0] != 1:
        raise ValueError("not little-endian")
    kind = _kind(wkb, 0)
    if kind == 6:
        return Boundary(wkb)
    if kind == 3:
        return Boundary(struct.pack("<BII", 1, 6, 1) + wkb)
    raise ValueError("not a polygon")


def area(wkb: bytes) -> float:
    """The area of a polygon or multipolygon in the unit of its coordinates, squared (outer rings less holes)."""
    return abs(sum(_signed_area(ring) * (1 if first else -1) for first, ring in _outer_first(wkb)))


def _outer_first(wkb: bytes) -> Iterator[tuple[bool, Ring]]:
    offset = 0 if _kind(wkb, 0) == 3 else 9
    count = 1 if offset == 0 else struct.unpack_from(_order(wkb, 0) + "I", wkb, 5)[0]
    all_rings = read_rings(wkb)
    for _ in range(count):
        (rings,) = struct.unpack_from(_order(wkb, offset) + "I", wkb, offset + 5)
        offset += 9
        for place in range(rings):
            ring = next(all_rings)
            offset += 4 + 16 * len(ring)
            yield place == 0, ring


def _signed_area(ring: Ring) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))) / 2


def _order(wkb: bytes, offset: int) -> str:
    return "<" if wkb[offset] == 1 else ">"


def _kind(wkb: bytes, offset: int) -> int:
    if len(wkb) < offset + 5:
        raise ValueError("cut geometry")
    kind: int = struct.unpack_from(_order(wkb, offset) + "I", wkb, offset + 1)[0]
    return kind
