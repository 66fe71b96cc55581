"""The thread between the open quarter and QGIS's project: a new project closes it, a saved one opens it again."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..domain.errors import QuartierError
from ..qgis_bridge import layers
from ..qgis_bridge.workspace import Workspace


class ProjectLink(QObject):
    """Where the project's layers go, the quarter goes too: nothing in the dock may speak of layers that are gone."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        QgsProject.instance().cleared.connect(workspace.close)
        QgsProject.instance().readProject.connect(self.resume)

    def resume(self, *_: object) -> None:
        """Open the working copy that the project shows, if it is still there and none is open."""
        path = layers.shown_replica(QgsProject.instance())
        if path is None or not path.is_file() or self._workspace.replica is not None:
            return
        try:
            self._workspace.open_replica(path)
        except QuartierError as error:
            self._workspace.failed.emit(error)

    def remove(self) -> None:
        """Leave the project alone."""
        QgsProject.instance().cleared.disconnect(self._workspace.close)
        QgsProject.instance().readProject.disconnect(self.resume)
