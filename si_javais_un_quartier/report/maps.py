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


def frame_of(places: Iterable[Place], least_m: float = 250.0) -> Frame | None:
    """The frame of some places, at least *least_m* metres a side; None of none."""
    found = list(places)
    if not found:
        return None
    west, east = _side([place.x for place in found], least_m)
    south, north = _side([place.y for place in found], least_m)
    return Frame(west, south, east, north)


def _side(values: list[float], least: float) -> tuple[float, float]:
    low, high = min(values), max(values)
    lacking = max(0.0, least - (high - low)) / 2
    return low - lacking, high + lacking
