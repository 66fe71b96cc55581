"""QGIS's own temporal controller, set to what is looked at and brought into sight."""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QDockWidget

#: What QGIS calls the panel of its temporal controller
PANEL = "Temporal Controller"


def play_months(canvas: QgsMapCanvas, first: QDate, last: QDate) -> bool:
    """Stand at the first month of *first* to *last*, ready to go on month by month; False without a controller."""
    controller = canvas.temporalController()
    if controller is None:
        return False
    controller.setTemporalExtents(QgsDateTimeRange(QDateTime(first, QTime(0, 0)), QDateTime(last, QTime(23, 59, 59))))
    controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Months))
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    controller.rewindToStart()
    panel = canvas.window().findChild(QDockWidget, PANEL)
    if panel is not None:
        panel.show()
        panel.raise_()
    return True
