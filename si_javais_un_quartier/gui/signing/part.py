"""Putting answers before an official on paper: entries on the contributions' page and in the dock's menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ...domain.signing import proposed
from ...store.contributions import ContributionRepository
from ..contributions.act_bar import MenuAct
from ..part import Part, Section

if TYPE_CHECKING:
    from ..desk import Desk
    from .window import SigningWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Signing", text)


class SigningPart(Part):
    """Offered for the contribution that is read and for many; the window comes when it is wanted."""

    section = Section.ANSWERS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.window: SigningWindow | None = None
        self._page = desk.contributions
        self._page.page.pane.bar.add_act(MenuAct("signing", _tr("Signing book…"), self.propose, self._may))
        self._page.for_many.append(MenuAct("signing", _tr("Signing book…"), self.propose))

    def actions(self) -> Sequence[QAction]:
        """The books there are, and what comes back from them."""
        action = QAction(_tr("Signing books…"), self)
        action.triggered.connect(lambda _=False: self._shown().open_here())
        return (action,)

    def propose(self) -> None:
        """Offer to print the answers drafted for those chosen, in the order of the list."""
        workspace = self.desk.workspace
        if workspace.replica is None:
            return
        posts = ContributionRepository(workspace.replica, workspace.clock)
        keys = self._page.selected_keys()
        rows = self._page.model.rows_of_keys(keys)
        self._shown().propose(posts.uuids_of(sorted(keys, key=lambda key: rows.get(key, 0))))

    def remove(self) -> None:
        """The plugin goes."""
        if self.window is not None:
            self.window.deleteLater()

    def _may(self) -> bool:
        reading = self._page.reading
        return reading is not None and proposed(reading.situation) is not None

    def _shown(self) -> SigningWindow:
        from .window import SigningWindow  # few open it, and it brings the writers of paper with it

        if self.window is None:
            self.window = SigningWindow(self.desk.workspace, self.desk.dock)
            self.window.opened.connect(self._page.reveal)
        return self.window
