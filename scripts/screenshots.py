"""Takes the pictures of the documentation inside QGIS: the window large and small, the dock's pages, what goes wrong.

Started by scripts/screenshots on a working copy that scripts/demo made.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget
from qgis.utils import iface
from window_script import Steps, WindowScript, drawn, plugin, put_away, resize

OUT = Path(os.environ["PICTURES"])
REPLICA = Path(os.environ["DEMO_REPLICA"])
SCALE = 1500


def keep(widget: QWidget, name: str) -> None:
    """A picture of *widget*."""
    widget.grab().save(str(OUT / (name + ".png")))


def choose(desk: Any, **wanted: bool) -> None:
    """Read the first contribution that has all that is wanted: photos, messages, premises."""
    page = desk.contributions.page
    for row in range(page.model.rowCount()):
        item = page.model.item(row)
        has = {"photos": item.n_photos > 0, "messages": item.n_messages > 1, "premises": item.has_premises}
        if all(has[name] for name, needed in wanted.items() if needed):
            page.list.setCurrentIndex(page.model.index(row, 0))
            return


def _dialog() -> None:
    from si_javais_un_quartier.gui.open_dialog import OpenQuarterDialog
    from si_javais_un_quartier.qgis_bridge.preferences import Preferences

    recent = ("/home/nadia/quartiers/Tarentaize.gpkg", "/home/nadia/quartiers/Crêt de Roc.gpkg")
    hub = "//serveur/urbanisme/quartier.gpkg"
    dialog = OpenQuarterDialog(Preferences(hub=hub, member_name="Nadia", recent_quarters=recent), iface.mainWindow())
    dialog.show()
    keep(dialog, "ouvrir")
    dialog.deleteLater()


def large(desk: Any) -> Steps:
    """1600 × 1000: the window, the analysis, the dialog."""
    page = desk.contributions.page
    choose(desk, photos=True, messages=True)
    desk.contributions.go_to()
    iface.mapCanvas().zoomScale(SCALE)
    yield 900
    yield drawn
    keep(iface.mainWindow(), "fenetre")
    keep(desk.dock, "contributions")
    page.pane.composer.open(note=False)
    page.pane.composer._insert("Bonjour, merci pour votre idée. Elle rejoint trois autres.")  # noqa: SLF001
    yield 300
    keep(desk.dock, "repondre")
    page.pane.composer.clear()
    page.list.setFocus()
    _dialog()


def analysis(desk: Any) -> Steps:
    """The page Analysis after a run, results on the map."""
    desk.dock.show_page(1)
    desk.analysis.page.findChild(QPushButton, "run_overlay").click()
    yield lambda: bool(desk.analysis.page.words())
    iface.mapCanvas().zoomScale(2 * SCALE)
    yield 1200
    yield drawn
    keep(iface.mainWindow(), "analyse")
    desk.dock.show_page(0)


def small(desk: Any) -> Steps:
    """1280 × 720: what is left of the dock, listing, reading, answering."""
    resize(1280, 720)
    yield 300
    resize(1280, 720)  # only now may the window be this low: the contribution has given up its place
    iface.mainWindow().resizeDocks([desk.dock], [380], Qt.Orientation.Horizontal)
    yield 900
    yield drawn
    keep(iface.mainWindow(), "fenetre-petite")
    keep(desk.dock, "dock-liste")
    desk.contributions.page.read()
    yield 300
    keep(desk.dock, "dock-lire")
    desk.contributions.page.pane.composer.open(note=True)
    yield 300
    keep(desk.dock, "dock-note")
    desk.contributions.page.pane.composer.close_()
    desk.contributions.page.show_list()


def troubles(desk: Any) -> Steps:
    """Nothing found; the shared base out of reach; no quarter open."""
    desk.contributions.filters.search.setText("piscine")
    yield 600
    keep(desk.dock, "vide")
    desk.contributions.filters.search.clear()
    yield 600
    desk.workspace.replica.set_meta("hub", "/mnt/partage/urbanisme/quartier.gpkg")
    desk.workspace.synchronise()
    yield desk.dock.notice.isVisible
    yield 200
    keep(desk.dock, "hors-ligne")
    desk.dock.notice.hide()
    desk.workspace.close()
    yield 200
    keep(desk.dock, "accueil")


def pictures(script: WindowScript) -> Steps:
    """All of them."""
    from si_javais_un_quartier.gui.open_dialog import Choice

    script.provoked = ("doesn’t answer",)
    resize(1600, 1000)
    put_away("Browser")
    yield 300
    desk = plugin().desk()
    desk.open(Choice("replica", str(REPLICA)))
    yield lambda: desk.contributions.model.rowCount() > 0
    yield 1000
    yield drawn
    for part in (large, analysis, small, troubles):
        yield from part(desk)
    script.report["pictures"] = len(list(OUT.glob("*.png")))


WindowScript(pictures, OUT.parent / "screenshots.json").start()
