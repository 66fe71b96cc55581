"""Maps and data of the city, from the dock's menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..part import Part, Section

if TYPE_CHECKING:
    from ..desk import Desk


class ContextPart(Part):
    """One entry in the menu."""

    section = Section.PLACES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._action = QAction(QCoreApplication.translate("ContextMaps", "Maps and data of the city…"), self)
        self._action.triggered.connect(lambda _=False: self.show())

    def actions(self) -> Sequence[QAction]:
        """What the dock's menu offers."""
        return (self._action,)

    def show(self) -> None:
        """The catalogue."""
        from .dialog import ContextDialog  # few open it

        if self.desk.workspace.replica is not None:
            ContextDialog(self.desk.workspace, self.desk.iface.mainWindow()).exec()
