"""The masks of QR codes (ISO/IEC 18004), and which of them is easiest to read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

#: Condition under which each mask turns a module over, by row and column (table 10).
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _column: row % 2 == 0,
    lambda _row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)

_LIKE_A_FINDER = ((True, False, True, True, True, False, True), (False,) * 4)


def penalty(modules: Sequence[Sequence[bool]]) -> int:
    """How hard a code is to read (section 7.8.3 of the standard)."""
    lines = [*map(tuple, modules), *zip(*modules)]
    return sum(map(_line_penalty, lines)) + 3 * _squares(modules) + _imbalance(modules)


def _line_penalty(line: Sequence[bool]) -> int:
    penalty, length = 0, 1
    for before, cell in zip(line, (*line[1:], not line[-1])):
        if cell == before:
            length += 1
            continue
        penalty += length - 2 if length >= 5 else 0
        length = 1
    finder, light = _LIKE_A_FINDER
    windows = {(*finder, *light), (*light, *finder)}
    return penalty + 40 * sum(tuple(line[at : at + 11]) in windows for at in range(len(line) - 10))


def _squares(modules: Sequence[Sequence[bool]]) -> int:
    return sum(
        one == two == three == four
        for above, below in zip(modules, modules[1:])
        for one, two, three, four in zip(above, above[1:], below, below[1:])
    )


def _imbalance(modules: Sequence[Sequence[bool]]) -> int:
    dark = sum(map(sum, modules))
    return 10 * int(abs(100 * dark / len(modules) ** 2 - 50) // 5)
