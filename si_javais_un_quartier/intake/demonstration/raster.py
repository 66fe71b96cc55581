"""A small drawing surface in pure Python, and PNG to keep it."""

from __future__ import annotations

import struct
import zlib

Colour = tuple[int, int, int]


def mixed(a: Colour, b: Colour, part: float) -> Colour:
    """The colour at *part* (0 to 1) of the way from *a* to *b*."""
    return (
        round(a[0] + (b[0] - a[0]) * part),
        round(a[1] + (b[1] - a[1]) * part),
        round(a[2] + (b[2] - a[2]) * part),
    )


class Raster:
    """Rows of RGB pixels; coordinates are pixels from the top left, what falls outside is cut off."""

    def __init__(self, width: int, height: int, ground: Colour) -> None:
        self.width = width
        self.height = height
        self.rows = [bytearray(bytes(ground) * width) for _ in range(height)]

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """A filled rectangle."""
        x0, x1 = max(0, round(left)), min(self.width, round(right))
        if x1 <= x0:
            return
        strip = bytes(colour) * (x1 - x0)
        for y in range(max(0, round(top)), min(self.height, round(bottom))):
            self.rows[y][x0 * 3 : x1 * 3] = strip

    def fade(self, area: tuple[float, float, float, float], top: Colour, bottom: Colour) -> None:
        """A rectangle (left, top, right, bottom) that goes from one colour to another downwards."""
        left, y0, right, y1 = area
        for y in range(round(y0), round(y1)):
            self.box(left, y, right, y + 1, mixed(top, bottom, (y - y0) / (y1 - y0)))

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle."""
        for line in range(round(y - radius), round(y + radius) + 1):
            rest = radius * radius - (line - y) ** 2
            if rest > 0:
                half = rest**0.5
                self.box(x - half, line, x + half, line + 1, colour)

    def smaller(self, width: int, height: int) -> Raster:
        """The same picture in *width* × *height* pixels, each the mean of four of its source."""
        small = Raster(width, height, (0, 0, 0))
        for y in range(height):
            above = self.rows[y * self.height // height]
            below = self.rows[(y * self.height + self.height // 2) // height]
            row = small.rows[y]
            for x in range(width):
                a, b = x * self.width // width * 3, (x * self.width + self.width // 2) // width * 3
                for channel in range(3):
                    total = above[a + channel] + above[b + channel] + below[a + channel] + below[b + channel]
                    row[x * 3 + channel] = total // 4
        return small

    def png(self) -> bytes:
        """The picture as a PNG file: 8 bits a channel, no metadata; the same pixels always give the same bytes."""
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        data = zlib.compress(b"".join(b"\x00" + bytes(row) for row in self.rows), 9)
        chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
