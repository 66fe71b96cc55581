"""The plugin comes, goes, comes again, and leaves QGIS as it was found."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QToolBar, QWidget

from si_javais_un_quartier import classFactory
from si_javais_un_quartier.algorithms.provider import ALGORITHMS
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Place
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.window import Iface

UUID = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def iface(qtbot: object) -> Iterator[Iface]:
    """A window, shown."""
    iface = Iface()
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    return iface


def settle() -> None:
    """Let Qt delete what was given up, and Python too."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def found(iface: Iface, qtbot: Any) -> dict[str, object]:
    """What is there before the plugin comes, once what others began in the background has ended."""
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0, timeout=60_000)
    settle()
    return traces(iface)


def assert_as_found(iface: Iface, before: dict[str, object], qtbot: Any) -> None:
    """Work in the background that was cancelled may need a moment to hear of it."""

    def is_as_found() -> bool:
        settle()
        return traces(iface) == before

    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(is_as_found, timeout=60_000)
    assert traces(iface) == before


def traces(iface: Iface) -> dict[str, object]:
    """All that a plugin could leave behind."""
    window, shortcuts = iface.window, QgsGui.shortcutsManager()
    return {
        "actions": sorted(action.objectName() for action in window.findChildren(QAction) if action.objectName()),
        "docks": len(window.findChildren(QDockWidget)),
        "tool bars": len(window.findChildren(QToolBar)),
        "menus": sorted(iface.menus),
        "locators": len(iface.locators),
        "shortcuts": sorted(it.objectName() for it in shortcuts.listShortcuts()),
        "canvas items": len(iface.canvas.scene().items()),
        "providers": sorted(it.id() for it in QgsApplication.processingRegistry().providers()),
        "handlers": [len(logging.getLogger(name).handlers) for name in ("", "si_javais_un_quartier")],
        "translators": len(QCoreApplication.instance().findChildren(QTranslator)),
        "layers": len(QgsProject.instance().mapLayers()),
        "groups": len(QgsProject.instance().layerTreeRoot().children()),
        "tasks": QgsApplication.taskManager().count(),
        "loose windows": sorted(type(it).__name__ for it in QApplication.topLevelWidgets() if _ours(it)),
    }


def _ours(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("si_javais_un_quartier")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A working copy with one contribution."""
    path = tmp_path / "quartier.gpkg"
    with Replica.create(path, crs=LAMBERT_93) as replica:
        word = Contribution(uuid=UUID, title="Un local", geometry=Place(808400.0, 6482400.0))
        acts.perform(replica, Act(phrase("x"), (Insert(word),)), None, SystemClock())
    return path


def test_loading_and_unloading_twice_leaves_nothing(iface: Iface, copy: Path, qtbot: Any) -> None:
    before = found(iface, qtbot)
    for _ in range(2):
        plugin = classFactory(iface)
        plugin.initGui()
        assert "quartier" in traces(iface)["providers"]
        assert "quartier_synchronise" in traces(iface)["actions"]
        desk = plugin.desk()
        desk.workspace.open_replica(copy)
        desk.contributions.page.step(1)
        desk.contributions.presenter.add_tag("vélo")
        assert traces(iface)["canvas items"] > before["canvas items"]
        plugin.unload()
        del plugin, desk
        assert_as_found(iface, before, qtbot)


def test_unloading_what_was_never_used_leaves_nothing_either(iface: Iface, qtbot: Any) -> None:
    before = found(iface, qtbot)
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.unload()
    assert_as_found(iface, before, qtbot)


def test_processing_alone_needs_no_window() -> None:
    before = {it.id() for it in QgsApplication.processingRegistry().providers()}
    plugin = classFactory(None)
    plugin.initProcessing()
    names = {it.name() for it in QgsApplication.processingRegistry().providerById("quartier").algorithms()}
    assert {"createhub", "demohub", "synchronise", "importparcels", "overlay", "exporttables"} <= names
    plugin.unload()
    assert {it.id() for it in QgsApplication.processingRegistry().providers()} == before


_STARTING = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from tests.qgis.window import Iface
iface = Iface()
before = set(sys.modules)
from si_javais_un_quartier import classFactory
plugin = classFactory(iface)
plugin.initGui()
print("\\n".join(set(sys.modules) - before))
plugin.unload()
"""
#: What no start may read: libraries, and rooms of ours that the desk or a run wants
_HEAVY = {"numpy", "shapely", "requests", "sqlite3", "matplotlib", "shutil", "tempfile", "PyQt5.QtSvg", "PyQt6.QtSvg"}
_OUR_HEAVY = ("domain.records", "domain.settings", "sync", "store", "intake", "network", "report", "publish", "gui")
#: An algorithm is a module; what all of them share, and what shows the plugin, are a few more
_SHARED_AT_START = 25


def test_starting_reads_nothing_heavy() -> None:
    """QGIS waits for each plugin in turn: what it costs to be there is paid by everybody, every morning."""
    root = Path(__file__).parents[2]
    told = subprocess.run(
        [sys.executable, "-c", _STARTING], cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    ours = "si_javais_un_quartier."
    read = set(told.stdout.split())
    assert ours + "algorithms.report" in read
    assert read & {*_HEAVY, *(ours + name for name in _OUR_HEAVY)} == set()
    algorithms = {ours + "algorithms." + module for module, _ in ALGORITHMS}
    assert algorithms <= read
    assert len([name for name in read - algorithms if name.startswith(ours)]) <= _SHARED_AT_START


def test_after_unloading_the_working_copy_can_be_moved_and_the_log_is_quiet(iface: Iface, copy: Path) -> None:
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.desk().workspace.open_replica(copy)
    plugin.unload()
    settle()
    copy.rename(copy.with_name("ailleurs.gpkg"))
    said: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: said.append(text))
    logging.getLogger("si_javais_un_quartier.gui").warning("nobody listens")
    assert said == []
