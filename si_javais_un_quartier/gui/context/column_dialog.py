"""What a layer's column tells of each premises: there or not, or a field of the layer, and how near is there."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.context_columns import FARTHEST_M, ContextColumn
from ...domain.context_layers import ContextLayer
from ...qgis_bridge.context_maps import make_layer
from .. import look
from ..empty import plain_label

#: Metres from a front to the middle of its street, within which a line of a plan counts
_FROM_A_LINE = 15


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContextMaps", text)


class ColumnDialog(QDialog):
    """Asks the layer for its fields; one that doesn't answer can still be chosen, for when it does."""

    def __init__(self, layer: ContextLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer = layer
        self.setWindowTitle(_tr("A column for the premises"))
        self.heading = QLineEdit(layer.title, self)
        self.tells = QComboBox(self)
        self.tells.addItem(_tr("whether the premises are there: yes or no"), "")
        self.within = QSpinBox(self)
        self.within.setRange(0, FARTHEST_M)
        self.within.setSuffix(_tr(" m"))
        self.within.setSpecialValueText(_tr("inside it, or on its edge"))
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        look.coloured(self.words, look.secondary(self.palette()))
        self.buttons = QDialogButtonBox(self)
        self.add = self.buttons.addButton(_tr("Add the column"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for word, field in (
            (_tr("Heading"), self.heading), (_tr("The column tells"), self.tells), (_tr("There means"), self.within),
        ):  # fmt: skip
            form.addRow(word, field)
            field.setAccessibleName(word)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.buttons)
        self.heading.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self._look_at(make_layer(layer))

    def _look_at(self, layer: object) -> None:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            self.words.setText(_tr("This layer does not answer now: only “yes or no” can be chosen."))
            return
        for field in layer.fields():
            self.tells.addItem(_tr("the value of {field}").format(field=field.displayName()), field.name())
        if layer.geometryType() != Qgis.GeometryType.Polygon:
            self.within.setMinimum(1)
            self.within.setValue(_FROM_A_LINE)

    def column(self) -> ContextColumn:
        """What was chosen."""
        return ContextColumn(
            self.heading.text().strip(), self._layer.uri, self._layer.provider, self.tells.currentData() or "",
            self.within.value(),
        )  # fmt: skip
