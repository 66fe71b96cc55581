"""The composition root: builds the parts, hands them to each other, and takes them down again. It knows no rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QToolBar

from .qgis_bridge.icons import plugin_icon
from .qgis_bridge.logs import install_log_handler, remove_log_handler
from .qgis_bridge.translation import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .algorithms.provider import QuartierProvider
    from .gui.desk import Desk

NAME = "Si j’avais un quartier"


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuartierPlugin", text)


class QuartierPlugin:
    """What QGIS holds: ``initGui`` puts a menu, a tool bar and the Processing provider there, ``unload`` undoes it.

    The desk (dock, pages, workspace) is built when it is first wanted, so that starting QGIS costs next to nothing.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self._handler = install_log_handler()
        self._translator = install_translator()
        self._provider: QuartierProvider | None = None
        self._actions: list[QAction] = []
        self._toolbar: QToolBar | None = None
        self._desk: Desk | None = None

    def initProcessing(self) -> None:
        """The provider alone, as ``qgis_process`` wants it."""
        from .algorithms.provider import QuartierProvider

        provider = QuartierProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # else the registry has deleted it
            self._provider = provider

    def initGui(self) -> None:
        """Menu, tool bar and provider."""
        from .qgis_bridge.toolbar_ink import ToolbarInk

        self.initProcessing()
        self._toolbar = self.iface.addToolBar(NAME)
        self._toolbar.setObjectName("SiJavaisUnQuartier")
        self._add("open_quarter", _tr("Open a quarter…"), lambda: self.desk().ask_what_to_open(), picture="open")
        self._add("synchronise", _tr("Synchronise"), lambda: self.desk().synchronise(), picture="sync")
        note = _tr("Note an encounter…")
        self._add("note_encounter", note, lambda: self.desk().note_encounter(), picture="encounters")
        self._add("show_desk", _tr("Quarter panel"), lambda: self.desk().toggle(), picture="")
        self._ink = ToolbarInk(self._toolbar)

    def unload(self) -> None:
        """Undo ``initGui``, last step first."""
        if self._desk is not None:
            self._desk.remove()
            self._desk = None
        for action in self._actions:
            self.iface.removePluginMenu(NAME, action)
            action.deleteLater()
        self._actions = []
        if self._toolbar is not None:
            self.iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        remove_log_handler(self._handler)

    def desk(self) -> Desk:
        """The desk, built at the first call."""
        if self._desk is None:
            from .gui.desk import Desk

            self._desk = Desk(self.iface)
        return self._desk

    def _add(self, name: str, word: str, do: Callable[[], object], *, picture: str) -> None:
        from .qgis_bridge.icons import icon
        from .qgis_bridge.toolbar_ink import PICTURE

        action = QAction(icon(picture) if picture else plugin_icon(), word, self.iface.mainWindow())
        action.setProperty(PICTURE, picture)
        action.setObjectName("quartier_" + name)
        action.triggered.connect(lambda _=False: do())
        self.iface.addPluginToMenu(NAME, action)
        self._toolbar.addAction(action)
        self._actions.append(action)
