"""Pointing at a place on the map for something that is being written down, and the sign that shows it there."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette

from ...domain.records import Place


class OnePoint(QgsMapToolEmitPoint):
    """A click gives a point, Escape gives up."""

    given_up = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tool."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class MapPlace(QObject):
    """``picked`` carries a place in the quarter's CRS; ``ended`` comes whenever pointing is over, picked or not."""

    picked = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, crs: Callable[[], QgsCoordinateReferenceSystem], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._crs = canvas, crs
        self._before: QgsMapTool | None = None
        self._tool = OnePoint(canvas)
        self._tool.canvasClicked.connect(self._clicked)
        self._tool.given_up.connect(self.give_up)
        self._tool.deactivated.connect(self.ended)
        self._signs: list[QgsVertexMarker] = []

    def ask(self) -> None:
        """Let the person click; the tool they had comes back after it."""
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def asking(self) -> bool:
        """Whether a click is waited for."""
        return self._canvas.mapTool() is self._tool

    def give_up(self) -> None:
        """Back to the tool the person had."""
        if self._canvas.mapTool() is not self._tool:
            return
        before, self._before = self._before, None
        if before is None or sip.isdeleted(before):
            self._canvas.unsetMapTool(self._tool)
        else:
            self._canvas.setMapTool(before)

    def mark(self, place: Place | None, *, move: bool = False) -> None:
        """Show *place* on the map, or nothing; *move* brings it into view when it isn't."""
        self._wipe()
        transform = self._to_map()
        if place is None:
            return
        try:
            point = transform.transform(QgsPointXY(place.x, place.y))
        except QgsCsException:
            return
        highlight = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        self._signs = [self._sign(point, QColor("white"), 6), self._sign(point, highlight, 3)]
        if move and not self._canvas.extent().contains(point):
            self._canvas.setCenter(point)
            self._canvas.refresh()

    def remove(self) -> None:
        """Leave the canvas as it was found."""
        self.give_up()
        self._wipe()

    def _sign(self, point: QgsPointXY, colour: QColor, width: int) -> QgsVertexMarker:
        sign = QgsVertexMarker(self._canvas)
        sign.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        sign.setIconSize(18)
        sign.setPenWidth(width)
        sign.setColor(colour)
        sign.setCenter(point)
        return sign

    def _wipe(self) -> None:
        for sign in self._signs:
            self._canvas.scene().removeItem(sign)
        self._signs = []

    def _clicked(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        try:
            here = self._to_map().transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return
        self.give_up()
        self.picked.emit(Place(here.x(), here.y()).rounded())

    def _to_map(self) -> QgsCoordinateTransform:
        canvas = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self._crs(), canvas, QgsProject.instance())
