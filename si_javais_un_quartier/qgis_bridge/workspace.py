"""The quarter that is open: its working copy, its layers, who works in it, and where it stands with the shared base."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..domain.changes import Act
from ..domain.errors import Cancelled, QuartierError
from ..domain.instants import SystemClock
from ..domain.phrases import Phrase
from ..domain.ports import Clock
from ..domain.records import Member
from ..domain.settings import QuarterSettings
from ..store import acts
from ..store.catalogue import Catalogue
from ..store.replica import Replica
from . import layers, syncing, tasks
from .preferences import read_preferences, write_preferences
from .saving import write_one_at_a_time

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SyncState:
    """Where the working copy stands with the shared base.

    ``last_at`` is an instant or None, ``not_sent`` counts changed rows, ``clashes`` those waiting for a person.
    """

    running: bool = False
    last_at: str | None = None
    not_sent: int = 0
    clashes: int = 0
    error: QuartierError | None = None


class Workspace(QObject):
    """At most one open quarter. Signals tell widgets what to read again; errors come through ``failed``.

    ``changed`` carries the names of the tables that were written; ``synced`` what a sync did; ``undone`` the name of
    the act that was taken back. ``again``, where there is one, does what has just failed once more.
    """

    opened = pyqtSignal()
    closing = pyqtSignal()
    closed = pyqtSignal()
    changed = pyqtSignal(object)
    sync_changed = pyqtSignal(object)
    sync_counted = pyqtSignal(int, int, str)
    opening_counted = pyqtSignal(int, int, str)
    opening_ended = pyqtSignal()
    synced = pyqtSignal(object)
    busy = pyqtSignal(str)
    failed = pyqtSignal(object)
    undone = pyqtSignal(object)

    def __init__(self, clock: Clock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Clock = clock or SystemClock()
        self.replica: Replica | None = None
        self.sync_state = SyncState()
        self.again: Callable[[], object] | None = None
        #: Syncs under way, by working copy: one may still be ending when another quarter is open already.
        self._syncs: dict[Path, tasks.QuartierTask] = {}
        self._opening: tasks.QuartierTask | None = None

    # -- opening and closing

    def open_replica(self, path: Path) -> None:
        """Open a working copy and show its layers. Raises what ``Replica.open`` raises; then nothing has changed."""
        replica = Replica.open(path, waited_for=True)
        self.close()
        self.replica = replica
        try:
            layers.build_group(QgsProject.instance(), replica.path)
        except BaseException:
            self.close()
            raise
        for table, layer in layers.quarter_layers(QgsProject.instance()).items():
            write_one_at_a_time(layer, replica.path)
            layer.afterCommitChanges.connect(partial(self._hear_edit, table))
        self._remember(str(path))
        self._tell_sync(SyncState(last_at=replica.meta("synced_at")))
        self.opened.emit()

    def open_hub(self, address: str, member: str, authcfg: str = "") -> None:
        """Make or find this computer's working copy of a shared base, synchronise it, then open it."""
        path = syncing.copy_path(read_preferences().folder(), address)
        known = read_preferences()
        named = member or known.member_name
        write_preferences(replace(known, hub=address, member_name=named, authcfg=authcfg))
        self._run(
            syncing.title_of_first_copy(),
            lambda progress: syncing.copy_hub(address, path, member, self.clock, progress, authcfg=authcfg),
            lambda _: self._open_quietly(path), partial(self.open_hub, address, member, authcfg),
        )  # fmt: skip

    def open_demonstration(self) -> None:
        """Make the demonstration quarter if it isn't there, then open it."""
        folder = read_preferences().folder()
        self._run(
            syncing.title_of_demonstration(), lambda progress: syncing.demonstration(folder, self.clock, progress),
            self._open_quietly, self.open_demonstration,
        )  # fmt: skip

    def close(self) -> None:
        """Close what is open: its layers leave the project, its file is let go."""
        if self.replica is None:
            return
        self.cancel_sync()
        self.closing.emit()
        replica, self.replica = self.replica, None
        layers.remove_group(QgsProject.instance())
        replica.close()
        self.closed.emit()

    def _open_quietly(self, path: Path) -> None:
        try:
            self.open_replica(path)
        except QuartierError as error:
            self.failed.emit(error)

    def _remember(self, path: str) -> None:
        preferences = read_preferences()
        write_preferences(replace(preferences, recent_quarters=preferences.opened(path)))

    # -- what the quarter says of itself

    def name(self) -> str:
        """The quarter's name."""
        quarter = Catalogue(self._open()).quarter()
        return quarter.name if quarter is not None else self._open().path.stem

    def settings(self) -> QuarterSettings:
        """The quarter's choices."""
        return Catalogue(self._open()).settings()

    def member(self) -> Member:
        """Who works here; somebody without roles where the copy doesn't say."""
        uuid = self._open().meta("member_uuid") or ""
        member = Catalogue(self._open()).get(Member, uuid)
        return member or Member(uuid=uuid, display_name=read_preferences().member_name)

    # -- acts

    def perform(self, act: Act, beside: acts.Beside | None = None) -> bool:
        """Do *act* in one transaction and tell who shows its tables; False, and ``failed``, when it can't be done.

        *beside* writes what stays on this computer in the same transaction.
        """
        try:
            done = acts.perform(self._open(), act, self.member().uuid, self.clock, beside)
        except QuartierError as error:
            self.failed.emit(error)
            return False
        self._after_write(done.tables)
        return True

    def undo(self) -> None:
        """Take back the last act, if a quarter is open."""
        if self.replica is None:
            return
        try:
            done = acts.undo(self._open(), self.member().uuid, self.clock)
        except QuartierError as error:
            self.failed.emit(error)
            return
        if done is not None:
            self._after_write(done.tables)
            self.undone.emit(done.name)

    def undo_down_to(self, number: int) -> None:
        """Take back the acts of :meth:`undoable`, the last first, until the one of that *number* is taken back too.

        Stops where one can't be, which ``failed`` tells.
        """
        while self.replica is not None:
            last = acts.last_act(self.replica)
            if last is None or last[0] < number:
                return
            before = last[0]
            self.undo()
            after = acts.last_act(self.replica)
            if before == number or (after is not None and after[0] == before):
                return

    def undoable(self) -> tuple[tuple[int, Phrase, str], ...]:
        """The acts that can be taken back, the last first: number, name, instant."""
        return acts.undo_list(self.replica) if self.replica is not None else ()

    def last_act(self) -> Phrase | None:
        """The name of the act that :meth:`undo` would take back; None where there is none, or no quarter."""
        found = acts.last_act(self.replica) if self.replica is not None else None
        return found[1] if found is not None else None

    def _hear_edit(self, table: str) -> None:
        """A layer's edits were saved; QGIS is still busy with it now."""
        QTimer.singleShot(0, partial(self._after_edit, self.replica, table))

    def _after_edit(self, replica: Replica | None, table: str | None) -> None:
        if replica is None or replica is not self.replica:
            return
        layers.refresh_layers(QgsProject.instance(), {table} if table is not None else None)
        self._tell_sync(self.sync_state)
        self.changed.emit(None)

    def read_again(self) -> None:
        """Something else than an act wrote the working copy: an import, a bare tool."""
        if self.replica is not None:
            self._after_edit(self.replica, None)

    def _after_write(self, tables: frozenset[str]) -> None:
        layers.refresh_layers(QgsProject.instance(), tables)
        self._tell_sync(replace(self.sync_state, error=self.sync_state.error))
        self.changed.emit(tables)

    # -- sync

    def synchronise(self, *, confirm_deletions: bool = False, quietly: bool = False) -> None:
        """Send and fetch in the background; a second call for this quarter while one runs does nothing.

        Where many rows have gone, ``failed`` carries ``ManyDeletions`` unless *confirm_deletions*. *quietly*, when
        nobody asked: ``synced`` isn't emitted, nor ``failed`` for what trying again later may mend.
        """
        if self.replica is None or self.replica.path in self._syncs:
            return
        path = self.replica.path
        self._tell_sync(replace(self.sync_state, running=True, error=None))
        self._syncs[path] = task = tasks.QuartierTask(
            syncing.title_of_sync(),
            lambda progress: syncing.synchronise_copy(path, self.clock, progress, confirm_deletions=confirm_deletions),
            quiet=True,
        )
        task.counted.connect(self.sync_counted)
        task.done.connect(partial(self._after_sync, path, quietly))
        task.failed.connect(partial(self._after_failed_sync, path, quietly))
        tasks.start(task)

    def cancel_sync(self) -> None:
        """Ask the running sync to stop; what is done stays whole."""
        task = self._syncs.get(self.replica.path) if self.replica is not None else None
        if task is not None:
            task.cancel()

    def _after_sync(self, path: Path, quietly: bool, report: object) -> None:
        del self._syncs[path]
        if self.replica is None or self.replica.path != path:
            return
        self._tell_sync(SyncState(last_at=self.replica.meta("synced_at")))
        layers.refresh_layers(QgsProject.instance(), None)
        self.changed.emit(None)
        if not quietly:
            self.synced.emit(report)

    def _after_failed_sync(self, path: Path, quietly: bool, error: QuartierError) -> None:
        del self._syncs[path]
        if self.replica is None or self.replica.path != path:
            return
        shown = None if isinstance(error, Cancelled) else error
        self._tell_sync(replace(self.sync_state, running=False, error=shown))
        self.changed.emit(None)
        if shown is not None and not (quietly and shown.retry):
            self.again = self.synchronise
            self.failed.emit(shown)

    def _tell_sync(self, state: SyncState) -> None:
        counts = syncing.waiting(self._open())
        self.sync_state = replace(state, not_sent=counts.not_sent, clashes=counts.clashes)
        self.sync_changed.emit(self.sync_state)

    def fetch_photo(self, sha256: str, done: Callable[[object], object]) -> None:
        """Fetch a whole photo in the background; *done* gets its bytes, or None where nobody has it."""
        path = self._open().path
        task = tasks.QuartierTask(syncing.title_of_photo(), lambda _: syncing.fetch_photo(path, sha256))
        task.done.connect(done)
        task.failed.connect(lambda error: None if task.isCanceled() else self.failed.emit(error))
        tasks.start(task)

    # -- the ground under it

    def _run(self, title: str, work: tasks.Work, done: Callable[[Any], object], again: Callable[[], object]) -> None:
        """Open what *work* makes, one at a time: two would write the same files."""
        if self._opening is not None:
            return
        self._opening = task = tasks.QuartierTask(title, work, quiet=True)
        task.counted.connect(self.opening_counted)
        task.done.connect(lambda made: self._made(task, partial(done, made)))
        task.failed.connect(lambda error: self._not_made(task, again, error))
        self.busy.emit(title)
        tasks.start(task)

    def cancel_opening(self) -> None:
        """Stop making the working copy that was asked for; nothing of it is left."""
        if self._opening is not None:
            self._opening.cancel()

    def _made(self, task: tasks.QuartierTask, show: Callable[[], object]) -> None:
        self._opening = None
        self.opening_ended.emit()
        if not task.isCanceled():  # the plugin is being unloaded
            show()

    def _not_made(self, task: tasks.QuartierTask, again: Callable[[], object], error: QuartierError) -> None:
        self._opening = None
        self.opening_ended.emit()
        if not isinstance(error, Cancelled) and not task.isCanceled():
            self.again = again
            self.failed.emit(error)

    def _open(self) -> Replica:
        if self.replica is None:
            raise RuntimeError("no quarter is open")
        return self.replica
