"""QGIS's own dialogs of our algorithms."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.gui import QgsMessageBar

from si_javais_un_quartier.gui.algorithm_dialog import open_algorithm
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from tests.qgis.gui.quarter_bench import Clock


class Window:
    """All that is asked of QGIS's window here."""

    def __init__(self) -> None:
        self.bar = QgsMessageBar()

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar


def test_processing_switched_off_is_said(copy_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> None:
    import qgis

    monkeypatch.delattr(qgis, "processing", raising=False)
    monkeypatch.setitem(sys.modules, "qgis.processing", None)
    window, workspace = Window(), Workspace(Clock())
    qtbot.addWidget(window.bar)
    open_algorithm(window, workspace, "exporttables")
    assert window.bar.items() == [], "without a quarter there is nothing to do"
    workspace.open_replica(copy_path)
    open_algorithm(window, workspace, "exporttables")
    assert "Processing is switched off" in window.bar.items()[0].text()
    workspace.close()
