"""From blocks to parcels, the houses on their street side, and the fronts where a door may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .dice import Dice
from .shapes import Point, Ring, between, distance, in_quad, knotted
from .town import Block, Edge


@dataclass(frozen=True)
class Front:
    """The side of a plot that looks on a street, from *start* to *end* with the plot on the left."""

    edge: Edge
    start: Point
    end: Point


@dataclass(frozen=True)
class Plot:
    """A parcel before it has its number: its ring, what stands on it and where it meets streets."""

    block: tuple[int, int]
    ring: Ring
    buildings: tuple[Ring, ...]
    fronts: tuple[Front, ...]
    use: str


def plots(block: Block, dice: Dice) -> tuple[Plot, ...]:
    """The plots of *block*; they tile it without overlap, to the millimetre."""
    if block.use == "parcels":
        return _town_plots(block, dice)
    if block.use == "mine":
        return _mine_plots(block)
    buildings = () if block.use == "park" else _slabs(block, dice)
    fronts = tuple(
        Front(edge, block.ring[n], block.ring[(n + 1) % len(block.ring)]) for n, edge in enumerate(block.edges)
    )
    ring = knotted([block.ring])[0]
    return (Plot(block.cell, ring, buildings, fronts, block.use),)


@dataclass(frozen=True)
class _Slice:
    """Corners of a plot in the block's unit square, anticlockwise, and the edges its sides lie on."""

    corners: tuple[Point, Point, Point, Point]
    sides: tuple[int | None, int | None, int | None, int | None]


def _town_plots(block: Block, dice: Dice) -> tuple[Plot, ...]:
    slices = _slices(block.ring, dice)
    base = [tuple(in_quad(block.ring, s, t) for s, t in piece.corners) for piece in slices]
    rings = knotted(base)
    made = []
    for piece, corners, ring in zip(slices, base, rings):
        fronts = tuple(
            Front(block.edges[edge], corners[n], corners[(n + 1) % 4])
            for n, edge in enumerate(piece.sides)
            if edge is not None
        )
        houses = _houses(corners, piece.sides, dice)
        made.append(Plot(block.cell, ring, houses, fronts, "parcels"))
    return tuple(made)


def _slices(quad: Ring, dice: Dice) -> list[_Slice]:
    """A strip of plots along each side street, and two rows back to back between them."""
    length = (distance(quad[0], quad[1]) + distance(quad[3], quad[2])) / 2
    height = (distance(quad[0], quad[3]) + distance(quad[1], quad[2])) / 2
    west, east = dice.uniform(19, 26) / length, 1 - dice.uniform(19, 26) / length
    spine = 0.5 + dice.uniform(-0.07, 0.07)
    middle = (east - west) * length

    def places() -> list[float]:
        return [west + cut * (east - west) for cut in _cuts(middle, dice)]

    slant = 1.2 / length
    return [
        *_strip(0.0, west, 3, _cuts(height, dice)),
        *_strip(east, 1.0, 1, _cuts(height, dice)),
        *_row((0.0, spine), 0, places(), [dice.uniform(-slant, slant) for _ in range(40)]),
        *_row((spine, 1.0), 2, places(), [dice.uniform(-slant, slant) for _ in range(40)]),
    ]


def _strip(first: float, last: float, street: int, cuts: list[float]) -> Iterator[_Slice]:
    """Plots along the side street whose edge is *street*; those at its ends look on the other streets too."""
    for n, (low, high) in enumerate(zip(cuts, cuts[1:])):
        south = 0 if n == 0 else None
        north = 2 if n == len(cuts) - 2 else None
        corners = ((first, low), (last, low), (last, high), (first, high))
        yield _Slice(corners, (south, 1 if street == 1 else None, north, 3 if street == 3 else None))


def _row(band: tuple[float, float], street: int, places: list[float], slants: list[float]) -> Iterator[_Slice]:
    """Plots between *places* along the street whose edge is *street* (0 or 2), their fences leaning by *slants*."""
    slant = [0.0, *slants[: len(places) - 2], 0.0]
    for n, (a, b) in enumerate(zip(places, places[1:])):
        front, back = (a, b), (a + slant[n], b + slant[n + 1])
        south, north = (front, back) if street == 0 else (back, front)
        corners = ((south[0], band[0]), (south[1], band[0]), (north[1], band[1]), (north[0], band[1]))
        yield _Slice(corners, (0 if street == 0 else None, None, 2 if street == 2 else None, None))


def _cuts(length: float, dice: Dice) -> list[float]:
    """Where *length* metres of street are cut, as parts of it: plots of 8 to 18 m, now and then two in one."""
    widths: list[float] = []
    while sum(widths) < length:
        width = dice.triangular(8.5, 17.5, 11.0)
        widths.append(width * 1.75 if dice.chance(0.07) else width)
    if len(widths) > 1 and sum(widths) - length > widths[-1] / 2:
        widths.pop()
    whole = sum(widths)
    cuts = [0.0]
    for width in widths:
        cuts.append(cuts[-1] + width / whole)
    cuts[-1] = 1.0
    return cuts


def _houses(corners: Sequence[Point], sides: Sequence[int | None], dice: Dice) -> tuple[Ring, ...]:
    """What stands on a plot: a house along the street, L-shaped at corners, sometimes a workshop behind."""
    if dice.chance(0.03):
        return ()
    fronts = [n for n, edge in enumerate(sides) if edge is not None]
    if len(fronts) == 2:
        first = fronts[1] if (fronts[0] + 1) % 4 == fronts[1] else fronts[0]
        return (_corner_house([corners[(first + n) % 4] for n in range(4)], dice),)
    a, b, c, d = (corners[(fronts[0] + n) % 4] for n in range(4))
    depth = dice.uniform(9.5, 13.5)
    deep = min(distance(a, d), distance(b, c))
    if depth > deep * 0.8:
        return ((a, b, c, d),) if dice.chance(0.5) else (_band(a, b, c, d, 0.0, 0.8),)
    houses = [_band(a, b, c, d, 0.0, depth / deep)]
    if deep > 24 and dice.chance(0.22):
        houses.append(_band(a, b, c, d, dice.uniform(0.72, 0.8), 1.0))
    return tuple(houses)


def _band(a: Point, b: Point, c: Point, d: Point, low: float, high: float) -> Ring:
    return between(a, d, low), between(b, c, low), between(b, c, high), between(a, d, high)


def _corner_house(corners: Sequence[Point], dice: Dice) -> Ring:
    """An L along the two streets that meet in the first corner (one leaves it, the other arrives)."""
    a, b, c, d = corners
    depth = dice.uniform(9.5, 12.0)
    t, s = depth / distance(a, d), depth / distance(a, b)
    if t > 0.8 or s > 0.8:
        return a, b, c, d
    inner = in_quad((a, b, c, d), s, t)
    return a, b, between(b, c, t), inner, between(d, c, s), d


def _slabs(block: Block, dice: Dice) -> tuple[Ring, ...]:
    """Long buildings standing free: flats of an estate, or the wings of a school."""
    ring = block.ring
    rows = 3 if block.use == "estate" else 2
    slabs = []
    for n in range(rows):
        middle = (n + 0.5) / rows + dice.uniform(-0.03, 0.03)
        half = 6.0 / distance(ring[0], ring[3])
        west, east = 0.1 + dice.uniform(0, 0.12), 0.9 - dice.uniform(0, 0.2)
        square = ((west, middle - half), (east, middle - half), (east, middle + half), (west, middle + half))
        slabs.append(tuple(in_quad(ring, s, t) for s, t in square))
    if block.use == "school":
        square = ((0.1, 0.3), (0.22, 0.3), (0.22, 0.7), (0.1, 0.7))
        slabs.append(tuple(in_quad(ring, s, t) for s, t in square))
    return tuple(slabs)


def _mine_plots(block: Block) -> tuple[Plot, ...]:
    """The mine in two: the heaps to the west, the buildings that became a museum to the east."""
    ring = block.ring
    # Vertices: two edges south, three east, two north, three west; it is cut from south middle to north middle.
    heaps = (ring[0], ring[1], ring[6], *ring[7:])
    museum = ring[1:7]
    rings = knotted([heaps, museum])
    middle = (museum[0], museum[1], museum[4], museum[5])
    squares = (
        (0.16, 0.52, 0.24, 0.58),
        (0.32, 0.50, 0.74, 0.60),
        (0.34, 0.30, 0.46, 0.42),
        (0.55, 0.26, 0.80, 0.34),
        (0.30, 0.70, 0.70, 0.75),
        (0.84, 0.44, 0.92, 0.66),
    )
    works = tuple(
        tuple(in_quad(middle, s, t) for s, t in ((s0, t0), (s1, t0), (s1, t1), (s0, t1))) for s0, t0, s1, t1 in squares
    )
    east = block.edges[2]
    front = Front(east, museum[2], museum[3])
    return (
        Plot(block.cell, rings[0], (), (), "heaps"),
        Plot(block.cell, rings[1], works, (front,), "museum"),
    )


def door(front: Front, inside_m: float) -> Point:
    """The middle of *front*, *inside_m* metres into the plot (negative: on the pavement)."""
    middle = between(front.start, front.end, 0.5)
    length = distance(front.start, front.end)
    dx, dy = (front.end[0] - front.start[0]) / length, (front.end[1] - front.start[1]) / length
    return middle[0] - dy * inside_m, middle[1] + dx * inside_m
