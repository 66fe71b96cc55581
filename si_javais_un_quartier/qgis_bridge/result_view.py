"""The answer of an analysis alone on the map: what people said steps back while it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.core import QgsMapLayer, QgsProject

from .layers import RESULTS, find_group, find_layer

#: What is drawn above every result, and hides it where a quarter has spoken much.
_ABOVE = ("contribution", "premises", "initiative", "encounter")


def ground_of(shown: Sequence[QgsMapLayer], project: QgsProject) -> list[QgsMapLayer]:
    """What of *shown* lies below every answer: neither what people said nor an answer itself."""
    parent = find_group(project) or project.layerTreeRoot()
    answers = {key for it in parent.findGroups() if it.customProperty(RESULTS) for key in it.findLayerIds()}
    above = {layer.id() for layer in map(partial(find_layer, project=project), _ABOVE) if layer is not None}
    return [layer for layer in shown if layer.id() not in answers | above]


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
