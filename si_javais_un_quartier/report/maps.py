"""What a printed map shows: a frame on the ground and marks on it, in the quarter's CRS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.records import Place


@dataclass(frozen=True)
class Frame:
    """A rectangle on the ground, in metres."""

    west: float
    south: float
    east: float
    north: float

    @property
    def width(self) -> float:
        """Metres from west to east."""
        return self.east - self.west

    @property
    def height(self) -> float:
        """Metres from south to north."""
        return self.north - self.south

    def grown(self, share: float) -> Frame:
        """The frame with a margin of *share* of its sides all round."""
        across, up = self.width * share, self.height * share
        return Frame(self.west - across, self.south - up, self.east + across, self.north + up)


@dataclass(frozen=True)
class Marks:
    """Points drawn alike: ``shape`` is circle, square, ring, empty, half, dot or number (each has its own then)."""

    name: str
    places: tuple[Place, ...]
    shape: str
    colour: str
    size_mm: float = 2.4
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class MapSpec:
    """A map to draw. ``veiled``: the ground outside the quarter is pale and its border black.

    ``ground``: streets, buildings, parks. ``names``: street names. Marks are drawn in their order, the last on top.
    """

    name: str
    frame: Frame
    marks: tuple[Marks, ...] = ()
    veiled: bool = False
    ground: bool = True
    names: bool = True
    scale_bar: bool = True


def frame_of(places: Iterable[Place], least_m: float = 250.0, reach: Frame | None = None) -> Frame | None:
    """The frame of some places, at least *least_m* metres a side, most of it within *reach*; None of none."""
    found = list(places)
    if not found:
        return None
    xs, ys = [place.x for place in found], [place.y for place in found]
    west, east = _side(xs, least_m, (reach.west, reach.east) if reach else None)
    south, north = _side(ys, least_m, (reach.south, reach.north) if reach else None)
    return Frame(west, south, east, north)


def _side(values: list[float], least: float, reach: tuple[float, float] | None) -> tuple[float, float]:
    side = min(values), max(values)
    return widened(side, max(least, side[1] - side[0]), reach)


def widened(side: tuple[float, float], length: float, reach: tuple[float, float] | None = None) -> tuple[float, float]:
    """A side grown to a *length* around its middle; with *reach*, moved to what lies in it as far as its ends allow.

    Where *reach* is shorter than the length, they get one middle.
    """
    low, high = side
    begin = (low + high - length) / 2
    if reach is not None:
        spare = reach[1] - reach[0] - length
        wanted = min(max(begin, reach[0]), reach[1] - length) if spare >= 0 else reach[0] + spare / 2
        begin = min(max(wanted, high - length), low)
    return begin, begin + length
