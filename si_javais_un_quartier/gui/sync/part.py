"""Puts the sign in the status bar together with what it tells of and what it offers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction

from ...domain.errors import QuartierError
from ...qgis_bridge.hubs import hub_place
from ...qgis_bridge.preferences import read_preferences, write_preferences
from ...qgis_bridge.workspace import SyncState
from ..connect.address_dialog import AddressDialog
from ..disagreements.assembly import DisagreementsDesk
from ..part import Part, Section
from ..sync_words import Standing, progress_words, standing_of
from .automatic import AutomaticSync
from .leaving import LeavingBlocker
from .offline_dialog import OfflineDialog
from .settings_dialog import SyncSettingsDialog
from .status_item import StatusItem

if TYPE_CHECKING:
    from ..desk import Desk

MINUTE_MS = 60_000


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("StatusItem", text, None, count)


class SyncPart(Part):
    """The sign stays in QGIS's status bar as long as a quarter is open, the dock shown or not."""

    section = Section.SHARING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._workspace, self._iface = workspace, iface = desk.workspace, desk.iface
        self.item = StatusItem()
        iface.statusBarIface().addPermanentWidget(self.item)
        self.show(None)
        self.automatic = AutomaticSync(workspace, read_preferences, self)
        self.blocker = LeavingBlocker(workspace, iface.mainWindow())
        iface.registerApplicationExitBlocker(self.blocker)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._tick)
        self.item.menu.aboutToShow.connect(self._offer)
        self.item.cancelled.connect(self._stop)
        workspace.sync_changed.connect(self.show)
        workspace.sync_counted.connect(self._count)
        workspace.opening_counted.connect(self._count_opening)
        workspace.opening_ended.connect(self._opening_ended)

    def actions(self) -> Sequence[QAction]:
        """What the sign's menu offers, from the dock's menu too."""
        ahead, when = QAction(_tr("Prepare to work offline…"), self), QAction(_tr("Automatic synchronisation…"), self)
        ahead.triggered.connect(lambda _=False: self.prepare())
        when.triggered.connect(lambda _=False: self.ask_when())
        return (ahead, when)

    def begin(self) -> None:
        """A quarter was opened."""
        self._minute.start()

    def end(self) -> None:
        """It was closed."""
        self._minute.stop()
        self.show(None)

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        self._minute.stop()
        self._iface.unregisterApplicationExitBlocker(self.blocker)
        self._iface.statusBarIface().removeWidget(self.item)
        self.item.deleteLater()

    def show(self, state: SyncState | None) -> None:
        """Where things stand; None: no quarter is open."""
        self.item.show_standing(None if state is None else standing_of(state, self._workspace.clock.now()))

    def ask_when(self) -> None:
        """The dialog of what happens by itself."""
        dialog = SyncSettingsDialog(read_preferences(), self._iface.mainWindow())
        if dialog.exec():
            write_preferences(dialog.preferences())
            self.automatic.tick()

    def ask_where(self) -> None:
        """The dialog for a base that was moved, or credentials that changed; then it is synchronised."""
        replica = self._workspace.replica
        if replica is None:
            return
        address, authcfg = hub_place(replica)
        dialog = AddressDialog(replica.path, address, authcfg, self._iface.mainWindow())
        if dialog.exec():
            self._workspace.synchronise()

    def prepare(self) -> None:
        """The dialog that fetches photos ahead of time; the work goes on beside it."""
        if self._workspace.replica is not None:
            dialog = OfflineDialog(self._workspace, self._iface.mainWindow())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def _tick(self) -> None:
        if self._workspace.replica is not None and not self._workspace.sync_state.running:
            self.show(self._workspace.sync_state)

    def _count(self, done: int, total: int, note: str) -> None:
        self._progress(*progress_words(done, total, note))

    def _count_opening(self, done: int, total: int, note: str) -> None:
        words, done, known = progress_words(done, total, note)
        self._progress(_tr("Working copy: {progress}").format(progress=words), done, known)

    def _progress(self, words: str, done: int, known: int | None) -> None:
        self.item.show_progress(Standing(words, words), done, -1 if known is None else known)

    def _opening_ended(self) -> None:
        self.show(self._workspace.sync_state if self._workspace.replica is not None else None)

    def _stop(self) -> None:
        self._workspace.cancel_opening()
        self._workspace.cancel_sync()

    def _show_clashes(self) -> None:
        self.desk.dock.setUserVisible(True)
        self.desk.dock.show_page(self.desk.part(DisagreementsDesk).page)

    def _see(self, error: QuartierError) -> None:
        """Say it again, in full, where there is room."""
        self.desk.dock.setUserVisible(True)
        self.desk.say_failure(error)

    def _offer(self) -> None:
        """What can be done now, the most useful first."""
        menu, state = self.item.menu, self._workspace.sync_state
        menu.clear()
        for line in standing_of(state, self._workspace.clock.now()).told.split("\n"):
            menu.addAction(_short(line)).setEnabled(False)
        menu.addSeparator()
        if state.running:
            menu.addAction(_tr("Stop"), self._stop)
        else:
            if state.clashes:
                menu.addAction(_tr("Settle %n disagreement(s)", state.clashes), self._show_clashes)
            if state.error is not None:
                menu.addAction(_tr("See what to do"), partial(self._see, state.error))
            menu.addAction(_tr("Synchronise now"), self._workspace.synchronise)
        menu.addSeparator()
        menu.addAction(_tr("Prepare to work offline…"), self.prepare)
        menu.addAction(_tr("Automatic synchronisation…"), self.ask_when)
        menu.addAction(_tr("Address of the shared base…"), self.ask_where)
        menu.addAction(_tr("Open the panel"), partial(self.desk.dock.setUserVisible, True))


def _short(line: str, most: int = 90) -> str:
    """What a menu has room for: all of it, or else its first sentence."""
    words = line if len(line) <= most else line.partition(". ")[0].rstrip(".") + "."
    words = words if len(words) <= most else words[: most - 1] + "…"
    return words.replace("&", "&&")
