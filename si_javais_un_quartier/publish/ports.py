"""What publishing needs from outside. ``qgis_bridge`` fills these; tests hand in small fakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..domain.redactions import Box


@dataclass(frozen=True)
class Developed:
    """A picture for everybody: a JPEG without anything but its pixels, boxes burnt in."""

    content: bytes
    width: int
    height: int


class Darkroom(Protocol):
    """Makes public pictures of strangers' ones."""

    def develop(self, original: bytes, boxes: Sequence[Box]) -> Developed | None:
        """The picture, small and with *boxes* blacked out; None for what is no picture. Raises nothing."""


class Originals(Protocol):
    """Hands out whole photos by their sha256."""

    def original(self, sha256: str) -> bytes | None:
        """Its bytes, verified; None where neither this computer nor the shared base has it. Raises nothing."""


class Nowhere:
    """For those who publish without photos that aren't on this computer."""

    def original(self, sha256: str) -> bytes | None:
        """Never there."""
        return None
