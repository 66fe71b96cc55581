"""The panel in which a follow-up is chosen or written."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....domain.labels import label
from ....domain.records import Commitment
from ....domain.vocabulary import CommitmentState
from ....qgis_bridge.translation import render
from ...buttons import FlatButton


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commitments", text)


class CommitmentPanel(QWidget):
    """``chosen`` comes when another one is picked from the list, ``saved`` and ``dropped`` from the buttons."""

    chosen = pyqtSignal(str)
    saved = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = QComboBox(self)
        self.which.setEditable(True)
        self.which.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.which.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.which.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.which.activated.connect(lambda row: self.chosen.emit(str(self.which.itemData(row) or "")))
        self.title, self.responsible, self.reference = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(3 * self.body.fontMetrics().lineSpacing() + 12)
        self.state = QComboBox(self)
        for state in CommitmentState:
            self.state.addItem(render(label(state)), state)
        self.dated = QCheckBox(_tr("For the"), self)
        self.due = QDateEdit(QDate.currentDate().addMonths(3), self)
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat("d MMM yyyy")
        self.due.setAccessibleName(_tr("Due date"))
        self.dated.toggled.connect(self.due.setEnabled)
        self._lay_out()

    def _lay_out(self) -> None:
        form, when, foot = QFormLayout(), QHBoxLayout(), QHBoxLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        when.addWidget(self.state)
        when.addWidget(self.dated)
        when.addWidget(self.due)
        when.addStretch(1)
        for word, field in (
            (_tr("Follow-up"), self.which), (_tr("In a few words"), self.title), (_tr("What will be done"), self.body),
            (_tr("State"), when), (_tr("In charge"), self.responsible), (_tr("Decision"), self.reference),
        ):  # fmt: skip
            form.addRow(word, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(word)
        self.state.setAccessibleName(_tr("State"))
        self.reference.setPlaceholderText(_tr("deliberation, order…"))
        done = QPushButton(_tr("Save"), self)
        done.setObjectName("commitment_done")
        done.clicked.connect(self.saved)
        drop = FlatButton(_tr("Cancel"), parent=self)
        drop.clicked.connect(self.dropped)
        foot.addStretch(1)
        foot.addWidget(drop)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.addLayout(form)
        column.addLayout(foot)

    def show_list(self, known: Sequence[tuple[str, str]]) -> None:
        """Those there are, as (uuid, words)."""
        self.which.clear()
        self.which.addItem(_tr("None"), None)
        self.which.addItem(_tr("A new one"), "")
        for uuid, words in known:
            self.which.addItem(words, uuid)

    def show_commitment(self, commitment: Commitment | None, *, new: bool, editable: bool) -> None:
        """What is chosen: one there is, a new one, or none."""
        self.which.setCurrentIndex(self.which.findData(commitment.uuid) if commitment else (1 if new else 0))
        it = commitment or Commitment()
        self.title.setText(it.title)
        self.body.setPlainText(it.body or "")
        self.responsible.setText(it.responsible or "")
        self.reference.setText(it.decision_ref or "")
        self.state.setCurrentIndex(self.state.findData(it.state))
        self.dated.setChecked(it.due_on is not None)
        self.due.setEnabled(it.due_on is not None)
        if it.due_on:
            self.due.setDate(QDate.fromString(it.due_on, Qt.DateFormat.ISODate))
        for field in (self.title, self.body, self.responsible, self.reference, self.state, self.dated):
            field.setEnabled(editable and (commitment is not None or new))

    def picked(self) -> str | None:
        """The uuid that is chosen, "" for a new one, None for none."""
        found = self.which.currentData()
        return None if found is None else str(found)

    def values(self) -> dict[str, object]:
        """What the fields hold."""
        due = self.due.date().toString(Qt.DateFormat.ISODate) if self.dated.isChecked() else None
        return {
            "title": self.title.text(), "body": self.body.toPlainText(), "state": self.state.currentData(),
            "responsible": self.responsible.text(), "decision_ref": self.reference.text(), "due_on": due,
        }  # fmt: skip
