"""The window *Next publication*: what is new for residents, what somebody should look at first, and going online."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, QuartierError
from ...domain.instants import parse_instant
from ...domain.phrases import Phrase
from ...domain.publishing import Online, Queued
from ...publish.publication import Outcome
from ...qgis_bridge import tasks
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.catalogue import Catalogue
from .. import look, words
from ..buttons import MenuButton
from ..empty import plain_label
from ..files import show_file
from ..photos.window import PhotoWindow
from .check_view import CheckView
from .news_tree import POST, UUID, NewsTree
from .online import OnlinePresenter
from .presenter import QueuePresenter

__all__ = ["POST", "UUID", "QueueWindow"]

#: Acts often come in series: the check waits until they pause (milliseconds).
_PAUSE = 400


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Queue", text, None, count)


class QueueWindow(QDialog):
    """Two pages, and the button that puts the map online.

    ``opened`` carries the uuid of a contribution to read, ``tables_wanted`` asks for the export.
    """

    opened = pyqtSignal(str)
    tables_wanted = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Next publication"))
        self.setModal(False)
        self.resize(640, 600)
        self._workspace = workspace
        self._task: tasks.QuartierTask | None = None
        self._checking: tasks.QuartierTask | None = None
        self.presenter = QueuePresenter(self, workspace)
        self.going_online = OnlinePresenter(self, workspace)
        self._make()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.check.presenter.refresh)
        workspace.changed.connect(self._written)
        workspace.closing.connect(self._end)

    def _make(self) -> None:
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.tree = NewsTree(self)
        self.tree.itemActivated.connect(self._open)
        self.tree.itemSelectionChanged.connect(self._show_acts)
        self.take_back = QPushButton(_tr("Take out"), self)
        self.take_back.setAutoDefault(False)
        self.take_back.clicked.connect(lambda: self.presenter.take_back(self.tree.chosen()))
        self.check = CheckView(self._workspace, self._look, self)
        self.check.opened.connect(self.opened)
        self.check.photo_opened.connect(self._see)
        self.check.counted.connect(self._show_count)
        self.said = plain_label(parent=self)
        self.said.setWordWrap(True)
        look.coloured(self.said, look.overdue(self.palette()))
        self.said.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.step = plain_label(parent=self)
        self.stop = QPushButton(_tr("Stop"), self)
        self.stop.clicked.connect(self._stop)
        self.go = QPushButton(_tr("Put the map online…"), self)
        self.go.setDefault(True)
        self.go.clicked.connect(self._ask_folder)
        self.result = plain_label(parent=self)
        self.result.setWordWrap(True)
        self.show_map = QPushButton(_tr("See the map"), self)
        self.show_map.clicked.connect(self._open_map)

    def _lay_out(self) -> None:
        news = QWidget(self)
        column, line = QVBoxLayout(news), QHBoxLayout()
        line.addWidget(self.take_back)
        line.addStretch(1)
        column.addWidget(self.tree)
        column.addLayout(line)
        self.pages = QTabWidget(self)
        self.pages.addTab(news, _tr("What is new"))
        self.pages.addTab(self.check, _tr("To look at"))
        progress, said, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.step, self.bar, self.stop):
            progress.addWidget(widget)
        said.addWidget(self.result, 1)
        said.addWidget(self.show_map)
        close = QDialogButtonBox(self)
        close.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        buttons.addWidget(MenuButton(_tr("More"), self._more(), parent=self))
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.go)
        whole = QVBoxLayout(self)
        for widget in (self.words, self.pages, self.said):
            whole.addWidget(widget)
        for each in (said, progress, buttons):
            whole.addLayout(each)
        self._show_progress(running=False)
        self._show_result("")

    def _more(self) -> QMenu:
        menu = QMenu(self)
        self.settings = menu.addAction(_tr("Settings of the public map…"), self._ask_settings)
        self.tables = menu.addAction(_tr("Export the public tables…"), self.tables_wanted.emit)
        menu.addSeparator()
        self.online = menu.addAction(_tr("Note that it is online…"), self._ask_online)
        return menu

    def open_here(self) -> None:
        """Show it, read afresh."""
        self.said.hide()
        self.presenter.refresh()
        self.check.presenter.refresh()
        self.show()
        self.raise_()

    # -- what the presenters show

    def show_queue(self, queued: Sequence[Queued], online: Online) -> None:
        """What waits, and since when."""
        now = parse_instant(self._workspace.clock.now())
        names = {it.uuid: it.display_name for it in Catalogue(self._workspace.replica).members()}
        since = _tr("since {when}, when the map last went online").format(when=words.when(online.at, now))
        self.words.setText(
            _tr("%n thing(s) will be public for the first time, or no more", len(queued))
            + " ("
            + (since if online.at else _tr("the map has never been online"))
            + "). "
            + _tr("Until then everything here can be taken back.")
        )
        self.tree.show_queue(queued, names, now)
        self.pages.setTabText(0, _counted(_tr("What is new"), len(queued)))
        self._show_acts()

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""
        self.said.setText("\n".join(render(found) for found in findings))
        self.said.show()

    def show_online(self, outcome: Outcome, told: int) -> None:
        """What is on the map now, what stayed off it, who was told."""
        parts = [_tr("The map is online: %n contribution(s).", outcome.published)]
        left = {it.row_uuid for it in outcome.check.askable}
        refused = {it.row_uuid for it in outcome.check.open} - left
        if left:
            parts.append(_tr("%n thing(s) stayed off it (see “To look at”).", len(left)))
        if refused:
            parts.append(_tr("%n thing(s) can’t be shown: the author has said no.", len(refused)))
        if outcome.missing_photos:
            parts.append(_tr("%n photo(s) could not be fetched.", outcome.missing_photos))
        if told:
            parts.append(_tr("%n answer(s) to those who posted online count as delivered.", told))
        self._show_result(" ".join(parts))
        self.presenter.refresh()

    def _show_count(self, count: int) -> None:
        self.pages.setTabText(1, _counted(_tr("To look at"), count))

    def _show_acts(self) -> None:
        self.take_back.setEnabled(bool(self.tree.chosen()))
        self.online.setEnabled(self.tree.topLevelItemCount() > 0)

    def _show_progress(self, *, running: bool, step: str = "") -> None:
        for widget in (self.bar, self.step, self.stop):
            widget.setVisible(running)
        self.step.setText(step)
        self.bar.setRange(0, 0)
        self.go.setEnabled(not running)

    def _show_result(self, text: str) -> None:
        self.result.setText(text)
        self.result.setVisible(bool(text))
        self.show_map.setVisible(bool(text))

    # -- what the person does

    def _open(self, item: Any, _column: int) -> None:
        if item.data(0, POST):
            self.opened.emit(item.data(0, POST))

    def _see(self, _contribution: str, photo: str) -> None:
        PhotoWindow(self._workspace, [photo], photo, self).show()

    def _open_map(self) -> None:
        folder = self.going_online.folder()
        if folder is not None:
            self.result.setText(show_file(folder / "index.html") or self.result.text())

    def _ask_settings(self) -> None:
        from .settings_dialog import PublicMapDialog

        PublicMapDialog(self._workspace, self).exec()

    def _ask_online(self) -> None:
        """The one act that is asked about first: what readers have seen can't be called back."""
        title = _tr("The public map is online?")
        text = _tr("The list starts again from here, for the whole team. What readers have seen can’t be called back.")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, title, text, yes | no, no) == yes:
            self.note_online()

    def note_online(self) -> None:
        """Note it."""
        self.presenter.went_online(self._workspace.sync_state.not_sent)

    def _ask_folder(self) -> None:
        """Where to: the folder of the last time is proposed; choosing it is the last step that can be left."""
        self.said.hide()
        if self._task is not None or not self.going_online.may_begin(self._workspace.sync_state.not_sent):
            return
        before = self.going_online.folder()
        title = _tr("Folder of the public map: what is in it is replaced, and readers see it at once")
        chosen = QFileDialog.getExistingDirectory(self, title, str(before or Path.home()))
        if chosen:
            self.put_online(Path(chosen))

    def put_online(self, folder: Path) -> None:
        """Write the map into *folder* in the background."""
        if self._task is not None or not self.going_online.may_begin(self._workspace.sync_state.not_sent):
            return
        work = partial(self.going_online.write, folder)
        self._task = task = tasks.QuartierTask(_tr("Putting the public map online"), self._reading(work))
        task.counted.connect(self._count)
        task.done.connect(self._put_online)
        task.failed.connect(self._failed)
        self._show_result("")
        self._show_progress(running=True, step=_tr("Reading…"))
        tasks.start(task)

    def _reading(self, work: Callable[..., Any]) -> tasks.Work:
        """*work* on a connection of its own, in whatever thread it runs."""
        replica = self._workspace.replica

        def run(progress: Any) -> Any:
            with replica.sibling() as copy:
                return work(copy, progress)

        return run

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        known = _tr("{done} of {total}").format(done=words.number(done), total=words.number(total))
        self.step.setText(known if total > 1 else _tr("Writing…"))

    def _put_online(self, outcome: Outcome) -> None:
        self._task = None
        self._show_progress(running=False)
        self.going_online.written(outcome)

    def _failed(self, error: QuartierError) -> None:
        self._task = None
        self._show_progress(running=False)
        self.say((error.phrase,))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # -- the check, in the background

    def _look(self, work: Callable[..., Any], done: Callable[[Any], object]) -> None:
        if self._checking is not None:
            self._checking.cancel()
        self._checking = task = tasks.QuartierTask(
            _tr("Looking at what will be public"), self._reading(work), quiet=True
        )
        task.done.connect(lambda found: self._looked(task, partial(done, found)))
        task.failed.connect(lambda error: self._looked(task, partial(self._not_looked, error)))
        tasks.start(task)

    def _looked(self, task: tasks.QuartierTask, then: Callable[[], object]) -> None:
        if self._checking is task:
            self._checking = None
            then()

    def _not_looked(self, error: QuartierError) -> None:
        if not isinstance(error, Cancelled):
            self.say((error.phrase,))

    def _written(self, _tables: object) -> None:
        if self.isVisible():
            self.presenter.refresh()
            self._pause.start()

    def _end(self) -> None:
        """The quarter is about to be closed."""
        self._pause.stop()
        checking, self._checking = self._checking, None
        for task in (self._task, checking):
            if task is not None:
                task.cancel()
        self._show_result("")
        self.close()


def _counted(word: str, count: int) -> str:
    return f"{word} ({words.number(count)})" if count else word
