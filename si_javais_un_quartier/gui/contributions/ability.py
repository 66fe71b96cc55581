"""One thing that can be done on the page *Contributions*, beside reading and listing, in a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..keys import Key

if TYPE_CHECKING:
    from ...store.conditions import ContributionFilter
    from .assembly import ContributionsDesk
    from .ports import Reading


class Ability:
    """Built once with the desk, on which it puts its widgets, menu entries and keys; then told what happens there.

    What an ability doesn't care for, it leaves out.
    """

    def __init__(self, desk: ContributionsDesk) -> None:
        self.desk = desk

    def keys(self) -> Sequence[Key]:
        """The keys it answers to while the page has the focus."""
        return ()

    def begin(self) -> None:
        """A quarter was opened."""

    def end(self) -> None:
        """It was closed."""

    def remove(self) -> None:
        """The plugin goes: leave the map and QGIS as they were found."""

    def keep(self) -> None:
        """The view is being remembered: time to keep what was typed or chosen."""

    def show(self, reading: Reading | None) -> None:
        """A contribution is read, or read again after a write; None: no contribution any more."""

    def selected(self, keys: Sequence[int]) -> None:
        """Other rows are selected, the current one first."""

    def escape(self) -> bool:
        """Escape was pressed: put away what is open; False where nothing was."""
        return False

    def asked(self, wanted: ContributionFilter) -> None:
        """*wanted* is asked for, kept under a name or from last time: take over, quietly, what no menu shows."""

    def lifted(self) -> None:
        """All that narrowed the list was lifted."""
