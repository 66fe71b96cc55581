"""A layer of inhabitants to set the words against, where the town has one."""

from __future__ import annotations

from qgis.core import Qgis, QgsFieldProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ..empty import plain_label

#: Names that a field of inhabitants often has, the best first
_USUAL = ("inhabitants", "population", "pop", "p21_pop", "p20_pop", "ind")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)


class PopulationRow(QWidget):
    """No layer to begin with: without one the question is answered all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer, self.field = QgsMapLayerComboBox(self), QgsFieldComboBox(self)
        self.layer.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True, _tr("none"))
        self.layer.setLayer(None)
        self.field.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.layer.setAccessibleName(_tr("Layer of inhabitants"))
        self.field.setAccessibleName(_tr("Field of the number of inhabitants"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(plain_label(_tr("Inhabitants"), self), 0, 0)
        grid.addWidget(self.layer, 0, 1)
        grid.addWidget(self.field, 0, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        self.layer.layerChanged.connect(self._layer_changed)
        self._layer_changed(None)

    def _layer_changed(self, layer: QgsVectorLayer | None) -> None:
        self.field.setVisible(layer is not None)
        self.field.setLayer(layer)
        if layer is not None:
            known = {field.name().lower(): field.name() for field in layer.fields()}
            self.field.setField(next((known[name] for name in _USUAL if name in known), self.field.currentField()))

    def parameters(self) -> dict[str, str]:
        """What the algorithm is given; nothing where no layer was chosen."""
        layer = self.layer.currentLayer()
        if layer is None:
            return {}
        return {"POPULATION": layer.id(), "INHABITANTS": self.field.currentField()}
