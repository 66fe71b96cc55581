"""The map tool that asks for the sheet of what is clicked: the premises under the pointer, else the parcel."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

from ...domain.records import Place
from ...qgis_bridge.layers import find_layer

#: How far from the pointer a premises may be, in pixels
REACH_PX = 12


class SheetPointer(QgsMapTool):
    """``clicked`` carries the place in the quarter's CRS and how far the pointer reaches there, in metres."""

    clicked = pyqtSignal(object, float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Ask."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        here = event.mapPoint()
        beside = self.toMapCoordinates(event.pos() + QPoint(REACH_PX, 0))
        point, other = self._in_quarter(here), self._in_quarter(beside)
        if point is not None and other is not None:
            self.clicked.emit(Place(point.x(), point.y()), point.distance(other))

    def _in_quarter(self, point: QgsPointXY) -> QgsPointXY | None:
        layer = find_layer("premises")
        if layer is None:
            return None
        here = self.canvas().mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(here, layer.crs(), QgsProject.instance()).transform(point)
        except QgsCsException:
            return None
