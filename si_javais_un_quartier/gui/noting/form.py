"""The page on which words are written down: what was said first and largest, then what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.labels import CHANNEL, KIND
from ...domain.noting import CHANNELS, Noted
from ...domain.settings import Theme
from ...domain.vocabulary import Channel, Kind, Status
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from .choice_row import HEIGHT, ChoiceRow
from .place_row import PlaceRow

CONSENTS = {"unasked": None, "yes": True, "no": False}


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotingForm", text)


class NotingForm(QWidget):
    """Shows and reads a :class:`Noted`; place and premises are handed in by whoever looks them up."""

    changed = pyqtSignal()
    pseudonym_wanted = pyqtSignal()

    def __init__(self, place: PlaceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._noted = Noted(words="", received_on="")
        self._channel = ChoiceRow(_tr("How the words came"), parent=self)
        self._channel.offer([(str(it), render(CHANNEL[it]), None) for it in CHANNELS])
        self._day = QDateEdit(self)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(_tr("d MMM yyyy"))
        self._day.setAccessibleName(_tr("Received on"))
        self._day.setFixedHeight(HEIGHT)
        self.words = _text_field(_tr("Words, as they were said or written"), self)
        self.words.setFont(look.font(1.5))
        self.words.setPlaceholderText(_tr("Exactly as they were said or written"))
        self._fold = FlatButton(_tr("Said in another language? Add it in French"), "add", parent=self)
        self._french = _text_field(_tr("In French"), self)
        self._french.setPlaceholderText(_tr("The same in French; the words above stay as they are"))
        self._kind = ChoiceRow(_tr("Kind"), parent=self)
        ratio = self.devicePixelRatioF()
        self._kind.offer([(str(it), render(KIND[it]), marker_pixmap(it, Status.RECEIVED, 14, ratio)) for it in Kind])
        self._theme = ChoiceRow(_tr("Theme"), optional=True, parent=self)
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(_tr("Optional; else the first words stand for it"))
        self._title.setMaxLength(300)
        self._pseudonym = QLineEdit(self)
        self._pseudonym.setPlaceholderText(_tr("Nobody: the author stays unknown"))
        self._pseudonym.setMaxLength(60)
        self._other = FlatButton("", "sync", _tr("Propose another pseudonym"), self)
        self._consent = ChoiceRow(_tr("May it be published?"), parent=self)
        self._consent.offer([("unasked", _tr("Not asked"), None), ("yes", _tr("Yes"), None), ("no", _tr("No"), None)])
        self._means = _quiet("", self)
        self._means.setWordWrap(True)
        self._answer = QCheckBox(_tr("Wants an answer"), self)
        self._lay_out()
        self._connect()

    # -- in and out

    def show_noted(self, noted: Noted, themes: Sequence[Theme], today: str, premises: str) -> None:
        """Fill the page; *premises* is the address of the linked ones."""
        self.blockSignals(True)
        self._noted = noted
        self._theme.offer([(theme.key, theme.label, None) for theme in themes])
        self._channel.choose(str(noted.channel))
        self._day.setMaximumDate(QDate.fromString(today, Qt.DateFormat.ISODate))
        self._day.setDate(QDate.fromString(noted.received_on, Qt.DateFormat.ISODate))
        self.words.setPlainText(noted.words)
        self._french.setPlainText(noted.french)
        self._unfold(open_=bool(noted.french))
        self._kind.choose(str(noted.kind))
        self._theme.choose(noted.theme)
        self._title.setText(noted.title)
        self._pseudonym.setText(noted.pseudonym)
        self._consent.choose(next(key for key, value in CONSENTS.items() if value is noted.consent))
        self._answer.setChecked(noted.answer_wanted)
        self.place.show_place(noted.place, premises)
        self._say_meaning()
        self.blockSignals(False)

    def noted(self) -> Noted:
        """What stands on the page now."""
        return replace(
            self._noted,
            words=self.words.toPlainText(),
            received_on=self._day.date().toString(Qt.DateFormat.ISODate),
            channel=Channel(self._channel.chosen() or Channel.MAIL),
            kind=Kind(self._kind.chosen() or Kind.COMMENT),
            theme=self._theme.chosen(),
            title=self._title.text(),
            french=self._french.toPlainText(),
            pseudonym=self._pseudonym.text(),
            consent=CONSENTS[self._consent.chosen() or "unasked"],
            answer_wanted=self._answer.isChecked(),
        )

    def set_where(self, **where: object) -> None:
        """Another ``place`` or ``premises_uuid``."""
        self._noted = replace(self._noted, **where)
        self.changed.emit()

    def set_pseudonym(self, name: str) -> None:
        """Another proposal."""
        self._pseudonym.setText(name)

    # -- within

    def _connect(self) -> None:
        for row in (self._channel, self._kind, self._theme, self._consent):
            row.changed.connect(self.changed)
        for field in (self.words, self._french):
            field.textChanged.connect(self.changed)
        for line in (self._title, self._pseudonym):
            line.textChanged.connect(lambda _: self.changed.emit())
        self._day.dateChanged.connect(lambda _: self.changed.emit())
        self._answer.toggled.connect(lambda _: self.changed.emit())
        self._consent.changed.connect(self._say_meaning)
        self._fold.clicked.connect(lambda: self._unfold(open_=True))
        self._other.clicked.connect(self.pseudonym_wanted)

    def _unfold(self, *, open_: bool) -> None:
        self._french.setVisible(open_)
        self._fold.setVisible(not open_)
        if open_ and self.isVisible():
            self._french.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_meaning(self) -> None:
        meanings: dict[str, Callable[[], str]] = {
            "unasked": lambda: _tr("Stays private until the person agrees."),
            "yes": lambda: _tr("Waits for the team to publish it."),
            "no": lambda: _tr("Stays private; only the team reads it."),
        }
        self._means.setText(meanings[self._consent.chosen() or "unasked"]())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._channel, 1)
        received = _quiet(_tr("Received on"), self)
        received.setFixedHeight(HEIGHT)
        for widget in (received, self._day):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget | QVBoxLayout | QHBoxLayout, QWidget | None], ...] = (
            (_tr("Kind"), self._kind, None),
            (_tr("Theme"), self._theme, None),
            (_tr("Title"), self._title, self._title),
            (_tr("Place"), self.place, None),
            (_tr("Pseudonym"), self._who(), self._pseudonym),
            (_tr("May it be published?"), self._agreement(), None),
        )
        for number, (word, content, buddy) in enumerate(rows):
            label = plain_label(word, self)
            label.setBuddy(buddy)
            label.setWordWrap(True)
            label.setMinimumHeight(28)
            label.setFixedWidth(96)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(content, QWidget):
                grid.addWidget(content, number, 1)
            else:
                grid.addLayout(content, number, 1)
        for line in (self._title, self._pseudonym):
            line.setMinimumHeight(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.words, 1)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._french)
        column.addLayout(grid)
        self.words.setMinimumHeight(112)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._french.setFixedHeight(72)

    def _who(self) -> QVBoxLayout:
        line, column = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._pseudonym, 1)
        line.addWidget(self._other)
        column.setSpacing(2)
        column.addLayout(line)
        hint = _quiet(_tr("Never a person’s real name: it isn’t needed here, and the team reads it."), self)
        hint.setWordWrap(True)
        column.addWidget(hint)
        return column

    def _agreement(self) -> QVBoxLayout:
        line, column = QHBoxLayout(), QVBoxLayout()
        line.addWidget(self._consent, 1)
        line.addWidget(self._answer)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._means)
        return column


def _text_field(name: str, parent: QWidget) -> QPlainTextEdit:
    field = QPlainTextEdit(parent)
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    return field


def _quiet(words: str, parent: QWidget) -> QLabel:
    label = plain_label(words, parent)
    label.setFont(look.font(-0.5))
    look.coloured(label, look.secondary(parent.palette()))
    return label
