"""The ground of a quarter, from the dock's menu: parcels and buildings from the IGN, or from files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from .algorithm_dialog import open_algorithm
from .part import Part


def _tr(text: str) -> str:
    return QCoreApplication.translate("GroundPart", text)


class GroundPart(Part):
    """QGIS's own dialogs of both algorithms, set to this quarter's working copy."""

    def actions(self) -> Sequence[QAction]:
        """Two entries."""
        made = []
        for word, algorithm in (
            (_tr("Fetch parcels and buildings (IGN)…"), "fetchparcels"),
            (_tr("Import parcels or buildings from a file…"), "importparcels"),
        ):
            action = QAction(word, self)
            action.setObjectName(algorithm)
            action.triggered.connect(partial(self.open, algorithm))
            made.append(action)
        return made

    def open(self, algorithm: str, _: bool = False) -> None:
        """The dialog; what it brought in is read when it closes."""
        open_algorithm(self.desk.iface, self.desk.workspace, algorithm)
