"""One page of the dock or window of its own, beside the contributions, in a folder of its own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from .desk import Desk


class Section(Enum):
    """Under which name of the dock's menu a part's entries stand, in that order."""

    OUTREACH = "outreach"
    PLACES = "places"
    ANSWERS = "answers"
    SHARING = "sharing"
    RIGHTS = "rights"


class Part(QObject):
    """Built once with the desk, whose workspace, map, dock and contributions it may use; then told what happens there.

    What a part doesn't care for, it leaves out. It adds its pages with ``desk.dock.add_page`` while it is built: pages
    stand in the order of ``parts.PARTS``. ``section`` is for those that add to the dock's menu.
    """

    section: Section = Section.PLACES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.dock)
        self.desk = desk

    def actions(self) -> Sequence[QAction]:
        """What it adds to the dock's menu: greyed while no quarter is open."""
        return ()

    def begin(self) -> None:
        """A quarter was opened."""

    def closing(self) -> None:
        """It is about to be closed; its working copy may still be written."""

    def end(self) -> None:
        """It was closed."""

    def remove(self) -> None:
        """The plugin goes: leave the map and QGIS as they were found."""
