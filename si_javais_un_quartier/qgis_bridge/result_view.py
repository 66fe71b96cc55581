"""The answer of an analysis alone on the map: what people said steps back while it is looked at."""

from __future__ import annotations

from qgis.core import QgsProject

from .layers import RESULTS, find_group, find_layer

#: What is drawn above every result, and hides it where a quarter has spoken much.
_ABOVE = ("contribution", "premises", "initiative", "encounter")


class ResultView:
    """Unticks the quarter's own signs and ticks them again: those that were ticked, and that nobody touched since."""

    def __init__(self, project: QgsProject) -> None:
        self._project, self._hidden = project, []

    @property
    def alone(self) -> bool:
        """Whether signs have stepped back now."""
        return bool(self._hidden)

    def step_back(self) -> None:
        """Leave the map to the answer that is shown, where there is one."""
        if not self._answered():
            return
        for table in _ABOVE:
            layer = find_layer(table, self._project)
            node = self._project.layerTreeRoot().findLayer(layer) if layer is not None else None
            if node is not None and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())

    def come_back(self) -> None:
        """Show again what stepped back."""
        hidden, self._hidden = self._hidden, []
        for key in hidden:
            node = self._project.layerTreeRoot().findLayer(key)
            if node is not None:
                node.setItemVisibilityChecked(True)

    def _answered(self) -> bool:
        """Whether a result is ticked on the map."""
        parent = find_group(self._project) or self._project.layerTreeRoot()
        return any(it.customProperty(RESULTS) and it.itemVisibilityChecked() for it in parent.children())
