"""One writer at a time among the threads of this program, for each file.

SQLite lets a second writer wait, save one that has begun to read: its save fails at once when another's write ends
before its own begins. QGIS saves a layer's edits so. Whoever saves one holds the gate meanwhile, and writes of the
background wait.
"""

from __future__ import annotations

import threading
from pathlib import Path

_gates: dict[str, Gate] = {}
_making = threading.Lock()


class Gate:
    """Held by one thread, by the same one as often as it likes."""

    def __init__(self) -> None:
        self._lock = threading.RLock()

    def enter(self, seconds: float) -> bool:
        """Hold it, within *seconds*; False where another thread didn't leave it in time."""
        return self._lock.acquire(timeout=seconds)

    def leave(self) -> None:
        """Let it go, in the thread that entered. Raises RuntimeError in any other."""
        self._lock.release()


def gate_of(path: Path) -> Gate:
    """The gate of a file, the same for every connection to it."""
    with _making:
        return _gates.setdefault(str(path.absolute()), Gate())
