"""The page *Encounters*: what isn't finished, what isn't shared, and how far each word has come."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QShowEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import EmptyState
from ..noting.choice_row import ChoiceRow
from ..row_delegate import RowRole
from .page_presenter import Reading, Row, Which
from .reading_pane import EncounterPane
from .row_delegate import EncounterDelegate


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Encounters", text, None, count)


class EncountersPage(QWidget):
    """Shows what its presenter gives; tells what the person chose and decides nothing.

    ``resumed`` carries a sheet's uuid, ``contribution_wanted`` a contribution's, ``which`` a :class:`Which`.
    """

    note_wanted = pyqtSignal()
    paper_wanted = pyqtSignal()
    field_wanted = pyqtSignal()
    forms_wanted = pyqtSignal()
    cards_wanted = pyqtSignal()
    telling_wanted = pyqtSignal()
    chosen = pyqtSignal(str)
    resumed = pyqtSignal(str)
    thrown_away = pyqtSignal(str)
    which = pyqtSignal(object)
    searched = pyqtSignal(str)
    entered = pyqtSignal(str)
    contribution_wanted = pyqtSignal(str)
    came_in_sight = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QPushButton(_tr("Note an encounter"), self)
        self.note.setObjectName("note_encounter")
        self.note.setAutoDefault(False)
        self.note.setMinimumSize(self.note.sizeHint().width() + 20, 32)
        self.note.clicked.connect(self.note_wanted)
        self.menu = QMenu(self)
        self._fill_menu()
        self._more = MenuButton(_tr("Paper and cards"), self.menu, parent=self)
        self.search = QgsFilterLineEdit(self)
        self.search.setObjectName("search_encounters")
        self.search.setPlaceholderText(_tr("Card number, place, word…"))
        self.search.setAccessibleName(_tr("Search the encounters"))
        self.search.setMinimumHeight(28)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(lambda: self.entered.emit(self.search.text()))
        self.waiting = FlatButton(
            "", "speak", _tr("An answer to bring, a question to ask, something done to ask about"), self
        )
        self.waiting.setObjectName("people_waiting")
        self.waiting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.waiting.clicked.connect(self.telling_wanted)
        self.waiting.hide()
        self._which = ChoiceRow(_tr("Which encounters"), parent=self)
        self._which.changed.connect(lambda: self.which.emit(Which(self._which.chosen())))
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(_tr("Encounters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(EncounterDelegate(self.list))
        self.list.currentItemChanged.connect(self._tell_chosen)
        self.list.itemActivated.connect(self._activate)
        self.pane = EncounterPane(self)
        self.pane.resumed.connect(self.resumed)
        self.pane.thrown_away.connect(self.thrown_away)
        self.pane.contribution_wanted.connect(self.contribution_wanted)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.show_counts(dict.fromkeys(Which, 0))

    def _fill_menu(self) -> None:
        """What is taken along, what is brought back."""
        for name, word, wanted in (
            ("print_forms", _tr("Print paper forms…"), self.forms_wanted),
            ("print_cards", _tr("Print tracking cards…"), self.cards_wanted),
            ("field_project", _tr("Prepare a project for QField…"), self.field_wanted),
            ("", "", None),
            ("enter_paper", _tr("Enter paper forms…"), self.paper_wanted),
            ("tell_in_person", _tr("To tell in person…"), self.telling_wanted),
        ):
            if wanted is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(word, wanted.emit).setObjectName(name)

    def _lay_out(self) -> None:
        first, tools = QHBoxLayout(), QVBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.note)
        first.addStretch(1)
        first.addWidget(self._more)
        tools.setContentsMargins(look.TOOL_MARGIN, look.TOOL_MARGIN, look.TOOL_MARGIN, 6)
        tools.setSpacing(6)
        tools.addLayout(first)
        tools.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignLeft)
        tools.addWidget(self.search)
        tools.addWidget(self._which)
        area = QScrollArea(self)
        area.setWidget(self.pane)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.grounded(self.pane, QPalette.ColorRole.Base)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(area)
        split.setSizes([200, 320])
        split.setStretchFactor(1, 1)
        self.list.setMinimumHeight(100)
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(look.line(self))
        column.addWidget(self._stack, 1)

    # -- what the presenter shows

    def show_waiting(self, said: str) -> None:
        """Who is to be met again, a click away from the walk; nothing where nobody is."""
        self.waiting.setText(said)
        self.waiting.setAccessibleName(said)
        self.waiting.setVisible(bool(said))

    def show_counts(self, counts: dict[Which, int]) -> None:
        """The choices, each with what it would list; nothing to finish or to share is not offered."""
        chosen = self._which.chosen() or Which.ALL.value
        words = {
            Which.ALL: _tr("All"),
            Which.TODAY: _tr("Today"),
            Which.OPEN: _tr("To finish"),
            Which.UNSHARED: _tr("Not shared yet"),
        }
        offered = [
            (which.value, f"{word} {counts[which]}" if counts[which] else word, None)
            for which, word in words.items()
            if counts[which] or which is Which.ALL or which.value == chosen
        ]
        self._which.offer(offered)
        self._which.choose(chosen)
        self._which.setVisible(any(counts.values()))

    def show_rows(self, rows: Sequence[Row], current: str, *, filtered: bool) -> None:
        """The list, in place of the one before."""
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self.list)
            item.setData(RowRole, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.place)
            if row.uuid == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_empty(filtered=filtered)

    def show_reading(self, reading: Reading | None) -> None:
        """What is read."""
        self.pane.show_reading(reading)

    def show_all(self) -> None:
        """Lift the search and the choice."""
        self._which.choose(Which.ALL.value)
        self.search.clear()
        self.which.emit(Which.ALL)

    def _say_empty(self, *, filtered: bool) -> None:
        if filtered:
            self.empty.say(
                "search",
                _tr("No encounter here"),
                _tr("None fits what is asked for."),
                ((_tr("Show all"), self.show_all),),
            )
            return
        self.empty.say(
            "encounters",
            _tr("No encounter yet"),
            _tr("Note what people tell you at the market, at the school gate, on the doorstep. No network is needed."),
            (
                (_tr("Note an encounter"), self.note_wanted.emit),
                (_tr("Enter paper forms…"), self.paper_wanted.emit),
            ),
        )

    # -- what the person does

    def showEvent(self, event: QShowEvent) -> None:
        """Another page was in front until now."""
        super().showEvent(event)
        self.came_in_sight.emit()

    def _tell_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(RowRole).uuid)

    def _activate(self, item: QListWidgetItem) -> None:
        row = item.data(RowRole)
        if row.open:
            self.resumed.emit(row.uuid)
