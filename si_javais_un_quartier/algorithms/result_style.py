"""Dresses a result when QGIS loads it."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..qgis_bridge.resources import resource_path

#: QGIS holds no reference to the Python part of a post-processor: it must outlive the run
_kept: dict[str, ResultStyle] = {}


class ResultStyle(QgsProcessingLayerPostProcessorInterface):
    """Loads one of the plugin's styles."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS on the main thread once the layer is there."""
        from ..qgis_bridge.layers import put_style
        from ..qgis_bridge.result_looks import LOOKS, dress_result

        if self._style in LOOKS:
            dress_result(layer, self._style)
        else:
            put_style(layer, resource_path("styles", self._style + ".qml"))


def style_when_loaded(destination: str, style: str, context: QgsProcessingContext) -> None:
    """Have the layer at *destination* styled if QGIS is going to load it."""
    if context.willLoadLayerOnCompletion(destination):
        _kept[style] = ResultStyle(style)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_kept[style])
