"""The window *To tell in person*: the stops of the walk at the left, the one in front at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...domain.phrases import Phrase
from ...domain.telling import Outcome
from ...qgis_bridge.translation import render
from ...store.awaiting import Errand, Waiting
from .. import look, words
from ..aside import stand_aside, widen
from ..buttons import FlatButton, MenuButton
from ..empty import EmptyState, plain_label
from ..encounters.sizes import Sizes
from ..flow_layout import FlowLayout
from ..keys import key_words
from ..whole_words import WholeWords
from .errands import errand_words, nothing_words, stop_words, walk_words
from .presenter import Shown, key

KEY = Qt.ItemDataRole.UserRole
#: Pixels; of QGIS's window, and of this one for the list.
NARROW, WIDE, HEIGHT, LARGER_BY = 600, 860, 720, 140
SHARE, LIST = 0.46, 0.38


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)


class TellingWindow(QDialog):
    """Shows what its presenter gives; it decides nothing."""

    shown = pyqtSignal(object)
    chosen = pyqtSignal(str)
    told = pyqtSignal(str)
    outcome = pyqtSignal(object, str)
    hint_changed = pyqtSignal(str)
    print_wanted = pyqtSignal()
    place_wanted = pyqtSignal()
    relay_wanted = pyqtSignal()
    receive_wanted = pyqtSignal()
    read_wanted = pyqtSignal(str)
    large_wanted = pyqtSignal(bool)
    shut = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("To tell in person"))
        self.setModal(False)
        self._wide = False
        self._stop: Waiting | None = None
        self._errand: Errand | None = None
        self._replies: dict[str, str] = {}  # begun, of people who aren't in front
        self.count = plain_label(parent=self)
        self.count.setFont(look.font(bold=True))
        self._errands = QMenu(self)
        self.errand = MenuButton(_tr("All errands"), self._errands, parent=self)
        for kind, word in ((None, _tr("All errands")), *errand_words().items()):
            self._errands.addAction(word, lambda kind=kind, word=word: self._choose_errand(kind, word))
        self.walk = QCheckBox(_tr("In walking order"), self)
        self.walk.setChecked(True)
        self.paper = FlatButton(_tr("Print the sheets…"), "print", parent=self)
        self.list = QListWidget(self)
        self.empty = EmptyState(self)
        self.name, self.facts, self.said = self._label(2, bold=True), self._label(-0.5, quiet=True), self._label()
        self.answer_title, self.answer = self._label(bold=True), self._label()
        self.hint = QLineEdit(self)
        self.reply = QPlainTextEdit(self)
        self.done = QPushButton(self)
        self.outcomes = {
            Outcome.YES: QPushButton(_tr("Yes"), self),
            Outcome.PARTLY: QPushButton(_tr("Partly"), self),
            Outcome.NO: QPushButton(_tr("No"), self),
        }
        self.map = FlatButton(_tr("See on the map"), "pin", parent=self)
        self.open = FlatButton(_tr("Open the contribution"), "contributions", parent=self)
        self._page = self._reading()
        self._lay_out()
        self._connect()

    def _label(self, points: float = 0, *, bold: bool = False, quiet: bool = False) -> QLabel:
        made = plain_label(parent=self)
        made.setFont(look.font(points, bold=bold))
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if quiet:
            look.coloured(made, look.secondary(self.palette()))
        return made

    def _connect(self) -> None:
        self.walk.toggled.connect(lambda _: self._tell_shown())
        self.list.currentItemChanged.connect(
            lambda item: self.chosen.emit(item.data(KEY)) if item is not None else None
        )
        self.done.clicked.connect(lambda: self._tell(self.told.emit))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, activated=self._done_by_key)
        self.done.setToolTip(key_words(QKeySequence("Ctrl+Return")))
        for said, button in self.outcomes.items():
            button.clicked.connect(lambda _=False, said=said: self._tell(partial(self.outcome.emit, said)))
        self.hint.editingFinished.connect(lambda: self.hint_changed.emit(self.hint.text()))
        self.paper.clicked.connect(self.print_wanted)
        self.map.clicked.connect(self.place_wanted)
        self.open.clicked.connect(lambda: self.read_wanted.emit(self._stop.contribution.uuid) if self._stop else None)

    def _lay_out(self) -> None:
        top, under = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.paper)
        more, menu = FlatButton("", "more", _tr("More"), self), QMenu(self)
        menu.addAction(_tr("Hand over where to meet people…"), self.relay_wanted)
        menu.addAction(_tr("Take over from a colleague…"), self.receive_wanted)
        menu.addSeparator()
        self.large = menu.addAction(_tr("Large type, for outdoors"))
        self.large.setCheckable(True)
        self.large.triggered.connect(self.large_wanted)
        more.setPopupMode(FlatButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        top.addWidget(more)
        under.addWidget(self.errand)
        under.addWidget(self.walk)
        under.addStretch(1)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setAccessibleName(_tr("To tell in person"))
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, look.selected(palette))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.text(palette))
        self.list.setPalette(palette)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self._page)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        self._split = split
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addLayout(under)
        column.addWidget(look.line(self))
        column.addWidget(split, 1)
        column.addWidget(self.empty, 1)
        for button in (self.done, *self.outcomes.values()):
            button.setAutoDefault(False)

    def _reading(self) -> QWidget:
        scroll, content = QScrollArea(self), QWidget(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, 8, look.READING_MARGIN, 8)
        column.setSpacing(8)
        links, hint, foot = FlowLayout(), QHBoxLayout(), QHBoxLayout()
        links.addWidget(self.map)
        links.addWidget(self.open)
        where = plain_label(_tr("Where to meet"), self)
        local = self._label(-0.5, quiet=True)
        local.setText(_tr("Stays on this computer, and goes once they are told."))
        hint.addWidget(where)
        hint.addWidget(self.hint, 1)
        self.hint.setAccessibleName(where.text())
        self.hint.setPlaceholderText(_tr("Wednesdays about 10, at the market"))
        self.reply.setTabChangesFocus(True)
        self.reply.setAccessibleName(_tr("What they said"))
        self.reply.setPlaceholderText(_tr("What they said to it, word for word (if anything)"))
        foot.addStretch(1)
        for button in (*self.outcomes.values(), self.done):
            foot.addWidget(button)
        for part in (self.name, self.facts, links, hint, local, look.line(content), self.said, self.answer_title,
                     self.answer, self.reply, foot):  # fmt: skip
            column.addLayout(part) if isinstance(part, QLayout) else column.addWidget(part)
        column.addStretch(1)
        scroll.setWidget(content)
        return scroll

    def show_sizes(self, sizes: Sizes) -> None:
        """Another size of type."""
        self.large.setChecked(sizes.large)
        if sizes.large is not self._wide:
            self._wide = sizes.large
            widen(self, LARGER_BY if sizes.large else -LARGER_BY)
        sizes.dress_whole(self)
        self.reply.setFixedHeight(4 * self.reply.fontMetrics().lineSpacing() + 12)

    def stand_aside(self, window: QWidget) -> None:
        """Beside the walk on the map of *window*, and narrower where that has little room."""
        narrow = NARROW + (LARGER_BY if self._wide else 0)
        self.resize(max(narrow, min(WIDE, int(window.width() * SHARE))), HEIGHT)
        self._split.setSizes([int(self.width() * LIST), self.width()])
        stand_aside(self, window, HEIGHT)

    # -- what the presenter says

    def show_stops(self, stops: Sequence[Waiting], metres: float) -> None:
        """The list, numbered in walking order."""
        now = datetime.now(timezone.utc)
        self.list.blockSignals(True)
        self.list.clear()
        for number, stop in enumerate(stops, 1):
            item = QListWidgetItem(stop_words(number, stop, now))
            item.setData(KEY, key(stop))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.count.setText(walk_words(stops, metres))
        self._split.setVisible(bool(stops))
        self.empty.setVisible(not stops)
        self.paper.setEnabled(bool(stops))
        if not stops:
            self._say_empty()

    def show_stop(self, stop: Waiting | None) -> None:
        """The one in front."""
        same = self._stop is not None and stop is not None and key(self._stop) == key(stop)
        if self._stop is not None and not same:
            self._replies[key(self._stop)] = self.reply.toPlainText()
        self._stop = stop
        if stop is None:
            return
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key(stop):
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)
        post = stop.contribution
        self.name.setText(stop.name or post.reference or "")
        self.facts.setText(
            " · ".join(part for part in (post.reference, stop.place_words, words.full_day(post.occurred_on)) if part)
        )
        self.said.setText(words.quoted((post.body_fr or post.body or post.title or "").strip() or words.no_words()))
        self._show_errand(stop)
        self.map.setVisible(stop.place is not None)
        if not same:
            hint = stop.hint
            self.hint.setText(", ".join(part for part in (hint.place, hint.hours, hint.note) if part) if hint else "")
            self.reply.setPlainText(self._replies.pop(key(stop), ""))
        self.hint.setEnabled(bool(post.author_uuid))

    def _show_errand(self, stop: Waiting) -> None:
        asking = stop.errand is Errand.OUTCOME
        self.done.setVisible(not asking)
        for button in self.outcomes.values():
            button.setVisible(asking)
        if asking:
            title = _tr("This was done. Does it meet their need?")
            body = stop.commitment.title if stop.commitment is not None else ""
        elif stop.errand is Errand.CLARIFY:
            title = _tr("The question to ask")
            body = (
                (stop.message.body or "")
                if stop.message is not None
                else _tr("What did they mean? Say it in your words.")
            )
        else:
            title, body = _tr("The answer to bring"), (stop.message.body or "") if stop.message is not None else ""
        self.answer_title.setText(title)
        self.answer.setText(body.strip())
        self.done.setText(_tr("Note their reply") if stop.errand is Errand.CLARIFY else _tr("They are told"))

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done, in place of the count."""
        self.count.setText("\n".join(render(found) for found in findings))

    def _choose_errand(self, kind: Errand | None, word: str) -> None:
        self._errand = kind
        self.errand.setText(word)
        self.errand.updateGeometry()
        self._tell_shown()

    def _tell(self, done: Callable[[str], object]) -> None:
        """Hand over what happened; the reply that was noted with it is no longer a beginning."""
        before = self._stop
        done(self.reply.toPlainText())
        if before is not None and (self._stop is None or key(self._stop) != key(before)):
            self._replies.pop(key(before), None)

    def _done_by_key(self) -> None:
        if self.done.isVisible():
            self.done.click()

    def _tell_shown(self) -> None:
        self.shown.emit(Shown(self._errand, self.walk.isChecked()))

    def _say_empty(self) -> None:
        every = _tr("All errands")
        acts = ((every, lambda: self._choose_errand(None, every)),) if self._errand is not None else ()
        self.empty.say("check", *nothing_words(self._errand), acts)

    def closeEvent(self, event: object) -> None:
        """The walk leaves the map."""
        super().closeEvent(event)
        self.shut.emit()
