"""What scripts/demo does inside QGIS: opens the working copy and the results, and without a screen takes pictures."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from window_script import Steps, WindowScript, drawn, plugin, put_away, resize

OUT = Path(os.environ["DEMO_OUT"])
REPLICA = Path(os.environ["DEMO_REPLICA"])
PICTURES = os.environ.get("DEMO_PICTURES") == "yes"
FIRST_VIEW_MS = 800  # QGIS shows all of the first layers by itself once they are in; what is asked before is lost
LAYERS_WIDTH = 300
RESULTS = {"PARCELS_OUT": "overlay_parcels", "PREMISES_OUT": "overlay_premises", "LINKS": "overlay_links"}


def open_quarter() -> object:
    """Open the working copy with its results; returns the desk."""
    from si_javais_un_quartier.gui.open_dialog import Choice
    from si_javais_un_quartier.qgis_bridge import layers

    desk = plugin().desk()
    desk.open(Choice("replica", str(REPLICA)))
    found = {name: str(OUT / (stem + ".gpkg")) for name, stem in RESULTS.items() if (OUT / (stem + ".gpkg")).exists()}
    layers.add_results(QgsProject.instance(), found)
    return desk


def look_around() -> None:
    """Zoom to the quarter, without a boundary to its contributions: files of one's own may be far from each other."""
    from si_javais_un_quartier.qgis_bridge import layers

    canvas = iface.mapCanvas()
    for layer in (layers.find_layer("quarter"), layers.find_layer("contribution")):
        if layer is None or layer.extent().isEmpty():
            continue
        to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        canvas.setExtent(to_map.transformBoundingBox(layer.extent()))
        canvas.zoomByFactor(1.1)
        return


def widen_layers() -> None:
    """Room for the legend's words: QGIS would take the width the last run left."""
    dock = iface.mainWindow().findChild(QDockWidget, "Layers")
    iface.mainWindow().resizeDocks([dock], [LAYERS_WIDTH], Qt.Orientation.Horizontal)


def grab(name: str) -> None:
    """A picture of the whole window."""
    iface.mainWindow().grab().save(str(OUT / (name + ".png")))


def take_pictures(script: WindowScript) -> Steps:
    """The window with the list, then reading, then the analysis, then small."""
    resize(1600, 1000)
    put_away("Browser")
    widen_layers()
    yield 300
    desk = open_quarter()
    yield lambda: desk.workspace.replica is not None
    yield FIRST_VIEW_MS
    look_around()
    yield 1200
    yield drawn
    desk.contributions.page.step(1)
    yield 1200
    yield drawn
    grab("window")
    desk.dock.grab().save(str(OUT / "dock.png"))
    desk.dock.show_page(desk.analysis.page)
    yield 400
    grab("window_analysis")
    desk.dock.show_page(desk.contributions.page)
    resize(1280, 720)
    yield 1500
    yield drawn
    grab("window_1280x720")
    script.report["contributions"] = desk.contributions.model.rowCount()


if PICTURES:
    WindowScript(take_pictures, OUT / "window.json").start()
else:
    open_quarter()
    QTimer.singleShot(FIRST_VIEW_MS, look_around)
