"""A spatial index filled in one go: the nodes that SQLite's rtree module would reach after inserting row by row.

The layout of its three tables is in the head of SQLite's ``rtree.c``: a node is its depth (of the root only), its
number of cells, and the cells, each a row's or node's number and four 32-bit floats, big-endian; the root is node 1.
Rows are sorted into tiles first (Leutenegger, Lopez, Edgington 1997: sort-tile-recursive packing).
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable
from math import ceil, sqrt

from .sql import identifier, insert, join

#: (number, min x, max x, min y, max y)
Cell = tuple[int, float, float, float, float]

_HEAD, _CELL = 4, 24
#: More than half a unit in the last place of a 32-bit float, so that rounding never shrinks a box
_SLACK, _TINY = 2.0**-23, 1e-37
#: No index holds a coordinate beyond this
LARGEST = 3e38


def fill(connection: sqlite3.Connection, index: str, boxes: Iterable[Cell]) -> None:
    """Fill the empty rtree table *index* with boxes whose coordinates are at most ``LARGEST``."""
    nodes = identifier(index + "_node")
    (size,) = connection.execute(join("SELECT length(data) FROM", nodes, "WHERE nodeno = 1")).fetchone()
    widened = [
        (number, x1 - abs(x1) * _SLACK - _TINY, x2 + abs(x2) * _SLACK + _TINY,
         y1 - abs(y1) * _SLACK - _TINY, y2 + abs(y2) * _SLACK + _TINY)
        for number, x1, x2, y1, y2 in boxes
    ]  # fmt: skip
    made, owners = pack(widened, size)
    connection.execute(join("DELETE FROM", nodes))
    connection.executemany(insert(index + "_node", ("nodeno", "data")), made)
    connection.executemany(insert(index + "_rowid", ("rowid", "nodeno")), sorted(owners[0]))
    for level in owners[1:]:
        connection.executemany(insert(index + "_parent", ("nodeno", "parentnode")), level)


def pack(cells: list[Cell], size: int) -> tuple[list[tuple[int, bytes]], list[list[tuple[int, int]]]]:
    """The nodes of *size* bytes by number, and for each level from the leaves up, which node holds which number."""
    capacity = (size - _HEAD) // _CELL
    nodes: list[tuple[int, bytes]] = []
    owners: list[list[tuple[int, int]]] = []
    level = _tiled(cells, capacity)
    while len(level) > capacity:
        groups = [level[start : start + capacity] for start in range(0, len(level), capacity)]
        numbers = range(len(nodes) + 2, len(nodes) + 2 + len(groups))
        nodes += [(number, _node(0, group, size)) for number, group in zip(numbers, groups)]
        owners.append([(cell[0], number) for number, group in zip(numbers, groups) for cell in group])
        level = [_around(number, group) for number, group in zip(numbers, groups)]
    nodes.append((1, _node(len(owners), level, size)))
    owners.append([(cell[0], 1) for cell in level])
    return nodes, owners


def _tiled(cells: list[Cell], capacity: int) -> list[Cell]:
    """Sorted so that neighbours come together: in slabs from west to east, each from south to north."""
    across = sorted(cells, key=lambda cell: cell[1] + cell[2])
    slab = capacity * max(1, ceil(sqrt(len(cells) / capacity)))
    tiles: list[Cell] = []
    for start in range(0, len(across), slab):
        tiles += sorted(across[start : start + slab], key=lambda cell: cell[3] + cell[4])
    return tiles


def _node(depth: int, cells: list[Cell], size: int) -> bytes:
    values = [value for cell in cells for value in cell]
    return struct.pack(">HH" + "qffff" * len(cells), depth, len(cells), *values).ljust(size, b"\0")


def _around(number: int, cells: list[Cell]) -> Cell:
    _, x1, x2, y1, y2 = zip(*cells)
    return number, min(x1), max(x2), min(y1), max(y2)
