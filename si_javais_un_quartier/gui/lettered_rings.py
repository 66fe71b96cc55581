"""Two places in disagreement on the map: a ring each, with its letter."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen

from . import look

RADIUS = 13.0


class LetteredRing(QgsMapCanvasItem):
    """A white and highlight ring round *place* (in the map's CRS), with a letter beside it."""

    def __init__(self, canvas: QgsMapCanvas, letter: str, place: QgsPointXY) -> None:
        super().__init__(canvas)
        self._canvas, self._letter, self._place = canvas, letter, place
        self.updatePosition()

    def updatePosition(self) -> None:
        """The map moved."""
        self.setPos(self.toCanvasCoordinates(self._place))

    def boundingRect(self) -> QRectF:
        """What it covers, round its place."""
        return QRectF(-RADIUS - 4, -RADIUS - 16, 2 * RADIUS + 24, 2 * RADIUS + 24)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Ring and letter, the letter on a disc that keeps it legible on any ground."""
        highlight = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor("white"), 6), (highlight, 3)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
        disc = QRectF(RADIUS - 6, -RADIUS - 12, 18, 18)
        painter.setPen(QPen(QColor("white"), 1))
        painter.setBrush(highlight)
        painter.drawEllipse(disc)
        painter.setFont(look.font(bold=True))
        painter.setPen(self._canvas.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._letter)


class LetteredRings:
    """The rings that are shown now."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._rings: list[LetteredRing] = []

    def show(self, places: tuple[tuple[str, QgsPointXY], ...]) -> None:
        """Show these and no others; *places* are (letter, place in the map's CRS)."""
        self.clear()
        self._rings = [LetteredRing(self._canvas, letter, place) for letter, place in places]

    def clear(self) -> None:
        """Show none."""
        for ring in self._rings:
            if not sip.isdeleted(ring):
                self._canvas.scene().removeItem(ring)
        self._rings = []
