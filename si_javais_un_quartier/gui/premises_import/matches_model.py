"""The rows that may be here already, as a table: what comes in, what it may be, how alike, what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...intake.matching import Likeness, Proposal, different
from ...intake.premises_import import Choice
from .. import look
from .decisions import Decisions
from .words import likeness_words, tr

HERE, INCOMING, LIKE, DIFFERS, DECIDED = range(5)


class MatchesModel(QAbstractTableModel):
    """One line per proposal."""

    def __init__(self, decisions: Decisions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._rows: Sequence[Proposal] = ()

    def show(self, rows: Sequence[Proposal]) -> None:
        """Other proposals."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def tell_decisions(self) -> None:
        """Something was decided."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, DECIDED))

    def proposal(self, row: int) -> Proposal | None:
        """The one in a line."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def likeness(self, proposal: Proposal) -> Likeness:
        """What it is, or may be: the one that was decided on, else the likeliest."""
        decided = self._decisions.made.get(proposal.number)
        wanted = decided.uuid if decided is not None else ""
        return next((it for it in proposal.likely if it.premises.uuid == wanted), proposal.best)

    def row_of(self, number: int) -> int:
        """The line of a row of the source; -1 where it isn't among them."""
        return next((at for at, it in enumerate(self._rows) if it.number == number), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Here, incoming, how alike, what differs, what was decided."""
        return 0 if parent is not None and parent.isValid() else DECIDED + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Here"), tr("Comes in"), tr("How alike"), tr("Differs"), tr("Decision"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; bold where it is decided."""
        proposal = self.proposal(index.row())
        if proposal is None:
            return None
        decided = self._decisions.made.get(proposal.number)
        if role == Qt.ItemDataRole.FontRole:
            return look.font(bold=decided is not None) if index.column() == DECIDED else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._words(proposal, index.column())

    def _words(self, proposal: Proposal, column: int) -> str:
        like = self.likeness(proposal)
        if column == HERE:
            return title(like.premises)
        if column == INCOMING:
            return title(proposal.incoming)
        if column == LIKE:
            unclear = tr("to be looked at") if proposal.unclear else ""
            return " · ".join(filter(None, (likeness_words(like), unclear)))
        if column == DIFFERS:
            count = len(different(like.premises, proposal.incoming))
            return str(count) if count else ""
        return choice_words(self._decisions, proposal.number)


def title(it: Any) -> str:
    """What a premises is called in a line."""
    return it.address or it.last_activity or it.source_id or tr("Without an address")


def choice_words(decisions: Decisions, number: int) -> str:
    """What was decided of a row."""
    decided = decisions.made.get(number)
    if decided is None:
        return tr("Later")
    if decided.choice is Choice.OTHER:
        return tr("Another premises")
    return tr("Same, takes its values") if decided.take else tr("Same premises")
