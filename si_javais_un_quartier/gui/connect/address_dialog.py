"""The dialog *Address of the shared base*: the base was moved, or the password changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, QuartierError
from ...qgis_bridge import syncing, tasks
from ...qgis_bridge.hubs import is_web, probe_of
from ...qgis_bridge.translation import render
from .. import look
from ..empty import plain_label
from .probe_dialog import ProbeDialog

WIDTH = 520


def _tr(text: str) -> str:
    return QCoreApplication.translate("HubAddress", text)


class AddressDialog(QDialog):
    """Accepted once the base at the new address is known to be the one that the working copy at *copy* is of."""

    def __init__(self, copy: Path, address: str, authcfg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Address of the shared base"))
        self._copy = copy
        self._task: tasks.QuartierTask | None = None
        self.address = QLineEdit(address, self)
        self.browse = QPushButton(_tr("Browse…"), self)
        self.test = QPushButton(_tr("Test…"), self)
        for button in (self.browse, self.test):
            button.setAutoDefault(False)
        self.credentials = QgsAuthConfigSelect(self)
        self.credentials.setConfigId(authcfg)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.hide()
        self._buttons = QDialogButtonBox(self)
        self.use = self._buttons.addButton(_tr("Use this address"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.address.textChanged.connect(lambda _: self._enable())
        self.browse.clicked.connect(self._browse)
        self.test.clicked.connect(self._test)
        self.use.clicked.connect(self.begin)
        self._buttons.rejected.connect(self.reject)
        self._say(_tr("What was not sent yet leaves from this computer to the base at its new address."))
        self._enable()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.address, 1)
        where.addWidget(self.browse)
        where.addWidget(self.test)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(_tr("Shared base"), where)
        self._form.addRow(_tr("Credentials"), self.credentials)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.bar)
        column.addWidget(self._buttons)
        self.resize(WIDTH, 170)

    def begin(self) -> None:
        """Look, in the background, whether it is the right base; only then is the address kept."""
        address, authcfg = self.chosen()
        if not address or self._task is not None:
            return
        copy = self._copy
        title = _tr("Looking for the shared base")
        self._task = task = tasks.QuartierTask(title, partial(syncing.move_hub, copy, address, authcfg))
        task.done.connect(lambda _: self._found())
        task.failed.connect(self._fail)
        self._enable()
        tasks.start(task)

    def chosen(self) -> tuple[str, str]:
        """Address, and the id of its credentials."""
        address = self.address.text().strip()
        return address, str(self.credentials.configId()) if is_web(address) else ""

    def _found(self) -> None:
        self._task = None
        self.accept()

    def _fail(self, error: QuartierError) -> None:
        self._task = None
        self._enable()
        if not isinstance(error, Cancelled):
            self._say(render(error.phrase), wrong=True)

    def _enable(self) -> None:
        waiting, web = self._task is not None, is_web(self.address.text())
        self.bar.setVisible(waiting)
        self.use.setEnabled(not waiting and bool(self.address.text().strip()))
        self.test.setEnabled(bool(self.address.text().strip()))
        self.credentials.setVisible(web)
        self._form.labelForField(self.credentials).setVisible(web)

    def _browse(self) -> None:
        title = _tr("The team’s shared base")
        path, _ = QFileDialog.getOpenFileName(self, title, self.address.text(), "GeoPackage (*.gpkg)")
        if path:
            self.address.setText(path)

    def _test(self) -> None:
        address, authcfg = self.chosen()
        ProbeDialog(address, partial(probe_of, address, authcfg), self).exec()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.words.setText(words)
        look.coloured(self.words, look.overdue(self.palette()) if wrong else look.secondary(self.palette()))
        self.words.setFixedHeight(self.words.heightForWidth(WIDTH - 24))

    def done(self, result: int) -> None:
        """Nobody waits any more."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)
