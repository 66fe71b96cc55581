"""The dialog *Maps and data*: a catalogue by domain; a double click lays one under the contributions."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProject
from qgis.gui import QgsColorButton, QgsMapLayerComboBox, QgsOpacityWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain import context_choice
from ...domain.context_layers import ContextDomain, ContextLayer, catalogue
from ...domain.permissions import Deed, may, obstacle
from ...domain.records import Setting
from ...domain.situation import Actor, Decision, Refusal
from ...qgis_bridge import context_maps
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from .. import look
from ..empty import plain_label
from ..team_dialog import Doing
from ..tips import plain_tip
from .ticks import TICK, ColumnTicks

#: The column whose word adds a layer
ADD = 3
LAYER, OWN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContextMaps", text)


class ContextDialog(QDialog):
    """What is in the project already is greyed; what doesn't answer is said once, in its row."""

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._silent: set[str] = set()
        self.setWindowTitle(_tr("Maps and data of the city"))
        self.resize(1000, 520)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([_tr("Layer"), _tr("Source and licence"), _tr("Column of the premises"), _tr("Map")])
        self.tree.header().setStretchLastSection(False)
        for place in range(4):
            kind = QHeaderView.ResizeMode.Stretch if place == 1 else QHeaderView.ResizeMode.ResizeToContents
            self.tree.header().setSectionResizeMode(place, kind)
        self.ticks = ColumnTicks(workspace, self.tree, lambda item: item.data(0, LAYER))
        self.ticks.changed.connect(self.refresh)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(True)
        self.said = plain_label(parent=self)
        self.said.setWordWrap(True)
        look.coloured(self.said, look.secondary(self.palette()))
        self.buttons = QDialogButtonBox(self)
        self.lay = QPushButton(_tr("Add to the map"), self)
        self.own = QPushButton(_tr("Add one of my layers…"), self)
        self.drop = QPushButton(_tr("Take out of the list"), self)
        for button in (self.lay, self.own, self.drop):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        for widget in (self.tree, self.said, self.buttons):
            column.addWidget(widget, 1 if widget is self.tree else 0)
        self.ticks.said.connect(self.said.setText)
        self.lay.clicked.connect(self.add_chosen)
        self.tree.itemDoubleClicked.connect(lambda _, place: self.add_chosen() if place not in {TICK, ADD} else None)
        self.tree.itemSelectionChanged.connect(self._show_acts)
        self.tree.itemClicked.connect(self._clicked)
        self.own.clicked.connect(self._ask_own)
        self.drop.clicked.connect(self.remove_chosen)
        self.buttons.rejected.connect(self.reject)
        self.refresh()

    def refresh(self) -> None:
        """The catalogue as it is now."""
        chosen = self._chosen()
        own, present = self._own(), context_maps.added(QgsProject.instance())
        self.tree.clear()
        for domain, layers in catalogue(own).items():
            top = QTreeWidgetItem([domain_words(domain), "" if layers else _tr("nothing yet")])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, look.font(bold=True))
            top.setForeground(1, look.secondary(self.palette()))
            self.tree.addTopLevelItem(top)
            for layer in layers:
                item = QTreeWidgetItem([layer.title, self._about(layer, present)])
                item.setData(0, LAYER, layer)
                self.ticks.show_on(item, layer)
                self._offer(item, layer, present)
                item.setData(0, OWN, layer in own)
                top.addChild(item)
                if chosen is not None and layer.uri == chosen.uri:
                    self.tree.setCurrentItem(item)
            top.setExpanded(True)
        self._show_acts()

    def _offer(self, item: QTreeWidgetItem, layer: ContextLayer, present: set[str]) -> None:
        """One click adds it: a word in its own row, in the colour of links, until it is there."""
        if layer.uri in present:
            item.setText(ADD, _tr("added"))
            return
        item.setText(ADD, _tr("Add"))
        item.setForeground(ADD, self.palette().brush(QPalette.ColorRole.Link))
        item.setToolTip(ADD, _tr("Lay this layer under those of the quarter"))

    def _clicked(self, item: QTreeWidgetItem, place: int) -> None:
        layer = item.data(0, LAYER)
        if place == ADD and layer is not None and layer.uri not in context_maps.added(QgsProject.instance()):
            self.tree.setCurrentItem(item)
            self.add_chosen()

    def _about(self, layer: ContextLayer, present: set[str]) -> str:
        state = _tr("on the map") if layer.uri in present else ""
        if layer.uri in self._silent:
            state = _tr("does not answer")
        return " · ".join(part for part in (state, layer.source, layer.licence) if part)

    def _show_acts(self) -> None:
        layer = self._chosen()
        may_keep = may(self._workspace.member(), Deed.CHANGE_SETTINGS)
        self.lay.setEnabled(layer is not None)
        self.own.setEnabled(may_keep)
        why = obstacle(self._workspace.member(), Deed.CHANGE_SETTINGS)
        for button in (self.own, self.drop):
            button.setToolTip(plain_tip(render(why)) if why is not None else "")
        self.drop.setEnabled(may_keep and layer is not None and layer in self._own())

    def add_chosen(self) -> None:
        """Lay the chosen one under the quarter's layers."""
        layer = self._chosen()
        if layer is None:
            return
        if context_maps.add_layer(QgsProject.instance(), layer):
            self._silent.discard(layer.uri)
            self.said.setText(_tr("“{title}” is at the bottom of the layers.").format(title=layer.title))
        else:
            self._silent.add(layer.uri)
            self.said.setText(
                _tr(
                    "“{title}” does not answer now, or needs a way to the web that this computer doesn’t have. "
                    "Try again later; the rest of the quarter works without it."
                ).format(title=layer.title)
            )
        self.refresh()

    def keep(self, layer: ContextLayer) -> bool:
        """Add a layer of the project to the quarter's list."""
        return self._do(context_choice.add(self._actor(), self._own(), layer, self._setting()))

    def remove_chosen(self) -> None:
        """Take the chosen one out of the quarter's list; on the map it stays."""
        layer = self._chosen()
        if layer is not None:
            self._do(context_choice.remove(self._actor(), self._own(), layer, self._setting()))

    def _do(self, decision: Decision) -> bool:
        if isinstance(decision, Refusal):
            self.said.setText("\n".join(render(each) for each in decision.findings))
            return False
        done = self._workspace.perform(decision)
        self.refresh()
        return done

    def _actor(self) -> Actor:
        return Actor(self._workspace.member(), self._workspace.clock.now())

    def _ask_own(self) -> None:
        asked = OwnLayerDialog(self)
        if asked.exec():
            layer = asked.layer()
            if layer is not None:
                self.keep(layer)

    def _chosen(self) -> ContextLayer | None:
        item = self.tree.currentItem()
        return item.data(0, LAYER) if item is not None else None

    def _own(self) -> tuple[ContextLayer, ...]:
        replica = self._workspace.replica
        return Catalogue(replica).settings().context_layers if replica is not None else ()

    def _setting(self) -> Setting | None:
        replica = self._workspace.replica
        found = Catalogue(replica).where(Setting, key=context_choice.KEY) if replica is not None else []
        return next(iter(found), None)


class OwnLayerDialog(QDialog):
    """One of the project's layers, its domain, and what must be said of its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Add one of my layers"))
        self.which, self.domain = QgsMapLayerComboBox(self), QComboBox(self)
        self.source, self.licence = QLineEdit(self), QLineEdit(self)
        self.colour, self.opacity = QgsColorButton(self), QgsOpacityWidget(self)
        self.colour.setShowNull(True)
        self.colour.setAllowOpacity(False)
        for domain in ContextDomain:
            self.domain.addItem(domain_words(domain), domain)
        form = QFormLayout()
        for word, field in (
            (_tr("Layer of the project"), self.which), (_tr("Domain"), self.domain),
            (_tr("Source"), self.source), (_tr("Licence"), self.licence),
            (_tr("Colour"), self.colour), (_tr("Opacity"), self.opacity),
        ):  # fmt: skip
            form.addRow(word, field)
            field.setAccessibleName(word)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Add to the list"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.which.layerChanged.connect(lambda _: self._propose())
        self._propose()

    def _propose(self) -> None:
        chosen = self.which.currentLayer()
        if chosen is not None:
            known = context_maps.from_layer(chosen)
            self.source.setText(known.source)
            self.licence.setText(known.licence)
            self.opacity.setOpacity(known.opacity / 100)
            if known.colour:
                self.colour.setColor(QColor(known.colour))
            else:
                self.colour.setToNull()

    def layer(self) -> ContextLayer | None:
        """What was chosen."""
        chosen = self.which.currentLayer()
        if chosen is None:
            return None
        known = context_maps.from_layer(chosen)
        return ContextLayer(
            known.title, known.uri, known.provider, self.domain.currentData(), self.licence.text().strip(),
            self.source.text().strip(), "" if self.colour.isNull() else self.colour.color().name(),
            round(100 * self.opacity.opacity()),
        )  # fmt: skip


def domain_words(domain: ContextDomain) -> str:
    """What a domain is called."""
    return dict(_domains())[domain]


def _domains() -> Iterator[tuple[ContextDomain, str]]:
    yield ContextDomain.GROUND, _tr("Maps and ground")
    yield ContextDomain.MOBILITY, _tr("Mobility")
    yield ContextDomain.ENERGY, _tr("Energy")
    yield ContextDomain.LIFE, _tr("Quality of life")
    yield ContextDomain.SERVICES, _tr("Urban services")
    yield ContextDomain.INFRASTRUCTURE, _tr("Infrastructure")
    yield ContextDomain.PLANNING, _tr("Town planning and housing")
