"""The plan of an invented town: a jittered grid of named streets, the blocks between them, parks, a mine.

It lies where Tarentaize-Beaubrun-Couriot lies in Saint-Étienne (EPSG:2154) and takes some street names from
there; nothing of it is surveyed and no line of the real plan is copied.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .dice import Dice
from .shapes import Point, Ring, between, inset

_CENTRE: Point = (807520.0, 6482460.0)
_TURN = math.radians(-13.0)

#: Streets that run roughly west to east, from south to north: name, width in metres.
ROWS: tuple[tuple[str, float], ...] = (
    ("boulevard des Crassiers", 16.0),
    ("rue des Rubaniers", 9.0),
    ("rue de la Houillère", 9.5),
    ("rue des Lavoirs", 8.0),
    ("rue Polignais", 10.0),
    ("rue Beaubrun", 12.0),
    ("rue de la Ville", 12.0),
    ("rue Tarentaize", 13.0),
    ("rue du Puits", 10.0),
    ("rue des Ovalistes", 9.0),
    ("boulevard des Passementiers", 17.0),
)
#: Streets that run roughly south to north, from west to east.
COLUMNS: tuple[tuple[str, float], ...] = (
    ("chemin du Chevalement", 8.0),
    ("rue du Carreau", 9.0),
    ("rue Basse-des-Rives", 10.0),
    ("rue de la Sablière", 9.0),
    ("rue des Frères-Chappe", 12.0),
    ("rue Roannelle", 13.0),
    ("rue du Métier-à-Tisser", 8.5),
    ("montée du Crêt", 9.0),
    ("rue des Armuriers", 9.5),
    ("rue du Grand-Jardin", 8.0),
    ("boulevard de la Manufacture", 18.0),
)
SHOPPING = frozenset(
    {"rue Tarentaize", "rue de la Ville", "rue Beaubrun", "rue Roannelle", "rue des Frères-Chappe", "place Roannelle"}
)
#: Of each row of cells, from south to north, the first and the last column that belong to the quarter.
_REACH = ((3, 7), (2, 8), (0, 8), (0, 9), (0, 9), (1, 9), (1, 9), (2, 9), (2, 8), (3, 7))
#: Cells (row, column) that are no ordinary block.
PARKS = {(6, 4): "place Roannelle", (2, 7): "jardin des Ovalistes", (8, 6): "square du Puits"}
MINE_CELLS = frozenset((row, column) for row in (2, 3, 4) for column in (0, 1))
_ESTATES = {
    (1, 3): "résidence des Rubaniers",
    (2, 5): "résidence de la Houillère",
    (8, 3): "résidence du Puits",
    (0, 5): "résidence des Crassiers",
    (7, 8): "résidence du Crêt",
}
_SCHOOLS = {(4, 3): "école Beaubrun", (6, 7): "école du Crêt"}


@dataclass(frozen=True)
class Edge:
    """One side of a block: the street it looks on, and the even or odd side of it."""

    street: str
    odd: bool


@dataclass(frozen=True)
class Block:
    """What lies between streets. ``ring`` starts south-west, anticlockwise; ``edges[n]`` leaves vertex n."""

    cell: tuple[int, int]
    ring: Ring
    edges: tuple[Edge, ...]
    use: str = "parcels"
    name: str | None = None


@dataclass(frozen=True)
class Street:
    name: str
    width_m: float
    lines: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class Crossing:
    """Where two streets meet."""

    point: Point
    streets: tuple[str, str]


@dataclass(frozen=True)
class Town:
    """The plan: streets, blocks, crossings, and the outline of the quarter along its outer streets."""

    streets: tuple[Street, ...]
    blocks: tuple[Block, ...]
    crossings: tuple[Crossing, ...]
    outline: Ring


def in_reach(row: int, column: int) -> bool:
    """Whether the cell belongs to the quarter."""
    return 0 <= row < len(_REACH) and _REACH[row][0] <= column <= _REACH[row][1]


def _nodes(dice: Dice) -> list[list[Point]]:
    """The crossings of the grid, turned, bent a little and jittered."""
    easts = _spread(dice, len(COLUMNS), 84, 122)
    norths = _spread(dice, len(ROWS), 74, 104)
    cos, sin = math.cos(_TURN), math.sin(_TURN)
    nodes = []
    for north in norths:
        line = []
        for east in easts:
            u = east + 11 * math.sin(north / 190) + dice.uniform(-6, 6)
            v = north + 15 * math.sin(east / 260 + 0.6) + dice.uniform(-5, 5)
            line.append((_CENTRE[0] + u * cos - v * sin, _CENTRE[1] + u * sin + v * cos))
        nodes.append(line)
    return nodes


def _spread(dice: Dice, count: int, low: float, high: float) -> list[float]:
    steps = [dice.uniform(low, high) for _ in range(count - 1)]
    mean = (low + high) / 2
    scale = mean * (count - 1) / sum(steps)  # the whole keeps its size whatever the seed
    places = [0.0]
    for step in steps:
        places.append(places[-1] + step * scale)
    return [place - places[-1] / 2 for place in places]


def _ordinary(row: int, column: int) -> bool:
    cell = (row, column)
    special = cell in PARKS or cell in MINE_CELLS or cell in _ESTATES or cell in _SCHOOLS
    return in_reach(row, column) and not special


def _merged_cells(dice: Dice) -> set[tuple[int, int]]:
    """Western cells of pairs that form one long block: the street between them stops there."""
    candidates = [
        (row, column)
        for row in range(len(_REACH))
        for column in range(len(COLUMNS) - 2)
        if _ordinary(row, column) and _ordinary(row, column + 1)
    ]
    dice.shuffle(candidates)
    merged: set[tuple[int, int]] = set()
    for row, column in candidates:
        if len(merged) < 8 and all(abs(row - r) >= 2 or abs(column - c) >= 3 for r, c in merged):
            merged.add((row, column))
    return merged


def _straighten(nodes: list[list[Point]], merged: set[tuple[int, int]]) -> None:
    for row, column in merged:
        for line in (nodes[row], nodes[row + 1]):
            line[column + 1] = between(line[column], line[column + 2], 0.5)


def _block(nodes: list[list[Point]], row: int, column: int, width: int) -> Block:
    far = column + width
    quad = (nodes[row][column], nodes[row][far], nodes[row + 1][far], nodes[row + 1][column])
    halves = [ROWS[row][1] / 2, COLUMNS[far][1] / 2, ROWS[row + 1][1] / 2, COLUMNS[column][1] / 2]
    edges = (
        Edge(ROWS[row][0], odd=False),
        Edge(COLUMNS[far][0], odd=True),
        Edge(ROWS[row + 1][0], odd=True),
        Edge(COLUMNS[column][0], odd=False),
    )
    cell = (row, column)
    use, name = _use(cell)
    return Block(cell, inset(quad, halves), edges, use, name)


def _use(cell: tuple[int, int]) -> tuple[str, str | None]:
    for use, names in (("park", PARKS), ("school", _SCHOOLS), ("estate", _ESTATES)):
        if cell in names:
            return use, names[cell]
    return "parcels", None


def _mine(nodes: list[list[Point]]) -> Block:
    """The disused mine: the outline of its cells, set back a little from the streets around."""
    low, high = min(row for row, _ in MINE_CELLS), max(row for row, _ in MINE_CELLS) + 1
    west, east = 0, max(column for _, column in MINE_CELLS) + 1
    ring = [nodes[low][column] for column in range(west, east + 1)]
    ring += [nodes[row][east] for row in range(low + 1, high + 1)]
    ring += [nodes[high][column] for column in range(east - 1, west - 1, -1)]
    ring += [nodes[row][west] for row in range(high - 1, low, -1)]
    names = [ROWS[low][0]] * (east - west) + [COLUMNS[east][0]] * (high - low)
    names += [ROWS[high][0]] * (east - west) + [COLUMNS[west][0]] * (high - low)
    edges = tuple(Edge(name, odd=False) for name in names)
    return Block((low, west), inset(ring, [7.0] * len(ring)), edges, "mine", "Couriot")


def _segments(nodes: list[list[Point]], merged: set[tuple[int, int]]) -> tuple[Street, ...]:
    streets = []
    for row, (name, width) in enumerate(ROWS):
        kept = [_touched(row - 1, c, row, c) for c in range(len(COLUMNS) - 1)]
        streets.append(Street(name, width, _runs(nodes[row], kept)))
    for column, (name, width) in enumerate(COLUMNS):
        line = [nodes[row][column] for row in range(len(ROWS))]
        kept = [
            (row, column - 1) not in merged and _touched(row, column - 1, row, column) for row in range(len(ROWS) - 1)
        ]
        streets.append(Street(name, width, _runs(line, kept)))
    return tuple(streets)


def _touched(row_a: int, column_a: int, row_b: int, column_b: int) -> bool:
    """Whether the street between two cells exists: one of them is in the quarter, and they aren't both the mine."""
    inside = (row_a, column_a) in MINE_CELLS and (row_b, column_b) in MINE_CELLS
    return not inside and (in_reach(row_a, column_a) or in_reach(row_b, column_b))


def _runs(line: list[Point], kept: list[bool]) -> tuple[tuple[Point, ...], ...]:
    runs: list[list[Point]] = []
    going = False
    for n, keep in enumerate(kept):
        if keep and not going:
            runs.append([line[n]])
        if keep:
            runs[-1].append(line[n + 1])
        going = keep
    return tuple(tuple(run) for run in runs)


def _crossings(nodes: list[list[Point]], merged: set[tuple[int, int]]) -> tuple[Crossing, ...]:
    found = []
    for row in range(1, len(ROWS) - 1):
        for column in range(1, len(COLUMNS) - 1):
            around = [(row - 1, column - 1), (row - 1, column), (row, column - 1), (row, column)]
            open_ground = any(cell in MINE_CELLS for cell in around)
            stopped = (row, column - 1) in merged or (row - 1, column - 1) in merged
            if all(in_reach(*cell) for cell in around) and not open_ground and not stopped:
                found.append(Crossing(nodes[row][column], (ROWS[row][0], COLUMNS[column][0])))
    return tuple(found)


def _outline(nodes: list[list[Point]]) -> Ring:
    """The far side of the outer streets, to the metre, anticlockwise from the south-west."""
    east, west = [], []
    for row, (first, last) in enumerate(_REACH):
        for line in (row, row + 1):
            east.append((line, last + 1))
            west.append((line, first))
    corners = [*_steps(east), *reversed(_steps(west))]
    ring = inset([nodes[row][column] for row, column in corners], [-11.0] * len(corners))
    return tuple((round(x), round(y)) for x, y in ring)


def _steps(corners: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same way with every crossing on it, each once."""
    walked = [corners[0]]
    for row, column in corners[1:]:
        _, before = walked[-1]
        if column != before:
            stride = 1 if column > before else -1
            walked.extend((row, crossing) for crossing in range(before + stride, column, stride))
        if (row, column) != walked[-1]:
            walked.append((row, column))
    return walked


def town(seed: int) -> Town:
    """The plan of the quarter number *seed*."""
    dice = Dice.of(seed, "town")
    nodes = _nodes(dice)
    merged = _merged_cells(dice)
    _straighten(nodes, merged)
    blocks = [_mine(nodes)]
    for row in range(len(_REACH)):
        for column in range(len(COLUMNS) - 1):
            cell = (row, column)
            if in_reach(row, column) and cell not in MINE_CELLS and (row, column - 1) not in merged:
                blocks.append(_block(nodes, row, column, 2 if cell in merged else 1))
    return Town(_segments(nodes, merged), tuple(blocks), _crossings(nodes, merged), _outline(nodes))
