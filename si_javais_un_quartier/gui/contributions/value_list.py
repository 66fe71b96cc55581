"""Many values of a filter in a list that scrolls, with a line to find one: a menu of sixty rows covers the screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ...domain.search_text import fold
from .. import words

ROWS_SHOWN = 14
MOST_WIDE = 320
#: The box to tick and the scroll bar.
BESIDE = 56
_KEY = int(Qt.ItemDataRole.UserRole)
_WORD = _KEY + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


class ValueList(QWidgetAction):
    """Stands in *menu* in place of its values; ``turned`` says which was chosen, or no longer is."""

    turned = pyqtSignal(str, bool)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self.field = QLineEdit()
        self.field.setPlaceholderText(_tr("Find"))
        self.field.setAccessibleName(_tr("Find among the values"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(menu.title().replace("&&", "&"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._tell)
        self.list.viewport().installEventFilter(self)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setDefaultWidget(around)

    def show_values(self, values: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """These keys with their words; what was looked for before is forgotten."""
        row_height = self.list.fontMetrics().height() + 6
        self.list.blockSignals(True)
        self.list.clear()
        for key, word in values:
            item = QListWidgetItem(word, self.list)
            item.setData(_KEY, key)
            item.setData(_WORD, word)
            item.setSizeHint(QSize(0, row_height))
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.field.clear()
        self.list.setCurrentRow(0)
        self.list.scrollToTop()
        self.list.setFixedHeight(ROWS_SHOWN * row_height)
        width = self.list.fontMetrics().horizontalAdvance
        widest = max((width(word) for _, word in values), default=0)
        self.list.setMinimumWidth(min(widest, MOST_WIDE) + width("   99 999") + BESIDE)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each value would leave."""
        self.list.blockSignals(True)
        for item in self._items():
            item.setText(f"{item.data(_WORD)}   {words.number(counts.get(item.data(_KEY), 0))}")
        self.list.blockSignals(False)

    def said(self) -> list[str]:
        """The values as they are shown now."""
        return [item.text() for item in self._items()]

    def take_keys(self) -> None:
        """What is typed from now on is looked for."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click anywhere on a row turns it; the arrows go through the rows, and Enter turns one and closes."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self.list.viewport():
            self._turn(self.list.itemAt(event.pos()))
            return True
        if event.type() != QEvent.Type.KeyPress:
            return bool(super().eventFilter(watched, event))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn(self.list.currentItem())
            self._menu.close()
            return True
        if watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return bool(super().eventFilter(watched, event))

    def _narrow(self, text: str) -> None:
        wanted = fold(text.strip())
        for item in self._items():
            item.setHidden(wanted not in fold(item.data(_WORD)))
        self.list.setCurrentItem(next((item for item in self._items() if not item.isHidden()), None))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _tell(self, item: QListWidgetItem) -> None:
        self.turned.emit(item.data(_KEY), item.checkState() == Qt.CheckState.Checked)
