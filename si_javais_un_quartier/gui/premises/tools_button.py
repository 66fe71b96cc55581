"""What else can be done with the list: owners' categories brought in, addresses handed out."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..buttons import FlatButton


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class ToolsButton(FlatButton):
    """A menu of acts that few need often."""

    owners_wanted = pyqtSignal()
    letters_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "more", _tr("More"), parent)
        menu = QMenu(self)
        menu.addAction(_tr("Kinds of owners from the open file…"), self.owners_wanted.emit)
        menu.addAction(_tr("Addresses for a mail merge…"), self.letters_wanted.emit)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
