"""Sources followed, in the dock's menu; they are asked again after a synchronisation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ...domain.errors import QuartierError
from ...intake.feeds import Feed
from ..part import Part, Section
from .dialog import FeedsDialog
from .fetching import Fetching

if TYPE_CHECKING:
    from ..desk import Desk


class FeedsPart(Part):
    """What fails without having been asked for waits, unsaid, for the next time."""

    section = Section.SHARING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.fetching = Fetching(desk.workspace, self)
        self.fetching.failed.connect(self._tell)
        self.dialog: FeedsDialog | None = None

    def actions(self) -> Sequence[QAction]:
        """One entry."""
        action = QAction(QCoreApplication.translate("Feeds", "Sources followed…"), self)
        action.triggered.connect(lambda _=False: self.open())
        return (action,)

    def open(self) -> None:
        """The list."""
        if self.desk.workspace.replica is None:
            return
        self.dialog = FeedsDialog(self.desk.workspace, self.fetching, self.desk.iface.mainWindow())
        self.dialog.exec()
        self.dialog.deleteLater()
        self.dialog = None

    def remove(self) -> None:
        """The plugin goes."""
        self.fetching.stop()

    def _tell(self, feed: Feed, error: QuartierError, asked: bool) -> None:
        if self.dialog is None and (asked or not error.retry):
            self.desk.say_failure(error)
