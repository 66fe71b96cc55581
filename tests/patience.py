"""How long a test waits for what must happen: far longer than any loaded machine takes, for a green test never waits.

What is said to be quick is measured in work (``time.thread_time``), or against something that would hold it up for
longer than ``PATIENCE``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from pytestqt.qtbot import QtBot

#: Seconds.
PATIENCE = 60


def _patient(timeout: int) -> int:
    return max(timeout, 1000 * PATIENCE)


class PatientBot(QtBot):
    """pytest-qt's, whose waits last a minute at least; with ``raising=False``, for what may not come, as said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        """Until *callback* is true."""
        super().waitUntil(callback, timeout=_patient(timeout))

    def waitSignal(self, signal: Any, *, timeout: int = 0, raising: bool | None = None, **more: Any) -> Any:  # noqa: N802
        """Until *signal* comes."""
        limit = timeout if raising is False else _patient(timeout)
        return super().waitSignal(signal, timeout=limit, raising=raising, **more)

    def waitSignals(self, signals: Sequence[Any], *, timeout: int = 0, **more: Any) -> Any:  # noqa: N802
        """Until all of *signals* have come."""
        return super().waitSignals(signals, timeout=_patient(timeout), **more)
