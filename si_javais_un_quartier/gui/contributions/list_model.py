"""The list of contributions as a Qt model: keys for all, rows only for what is looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItemModel

from ...domain.labels import label
from ...qgis_bridge.translation import render
from ...store.contributions import ListItem
from .. import words
from ..row_delegate import RowRole

PAGE = 16
KEPT_PAGES = 96
#: Rows that are taken out one by one; where more are gone, the list is shown anew.
_FEW_GONE = 32


class ContributionListModel(QStandardItemModel):
    """Shows the contributions of an ordered list of keys, reading a page of rows when one of them is painted.

    *fetch* gives the items of some keys, in any order; a key whose row is gone shows as an empty row until the next
    search. Keys take eight bytes each; of the rows, only some pages are kept.

    A list view asks for the index of every row when it lays itself out. Over 100 000 rows that takes half a second if
    Python answers; so the rows, empty, are Qt's own, and only what is painted comes from here.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[ListItem]], parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._fetch = fetch
        self._keys = array("q")
        self.rowsRemoved.connect(self._cut)
        self._pages: OrderedDict[int, dict[int, ListItem]] = OrderedDict()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Replace the whole list."""
        self.beginResetModel()
        self._keys = _packed(keys)
        self._forget()
        self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(len(self._keys))
        self.blockSignals(False)
        self.endResetModel()

    def extend_keys(self, keys: Sequence[int]) -> None:
        """Go from the first keys of a search to all of them, or to those still there: rows that stay don't move."""
        whole, known = _packed(keys), len(self._keys)
        if len(whole) < known:
            self._remove_gone(whole)
        if whole[: len(self._keys)] != self._keys:
            self.show_keys(whole)
        elif len(whole) > known:
            self._keys = whole
            self._pages.pop(known // PAGE, None)
            self.setRowCount(len(whole))

    def _remove_gone(self, whole: array[int]) -> None:
        """Take single rows out where only few are gone."""
        here = set(whole)
        gone = [row for row, key in enumerate(self._keys) if key not in here]
        if len(gone) > _FEW_GONE:
            return
        for row in reversed(gone):
            self.removeRows(row, 1)

    def _cut(self, _: QModelIndex, first: int, last: int) -> None:
        """Rows went: heard before any view hears it, as the model was the first to listen."""
        del self._keys[first : last + 1]
        self._forget()

    def refresh(self) -> None:
        """Read again what is on screen: rows stay where they are."""
        self._forget()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def show_read(self, key: int) -> None:
        """That row was opened: it isn't unread any more. Where its page isn't kept, it will be read so anyway."""
        row = self.row_of_key(key)
        item = self._pages.get(row // PAGE, {}).get(key)
        if item is not None and item.unread:
            self._pages[row // PAGE][key] = replace(item, unread=False)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def keys(self) -> Sequence[int]:
        """The keys in the order of the list."""
        return self._keys

    def item(self, row: int) -> ListItem | None:
        """The contribution in *row*."""
        if not 0 <= row < len(self._keys):
            return None
        return self._page(row // PAGE).get(self._keys[row])

    def row_of_key(self, key: int) -> int:
        """The row of *key*, -1 if it isn't in the list."""
        return self.rows_of_keys((key,)).get(key, -1)

    def rows_of_keys(self, keys: Collection[int]) -> dict[int, int]:
        """The rows of those keys that are in the list, whatever their number in one go."""
        if len(keys) == 1:
            (key,) = keys
            with suppress(ValueError):  # it isn't in the list
                return {key: self._keys.index(key)}
            return {}
        wanted = set(keys)
        return {key: row for row, key in enumerate(self._keys) if key in wanted}

    def _page(self, number: int) -> dict[int, ListItem]:
        page = self._pages.get(number)
        if page is None:
            keys = self._keys[number * PAGE : (number + 1) * PAGE]
            page = {item.key: item for item in self._fetch(keys)}
            self._pages[number] = page
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        return page

    def _forget(self) -> None:
        self._pages.clear()

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Rows are chosen, never typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the row shows in words to screen readers, the whole item to the delegate."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(item)
        return item if role == RowRole else None


def spoken(item: ListItem) -> str:
    """All that a row shows, for whoever hears it."""
    said = (
        item.title or words.no_words(),
        _tr("unread") if item.unread else "",
        _tr("overdue") if item.overdue else "",
        render(label(item.status)),
        render(label(item.kind)),
        item.place,
        _tr("%n message(s)", item.n_messages) if item.n_messages else "",
        _tr("%n photo(s)", item.n_photos) if item.n_photos else "",
        _tr("%n support(s)", item.n_support) if item.n_support else "",
    )
    return ", ".join(part for part in said if part)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionList", text, None, count)


def _packed(keys: Sequence[int]) -> array[int]:
    return array("q", keys)
