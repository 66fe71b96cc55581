"""Since when premises are vacant, as exactly as somebody knows: to the day, the month or the year."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QWidget

from ...domain.key_words import PRECISION
from ...qgis_bridge.translation import render

#: How a day is stored and shown, by how well it is known.
_STORED = {"day": "yyyy-MM-dd", "month": "yyyy-MM-01", "year": "yyyy-01-01"}
_SHOWN = {"day": "d MMMM yyyy", "month": "MMMM yyyy", "year": "yyyy"}
#: What a person on the pavement hears most.
_USUAL = "month"
_WHOLE_DAY = len("2019-03-15")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Survey", text)


class SinceField(QWidget):
    """A tick, a date and its exactness. A day that nobody touches stays as it is stored, and as exact.

    A year or a month alone, which a bare tool may have left, is written out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: tuple[str | None, str | None] = (None, None)
        self._as_shown = (QDate(), "")
        self.known, self.day, self.exactness = QCheckBox(_tr("vacant since"), self), QDateEdit(self), QComboBox(self)
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(_tr("vacant since"))
        for key, word in PRECISION.items():
            self.exactness.addItem(render(word), key)
        self.exactness.setAccessibleName(_tr("How exactly this is known"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.day, 1)
        row.addWidget(self.exactness)
        self.known.toggled.connect(lambda _: self._show_fields())
        self.exactness.currentIndexChanged.connect(lambda _: self._show_fields())

    def show_since(self, since: str | None, precision: str | None) -> None:
        """A stored date (ISO, or its year or month alone) and how well it is known; None: not at all."""
        self._stored = (since, precision)
        day = _day(since)
        exact = precision if precision in _STORED else {4: "year", 7: "month"}.get(len(since or ""), "day")
        self.known.setChecked(bool(since))
        self.exactness.setCurrentIndex(self.exactness.findData(exact if since else _USUAL))
        self.day.setDate(day if day.isValid() else QDate.currentDate())
        self._as_shown = self._seen()
        self._show_fields()

    def since(self) -> tuple[str | None, str | None]:
        """The date and how well it is known, as they are stored."""
        if not self.known.isChecked():
            return None, None
        if len(self._stored[0] or "") == _WHOLE_DAY and self._seen() == self._as_shown:
            return self._stored
        day, exact = self._seen()
        return day.toString(_STORED[exact]), exact

    def _seen(self) -> tuple[QDate, str]:
        return self.day.date(), str(self.exactness.currentData())

    def _show_fields(self) -> None:
        self.day.setDisplayFormat(_SHOWN[str(self.exactness.currentData())])
        for field in (self.day, self.exactness):
            field.setEnabled(self.known.isChecked())


def _day(since: str | None) -> QDate:
    """The first day that a stored date may mean."""
    text = since or ""
    return QDate.fromString(text[:10] + {4: "-01-01", 7: "-01"}.get(len(text), ""), "yyyy-MM-dd")
