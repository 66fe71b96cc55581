"""The dialog *Sources followed*: what comes in from elsewhere, when it last did, and what came."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import QuartierError
from ...domain.instants import parse_instant
from ...domain.permissions import Deed, obstacle
from ...intake.feeds import Feed, drop, feeds, put
from ...qgis_bridge.feeding import Fetched
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .. import look, words
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from .add_dialog import AddFeedDialog
from .fetching import Fetching

SIZE = (600, 420)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Feeds", text, None, count)


class FeedsDialog(QDialog):
    """Adding one fetches it; removing one keeps what it brought."""

    def __init__(self, workspace: Workspace, fetching: Fetching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Sources followed"))
        self.resize(*SIZE)
        self._workspace, self._fetching = workspace, fetching
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(3)
        self.list.setAccessibleName(_tr("Sources followed"))
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, look.selected(palette))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.text(palette))
        self.list.setPalette(palette)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.add = FlatButton(_tr("Follow a source…"), "add", parent=self)
        self.fetch = FlatButton(_tr("Fetch now"), "download", parent=self)
        self.remove = FlatButton(_tr("Follow no longer"), "close", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = FlatButton(_tr("Stop"), parent=self)
        self._lay_out()
        self._connect()
        self.fill()
        self._show_running(None, 0, -1)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for button in (self.add, self.fetch, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        running = QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self.words)
        column.addLayout(running)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.add.clicked.connect(self.ask)
        self.fetch.clicked.connect(self._fetch)
        self.remove.clicked.connect(self._remove)
        self.stop.clicked.connect(self._fetching.stop)
        self.list.itemSelectionChanged.connect(self._enable)
        self._fetching.counted.connect(self._show_running)
        self._fetching.ended.connect(self._ended)
        self._fetching.failed.connect(self._failed)
        self._fetching.stopped.connect(lambda _: self._stopped())

    def fill(self) -> None:
        """Read the list afresh."""
        replica, now = self._workspace.replica, parse_instant(self._workspace.clock.now())
        row = max(0, self.list.currentRow())
        self.list.clear()
        for feed in feeds(replica) if replica is not None else ():
            fetched = words.since(feed.fetched_at, now) if feed.fetched_at else _tr("not fetched yet")
            where = " · ".join(filter(None, (feed.address, feed.layer)))
            item = QListWidgetItem("\n".join((f"{feed.source} · {fetched}", where)))
            item.setData(Qt.ItemDataRole.UserRole, feed.key)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._stack.setCurrentIndex(0 if self.list.count() else 1)
        self.empty.say(
            "download",
            _tr("No source is followed"),
            _tr(
                "Contributions that another service keeps can come in by themselves: new ones, and corrected ones, "
                "never twice. They are only read there."
            ),
        )
        self._enable()

    def ask(self) -> None:
        """Which source."""
        dialog = AddFeedDialog(self)
        dialog.added.connect(self.follow)
        dialog.exec()

    def follow(self, feed: Feed) -> None:
        """Follow *feed* from now on, beginning at once."""
        if self._workspace.replica is not None:
            put(self._workspace.replica, feed)
            self.fill()
            self._fetching.begin((feed,))

    def _chosen(self) -> Feed | None:
        item, replica = self.list.currentItem(), self._workspace.replica
        if item is None or replica is None:
            return None
        key = item.data(Qt.ItemDataRole.UserRole)
        return next((feed for feed in feeds(replica) if feed.key == key), None)

    def _fetch(self) -> None:
        feed = self._chosen()
        if feed is not None:
            self._fetching.begin((feed,))

    def _remove(self) -> None:
        feed = self._chosen()
        if feed is not None and self._workspace.replica is not None:
            drop(self._workspace.replica, feed.key)
            self.fill()
            self._say(_tr("“{name}” is followed no longer. What it brought stays.").format(name=feed.source))

    def _enable(self) -> None:
        found = obstacle(self._workspace.member(), Deed.ADD_CONTRIBUTION)
        chosen = self.list.currentItem() is not None
        self.add.setEnabled(found is None)
        self.fetch.setEnabled(found is None and chosen)
        self.remove.setEnabled(found is None and chosen)
        if found is not None:
            self._say(render(found))

    def _show_running(self, feed: Feed | None, done: int, total: int) -> None:
        running = feed is not None and self._fetching.is_running()
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(max(0, done))
        if running:
            self._say(_tr("Fetching “{name}”…").format(name=feed.source))

    def _ended(self, feed: Feed, fetched: Fetched) -> None:
        self._show_running(None, 0, -1)
        self.fill()
        self._say(_tr("{name}: {what}").format(name=feed.source, what=fetched_words(fetched)))

    def _failed(self, feed: Feed, error: QuartierError, _: bool) -> None:
        self._show_running(None, 0, -1)
        self._say(render(error.phrase), wrong=True)

    def _stopped(self) -> None:
        self._show_running(None, 0, -1)
        self._say("")

    def _say(self, said: str, *, wrong: bool = False) -> None:
        self.words.setText(said)
        look.coloured(self.words, look.overdue(self.palette()) if wrong else look.secondary(self.palette()))


def fetched_words(fetched: Fetched) -> str:
    """What came, in a sentence."""
    said = [_tr("%n new contribution(s)", fetched.imported)]
    if fetched.updated:
        said.append(_tr("%n brought up to date", fetched.updated))
    if fetched.photos:
        said.append(_tr("%n photo(s)", fetched.photos))
    if fetched.rejected:
        said.append(_tr("%n row(s) left out", fetched.rejected))
    if fetched.photos_left:
        said.append(_tr("%n photo(s) could not be fetched", fetched.photos_left))
    return " · ".join(said)
