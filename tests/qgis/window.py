"""What the plugin asks of QGIS's window, over a real QMainWindow."""
# ruff: noqa: N802 (the names are those of QgisInterface)

from __future__ import annotations

from qgis.core import QgsLocatorFilter
from qgis.gui import QgsApplicationExitBlockerInterface, QgsMapCanvas, QgsMessageBar, QgsStatusBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QToolBar


class Iface:
    """A window with a map, menus by name, tool bars and docks."""

    def __init__(self, width: int = 1600, height: int = 1000) -> None:
        self.window = QMainWindow()
        self.window.resize(width, height)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.menus: dict[str, QMenu] = {}
        self.locators: list[QgsLocatorFilter] = []
        self.searched = ""
        self.form: tuple[object, object] | None = None
        self.blockers: list[QgsApplicationExitBlockerInterface] = []
        self.status = QgsStatusBar(self.window)
        self.window.statusBar().addPermanentWidget(self.status, 1)

    def mainWindow(self) -> QMainWindow:
        """The window."""
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        """The map."""
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        """The bar above the map."""
        return self.bar

    def locatorSearch(self, text: str) -> None:
        """What the search bar is filled with."""
        self.searched = text

    def openFeatureForm(self, layer: object, feature: object) -> bool:
        """The form that is opened."""
        self.form = (layer, feature)
        return True

    def statusBarIface(self) -> QgsStatusBar:
        """The bar under the map."""
        return self.status

    def registerApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        """One more that is asked before QGIS closes."""
        self.blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        """One less."""
        self.blockers.remove(blocker)

    def addToolBar(self, name: str) -> QToolBar:
        """A tool bar in the window."""
        return self.window.addToolBar(name)

    def addPluginToMenu(self, name: str, action: QAction) -> None:
        """An entry in a menu of that name."""
        self.menus.setdefault(name, QMenu(name, self.window)).addAction(action)

    def removePluginMenu(self, name: str, action: QAction) -> None:
        """Take it out; QGIS removes an empty menu too."""
        self.menus[name].removeAction(action)
        if self.menus[name].isEmpty():
            self.menus.pop(name).deleteLater()

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        """Put a dock beside the map."""
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        """Take it away."""
        self.window.removeDockWidget(dock)

    def registerLocatorFilter(self, locator_filter: QgsLocatorFilter) -> None:
        """One more thing that the search bar searches."""
        self.locators.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter: QgsLocatorFilter) -> None:
        """One less; QGIS deletes it."""
        self.locators.remove(locator_filter)
