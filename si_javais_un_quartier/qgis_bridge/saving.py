"""While QGIS saves a layer's edits, the plugin's own writes of the same file wait (see ``store.gate``)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..store.gate import Gate, gate_of

#: How long a save waits for a write of the background (seconds); those last a tenth of a second.
PATIENCE = 2.0


def write_one_at_a_time(layer: QgsVectorLayer, path: Path) -> None:
    """From now on a save of *layer* begins after the write at hand, and the next write after the save."""
    layer.beforeCommitChanges.connect(partial(_hold, gate_of(path)))


def _hold(gate: Gate, *_: object) -> None:
    """Let go once QGIS is back in its event loop: a save that fails tells nobody that it ended."""
    if gate.enter(PATIENCE):
        QTimer.singleShot(0, gate.leave)
