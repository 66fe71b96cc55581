"""Drawing a zone on the map, and its outline while it narrows the list."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette

_POLYGON = Qgis.GeometryType.Polygon
FEWEST = 3


class ZoneTool(QgsMapTool):
    """A click adds a corner, a right click or Enter ends, Backspace takes the last corner back, Escape gives up."""

    drawn = pyqtSignal(object)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band = outline(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A corner, or the end."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        else:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The zone follows the pointer."""
        self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends, Backspace takes back, Escape gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(None)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def finish(self) -> None:
        """The zone is drawn, once it has three corners."""
        if len(self._corners) >= FEWEST:
            corners, self._corners = self._corners, []
            self._band.reset(_POLYGON)
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))

    def deactivate(self) -> None:
        """Another tool was chosen: nothing half drawn stays."""
        self._corners = []
        self._band.reset(_POLYGON)
        super().deactivate()

    def remove(self) -> None:
        """Leave the canvas as it was found."""
        self.deactivate()
        self.canvas().scene().removeItem(self._band)

    def _show(self, pointer: QgsPointXY | None) -> None:
        corners = [*self._corners, pointer] if pointer is not None else self._corners
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)


class Zone(QObject):
    """``drawn`` carries a geometry in the map's CRS; the tool the person had before comes back."""

    drawn = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self.tool = ZoneTool(canvas)
        self.tool.drawn.connect(self._ended)
        self.tool.given_up.connect(self.give_up)
        self._band = outline(canvas)

    def ask(self) -> None:
        """Let the person draw."""
        if self._canvas.mapTool() is not self.tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Back to the tool the person had."""
        if self._canvas.mapTool() is not self.tool:
            return
        before, self._before = self._before, None
        if before is None or sip.isdeleted(before):
            self._canvas.unsetMapTool(self.tool)
        else:
            self._canvas.setMapTool(before)

    def show(self, zone: QgsGeometry | None) -> None:
        """Outline *zone* (in the map's CRS), or nothing."""
        self._band.reset(_POLYGON)
        if zone is not None:
            self._band.setToGeometry(zone, None)

    def remove(self) -> None:
        """Leave the canvas as it was found."""
        self.give_up()
        self.tool.remove()
        self._canvas.scene().removeItem(self._band)

    def _ended(self, zone: QgsGeometry) -> None:
        self.give_up()
        self.drawn.emit(zone)


def outline(canvas: QgsMapCanvas) -> QgsRubberBand:
    """A band in the highlight colour, barely tinted inside."""
    band = QgsRubberBand(canvas, _POLYGON)
    highlight = canvas.palette().color(QPalette.ColorRole.Highlight)
    tint = QColor(highlight)
    tint.setAlpha(24)
    band.setStrokeColor(highlight)
    band.setFillColor(tint)
    band.setWidth(2)
    return band
