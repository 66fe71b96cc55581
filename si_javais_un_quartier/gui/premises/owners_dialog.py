"""The dialog *Kinds of owners*: a file of the State's open data fills in what kind of owner each premises has."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QSettings
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import QuartierError
from ...domain.owners import Categorised, why_not
from ...intake.owners import OwnersRead, find_owners, report_of
from ...qgis_bridge import tasks
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .. import look
from ..empty import plain_label

_FOLDER = "quartier/owners_from"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Owners", text, None, count)


class OwnersDialog(QDialog):
    """Reads in the background; what it finds is written as acts, which can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Kinds of owners"))
        self.resize(600, 420)
        self._workspace = workspace
        self._task: tasks.QuartierTask | None = None
        self.file = QgsFileWidget(self)
        self.file.setFilter(_tr("Texts and zips (*.csv *.txt *.zip)"))
        self.file.setDefaultRoot(str(QSettings().value(_FOLDER, str(Path.home()))))
        self.file.lineEdit().setAccessibleName(_tr("File of legal persons"))
        self.replace = QCheckBox(_tr("Replace what somebody wrote otherwise"), self)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setAccessibleName(_tr("What was done"))
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setFormat("")
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton(_tr("Fill in"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.file.fileChanged.connect(lambda _: self._ready())
        self.go.clicked.connect(self.fill_in)
        self.buttons.rejected.connect(self.reject)
        forbidden = why_not(workspace.member())
        self._may = forbidden is None
        self.words.setPlainText(render(forbidden) if forbidden is not None else "")
        self._ready()

    def _lay_out(self) -> None:
        about = plain_label(
            _tr(
                "The open file “Fichiers des locaux et des parcelles des personnes morales” (data.gouv.fr, one for "
                "each département) says for each parcel whether a municipality, a social landlord, a co-ownership, a "
                "company… owns it. Only that kind is read, never a name, a SIREN number or an address. "
                "Parcels owned by persons are not in it."
            ),
            self,
        )
        about.setWordWrap(True)
        look.coloured(about, look.secondary(self.palette()))
        form = QFormLayout()
        form.addRow(_tr("File of legal persons"), self.file)
        form.addRow("", self.replace)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.words, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def _ready(self) -> None:
        running = self._task is not None
        self.bar.setVisible(running)
        self.go.setEnabled(self._may and not running and bool(self.file.filePath()))
        for field in (self.file, self.replace):
            field.setEnabled(not running)
        self.close_button.setText(_tr("Stop") if running else _tr("Close"))

    def fill_in(self) -> None:
        """Read the file, then write."""
        replica, path, replace = self._workspace.replica, Path(self.file.filePath()), self.replace.isChecked()
        if replica is None or self._task is not None:
            return
        QSettings().setValue(_FOLDER, str(path.parent))

        def work(progress: tasks.Progress) -> tuple[Categorised, OwnersRead]:
            with replica.sibling() as own:
                return find_owners(own, path, progress, replace=replace)

        self._task = task = tasks.QuartierTask(_tr("Kinds of owners"), work)
        task.counted.connect(lambda done, *_: self.words.setPlainText(_tr("%n row(s) read", done)))
        task.done.connect(self._found)
        task.failed.connect(self._failed)
        self._ready()
        tasks.start(task)

    def _found(self, found: tuple[Categorised, OwnersRead]) -> None:
        self._task = None
        done, read = found
        if self._workspace.replica is not None and all(self._workspace.perform(act) for act in done.acts):
            self.words.setPlainText("\n\n".join(render(line) for line in report_of(done, read)))
        self._ready()

    def _failed(self, error: QuartierError) -> None:
        self._task = None
        self.words.setPlainText(render(error.phrase))
        self._ready()

    def reject(self) -> None:
        """The first time stops what runs; then it closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()
