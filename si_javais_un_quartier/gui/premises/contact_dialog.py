"""Noting a contact with whoever owns a premises: what came of it, on which day, in a few words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.contacting import Contact
from ...domain.labels import CONTACT_STATE
from ...domain.vocabulary import ContactState
from ...qgis_bridge.translation import render
from .. import look
from ..empty import plain_label


def _tr(text: str) -> str:
    return QCoreApplication.translate("PremisesPage", text)


class ContactDialog(QDialog):
    """``contact()`` is what was said, after it was accepted."""

    def __init__(self, title: str, state: str | None, today: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Note a contact"))
        self.resize(440, 320)
        head = plain_label(title, self)
        head.setFont(look.font(1, bold=True))
        head.setWordWrap(True)
        self.state, self.day, self.note = QComboBox(self), QDateEdit(self), QPlainTextEdit(self)
        for word in ContactState:
            self.state.addItem(render(CONTACT_STATE[word]), word.value)
        self.state.setCurrentIndex(max(0, self.state.findData(_next(state))))
        self.day.setCalendarPopup(True)
        day = QDate.fromString(today, Qt.DateFormat.ISODate)
        self.day.setDate(day)
        self.day.setMaximumDate(day)
        self.note.setPlaceholderText(
            _tr("What was said. No name, no telephone: those stay in the city’s own file.")
        )  # fmt: skip
        self.note.setTabChangesFocus(True)
        form = QFormLayout()
        for word, field in ((_tr("Where it stands"), self.state), (_tr("Day"), self.day), (_tr("Note"), self.note)):
            form.addRow(word, field)
            field.setAccessibleName(word)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Note it"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addLayout(form, 1)
        column.addWidget(buttons)
        self.state.setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> Contact:
        """What the fields hold."""
        day = self.day.date().toString(Qt.DateFormat.ISODate)
        return Contact(ContactState(self.state.currentData()), day, self.note.toPlainText())


def _next(state: str | None) -> str:
    """What usually comes next: a first contact where there was none, else a follow-up."""
    none = state in {None, "", ContactState.NONE.value}
    return (ContactState.FIRST_CONTACT if none else ContactState.FOLLOW_UP).value
