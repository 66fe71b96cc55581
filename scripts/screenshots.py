"""Takes the pictures of the documentation inside QGIS: the window large and small, the dock's pages, what goes wrong.

Started by scripts/screenshots on a working copy that scripts/demo made.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable

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
    desk.dock.show_page(desk.analysis.page)
    desk.analysis.page.findChild(QPushButton, "run_overlay").click()
    yield lambda: bool(desk.analysis.page.words())
    iface.mapCanvas().zoomScale(2 * SCALE)
    yield 1200
    yield drawn
    keep(iface.mainWindow(), "analyse")
    yield from _two_periods(desk)
    desk.dock.show_page(desk.contributions.page)


def _two_periods(desk: Any) -> Steps:
    questions = desk.analysis.questions
    questions.put_beside()
    yield lambda: questions.beside.window is not None
    yield 800
    yield lambda: not any(it.canvas.isDrawing() for it in questions.beside.window.maps)
    keep(questions.beside.window, "deux-periodes")
    questions.beside.window.close()


def figures(desk: Any) -> Steps:
    """The page Figures, and the dialog of the report once it has shown its pages."""
    from si_javais_un_quartier.gui.figures.part import FiguresPart
    from si_javais_un_quartier.gui.figures.report_dialog import ReportDialog

    part = desk.part(FiguresPart)
    desk.dock.show_page(part.page)
    yield lambda: bool(part.page.views)
    yield 300
    keep(desk.dock, "chiffres")
    dialog = ReportDialog(desk.workspace, part.presenter, iface.mainWindow())
    dialog.show()
    dialog.preview()
    yield lambda: not dialog.stepper.busy
    yield 300
    keep(dialog, "bilan-fenetre")
    dialog.close()
    dialog.deleteLater()
    desk.dock.show_page(desk.contributions.page)


def _shown(dialog: QWidget, name: str, *, ready: Callable[[], bool] = lambda: True) -> Steps:
    """A picture of *dialog* once it is ready, and away with it."""
    dialog.show()
    yield 300
    yield ready
    yield 200
    keep(dialog, name)
    dialog.close()
    dialog.deleteLater()


def network(desk: Any) -> Steps:
    """Making a base and testing one; before closing; ready to work offline."""
    from si_javais_un_quartier.gui.connect.make_dialog import MakeHubDialog
    from si_javais_un_quartier.gui.connect.probe_dialog import ProbeDialog
    from si_javais_un_quartier.gui.sync.leaving import LeavingDialog
    from si_javais_un_quartier.gui.sync.offline_dialog import OfflineDialog
    from si_javais_un_quartier.qgis_bridge.hubs import hub_place, probe_of

    window, hub = iface.mainWindow(), hub_place(desk.workspace.replica)[0]
    make = MakeHubDialog(iface.mapCanvas(), "Nadia", "", window)
    make.quarter.setText("Crêt de Roc")
    make.place.setText(str(OUT.parent / "cret-de-roc.gpkg"))
    yield from _shown(make, "creer", ready=lambda: bool(make.view.findings) and not make.looking.is_running())
    probe = ProbeDialog("//serveur/urbanisme/quartier.gpkg", lambda progress: probe_of(hub, "", progress), window)
    yield from _shown(probe, "tester", ready=probe.again.isEnabled)
    yield from _shown(LeavingDialog(desk.workspace, window), "fermer")
    ahead = OfflineDialog(desk.workspace, window)
    yield from _shown(ahead, "hors-ligne-preparer", ready=ahead.go.isVisible)


def disagreement(desk: Any) -> Steps:
    """A colleague wrote over the same contribution on another computer: really, by two working copies of the base."""
    from si_javais_un_quartier.domain.changes import Act, Update
    from si_javais_un_quartier.domain.editing import edit
    from si_javais_un_quartier.domain.identity import new_uuid
    from si_javais_un_quartier.domain.phrases import phrase
    from si_javais_un_quartier.gui.contributions.history.ability import HistoryAbility
    from si_javais_un_quartier.qgis_bridge import syncing
    from si_javais_un_quartier.store import acts
    from si_javais_un_quartier.store.replica import Replica

    choose(desk, messages=True)
    yield 300
    workspace, post = desk.workspace, desk.contributions.reading.dossier.contribution
    hub, copy = workspace.replica.meta("hub"), OUT.parent / "copie-de-karim.gpkg"
    copy.unlink(missing_ok=True)
    syncing.copy_hub(hub, copy, "Karim", workspace.clock, _Silent())
    workspace.synchronise(quietly=True)
    yield lambda: not workspace.sync_state.running
    with Replica.open(copy) as replica:
        theirs = Update(type(post), post.uuid, (("body", post.body.replace(".", ", tous les mois.", 1)),))
        acts.perform(replica, Act(phrase("x"), (theirs,)), replica.meta("member_uuid"), workspace.clock)
    syncing.synchronise_copy(copy, workspace.clock, _Silent())
    said = post.body.replace(".", ", le premier samedi du mois.", 1)
    desk.contributions.presenter.decide(lambda at: edit(at, new_uuid, "Précisé au téléphone", body=said))
    workspace.synchronise(quietly=True)
    yield lambda: not workspace.sync_state.running
    keep(iface.statusBarIface(), "signe")
    desk.dock.show_page(desk.disagreements.page)
    yield 500
    keep(desk.dock, "desaccords")
    desk.dock.setFloating(True)
    desk.dock.resize(860, 460)
    yield 500
    keep(desk.dock, "desaccords-large")
    desk.dock.setFloating(False)
    desk.disagreements.page.mine.button.click()
    desk.dock.show_page(desk.contributions.page)
    history = next(it for it in desk.contributions.abilities if isinstance(it, HistoryAbility))
    history.open()
    yield 400
    history.window.list.setCurrentRow(1)
    yield 300
    keep(history.window, "historique")
    history.end()


class _Silent:
    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """Nobody watches."""

    def stopped(self) -> bool:
        """Nobody stops it."""
        return False


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
    for part in (large, analysis, figures, network, disagreement, small, troubles):
        yield from part(desk)
    script.report["pictures"] = len(list(OUT.glob("*.png")))


WindowScript(pictures, OUT.parent / "screenshots.json").start()
