"""What the presenter of the premises needs of the map."""

from __future__ import annotations

from typing import Any, Protocol

from ...domain.weighing import Weights


class MapView(Protocol):
    """The index on the map."""

    shown: bool

    def show(self, standing: Any, weights: Weights) -> None:
        """Put it there."""

    def recolour(self, weights: Weights) -> None:
        """Follow the weights."""

    def hide(self) -> None:
        """Take it off."""
