"""The panel in which a contribution is handed to somebody."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...buttons import FlatButton


def _tr(text: str) -> str:
    return QCoreApplication.translate("Assigning", text)


class AssigningPanel(QWidget):
    """``saved`` and ``dropped``; what was chosen is read from :meth:`chosen`."""

    saved = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.service = QComboBox(self), QComboBox(self)
        self.own_date = QCheckBox(_tr("Another date"), self)
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(_tr("A word for whoever takes over (internal note)"))
        self.own_date.toggled.connect(self._show_day)
        self._usual = QDate()
        done = QPushButton(_tr("Save"), self)
        done.setObjectName("assign_done")
        done.clicked.connect(self.saved)
        self.note.returnPressed.connect(self.saved)
        drop = FlatButton(_tr("Cancel"), parent=self)
        drop.clicked.connect(self.dropped)
        form, day, foot = QFormLayout(), QHBoxLayout(), QHBoxLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        day.addWidget(self.day)
        day.addWidget(self.own_date)
        day.addStretch(1)
        for word, field in (
            (_tr("Followed by"), self.who), (_tr("Service"), self.service), (_tr("Answer by"), day),
            (_tr("Note"), self.note),
        ):  # fmt: skip
            form.addRow(word, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(word)
        self.day.setAccessibleName(_tr("Answer by"))
        foot.addStretch(1)
        foot.addWidget(drop)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.addLayout(form)
        column.addLayout(foot)

    def show_choices(
        self, people: Sequence[tuple[str, str]], services: Sequence[tuple[str, str]], usual: QDate
    ) -> None:
        """Whom and what to choose from, as (key, word); *usual* is the day that the quarter's delay gives."""
        for choice, nothing, given in ((self.who, _tr("Nobody"), people), (self.service, _tr("No service"), services)):
            choice.clear()
            choice.addItem(nothing, None)
            for key, word in given:
                choice.addItem(word, key)
        self._usual = usual

    def show_chosen(self, who: str | None, service: str | None, due_on: str | None) -> None:
        """As it is now."""
        for choice, key in ((self.who, who), (self.service, service)):
            if choice.findData(key) < 0:
                choice.addItem(key, key)
            choice.setCurrentIndex(choice.findData(key))
        self.own_date.setChecked(due_on is not None)
        self.day.setDate(QDate.fromString(due_on, Qt.DateFormat.ISODate) if due_on else self._usual)
        self._show_day(own=due_on is not None)
        self.note.clear()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[str | None, str | None, str | None, str]:
        """Whom, which service, which day (ISO; None for the quarter's delay), which note."""
        day = self.day.date().toString(Qt.DateFormat.ISODate) if self.own_date.isChecked() else None
        return self.who.currentData(), self.service.currentData(), day, self.note.text()

    def _show_day(self, own: bool) -> None:
        self.day.setEnabled(own)
        if not own:
            self.day.setDate(self._usual)
