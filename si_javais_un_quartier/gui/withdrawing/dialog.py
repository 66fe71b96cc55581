"""The dialog *Withdraw a resident's words*: a number, what would go, and the one act of the desk without a way back."""

from __future__ import annotations

from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...domain.errors import QuartierError
from ...domain.identity import new_uuid
from ...domain.plain_text import one_line
from ...domain.ports import Clock
from ...domain.records import Member
from ...domain.situation import Actor, Refusal
from ...domain.withdrawing import Belongings, told, withdraw
from ...qgis_bridge.translation import render
from ...store.replica import Replica
from ...store.withdrawals import belongings_of, carry_out
from .. import look, words
from ..empty import plain_label

_LONGEST_QUOTE = 160


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Withdrawing", text, None, count)


class Doing(Protocol):
    """What the dialog needs of the workspace."""

    replica: Replica | None
    clock: Clock

    def member(self) -> Member:
        """Who works here."""


class WithdrawDialog(QDialog):
    """``withdrawn`` comes when something went: lists and maps are to be read again."""

    withdrawn = pyqtSignal()

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._found = workspace, Belongings(())
        self.setWindowTitle(_tr("Withdraw a resident’s words"))
        self.setMinimumWidth(500)
        self.number = QLineEdit(self)
        self.number.setPlaceholderText("K7M-4QX")
        self.number.setFont(look.font(3, bold=True))
        self.number.setMaxLength(12)
        self.whole = QCheckBox(_tr("All that this person said"), self)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton(_tr("Withdraw for good"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.go.setAutoDefault(False)
        close = self.buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self._lay_out()
        self.number.textChanged.connect(lambda _: self.show_found())
        self.whole.toggled.connect(lambda _: self.show_found())
        self.go.clicked.connect(self.withdraw)
        self.buttons.rejected.connect(self.reject)
        self.show_found()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(_tr("Number on the card"), self.number)
        self.number.setAccessibleName(_tr("Number on the card"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.whole)
        column.addWidget(look.line(self))
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def show_found(self) -> None:
        """What would go, before anything does."""
        typed, replica = self.number.text(), self._workspace.replica
        if replica is None:
            return
        self._found = found = belongings_of(replica, typed, whole_person=self.whole.isChecked())
        self.go.setEnabled(bool(found.rows))
        self.whole.setVisible(bool(found.rows) and (found.others > 0 or self.whole.isChecked()))
        if found.rows:
            self.words.setText(_before(found))
        elif typed.strip():
            self.words.setText(_tr("No contribution has this number in your working copy."))
        else:
            self.words.setText(_tr("Type the number that the person gives you. Nobody has to say why."))

    def withdraw(self) -> None:
        """Remove it, and say what is gone and what still waits."""
        workspace = self._workspace
        replica, member = workspace.replica, workspace.member()
        if replica is None:
            return
        now = Actor(member, workspace.clock.now())
        decided = withdraw(now, self._found, workspace.clock.today(), new_uuid)
        if isinstance(decided, Refusal):
            self.words.setText("\n".join(render(each) for each in decided.findings))
            return
        found = self._found
        try:
            carry_out(replica, decided, found.rows, member.uuid, workspace.clock)
        except QuartierError as error:
            self.words.setText(render(error.phrase))
            return
        for widget in (self.number, self.whole):
            widget.blockSignals(True)
        self.number.clear()
        self.whole.setChecked(False)
        for widget in (self.number, self.whole):
            widget.blockSignals(False)
        self._found = Belongings(())
        self.go.setEnabled(False)
        self.whole.hide()
        self.words.setText("\n\n".join(render(each) for each in told(found)))
        self.withdrawn.emit()


def _before(found: Belongings) -> str:
    """What was said, so that a wrong number is noticed; what would go, counted; that nothing brings it back."""
    counted = [_tr("%n contribution(s)", found.contributions)]
    counted += [_tr("%n message(s)", found.messages)] if found.messages else []
    counted += [_tr("%n photo(s)", found.photos)] if found.photos else []
    said = one_line(found.said, _LONGEST_QUOTE)
    lines = [words.quoted(said)] if said else []
    lines += [_tr("These would go: {what}.").format(what=", ".join(counted))]
    if found.others:
        lines.append(_tr("This person said %n other thing(s), which would stay.", found.others))
    if found.online:
        lines.append(_tr("Some of it is published."))
    lines.append(_tr("It leaves all computers of the team and can’t be brought back."))
    return "\n".join(lines)
