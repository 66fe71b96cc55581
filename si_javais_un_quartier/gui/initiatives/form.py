"""The fields of an initiative, new or known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.records import Initiative, Place
from ...domain.vocabulary import Sector
from ...store.lookup import FoundPremises
from .. import look
from ..buttons import FlatButton
from ..noting.place_row import PlaceRow
from .facts import sector_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Initiatives", text)


class Day(QWidget):
    """A day that may be unknown."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = QCheckBox(word, self)
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setAccessibleName(word)
        self.day.setEnabled(False)
        self.known.toggled.connect(self.day.setEnabled)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.known)
        across.addWidget(self.day)
        across.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_day(self, stored: str | None) -> None:
        """An ISO date, or none."""
        self.known.setChecked(stored is not None)
        self.day.setDate(QDate.fromString(stored or "", Qt.DateFormat.ISODate) if stored else QDate.currentDate())

    def stored(self) -> str | None:
        """The ISO date, None where it isn't known."""
        return str(self.day.date().toString(Qt.DateFormat.ISODate)) if self.known.isChecked() else None


class InitiativeForm(QWidget):
    """``saved`` and ``dropped`` come from its buttons. Where it is, is told by its :class:`PlaceRow`."""

    saved = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.organiser, self.audience = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.schedule, self.state, self.website = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.address = QLineEdit(self)
        self.sector, self.domain = QComboBox(self), QComboBox(self)
        for sector in Sector:
            self.sector.addItem(sector_words(sector), sector)
        self.domain.setEditable(True)
        self.domain.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.domain.setMinimumContentsLength(8)
        self.domain.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.description = QPlainTextEdit(self)
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(4 * self.description.fontMetrics().lineSpacing() + 12)
        self.starts, self.ends = Day(_tr("from the"), self), Day(_tr("to the"), self)
        self.where = PlaceRow(propose, self)
        self._place: Place | None = None
        self._premises: str | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        scroll, content = QScrollArea(self), QWidget(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form = QFormLayout(content)
        form.setContentsMargins(12, 10, 12, 10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        when = QVBoxLayout()
        when.setSpacing(2)
        when.addWidget(self.starts)
        when.addWidget(self.ends)
        for word, field in (
            (_tr("Name"), self.name), (_tr("Sector"), self.sector), (_tr("Domain"), self.domain),
            (_tr("Description"), self.description), (_tr("By"), self.organiser), (_tr("For whom"), self.audience),
            (_tr("Where"), self.where), (_tr("Address"), self.address), (_tr("When"), when),
            (_tr("Days and hours"), self.schedule), (_tr("State"), self.state), (_tr("Website"), self.website),
        ):  # fmt: skip
            form.addRow(word, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(word)
        self.schedule.setPlaceholderText(_tr("Wednesdays from 2 to 6"))
        self.organiser.setPlaceholderText(_tr("an association, a service, a company"))
        self.website.setPlaceholderText("https://")
        self.state.setPlaceholderText(_tr("planned, open, ended…"))
        scroll.setWidget(content)
        save, drop = QPushButton(_tr("Save"), self), FlatButton(_tr("Cancel"), parent=self)
        save.setObjectName("save_initiative")
        save.clicked.connect(self.saved)
        drop.clicked.connect(self.dropped)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addStretch(1)
        foot.addWidget(drop)
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(look.line(self))
        column.addLayout(foot)

    def show_domains(self, domains: Sequence[str]) -> None:
        """Those in use, to choose from."""
        typed = self.domain.currentText()
        self.domain.clear()
        self.domain.addItems(list(domains))
        self.domain.setCurrentText(typed)

    def show_initiative(self, it: Initiative) -> None:
        """Its values in the fields."""
        for field, value in (
            (self.name, it.name), (self.organiser, it.organiser), (self.audience, it.audience),
            (self.schedule, it.schedule), (self.state, it.state), (self.website, it.website),
            (self.address, it.address),
        ):  # fmt: skip
            field.setText(value or "")
            field.setCursorPosition(0)
        self.sector.setCurrentIndex(self.sector.findData(it.sector))
        self.domain.setCurrentText(it.domain or "")
        self.description.setPlainText(it.description or "")
        self.starts.show_day(it.starts_on)
        self.ends.show_day(it.ends_on)
        self.name.setFocus()

    def set_where(self, place: Place | None, premises: str | None) -> None:
        """Where it is, as the row beside the map says it."""
        self._place, self._premises = place, premises

    def place(self) -> Place | None:
        """Where it is now."""
        return self._place

    def values(self) -> dict[str, object]:
        """What the fields hold; texts as they were typed."""
        return {
            "geometry": self._place, "premises_uuid": self._premises, "name": self.name.text(),
            "sector": self.sector.currentData(), "domain": self.domain.currentText(),
            "organiser": self.organiser.text(), "audience": self.audience.text(), "schedule": self.schedule.text(),
            "description": self.description.toPlainText(), "address": self.address.text(),
            "starts_on": self.starts.stored(), "ends_on": self.ends.stored(), "state": self.state.text(),
            "website": self.website.text(),
        }  # fmt: skip
