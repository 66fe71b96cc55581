"""Choosing a quarter's perimeter: the areas of a layer, an area drawn on the map, or none yet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QPushButton, QRadioButton, QWidget

from ..contributions.zone.drawing import Zone


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MakeHub", text, None, count)


class PerimeterRow(QWidget):
    """``drawing_wanted``: the dialog around steps aside; ``drawn``: it comes back.

    *present*: a perimeter there is already, in words, may be kept. *without*: what having none is called.
    """

    drawing_wanted = pyqtSignal()
    drawn = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, parent: QWidget | None = None, *, present: str = "", without: str = ""
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._zone = Zone(canvas, self)
        self._outline: QgsGeometry | None = None
        self.from_layer = QRadioButton(_tr("The areas of a layer"), self)
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setFilters(_polygons())
        self.layers.setAccessibleName(_tr("Layer that holds the perimeter"))
        self.selected = QCheckBox(_tr("Selected ones only"), self)
        self.from_map = QRadioButton(_tr("Drawn on the map"), self)
        self.draw = QPushButton(_tr("Draw…"), self)
        self.later = QRadioButton(without or _tr("Not now"), self)
        self.kept = QRadioButton(present, self)
        self.kept.setVisible(bool(present))
        self._choices = QButtonGroup(self)
        for choice in (self.kept, self.from_layer, self.from_map, self.later):
            self._choices.addButton(choice)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.kept, 0, 0, 1, 2)
        grid.addWidget(self.from_layer, 1, 0)
        grid.addWidget(self.layers, 1, 1)
        grid.addWidget(self.selected, 2, 1)
        grid.addWidget(self.from_map, 3, 0)
        grid.addWidget(self.draw, 3, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.later, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.layers.layerChanged.connect(self._layer_changed)
        self.draw.clicked.connect(self._draw)
        self._zone.drawn.connect(self._keep)
        self._zone.tool.given_up.connect(self._give_up)
        self._choices.buttonClicked.connect(lambda _: self._enable())
        proposed = self.from_layer if self.layers.currentLayer() is not None and not without else self.later
        (self.kept if present else proposed).setChecked(True)
        self.from_layer.setEnabled(self.layers.currentLayer() is not None)
        self._layer_changed()

    def areas(self) -> tuple[Sequence[QgsGeometry], QgsCoordinateReferenceSystem] | None:
        """What was chosen and its CRS; None where the perimeter comes later."""
        layer = self.layers.currentLayer()
        if self.from_layer.isChecked() and layer is not None:
            chosen = layer.getSelectedFeatures() if self.selected.isChecked() else layer.getFeatures()
            return [feature.geometry() for feature in chosen], layer.crs()
        if self.from_map.isChecked() and self._outline is not None:
            return [self._outline], self._canvas.mapSettings().destinationCrs()
        return None

    def remove(self) -> None:
        """Nothing of it stays on the map."""
        self._zone.remove()

    def _layer_changed(self) -> None:
        layer = self.layers.currentLayer()
        count = layer.selectedFeatureCount() if isinstance(layer, QgsVectorLayer) else 0
        self.selected.setEnabled(count > 0)
        self.selected.setChecked(count > 0)
        self._enable()

    def _enable(self) -> None:
        self.layers.setEnabled(self.from_layer.isChecked())
        layer = self.layers.currentLayer()
        self.selected.setVisible(isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount() > 0)

    def _draw(self) -> None:
        self.from_map.setChecked(True)
        self._enable()
        self.drawing_wanted.emit()
        self._zone.ask()

    def _keep(self, outline: QgsGeometry) -> None:
        self._outline = outline
        self._zone.show(outline)
        self.draw.setText(_tr("Draw again…"))
        self.drawn.emit()

    def _give_up(self) -> None:
        if self._outline is None:
            self.later.setChecked(True)
        self.drawn.emit()


def _polygons() -> object:
    """QGIS 3.34 moved these filters."""
    return getattr(Qgis, "LayerFilter", QgsMapLayerProxyModel).PolygonLayer
