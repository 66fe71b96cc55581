"""The quarter's own ground as a background that asks nobody: streets, parks and buildings of the reference layers."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians

from ..domain.ports import Transformer
from ..domain.shapes import Line, area, outer_rings, simplified
from ..store.geopackage import decode_wkb
from ..store.replica import Replica
from ..store.sql import select
from ..store.streets import StreetLine, read_streets
from . import packing

#: What the ground may weigh (characters): it is part of the first view.
MOST = 70_000
#: Metres by which outlines may stray, tried in turn until the ground is light enough.
_TOLERANCES = (0.4, 0.8, 1.5, 3.0, 6.0)
_STEP = 0.4
_DEGREE = 111_320.0


@dataclass(frozen=True)
class GroundShapes:
    """What there is to draw, in the quarter's CRS; buildings by area, the largest first."""

    streets: tuple[StreetLine, ...]
    parks: tuple[Line, ...]
    buildings: tuple[Line, ...]
    outline: tuple[Line, ...]


def read(replica: Replica) -> GroundShapes:
    """The reference layers and the quarter's outline; what can't be read is left out."""
    buildings = sorted(_rings(replica, "building"), key=area, reverse=True)
    return GroundShapes(
        read_streets(replica), tuple(_rings(replica, "park")), tuple(buildings), tuple(_rings(replica, "quarter"))
    )


def packed(shapes: GroundShapes, transformer: Transformer, most: int = MOST) -> dict[str, object]:
    """The ground for ``resources/public/ground.js``: whole steps east and north of an origin in degrees.

    Outlines are drawn with fewer points until *most* characters hold them; then small buildings stay away. Empty where
    there is nothing to draw, or where a shape lies outside what the reference system covers.
    """
    everything = [*shapes.outline, *shapes.parks, *shapes.buildings, *(it for s in shapes.streets for it in s.lines)]
    try:
        grid = _Grid(everything, transformer)
    except ValueError:  # nothing to draw, or a shape that is nowhere on earth
        return {}
    streets = [[it.name, round(it.width_m), [grid.path(line, 0.5) for line in it.lines]] for it in shapes.streets]
    parks = "".join(grid.path(ring, 0.8) for ring in shapes.parks)
    outline = "".join(grid.path(ring, 1.0) for ring in shapes.outline)
    left = most - sum(len(text) for street in streets for text in street[2]) - len(parks) - len(outline)  # type: ignore[misc, attr-defined]
    buildings: list[str] = []
    for tolerance in _TOLERANCES:
        buildings = [grid.path(ring, tolerance) for ring in shapes.buildings]
        if sum(map(len, buildings)) <= left:
            break
    return {
        "origin": [round(grid.west, 7), round(grid.south, 7)],
        "step": [grid.across, grid.up],
        "streets": streets,
        "parks": parks,
        "outline": outline,
        "buildings": "".join(_fitting(buildings, left)),
    }


def _fitting(words: Sequence[str], most: int) -> Iterator[str]:
    for word in words:
        most -= len(word)
        if most < 0:
            return
        yield word


class _Grid:
    """Places as whole steps of about *_STEP* metres."""

    def __init__(self, everything: Sequence[Line], transformer: Transformer) -> None:
        self._transformer = transformer
        xs = [point[0] for line in everything for point in line]
        ys = [point[1] for line in everything for point in line]
        corners = [transformer.inverse(x, y) for x in (min(xs), max(xs)) for y in (min(ys), max(ys))]
        self.west, self.south = min(it[0] for it in corners), min(it[1] for it in corners)
        self.up = _STEP / _DEGREE
        self.across = _STEP / (_DEGREE * cos(radians(self.south)))

    def path(self, line: Line, tolerance: float) -> str:
        """*line* as text; "" where nothing is left of it."""
        points: list[tuple[int, int]] = []
        for x, y in simplified(line, tolerance):
            longitude, latitude = self._transformer.inverse(x, y)
            step = (round((longitude - self.west) / self.across), round((latitude - self.south) / self.up))
            if not points or points[-1] != step:
                points.append(step)
        return packing.path(points) if len(points) > 1 else ""


def _rings(replica: Replica, table: str) -> Iterator[Line]:
    for (blob,) in replica.connection.execute(select(table, ("geom",), "", "fid")):
        try:
            wkb = decode_wkb(blob) if blob else None
            found = list(outer_rings(wkb)) if wkb is not None else []
        except (ValueError, IndexError, struct.error):
            continue
        yield from (ring for ring in found if len(ring) > 1)
