"""Keeps the search index of the open quarter true, in the background."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..domain.errors import QuartierError
from ..domain.ports import Progress
from ..store.replica import Replica
from ..store.search import SearchIndex
from . import tasks


class Indexing(QObject):
    """One reading at a time; what is asked for while it runs is done after it.

    ``counted(done, total)`` tells the first reading of a copy, total -1 when there is nothing to wait for;
    ``caught_up`` comes when contributions were read.
    """

    counted = pyqtSignal(int, int)
    caught_up = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: tasks.QuartierTask | None = None
        self._again: Replica | None = None

    def catch_up(self, replica: Replica) -> None:
        """Read what was written since the last time; all of it the first time."""
        if self._task is not None:
            self._again = replica
            return
        self._task = task = tasks.QuartierTask(
            QCoreApplication.translate("Indexing", "Preparing the search"), lambda it: _refresh(replica, it), quiet=True
        )
        task.counted.connect(self._count)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        tasks.start(task)

    def busy(self) -> bool:
        """Whether anything is being read."""
        return self._task is not None

    def stop(self) -> None:
        """The quarter is being closed; the next opening goes on from there."""
        self._again = None
        if self._task is not None:
            self._task.cancel()

    def _count(self, done: int, total: int, _: str) -> None:
        self.counted.emit(done, total)

    def _done(self, count: int) -> None:
        self._next()
        if count:
            self.caught_up.emit()

    def _failed(self, _: QuartierError) -> None:
        """The task has logged it; searching goes on with what is there."""
        self._next()

    def _next(self) -> None:
        self._task = None
        self.counted.emit(0, -1)
        replica, self._again = self._again, None
        if replica is not None:
            self.catch_up(replica)


def _refresh(replica: Replica, progress: Progress) -> int:
    with replica.sibling() as copy:
        return SearchIndex(copy).refresh(progress)
