"""The dialog *Addresses for a mail merge*: what would leave and what it is for, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QSettings
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from ...domain.errors import QuartierError
from ...domain.permissions import Deed, obstacle
from ...domain.records import Premises
from ...qgis_bridge.owner_letters import write_letters
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...report.letters import WARNING, letters
from .. import look
from ..empty import plain_label

_FOLDER = "quartier/letters_to"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("OwnerLetters", text, None, count)


class LettersDialog(QDialog):
    """Writes the premises it is given: those that the list shows."""

    def __init__(self, workspace: Workspace, premises: Sequence[Premises], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Addresses for a mail merge"))
        self.resize(520, 300)
        self._premises = premises
        found, forbidden = letters(premises), obstacle(workspace.member(), Deed.EXPORT)
        said = [
            _tr("%n premises of the list have an owner’s number and an address: one row each.", len(found.rows))
            if found.rows
            else _tr("No premises of the list has both an owner’s number and an address."),
            _tr("%n without an owner’s number are left out.", found.without_number) if found.without_number else "",
            _tr("%n without an address are left out.", found.without_address) if found.without_address else "",
        ]
        self.words = plain_label("\n".join(filter(None, said)), self)
        self.warning = plain_label(render(WARNING), self)
        self.said = plain_label(render(forbidden) if forbidden is not None else "", self)
        look.coloured(self.warning, look.overdue(self.palette()))
        column = QVBoxLayout(self)
        for label in (self.words, self.warning, self.said):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton(_tr("Write the table…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setEnabled(forbidden is None and bool(found.rows))
        self.go.clicked.connect(self._ask_where)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def _ask_where(self) -> None:
        start = Path(str(QSettings().value(_FOLDER, str(Path.home())))) / _tr("owners.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(start), _tr("Tables (*.csv)"))
        if chosen:
            path = Path(chosen).with_suffix(".csv")
            QSettings().setValue(_FOLDER, str(path.parent))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write them; what goes wrong is said here."""
        try:
            found = write_letters(path, self._premises)
        except QuartierError as error:
            self.said.setText(render(error.phrase))
            return
        self.said.setText(_tr("%n row(s) written into “{name}”.", len(found.rows)).format(name=path.name))
