"""The priority index on the map: a layer in memory whose colours follow the weights at once.

The layer holds the shares of each part, which don't depend on the weights; the colour is an expression over them.
Other weights are another expression: no feature is written again.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..domain.weighing import PARTS, Weights
from .layers import find_group, find_layer
from .result_looks import BLUES

if TYPE_CHECKING:
    from ..analysis.standing import Standing

INDEX = "quartier/index"
_LIMITS = (0, 20, 40, 60, 80, 100)
_NOWHERE = -1


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultLooks", text)


class IndexLayer:
    """Shown while somebody looks at the index; gone with the quarter, and never asked to be saved."""

    def __init__(self) -> None:
        self._layer: QgsVectorLayer | None = None

    @property
    def shown(self) -> bool:
        """Whether it is on the map."""
        return self._layer is not None

    def show(self, standing: Standing, weights: Weights) -> None:
        """Put the premises of *standing* on the map, in place of those shown before."""
        self.hide()
        source = find_layer("premises")
        if source is None:
            return
        layer = QgsVectorLayer("Point", _tr("Priority index"), "memory")
        layer.setCrs(source.crs())
        layer.setCustomProperty(INDEX, True)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        provider = layer.dataProvider()
        provider.addAttributes(_fields().toList())
        layer.updateFields()
        done, _ = provider.addFeatures(_features(standing, layer.fields()), QgsFeatureSink.Flag.FastInsert)
        if not done:
            return
        layer.updateExtents()
        layer.setRenderer(_renderer(weights))
        self._layer = layer
        layer.willBeDeleted.connect(self._forget)
        project = QgsProject.instance()
        if project.addMapLayer(layer, False) is not None:
            (find_group(project) or project.layerTreeRoot()).insertLayer(0, layer)

    def recolour(self, weights: Weights) -> None:
        """Follow the weights."""
        if self._layer is not None:
            self._layer.renderer().setClassAttribute(points_expression(weights))
            self._layer.triggerRepaint()

    def hide(self) -> None:
        """Take it off the map."""
        layer, self._layer = self._layer, None
        if layer is not None:
            with suppress(RuntimeError):  # the project has deleted it already
                QgsProject.instance().removeMapLayer(layer.id())

    def _forget(self) -> None:
        self._layer = None


def points_expression(weights: Weights) -> str:
    """The whole points of a feature under *weights*, -1 where it isn't ranked; as ``analysis.priority`` counts them."""
    parts = " + ".join(f'floor("{part}" * {float(getattr(weights, part))!r} + 0.5)' for part in PARTS)
    return f'if("ranked", {parts}, {_NOWHERE})'


def _fields() -> QgsFields:
    fields = QgsFields()
    for name in ("uuid", "address"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    fields.append(QgsField("ranked", QMetaType.Type.Int))
    for part in PARTS:
        fields.append(QgsField(part, QMetaType.Type.Double))
    return fields


def _features(standing: Standing, fields: QgsFields) -> Sequence[QgsFeature]:
    features = []
    for premises, ranked, shares in zip(
        standing.premises, standing.index.ranked.tolist(), standing.index.shares.tolist()
    ):
        if premises.geometry is None:
            continue
        feature = QgsFeature(fields)
        feature.setAttributes([premises.uuid, premises.address, int(ranked), *shares])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(premises.geometry.x, premises.geometry.y)))
        features.append(feature)
    return features


def _renderer(weights: Weights) -> QgsGraduatedSymbolRenderer:
    apart = QgsRendererRange(
        _NOWHERE - 1, _NOWHERE + 0.5, _square("#FFFFFF", 1.6), _tr("No index (in use, blocked, earmarked…)")
    )
    ranges = [apart]
    for low, high, colour, size in zip(_LIMITS, _LIMITS[1:], BLUES, (2.6, 3.0, 3.4, 3.8, 4.4)):
        first = low - 0.5 if low == 0 else low + 0.5
        words = _tr("{low} to {high} points").format(low=low + (low > 0), high=high)
        ranges.append(QgsRendererRange(first, high + 0.5, _square(colour, size), words))
    return QgsGraduatedSymbolRenderer(points_expression(weights), ranges)


def _square(colour: str, size: float) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "square", "color": colour, "size": str(size), "outline_color": "#161616", "outline_width": "0.25"}
    )
