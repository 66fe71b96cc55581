"""The list of contributions as a Qt model: keys for all, rows only for what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...store.contributions import ListItem

PAGE = 64
KEPT_PAGES = 24
ItemRole = Qt.ItemDataRole.UserRole + 1


class ContributionListModel(QAbstractListModel):
    """Shows the contributions of an ordered list of keys, reading a page of rows when one of them is painted.

    *fetch* gives the items of some keys, in any order; a key whose row is gone shows as an empty row until the next
    search.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[ListItem]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._keys: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, ListItem]] = OrderedDict()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Replace the whole list."""
        self.beginResetModel()
        self._keys = keys
        self._forget()
        self.endResetModel()

    def extend_keys(self, keys: Sequence[int]) -> None:
        """Go from the first keys of a search to all of them; *keys* starts with those already shown."""
        known = len(self._keys)
        if list(keys[:known]) != list(self._keys) or len(keys) < known:
            self.show_keys(keys)
        elif len(keys) > known:
            self.beginInsertRows(QModelIndex(), known, len(keys) - 1)
            self._keys = keys
            self._pages.pop(known // PAGE, None)
            self.endInsertRows()

    def refresh(self) -> None:
        """Read again what is on screen: rows stay where they are."""
        self._forget()
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

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
        try:
            return list(self._keys).index(key)
        except ValueError:
            return -1

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

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many contributions the search found so far."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title to screen readers, the whole item to the delegate."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.title
        return item if role == ItemRole else None
