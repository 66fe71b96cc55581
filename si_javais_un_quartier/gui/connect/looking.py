"""A look at a shared base, or at a folder for one, in the background: findings come as they are made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...domain.ports import Progress
from ...qgis_bridge import tasks
from ...sync.probing import Finding

Look = Callable[[Progress], Iterator[Finding]]


class Looking(QObject):
    """One look at a time; a new one makes the last one's findings moot."""

    found = pyqtSignal(object)
    ended = pyqtSignal()
    failed = pyqtSignal(object)
    _told = pyqtSignal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._task: tasks.QuartierTask | None = None
        self._told.connect(self._tell)

    def begin(self, look: Look) -> None:
        """Look in a thread of QGIS's."""
        self.stop()
        self._number += 1
        number = self._number

        def work(progress: Progress) -> None:
            for finding in look(progress):
                progress.report(0)
                self._told.emit(number, finding)

        title = QCoreApplication.translate("Probe", "Testing the shared base")
        self._task = task = tasks.QuartierTask(title, work)
        task.done.connect(lambda _: self._end(number))
        task.failed.connect(lambda error: self._fail(number, error))
        tasks.start(task)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._number += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def is_running(self) -> bool:
        """Whether findings may still come."""
        return self._task is not None

    def _tell(self, number: int, finding: Finding) -> None:
        if number == self._number:
            self.found.emit(finding)

    def _end(self, number: int) -> None:
        if number == self._number:
            self._task = None
            self.ended.emit()

    def _fail(self, number: int, error: object) -> None:
        if number == self._number:
            self._task = None
            self.failed.emit(error)
