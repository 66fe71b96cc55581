"""The newest contributions, among which the first rows of a search for common words are found at once."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

_SIZE = 2000
_SPREAD = 10
_WINDOW = (
    "SELECT min(fid), max(fid), min(created_at)"
    " FROM (SELECT fid, created_at FROM contribution ORDER BY created_at DESC, fid DESC LIMIT ?)"
)


@dataclass(frozen=True)
class Newest:
    """Made at *since* or later, with keys from *lowest* to *highest*; what else fits that comes after them."""

    lowest: int
    highest: int
    since: str


def newest(connection: sqlite3.Connection) -> Newest | None:
    """The newest thousands; None where keys don't go with time, so that looking there first would win nothing."""
    lowest, highest, since = connection.execute(_WINDOW, (_SIZE,)).fetchone()
    if since is None or highest - lowest > _SPREAD * _SIZE:
        return None
    return Newest(lowest, highest, since)
