"""When the team's base is asked without a click: on opening a quarter, and every so many minutes."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ...domain.instants import parse_instant
from ...qgis_bridge import layers
from ...qgis_bridge.preferences import Preferences
from ...qgis_bridge.workspace import Workspace

TICK_MS = 30_000
#: A copy that was brought up to date less than this many seconds ago is fresh.
FRESH_S = 60


class AutomaticSync(QObject):
    """Nobody asked, so nothing is said of what the next try may mend, and nothing starts in the middle of an edit."""

    def __init__(self, workspace: Workspace, preferences: Callable[[], Preferences], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._preferences = workspace, preferences
        self._last_try: str | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        workspace.opened.connect(self._opened)
        workspace.closed.connect(self._timer.stop)

    def tick(self) -> None:
        """Synchronise if it is time to."""
        minutes = self._preferences().sync_minutes
        if minutes and self._age() >= minutes * 60:
            self._begin()

    def _opened(self) -> None:
        self._last_try = None
        self._timer.start()
        if self._preferences().sync_on_opening and self._age() >= FRESH_S:
            # what has just been opened is shown first
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if self._has_base() and not self._workspace.sync_state.running and not _is_editing():
            self._last_try = self._workspace.clock.now()
            self._workspace.synchronise(quietly=True)

    def _age(self) -> float:
        """Seconds since the last sync, or the last try at one."""
        known = [at for at in (self._last_try, self._workspace.sync_state.last_at) if at]
        if not known:
            return float("inf")
        now = parse_instant(self._workspace.clock.now())
        return max(0.0, min((now - parse_instant(at)).total_seconds() for at in known))

    def _has_base(self) -> bool:
        replica = self._workspace.replica
        return replica is not None and bool(replica.meta("hub"))


def _is_editing() -> bool:
    """Somebody has unsaved edits in a layer: its rows must not change under them."""
    return any(layer.isModified() for layer in layers.quarter_layers(QgsProject.instance()).values())
