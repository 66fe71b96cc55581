"""The page *Contributions*: figures, filters, list and contribution, in one column beside the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import look, words
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from .figures import FigureStrip
from .filter_bar import FilterBar
from .list_model import ContributionListModel
from .reading_pane import ReadingPane
from .row_delegate import ContributionDelegate
from .sort_button import SortButton


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionsPage", text, None, count)


class ContributionsPage(QWidget):
    """Shows what its presenter gives. ``selected`` carries the list's chosen keys, the current one first.

    Above 640 px of height list and contribution share a splitter; below, the contribution replaces the list: Enter
    reads, Escape returns to the same row and scroll.
    """

    selected = pyqtSignal(list)
    news_wanted = pyqtSignal()
    all_wanted = pyqtSignal()

    def __init__(self, model: ContributionListModel, filters: FilterBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.filters = model, filters
        self.figures = FigureStrip(self)
        self.list = QListView(self)
        self.pane = ReadingPane(self)
        self.empty = EmptyState(self)
        self._count = plain_label(parent=self)
        self._count.setFont(look.font(bold=True))
        self._all = FlatButton(_tr("Show all"), "close", parent=self)
        self._all.clicked.connect(self.all_wanted)
        self.sort = SortButton(self)
        self._news = FlatButton("", "up", parent=self)
        self._news.clicked.connect(self.news_wanted)
        self._news.hide()
        self._back = FlatButton(_tr("List"), "back", _tr("Back to the list (Escape)"), self)
        self._where = plain_label(parent=self)
        self._previous = FlatButton("", "up", _tr("Previous (K)"), self)
        self._next = FlatButton("", "down", _tr("Next (J)"), self)
        self._read_bar = QWidget(self)
        self._stack = QStackedWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._reading = False
        self._told: list[int] = []
        self._prepare_list()
        self._lay_out()
        self._back.clicked.connect(self.show_list)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))

    def _prepare_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(ContributionDelegate(view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(_tr("Contributions"))
        view.activated.connect(lambda _: self.read())
        self.model.modelReset.connect(self._tell_no_more)
        view.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def _lay_out(self) -> None:
        result = QHBoxLayout()
        result.setContentsMargins(12, 2, 6, 2)
        result.addWidget(self._count)
        result.addWidget(self._all)
        result.addStretch(1)
        result.addWidget(self._news)
        result.addWidget(self.sort)
        top = QWidget(self)
        self._top = top
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        for widget in (self.figures, self.filters, look.line(self)):
            head.addWidget(widget)
        head.addLayout(result)
        head.addWidget(look.line(self))
        row = QHBoxLayout(self._read_bar)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        for widget in (self._where, self._previous, self._next):
            row.addWidget(widget)
        self._read_bar.hide()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([4 * look.ROW_HEIGHT, 10 * look.ROW_HEIGHT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._read_bar)
        column.addWidget(self._splitter, 1)
        self.pane.hide()

    # -- what the presenter says

    def show_count(self, found: int | None, total: int, *, filtered: bool) -> None:
        """Like "24 of 412"; *found* None while it is being counted."""
        shown = "…" if found is None else words.number(found)
        whole = _tr("%n contribution(s)", total)
        self._count.setText(
            _tr("{found} of {total}").format(found=shown, total=words.number(total)) if filtered else whole
        )
        self._all.setVisible(filtered)

    def show_news(self, count: int) -> None:
        """Rows that came and wait above the list until they are asked for."""
        self._news.setText(_tr("%n new", count))
        self._news.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._news.setVisible(count > 0)

    def show_list_or_empty(self, *, empty: bool, first_day: bool) -> None:
        """The list, or why there is nothing in it; on the first day figures and filters are hidden, not zero."""
        self._stack.setCurrentWidget(self.empty if empty else self.list)
        self._top.setVisible(not first_day and not self._reading)
        if empty:
            self.pane.hide()

    def select_keys(self, keys: Sequence[int], *, scroll: bool) -> None:
        """Select these rows without telling back; the first becomes the current one."""
        chosen = self.list.selectionModel()
        chosen.blockSignals(True)
        chosen.clearSelection()
        found = self.model.rows_of_keys(keys)
        rows = [found[key] for key in keys if key in found]
        chosen.select(self._runs_of(rows), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            chosen.setCurrentIndex(self.model.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.blockSignals(False)
        self._tell_no_more()
        self.list.viewport().update()
        if rows and scroll:
            self.list.scrollTo(self.model.index(rows[0], 0))
        self._show_where()

    def _runs_of(self, rows: Sequence[int]) -> QItemSelection:
        """Rows as runs: thousands of single ones would take Qt seconds."""
        runs: list[list[int]] = []
        for row in sorted(rows):
            if runs and row == runs[-1][1] + 1:
                runs[-1][1] = row
            else:
                runs.append([row, row])
        selection = QItemSelection()
        for first, last in runs:
            selection.append(QItemSelectionRange(self.model.index(first, 0), self.model.index(last, 0)))
        return selection

    def show_contribution(self) -> None:
        """Give the pane its room: beside the list when there is height, in its place when reading on a low screen."""
        before = self.pane.isVisible()
        self.pane.setVisible(not self._low() or self._reading)
        if self.pane.isVisible() and not before:  # the list has just become shorter
            QTimer.singleShot(0, lambda: self.list.scrollTo(self.list.currentIndex()))

    def hide_contribution(self) -> None:
        """Nothing is selected."""
        self.pane.hide()
        if self._reading:
            self.show_list()

    # -- what the person does

    def read(self) -> None:
        """Read the current contribution; on a low screen it takes the place of the list."""
        if not self.list.currentIndex().isValid():
            return
        if self._low():
            self._reading = True
            self._top.hide()
            self._stack.hide()
            self._read_bar.show()
        self.pane.show()
        self._show_where()
        self.take_focus()

    def take_focus(self) -> None:
        """The keys of the page work again, whatever held the focus before."""
        (self.list if self.list.isVisible() else self.pane).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Back to the list, at the same row and scroll."""
        self._reading = False
        self._read_bar.hide()
        self._top.show()
        self._stack.show()
        if self._low():
            self.pane.hide()
        self.take_focus()

    def step(self, by: int) -> None:
        """Go to the next or previous contribution of the list."""
        current = self.list.currentIndex()
        chosen = self.list.selectionModel().isSelected(current)
        row = current.row() + by if chosen else max(0, current.row())
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def current_key(self) -> int | None:
        """The key of the current row."""
        row = self.list.currentIndex().row()
        keys = self.model.keys()
        return keys[row] if 0 <= row < len(keys) else None

    def resizeEvent(self, event: object) -> None:
        """Going over the limit of height brings both back; a narrow page has no room for "Show all" in words."""
        super().resizeEvent(event)
        only, word = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextOnly
        self._all.setToolButtonStyle(only if self.width() < look.NARROW else word)
        if not self._low() and self._reading:
            self.show_list()
        if not self._reading:
            self.pane.setVisible(not self._low() and self.list.selectionModel().hasSelection())

    def _low(self) -> bool:
        return self.height() < look.LOW - look.STRIP_HEIGHT - look.FOOT_HEIGHT

    def selected_keys(self) -> list[int]:
        """The keys of the selected rows, the current one first."""
        current = self.list.currentIndex().row()
        runs = self.list.selectionModel().selection()
        chosen = {row for run in runs for row in range(run.top(), run.bottom() + 1)}
        rows = sorted(chosen, key=lambda row: (row != current, row))
        keys = self.model.keys()
        return [keys[row] for row in rows if row < len(keys)]

    def _tell(self) -> None:
        """Qt speaks of the selection, then of the current row; what is the same is told once."""
        self._show_where()
        keys = self.selected_keys()
        if keys != self._told:
            self._told = keys
            self.selected.emit(keys)

    def _tell_no_more(self) -> None:
        """What is selected now was not chosen by a person."""
        self._told = self.selected_keys()

    def _show_where(self) -> None:
        row = self.list.currentIndex().row()
        self._where.setText(
            _tr("{row} of {total}").format(row=words.number(row + 1), total=words.number(self.model.rowCount()))
            if row >= 0
            else ""
        )
