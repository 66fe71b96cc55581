"""Speaking to a hub on a server the way this QGIS reaches the web: its proxies, certificates and kept credentials."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QThread

if TYPE_CHECKING:
    from requests.adapters import BaseAdapter

    from ..network.exchange import Exchange

_Job = Callable[[], None]

#: Qt must not lose a thread that still runs: those that have finished are let go when others begin.
_running: set[_Worker] = set()


def web_exchange(authcfg: str = "") -> Exchange:
    """An exchange with the credentials that QGIS keeps under *authcfg*; each of its threads has a transport of its own.

    In the main thread of a window nothing may be asked with it, for the window would freeze.
    """
    from ..network.exchange import Exchange

    def transport() -> BaseAdapter:
        from .transport import QgisTransport

        return QgisTransport(authcfg, size=made.limits.size, stopped=made.is_stopped, whole=made.limits.whole)

    made = Exchange(transport, pool=QtThreads)
    return made


class QtThreads(Executor):
    """Runs jobs in threads of Qt: the network of QGIS wants its timers, which Python's own threads don't have."""

    def __init__(self, count: int) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        _running.difference_update([it for it in _running if it.isFinished()])
        self._workers = [_Worker(self._jobs) for _ in range(count)]

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queue a call; its result or error comes through the future."""
        future: Future[Any] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 (whoever waits for the future gets it)
                future.set_exception(error)

        self._jobs.put(job)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the threads end when they have done what is queued; nobody waits for them here."""
        for _ in self._workers:
            self._jobs.put(None)


class _Worker(QThread):
    def __init__(self, jobs: SimpleQueue[_Job | None]) -> None:
        super().__init__()
        self._jobs = jobs
        _running.add(self)
        self.start()

    def run(self) -> None:
        """Do one job after another until there is a None."""
        while (job := self._jobs.get()) is not None:
            job()
