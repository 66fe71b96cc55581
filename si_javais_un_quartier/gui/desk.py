"""The desk: workspace, dock, pages and their presenters, put together for one QGIS window."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qgis.core import Qgis, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer

from ..domain.errors import HubDenied, HubInvalid, QuartierError
from ..domain.phrases import Phrase
from ..domain.plain_text import one_line
from ..qgis_bridge import layers, tasks
from ..qgis_bridge.indexing import Indexing
from ..qgis_bridge.parcels import parcel_geometry
from ..qgis_bridge.preferences import read_preferences
from ..qgis_bridge.translation import render
from ..qgis_bridge.workspace import SyncState, Workspace
from ..sync.push import ManyDeletions
from ..sync.report import SyncReport
from . import look
from .algorithm_dialog import open_algorithm
from .analysis_part import AnalysisPart
from .connect.part import ConnectPart
from .contributions.assembly import READING_SCALE, ContributionsDesk
from .desk_menu import LONGEST_NAME, DeskMenu
from .disagreements.assembly import DisagreementsDesk
from .dock import QuartierDock
from .encounters.part import EncountersPart
from .locator import Found, QuarterLocator
from .map_link import MapLink
from .noting.assembly import NotingDesk
from .open_dialog import Choice, OpenQuarterDialog
from .part import Part
from .parts import PARTS
from .premises.part import PremisesPart
from .project_link import ProjectLink
from .queue.window import QueueWindow
from .sync.part import SyncPart
from .sync_words import progress_words, report_words, state_words
from .tags_dialog import TagsDialog
from .team_dialog import TeamDialog
from .templates_dialog import TemplatesDialog

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


P = TypeVar("P", bound=Part)

MINUTE_MS = 60_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


class Desk:
    """Built when first wanted, removed when the plugin goes."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.workspace = Workspace()
        self.dock = QuartierDock(iface.mainWindow())
        self.indexing = Indexing(self.dock)
        self.map = MapLink(iface.mapCanvas(), lambda: layers.find_layer("contribution"))
        self.contributions = ContributionsDesk(self.workspace, self.map, self.dock)
        self.noting = NotingDesk(self.workspace, iface.mapCanvas(), iface.mainWindow())
        self.queue: QueueWindow | None = None
        #: What the notice says of a sync that failed, and when the last good one had been.
        self._trouble: tuple[str, str | None] = ("", None)
        self.locator = QuarterLocator(iface, self._go_to_found)
        self.dock.add_page(_tr("Contributions"), "contributions", self.contributions.page)
        self.parts: tuple[Part, ...] = tuple(kind(self) for kind in PARTS)
        self.analysis, self.disagreements = self.part(AnalysisPart), self.part(DisagreementsDesk)
        self.menu = DeskMenu(self)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        iface.mainWindow().resizeDocks([self.dock], [_comfortable_width(iface)], Qt.Orientation.Horizontal)
        self._minute = QTimer(self.dock)
        self._minute.setInterval(MINUTE_MS)
        self._connect()
        self.project = ProjectLink(self.workspace, self.dock)
        self.project.resume()

    def _connect(self) -> None:
        workspace, dock = self.workspace, self.dock
        self._minute.timeout.connect(self._tick)
        workspace.opened.connect(self._opened)
        workspace.closing.connect(self.contributions.keep_view)
        workspace.closing.connect(self.noting.close)
        workspace.closing.connect(lambda: [part.closing() for part in self.parts])
        workspace.closing.connect(self.locator.end)
        self.contributions.noting_wanted.connect(self.noting.open)
        self.contributions.page.pane.composer.templates_wanted.connect(self.show_templates)
        self.noting.noted.connect(lambda uuid: self.contributions.reveal(uuid, new=True))
        workspace.closed.connect(self._closed)
        workspace.failed.connect(self.say_failure)
        workspace.undone.connect(self._say_undone)
        workspace.busy.connect(lambda words: self.iface.messageBar().pushMessage(words, Qgis.MessageLevel.Info, 4))
        workspace.sync_changed.connect(self._show_sync)
        workspace.sync_counted.connect(lambda *counted: dock.foot.show_progress(*progress_words(*counted)))
        workspace.synced.connect(self._say_report)
        workspace.changed.connect(lambda _: self._index())
        workspace.closed.connect(self.indexing.stop)
        self.indexing.counted.connect(dock.foot.show_preparing)
        self.indexing.caught_up.connect(self.contributions.presenter.after_indexing)
        dock.open_wanted.connect(self.ask_what_to_open)
        dock.demonstration_wanted.connect(workspace.open_demonstration)
        dock.foot.synchronise.connect(workspace.synchronise)
        dock.foot.cancel.connect(workspace.cancel_sync)
        dock.foot.queue.connect(self.show_queue)
        workspace.changed.connect(lambda _: self._count_queue())

    def part(self, kind: type[P]) -> P:
        """The part of that kind. Raises StopIteration for one that isn't in ``PARTS``."""
        return next(it for it in self.parts if isinstance(it, kind))

    def remove(self) -> None:
        """Leave QGIS as it was found: layers, dock, marks on the map, running work."""
        tasks.cancel_all()
        self.project.remove()
        self.workspace.close()
        self.contributions.remove()
        for part in reversed(self.parts):
            part.remove()
        self.noting.remove()
        self.map.remove()
        if self.queue is not None:
            self.queue.deleteLater()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    # -- what the menu does

    def toggle(self) -> None:
        """Show the dock, or put it away."""
        self.dock.setUserVisible(not self.dock.isUserVisible())

    def ask_what_to_open(self) -> None:
        """The dialog *Open a quarter*."""
        self.dock.setUserVisible(True)
        dialog = OpenQuarterDialog(read_preferences(), self.iface.mainWindow())
        if dialog.exec() and dialog.choice is not None:
            self.open(dialog.choice)

    def open(self, choice: Choice) -> None:
        """Open what was chosen; a failure is said in the dock and changes nothing."""
        try:
            if choice.what == "demonstration":
                self.workspace.open_demonstration()
            elif choice.what == "make":
                self.make_base()
            elif choice.what == "hub":
                self.workspace.open_hub(choice.address, choice.member, choice.authcfg)
            else:
                self.workspace.open_replica(Path(choice.address))
        except QuartierError as error:
            self.workspace.again = partial(self.open, choice)
            self.say_failure(error)

    def make_base(self) -> None:
        """The dialog that makes a shared base."""
        self.part(ConnectPart).make()

    def synchronise(self) -> None:
        """Synchronise, or ask what to open where nothing is."""
        if self.workspace.replica is None:
            self.ask_what_to_open()
        else:
            self.workspace.synchronise()

    def note_encounter(self) -> None:
        """The mediators' sheet, or the choice of a quarter where none is open."""
        self.part(EncountersPart).note()

    def show_team(self) -> None:
        """Who works here, and with which roles."""
        TeamDialog(self.workspace, self.iface.mainWindow()).exec()

    def show_queue(self) -> None:
        """What waits for the next public map."""
        if self.workspace.replica is None:
            return
        if self.queue is None:
            self.queue = QueueWindow(self.workspace, self.iface.mainWindow())
            self.queue.opened.connect(self.read_contribution)
            self.queue.tables_wanted.connect(self._export_public)
        self.queue.open_here()

    def _export_public(self) -> None:
        """QGIS's own dialog of the export, set to what is public."""
        open_algorithm(self.iface, self.workspace, "exporttables", PUBLIC_ONLY=True)

    def _count_queue(self) -> None:
        """In another thread: it reads the whole history."""
        self.contributions.count_queue(self.dock.foot.show_queue)

    def show_tags(self) -> None:
        """The list of tags, and what can be done with it."""
        if self.workspace.replica is not None:
            TagsDialog(self.workspace, self.iface.mainWindow()).exec()

    def show_templates(self) -> None:
        """The texts to start an answer from."""
        if self.workspace.replica is not None:
            TemplatesDialog(self.workspace, self.iface.mainWindow()).exec()

    # -- what the workspace tells

    def _opened(self) -> None:
        self.dock.notice.hide()
        self._minute.start()
        self.dock.show_quarter(self.workspace.name())
        self.dock.setUserVisible(True)
        self.map.watch()
        self.contributions.begin()
        self._index()
        for part in self.parts:
            part.begin()
        self.locator.begin(self.workspace.replica, self.workspace.clock)
        self._count_queue()

    def _index(self) -> None:
        if self.workspace.replica is not None:
            self.indexing.catch_up(self.workspace.replica)

    def _go_to_found(self, found: Found) -> None:
        """Show what was chosen in QGIS's search bar, in the list and on the map."""
        self.dock.setUserVisible(True)
        outline = parcel_geometry(found.key) if found.what == "parcel" else None
        place = QgsPointXY(found.place.x, found.place.y) if found.place else None
        if outline is not None and not outline.isEmpty():
            place = outline.pointOnSurface().asPoint()
        if found.what == "contribution":
            self.read_contribution(found.key)
        else:
            self.map.point_at(place, outline, move=False)
        self.map.go_to(place, READING_SCALE)
        self.part(PremisesPart).found(found.what, found.key)

    def read_contribution(self, uuid: str) -> None:
        """Bring it to the front, whatever page is."""
        self.dock.show_page(self.contributions.page)
        self.contributions.reveal(uuid)

    def _closed(self) -> None:
        self._minute.stop()
        self.map.forget()
        self.contributions.end()
        for part in self.parts:
            part.end()
        self.dock.show_welcome()

    def _show_sync(self, state: SyncState) -> None:
        """The foot's sentence; its "3 min ago" is brought up to date each minute."""
        said, offline = state_words(state, self.workspace.clock.now())
        if not state.running and state.error is None:
            self._after_trouble(state.last_at)
        if state.running:
            self.dock.foot.show_progress(said, 0, None)
        else:
            self.dock.foot.show_state(said, offline=offline)

    def _after_trouble(self, last_at: str | None) -> None:
        """A synchronisation went well: what the notice said of one that failed before is no longer so."""
        words, before = self._trouble
        if words and last_at != before:
            self._trouble = ("", None)
            if self.dock.notice.words() == words:
                self.dock.notice.hide()

    def _tick(self) -> None:
        if not self.workspace.sync_state.running:
            self._show_sync(self.workspace.sync_state)

    def _say_report(self, report: SyncReport) -> None:
        """What needs a person stays until it is closed, in the dock where it has room; a bar would cut it."""
        stays, said = report.denied or report.remarks, report_words(report)
        if stays and self.dock.isUserVisible():
            self.dock.notice.say(said, picture="warning")
            return
        level, seconds = (Qgis.MessageLevel.Warning, 0) if stays else (Qgis.MessageLevel.Success, 6)
        self.iface.messageBar().pushMessage(said, level, seconds)

    def _say_undone(self, act: Phrase) -> None:
        said = _tr("Undone: {act}").format(act=one_line(render(act), LONGEST_NAME))
        self.iface.messageBar().pushMessage(escape(said), Qgis.MessageLevel.Info, 6)

    def say_failure(self, error: QuartierError) -> None:
        """What happened, what is safe, what to do."""
        again, self.workspace.again = self.workspace.again, None
        retry = again if error.retry else None
        picture = "offline" if error.retry else "warning"
        said = render(error.phrase)
        if self.workspace.sync_state.error is error:
            self._trouble = (said, self.workspace.sync_state.last_at)
        if isinstance(error, ManyDeletions):
            send = partial(self.workspace.synchronise, confirm_deletions=True)
            self.dock.notice.say(said, picture=picture, retry=send, retry_word=_tr("I removed them: send"))
            return
        word, sign = "", "sync"
        if isinstance(error, (HubDenied, HubInvalid)):
            ask = self.ask_what_to_open if self.workspace.replica is None else self.part(SyncPart).ask_where
            retry, word, sign = ask, _tr("Address and password…"), "lock"
        self.dock.notice.say(
            said, picture=picture, detail=error.detail, retry=retry, retry_word=word, retry_picture=sign
        )


def _comfortable_width(iface: QgisInterface) -> int:
    """Wide on a large window, 380 px beside the map on a small one."""
    window = iface.mainWindow().width()
    return 560 if window >= 1500 else max(380, look.NARROW - 60)
