"""Questions to the working copy that must not hold up a window: asked in one thread, answered on the main one."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..domain.errors import Cancelled
from ..domain.ports import Clock
from ..store.contributions import ContributionRepository
from ..store.replica import Replica

log = logging.getLogger(__name__)

_SECONDS_TO_END = 5.0


@dataclass(eq=False)
class _Question:
    name: str
    work: Callable[[ContributionRepository], Any]
    done: Callable[[Any], None]
    interrupted: bool = False
    answer: Any = None
    error: Exception | None = None


class BackgroundReading(QObject):
    """Fills the port ``Background`` with a thread and a connection of its own.

    The newest question goes first: it interrupts the one being worked on, which is asked again afterwards. A question
    replaces an older one of its name. ``done`` is called on the main thread, for the newest question of a name only;
    what goes wrong is raised there.
    """

    _told = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = threading.Condition()
        self._waiting: list[_Question] = []
        self._newest: dict[str, _Question] = {}
        self._current: _Question | None = None
        self._thread: threading.Thread | None = None
        self._ended = True
        self._told.connect(self._tell)

    def begin(self, replica: Replica, clock: Clock) -> None:
        """Answer from this working copy."""
        self.end()
        self._ended = False
        self._thread = threading.Thread(
            target=self._answer_all, args=(replica, clock), name="quartier reading", daemon=True
        )
        self._thread.start()

    def run(
        self,
        name: str,
        work: Callable[[ContributionRepository], Any],
        done: Callable[[Any], None],
        *,
        after_ms: int = 0,
    ) -> None:
        """Do *work* in the thread, then *done* with its result on the main thread, unless it was dropped meanwhile."""
        question = _Question(name, work, done)
        with self._turn:
            self._newest[name] = question
            self._waiting = [other for other in self._waiting if other.name != name]
        if after_ms:
            QTimer.singleShot(after_ms, lambda: self._ask(question))
        else:
            self._ask(question)

    def _ask(self, question: _Question) -> None:
        with self._turn:
            if self._newest.get(question.name) is not question:
                return
            self._waiting.append(question)
            if self._current is not None:
                self._current.interrupted = True
            self._turn.notify()

    def drop(self, name: str) -> None:
        """Nobody wants that answer any more."""
        with self._turn:
            self._newest.pop(name, None)
            self._waiting = [other for other in self._waiting if other.name != name]
            if self._current is not None and self._current.name == name:
                self._current.interrupted = True

    def end(self) -> None:
        """Stop, and let go of the file."""
        with self._turn:
            self._ended = True
            self._newest.clear()
            self._waiting.clear()
            self._turn.notify()
        if self._thread is not None:
            self._thread.join(_SECONDS_TO_END)
            self._thread = None

    # -- in the thread

    def _answer_all(self, replica: Replica, clock: Clock) -> None:
        try:
            with replica.sibling() as copy:
                copy.stop_when(self._is_stopped)
                repository = ContributionRepository(copy, clock)
                while (question := self._next()) is not None:
                    self._answer(question, repository)
        except Exception:  # nobody else would hear of it
            log.exception("reading in the background has ended")

    def _is_stopped(self) -> bool:
        current = self._current
        return self._ended or (current is not None and current.interrupted)

    def _next(self) -> _Question | None:
        with self._turn:
            self._current = None
            while not self._waiting and not self._ended:
                self._turn.wait()
            if self._ended:
                return None
            self._current = self._waiting.pop()
            self._current.interrupted = False
            return self._current

    def _answer(self, question: _Question, repository: ContributionRepository) -> None:
        try:
            question.answer = question.work(repository)
        except Exception as error:  # noqa: BLE001 (raised again on the main thread, or the question's own end)
            if self._ended:
                return
            if question.interrupted or isinstance(error, Cancelled):
                self._put_back(question)
                return
            question.error = error
        self._told.emit(question)

    def _put_back(self, question: _Question) -> None:
        with self._turn:
            if self._newest.get(question.name) is question:
                self._waiting.insert(0, question)

    # -- on the main thread

    def _tell(self, question: _Question) -> None:
        if self._newest.get(question.name) is not question:
            return
        del self._newest[question.name]
        if question.error is not None:
            raise question.error
        question.done(question.answer)
