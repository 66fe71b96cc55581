"""Where the first rows of an order surely are, so that they are found without working it out for the whole table.

Each bound holds for every contribution that comes before some contribution outside it: if as many as are wanted fit
within it, they are the first of all.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from .conditions import Condition, ContributionFilter, Sort
from .rtree import index_name
from .sql import identifier, join, places

#: How many of the last changed contributions, and of the last messages, are looked at.
_LATEST = (500, 5_000)
#: How many of the most supported.
_SUPPORTED = 2_000
#: How many of those that came first, beside all that have a day.
_UNDATED = (1_000, 5_000)
#: Metres round the point; farther out, or among more places than this, all are looked at.
_RADII = (20.0, 60.0, 240.0, 960.0)
_MOST_PLACES = 20_000

_SINCE = join(
    "SELECT max(ifnull((SELECT updated_at FROM contribution ORDER BY updated_at DESC LIMIT 1 OFFSET ?1), ''),",
    "ifnull((SELECT created_at FROM message ORDER BY created_at DESC LIMIT 1 OFFSET ?1), ''))",
)
_ACTIVE_SINCE = join(
    "c.uuid IN (SELECT uuid FROM contribution WHERE updated_at >= ? UNION",
    "SELECT contribution_uuid FROM message WHERE created_at >= ?)",
)
_PLACES = identifier(index_name("contribution"))
_IN_BOX = "r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?"
_WITHIN = join(
    "c.fid IN (SELECT r.id FROM", _PLACES, "AS r WHERE", _IN_BOX,
    "AND (r.minx - ?) * (r.minx - ?) + (r.miny - ?) * (r.miny - ?) <= ?)",
)  # fmt: skip
_HOW_MANY = join("SELECT count(*) FROM (SELECT 1 FROM", _PLACES, "AS r WHERE", _IN_BOX, "LIMIT ?)")
_DATED = "c.due_on IS NOT NULL"
_HOW_MANY_DATED = "SELECT count(*) FROM contribution WHERE due_on IS NOT NULL"
_DATED_OR_FIRST = join(
    "c.fid IN (SELECT fid FROM contribution WHERE due_on IS NOT NULL UNION ALL",
    "SELECT fid FROM contribution WHERE fid <= ?)",
)
_LAST_OF_FIRST = "SELECT fid FROM contribution ORDER BY fid LIMIT 1 OFFSET ?"
#: Two questions: SQLite answers each from the index alone.
_SUPPORTS = "SELECT (SELECT count(*) FROM support), (SELECT max(fid) FROM support)"
#: Where the statuses asked for hold fewer than this, all of them are ordered sooner than the bounds are tried.
_NARROW = 8_000
_MOST_SUPPORTED = (
    "SELECT contribution_uuid, count(*) AS n FROM support GROUP BY contribution_uuid ORDER BY n DESC LIMIT ?"
)


@dataclass(frozen=True)
class Bound:
    """A condition on ``contribution AS c``, and about how many contributions it holds."""

    condition: Condition
    size: int

    def promises(self, limit: int, found: int, among: int) -> bool:
        """Whether it may hold *limit* that are wanted, where a narrower one held *found* among its *among*."""
        return found * self.size >= limit * among


@dataclass(frozen=True)
class Supported:
    """The most supported contributions, and how many supports there were, and their last, when they were counted."""

    counted: tuple[object, ...] | None = None
    uuids: tuple[str, ...] = ()


class FirstRows:
    """The bounds of a replica's orders. The most supported are counted once, until supports come or go."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._supported = Supported()

    def bounds(self, wanted: ContributionFilter) -> Iterator[Bound]:
        """The narrowest first; none where the order is quick as it is."""
        if self._is_narrow(wanted):
            return
        if wanted.sort is Sort.ACTIVE:
            yield from self._active()
        elif wanted.sort is Sort.NEAREST and wanted.near is not None:
            yield from self._near(*wanted.near)
        elif wanted.sort is Sort.SUPPORTED:
            yield from self._most_supported()
        elif wanted.sort is Sort.DUE:
            yield from self._due()

    def _is_narrow(self, wanted: ContributionFilter) -> bool:
        statuses = [str(each) for each in wanted.every_status()]
        among = join("SELECT 1 FROM contribution WHERE status IN (", places(len(statuses)), ") LIMIT ?")
        counted = join("SELECT count(*) FROM (", among, ")")
        return bool(statuses) and self._connection.execute(counted, (*statuses, _NARROW)).fetchone()[0] < _NARROW

    def _active(self) -> Iterator[Bound]:
        for count in _LATEST:
            since = self._connection.execute(_SINCE, (count,)).fetchone()[0]
            if not since:  # there aren't as many: all of them are no bound
                return
            yield Bound(Condition(_ACTIVE_SINCE, (since, since)), count)

    def _near(self, x: float, y: float) -> Iterator[Bound]:
        for radius in _RADII:
            box = (x - radius, x + radius, y - radius, y + radius)
            count = self._connection.execute(_HOW_MANY, (*box, _MOST_PLACES)).fetchone()[0]
            if count == _MOST_PLACES:
                return
            yield Bound(Condition(_WITHIN, (*box, x, x, y, y, radius * radius)), count)

    def supported(self) -> Supported:
        """The most supported as they are now; it may be handed to another connection's :meth:`take`."""
        counted = self._connection.execute(_SUPPORTS).fetchone()
        if counted != self._supported.counted:
            rows = self._connection.execute(_MOST_SUPPORTED, (_SUPPORTED,)).fetchall()
            # as many as the last one have others too, that were cut off
            least = rows[-1][1] if len(rows) == _SUPPORTED else 0
            self._supported = Supported(counted, tuple(uuid for uuid, number in rows if number > least))
        return self._supported

    def take(self, supported: Supported) -> None:
        """Go by what another connection counted, as long as no support comes or goes."""
        self._supported = supported

    def _most_supported(self) -> Iterator[Bound]:
        found = self.supported().uuids
        if found:
            yield Bound(Condition("c.uuid IN (SELECT value FROM json_each(?))", (json.dumps(found),)), len(found))

    def _due(self) -> Iterator[Bound]:
        dated = self._connection.execute(_HOW_MANY_DATED).fetchone()[0]
        if dated:
            yield Bound(Condition(_DATED, ()), dated)
        for count in _UNDATED:
            last = self._connection.execute(_LAST_OF_FIRST, (count,)).fetchone()
            if last is None:
                return
            yield Bound(Condition(_DATED_OR_FIRST, (last[0],)), dated + count)
