"""The dialog *Prepare to work offline*: everything up to date, and the photos on this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWidget

from ...domain.errors import Cancelled, QuartierError
from ...qgis_bridge import offline, tasks
from ...qgis_bridge.offline import Readiness
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import SyncState, Workspace
from ..sync_words import bytes_words
from .said import WIDTH, Said


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Offline", text, None, count)


class OfflineDialog(QDialog):
    """Synchronises, then fetches what is missing; may be stopped at any moment and gone on with another day."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Prepare to work offline"))
        self._workspace = workspace
        self._task: tasks.QuartierTask | None = None
        self._syncing = False
        self.said = Said(self)
        self.close_button = QPushButton(_tr("Close"), self)
        self.stop = QPushButton(_tr("Stop"), self)
        self.go = QPushButton(_tr("Prepare"), self)
        for button in (self.close_button, self.stop):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.stop.clicked.connect(self._stop)
        self.go.clicked.connect(self.begin)
        workspace.sync_changed.connect(self._synced)
        workspace.sync_counted.connect(self._count)
        workspace.closing.connect(self.reject)
        self.said.lay_out(self, self.close_button, self.stop, self.go)
        self._look()

    # -- what is here

    def _look(self) -> None:
        """Count in the background: photos are read to be sure that they are whole."""
        replica = self._workspace.replica
        if replica is None:
            return
        path = replica.path
        self._say("download", _tr("Looking at what is on this computer…"), "", running=True)
        self._run(lambda _: offline.readiness(path), self._show)

    def _show(self, ready: Readiness) -> None:
        self._task = None
        if not ready.missing:
            words = _tr(
                "Contributions, places and exchanges are on this computer, and all %n photo(s) too. A synchronisation "
                "before you leave brings what is new.",
                ready.here,
            )
            self._say("check", _tr("You can work without the network"), words)
            self.go.setText(_tr("Synchronise now"))
            return
        size = bytes_words(ready.bytes)
        about = _tr("about {size}").format(size=size) if size else ""
        here = _tr("%n photo(s) are here already.", ready.here) if ready.here else ""
        self._say(
            "download",
            " · ".join(filter(None, (_tr("%n photo(s) to fetch", ready.missing), about))),
            " ".join(filter(None, (_tr("Everything else is on this computer already."), here, _tr(
                "You can stop at any moment and go on another day: nothing is fetched twice."
            )))),
        )  # fmt: skip
        self.go.setText(_tr("Prepare"))

    # -- getting ready

    def begin(self) -> None:
        """First what is new, then the photos."""
        self._syncing = True
        self._say("sync", _tr("Synchronising…"), _tr("Then the photos."), running=True)
        if not self._workspace.sync_state.running:
            self._workspace.synchronise(quietly=True)

    def _synced(self, state: SyncState) -> None:
        if not self._syncing or state.running:
            return
        self._syncing = False
        if state.error is not None:
            self._fail(state.error)
            return
        self._fetch()

    def _fetch(self) -> None:
        replica = self._workspace.replica
        if replica is None:
            return
        path = replica.path
        self._say("download", _tr("Fetching the photos…"), _tr("What has come stays, even if you stop."), running=True)
        task = self._run(lambda progress: offline.fetch_photos(path, progress), self._done)
        task.counted.connect(self._count)

    def _run(self, work: tasks.Work, done: object) -> tasks.QuartierTask:
        self._task = task = tasks.QuartierTask(offline.title_of_preparing(), work, quiet=True)
        task.done.connect(done)
        task.failed.connect(self._fail)
        return tasks.start(task)

    def _done(self, came: int) -> None:
        self._task = None
        self._look()

    def _count(self, done: int, total: int, note: str) -> None:
        if self._task is not None or self._syncing:
            self.said.count(done, total, note)

    def _fail(self, error: QuartierError) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self._look()
            return
        self._say("offline" if error.retry else "warning", _tr("Not everything is here yet"), render(error.phrase))
        self.go.setText(_tr("Try again"))

    def _stop(self) -> None:
        self._syncing = False
        self._workspace.cancel_sync()
        if self._task is not None:
            self._task.cancel()
        else:
            self._look()

    def _say(self, picture: str, head: str, words: str, *, running: bool = False) -> None:
        self.said.say(picture, head, words, running=running)
        self.stop.setVisible(running)
        self.go.setVisible(not running)
        self.resize(WIDTH, self.sizeHint().height())

    def done(self, result: int) -> None:
        """It hears no more, and nothing goes on unseen but a synchronisation."""
        for signal, heard in (
            (self._workspace.sync_changed, self._synced),
            (self._workspace.sync_counted, self._count),
            (self._workspace.closing, self.reject),
        ):
            signal.disconnect(heard)
        if self._task is not None:
            self._task.cancel()
        super().done(result)
