"""The line over a contribution that is read in place of the list: back to it, where in it, previous and next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..buttons import FlatButton
from ..empty import plain_label


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContributionsPage", text)


class ReadingBar(QWidget):
    """``stepped`` carries 1 or -1."""

    back_wanted = pyqtSignal()
    stepped = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back = FlatButton(_tr("List"), "back", _tr("Back to the list (Escape)"), self)
        back.setObjectName("back_to_list")
        back.clicked.connect(self.back_wanted)
        self.where = plain_label(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self.where)
        for picture, said, by in (("up", _tr("Previous (K)"), -1), ("down", _tr("Next (J)"), 1)):
            button = FlatButton("", picture, said, self)
            button.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
            row.addWidget(button)
        self.hide()
