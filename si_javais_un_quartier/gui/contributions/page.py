"""The page *Contributions*: figures, filters, list and contribution, in one column beside the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from .. import look, words
from ..empty import EmptyState
from ..focus_keeper import FocusKeeper
from ..focus_order import follow_layout
from .figures import FigureStrip
from .filter_bar import FilterBar
from .list_head import ListHead
from .list_model import ContributionListModel
from .list_view import ContributionListView
from .reading_bar import ReadingBar
from .reading_pane import ReadingPane
from .sections.arrangement import Arrangement, Moment, Section
from .sections.note import SectionNote


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContributionsPage", text)


class ContributionsPage(QWidget):
    """Shows what its presenter gives. ``selected`` carries the list's chosen keys, the current one first.

    Above 640 px of height list and contribution share a splitter; below, the contribution replaces the list: Enter
    reads, Escape returns to the same row and scroll. ``arrangement`` says which parts are folded or apart.
    """

    selected = pyqtSignal(object)  # a list of a hundred thousand would be copied number by number

    def __init__(self, model: ContributionListModel, filters: FilterBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.filters = model, filters
        self.figures = FigureStrip(self)
        self.head = ListHead(self)
        self.sort = self.head.sort
        self.all_wanted, self.news_wanted = self.head.all_wanted, self.head.news_wanted
        self.list = ContributionListView(model, self)
        self.pane = ReadingPane(self)
        self.empty = EmptyState(self)
        self.notes = {section: SectionNote(section, self) for section in Section}
        #: Where the keyboard goes in each part.
        self.starts = {Section.FILTERS: filters.search, Section.LIST: self.list, Section.CONTRIBUTION: self.pane}
        self._count, self._all = self.head.count, self.head.all
        self._bar = ReadingBar(self)
        self._where = self._bar.where
        self._stack = QStackedWidget(self)
        self._reader = QStackedWidget(self)
        self._nothing = EmptyState(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._top, self._middle = QVBoxLayout(), QVBoxLayout()
        self.arrangement, self._moment = Arrangement(), Moment()
        self._told: tuple[list[int], int | None] = ([], None)
        self._sizes: tuple[int, ...] = ()
        self.picking = False
        self._prepare_list()
        self._lay_out()
        self._bar.back_wanted.connect(self.show_list)
        self._bar.stepped.connect(self.step)
        FocusKeeper(self, (self, filters, self.head, self.list, self.pane), self.take_focus)

    def _prepare_list(self) -> None:
        view = self.list
        view.activated.connect(lambda _: self.read())
        self.model.modelReset.connect(self._tell_no_more)
        view.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def _lay_out(self) -> None:
        self._nothing.say(
            "contributions", _tr("No contribution chosen"), _tr("Choose one in the list or on the map, or press J.")
        )
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._reader.addWidget(self._nothing)
        self._reader.addWidget(self.pane)
        self._splitter.setHandleWidth(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notes[Section.FILTERS])
        column.addLayout(self._top)
        column.addWidget(self.notes[Section.LIST])
        column.addLayout(self._middle)
        column.addWidget(self._bar)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.notes[Section.CONTRIBUTION])
        for section in Section:
            self.put_back(section)
        self._splitter.setSizes([4 * look.ROW_HEIGHT, 10 * look.ROW_HEIGHT])
        self._arrange()

    # -- the parts and where they are

    def take_out(self, section: Section) -> tuple[QWidget, ...]:
        """The widgets of a part, from the top, to be put elsewhere."""
        self._sizes = self.sizes()
        if section is Section.FILTERS:
            return (self.figures, self.filters)
        return (self.head, self._stack) if section is Section.LIST else (self._reader,)

    def put_back(self, section: Section) -> None:
        """Take the widgets of a part back, wherever they are."""
        if section is Section.FILTERS:
            self._top.addWidget(self.figures)
            self._top.addWidget(self.filters)
        elif section is Section.LIST:
            self._middle.addWidget(self.head)
            self._splitter.insertWidget(0, self._stack)
        else:
            self._splitter.addWidget(self._reader)
        self._splitter.setChildrenCollapsible(False)
        for place in range(self._splitter.count()):
            self._splitter.setStretchFactor(place, int(self._splitter.widget(place) is self._reader))

    def show_arrangement(self, wanted: Arrangement) -> None:
        """Fold and unfold; what is apart has been taken out before."""
        self.arrangement = wanted
        self._arrange()
        self.show_sizes(self._sizes)
        here = [(Section.FILTERS, self.figures), (Section.FILTERS, self.filters), (Section.LIST, self.head)]
        kept = [widget for section, widget in here if section not in wanted.apart]
        follow_layout((*kept, self._bar, self._splitter))

    def _arrange(self) -> None:
        """Show of each part what is to be seen now."""
        self._moment = replace(self._moment, low=self._low())
        shown = self.arrangement.shown(self._moment)
        for widget in (self.figures, self.filters):
            widget.setVisible(shown.filters)
        self.head.setVisible(shown.head)
        offered = not self.arrangement.apart & {Section.FILTERS, Section.LIST}
        self.head.show_folded(folded=Section.FILTERS in self.arrangement.folded, offered=offered)
        self._stack.setVisible(shown.rows)
        self._bar.setVisible(shown.reading_bar)
        self._reader.setCurrentWidget(self.pane if self._moment.chosen else self._nothing)
        self._reader.setVisible(shown.contribution)
        for section, note in self.notes.items():
            note.say(apart=section in self.arrangement.apart)
            note.setVisible(section in shown.notes)

    def sizes(self) -> tuple[int, ...]:
        """How list and contribution share the height; as it was the last time where only one of them is shown."""
        sizes = tuple(self._splitter.sizes())
        return sizes if len(sizes) > 1 and all(sizes) else self._sizes

    def show_sizes(self, sizes: Sequence[int]) -> None:
        """Share the height so again."""
        self._sizes = tuple(sizes)
        if len(sizes) == self._splitter.count():
            self._splitter.setSizes(list(sizes))

    # -- what the presenter says

    def show_list_or_empty(self, *, empty: bool, first_day: bool) -> None:
        """The list, or why there is nothing in it; on the first day figures and filters are hidden, not zero."""
        self._stack.setCurrentWidget(self.empty if empty else self.list)
        self._moment = replace(self._moment, first_day=first_day, empty=empty)
        self._arrange()

    def select_keys(self, keys: Sequence[int], *, scroll: bool) -> None:
        """Select these rows without telling back; the first becomes the current one."""
        self.list.select_keys(keys, scroll=scroll)
        self._tell_no_more()
        self._show_where()

    def selected_keys(self) -> list[int]:
        """The keys of the selected rows, the current one first."""
        return self.list.selected_keys()

    def current_key(self) -> int | None:
        """The key of the current row."""
        return self.list.current_key()

    def top_key(self) -> int | None:
        """The key of the first row in sight."""
        return self.list.top_key()

    def show_top(self, key: int | None) -> None:
        """Scroll so that this row is the first in sight; where it isn't listed, nothing moves."""
        self.list.show_top(key)

    def show_contribution(self) -> None:
        """Give the pane its room: beside the list when there is height, in its place when reading on a low screen."""
        before = self.pane.isVisible()
        self._moment = replace(self._moment, chosen=True)
        self._arrange()
        if self.pane.isVisible() and not before:  # the list has just become shorter
            QTimer.singleShot(0, self._show_current)

    def _show_current(self) -> None:
        self.list.scrollTo(self.list.currentIndex())

    def hide_contribution(self) -> None:
        """Nothing is selected."""
        reading = self._moment.reading
        self._moment = replace(self._moment, chosen=False)
        self._arrange()
        if reading:
            self.show_list()

    # -- what the person does

    def read(self) -> None:
        """Read the current contribution; on a low screen it takes the place of the list."""
        if self.list.currentIndex().isValid():
            self.show_words()
            self._show_where()
            self.take_focus()

    def show_words(self) -> None:
        """The contribution is wanted in sight, where list and contribution take turns."""
        reading = self.arrangement.takes_turns(low=self._low())
        self._moment = replace(self._moment, reading=reading, chosen=self._moment.chosen or bool(self.selected_keys()))
        self._arrange()

    def take_focus(self) -> None:
        """The keys of the page work again, whatever held the focus before; in the window where the person is."""
        pane_is_there = Section.CONTRIBUTION in self.arrangement.apart and self.pane.isActiveWindow()
        at_list = self.list.isVisible() and not pane_is_there
        (self.list if at_list else self.pane).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Back to the list, at the same row and scroll."""
        self._moment = replace(self._moment, reading=False)
        self.arrangement = self.arrangement.with_folded(Section.LIST, folded=False)
        self._arrange()
        self.list.window().activateWindow()
        (self.list if self.list.isVisible() else self.pane).setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or previous contribution of the list."""
        current = self.list.currentIndex()
        chosen = self.picking or self.list.selectionModel().isSelected(current)
        row = current.row() + by if chosen else max(0, current.row())
        if not 0 <= row < self.model.rowCount():
            return
        index, leave = self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
        if self.picking:
            self.list.selectionModel().setCurrentIndex(index, leave)
            self.list.scrollTo(index)
        else:
            self.list.setCurrentIndex(index)

    def toggle(self) -> None:
        """Choose the current row beside the others, or no longer; the keys that step leave the choice as it is."""
        current = self.list.currentIndex()
        if not current.isValid():
            return
        begun, self.picking = self.picking, True
        if begun or not self.list.selectionModel().isSelected(current):
            self.list.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        self.picking = self.list.selectionModel().hasSelection()

    def choose_one(self) -> None:
        """Of all that is chosen, only the current one stays."""
        self.picking = False
        current = self.list.currentIndex()
        if current.isValid():
            self.list.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: object) -> None:
        """Going over the limit of height brings both back."""
        super().resizeEvent(event)
        if not self.arrangement.takes_turns(low=self._low()):
            self._moment = replace(self._moment, reading=False)
        self._arrange()

    def _low(self) -> bool:
        return self.height() < look.LOW - look.STRIP_HEIGHT - look.FOOT_HEIGHT

    def _tell(self) -> None:
        """Qt speaks of the selection, then of the current row; what is the same is told once."""
        self._show_where()
        keys, current = self.selected_keys(), self.current_key()
        if len(keys) < 2 and current in keys:
            self.picking = False
        told = (keys, current if self.picking else None)
        if told != self._told:
            self._told = told
            self.selected.emit(keys)

    def _tell_no_more(self) -> None:
        """What is selected now was not chosen by a person."""
        self._told = (self.selected_keys(), self.current_key() if self.picking else None)

    def _show_where(self) -> None:
        row = self.list.currentIndex().row()
        self._where.setText(
            _tr("{row} of {total}").format(row=words.number(row + 1), total=words.number(self.model.rowCount()))
            if row >= 0
            else ""
        )
