"""The thread between list and map: what is selected in one is selected in the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Callable

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette

from .lettered_rings import LetteredRings

_POINT, _POLYGON = Qgis.GeometryType.Point, Qgis.GeometryType.Polygon
SETTLE_MS = 250
RING = 26


class MapLink(QObject):
    """Follows the selection of the contributions layer and the extent of the canvas.

    ``picked`` carries feature ids that a person selected on the map; ``view_changed`` comes once the map has settled.
    *layer* and *parcel_of* are asked each time, since layers come and go with the open quarter.
    """

    picked = pyqtSignal(object)
    view_changed = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, layer: Callable[[], QgsVectorLayer | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.canvas = self._canvas = canvas
        self._layer = layer
        self._watched: QgsVectorLayer | None = None
        self._speaking = False
        self._ring = QgsRubberBand(canvas, _POINT)
        self._halo = QgsRubberBand(canvas, _POINT)
        self._tint = QgsRubberBand(canvas, _POLYGON)
        self._letters = LetteredRings(canvas)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.view_changed)
        canvas.extentsChanged.connect(self._settle.start)
        self._style()

    def _style(self) -> None:
        highlight = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        for band, colour, width in ((self._halo, QColor("white"), 6), (self._ring, highlight, 3)):
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(RING)
            band.setColor(colour)
            band.setWidth(width)
            band.setFillColor(QColor(0, 0, 0, 0))
        tint = QColor(highlight)
        tint.setAlpha(50)
        self._tint.setFillColor(tint)
        self._tint.setStrokeColor(highlight)
        self._tint.setWidth(2)

    def watch(self) -> None:
        """Begin to follow the layer of the quarter just opened."""
        self.forget()
        self._watched = self._layer()
        if self._watched is not None:
            self._watched.selectionChanged.connect(self._heard)
            self._watched.willBeDeleted.connect(self.forget)

    def forget(self) -> None:
        """Stop following; nothing is marked on the map any more."""
        if self._watched is not None:
            with suppress(RuntimeError, TypeError):  # the layer is gone already
                self._watched.selectionChanged.disconnect(self._heard)
                self._watched.willBeDeleted.disconnect(self.forget)
        self._watched = None
        self._letters.clear()
        for band, kind in ((self._ring, _POINT), (self._halo, _POINT), (self._tint, _POLYGON)):
            band.reset(kind)

    def remove(self) -> None:
        """Leave the canvas as it was found."""
        self.forget()
        self._canvas.extentsChanged.disconnect(self._settle.start)
        for band in (self._ring, self._halo, self._tint):
            self._canvas.scene().removeItem(band)

    def show(self, keys: Sequence[int]) -> None:
        """Select these contributions on the map without hearing it back."""
        if self._watched is None:
            return
        self._speaking = True
        self._watched.selectByIds(list(keys))
        self._speaking = False

    def point_at(self, place: QgsPointXY | None, parcel: QgsGeometry | None = None, *, move: bool) -> None:
        """Ring the current contribution and tint its parcel; *move* brings it into view when it isn't."""
        for band in (self._ring, self._halo):
            band.reset(_POINT)
        self._tint.reset(_POLYGON)
        transform = self._to_map()
        if place is None or transform is None:
            return
        try:
            point = transform.transform(place)
            if parcel is not None:
                parcel = QgsGeometry(parcel)
                if parcel.transform(transform) != Qgis.GeometryOperationResult.Success:
                    parcel = None
        except QgsCsException:
            return
        for band in (self._halo, self._ring):
            band.addPoint(point)
        if parcel is not None:
            self._tint.setToGeometry(parcel, None)
        if move and not self._canvas.extent().contains(point):
            self._canvas.setCenter(point)
            self._canvas.refresh()

    def show_marks(self, shown: bool) -> None:
        """Leave the map to something else for a while, or come back: ring and tint stay where they are."""
        for band in (self._ring, self._halo, self._tint):
            band.setVisible(shown)

    def letter(self, places: Sequence[tuple[str, QgsPointXY]]) -> None:
        """Ring these places, each with its letter, and no others; in the quarter's CRS."""
        transform = self._to_map()
        if transform is None:
            self._letters.clear()
            return
        try:
            self._letters.show(tuple((letter, transform.transform(place)) for letter, place in places))
        except QgsCsException:
            self._letters.clear()

    def go_to(self, place: QgsPointXY | None, scale: float) -> None:
        """Centre on a place, at *scale* if the map shows less detail."""
        transform = self._to_map()
        if place is None or transform is None:
            return
        self._canvas.setCenter(transform.transform(place))
        if self._canvas.scale() > scale:
            self._canvas.zoomScale(scale)
        self._canvas.refresh()

    def go_to_all(self, places: Iterable[QgsPointXY], scale: float) -> None:
        """Centre between places, all of them in sight, at *scale* if the map shows less detail and they fit."""
        found = [place for place in map(self.to_map, places) if place is not None]
        if not found:
            return
        around = QgsRectangle(found[0], found[0])
        for place in found[1:]:
            around.combineExtentWith(place)
        self._canvas.setCenter(around.center())
        if self._canvas.scale() > scale:
            self._canvas.zoomScale(scale)
        if not self._canvas.extent().contains(around):
            self._canvas.setExtent(around.scaled(1.4))
        self._canvas.refresh()

    def to_map(self, place: QgsPointXY) -> QgsPointXY | None:
        """A place of the quarter in the map's CRS; None where it can't be converted."""
        transform = self._to_map()
        try:
            return transform.transform(place) if transform is not None else None
        except QgsCsException:
            return None

    def view(self) -> tuple[float, float, float, float] | None:
        """What the map shows, as (xmin, ymin, xmax, ymax) in the quarter's CRS."""
        transform = self._to_map()
        if transform is None:
            return None
        try:
            box: QgsRectangle = transform.transformBoundingBox(self._canvas.extent(), Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return None
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _to_map(self) -> QgsCoordinateTransform | None:
        if self._watched is None:
            return None
        canvas = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self._watched.crs(), canvas, QgsProject.instance())

    def _heard(self, *_: object) -> None:
        if not self._speaking and self._watched is not None:
            self.picked.emit(list(self._watched.selectedFeatureIds()))
