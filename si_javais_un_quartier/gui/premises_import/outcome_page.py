"""The last page: what came in, what stayed out and why, and the way back."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QTableWidget, QVBoxLayout, QWidget

from ...intake.premises_import import PremisesReport
from ...qgis_bridge.translation import render
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from .preview_box import fill, reject_lines, table
from .words import report_words, tr


class OutcomePage(QWidget):
    """``back_wanted``: take the import back; ``save_wanted``: the rejects as a file."""

    back_wanted = pyqtSignal()
    save_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.notices = plain_label(parent=self), plain_label(parent=self)
        self.words.setFont(look.font(2, bold=True))
        look.coloured(self.notices, look.secondary(self.palette()))
        for label in (self.words, self.notices):
            label.setWordWrap(True)
        self.see = FlatButton("", parent=self)
        self.see.setCheckable(True)
        self.save = FlatButton(tr("Save the list…"), "download", parent=self)
        self.undo = FlatButton(tr("Take the import back"), "undo", parent=self)
        self.rejects: QTableWidget = table(tr("Left out"), self)
        acts = QHBoxLayout()
        for button in (self.see, self.save, self.undo):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.READING_MARGIN, look.READING_MARGIN, look.READING_MARGIN, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.notices)
        column.addLayout(acts)
        column.addWidget(self.rejects, 1)
        column.addStretch(0)
        self.see.toggled.connect(self._see)
        self.save.clicked.connect(self.save_wanted)
        self.undo.clicked.connect(self.back_wanted)

    def show_report(self, report: PremisesReport) -> None:
        """What came of it."""
        self.words.setText(report_words(report))
        self.notices.setText("\n".join(render(notice) for notice in report.notices))
        count = len(report.rejects)
        self.see.setText(tr("See the %n", count))
        for button in (self.see, self.save):
            button.setVisible(count > 0)
        self.undo.setVisible(report.undo_id is not None)
        fill(self.rejects, (tr("Row"), tr("Reason")), reject_lines(report.rejects))
        self.see.setChecked(False)
        self._see(False)

    def show_taken_back(self) -> None:
        """The import was undone."""
        self.words.setText(tr("The import was taken back: the premises are as they were before."))
        self.undo.hide()

    def _see(self, wanted: bool) -> None:
        self.rejects.setVisible(wanted)
        self.layout().setStretchFactor(self.rejects, int(wanted))
        self.layout().setStretch(self.layout().count() - 1, int(not wanted))
