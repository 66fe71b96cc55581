"""Long work in the background: progress with counts, a real cancel, a result or one typed error."""

from __future__ import annotations

import logging
from time import monotonic
from typing import Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..domain.errors import Cancelled, QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Progress

log = logging.getLogger(__name__)

Work = Callable[[Progress], Any]

_STOPPED = phrase(QT_TRANSLATE_NOOP("Phrases", "Stopped. What was done before is kept."))
_UNEXPECTED = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "This did not work, for a reason the program did not foresee. Your work is saved on this computer. "
        "The QGIS log panel holds the details to send to whoever looks after the tool.",
    )
)

#: QGIS would tell the desktop that a longer one has failed, even one that was stopped; its window says so itself.
_SHOWN = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
_QUIET = _SHOWN | QgsTask.Flag.Hidden
#: A screen can't show more; a signal per row would only queue up.
_SECONDS_BETWEEN_REPORTS = 0.05


class UnexpectedFailure(QuartierError):
    """Something broke that no rule foresaw; its traceback is in the log."""


class QuartierTask(QgsTask):
    """Runs *work* in a thread and tells its end on the main thread.

    ``done(result)`` or ``failed(QuartierError)`` is emitted once, ``failed`` with ``Cancelled`` after a cancel;
    ``counted(done, total, what)`` on the way, total -1 when unknown. Start it with :func:`start`. A *quiet* one isn't
    shown among QGIS's tasks: nobody need see it, or it is shown elsewhere, with its own bar and its own stop.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    counted = pyqtSignal(int, int, str)

    def __init__(self, description: str, work: Work, *, quiet: bool = False) -> None:
        super().__init__(description, _QUIET if quiet else _SHOWN)
        self._work = work
        self._last_report = 0.0
        self.result: Any = None
        self.error: QuartierError | None = None

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """The port ``Progress``, called by the work in its thread. Raises ``Cancelled`` if asked to stop."""
        if self.isCanceled():
            raise Cancelled(_STOPPED)
        now = monotonic()
        if done != total and now - self._last_report < _SECONDS_BETWEEN_REPORTS:
            return
        self._last_report = now
        if total:
            self.setProgress(min(100.0, 100.0 * done / total))
        self.counted.emit(done, -1 if total is None else total, what)

    def stopped(self) -> bool:
        """Whether somebody cancelled it."""
        return bool(self.isCanceled())

    def run(self) -> bool:
        """Do the work; called by QGIS in the thread."""
        try:
            self.result = self._work(self)
        except QuartierError as error:
            self.error = error
        except Exception as error:  # whatever breaks in a thread must reach a person and the log
            log.exception("unexpected failure in %s", self.description())
            self.error = UnexpectedFailure(_UNEXPECTED, detail=type(error).__name__)
        return self.error is None

    def finished(self, result: bool) -> None:
        """Tell the end; called by QGIS on the main thread."""
        _running.discard(self)
        if result:
            self.done.emit(self.result)
            return
        error = self.error or Cancelled(_STOPPED)  # cancelled before it began
        if not isinstance(error, (Cancelled, UnexpectedFailure)):
            log.warning("%s: %s (%s)", self.description(), error, error.detail)
        self.failed.emit(error)


#: Python lets go of a task that nobody holds, and QGIS then runs a dead object.
_running: set[QuartierTask] = set()


def start(task: QuartierTask) -> QuartierTask:
    """Queue *task*, held until it has finished."""
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def running() -> tuple[QuartierTask, ...]:
    """The tasks that haven't finished."""
    return tuple(_running)


def cancel_all() -> None:
    """Ask every running task to stop: the plugin is being unloaded."""
    for task in running():
        task.cancel()
