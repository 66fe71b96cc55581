"""Long work on the main thread, a step at a time: the window stays alive in between, and may stop it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.errors import QuartierError


class Stepper(QObject):
    """Runs a generator. ``ended`` says whether it came to its end; what else goes wrong is raised as it is."""

    stepped = pyqtSignal(object)
    ended = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._work is not None

    def run(self, work: Iterator[Any]) -> None:
        """Begin *work*, in place of what runs."""
        self.stop()
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Stop what runs; it cleans up behind itself."""
        if self._leave():
            self.ended.emit(False)

    def _leave(self) -> bool:
        work, self._work = self._work, None
        self._timer.stop()
        if work is None:
            return False
        close = getattr(work, "close", None)
        if close is not None:
            close()
        return True

    def _step(self) -> None:
        if self._work is None:
            return
        try:
            step = next(self._work)
        except StopIteration:
            self._leave()
            self.ended.emit(True)
        except QuartierError as error:
            self._leave()
            self.failed.emit(error)
        except Exception:
            self._leave()
            self.ended.emit(False)
            raise
        else:
            self.stepped.emit(step)
