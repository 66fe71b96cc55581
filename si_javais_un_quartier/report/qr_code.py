"""QR codes (ISO/IEC 18004), level M, for addresses on paper: cards, answer sheets, posters.

Bytes only (UTF-8), versions 1 to 20: up to 666 bytes. Level M still reads with a seventh of its surface spoilt. The
quiet zone of four modules belongs to the code: without it a telephone doesn't find it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .qr_masks import MASKS, penalty

QUIET_ZONE = 4

#: By version from 1: correction codewords in each block, and blocks, for level M (table 9 of the standard).
_CORRECTION = (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26)
_BLOCKS = (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16)
_LARGEST = len(_BLOCKS)

_BYTE_MODE = 0b0100
_LEVEL_M = 0b00
_PADDING = (0xEC, 0x11)


class TooLongForQr(ValueError):
    """The text holds more bytes than a code that paper can carry."""


@dataclass(frozen=True)
class QrCode:
    """Rows of modules, dark ones true, without the quiet zone; ``version`` and ``mask`` as the standard counts them."""

    modules: tuple[tuple[bool, ...], ...]
    version: int
    mask: int

    @property
    def size(self) -> int:
        """Modules on a side."""
        return len(self.modules)

    def svg(self, side_mm: float) -> str:
        """A drawing *side_mm* wide, quiet zone included: black on white, one path."""
        whole = self.size + 2 * QUIET_ZONE
        path = "".join(
            f"M{start + QUIET_ZONE} {row + QUIET_ZONE}h{length}v1h-{length}z"
            for row, cells in enumerate(self.modules)
            for start, length in _runs(cells)
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{side_mm}mm" height="{side_mm}mm" '
            f'viewBox="0 0 {whole} {whole}" shape-rendering="crispEdges">'
            f'<rect width="{whole}" height="{whole}" fill="#FFFFFF"/><path d="{path}" fill="#000000"/></svg>'
        )


def qr_code(text: str) -> QrCode:
    """The smallest code that holds *text*; raises ``TooLongForQr``."""
    data = text.encode("utf-8")
    version = next((it for it in range(1, _LARGEST + 1) if _bits_needed(data, it) <= 8 * _data_codewords(it)), None)
    if version is None:
        raise TooLongForQr(str(len(data)))
    drawing = _Drawing(version)
    drawing.place(_interleaved(_codewords(data, version), version))
    return drawing.best_masked()


def _runs(cells: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    start = None
    for place, dark in enumerate((*cells, False)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place - start
            start = None


# -- codewords


def _raw_modules(version: int) -> int:
    """Modules left for data and correction."""
    count = (16 * version + 128) * version + 64
    if version >= 2:
        alignments = version // 7 + 2
        count -= (25 * alignments - 10) * alignments - 55
    return count - 36 if version >= 7 else count


def _data_codewords(version: int) -> int:
    return _raw_modules(version) // 8 - _CORRECTION[version - 1] * _BLOCKS[version - 1]


def _count_bits(version: int) -> int:
    return 8 if version <= 9 else 16


def _bits_needed(data: bytes, version: int) -> int:
    return 4 + _count_bits(version) + 8 * len(data)


def _codewords(data: bytes, version: int) -> bytes:
    """Mode, length, bytes, terminator and padding, as the version's data codewords."""
    room = 8 * _data_codewords(version)
    bits = format(_BYTE_MODE, "04b") + format(len(data), f"0{_count_bits(version)}b")
    bits += "".join(format(byte, "08b") for byte in data)
    bits += "0" * min(4, room - len(bits))
    bits += "0" * (-len(bits) % 8)
    words = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
    words += [_PADDING[number % 2] for number in range(room // 8 - len(words))]
    return bytes(words)


def _interleaved(data: bytes, version: int) -> bytes:
    """The blocks' codewords taken in turn, then those of their correction; the last blocks are longer by one."""
    blocks, correction = _BLOCKS[version - 1], _CORRECTION[version - 1]
    short, longer = divmod(len(data), blocks)
    divisor, at, parts, checks = _divisor(correction), 0, [], []
    for number in range(blocks):
        length = short + (number >= blocks - longer)
        parts.append(data[at : at + length])
        checks.append(_remainder(data[at : at + length], divisor))
        at += length
    return bytes((*_in_turn(parts), *_in_turn(checks)))


def _in_turn(parts: Sequence[bytes]) -> Iterator[int]:
    for place in range(max(map(len, parts))):
        for part in parts:
            if place < len(part):
                yield part[place]


# -- correction: Reed and Solomon over the field of 256 elements, x⁸ + x⁴ + x³ + x² + 1


def _times(one: int, other: int) -> int:
    product = 0
    for bit in range(7, -1, -1):
        product = (product << 1) ^ ((product >> 7) * 0x11D)
        product ^= (other >> bit & 1) * one
    return product


def _divisor(degree: int) -> bytes:
    """The generator polynomial's coefficients, the highest (1) left out."""
    coefficients = [0] * (degree - 1) + [1]
    root = 1
    for _ in range(degree):
        for place in range(degree):
            following = coefficients[place + 1] if place + 1 < degree else 0
            coefficients[place] = _times(coefficients[place], root) ^ following
        root = _times(root, 2)
    return bytes(coefficients)


def _remainder(data: bytes, divisor: bytes) -> bytes:
    rest = [0] * len(divisor)
    for byte in data:
        factor = byte ^ rest.pop(0)
        rest.append(0)
        rest = [one ^ _times(coefficient, factor) for one, coefficient in zip(rest, divisor)]
    return bytes(rest)


# -- drawing


class _Drawing:
    """The square while it is drawn; ``fixed`` are the modules that no mask touches."""

    def __init__(self, version: int) -> None:
        self.version, self.size = version, 4 * version + 17
        self.dark = [[False] * self.size for _ in range(self.size)]
        self.fixed = [[False] * self.size for _ in range(self.size)]
        self._timing()
        for row, column in ((3, 3), (3, self.size - 4), (self.size - 4, 3)):
            self._rings(row, column, 4)
        for row, column in _alignments(version):
            self._rings(row, column, 2)
        self._format(0)
        self._version()

    def place(self, codewords: bytes) -> None:
        """Fill in the bits, in pairs of columns from the right, upwards and downwards in turn."""
        bits: Iterable[bool] = (bool(word >> bit & 1) for word in codewords for bit in range(7, -1, -1))
        stream = iter(bits)
        for row, column in self._way():
            if not self.fixed[row][column]:
                self.dark[row][column] = next(stream, False)

    def best_masked(self) -> QrCode:
        """The code under the mask that is easiest to read."""
        return min(map(self._masked, range(len(MASKS))), key=lambda code: penalty(code.modules))

    def _masked(self, mask: int) -> QrCode:
        self._format(mask)
        turns = MASKS[mask]
        rows = (
            tuple(dark ^ (not fixed and turns(row, column)) for column, (dark, fixed) in enumerate(zip(*pair)))
            for row, pair in enumerate(zip(self.dark, self.fixed))
        )
        return QrCode(tuple(rows), self.version, mask)

    def _way(self) -> Iterator[tuple[int, int]]:
        upwards = True
        for right in (*range(self.size - 1, 7, -2), 5, 3, 1):  # column 6 holds the timing
            for step in range(self.size):
                row = self.size - 1 - step if upwards else step
                yield row, right
                yield row, right - 1
            upwards = not upwards

    def _set(self, row: int, column: int, dark: bool) -> None:
        self.dark[row][column], self.fixed[row][column] = dark, True

    def _timing(self) -> None:
        for place in range(self.size):
            self._set(6, place, place % 2 == 0)
            self._set(place, 6, place % 2 == 0)

    def _rings(self, row: int, column: int, reach: int) -> None:
        """A finder (reach 4, its light border included) or an alignment pattern (reach 2)."""
        light = {2, 4} if reach == 4 else {1}
        for down in range(-reach, reach + 1):
            for right in range(-reach, reach + 1):
                if 0 <= row + down < self.size and 0 <= column + right < self.size:
                    self._set(row + down, column + right, max(abs(down), abs(right)) not in light)

    def _format(self, mask: int) -> None:
        bits = _format_bits(mask)
        for place in range(15):
            dark = bool(bits >> place & 1)
            self._set(*_near_corner(place), dark)
            far = (8, self.size - 1 - place) if place < 8 else (self.size - 15 + place, 8)
            self._set(*far, dark)
        self._set(self.size - 8, 8, True)

    def _version(self) -> None:
        if self.version < 7:
            return
        bits = _version_bits(self.version)
        for place in range(18):
            across, along = self.size - 11 + place % 3, place // 3
            self._set(along, across, bool(bits >> place & 1))
            self._set(across, along, bool(bits >> place & 1))


def _alignments(version: int) -> Iterator[tuple[int, int]]:
    if version == 1:
        return
    count, last = version // 7 + 2, 4 * version + 10
    step = -(-(last - 6) // (count - 1))
    step += step % 2
    places = [6, *(last - step * number for number in range(count - 2, -1, -1))]
    corners = {(6, 6), (6, last), (last, 6)}
    yield from ((row, column) for row in places for column in places if (row, column) not in corners)


def _near_corner(place: int) -> tuple[int, int]:
    """Where a bit of the format lies around the top left finder."""
    if place < 6:
        return place, 8
    return {6: (7, 8), 7: (8, 8), 8: (8, 7)}.get(place, (8, 14 - place))


def _format_bits(mask: int) -> int:
    data = _LEVEL_M << 3 | mask
    rest = data
    for _ in range(10):
        rest = (rest << 1) ^ ((rest >> 9) * 0x537)
    return (data << 10 | rest) ^ 0x5412


def _version_bits(version: int) -> int:
    rest = version
    for _ in range(12):
        rest = (rest << 1) ^ ((rest >> 11) * 0x1F25)
    return version << 12 | rest
