"""What would come in, row by row as it will stand here, and beside it what would not, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.records import Premises
from ...intake.outcome import CheckKind, Reject
from ...intake.premises_import import Prepared
from ...intake.writing import Candidate
from ...qgis_bridge.translation import render
from .. import look
from ..empty import plain_label
from .words import field_label, tr, value_of

#: Rows shown of those that come in; of the rejects, all up to a number nobody reads.
FIRST, MOST_REJECTS = 50, 5000
_SHOWN = (
    "address", "occupancy", "vacant_since", "last_activity", "area_m2", "frontage_m", "availability", "parcel_id",
    "condition", "shopfront", "step_free", "owner_type", "monthly_rent", "surveyed_on", "source_id",
)  # fmt: skip


class PreviewBox(QWidget):
    """Two tables behind tabs, and above them a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.notices = plain_label(parent=self)
        self.notices.setWordWrap(True)
        look.coloured(self.notices, look.secondary(self.palette()))
        self.rows, self.rejects = table(tr("First rows"), self), table(tr("Left out"), self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.rows, "")
        self.tabs.addTab(self.rejects, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.notices)
        self.show_prepared(None)

    def show_prepared(self, prepared: Prepared | None) -> None:
        """What was read; None: nothing yet."""
        self.tabs.setVisible(prepared is not None)
        if prepared is None:
            self.words.setText("")
            self.notices.setText("")
            return
        left_out = prepared.tally.rejects
        self._fill_rows(prepared)
        fill(self.rejects, (tr("Row"), tr("Reason")), reject_lines(left_out))
        self.tabs.setTabText(0, tr("As they will come in ({count})").format(count=len(prepared.candidates)))
        self.tabs.setTabText(1, tr("Left out ({count})").format(count=len(left_out)))
        self.words.setText(_sentence(prepared))
        self.notices.setText("\n".join(render(notice) for notice in prepared.tally.notices))

    def _fill_rows(self, prepared: Prepared) -> None:
        first = prepared.candidates[:FIRST]
        rows = [it.record for it in first if isinstance(it.record, Premises)]
        fields = [name for name in _SHOWN if any(value_of(row, name) for row in rows)]
        like = {it.number for it in prepared.proposals}
        headings = (tr("Row"), tr("What happens"), *map(field_label, fields), tr("Place"))
        lines = [
            (str(it.number), _fate(it, prepared, like), *(value_of(row, name) for name in fields), _place(it, row))
            for it, row in zip(first, rows)
        ]
        fill(self.rows, headings, lines)


def _sentence(prepared: Prepared) -> str:
    like = {it.number for it in prepared.proposals} - prepared.known
    new = len(prepared.candidates) - len(prepared.known) - len(like)
    said = [tr("%n new", new)]
    if prepared.known:
        said.append(tr("%n known by their number", len(prepared.known)))
    if like:
        said.append(tr("%n may be here already", len(like)))
    lost = sum(isinstance(it.record, Premises) and it.record.geometry is None for it in prepared.candidates)
    if lost:
        said.append(tr("%n without a place", lost))
    outside = sum(_is_outside(it) for it in prepared.candidates)
    if outside:
        said.append(tr("%n outside the quarter", outside))
    if prepared.tally.rejects:
        said.append(tr("%n left out", len(prepared.tally.rejects)))
    return " · ".join(said)


def _fate(it: Candidate, prepared: Prepared, like: set[int]) -> str:
    if it.number in prepared.known:
        return tr("Known: brought up to date")
    return tr("May be here already") if it.number in like else tr("New")


def _place(it: Candidate, row: Premises) -> str:
    if row.geometry is None:
        return tr("Without a place: by its address")
    return tr("Outside the quarter") if _is_outside(it) else tr("On the map")


def _is_outside(it: Candidate) -> bool:
    return any(check.what is CheckKind.OUTSIDE for check in it.checks)


def reject_lines(rejects: Sequence[Reject]) -> list[tuple[str, str]]:
    """Each row that stays out, by its place in the source, and why."""
    return [(str(it.number), render(it.reason)) for it in rejects[:MOST_REJECTS]]


def table(name: str, parent: QWidget) -> QTableWidget:
    """A table to read."""
    made = QTableWidget(parent)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.verticalHeader().hide()
    made.setAccessibleName(name)
    made.setWordWrap(False)
    return made


def fill(made: QTableWidget, headings: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Replace what a table shows."""
    rows = list(lines)
    made.clear()
    made.setColumnCount(len(headings))
    made.setHorizontalHeaderLabels(list(headings))
    made.setRowCount(len(rows))
    for at, line in enumerate(rows):
        for column, text in enumerate(line):
            item = QTableWidgetItem(text)
            item.setToolTip(text if len(text) > 30 else "")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            made.setItem(at, column, item)
    made.resizeColumnsToContents()
    for column in range(len(headings)):
        made.setColumnWidth(column, min(made.columnWidth(column), 260))
    made.horizontalHeader().setStretchLastSection(True)  # never narrower than its words
