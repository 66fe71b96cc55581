"""Runs a script of steps inside a QGIS window: what scripts/demo, scripts/screenshots and tests/desktop share.

The steps are a generator that yields how long to wait: a number of milliseconds, or a question asked until it is
true. Whatever goes wrong, in a step, in a slot or in QGIS's message log, ends up in the report, and QGIS ends.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Callable, Union

from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

Wait = Union[int, Callable[[], bool]]
Steps = Iterator[Wait]
LONGEST_WAIT = 120.0
POLL_MS = 40


class WindowScript:
    """One run. ``report`` is written as JSON to *report_path* at the end, with ``errors`` and the seconds it took."""

    def __init__(self, steps: Callable[[WindowScript], Steps], report_path: Path | None = None) -> None:
        self.report: dict[str, object] = {}
        self.errors: list[str] = []
        self.provoked: tuple[str, ...] = ()  # parts of log lines that the script itself brings about
        self._path, self._began = report_path, monotonic()
        self._steps = steps(self)
        self._wait: Wait = 0
        self._waiting_since = monotonic()
        self._hooked = sys.excepthook
        sys.excepthook = self._heard_exception
        QgsApplication.messageLog().messageReceived.connect(self._heard_log)

    def start(self) -> None:
        """Begin once QGIS has started."""
        QgsSettings().setValue("si_javais_un_quartier/before_closing", "leave")  # nobody is there to be asked
        QTimer.singleShot(500, self._go_on)

    def _go_on(self) -> None:
        try:
            if callable(self._wait) and not self._answered(self._wait):
                QTimer.singleShot(POLL_MS, self._go_on)
                return
            self._wait = next(self._steps)
        except StopIteration:
            self._end()
        except Exception:  # noqa: BLE001 (whatever goes wrong belongs in the report)
            self.errors.append(traceback.format_exc())
            self._end()
        else:
            self._waiting_since = monotonic()
            QTimer.singleShot(POLL_MS if callable(self._wait) else self._wait, self._go_on)

    def _answered(self, question: Callable[[], bool]) -> bool:
        if question():
            return True
        if monotonic() - self._waiting_since < LONGEST_WAIT:
            return False
        where = self._steps.gi_frame.f_lineno if self._steps.gi_frame else "?"
        self.errors.append(f"waited {LONGEST_WAIT:.0f} s in vain, line {where}")
        self._steps.close()
        return True

    def _heard_exception(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self.errors.append("".join(traceback.format_exception(kind, error, trace)))

    def _heard_log(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        heard = tag in ("Python", "Python error", "Si j'avais un quartier") and level != Qgis.MessageLevel.Info
        if heard and not any(part in text for part in self.provoked):
            self.errors.append(f"{tag}: {text}")

    def _end(self) -> None:
        QgsApplication.messageLog().messageReceived.disconnect(self._heard_log)
        sys.excepthook = self._hooked
        self.report.update(errors=self.errors, seconds=round(monotonic() - self._began, 1))
        if self._path is not None:
            self._path.write_text(json.dumps(self.report, ensure_ascii=False, indent=1), "utf-8")
        QgsProject.instance().clear()  # layers in a temporary folder would make QGIS ask before it closes
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(8000, lambda: os._exit(3))  # a dialog that nobody can answer must not hold the run
        iface.actionExit().trigger()


def resize(width: int, height: int) -> None:
    """Give QGIS's window that size."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    window.raise_()
    window.activateWindow()


def awake() -> bool:
    """Whether QGIS's window gets the keys; without a window manager nobody gives them back after a dialog."""
    window = iface.mainWindow()
    if QApplication.activeWindow() is not window:
        window.activateWindow()
    return QApplication.activeWindow() is window


def put_away(*names: str) -> None:
    """Hide docks that a picture has no room for."""
    for name in names:
        dock = iface.mainWindow().findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()


def drawn() -> bool:
    """Whether the map is quiet."""
    return not iface.mapCanvas().isDrawing()


def plugin() -> object:
    """The plugin as QGIS holds it."""
    from qgis.utils import plugins

    return plugins["si_javais_un_quartier"]
