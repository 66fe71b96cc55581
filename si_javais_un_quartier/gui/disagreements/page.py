"""The page *Disagreements*: the list when there are several, then before, one version and the other, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.disagreements import Side
from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import EmptyState, plain_label
from .presenter import Row
from .sides import Sides
from .version_column import VersionColumn
from .writing_form import WritingForm

#: Narrower than this, the versions stand one under the other, "before" last.
SIDE_BY_SIDE = 640
#: Rows of the list at most: one to so many pixels of the page, so that both versions are in sight in a low window.
ROWS_SEEN, ROW_STEP = 4, 180


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Disagreements", text, None, count)


class DisagreementsPage(QWidget):
    """Shows what its presenter gives; tells what the person chose and decides nothing."""

    chosen = pyqtSignal(str)
    settled = pyqtSignal(object, dict)
    all_settled = pyqtSignal(object)
    settled_wanted = pyqtSignal(bool)
    place_wanted = pyqtSignal()
    contribution_wanted = pyqtSignal(str)
    stepped = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: Sides | None = None
        self._count = plain_label(parent=self)
        self._count.setFont(look.font(bold=True))
        self._count.setWordWrap(True)
        self.old = FlatButton("", parent=self)
        self.old.setCheckable(True)
        self.old.toggled.connect(self.settled_wanted)
        self._rules = QMenu(self)
        self.rule = MenuButton(_tr("All by one rule…"), self._rules, parent=self)
        self.list = QListWidget(self)
        self.before = VersionColumn(gone=True, parent=self)
        self.mine = VersionColumn(mine=True, parent=self)
        self.theirs = VersionColumn(parent=self)
        self.form = WritingForm(self)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._prepare()
        self._lay_out()
        self._connect()

    def _prepare(self) -> None:
        for side, word in ((Side.LOCAL, _tr("Keep the version of whoever met the disagreement")),
                           (Side.HUB, _tr("Keep what the shared base holds"))):  # fmt: skip
            self._rules.addAction(word, lambda side=side: self.all_settled.emit(side))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(3)
        self.list.setContentsMargins(8, 0, 0, 0)
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, look.selected(palette))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.text(palette))
        self.list.setPalette(palette)
        self.list.setAccessibleName(_tr("Disagreements"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sign = QLabel(self)
        self._sentence = self._label(2, bold=True)
        self._about = self._label(-0.5, quiet=True)
        self._outcome = self._label(bold=True)
        self._safe = self._label(-0.5, quiet=True)
        self._map = FlatButton(_tr("See on the map"), "pin", parent=self)
        self._open = FlatButton(_tr("Open the contribution"), "contributions", parent=self)
        self._write = QPushButton(_tr("Write otherwise…"), self)
        self._write.setMinimumHeight(30)
        self._write.setAutoDefault(False)
        self._write.setMinimumWidth(self._write.sizeHint().width() + 16)

    def _label(self, points: float = 0, *, bold: bool = False, quiet: bool = False) -> QLabel:
        label = plain_label(parent=self)
        label.setFont(look.font(points, bold=bold))
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if quiet:
            look.coloured(label, look.secondary(self.palette()))
        return label

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._tell_chosen)
        self.mine.taken.connect(lambda: self.settled.emit(Side.LOCAL, {}))
        self.theirs.taken.connect(lambda: self.settled.emit(Side.HUB, {}))
        self.form.written.connect(lambda words: self.settled.emit(Side.OTHER, words))
        self._write.clicked.connect(self.write)
        self._map.clicked.connect(self.place_wanted)
        self._open.clicked.connect(lambda: self.contribution_wanted.emit(self._sides.contribution))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 4, 4, 4)
        top.addWidget(self._count, 1)
        top.addWidget(self.old)
        top.addWidget(self.rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        for widget in (look.line(self), self.list, look.line(self)):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self._reading())
        self._stack.addWidget(self.empty)

    def _reading(self) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget(scroll)
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._sign.setPixmap(icon("clashes", look.text(self.palette())).pixmap(18, 18))
        said = QVBoxLayout()
        said.setSpacing(2)
        for widget in (self._sentence, self._about):
            said.addWidget(widget)
        signed = QHBoxLayout()
        signed.setSpacing(10)
        signed.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        signed.addLayout(said, 1)
        head.addLayout(signed, 1)
        links = QHBoxLayout()
        for widget in (self._map, self._open):
            links.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(links)
        column.addLayout(head)
        column.addWidget(self._outcome)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(8)
        for version in (self.before, self.mine, self.theirs):
            self._columns.addWidget(version, 1)
        column.addLayout(self._columns)
        column.addWidget(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        tick = QLabel(self)
        tick.setPixmap(icon("check", look.accent(self.palette())).pixmap(16, 16))
        foot.addWidget(tick)
        foot.addWidget(self._safe, 1)
        foot.addWidget(self._write)
        column.addLayout(foot)
        column.addStretch(1)
        scroll.setWidget(content)
        return scroll

    # -- what the presenter says

    def show_counts(self, waiting: int, settled: int) -> None:
        """The first line."""
        self._count.setText(_tr("%n disagreement(s) to settle", waiting))
        self.old.setText(_tr("Settled (%n)", settled))
        self.old.setAccessibleName(self.old.text())
        self.old.setVisible(settled > 0 or self.old.isChecked())
        self.rule.setVisible(waiting > 1 and not self.old.isChecked())

    def show_rows(self, rows: Sequence[Row], current: int) -> None:
        """The list; it isn't shown for a single one."""
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem("\n".join((row.title, row.detail)))
            item.setData(Qt.ItemDataRole.UserRole, row.uuid)
            self.list.addItem(item)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self.list.setVisible(len(rows) > 1)
        self._fit_list()

    def show_sides(self, sides: Sides | None) -> None:
        """The one that is read."""
        self._sides = sides
        self.form.hide()
        self._stack.setCurrentIndex(1 if sides is None else 0)
        if sides is None:
            self._say_empty()
            return
        self._sentence.setText(sides.sentence)
        self._about.setText(sides.about)
        self._outcome.setText(sides.outcome)
        self._outcome.setVisible(bool(sides.outcome))
        self._safe.setText(_safe_words(sides))
        for version, column in ((self.before, sides.before), (self.mine, sides.mine), (self.theirs, sides.theirs)):
            version.show_column(column)
            if sides.outcome:
                version.button.hide()
        self._write.setVisible(bool(sides.writable) and not sides.outcome)
        self._map.setVisible(any(sides.places))
        self._open.setVisible(bool(sides.contribution))

    def write(self) -> None:
        """A third wording, begun from mine."""
        if self._sides is not None and self._sides.writable:
            self._write.hide()
            self.form.begin(self._sides.writable)

    def sides(self) -> Sides | None:
        """What is read now."""
        return self._sides

    def resizeEvent(self, event: object) -> None:
        """Side by side where there is room, else mine, theirs, and before last."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        named, bare = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for link in (self._map, self._open):  # the sentence needs the room; a tooltip says the word
            link.setToolButtonStyle(named if wide else bare)
        self._fit_list()
        if (self._columns.indexOf(self.before) == 0) != wide:
            self._columns.removeWidget(self.before)
            self._columns.insertWidget(0 if wide else 2, self.before, 1)

    def _fit_list(self) -> None:
        rows = min(self.list.count(), max(2, min(ROWS_SEEN, self.height() // ROW_STEP)))
        if rows:
            self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) + 6) + 4)
            self.list.scrollToItem(self.list.currentItem())

    def _say_empty(self) -> None:
        if self.old.isChecked():
            self.empty.say("check", _tr("Nothing was settled yet"), "", ())
            return
        self.empty.say(
            "check",
            _tr("No disagreement"),
            _tr("When two people change the same thing before a synchronisation, both versions wait here."),
        )

    def _tell_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _safe_words(sides: Sides) -> str:
    """What a person need not fear, and what they need not do."""
    said = [_tr("Nothing is lost: both versions stay in the history.")]
    if sides.united:
        said.append(
            _tr("Changed on one side only, and already brought together: {what}.").format(what=", ".join(sides.united))
        )
    return " ".join(said)
