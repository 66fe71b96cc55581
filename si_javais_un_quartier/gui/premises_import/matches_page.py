"""The second page: rows that may be here already, side by side with what is here, each to be decided."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QShortcut,
    QSplitter,
    QTableView,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.records import Place
from ...intake.matching import COMPARED, FAR, How, Likeness, Proposal, different
from ...intake.premises_import import Choice
from .. import look
from ..empty import plain_label
from .decisions import Decisions
from .matches_model import DIFFERS, HERE, INCOMING, MatchesModel, title
from .preview_box import fill, table
from .words import field_label, likeness_words, tr, value_of

NEAR_ENOUGH = 25.0


class MatchesPage(QWidget):
    """Decides through *decisions*; ``looked_at`` carries the place of what is being compared, or None."""

    looked_at = pyqtSignal(object)

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self.model = MatchesModel(decisions, self)
        self.list = QTableView(self)
        self.list.setModel(self.model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.verticalHeader().hide()
        self.list.setWordWrap(False)
        self.list.setAccessibleName(tr("May be here already"))
        self.kind = QComboBox(self)
        self.kind.addItem(tr("the same address"), How.ADDRESS)
        self.kind.addItem(tr("the same address, or nearby"), How.DISTANCE)
        self.kind.setAccessibleName(tr("Call the same, all at once"))
        self.within = QDoubleSpinBox(self)
        self.within.setRange(1.0, FAR)
        self.within.setDecimals(0)
        self.within.setValue(NEAR_ENOUGH)
        self.within.setSuffix(" m")
        self.within.setAccessibleName(tr("Within"))
        self.apply, self.rest = QPushButton(self), QPushButton(tr("All others: other premises"), self)
        self.sides: QTableWidget = table(tr("Side by side"), self)
        self.sides.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.which = QComboBox(self)
        self.which.setAccessibleName(tr("Premises here"))
        self.how = plain_label(parent=self)
        self.take = QCheckBox(tr("Take the source’s values where they differ"), self)
        self.take.setToolTip(tr("Otherwise what is here stays, and only what is empty is filled in."))
        self.same, self.other, self.later = (
            QPushButton(word, self) for word in (tr("Same premises"), tr("Another premises"), tr("Later"))
        )
        self.counts = plain_label(parent=self)
        look.coloured(self.counts, look.secondary(self.palette()))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rule, acts, pair = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (plain_label(tr("Call the same, all at once"), self), self.kind, plain_label(tr("within"), self),
                       self.within, self.apply, self.rest):  # fmt: skip
            rule.addWidget(widget)
        rule.addStretch(1)
        pair.addWidget(self.which, 1)
        pair.addWidget(self.how)
        for button in (self.same, self.other, self.later):
            button.setAutoDefault(False)
            acts.addWidget(button)
        acts.addStretch(1)
        for button in (self.apply, self.rest):
            button.setAutoDefault(False)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(pair)
        column.addWidget(self.sides, 1)
        column.addWidget(self.take)
        column.addLayout(acts)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.list)
        halves.addWidget(beside)
        halves.setChildrenCollapsible(False)
        halves.setSizes([220, 320])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(rule)
        outer.addWidget(halves, 1)
        outer.addWidget(self.counts)

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._compare())
        self.kind.currentIndexChanged.connect(lambda _: self._count_rule())
        self.within.valueChanged.connect(lambda _: self._count_rule())
        self.which.activated.connect(lambda _: self._compare_with(self.which.currentData()))
        self.apply.clicked.connect(lambda: self._decisions.apply_rule(*self._rule(), take=self.take.isChecked()))
        self.rest.clicked.connect(lambda: self._decisions.decide(self._decisions.undecided(), Choice.OTHER))
        for button, choice, key in (
            (self.same, Choice.SAME, tr("S")), (self.other, Choice.OTHER, tr("A")), (self.later, Choice.LATER, tr("L")),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, chosen=choice: self.decide(chosen))
            button.setToolTip(tr("Key {key}, for all rows that are selected").format(key=key))
            shortcut = QShortcut(key, self.list, lambda chosen=choice: self.decide(chosen))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    # -- what it shows

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Others to decide."""
        self.model.show(proposals)
        for column in range(self.model.columnCount()):
            stretched = column in {HERE, INCOMING}
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            self.list.horizontalHeader().setSectionResizeMode(column, mode)
        self.list.setColumnHidden(DIFFERS, not any(different(it.best.premises, it.incoming) for it in proposals))
        self.list.selectRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_decisions(self) -> None:
        """What has been decided by now."""
        self.model.tell_decisions()
        counts = self._decisions.counts()
        said = (
            tr("%n the same", counts[Choice.SAME]), tr("%n other premises", counts[Choice.OTHER]),
            tr("%n later: they stay out, and are asked about at the next import", counts[Choice.LATER]),
        )  # fmt: skip
        self.counts.setText(" · ".join(said))
        self.rest.setEnabled(counts[Choice.LATER] > 0)
        self._count_rule()

    def _count_rule(self) -> None:
        count = len(self._decisions.by_rule(*self._rule()))
        self.apply.setText(tr("Apply (%n)", count))
        self.apply.setEnabled(count > 0)

    def _rule(self) -> tuple[How, float]:
        return self.kind.currentData(), self.within.value()

    def _compare(self) -> None:
        proposal = self.model.proposal(self.list.currentIndex().row())
        if proposal is None:
            self.looked_at.emit(None)
            return
        self.which.clear()
        for it in proposal.likely:
            self.which.addItem(title(it.premises), it.premises.uuid)
        like = self.model.likeness(proposal)
        self.which.setCurrentIndex(max(0, self.which.findData(like.premises.uuid)))
        self.which.setEnabled(len(proposal.likely) > 1)
        self._show_sides(proposal, like)

    def _compare_with(self, uuid: str) -> None:
        proposal = self.model.proposal(self.list.currentIndex().row())
        like = next((it for it in proposal.likely if it.premises.uuid == uuid), None) if proposal is not None else None
        if proposal is not None and like is not None:
            self._show_sides(proposal, like)

    def _show_sides(self, proposal: Proposal, like: Likeness) -> None:
        """Existing on the left, incoming on the right; what differs is bold and bears a sign."""
        here, incoming, apart = like.premises, proposal.incoming, different(like.premises, proposal.incoming)
        fields = [name for name in COMPARED if value_of(here, name) or value_of(incoming, name)]
        lines = [
            (field_label(name), value_of(here, name), "≠" if name in apart else "", value_of(incoming, name))
            for name in fields
        ]
        headings = ("", tr("Here ({source})").format(source=here.source or tr("noted here")), "",
                    tr("Comes in ({source})").format(source=incoming.source or ""))  # fmt: skip
        fill(self.sides, headings, lines)
        for at, name in enumerate(fields):
            for column in range(4 if name in apart else 0):
                item = self.sides.item(at, column)
                item.setFont(look.font(bold=True))
                item.setBackground(look.note_ground(self.palette()))
        self.sides.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.how.setText(likeness_words(like))
        place: Place | None = here.geometry or incoming.geometry
        self.looked_at.emit(place)

    # -- deciding

    def decide(self, choice: Choice) -> None:
        """All selected rows; then the next one that waits."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        found = [it for it in map(self.model.proposal, rows) if it is not None]
        uuid = str(self.which.currentData() or "") if len(found) == 1 else ""
        numbers = [it.number for it in found]
        self._decisions.decide(numbers, choice, uuid, take=self.take.isChecked())
        waiting = self._decisions.undecided()
        if len(rows) == 1 and waiting and choice is not Choice.LATER:
            after = [row for row in map(self.model.row_of, waiting) if row > rows[0]]
            self.list.selectRow(after[0] if after else self.model.row_of(waiting[0]))
