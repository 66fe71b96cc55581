"""Where a map stands on its page: across it where its ground is wide, else in a column, with charts at its left.

A quarter is about as high as it is wide: across the page most of its map would be empty ground.
"""

from __future__ import annotations

from collections.abc import Sequence

from .context import LEFT, WIDE
from .document import Block, Columns, MapPicture, Quote
from .maps import Frame

#: The columns' shares of the width: charts, then the map.
SHARES = (0.39, 0.57)
#: Ground that is this much wider than high goes across the page.
_ACROSS_FROM = 1.45
_ACROSS_HEIGHT, _LOWEST, _HIGHEST = 84.0, 62.0, 104.0
#: More quotes than these run across the page: a column can't go on on the next one.
_MOST_IN_COLUMN = 4


def stands_beside(frame: Frame) -> bool:
    """Whether the map of a frame leaves room for charts at its left."""
    return frame.width < _ACROSS_FROM * frame.height


def map_size(frame: Frame) -> tuple[float, float]:
    """Width and height of its map, in millimetres."""
    if not stands_beside(frame):
        return WIDE, _ACROSS_HEIGHT
    width = SHARES[1] * WIDE
    return width, min(max(width * frame.height / frame.width, _LOWEST), _HIGHEST)


def chart_width(beside: bool) -> float:
    """How wide charts are, in millimetres."""
    return SHARES[0] * WIDE if beside else LEFT


def arranged(
    shown: MapPicture | None, charts: tuple[Block, ...], words: tuple[Block, ...], *, beside: bool
) -> Sequence[Block]:
    """The map, the charts and what was said, in the order in which they are read."""
    if shown is not None and beside:
        return Columns(charts, (shown,), SHARES), *words
    across = () if shown is None else (shown,)
    if sum(isinstance(it, Quote) for it in words) > _MOST_IN_COLUMN:
        return *across, *charts, *words
    return *across, Columns(charts, words)
