"""The page *Initiatives*: what narrows the list, the list, and under it one initiative or its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.vocabulary import Sector
from ...store.initiatives import InitiativeFilter, ListedInitiative
from .. import look, words
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from ..flow_layout import FlowLayout
from ..row_delegate import RowRole
from .facts import facts, sector_words
from .form import InitiativeForm
from .row import InitiativeDelegate
from .sheet import SheetView


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Initiatives", text, None, count)


class InitiativesPage(QWidget):
    """Shows what its presenter gives; ``narrowed`` carries a filter, ``chosen`` a uuid."""

    narrowed = pyqtSignal(object)
    chosen = pyqtSignal(str)
    add_wanted = pyqtSignal()
    import_wanted = pyqtSignal()
    clock_wanted = pyqtSignal()
    came_in_sight = pyqtSignal()

    def __init__(self, form: InitiativeForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(_tr("Word, organiser, street…"))
        self.search.setAccessibleName(_tr("Search the initiatives"))
        self.sectors: dict[Sector | None, FlatButton] = {}
        self._group = QButtonGroup(self)
        for sector in (None, *Sector):
            button = self.sectors[sector] = FlatButton(_tr("All"), parent=self)
            button.setCheckable(True)
            self._group.addButton(button)
        self.sectors[None].setChecked(True)
        self.domain = QComboBox(self)
        self.domain.setAccessibleName(_tr("Domain"))
        self.domain.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = plain_label(parent=self)
        self.add = FlatButton(_tr("Note"), "add", _tr("Note an initiative"), self)
        self._menu = QMenu(self)
        self._menu.addAction(_tr("Bring in from a file or a layer…"), self.import_wanted)
        self._menu.addAction(_tr("Month by month on the map"), self.clock_wanted)
        self.list = QListWidget(self)
        self.sheet, self.form = SheetView(self), form
        self.empty = EmptyState(self)
        self._under = QStackedWidget(self)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._narrow())
        self.domain.activated.connect(lambda _: self._narrow())
        self._group.buttonClicked.connect(lambda _: self._narrow())
        self.add.clicked.connect(self.add_wanted)
        self.list.currentItemChanged.connect(self._tell_chosen)

    def _lay_out(self) -> None:
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(InitiativeDelegate(self.list))
        self.list.setAccessibleName(_tr("Initiatives"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        more = FlatButton("", "more", _tr("More"), self)
        more.setPopupMode(FlatButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu)
        first, flow, third = QHBoxLayout(), FlowLayout(gap=2), QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.add)
        first.addWidget(more)
        for button in self.sectors.values():
            flow.addWidget(button)
        third.addWidget(self.count, 1)
        third.addWidget(self.domain)
        top = QVBoxLayout()
        top.setContentsMargins(look.TOOL_MARGIN, 6, look.TOOL_MARGIN, 6)
        top.setSpacing(4)
        for row in (first, flow, third):
            top.addLayout(row)
        for widget in (self.sheet, self.form, self.empty):
            self._under.addWidget(widget)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(self._under)
        split.setChildrenCollapsible(False)
        split.setSizes([260, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(look.line(self))
        column.addWidget(split, 1)

    # -- what the presenter says

    def showEvent(self, event: QShowEvent) -> None:
        """Another page was in front until now."""
        super().showEvent(event)
        self.came_in_sight.emit()

    def show_choices(self, sectors: Mapping[Sector, int], domains: Sequence[str]) -> None:
        """How many of each sector, and the domains to choose from; what is chosen stays."""
        for sector, button in self.sectors.items():
            many = sum(sectors.values()) if sector is None else sectors.get(sector, 0)
            word = _tr("All") if sector is None else sector_words(sector)
            button.setText(f"{word} {words.number(many)}")
            button.setAccessibleName(button.text())
        chosen = self.domain.currentData()
        self.domain.clear()
        self.domain.addItem(_tr("All domains"), None)
        for domain in domains:
            self.domain.addItem(domain, domain)
        self.domain.setCurrentIndex(max(0, self.domain.findData(chosen)))
        self.domain.setVisible(bool(domains))
        self.form.show_domains(domains)

    def show_rows(self, rows: Sequence[ListedInitiative], current: str, total: int) -> None:
        """The list; its selection and its scroll stay where they can."""
        scrolled = self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            it = row.initiative
            item = QListWidgetItem(it.name)
            item.setData(RowRole, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{it.name}, {facts(it)}")
            self.list.addItem(item)
            if it.uuid == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(scrolled)
        self.list.setVisible(bool(rows) and self.under() is not self.form)
        said = _tr("{n} of {total}").format(n=words.number(len(rows)), total=words.number(total))
        self.count.setText(said if len(rows) < total else _tr("%n initiative(s)", total))
        self._say_empty(anywhere=total > 0)

    def show_current(self, uuid: str) -> None:
        """Bring the row of this one into sight."""
        for number in range(self.list.count()):
            if self.list.item(number).data(RowRole).initiative.uuid == uuid:
                self.list.setCurrentRow(number)
                self.list.scrollToItem(self.list.item(number))

    def show_under(self, widget: QWidget) -> None:
        """What stands under the list: the sheet, or why there is nothing; the form needs the room of the list too."""
        self._under.setCurrentWidget(widget)
        self.list.setVisible(self.list.count() > 0 and widget is not self.form)

    def under(self) -> QWidget:
        """What stands there now."""
        return self._under.currentWidget()

    def lift(self) -> None:
        """Nothing narrows the list any more."""
        for widget in (self.search, self.domain):
            widget.blockSignals(True)
        self.search.clear()
        self.domain.setCurrentIndex(0)
        self.sectors[None].setChecked(True)
        for widget in (self.search, self.domain):
            widget.blockSignals(False)

    def wanted(self) -> InitiativeFilter:
        """What narrows the list now."""
        sector = next((it for it, button in self.sectors.items() if button.isChecked()), None)
        return InitiativeFilter(sector, self.domain.currentData(), self.search.text())

    def _narrow(self) -> None:
        self.narrowed.emit(self.wanted())

    def _lift_and_narrow(self) -> None:
        self.lift()
        self._narrow()

    def _say_empty(self, *, anywhere: bool) -> None:
        if anywhere:
            self.empty.say(
                "search",
                _tr("No initiative fits"),
                _tr("Look for another word, or show them all."),
                ((_tr("Show all"), self._lift_and_narrow),),
            )
            return
        self.empty.say(
            "initiatives",
            _tr("No initiative yet"),
            _tr("Associations, public services, shops: note what already lives in the quarter, or bring in a list."),
            ((_tr("Note an initiative"), self.add_wanted.emit), (_tr("Bring in a list…"), self.import_wanted.emit)),
        )

    def _tell_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(RowRole).initiative.uuid)
