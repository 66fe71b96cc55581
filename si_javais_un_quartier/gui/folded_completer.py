"""Suggestions as one types, accents and case aside."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QCompleter

from ..domain.search_text import fold

_FOLDED = Qt.ItemDataRole.UserRole


class FoldedCompleter(QCompleter):
    """Proposes the words that hold what is typed: "velo" finds "Vélo"."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._words = QStandardItemModel()
        self._shown: tuple[str, ...] = ()
        super().__init__(self._words, parent)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)  # both sides are folded

    def show_words(self, words: Sequence[str]) -> None:
        """Propose these, in this order."""
        if self._shown == tuple(words):
            return
        self._shown = tuple(words)
        self._words.clear()
        for word in words:
            item = QStandardItem(word)
            item.setData(fold(word), _FOLDED)
            self._words.appendRow(item)

    def splitPath(self, path: str) -> list[str]:
        """What is typed, as the words are kept."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex) -> str:
        """The word as it is written."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))
