"""A part of the page in a window of its own: QGIS's dock, floating at first, that a person may dock elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from .arrangement import Section

#: Width and height at first.
SIZES = MappingProxyType({Section.FILTERS: (520, 190), Section.LIST: (520, 700), Section.CONTRIBUTION: (620, 780)})
#: From the corner of QGIS's window, at first.
INSET = 60
LEAST_WIDTH = 320
AREAS: Mapping[str, Qt.DockWidgetArea] = MappingProxyType(
    {
        "left": Qt.DockWidgetArea.LeftDockWidgetArea,
        "right": Qt.DockWidgetArea.RightDockWidgetArea,
        "top": Qt.DockWidgetArea.TopDockWidgetArea,
        "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
    }
)


@dataclass(frozen=True)
class Spot:
    """Where a window stands: docked in an area, or floating in a box (x, y, width, height, in screen pixels)."""

    area: str = ""
    box: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)


def readable_spot(kept: object) -> Spot:
    """A spot as it was kept; one that can't be read is where a window stands at first."""
    area = kept.get("area") if isinstance(kept, dict) else None
    box = kept.get("box") if isinstance(kept, dict) else None
    readable = isinstance(box, list) and len(box) == 4 and all(isinstance(each, int) for each in box)
    return Spot(area if isinstance(area, str) and area in AREAS else "", tuple(box) if readable else ())


class SectionWindow(QgsDockWidget):
    """Holds the widgets of one part from the top, the last with all the height left; ``closed``: it is to come back."""

    def __init__(self, section: Section, title: str, widgets: Sequence[QWidget], window: QMainWindow) -> None:
        super().__init__(title, window)
        self.section, self._main = section, window
        self.setObjectName("QuartierSection_" + str(section))
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget, 1 if widget is widgets[-1] and section is not Section.FILTERS else 0)
        if section is Section.FILTERS:
            column.addStretch(1)
        content.setMinimumWidth(LEAST_WIDTH)
        self.setWidget(content)

    def open_at(self, spot: Spot) -> None:
        """Where it was the last time; floating over the map where it never was, or where that screen is gone."""
        self._main.addDockWidget(AREAS.get(spot.area, Qt.DockWidgetArea.LeftDockWidgetArea), self)
        if not spot.area:
            self.setFloating(True)
            self.setGeometry(self._box(spot))
        self.show()
        self.raise_()

    def spot(self) -> Spot:
        """Where it is now."""
        if self.isFloating():
            box = self.geometry()
            return Spot("", (box.x(), box.y(), box.width(), box.height()))
        area = self._main.dockWidgetArea(self)
        return Spot(next((name for name, each in AREAS.items() if each == area), "left"))

    def bring(self) -> None:
        """In front of the others, with the keyboard."""
        self.setUserVisible(True)
        self.window().raise_()
        self.window().activateWindow()

    def _box(self, spot: Spot) -> QRect:
        if spot.box and QGuiApplication.screenAt(QRect(*spot.box).center()) is not None:
            return QRect(*spot.box)
        width, height = SIZES[self.section]
        main = self._main.geometry()
        return QRect(main.x() + INSET, main.y() + INSET, width, max(1, min(height, main.height() - 2 * INSET)))
