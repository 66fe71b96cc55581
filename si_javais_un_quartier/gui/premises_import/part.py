"""Importing premises, in the dock's menu and on the page *Premises*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import QAction

from ...domain.records import Place
from ..part import Part, Section
from .dialog import PremisesImportDialog
from .words import tr

if TYPE_CHECKING:
    from ..desk import Desk


class PremisesImportPart(Part):
    """One window, which stands beside the map: what is compared is ringed there."""

    section = Section.PLACES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.dialog: PremisesImportDialog | None = None

    def actions(self) -> Sequence[QAction]:
        """One entry."""
        action = QAction(tr("Import premises…"), self)
        action.triggered.connect(lambda _=False: self.open())
        return (action,)

    def open(self) -> None:
        """The window, or the one that is open already."""
        if self.desk.workspace.replica is None:
            return
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        self.dialog = PremisesImportDialog(self.desk.workspace, self.desk.iface.mainWindow())
        self.dialog.looked_at.connect(self._ring)
        self.dialog.finished.connect(lambda _: self._forget())
        self.dialog.begin()

    def closing(self) -> None:
        """The quarter is about to be closed: so is the window."""
        if self.dialog is not None:
            self.dialog.reject()

    def remove(self) -> None:
        """The plugin goes."""
        self.closing()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _ring(self, place: Place | None) -> None:
        self.desk.map.point_at(QgsPointXY(place.x, place.y) if place is not None else None, move=place is not None)
