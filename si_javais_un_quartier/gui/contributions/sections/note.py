"""The line that stands in the page for a part that is folded or in its own window, with the way back."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ... import look
from ...buttons import FlatButton
from ...elided_label import ElidedLabel
from .arrangement import Section
from .words import where_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sections", text)


class SectionNote(QWidget):
    """``raise_wanted``: bring the window to the front; ``back_wanted``: the part comes back into the page, whole."""

    raise_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._where = ElidedLabel(parent=self)
        self._where.setFont(look.font(-0.5))
        look.coloured(self._where, look.secondary(self.palette()))
        self._front = FlatButton(_tr("See it"), parent=self)
        self._front.clicked.connect(self.raise_wanted)
        self._back = FlatButton(_tr("Put back"), "dock", parent=self)
        self._back.setObjectName("put_back_" + str(section))
        self._back.clicked.connect(self.back_wanted)
        for button in (self._front, self._back):
            button.setMinimumWidth(0)  # its words, whole, before those of the label
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self._front)
        row.addWidget(self._back)
        self.hide()

    def say(self, *, apart: bool) -> None:
        """Where the part is."""
        where = where_of(self._section, apart=apart)
        self._where.setText(where)
        self._where.setToolTip(where)
        self._front.setVisible(apart)
        back = _tr("Put back") if apart else _tr("Unfold")
        self._back.setText(back)
        self._back.setToolTip(where)
        self._back.setAccessibleName(f"{back} – {where}")
