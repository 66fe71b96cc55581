"""The dialog *Test of the shared base*: what works, what doesn't, and what to do about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from ...domain.errors import QuartierError
from ...qgis_bridge.translation import render
from ...sync.probing import Finding, Verdict, usable
from .. import look
from ..empty import plain_label
from .findings_view import FindingsView
from .looking import Look, Looking

SIZE = (560, 520)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Probe", text, None, count)


class ProbeDialog(QDialog):
    """Begins to look at once; can be closed at any moment."""

    def __init__(self, address: str, look_at: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Test of the shared base"))
        self.resize(*SIZE)
        self._look_at = look_at
        self.summary = plain_label(parent=self)
        self.summary.setFont(look.font(2, bold=True))
        self.summary.setWordWrap(True)
        where = plain_label(address, self)
        where.setWordWrap(True)
        look.coloured(where, look.secondary(self.palette()))
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.view = FindingsView(self)
        buttons = QDialogButtonBox(self)
        self.copy = buttons.addButton(_tr("Copy for the IT department"), QDialogButtonBox.ButtonRole.ActionRole)
        self.again = buttons.addButton(_tr("Test again"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.view.text()))
        self.again.clicked.connect(self.begin)
        column = QVBoxLayout(self)
        for widget in (self.summary, where, self.bar):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.looking = Looking(self)
        self.looking.found.connect(self._add)
        self.looking.ended.connect(self._conclude)
        self.looking.failed.connect(self._fail)
        self.begin()

    def begin(self) -> None:
        """Look, from the beginning."""
        self.view.clear()
        self.summary.setText(_tr("Testing…"))
        self._wait(True)
        self.looking.begin(self._look_at)

    def done(self, result: int) -> None:
        """However it is closed, nobody waits any more."""
        self.looking.stop()
        super().done(result)

    def _wait(self, waiting: bool) -> None:
        self.bar.setVisible(waiting)
        self.again.setEnabled(not waiting)
        self.copy.setEnabled(not waiting)

    def _add(self, finding: Finding) -> None:
        self.view.add(finding)

    def _conclude(self) -> None:
        self._wait(False)
        found = self.view.findings
        care = sum(finding.verdict is Verdict.CARE for finding in found)
        if not usable(found):
            self.summary.setText(_tr("This base can’t be used so"))
        elif care:
            self.summary.setText(_tr("It works, with %n thing(s) to know", care))
        else:
            self.summary.setText(_tr("Everything works"))

    def _fail(self, error: QuartierError) -> None:
        self._wait(False)
        self.summary.setText(render(error.phrase))
