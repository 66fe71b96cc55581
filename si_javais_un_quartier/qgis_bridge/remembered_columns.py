"""What layers of the city said of premises in this session."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.context_columns import ContextColumn


@dataclass
class Remembered:
    """What was asked before, by column and place (WKB), so that a change elsewhere asks no service again."""

    values: dict[tuple[ContextColumn, bytes], bool | str | None] = field(default_factory=dict)
    broken: set[ContextColumn] = field(default_factory=set)
    told: set[ContextColumn] = field(default_factory=set)

    def untold(self) -> list[ContextColumn]:
        """Those that don't answer and were not spoken of yet; from now on they were."""
        new = sorted(self.broken - self.told, key=lambda it: it.title)
        self.told |= self.broken
        return new
