"""Closing QGIS with work that was not sent: asked once, with choices; the work itself is safe whatever is chosen."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from ...qgis_bridge.preferences import read_preferences, write_preferences
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import SyncState, Workspace
from .said import WIDTH, Said


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Leaving", text, None, count)


class LeavingBlocker(QgsApplicationExitBlockerInterface):
    """What QGIS asks before it closes."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__()
        self._workspace, self._window = workspace, window

    def allowExit(self) -> bool:
        """Whether QGIS may close now."""
        workspace, wanted = self._workspace, read_preferences().before_closing
        replica = workspace.replica
        if replica is None or not workspace.sync_state.not_sent or not replica.meta("hub") or wanted == "leave":
            return True
        dialog = LeavingDialog(workspace, self._window)
        if wanted == "send":
            dialog.send()
        return bool(dialog.exec())


class LeavingDialog(QDialog):
    """Send and close, close, or stay. Accepted: QGIS may close."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Before closing"))
        self._workspace = workspace
        self._sending = False
        self.said = Said(self)
        self.always = QCheckBox(_tr("Do the same each time"), self)
        self.stay = QPushButton(_tr("Stay"), self)
        self.leave = QPushButton(_tr("Close without sending"), self)
        self.send_button = QPushButton(_tr("Send and close"), self)
        self.send_button.setDefault(True)
        for button in (self.stay, self.leave):
            button.setAutoDefault(False)
        self.stay.clicked.connect(self.reject)
        self.leave.clicked.connect(self._leave)
        self.send_button.clicked.connect(self._send_as_asked)
        workspace.sync_changed.connect(self._show)
        workspace.sync_counted.connect(self._count)
        self.said.column.addWidget(self.always)
        self.said.lay_out(self, self.stay, self.leave, self.send_button)
        self._ask()

    def _ask(self) -> None:
        count = self._workspace.sync_state.not_sent
        self._say("up", _tr("%n change(s) were not sent", count), _tr(
            "They are saved on this computer and will leave at the next synchronisation. Your colleagues don’t see "
            "them until then."
        ))  # fmt: skip

    def _say(self, picture: str, head: str, words: str, *, running: bool = False) -> None:
        self.said.say(picture, head, words, running=running)
        self.resize(WIDTH, self.sizeHint().height())

    def _send_as_asked(self) -> None:
        self._remember("send")
        self.send()

    def send(self) -> None:
        """Send in the background; the dialog closes by itself when all is sent."""
        self._sending = True
        self._workspace.synchronise(quietly=True)
        self._show(self._workspace.sync_state)

    def _leave(self) -> None:
        if not self._sending:
            self._remember("leave")
        self._workspace.cancel_sync()
        self.accept()

    def _remember(self, wanted: str) -> None:
        if self.always.isChecked():
            write_preferences(replace(read_preferences(), before_closing=wanted))

    def _show(self, state: SyncState) -> None:
        if not self._sending:
            return
        self.always.hide()
        self.send_button.setVisible(not state.running)
        if state.running:
            self.leave.setText(_tr("Close now"))
            told = _tr("You can stop it: what has left has left, the rest stays here.")
            self._say("up", _tr("Sending…"), told, running=True)
        elif not state.not_sent:
            self.accept()
        else:
            self._say_unsent(state)

    def _say_unsent(self, state: SyncState) -> None:
        self.send_button.setText(_tr("Try again"))
        self.leave.setText(_tr("Close without sending"))
        why = render(state.error.phrase) if state.error is not None else _tr("Your work is saved on this computer.")
        self._say("warning", _tr("%n change(s) could not be sent", state.not_sent), why)

    def _count(self, done: int, total: int, note: str) -> None:
        if self._sending:
            self.said.count(done, total, note)

    def done(self, result: int) -> None:
        """However it ends, it hears no more."""
        self._workspace.sync_changed.disconnect(self._show)
        self._workspace.sync_counted.disconnect(self._count)
        super().done(result)
