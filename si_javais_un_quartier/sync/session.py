"""What the steps of one sync share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

from ..domain.ports import Clock, Progress
from ..store.replica import Replica
from ..store.schema import Table, tables
from .moving import Moved, Moving, wire_bytes
from .ports import Hub

#: Told each time a named step is behind; whatever stops the program there, the next sync repairs.
Checkpoint = Callable[[str], None]


def _unwatched(_: str) -> None:
    """Nobody watches the steps."""


@dataclass
class Tally:
    """Counts of rows, as they grow."""

    pulled: int = 0
    pushed: int = 0
    conflicts: int = 0
    erased: int = 0
    refused: int = 0


@dataclass
class Session:
    """One sync between a replica and a hub.

    ``refused`` are rows (table, uuid) that the hub answered no for: their newer version is fetched even where it lies
    below the watermark. ``denied`` are those that it doesn't take from this person. ``photos`` are the sha256 of
    those that came.
    """

    replica: Replica
    hub: Hub
    clock: Clock
    progress: Progress
    checkpoint: Checkpoint = _unwatched
    tally: Tally = field(default_factory=Tally)
    refused: set[tuple[str, str]] = field(default_factory=set)
    denied: set[tuple[str, str]] = field(default_factory=set)
    photos: list[str] = field(default_factory=list)

    @property
    def tracked(self) -> tuple[Table, ...]:
        """The tables that are pulled row by row: all but the photo pieces."""
        return tuple(table for table in tables() if not table.insert_only)

    def step(self, name: str, done: int = 0, total: int | None = None, moving: Moving = Moving.LOOKING) -> None:
        """Between two steps: the person may stop the sync here. Raises Cancelled."""
        self.checkpoint(name)
        rows = self.tally.pulled if moving is Moving.RECEIVING else self.tally.pushed
        told = moving in (Moving.PHOTOS, Moving.COPYING)
        moved = Moved(moving, done if told else rows, wire_bytes(self.hub.traffic))
        self.progress.report(done, total, moved.note())
