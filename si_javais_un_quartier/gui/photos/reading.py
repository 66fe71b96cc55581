"""Photos read in the background, one after the other: each comes as soon as it is ready, and it can be stopped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...domain.errors import Cancelled, QuartierError
from ...domain.ports import Progress
from ...qgis_bridge import tasks
from ...qgis_bridge.camera import from_file


class PhotoReading(QObject):
    """One lot at a time; nothing of a lot that was stopped comes any more.

    ``came`` carries a file's name and what it held (``Found`` or ``Trouble``); ``counted`` how many of how many are
    read; ``ended`` None, or the error that ended it early (``Cancelled`` where a person stopped it among QGIS's tasks).
    """

    came = pyqtSignal(str, object)
    counted = pyqtSignal(int, int)
    ended = pyqtSignal(object)
    _read = pyqtSignal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: tasks.QuartierTask | None = None
        self._total = self._done = 0
        self._read.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether photos are still to come."""
        return self._task is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Read these; what was being read before is left."""
        self.stop()
        self._total, self._done = len(paths), 0

        def work(progress: Progress) -> None:
            for number, path in enumerate(paths):
                progress.report(number, len(paths))
                self._read.emit(task, path.name, from_file(path))

        self._task = task = tasks.QuartierTask(QCoreApplication.translate("EncounterPhotos", "Preparing photos"), work)
        task.done.connect(lambda _: self._finish(task, None))
        task.failed.connect(lambda error: self._finish(task, error))
        self.counted.emit(0, self._total)
        tasks.start(task)

    def stop(self) -> None:
        """Nobody waits for the rest any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _take(self, task: tasks.QuartierTask, name: str, found: object) -> None:
        if task is not self._task:
            return
        self._done += 1
        self.came.emit(name, found)
        if task is self._task and self._done < self._total:
            self.counted.emit(self._done, self._total)

    def _finish(self, task: tasks.QuartierTask, error: QuartierError | None) -> None:
        if task is not self._task:
            return
        self._task = None
        self.ended.emit(error)


def was_stopped(error: object) -> bool:
    """Whether a person ended it."""
    return isinstance(error, Cancelled)
