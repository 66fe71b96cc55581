"""One thing at a time in the background; what is begun anew makes what ran before count no more."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.errors import Cancelled, QuartierError
from ...domain.phrases import CONTEXT, Phrase
from ...domain.ports import Progress
from ...qgis_bridge import tasks

Work = Callable[[Progress], Any]
Done = Callable[[Any], None]
Failed = Callable[[QuartierError], None]
#: Runs work: its title, the work, what gets its result, what gets its error. It gives what stops it, or None if it ran.
Run = Callable[[str, Work, Done, Failed], Optional[Callable[[], None]]]


class Running:
    """*wait* hears that something runs or has ended, *wrong* why it failed."""

    def __init__(self, run: Run, wait: Callable[[bool], object], wrong: Callable[[Phrase], object]) -> None:
        self._run, self._wait, self._wrong = run, wait, wrong
        self._stop: Callable[[], None] | None = None
        self._turn = 0

    def start(self, title: str, work: Work, done: Done) -> None:
        """Begin; *title* is marked for translation among the phrases."""
        self.stop()
        turn = self._turn
        self._wait(True)
        stop = self._run(QCoreApplication.translate(CONTEXT, title), work, partial(self._end, turn, done),
                         partial(self._fail, turn))  # fmt: skip
        if self._turn == turn:
            self._stop = stop

    def stop(self) -> None:
        """Stop what runs; its result is nobody's."""
        self._turn += 1
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()
            self._wait(False)

    def is_on(self) -> bool:
        """Whether something runs."""
        return self._stop is not None

    def _ended(self, turn: int) -> bool:
        if turn != self._turn:
            return False
        self._turn, self._stop = self._turn + 1, None
        self._wait(False)
        return True

    def _end(self, turn: int, done: Done, result: Any) -> None:
        if self._ended(turn):
            done(result)

    def _fail(self, turn: int, error: QuartierError) -> None:
        if self._ended(turn) and not isinstance(error, Cancelled):
            self._wrong(error.phrase)


def in_background(counted: Callable[[int, int], object]) -> Run:
    """By QGIS's tasks; *counted* hears how far: done, and the whole (-1: nobody knows)."""

    def run(title: str, work: Work, done: Done, failed: Failed) -> Callable[[], None]:
        task = tasks.QuartierTask(title, work)
        task.counted.connect(lambda at, total, _: counted(at, total))
        task.done.connect(done)
        task.failed.connect(failed)
        tasks.start(task)
        return task.cancel

    return run
