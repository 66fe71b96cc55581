"""The top of the sheet: the question, large, then where, when and how people were met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.labels import ENCOUNTER_FORMAT
from ...domain.plain_text import one_line, visible
from ...domain.records import Campaign
from ...domain.vocabulary import EncounterFormat
from ...qgis_bridge.icons import icon
from ...qgis_bridge.translation import render
from ...store.lookup import FoundPremises
from .. import look, words
from ..buttons import FlatButton, MenuButton
from ..empty import plain_label
from .place_field import PlaceField
from .quoted_field import WordsEdit
from .sheet_ports import Shown
from .sizes import Sizes

MOST_PEOPLE = 999


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class QuestionHead(QWidget):
    """The question of the campaign, and whether all is kept. ``campaign_wanted`` carries another campaign's uuid."""

    campaign_wanted = pyqtSignal(object)

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self._menu = QMenu(self)
        self._meta = plain_label(parent=self)
        self._choose = MenuButton(_tr("another subject"), self._menu, _tr("Choose the subject"), self)
        self._choose.setFont(sizes.font(-0.5))
        self._sign = QLabel(self)
        self._state = plain_label(parent=self)
        self._state.setObjectName("state")
        self._question = plain_label(parent=self)
        self._question.setObjectName("question")
        self._question.setFont(sizes.font(6, bold=True))
        self._question.setWordWrap(True)
        for label in (self._meta, self._state):
            label.setFont(sizes.font(-0.5))
            look.coloured(label, look.secondary(self.palette()))
        first = QHBoxLayout()
        first.addWidget(self._meta)
        first.addWidget(self._choose)
        first.addStretch(1)
        first.addWidget(self._sign)
        first.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 10)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._question)

    def show_campaign(self, shown: Shown) -> None:
        """The campaign of the sheet; what it is about where it asks nothing; a free encounter without one."""
        campaign = shown.lists.campaign(shown.sheet.campaign_uuid)
        self._meta.setText(_subject(campaign))
        asked = (campaign.question or campaign.name) if campaign is not None else _tr("What would you like to tell us?")
        self._question.setText(visible(asked))
        self._choose.setVisible(bool(shown.lists.campaigns))
        self._menu.clear()
        for each in shown.lists.campaigns:
            name = one_line(each.name or each.question or "", 60).replace("&", "&&")
            action = self._menu.addAction(name, lambda uuid=each.uuid: self.campaign_wanted.emit(uuid))
            action.setCheckable(True)
            action.setChecked(each.uuid == shown.sheet.campaign_uuid)
        self._menu.addSeparator()
        self._menu.addAction(_tr("No subject: whatever people say"), lambda: self.campaign_wanted.emit(None))

    def show_saved(self, *, saved: bool) -> None:
        """In the corner: all is kept, or not yet."""
        ink = look.secondary(self.palette()) if saved else look.overdue(self.palette())
        self._sign.setPixmap(icon("check" if saved else "warning", ink).pixmap(QSize(14, 14)))
        self._state.setText(_tr("All is saved") if saved else _tr("Not saved yet: another program holds the file"))
        look.coloured(self._state, ink)


class EncounterLine(QWidget):
    """Where, when, how, how many; mood and notes under them. ``changed`` carries values by the names of ``Sheet``."""

    changed = pyqtSignal(dict)

    def __init__(
        self, sizes: Sizes, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = PlaceField(_tr("Where? A square, a market, an address"), sizes, propose, self)
        self.place.setObjectName("encounter_place")
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(_tr("d MMM yyyy"))
        self.day.setAccessibleName(_tr("Day of the encounter"))
        self.format = QComboBox(self)
        self.format.setObjectName("format")
        self.format.setAccessibleName(_tr("How people were met"))
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.format.setMinimumContentsLength(11)
        for each in EncounterFormat:
            self.format.addItem(render(ENCOUNTER_FORMAT[each]), str(each))
        self.people = QSpinBox(self)
        self.people.setObjectName("people")
        self.people.setRange(0, MOST_PEOPLE)
        self.people.setFixedWidth(134 if sizes.large else 108)
        self.people.setSpecialValueText(_tr("how many?"))
        self.people.setSuffix(_tr(" people"))
        self.people.setAccessibleName(_tr("How many people were met"))
        self.people.setToolTip(_tr("All who were there, those who said nothing too"))
        self._notes_button = FlatButton(_tr("Notes"), "add", _tr("Mood of the talk and free notes"), self)
        self._notes_button.setObjectName("notes_button")
        self.mood = QLineEdit(self)
        self.mood.setObjectName("mood")
        self.mood.setPlaceholderText(_tr("Mood of the talk: calm, lively, worried…"))
        self.mood.setAccessibleName(_tr("Mood of the talk"))
        self.notes = WordsEdit(_tr("Free notes on the encounter, for the team"), 2, self)
        self.notes.setObjectName("notes")
        self.notes.setPlaceholderText(_tr("Free notes on the encounter, for the team"))
        for widget in (self.day, self.format, self.people, self.mood):
            widget.setMinimumHeight(sizes.control)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row, top = QHBoxLayout(), Qt.AlignmentFlag.AlignTop
        row.setSpacing(8)
        row.addWidget(self.place, 3, top)
        row.addWidget(self.day, 0, top)
        row.addWidget(self.format, 1, top)
        for widget in (self.people, self._notes_button):
            row.addWidget(widget, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for widget in (self.mood, self.notes):
            column.addWidget(widget)
            widget.hide()

    def _connect(self) -> None:
        self.place.worded.connect(lambda text: self._tell(place_words=text))
        self.day.dateChanged.connect(lambda day: self._tell(held_on=day.toString(Qt.DateFormat.ISODate)))
        self.format.activated.connect(lambda _: self._tell(format=EncounterFormat(self.format.currentData())))
        self.people.valueChanged.connect(lambda count: self._tell(people_count=count or None))
        self.mood.textEdited.connect(lambda text: self._tell(mood=text))
        self.notes.textChanged.connect(lambda: self._tell(notes=self.notes.toPlainText()))
        self._notes_button.clicked.connect(self._unfold)

    def show_sheet(self, shown: Shown, today: str) -> None:
        """The encounter as it stands; fields that hold it already are left alone."""
        sheet = shown.sheet
        self.blockSignals(True)
        self.place.show_place(sheet.place_words, placed=sheet.place is not None)
        self.day.setMaximumDate(QDate.fromString(today, Qt.DateFormat.ISODate))
        self.day.setDate(QDate.fromString(sheet.held_on, Qt.DateFormat.ISODate))
        self.format.setCurrentIndex(max(0, self.format.findData(str(sheet.format))))
        self.people.setValue(sheet.people_count or 0)
        if self.mood.text() != sheet.mood:
            self.mood.setText(sheet.mood)
        self.notes.show_words(sheet.notes)
        open_ = bool(sheet.mood or sheet.notes) or self.mood.hasFocus() or self.notes.hasFocus()
        for widget in (self.mood, self.notes):
            widget.setVisible(open_)
        self._notes_button.setVisible(not open_)
        self.blockSignals(False)

    def _unfold(self) -> None:
        for widget in (self.mood, self.notes):
            widget.show()
        self._notes_button.hide()
        self.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, **values: Any) -> None:
        if not self.signalsBlocked():
            self.changed.emit(values)


def _subject(campaign: Campaign | None) -> str:
    """What the question belongs to, and until when it is open."""
    if campaign is None:
        return _tr("No subject")
    until = words.full_day(campaign.closes_on) if campaign.closes_on else ""
    return _tr("Subject, until {day}").format(day=until) if until else _tr("Subject")
