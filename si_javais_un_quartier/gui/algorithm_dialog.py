"""QGIS's own dialog of one of our algorithms, set to the working copy that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..qgis_bridge.workspace import Workspace


def open_algorithm(iface: QgisInterface, workspace: Workspace, name: str, **given: object) -> None:
    """The dialog of ``quartier:``*name* until it is closed; what it wrote is read then. Nothing without a quarter."""
    if workspace.replica is None:
        return
    try:
        from qgis import processing  # a plugin of QGIS's own, which a person may have switched off
    except ImportError:
        said = QCoreApplication.translate(
            "AlgorithmDialog",
            "QGIS’s Processing is switched off. Tick “Processing” under Plugins, Manage and Install Plugins, then try "
            "again.",
        )
        iface.messageBar().pushMessage(said, Qgis.MessageLevel.Warning, 0)
        return
    processing.execAlgorithmDialog(f"quartier:{name}", {"REPLICA": str(workspace.replica.path), **given})
    workspace.read_again()
