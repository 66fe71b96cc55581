"""What moves between a working copy and its hub, as the progress of a sync tells it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..network.exchange import Traffic


class Moving(Enum):
    """What a sync is doing."""

    LOOKING = "looking"
    SENDING = "sending"
    RECEIVING = "receiving"
    COPYING = "copying"
    PHOTOS = "photos"


@dataclass(frozen=True)
class Moved:
    """How far it is: ``count`` rows (photos for ``PHOTOS``) and ``bytes`` so far, 0 where they aren't counted."""

    what: Moving = Moving.LOOKING
    count: int = 0
    bytes: int = 0

    def note(self) -> str:
        """As ``Progress`` carries it."""
        return f"{self.what.value} {self.count} {self.bytes}"

    @classmethod
    def read(cls, note: str) -> Moved:
        """From what ``Progress`` carried; other work has other notes, which say nothing here."""
        if not is_note(note):
            return cls()
        parts = note.split(" ")
        known = {it.value: it for it in Moving}
        return cls(known.get(parts[0], Moving.LOOKING), int(parts[1]), int(parts[2]))


def is_note(text: str) -> bool:
    """Whether ``Progress`` carries a note of a sync."""
    parts = text.split(" ")
    return len(parts) == 3 and all(part.isdecimal() for part in parts[1:])


def wire_bytes(traffic: Traffic | None) -> int:
    """What has gone over the wire since a hub was made; 0 where there is none."""
    return 0 if traffic is None else traffic.received + traffic.sent
