"""How large photos are: in pixels, and in bytes of what is on this computer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ..domain.vocabulary import PhotoVariant
from .replica import Replica
from .sql import join

_PIXELS = join(
    "SELECT sha256, max(ifnull(width, 0) * ifnull(height, 0)) FROM photo WHERE ifnull(sha256, '') <> ''",
    "GROUP BY sha256",
)
#: Pieces are kept as base64: four letters for three bytes.
_HELD = join(
    "SELECT ifnull(sum(length(data)), 0) * 3 / 4 FROM photo_piece WHERE variant = ?",
    "AND sha256 IN (SELECT value FROM json_each(?))",
)


def pixels(replica: Replica) -> Mapping[str, int]:
    """Width × height of every photo, by its sha256; 0 where nobody noted it."""
    return {sha256: int(count) for sha256, count in replica.connection.execute(_PIXELS)}


def held_bytes(replica: Replica, photos: Iterable[str]) -> int:
    """Bytes that this computer holds of some whole photos, given by their sha256."""
    bound = (PhotoVariant.FULL.value, json.dumps(list(photos)))
    return int(replica.connection.execute(_HELD, bound).fetchone()[0])
