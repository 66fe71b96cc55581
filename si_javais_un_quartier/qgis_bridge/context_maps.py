"""Layers of the context catalogue put under those of the quarter."""

from __future__ import annotations

import logging

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..domain.context_layers import ContextLayer

log = logging.getLogger(__name__)
_OURS = "quartier/context"
#: Of 255, how much of the colour fills an area; millimetres of its outline
_INSIDE, _OUTLINE_MM = 40, 0.5
_RASTERS = frozenset({"wms", "gdal", "arcgismapserver"})


def make_layer(given: ContextLayer) -> QgsMapLayer:
    """The layer, whether or not what it reads answers; never with a style that its source may bring."""
    if given.provider in _RASTERS:
        layer: QgsMapLayer = QgsRasterLayer(given.uri, given.title, given.provider)
    elif given.provider == "vectortile":
        layer = QgsVectorTileLayer(given.uri, given.title)
    else:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsVectorLayer(given.uri, given.title, given.provider, options)
    metadata = layer.metadata()
    metadata.setLicenses([given.licence] if given.licence else [])
    metadata.setRights([given.source] if given.source else [])
    layer.setMetadata(metadata)
    layer.setCustomProperty(_OURS, given.uri)
    _dress(layer, given)
    return layer


def _dress(layer: QgsMapLayer, given: ContextLayer) -> None:
    """Its colour as outlines with a breath of it inside, and how much of it lets the map below through."""
    layer.setOpacity(given.opacity / 100)
    if not given.colour or not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    if symbol is None:
        return
    symbol.setColor(QColor(given.colour))
    if isinstance(symbol, QgsFillSymbol):
        inside = QColor(given.colour)
        inside.setAlpha(_INSIDE)
        symbol.symbolLayer(0).setFillColor(inside)
        symbol.symbolLayer(0).setStrokeColor(QColor(given.colour))
        symbol.symbolLayer(0).setStrokeWidth(_OUTLINE_MM)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def add_layer(project: QgsProject, given: ContextLayer) -> bool:
    """Add it below all that is there, in a group of its own; False where it can't be read now."""
    layer = make_layer(given)
    if not layer.isValid():
        log.warning("a layer of the context can't be read: %s", given.title)
        return False
    if project.addMapLayer(layer, False) is None:
        return False
    layer_node = _group(project).addLayer(layer)
    layer_node.setExpanded(False)
    return True


def added(project: QgsProject) -> set[str]:
    """The addresses of those that are in the project."""
    found = (layer.customProperty(_OURS) for layer in project.mapLayers().values())
    return {str(uri) for uri in found if uri}


def from_layer(layer: QgsMapLayer) -> ContextLayer:
    """A layer of the project as the catalogue would hold it."""
    metadata = layer.metadata()
    return ContextLayer(
        title=layer.name(),
        uri=layer.source(),
        provider=layer.providerType() or ("vectortile" if isinstance(layer, QgsVectorTileLayer) else ""),
        licence=", ".join(metadata.licenses()),
        source=", ".join(metadata.rights()) or layer.serverProperties().attribution(),
        colour=_colour_of(layer),
        opacity=round(100 * layer.opacity()),
    )


def _colour_of(layer: QgsMapLayer) -> str:
    """The one colour that a layer is drawn in; nothing for a picture or a layer of several."""
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    symbol = renderer.symbol() if isinstance(renderer, QgsSingleSymbolRenderer) else None
    return str(symbol.color().name()) if symbol is not None else ""


def _group(project: QgsProject) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    found = next((group for group in root.findGroups(True) if group.customProperty(_OURS)), None)
    if found is not None:
        return found
    group = QgsLayerTreeGroup(QCoreApplication.translate("Layers", "Maps and data"))
    group.setCustomProperty(_OURS, True)
    root.addChildNode(group)
    return group
