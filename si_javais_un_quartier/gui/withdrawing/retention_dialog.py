"""The dialog *Kept long enough*: a list that is printed, signed by somebody, and only then erased."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import QuartierError
from ...domain.identity import new_uuid
from ...domain.permissions import Deed, obstacle
from ...domain.retention import Kept, Signature, erase
from ...domain.situation import Actor, Refusal
from ...qgis_bridge.translation import render
from ...report.paper import Card, Look, Paper, Text
from ...store.catalogue import Catalogue
from ...store.retention import kept_long_enough
from ...store.withdrawals import carry_out
from .. import look, words
from ..empty import EmptyState, plain_label
from .dialog import Doing

KEPT = Qt.ItemDataRole.UserRole


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Withdrawing", text, None, count)


class RetentionDialog(QDialog):
    """Nothing is ticked beforehand; ``erased`` comes when something went."""

    erased = pyqtSignal()

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(_tr("Kept long enough"))
        self.resize(720, 520)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels([_tr("What"), _tr("Number"), _tr("Since"), _tr("Words")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.windowTitle())
        self.empty = EmptyState(self)
        self.empty.say(
            "check",
            _tr("Nothing has been kept too long"),
            _tr("What passes its time is proposed here, to be signed for. Nothing goes by itself."),
        )
        self.signed_by = QLineEdit(self)
        self.signed_by.setPlaceholderText(_tr("a function, no name is needed"))
        self.signed_on = QDateEdit(QDate.currentDate(), self)
        self.signed_on.setCalendarPopup(True)
        self.signed_on.setMaximumDate(QDate.currentDate())
        self.signed_on.setDisplayFormat("d MMM yyyy")
        self.all, self.paper = QPushButton(_tr("Tick all"), self), QPushButton(_tr("Print the list to sign…"), self)
        self.buttons = QDialogButtonBox(self)
        for button in (self.all, self.paper):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.go = self.buttons.addButton(_tr("Erase what is ticked"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.go.setAutoDefault(False)
        self.buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        self._lay_out()
        self.all.clicked.connect(self.tick_all)
        self.paper.clicked.connect(self._ask_file)
        self.go.clicked.connect(self.erase)
        self.buttons.rejected.connect(self.reject)
        self.table.itemChanged.connect(lambda _: self._show_acts())
        self.signed_by.textChanged.connect(lambda _: self._show_acts())
        self.refresh()

    def _lay_out(self) -> None:
        self._signing = QWidget(self)
        form = QFormLayout(self._signing)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(_tr("Signed by"), self.signed_by)
        form.addRow(_tr("On"), self.signed_on)
        self.signed_by.setAccessibleName(_tr("Signed by"))
        self.signed_on.setAccessibleName(_tr("On"))
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._signing)
        column.addWidget(look.line(self))
        column.addWidget(self.buttons)

    def refresh(self) -> None:
        """Read the list again."""
        replica = self._workspace.replica
        found = kept_long_enough(replica, self._workspace.clock.today()) if replica is not None else []
        self.table.blockSignals(True)
        self.table.setRowCount(len(found))
        for row, it in enumerate(found):
            first = QTableWidgetItem(_what(it))
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first.setCheckState(Qt.CheckState.Unchecked)
            first.setData(KEPT, it)
            for column, item in enumerate(
                (first, QTableWidgetItem(it.reference), QTableWidgetItem(words.full_day(it.since)),
                 QTableWidgetItem(" ".join(it.words.split())))
            ):  # fmt: skip
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.empty.setVisible(not found)
        for widget in (self.table, self._signing, self.all, self.paper, self.go):
            widget.setVisible(bool(found))
        self._say(found)
        self._show_acts()

    def _say(self, found: Sequence[Kept]) -> None:
        replica = self._workspace.replica
        if replica is None:
            return
        retention = Catalogue(replica).settings().retention
        said = [
            _tr("Contributions are kept {n} months after they are closed, profiles {m} after their last word.").format(
                n=retention.contributions, m=retention.profiles
            ),
        ]
        if found:
            said.append(_tr("%n row(s) have been kept long enough. Nothing goes by itself.", len(found)))
            forbidden = obstacle(self._workspace.member(), Deed.ERASE)
            said += [render(forbidden)] if forbidden is not None else []
        self.words.setText("\n".join(said))

    def ticked(self) -> tuple[Kept, ...]:
        """Those that were ticked."""
        first = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        return tuple(item.data(KEPT) for item in first if item.checkState() == Qt.CheckState.Checked)

    def tick_all(self) -> None:
        """Tick every row."""
        for row in range(self.table.rowCount()):
            self.table.item(row, 0).setCheckState(Qt.CheckState.Checked)

    def _show_acts(self) -> None:
        may = obstacle(self._workspace.member(), Deed.ERASE) is None
        self.go.setEnabled(may and bool(self.ticked()) and bool(self.signed_by.text().strip()))
        for button in (self.all, self.paper):
            button.setEnabled(self.table.rowCount() > 0)

    def erase(self) -> None:
        """Erase what was ticked and signed for; it can't be brought back."""
        workspace = self._workspace
        replica, chosen, member = workspace.replica, self.ticked(), workspace.member()
        if replica is None:
            return
        signature = Signature(self.signed_by.text(), self.signed_on.date().toString(Qt.DateFormat.ISODate))
        decided = erase(Actor(member, workspace.clock.now()), chosen, signature, new_uuid)
        if isinstance(decided, Refusal):
            self.words.setText("\n".join(render(each) for each in decided.findings))
            return
        try:
            carry_out(replica, decided, [(it.table, it.uuid) for it in chosen], member.uuid, workspace.clock)
        except QuartierError as error:
            self.words.setText(render(error.phrase))
            return
        self.refresh()
        self.erased.emit()

    def _ask_file(self) -> None:
        replica = self._workspace.replica
        if replica is None:
            return
        proposed = str(replica.path.parent / _tr("list-to-sign.pdf"))
        path, _ = QFileDialog.getSaveFileName(
            self, _tr("Print the list to sign"), proposed, _tr("PDF (*.pdf);;Text to edit (*.odt)")
        )
        if path:
            self.print_list(Path(path))

    def print_list(self, path: Path) -> None:
        """All that is listed, as paper to sign."""
        from ...qgis_bridge.paper_files import write_paper  # few print it

        rows = [self.table.item(row, 0).data(KEPT) for row in range(self.table.rowCount())]
        try:
            write_paper(path, _paper(rows))
        except QuartierError as error:
            self.words.setText(render(error.phrase))


def _what(it: Kept) -> str:
    return _tr("Contribution") if it.table == "contribution" else _tr("Profile")


def _paper(rows: Sequence[Kept]) -> Paper:
    """Numbers and days, no words: the list itself mustn't keep what it says is to go."""
    lines = [
        " · ".join(part for part in (_what(it), it.reference or it.uuid[:8], words.full_day(it.since)) if part)
        for it in rows
    ]
    blocks = (
        Text(Look.TITLE, _tr("Kept long enough: list to sign")),
        Text(Look.LEAD, _tr("%n row(s). What is signed for here is erased from all files of the team.", len(rows))),
        *(Card((Text(Look.BODY, line),)) for line in lines),
        Card((Text(Look.LABEL, _tr("Function, date, signature")), Text(Look.BODY, "\n\n"))),
    )
    return Paper(_tr("Kept long enough"), _tr("Kept long enough"), QLocale().name(), blocks)
