"""The list of premises with its figures, search and states."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import look
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from ..flow_layout import FlowLayout
from .list_model import PremisesDelegate, PremisesListModel
from .ranking import ALL, APART, AVAILABLE, VACANT
from .rules_button import RulesButton
from .tools_button import ToolsButton

SEARCH_MS = 150


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class PremisesListPage(QWidget):
    """``filtered`` says that the words or the state asked for have changed; ``opened`` carries a row's number."""

    filtered = pyqtSignal()
    opened = pyqtSignal(int)
    pointing = pyqtSignal(bool)
    map_wanted = pyqtSignal(bool)
    import_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Window)
        self.state = AVAILABLE
        self.search = QgsFilterLineEdit(self)
        self.search.setPlaceholderText(_tr("Search an address, an activity, a parcel…"))
        self.search.setShowSearchIcon(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self.filtered)
        self.search.textChanged.connect(lambda _: self._wait.start())
        self.point = FlatButton(_tr("Click on the map"), "pin", _tr("Click a premises or a parcel for its sheet"), self)
        self.point.setCheckable(True)
        self.point.toggled.connect(self.pointing)
        self.on_map = FlatButton(_tr("Index on the map"), "map", parent=self)
        self.on_map.setCheckable(True)
        self.on_map.clicked.connect(self.map_wanted)
        self.bring_in = FlatButton(_tr("Import…"), "download", _tr("Import premises from a file or a layer"), self)
        self.bring_in.clicked.connect(self.import_wanted)
        self.rules, self.more = RulesButton(self), ToolsButton(self)
        self.rules.picked.connect(self._rule_picked)
        self.states: dict[str, FlatButton] = {}
        self._group = QButtonGroup(self)
        for name in (AVAILABLE, APART, VACANT, ALL):
            button = FlatButton("", parent=self)
            button.setCheckable(True)
            button.setChecked(name == self.state)
            button.clicked.connect(lambda _=False, state=name: self.choose(state))
            self._group.addButton(button)
            self.states[name] = button
        self.model = PremisesListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PremisesDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(_tr("Premises"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self._count = plain_label(parent=self)
        look.coloured(self._count, look.secondary(self.palette()))
        self._rate = plain_label(parent=self)
        self._rate.setWordWrap(True)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = QWidget(self)
        column = QVBoxLayout(tools)
        column.setContentsMargins(look.TOOL_MARGIN, 6, look.TOOL_MARGIN, 6)
        column.setSpacing(6)
        states, buttons = FlowLayout(gap=2), FlowLayout(gap=2)
        for button in self.states.values():
            states.addWidget(button)
        states.addWidget(self.rules)
        for button in (self.point, self.on_map, self.bring_in):
            buttons.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        column.addWidget(self._rate)
        column.addLayout(states)
        finding = QHBoxLayout()
        finding.addWidget(self.search, 1)
        finding.addWidget(self.more)
        column.addLayout(finding)
        column.addLayout(buttons)
        column.addLayout(foot)
        self._tools = tools
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(tools)
        outer.addWidget(look.line(self))
        outer.addWidget(self._stack, 1)

    def _rule_picked(self) -> None:
        """A rule is about all that stand empty, those set apart too."""
        if self.rules.chosen and self.state in {AVAILABLE, APART}:
            self.choose(VACANT)
        else:
            self.filtered.emit()

    def choose(self, state: str) -> None:
        """Show the premises of that state."""
        self.state = state
        self.states[state].setChecked(True)
        self.filtered.emit()

    def show_figures(self, counts: Mapping[str, int], rate: str) -> None:
        """How many there are of each state, and the vacancy in a sentence."""
        names = {
            AVAILABLE: _tr("To be had {count}"),
            APART: _tr("Set apart {count}"),
            VACANT: _tr("Vacant {count}"),
            ALL: _tr("All {count}"),
        }
        for name, button in self.states.items():
            button.setText(names[name].format(count=counts[name]))
            button.setAccessibleName(button.text())
            button.setToolTip(_TIPS[name]())
        self._rate.setText(rate)
        self._tools.show()

    def show_count(self, shown: int, total: int) -> None:
        """How many of those there are are listed."""
        self._count.setText(_tr("{shown} of {total}").format(shown=shown, total=total))
        self._stack.setCurrentWidget(self.list)

    def show_empty(self, picture: str, what: str, why: str, *acts: tuple[str, object], tools: bool = True) -> None:
        """Why there is nothing, and what to do."""
        self._empty.say(picture, what, why, acts)
        self._tools.setVisible(tools)
        self._count.setText("")
        self._stack.setCurrentWidget(self._empty)

    def select(self, place: int) -> None:
        """Mark a row and bring it into view."""
        index = self.model.index(place, 0)
        if place >= 0:
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def take_focus(self) -> None:
        """The keys go to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.opened.emit(row.number)


_TIPS = {
    AVAILABLE: lambda: _tr("Vacant, and neither blocked nor earmarked: those that are ranked"),
    APART: lambda: _tr("Vacant, but blocked or earmarked: each says why it is not ranked"),
    VACANT: lambda: _tr("All that stand empty"),
    ALL: lambda: _tr("All ground-floor premises"),
}
