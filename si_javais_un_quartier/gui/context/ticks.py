"""The ticks of the catalogue: a ticked layer adds a column to the premises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ...domain.context_columns import KEY, VECTORS, ContextColumn, wanted_columns
from ...domain.context_columns_choice import keep_columns
from ...domain.context_layers import ContextLayer
from ...domain.records import Setting
from ...domain.situation import Refusal
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from ..team_dialog import Doing
from .column_dialog import ColumnDialog

TICK = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContextMaps", text)


class ColumnTicks(QObject):
    """``said`` carries what went wrong; ``changed`` comes when a column was added or taken away."""

    said = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(
        self, workspace: Doing, tree: QTreeWidget, layer_of: Callable[[QTreeWidgetItem], ContextLayer]
    ) -> None:
        super().__init__(tree)
        self._workspace, self._tree, self._layer_of = workspace, tree, layer_of
        self._asked: tuple[ContextLayer, bool] | None = None
        tree.itemChanged.connect(self._ticked)

    def columns(self) -> tuple[ContextColumn, ...]:
        """The columns there are."""
        replica = self._workspace.replica
        return Catalogue(replica).settings().context_columns if replica is not None else ()

    def show_on(self, item: QTreeWidgetItem, layer: ContextLayer) -> None:
        """Give a layer with features its tick, and the heading of its column."""
        if layer.provider not in VECTORS:
            return
        column = next((it for it in self.columns() if it.uri == layer.uri), None)
        self._tree.blockSignals(True)
        item.setCheckState(TICK, Qt.CheckState.Checked if column else Qt.CheckState.Unchecked)
        item.setText(TICK, column.title if column else "")
        item.setToolTip(TICK, _tr("Ticked, this layer adds a column to the premises"))
        self._tree.blockSignals(False)

    def _ticked(self, item: QTreeWidgetItem, place: int) -> None:
        if place != TICK:
            return
        # The tree is filled anew when this has been answered, and the item is still being changed.
        self._asked = (self._layer_of(item), item.checkState(TICK) == Qt.CheckState.Checked)
        QTimer.singleShot(0, self._answer)

    def _answer(self) -> None:
        if self._asked is None:
            return
        (layer, ticked), self._asked = self._asked, None
        if ticked:
            asked = ColumnDialog(layer, self._window())
            if asked.exec():
                self.keep(wanted_columns(self.columns(), asked.column()))
        else:
            self.keep([it for it in self.columns() if it.uri != layer.uri])
        self.changed.emit()

    def keep(self, columns: Sequence[ContextColumn]) -> bool:
        """Write them; what is wrong is said and nothing is written."""
        replica = self._workspace.replica
        if replica is None:
            return False
        present = next(iter(Catalogue(replica).where(Setting, key=KEY)), None)
        decision = keep_columns(self._workspace.member(), columns, present)
        if isinstance(decision, Refusal):
            self.said.emit("\n".join(render(each) for each in decision.findings))
            return False
        return bool(self._workspace.perform(decision))

    def _window(self) -> QWidget:
        return self._tree.window()
