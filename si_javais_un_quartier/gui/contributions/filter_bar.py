"""Search box and filters: what narrows the list, always in sight, each choice with its count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from .. import look, words
from ..buttons import FlatButton, MenuButton

#: Keys already waiting make one search; a pause would only make the rows come later.
TYPING_MS = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


@dataclass(frozen=True)
class Choice:
    """One value of a filter: its key, its word, how many contributions it would leave."""

    key: str
    word: str
    count: int | None = None


class FilterMenu(MenuButton):
    """A filter with several values; its button names what is chosen and turns bold.

    ``counts_wanted`` comes when the menu opens; the answer goes to :meth:`show_counts` whenever it is there.
    """

    changed = pyqtSignal()
    counts_wanted = pyqtSignal()

    def __init__(self, name: str, choices: Callable[[], Sequence[Choice]], parent: QWidget | None = None) -> None:
        self._list = QMenu(parent)
        super().__init__(name, self._list, _tr("Filter by: {name}").format(name=name), parent)
        self._name, self._choices = name, choices
        self.chosen: dict[str, str] = {}
        self._shown: list[tuple[Choice, QAction]] = []
        self._list.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Read the values afresh, and ask for their counts."""
        self._list.clear()
        self._shown = []
        for choice in self._choices():
            action = self._list.addAction(_counted(choice.word, choice.count))
            self._shown.append((choice, action))
            action.setCheckable(True)
            action.setChecked(choice.key in self.chosen)
            action.setObjectName("choice_" + choice.key)
            action.toggled.connect(lambda checked, choice=choice: self._toggle(choice, checked=checked))
        if self._list.isEmpty():
            self._list.addAction(_tr("Nothing to choose from yet")).setEnabled(False)
        self.counts_wanted.emit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each value would leave, by its key; none where it isn't named."""
        for choice, action in self._shown:
            action.setText(_counted(choice.word, counts.get(choice.key, 0)))

    def clear(self) -> None:
        """Choose nothing, quietly."""
        self.chosen = {}
        self._show()

    def choose(self, chosen: dict[str, str]) -> None:
        """Choose these values, quietly."""
        self.chosen = dict(chosen)
        self._show()

    def _toggle(self, choice: Choice, *, checked: bool) -> None:
        if checked:
            self.chosen[choice.key] = choice.word
        else:
            self.chosen.pop(choice.key, None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        first = next(iter(self.chosen.values()), "")
        more = len(self.chosen) - 1
        word = first if len(first) <= 18 else first[:17] + "…"
        self.setText(self._name if not self.chosen else word + (f" +{more}" if more > 0 else ""))
        self.setFont(look.font(bold=bool(self.chosen)))
        self.updateGeometry()
        self.update()


def _counted(word: str, count: int | None) -> str:
    return word.replace("&", "&&") + ("" if count is None else f"   {words.number(count)}")


class FilterBar(QWidget):
    """Search and filters; ``changed`` comes at each key and each choice."""

    changed = pyqtSignal()

    def __init__(
        self, filters: Sequence[tuple[str, str, Callable[[], Sequence[Choice]]]], parent: QWidget | None = None
    ) -> None:
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
        self.filters = {key: FilterMenu(name, choices, self) for key, name, choices in filters}
        for menu in self.filters.values():
            menu.changed.connect(self.changed)
        self.only_view = FlatButton(_tr("Map view"), "map", _tr("Only what the map shows"), self)
        self.only_view.setCheckable(True)
        self.only_view.setObjectName("only_view")
        self.only_view.toggled.connect(lambda _: self.changed.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        second = QHBoxLayout()
        second.setSpacing(2)
        for menu in self.filters.values():
            second.addWidget(menu)
        second.addStretch(1)
        second.addWidget(self.only_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.TOOL_MARGIN, 4, look.TOOL_MARGIN, 4)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)

    def clear(self) -> None:
        """Lift everything at once, with one search."""
        for widget in (self, self.search, self.only_view):
            widget.blockSignals(True)
        self.search.clear()
        self.only_view.setChecked(False)
        for menu in self.filters.values():
            menu.clear()
        for widget in (self, self.search, self.only_view):
            widget.blockSignals(False)
        self._typing.stop()
        self.changed.emit()

    def names(self) -> tuple[str, ...]:
        """What narrows the list now, in words, for the button that lifts it."""
        active = [f"« {self.search.text()} »"] if self.search.text().strip() else []
        active += [word for menu in self.filters.values() for word in menu.chosen.values()]
        if self.only_view.isChecked():
            active.append(str(self.only_view.text() or _tr("Map view")))
        return tuple(active)

    def resizeEvent(self, event: object) -> None:
        """When narrow, the map button keeps its picture only."""
        super().resizeEvent(event)
        narrow = self.width() < look.NARROW
        both, only = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.only_view.setToolButtonStyle(only if narrow else both)
