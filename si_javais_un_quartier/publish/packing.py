"""Numbers as short texts: the page's data must be small on the wire from any server, compressed or not.

Digits are the 64 letters of :data:`DIGITS`. ``resources/public/packing.js`` reads what is written here.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence

DIGITS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"


def fixed(value: int, width: int) -> str:
    """*value* in *width* digits, the highest first. Raises ValueError where it doesn't fit."""
    if not 0 <= value < 64**width:
        raise ValueError("a number that doesn't fit")
    digits = []
    for _ in range(width):
        digits.append(DIGITS[value & 63])
        value >>= 6
    return "".join(reversed(digits))


def column(values: Iterable[int], width: int) -> str:
    """Numbers of one width, one after the other."""
    return "".join(fixed(value, width) for value in values)


def varying(value: int) -> str:
    """A number that is mostly small: five bits a digit, the lowest first, the sixth says that more follow."""
    digits = []
    while value > 31:
        digits.append(DIGITS[32 | (value & 31)])
        value >>= 5
    return "".join((*digits, DIGITS[value]))


def signed(value: int) -> str:
    """A number of either sign."""
    return varying(value << 1 if value >= 0 else (-value << 1) - 1)


def rising(values: Sequence[int]) -> str:
    """Numbers that rise, by their steps."""
    last = -1
    words = []
    for value in values:
        words.append(varying(value - last - 1))
        last = value
    return "".join(words)


def path(points: Sequence[tuple[int, int]]) -> str:
    """How many points, then each by its way from the one before; the first from the origin."""
    words, at = [varying(len(points))], (0, 0)
    for x, y in points:
        words += (signed(x - at[0]), signed(y - at[1]))
        at = (x, y)
    return "".join(words)
