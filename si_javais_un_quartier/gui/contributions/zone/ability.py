"""The button *Where and when*, and a chip for each thing that narrows the list by it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget
from qgis.utils import iface

from ....qgis_bridge.layers import find_layer
from ... import words
from ...buttons import FlatButton
from ...empty import plain_label
from ...flow_layout import FlowLayout
from ...tips import plain_tip
from ..ability import Ability
from .drawing import Zone

if TYPE_CHECKING:
    from ....store.conditions import ContributionFilter
    from ..assembly import ContributionsDesk

ZONE, DAYS, CLOCK = "zone", "days", "clock"
#: A drawn or selected zone with more vertices than this is simplified until it has fewer: a list is not a survey.
MOST_VERTICES = 20_000


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Zone", text, None, count)


class ZoneAbility(Ability):
    """Zone, days, and the temporal controller of the map, each lifted by its chip."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        page = desk.page
        self.zone = Zone(desk.map.canvas, page)
        self.menu = QMenu(page)
        self.button = FlatButton("", "pin", _tr("Where and when: a zone, days"), page)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self._chips = QWidget(page)
        self._flow = FlowLayout(gap=4)
        self._chips.setLayout(self._flow)
        self._chips.setContentsMargins(8, 0, 8, 2)
        self._shown: dict[str, FlatButton] = {}
        self.days = DaysRow(page)
        desk.filters.add_filter(self.button)
        page.head.add_under(self.days)
        page.head.add_under(self._chips)
        self._chips.hide()
        self._fill()
        self.zone.drawn.connect(self._drawn)
        self.days.chosen.connect(self._between)
        desk.map.canvas.temporalRangeChanged.connect(self._clock_moved)

    def _fill(self) -> None:
        menu = self.menu
        menu.addAction(_tr("Draw a zone on the map"), self.zone.ask)
        self._selected_zone = menu.addAction(_tr("In the selected zone of a layer"), self._take_selected)
        menu.addSeparator()
        for word, days in ((_tr("Received in the last 7 days"), 6), (_tr("Received in the last 30 days"), 29)):
            menu.addAction(word, partial(self._last, days))
        menu.addAction(_tr("Received this month"), self._this_month)
        menu.addAction(_tr("Received between two days…"), self.days.ask)
        menu.addSeparator()
        self.clock = menu.addAction(_tr("Follow the temporal controller"))
        self.clock.setCheckable(True)
        self.clock.toggled.connect(self._follow_clock)
        menu.aboutToShow.connect(lambda: self._selected_zone.setEnabled(_selected_polygon() is not None))

    def end(self) -> None:
        """The quarter was closed."""
        self.zone.give_up()
        self.lifted()

    def remove(self) -> None:
        """Nothing of it stays on the map."""
        self.desk.map.canvas.temporalRangeChanged.disconnect(self._clock_moved)
        self.zone.remove()

    def lifted(self) -> None:
        """All that narrowed the list was lifted."""
        for name in tuple(self._shown):
            self._take_chip(name)
        self.zone.show(None)
        self.clock.blockSignals(True)
        self.clock.setChecked(False)
        self.clock.blockSignals(False)

    def asked(self, wanted: ContributionFilter) -> None:
        """The zone and the days of a list that was kept."""
        self.lifted()
        layer = find_layer("contribution")
        if wanted.polygon and layer is not None:
            rings = [[QgsPointXY(*corner) for corner in ring] for ring in wanted.polygon]
            self._narrow_to(QgsGeometry.fromPolygonXY(rings), layer.crs(), _tr("Zone kept"), quietly=True)
        if wanted.received_from or wanted.received_to:
            self._show_days(wanted.received_from, wanted.received_to, quietly=True)

    # -- where

    def _drawn(self, zone: QgsGeometry) -> None:
        """In the map's CRS."""
        self._narrow_to(zone, self.desk.map.canvas.mapSettings().destinationCrs(), _tr("Zone drawn on the map"))

    def _take_selected(self) -> None:
        found = _selected_polygon()
        if found is not None:
            layer, zone = found
            self._narrow_to(zone, layer.crs(), _tr("Zone of {layer}").format(layer=layer.name()))

    def _narrow_to(self, zone: QgsGeometry, crs: object, word: str, *, quietly: bool = False) -> None:
        layer = find_layer("contribution")
        if layer is None:
            return
        project, canvas = QgsProject.instance(), self.desk.map.canvas.mapSettings().destinationCrs()
        own, shown = QgsGeometry(zone), QgsGeometry(zone)
        try:
            done = own.transform(QgsCoordinateTransform(crs, layer.crs(), project))
            also = shown.transform(QgsCoordinateTransform(crs, canvas, project))
        except QgsCsException:
            return
        rings = _rings(own) if done == also == Qgis.GeometryOperationResult.Success else ()
        if rings:
            self.zone.show(shown)
            self._put_chip(ZONE, word)
            self.desk.narrow(ZONE, {"polygon": rings}, quietly=quietly)

    # -- when

    def _last(self, days: int) -> None:
        today = self.desk.presenter.today()
        self._between(today - timedelta(days=days), today)

    def _this_month(self) -> None:
        today = self.desk.presenter.today()
        self._between(today.replace(day=1), today)

    def _between(self, first: date, last: date) -> None:
        self._show_days(first.isoformat(), last.isoformat())

    def _show_days(self, first: str | None, last: str | None, *, quietly: bool = False) -> None:
        self._put_chip(DAYS, _days_words(first, last))
        self.desk.narrow(DAYS, {"received_from": first, "received_to": last}, quietly=quietly)

    def _follow_clock(self, on: bool) -> None:
        if not on:
            self._lift(CLOCK)
        else:
            self._clock_moved()

    def _clock_moved(self) -> None:
        """The map shows another time."""
        if not self.clock.isChecked():
            return
        span = self.desk.map.canvas.temporalRange()
        iso = Qt.DateFormat.ISODate
        begin, end = span.begin(), span.end()
        part: dict[str, object] = {}
        if begin.isValid():
            part["received_from"] = begin.date().toString(iso)
        if end.isValid():
            part["received_to"] = end.addMSecs(-1).date().toString(iso)
        self._put_chip(
            CLOCK, _tr("As the temporal controller shows") if part else _tr("The temporal controller is off")
        )
        self.desk.narrow(CLOCK, part or None)

    # -- chips

    def _put_chip(self, name: str, word: str) -> None:
        chip = self._shown.get(name)
        if chip is None:
            chip = FlatButton("", "close", parent=self._chips)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.clicked.connect(lambda _=False: self._lift(name))
            self._shown[name] = chip
            self._flow.addWidget(chip)
        chip.setText(word.replace("&", "&&"))
        chip.setAccessibleName(_tr("Lift: {filter}").format(filter=word))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        self._chips.show()

    def _take_chip(self, name: str) -> None:
        chip = self._shown.pop(name, None)
        if chip is not None:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.setVisible(bool(self._shown))

    def _lift(self, name: str) -> None:
        self._take_chip(name)
        if name == ZONE:
            self.zone.show(None)
        if name == CLOCK and self.clock.isChecked():
            self.clock.setChecked(False)
            return
        self.desk.narrow(name, None)


def _days_words(first: str | None, last: str | None) -> str:
    if first and last:
        said = _tr("Received from {first} to {last}")
    else:
        said = _tr("Received since {first}") if first else _tr("Received until {last}")
    return said.format(first=words.full_day(first), last=words.full_day(last))


class DaysRow(QWidget):
    """Asks for two days, in place; ``chosen`` carries them in order."""

    chosen = pyqtSignal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for field, name in ((self.first, _tr("From")), (self.last, _tr("To"))):
            field.setCalendarPopup(True)
            field.setDisplayFormat("d MMM yyyy")
            field.setAccessibleName(name)
        done = QPushButton(_tr("Show"), self)
        done.setObjectName("days_done")
        done.clicked.connect(self._give)
        cancel = FlatButton(_tr("Cancel"), parent=self)
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        for widget in (plain_label(_tr("From"), self), self.first, plain_label(_tr("to"), self), self.last):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(done)
        self.hide()

    def ask(self) -> None:
        """Show the row; the last month is proposed first."""
        if self.first.date() >= self.last.date():
            self.last.setDate(QDate.currentDate())
            self.first.setDate(QDate.currentDate().addMonths(-1))
        self.show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        days = sorted(date.fromisoformat(it.date().toString(Qt.DateFormat.ISODate)) for it in (self.first, self.last))
        self.hide()
        self.chosen.emit(*days)


def _selected_polygon() -> tuple[QgsVectorLayer, QgsGeometry] | None:
    """The polygons selected in the current layer, else in another one, as one."""
    current = iface.activeLayer() if iface is not None else None
    layers = [current, *QgsProject.instance().mapLayers().values()]
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
            continue
        if layer.selectedFeatureCount():
            shapes = [feature.geometry() for feature in layer.getSelectedFeatures()]
            return layer, QgsGeometry.unaryUnion(shapes)
    return None


def _rings(zone: QgsGeometry) -> tuple[tuple[tuple[float, float], ...], ...]:
    """The rings of a polygon or of several, holes among them; none for what has no area."""
    zone = _light(zone)
    parts = zone.asMultiPolygon() if zone.isMultipart() else [zone.asPolygon()]
    return tuple(tuple((point.x(), point.y()) for point in ring) for part in parts for ring in part if len(ring) > 3)


def _light(zone: QgsGeometry) -> QgsGeometry:
    tolerance = 1.0
    while zone.constGet() is not None and zone.constGet().nCoordinates() > MOST_VERTICES:
        zone, tolerance = zone.simplify(tolerance), 2 * tolerance
    return zone
