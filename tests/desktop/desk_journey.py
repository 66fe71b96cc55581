"""Runs inside QGIS: a planner's hour at the desk, by real clicks and keys, then the plugin goes and leaves nothing."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from time import thread_time
from typing import Any, Callable

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMenu, QPushButton, QToolBar, QWidget
from qgis.utils import iface
from window_script import Steps, WindowScript, awake, drawn, plugin, put_away, resize

NAME = "si_javais_un_quartier"
PICTURES = Path(os.environ["PICTURES"])
LEFT = Qt.MouseButton.LeftButton


def traces() -> dict[str, Any]:
    """All that a plugin could leave in QGIS."""
    window = iface.mainWindow()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "actions": sorted({it.objectName() for it in window.findChildren(QAction) if "uartier" in it.objectName()}),
        "docks": sorted(it.objectName() for it in window.findChildren(QDockWidget)),
        "tool bars": sorted(it.objectName() for it in window.findChildren(QToolBar)),
        "plugin menu": sorted(it.text() for it in iface.pluginMenu().actions()),
        "shortcuts": len(QgsGui.shortcutsManager().listShortcuts()),
        "canvas items": sorted(type(it).__name__ for it in iface.mapCanvas().scene().items()),
        "providers": sorted(it.id() for it in QgsApplication.processingRegistry().providers()),
        "handlers": len(logging.getLogger(NAME).handlers),
        "layers": len(QgsProject.instance().mapLayers()),
        "groups": len(QgsProject.instance().layerTreeRoot().children()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "active": NAME in utils.active_plugins,
    }


def later(do: Callable[[], object]) -> None:
    """Outside the steps: what opens a menu or a dialog runs an event loop of its own."""
    QTimer.singleShot(0, do)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """The left button in the middle of a widget, or *at* a place in it."""
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def choose(menu: QMenu, name: str) -> None:
    """Click an entry of an open menu."""
    action = next(it for it in menu.actions() if it.objectName() == name)
    click(menu, menu.actionGeometry(action).center())


def picture(name: str) -> None:
    """The whole window."""
    iface.mainWindow().grab().save(str(PICTURES / (name + ".png")))


class Journey:
    """The steps; each part leaves what it saw in the report."""

    def __init__(self, script: WindowScript) -> None:
        self.saw = script.report
        self.desk: Any = None

    @property
    def page(self) -> Any:
        """The page *Contributions*."""
        return self.desk.contributions.page

    @property
    def contribution(self) -> Any:
        """What is being read."""
        return self.desk.contributions.reading.dossier.contribution

    def layer(self) -> Any:
        """The contributions on the map."""
        return next(it for it in QgsProject.instance().mapLayers().values() if "|layername=contribution" in it.source()
                    and "tag" not in it.source())  # fmt: skip

    def row(self, number: int) -> Steps:
        """Click a row of the list; wait until it is read."""
        view = self.page.list
        index = self.page.model.index(number, 0)
        view.scrollTo(index)
        click(view.viewport(), QPoint(80, view.visualRect(index).center().y()))
        wanted = self.desk.contributions.presenter.uuid_of(self.page.model.keys()[number])
        yield lambda: self.reads(wanted)

    def reads(self, uuid: str) -> bool:
        """Whether that contribution is being read."""
        dossier = self.desk.contributions.reading.dossier
        return dossier is not None and dossier.contribution.uuid == uuid

    def count(self, wanted: int) -> Steps:
        """Wait until the list has so many rows."""
        yield lambda: self.page.model.rowCount() == wanted

    def key(self, keys: str) -> None:
        """Keys for the page, which must have the focus for them."""
        self.page.take_focus()
        QTest.keyClicks(QApplication.focusWidget() or self.page.list, keys)

    def run(self) -> Steps:
        """All parts, in order."""
        resize(1600, 1000)
        put_away("Browser")
        yield 300
        yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
        utils.unloadPlugin(NAME)
        yield 100
        before, began = traces(), thread_time()
        utils.loadPlugin(NAME)
        utils.startPlugin(NAME)
        self.saw["seconds to start"] = thread_time() - began
        for part in (
            self.open,
            self.select,
            self.search,
            self.act,
            self.detach,
            self.bulk,
            self.write,
            self.share,
            self.analyse,
            self.leave,
        ):
            yield from part()
        self.saw["before"] = before
        yield self.clean
        picture("journey_end")

    def clean(self) -> bool:
        """Whether nothing of the plugin is left."""
        self.saw["after"] = traces()
        return bool(self.saw["after"] == self.saw["before"])

    def open(self) -> Steps:
        """The tool bar, the dialog, the demonstration quarter."""
        bar = iface.mainWindow().findChild(QToolBar, "SiJavaisUnQuartier")
        action = next(it for it in bar.actions() if it.objectName() == "quartier_open_quarter")
        later(lambda: click(bar.widgetForAction(action)))
        yield lambda: isinstance(QApplication.activeModalWidget(), QDialog)
        dialog = QApplication.activeModalWidget()
        dialog.grab().save(str(PICTURES / "journey_open.png"))
        later(lambda: click(dialog.demonstration))
        self.desk = plugin().desk()
        yield lambda: self.desk.workspace.replica is not None
        yield from self.count(400)
        yield lambda: len(QgsProject.instance().mapLayers()) > 2
        yield 800
        yield drawn
        yield awake
        self.page.take_focus()
        self.saw["rows"] = self.page.model.rowCount()
        self.saw["title"] = self.desk.dock.windowTitle()
        self.saw["layers"] = sorted(it.name() for it in QgsProject.instance().mapLayers().values())

    def select(self) -> Steps:
        """From the list to the map, and from the map to the list."""
        yield from self.row(2)
        chosen = self.desk.contributions.presenter.key_of(self.contribution.uuid)
        yield lambda: self.desk.map._ring.numberOfVertices() == 1
        self.saw["list_to_map"] = list(self.layer().selectedFeatureIds()) == [chosen]
        picture("journey_selected")
        self.key("g")
        yield 400
        yield drawn
        target = self.contribution
        yield from self.row(5)
        iface.setActiveLayer(self.layer())
        iface.actionSelect().trigger()
        yield 200
        canvas = iface.mapCanvas()
        where = canvas.getCoordinateTransform().transform(target.geometry.x, target.geometry.y)
        click(canvas.viewport(), QPoint(round(where.x()), round(where.y())))
        yield lambda: self.reads(target.uuid)
        self.saw["map_to_list"] = self.page.list.currentIndex().row() == 2
        iface.actionPan().trigger()

    def search(self) -> Steps:
        """Words, a filter's menu, a figure; everything lifted again."""
        field = self.desk.contributions.filters.search
        self.key("/")
        yield field.hasFocus
        QTest.keyClicks(field, "velo")
        yield lambda: self.page.model.rowCount() < 400
        yield 700
        self.saw["found"] = self.page.model.rowCount()
        picture("journey_search")
        menu = self.desk.contributions.filters.filters["status"]
        later(lambda: click(self.desk.contributions.filters._buttons["status"]))
        yield menu.isVisible
        menu.grab().save(str(PICTURES / "journey_filter.png"))
        choose(menu, "choice_answered")
        yield 100
        menu.close()
        yield lambda: self.page.model.rowCount() < self.saw["found"]
        self.saw["found_and_answered"] = self.page.model.rowCount()
        click(self.page._all)
        yield from self.count(400)
        figure = self.page.figures._figures["to_triage"]
        yield lambda: figure.value != "–"
        click(figure)
        yield lambda: self.page.model.rowCount() == int(figure.value)
        self.saw["to_triage"] = self.page.model.rowCount()
        click(self.page._all)
        yield from self.count(400)

    def act(self) -> Steps:
        """A status and its undo, a tag."""
        click(self.page.figures._figures["to_triage"])
        yield from self.count(self.saw["to_triage"])
        yield from self.row(0)
        self.saw["status"] = [self.contribution.status]
        click(self.page.pane.bar._next)
        yield lambda: self.contribution.status != "received"
        self.saw["status"].append(self.contribution.status)
        self.page.take_focus()
        QTest.keyClick(self.page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        yield lambda: self.contribution.status == "received"
        self.saw["status"].append(self.contribution.status)
        later(lambda: self.key("s"))
        yield self.page.pane.bar._menu.isVisible
        choose(self.page.pane.bar._menu, "status_under_review")
        yield lambda: self.contribution.status == "under_review"
        self.saw["status"].append(self.contribution.status)
        self.key("t")
        field = self.page.pane.tags._field
        yield field.hasFocus
        QTest.keyClicks(field, "essai")
        QTest.keyClick(field, Qt.Key.Key_Return)
        yield lambda: "essai" in [tag.name for tag in self.desk.contributions.reading.dossier.tags]

    def detach(self) -> Steps:
        """The contribution in a window of its own, read on by keys there, and put back by the same key."""
        inside = self.page.isAncestorOf
        at = self.page.list.currentIndex().row()
        self.key("w")
        yield lambda: not inside(self.page.pane)
        window = self.page.pane.window()
        yield window.isActiveWindow
        QTest.keyClicks(QApplication.focusWidget(), "j")
        yield lambda: self.page.list.currentIndex().row() == at + 1
        self.saw["apart"] = [window.isFloating(), self.page.list.isVisible()]
        QTest.keyClicks(QApplication.focusWidget(), "w")
        yield lambda: inside(self.page.pane)
        yield self.page.list.isActiveWindow
        self.saw["apart"].append(self.page.pane.isVisible())
        self.page.list.setCurrentIndex(self.page.model.index(at, 0))
        yield 100

    def bulk(self) -> Steps:
        """Three rows chosen by keys, closed at once by clicks, taken back by a key."""
        from si_javais_un_quartier.domain.records import Contribution  # the plugin's present modules
        from si_javais_un_quartier.store.catalogue import Catalogue

        read = self.contribution.uuid
        self.page.take_focus()
        self.page.list.scrollToTop()
        yield from self.row(0)
        for keys in ("x", "jx", "jx"):
            self.key(keys)
        yield lambda: len(self.page.selected_keys()) == 3
        chosen = self.page.selected_keys()
        posts = self.desk.contributions.presenter
        uuids = [posts.uuid_of(key) for key in chosen]

        def statuses() -> list[str]:
            return sorted(str(it.status) for it in Catalogue(self.desk.workspace.replica).some(Contribution, uuids))

        before = statuses()
        bar = self.desk.contributions.page.findChild(QWidget, "bulk_statuses")
        later(lambda: click(bar))
        yield bar.menu().isVisible
        choose(bar.menu(), "bulk_off_topic")
        button = self.page.findChild(QPushButton, "bulk_do")
        yield button.isVisible
        picture("journey_bulk")
        click(button)
        yield lambda: statuses() == ["off_topic"] * 3 != before
        yield 200
        self.page.take_focus()
        QTest.keyClick(self.page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        yield lambda: statuses() == before
        QTest.keyClick(self.page.list, Qt.Key.Key_Escape)
        QTest.keyClick(self.page.list, Qt.Key.Key_Escape)
        yield lambda: len(self.page.selected_keys()) == 1
        self.saw["bulk"] = "done and undone"
        self.desk.contributions.reveal(read)
        yield lambda: self.reads(read)

    def write(self) -> Steps:
        """A note, an answer, both public at last."""
        composer = self.page.pane.composer

        def last() -> list[str]:
            messages = self.desk.contributions.reading.dossier.messages[-1:]
            return [part for it in messages for part in (it.kind, it.state, it.body)]

        self.key("n")
        yield composer._field.hasFocus
        QTest.keyClicks(composer._field, "Two parents said so")
        picture("journey_note")
        click(composer._done)
        yield lambda: last() == ["note", "draft", "Two parents said so"]
        yield awake
        self.key("r")
        yield composer._field.hasFocus
        QTest.keyClicks(composer._field, "Thank you")
        QTest.keyClick(composer._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield lambda: last()[::2] == ["answer", "Thank you"]
        if self.contribution.visibility != "published":
            self.key("p")
            yield lambda: self.contribution.visibility == "published"
        yield 200
        for button in self.page.pane.thread.findChildren(QWidget, "turn_publish"):
            click(button)
        yield lambda: last()[1] == "published"
        yield 200
        picture("journey_answered")
        self.saw["visibility"] = self.contribution.visibility
        self.saw["answered_uuid"] = self.contribution.uuid

    def share(self) -> Steps:
        """Synchronise by the foot; the selection stays."""
        foot, uuid = self.desk.dock.foot, self.contribution.uuid
        self.saw["to_send"] = self.desk.workspace.sync_state.not_sent
        synced: list[Any] = []
        self.desk.workspace.synced.connect(synced.append)
        click(foot._sync)
        yield lambda: bool(synced)
        yield lambda: self.desk.workspace.sync_state.not_sent == 0
        yield 300
        self.saw["pushed"] = synced[0].pushed
        self.saw["still_reading"] = self.contribution.uuid == uuid
        self.saw["foot"] = foot.words()
        picture("journey_synchronised")

    def analyse(self) -> Steps:
        """The page *Analysis*, by its tab and its button."""
        click(self.desk.dock.strip.findChildren(QWidget)[1])
        self.desk.dock.show_page(self.desk.analysis.page)
        yield 200
        page = self.desk.analysis.page
        click(page.findChild(QPushButton, "run_overlay"))
        yield lambda: bool(page.words())
        yield lambda: sum("analyses" in it.source() for it in QgsProject.instance().mapLayers().values()) == 3
        yield 800
        yield drawn
        self.saw["analysis"] = page.words()
        picture("journey_analysis")

    def leave(self) -> Steps:
        """Another project is begun while the quarter is open; then the plugin is switched off."""
        self.desk.dock.show_page(self.desk.contributions.page)
        self.page.take_focus()
        iface.newProject(False)
        yield lambda: self.desk.workspace.replica is None
        self.saw["closed_with_project"] = True
        utils.unloadPlugin(NAME)
        self.desk = None


_script = WindowScript(lambda script: Journey(script).run(), Path(os.environ["REPORT"]))
_script.start()
