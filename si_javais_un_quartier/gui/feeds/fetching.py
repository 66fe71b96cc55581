"""Fetching feeds one after the other in the background, asked for or after a synchronisation."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...domain.errors import Cancelled, QuartierError
from ...domain.instants import parse_instant
from ...domain.permissions import Deed, may
from ...intake.feeds import Feed, feeds
from ...qgis_bridge import tasks
from ...qgis_bridge.feeding import Fetched, fetch
from ...qgis_bridge.workspace import SyncState, Workspace

#: After a synchronisation, a feed is asked again only once it is this old (seconds).
OLD_S = 3600


class Fetching(QObject):
    """One feed at a time.

    ``ended`` carries a feed and what came of it, ``failed`` a feed, the error, and if asked, ``stopped`` the feed that
    a person stopped.
    """

    counted = pyqtSignal(object, int, int)
    ended = pyqtSignal(object, object)
    failed = pyqtSignal(object, object, bool)
    stopped = pyqtSignal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: tasks.QuartierTask | None = None
        self._waiting: list[tuple[Feed, bool]] = []
        self._synced = False
        workspace.sync_changed.connect(self._hear)
        workspace.closing.connect(self.stop)

    def begin(self, wanted: Iterable[Feed], *, asked: bool = True) -> None:
        """Fetch *wanted*; those that wait already are not asked for twice."""
        known = {feed.key for feed, _ in self._waiting}
        self._waiting += [(feed, asked) for feed in wanted if feed.key not in known]
        self._next()

    def stop(self) -> None:
        """What came stays; the rest waits for the next time."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def is_running(self) -> bool:
        """Whether something is being fetched."""
        return self._task is not None

    def _next(self) -> None:
        replica = self._workspace.replica
        if self._task is not None or not self._waiting or replica is None:
            return
        feed, asked = self._waiting.pop(0)
        path, clock = replica.path, self._workspace.clock
        title = QCoreApplication.translate("Feeds", "Fetching “{name}”").format(name=feed.source)
        self._task = task = tasks.QuartierTask(title, lambda progress: fetch(path, feed, clock, progress))
        task.counted.connect(lambda done, total, _: self.counted.emit(feed, done, total))
        task.done.connect(partial(self._end, feed))
        task.failed.connect(partial(self._fail, feed, asked))
        tasks.start(task)

    def _end(self, feed: Feed, fetched: Fetched) -> None:
        self._task = None
        self._workspace.read_again()
        self.ended.emit(feed, fetched)
        self._next()

    def _fail(self, feed: Feed, asked: bool, error: QuartierError) -> None:
        self._task = None
        self._workspace.read_again()
        if isinstance(error, Cancelled):
            self.stopped.emit(feed)
        else:
            self.failed.emit(feed, error, asked)
        self._next()

    def _hear(self, state: SyncState) -> None:
        """A synchronisation has just ended well: the feeds' turn."""
        ended, self._synced = self._synced and not state.running and state.error is None, state.running
        replica = self._workspace.replica
        if ended and replica is not None and may(self._workspace.member(), Deed.ADD_CONTRIBUTION):
            now = self._workspace.clock.now()
            self.begin((feed for feed in feeds(replica) if _is_old(feed, now)), asked=False)


def _is_old(feed: Feed, now: str) -> bool:
    if feed.fetched_at is None:
        return True
    return (parse_instant(now) - parse_instant(feed.fetched_at)).total_seconds() >= OLD_S
