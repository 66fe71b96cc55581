"""The list of contributions as a view: rows told by their keys, which stay the same whatever a search does to rows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    Qt,
)
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from .list_model import ContributionListModel
from .row_delegate import ContributionDelegate


class ContributionListView(QListView):
    """Shows *model*, ``keyed``."""

    def __init__(self, model: ContributionListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keyed = model
        self.setModel(model)
        self.setItemDelegate(ContributionDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("ContributionsPage", "Contributions"))

    def select_keys(self, keys: Sequence[int], *, scroll: bool) -> None:
        """Select these rows, those that are listed, without a signal; the first becomes the current one."""
        chosen = self.selectionModel()
        chosen.blockSignals(True)
        chosen.clearSelection()
        found = self.keyed.rows_of_keys(keys)
        rows = [found[key] for key in keys if key in found]
        chosen.select(self._runs_of(rows), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            chosen.setCurrentIndex(self.keyed.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.blockSignals(False)
        self.viewport().update()
        if rows and scroll:
            self.scrollTo(self.keyed.index(rows[0], 0))

    def selected_keys(self) -> list[int]:
        """The keys of the selected rows, the current one first."""
        runs = sorted((run.top(), run.bottom() + 1) for run in self.selectionModel().selection())
        keys, found, after = self.keyed.keys(), [], 0
        for first, end in runs:
            found += keys[max(first, after) : end]
            after = max(after, end)
        current = self.currentIndex().row()
        if any(first <= current < end for first, end in runs) and current < len(keys):
            found.remove(keys[current])
            found.insert(0, keys[current])
        return found

    def current_key(self) -> int | None:
        """The key of the current row."""
        row = self.currentIndex().row()
        keys = self.keyed.keys()
        return keys[row] if 0 <= row < len(keys) else None

    def top_key(self) -> int | None:
        """The key of the first row in sight."""
        row = self.indexAt(QPoint(4, 4)).row()
        keys = self.keyed.keys()
        return keys[row] if 0 <= row < len(keys) else None

    def show_top(self, key: int | None) -> None:
        """Scroll so that this row is the first in sight; where it isn't listed, nothing moves."""
        row = self.keyed.row_of_key(key) if key is not None else -1
        if row >= 0:
            self.scrollTo(self.keyed.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

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
            selection.append(QItemSelectionRange(self.keyed.index(first, 0), self.keyed.index(last, 0)))
        return selection
