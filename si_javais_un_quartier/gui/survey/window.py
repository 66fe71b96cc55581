"""The window *Survey a street*: one form for each ground floor, in the order of the street."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.labels import label
from ...domain.photographs import TakenPhoto
from ...domain.phrases import Phrase
from ...domain.records import Premises, PremisesEvent
from ...domain.vocabulary import Occupancy
from ...qgis_bridge.translation import render
from .. import look, words
from ..aside import stand_aside, widen
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from ..encounters.sizes import Sizes
from ..flow_layout import FlowLayout
from ..premises.event_words import told
from .photos_button import PhotosButton
from .since_field import SinceField

#: What is chosen most, as buttons; the others are in the list.
OFTEN = (Occupancy.OCCUPIED, Occupancy.VACANT, Occupancy.WORKS, Occupancy.STORAGE)
_EVENTS_SHOWN = 6
WIDTH, HEIGHT, LARGER_BY = 460, 720, 100


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Survey", text, None, count)


class SurveyWindow(QDialog):
    """``noted`` carries values, photos and a remark; it decides nothing."""

    noted = pyqtSignal(dict, list, str)
    stepped = pyqtSignal(int)
    street_chosen = pyqtSignal(str)
    place_wanted = pyqtSignal()
    large_wanted = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Survey a street"))
        self.setModal(False)
        self.resize(WIDTH, HEIGHT)
        self._wide = False
        self._uuid, self._as_shown = "", {}
        self._drafts: dict[str, tuple[dict[str, Any], str, list[TakenPhoto]]] = {}
        self.street = QComboBox(self)
        self.street.setAccessibleName(_tr("Street"))
        self.before, self.after = (
            FlatButton("", "back", _tr("The one before"), self),
            FlatButton("", "forward", _tr("The next one"), self),
        )
        self.place = FlatButton("", "pin", _tr("See on the map"), self)
        self.number, self.title = plain_label(parent=self), plain_label(parent=self)
        self.title.setFont(look.font(3, bold=True))
        self.title.setWordWrap(True)
        self.seen = plain_label(parent=self)
        look.coloured(self.seen, look.secondary(self.palette()))
        self.occupancies = QButtonGroup(self)
        self.others = QComboBox(self)
        self.others.setAccessibleName(_tr("Occupancy"))
        self.since = SinceField(self)
        self.activity, self.condition, self.shopfront = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.step_free = QCheckBox(_tr("no step at the door"), self)
        self.step_free.setTristate(True)
        self.frontage = QDoubleSpinBox(self)
        self.frontage.setRange(0, 500)
        self.frontage.setDecimals(1)
        self.frontage.setSuffix(" m")
        self.frontage.setSpecialValueText("–")
        self.remark = QPlainTextEdit(self)
        self.remark.setTabChangesFocus(True)
        self.photo = PhotosButton(self)
        self.said, self.history = plain_label(parent=self), plain_label(parent=self)
        self.go = QPushButton(_tr("Note, and on to the next one"), self)
        self.go.setDefault(True)
        self.large = FlatButton("A+", tooltip=_tr("Large type, for outdoors"), parent=self)
        self.large.setCheckable(True)
        self.large.setAccessibleName(self.large.toolTip())
        self.empty = EmptyState(self)
        self._form = QWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._fill_occupancies()
        top, head, buttons = QHBoxLayout(), QHBoxLayout(), FlowLayout(gap=2)
        top.addWidget(self.street, 1)
        for widget in (self.large, self.place, self.before, self.after):
            top.addWidget(widget)
        head.addWidget(self.title, 1)
        head.addWidget(self.number)
        for button in self.occupancies.buttons():
            buttons.addWidget(button)
        buttons.addWidget(self.others)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for word, field in (
            (_tr("Last activity"), self.activity), (_tr("Condition"), self.condition),
            (_tr("Shopfront"), self.shopfront), (_tr("Frontage"), self.frontage), ("", self.step_free),
            (_tr("Remark"), self.remark), (_tr("Photos"), self.photo),
        ):  # fmt: skip
            form.addRow(word, field)
            if word:
                field.setAccessibleName(word)
        for label_ in (self.said, self.history):
            label_.setWordWrap(True)
        look.coloured(self.said, look.overdue(self.palette()))
        look.coloured(self.history, look.secondary(self.palette()))
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(head)
        inner.addWidget(self.seen)
        inner.addLayout(buttons)
        inner.addWidget(self.since)
        inner.addLayout(form)
        for widget in (self.said, self.go, look.line(self), self.history):
            inner.addWidget(widget)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(look.line(self))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._form)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.empty, 1)
        for button in (self.photo,):
            button.setAutoDefault(False)

    def _fill_occupancies(self) -> None:
        for each in OFTEN:
            button = FlatButton(render(label(each)), parent=self)
            button.setCheckable(True)
            self.occupancies.addButton(button, OFTEN.index(each))
        self.others.addItem(_tr("Other…"), None)
        for each in Occupancy:
            if each not in OFTEN:
                self.others.addItem(render(label(each)), each)

    def _connect(self) -> None:
        self.street.activated.connect(lambda _: self.street_chosen.emit(str(self.street.currentData() or "")))
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.place.clicked.connect(self.place_wanted)
        self.large.clicked.connect(self.large_wanted)
        self.occupancies.idClicked.connect(lambda _: self.others.setCurrentIndex(0))
        self.occupancies.idClicked.connect(lambda _: self._show_since())
        self.others.activated.connect(self._chose_other)
        self.photo.said.connect(self.said.setText)
        self.photo.waiting.connect(lambda waiting: self._wait_for_photos(waiting=waiting))
        self.go.clicked.connect(
            lambda: self.noted.emit(self.values(), list(self.photo.photos), self.remark.toPlainText())
        )

    def show_sizes(self, sizes: Sizes) -> None:
        """Another size of type."""
        self.large.setChecked(sizes.large)
        if sizes.large is not self._wide:
            self._wide = sizes.large
            widen(self, LARGER_BY if sizes.large else -LARGER_BY)
        sizes.dress_whole(self)
        for button in (*self.occupancies.buttons(), self.others, self.go):
            button.setMinimumHeight(sizes.control + 6)
        self.remark.setFixedHeight(3 * self.remark.fontMetrics().lineSpacing() + 12)

    def stand_aside(self, window: QWidget) -> None:
        """Beside the map of *window*."""
        stand_aside(self, window, HEIGHT)

    # -- what the presenter says

    def show_streets(self, streets: Sequence[tuple[str, int]], current: str) -> None:
        """The list of streets; what is chosen stays."""
        self.street.clear()
        for name, count in streets:
            self.street.addItem(f"{name} ({words.number(count)})", name)
        self.street.setCurrentIndex(max(0, self.street.findData(current)))

    def show_premises(self, it: Premises | None, place: tuple[int, int], events: Sequence[PremisesEvent]) -> None:
        """Its fields as they are known, or as they were begun."""
        self._set_aside()
        self._scroll.setVisible(it is not None)
        self.empty.setVisible(it is None)
        if it is None:
            self._uuid, remedy = "", _tr("Bring premises in first, from the toolbox.")
            self.empty.say("premises", _tr("No premises with an address here"), remedy, ())
            return
        self.title.setText(it.address or "")
        self.number.setText(_tr("{n} of {total}").format(n=place[0], total=place[1]))
        seen = words.full_day(it.surveyed_on) if it.surveyed_on else ""
        self.seen.setText(_tr("last seen on {day}").format(day=seen) if seen else _tr("never surveyed"))
        self._fill(it)
        self._uuid, self._as_shown = it.uuid, self.values()
        self.remark.clear()
        self.photo.begin()
        draft = self._drafts.pop(it.uuid, None)
        if draft is not None:
            values, remark, photos = draft
            self._fill(replace(it, **values))
            self.remark.setPlainText(remark)
            self.photo.begin(photos)
        lines = (_event_words(event) for event in events[:_EVENTS_SHOWN])
        self.history.setText("\n".join(line for line in lines if line))
        self.place.setEnabled(it.geometry is not None)

    def _set_aside(self) -> None:
        """What was begun for the premises in front waits until they are shown again."""
        values, remark, photos = self.values(), self.remark.toPlainText(), self.photo.photos
        if self._uuid and (values != self._as_shown or remark or photos):
            self._drafts[self._uuid] = values, remark, photos

    def _fill(self, it: Premises) -> None:
        self._show_occupancy(it.occupancy)
        self.since.show_since(it.vacant_since, it.vacant_since_precision)
        for field, value in (
            (self.activity, it.last_activity),
            (self.condition, it.condition),
            (self.shopfront, it.shopfront),
        ):
            field.setText(value or "")
        known = {None: Qt.CheckState.PartiallyChecked, True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
        self.step_free.setCheckState(known[it.step_free])
        self.frontage.setValue(it.frontage_m or 0)
        self._show_since()

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why it could not be noted; nothing: it was, and nothing of it is a beginning any more."""
        if not findings:
            self._uuid = ""
        self.said.setText("\n".join(render(found) for found in findings))

    # -- what is seen

    def values(self) -> dict[str, Any]:
        """What the fields hold."""
        states = {Qt.CheckState.Checked: True, Qt.CheckState.Unchecked: False}
        since, precision = self.since.since() if self._occupancy() is Occupancy.VACANT else (None, None)
        return {
            "occupancy": self._occupancy(),
            "vacant_since": since,
            "vacant_since_precision": precision,
            "last_activity": self.activity.text(),
            "condition": self.condition.text(),
            "shopfront": self.shopfront.text(),
            "step_free": states.get(self.step_free.checkState()),
            "frontage_m": self.frontage.value() or None,
        }

    def _occupancy(self) -> Occupancy:
        chosen = self.others.currentData()
        if chosen is not None:
            return Occupancy(chosen)
        number = self.occupancies.checkedId()
        return OFTEN[number] if number >= 0 else Occupancy.UNKNOWN

    def _show_occupancy(self, occupancy: Occupancy) -> None:
        self.occupancies.setExclusive(False)
        for number, each in enumerate(OFTEN):
            self.occupancies.button(number).setChecked(each is occupancy)
        self.occupancies.setExclusive(True)
        self.others.setCurrentIndex(0 if occupancy in OFTEN else self.others.findData(occupancy))

    def _chose_other(self, _: int) -> None:
        if self.others.currentData() is not None:
            self.occupancies.setExclusive(False)
            for button in self.occupancies.buttons():
                button.setChecked(False)
            self.occupancies.setExclusive(True)
        self._show_since()

    def _show_since(self) -> None:
        self.since.setVisible(self._occupancy() is Occupancy.VACANT)

    def _wait_for_photos(self, *, waiting: bool) -> None:
        """Until they are there the premises aren't noted, nor others brought to the front."""
        for widget in (self.go, self.before, self.after, self.street):
            widget.setEnabled(not waiting)


def _event_words(event: PremisesEvent) -> str:
    """Like "20 Nov. 2026 · Vacant → Occupied"."""
    return " · ".join(part for part in (words.full_day(event.happened_on), told(event)) if part)
