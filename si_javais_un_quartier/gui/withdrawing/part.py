"""Withdrawing, and what has been kept long enough, from the dock's menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..part import Part, Section

if TYPE_CHECKING:
    from ..desk import Desk


class WithdrawPart(Part):
    """Two entries in the menu."""

    section = Section.RIGHTS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._action = QAction(QCoreApplication.translate("Withdrawing", "Withdraw a resident’s words…"), self)
        self._action.triggered.connect(lambda _=False: self.ask())
        self._kept = QAction(QCoreApplication.translate("Withdrawing", "Kept long enough…"), self)
        self._kept.triggered.connect(lambda _=False: self.propose())

    def actions(self) -> Sequence[QAction]:
        """What the dock's menu offers."""
        return (self._action, self._kept)

    def ask(self) -> None:
        """The dialog. Its field is empty: the number comes from the person, not from what happens to be read."""
        from .dialog import WithdrawDialog

        if self.desk.workspace.replica is None:
            return
        dialog = WithdrawDialog(self.desk.workspace, self.desk.iface.mainWindow())
        dialog.withdrawn.connect(self.desk.workspace.read_again)
        dialog.exec()

    def propose(self) -> None:
        """The list to sign."""
        from .retention_dialog import RetentionDialog

        if self.desk.workspace.replica is None:
            return
        dialog = RetentionDialog(self.desk.workspace, self.desk.iface.mainWindow())
        dialog.erased.connect(self.desk.workspace.read_again)
        dialog.exec()
