"""The sheet of a premises, from its state down to its history."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton
from ..contributions.photos import PhotoStrip, Thumb
from ..elided_label import ElidedLabel
from ..empty import plain_label
from .index_box import IndexBox
from .lines_box import Lines
from .sheet_words import Dated, Sheet
from .wishes_box import WishesBox

#: Under this width facts stand in one column
TWO_COLUMNS = 500


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class PremisesSheet(QWidget):
    """Shows a ``Sheet``; asks for another, for the map, the printer or a contribution by its signals."""

    back = pyqtSignal()
    stepped = pyqtSignal(int)
    centre_wanted = pyqtSignal()
    print_wanted = pyqtSignal()
    copy_wanted = pyqtSignal()
    form_wanted = pyqtSignal()
    contact_wanted = pyqtSignal()
    contribution_wanted = pyqtSignal(str)
    initiative_wanted = pyqtSignal(str)
    parcel_wanted = pyqtSignal(str)
    photo_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self.index = IndexBox(self)
        self.wishes = WishesBox(_tr("Wishes for this premises"), self)
        self.wishes.opened.connect(self.contribution_wanted)
        self.photos = PhotoStrip(self)
        self.photos.opened.connect(self.photo_wanted)
        self._facts: Sequence[tuple[str, str]] = ()
        self._parcel_id = ""
        self._place = plain_label(parent=self)
        self._title, self._state, self._offer = (plain_label(parent=self) for _ in range(3))
        self._about, self._sign = ElidedLabel(parent=self), QLabel(self)
        self._sign.setFixedWidth(18)
        self._title.setFont(look.font(3, bold=True))
        self._state.setFont(look.font(bold=True))
        for label in (self._title, self._offer):
            label.setWordWrap(True)
        for label in (self._about, self._offer, self._place):
            look.coloured(label, look.secondary(self.palette()))
        self._parcel = FlatButton(_tr("Sheet of the parcel"), "map", parent=self)
        self._parcel.clicked.connect(lambda _=False: self.parcel_wanted.emit(self._parcel_id))
        self.contact = FlatButton(_tr("Note a contact…"), "message", _tr("A contact with the owner (C)"), self)
        self.contact.clicked.connect(self.contact_wanted)
        self._grid_host = QWidget(self)
        self._grid = QGridLayout(self._grid_host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._lists = {
            "initiatives": Lines(_tr("Initiatives nearby"), self, picture="initiatives"),
            "history": Lines(_tr("Contact and history"), self),
        }
        self._lists["initiatives"].opened.connect(self.initiative_wanted)
        self._rules = Lines(_tr("Town’s rules"), self)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 0, 4, 0)
        back = FlatButton(_tr("Premises"), "back", _tr("Back to the list"), self)
        back.clicked.connect(self.back)
        bar.addWidget(back)
        bar.addStretch(1)
        bar.addWidget(self._place)
        for picture, word, step in (("up", _tr("Previous premises"), -1), ("down", _tr("Next premises"), 1)):
            button = FlatButton("", picture, word, self)
            button.clicked.connect(lambda _=False, by=step: self.stepped.emit(by))
            bar.addWidget(button)
        bar.addWidget(self._menu_button())
        content = QWidget(self)
        look.grounded(content, QPalette.ColorRole.Base)
        content.setMinimumWidth(1)  # words wrap and give way instead of making the sheet wider than the dock
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, look.READING_MARGIN)
        column.setSpacing(8)
        state = QHBoxLayout()
        state.addWidget(self._sign)
        state.addWidget(self._state)
        state.addWidget(self._about, 1)
        column.addWidget(self._title)
        column.addLayout(state)
        column.addWidget(self._offer)
        column.addWidget(self._parcel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.photos)
        column.addWidget(self._grid_host)
        column.addWidget(self._rules)
        for box in (self.wishes, self.index, *self._lists.values()):
            column.addWidget(look.line(self))
            column.addWidget(box)
        column.addWidget(self.contact, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(bar)
        outer.addWidget(look.line(self))
        outer.addWidget(self.scroll, 1)

    def _menu_button(self) -> QToolButton:
        menu = QMenu(self)
        for word, signal in (
            (_tr("Centre the map"), self.centre_wanted),
            (_tr("Print the sheet (PDF)…"), self.print_wanted),
            (_tr("Copy the identifier"), self.copy_wanted),
            (_tr("Open the form"), self.form_wanted),
        ):
            menu.addAction(word, signal.emit)
        more = FlatButton("", "more", _tr("More"), self)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def show_sheet(self, sheet: Sheet, place: str) -> None:
        """Another premises: from its top; *place* says where it stands in the list."""
        self.scroll.verticalScrollBar().setValue(0)
        self.fill(sheet, place)

    def fill(self, sheet: Sheet, place: str) -> None:
        """The same words where they stand."""
        self._title.setText(sheet.title)
        self._state.setText(sheet.state)
        self._sign.setPixmap(icon("frontage", look.text(self.palette())).pixmap(QSize(16, 16)))
        self._about.setText(sheet.about_state)
        self._offer.setText(sheet.offer)
        self._offer.setVisible(bool(sheet.offer))
        self._place.setText(place)
        self._parcel_id = sheet.parcel_id
        self._parcel.setVisible(bool(sheet.parcel_id))
        self._facts = sheet.facts
        self._lay_facts()
        nothing = _tr("Nobody has spoken of this premises or near it yet.")
        self.wishes.show_wishes(sheet.heard, sheet.themes, sheet.terms, nothing)
        self.index.show_parts(sheet.parts)
        self._rules.show_lines([Dated(*rule) for rule in sheet.rules], "")
        self._rules.setVisible(bool(sheet.rules))
        self._lists["initiatives"].show_lines(
            [Dated(name, about, uuid) for name, about, uuid in sheet.initiatives], _tr("No initiative within reach.")
        )
        self._lists["history"].show_lines(sheet.history, _tr("Nothing noted yet."), sheet.contact)

    def show_photos(self, thumbs: Sequence[Thumb]) -> None:
        """Its photos."""
        self.photos.show_thumbs(thumbs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts in two columns where there is room."""
        super().resizeEvent(event)
        if (event.oldSize().width() >= TWO_COLUMNS) != (event.size().width() >= TWO_COLUMNS):
            self._lay_facts()

    def _lay_facts(self) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        columns = 2 if self.width() >= TWO_COLUMNS else 1
        for place, share in enumerate((2, 3, 2, 3)):
            self._grid.setColumnStretch(place, share if place < 2 * columns else 0)
        for number, (name, value) in enumerate(self._facts):
            row, pair = divmod(number, columns)
            label, said = plain_label(name, self._grid_host), plain_label(value, self._grid_host)
            look.coloured(label, look.secondary(self.palette()))
            said.setWordWrap(True)
            label.setWordWrap(True)
            self._grid.addWidget(label, row, 2 * pair, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 2 * pair + 1, Qt.AlignmentFlag.AlignTop)
        self._grid_host.setVisible(bool(self._facts))
