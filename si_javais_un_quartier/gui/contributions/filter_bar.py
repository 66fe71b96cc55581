"""Search box and filters: what narrows the list, always in sight, each choice with its count."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton
from ..flow_layout import FlowLayout
from .filter_menu import ChoiceMenu, FilterButton, Offered

#: Keys already waiting make one search; a pause would only make the rows come later.
TYPING_MS = 0
#: The filter that stands among the others, under "More", where the bar is narrow.
FOLDED = "tag"


_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


class FilterBar(QWidget):
    """Search and filters; ``changed`` comes at each key and each choice, ``left`` when a key goes on to the list.

    *filters* have a button each; those of *more* share one, as submenus, save the last, whose values stand in the
    shared menu itself.
    """

    changed = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, filters: Sequence[Offered], more: Sequence[Offered], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setMinimumHeight(26)
        self.search.setPlaceholderText(_tr("Word, #tag, @author, parcel…"))
        self.search.setAccessibleName(_tr("Search the contributions"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.installEventFilter(self)
        self.filters = {offered.key: ChoiceMenu(offered, self) for offered in (*filters, *more)}
        for menu in self.filters.values():
            menu.changed.connect(self.changed)
        self._buttons = {offered.key: self._button(offered) for offered in filters}
        shared = [self.filters[offered.key] for offered in (more[-1], *more[:-1])]
        self._more = FilterButton(_tr("More"), [*shared, self.filters[FOLDED]], _tr("More filters"), self)
        self.only_view = FlatButton(_tr("Map view"), "map", _tr("Only what the map shows"), self)
        self.only_view.setCheckable(True)
        self.only_view.setObjectName("only_view")
        self.only_view.toggled.connect(lambda _: self.changed.emit())
        self._first_row = QHBoxLayout()
        self._lay_out()
        self._fold(narrow=False)

    def _button(self, offered: Offered) -> FilterButton:
        tooltip = _tr("Filter by: {name}").format(name=offered.name)
        return FilterButton(offered.name, [self.filters[offered.key]], tooltip, self)

    def _lay_out(self) -> None:
        self._first_row.addWidget(self.search, 1)
        flow = self._flow = FlowLayout(gap=2)
        for button in (*self._buttons.values(), self._more):
            flow.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(2)
        second.addLayout(flow, 1)
        second.addWidget(self.only_view, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.TOOL_MARGIN, 4, look.TOOL_MARGIN, 4)
        column.setSpacing(4)
        column.addLayout(self._first_row)
        column.addLayout(second)
        self._column = column

    def add_filter(self, button: QWidget) -> None:
        """One more button after those of the filters."""
        self._flow.addWidget(button)

    def add_lists(self, button: QWidget, row: QWidget) -> None:
        """The kept lists: their button beside the search box, the row that asks for a name under it."""
        self._first_row.addWidget(button)
        self._column.insertWidget(1, row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down go from the search box to what it found."""
        if event.type() == QEvent.Type.KeyPress and event.key() in _ON and not event.modifiers() & _HELD:
            self.left.emit()
            return True
        return bool(super().eventFilter(watched, event))

    def clear(self) -> None:
        """Lift everything at once, with one search."""
        self.set_quietly("", {}, only_view=False)
        self._typing.stop()
        self.changed.emit()

    def set_quietly(self, text: str, chosen: dict[str, dict[str, str]], *, only_view: bool) -> None:
        """Ask for this, in place of all that was asked, without a search."""
        for widget in (self, self.search, self.only_view):
            widget.blockSignals(True)
        self.search.setText(text)
        self.only_view.setChecked(only_view)
        for key, menu in self.filters.items():
            menu.choose(chosen.get(key, {}))
        for widget in (self, self.search, self.only_view):
            widget.blockSignals(False)

    def names(self) -> tuple[str, ...]:
        """What narrows the list now, in words, for the button that lifts it."""
        active = [f"« {self.search.text()} »"] if self.search.text().strip() else []
        active += [word for menu in self.filters.values() for word in menu.chosen.values()]
        if self.only_view.isChecked():
            active.append(str(self.only_view.text() or _tr("Map view")))
        return tuple(active)

    def resizeEvent(self, event: object) -> None:
        """When narrow, the map button keeps its picture only, and the tags stand under "More"."""
        super().resizeEvent(event)
        self._fold(narrow=self.width() < look.NARROW)

    def _fold(self, *, narrow: bool) -> None:
        both, only = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.only_view.setToolButtonStyle(only if narrow else both)
        self._buttons[FOLDED].setVisible(not narrow)
        self.filters[FOLDED].menuAction().setVisible(narrow)
        self._more.show_chosen()
