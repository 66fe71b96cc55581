"""The sheet of a parcel: its identity, what stands on it, what was said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton
from ..contributions.photos import PhotoStrip, Thumb
from ..empty import plain_label
from .lines_box import Lines
from .sheet_words import Dated, Wish
from .wishes_box import WishesBox


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


#: Pixels to where a flat button's word begins
_UNDER = 24


@dataclass(frozen=True)
class ParcelWords:
    """A parcel as its sheet shows it; ``premises`` are uuid, address and state, ``initiatives`` uuid and name."""

    id: str
    title: str
    facts: tuple[tuple[str, str], ...]
    premises: tuple[tuple[str, str, str], ...]
    heard: str
    themes: tuple[Wish, ...]
    initiatives: tuple[tuple[str, str], ...]
    terms: tuple[Wish, ...] = ()
    history: tuple[Dated, ...] = ()


class ParcelSheet(QWidget):
    """Asks for a premises, a contribution, the map or the clipboard by its signals."""

    back = pyqtSignal()
    premises_wanted = pyqtSignal(str)
    contribution_wanted = pyqtSignal(str)
    centre_wanted = pyqtSignal()
    copy_wanted = pyqtSignal()
    initiative_wanted = pyqtSignal(str)
    photo_wanted = pyqtSignal(str)
    print_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self.wishes = WishesBox(_tr("Said about this parcel"), self)
        self.wishes.opened.connect(self.contribution_wanted)
        self._title = plain_label(parent=self)
        self._title.setFont(look.font(3, bold=True))
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.photos = PhotoStrip(self)
        self.photos.opened.connect(self.photo_wanted)
        self._history = Lines(_tr("History"), self)
        self._body = QVBoxLayout()
        self._hosts: list[QWidget] = []
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 0, 4, 0)
        back = FlatButton(_tr("Premises"), "back", _tr("Back to the list"), self)
        back.clicked.connect(self.back)
        bar.addWidget(back)
        bar.addStretch(1)
        for picture, word, signal in (
            ("pin", _tr("Centre the map"), self.centre_wanted),
            ("print", _tr("Print the sheet (PDF)…"), self.print_wanted),
            ("link", _tr("Copy the identifier"), self.copy_wanted),
        ):
            button = FlatButton("", picture, word, self)
            button.clicked.connect(signal)
            bar.addWidget(button)
        content = QWidget(self)
        look.grounded(content, QPalette.ColorRole.Base)
        content.setMinimumWidth(1)  # words wrap and give way instead of making the sheet wider than the dock
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, look.READING_MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.photos)
        column.addLayout(self._body)
        for box in (self.wishes, self._history):
            column.addWidget(look.line(self))
            column.addWidget(box)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(bar)
        outer.addWidget(look.line(self))
        outer.addWidget(scroll, 1)

    def show_parcel(self, parcel: ParcelWords) -> None:
        """Another parcel."""
        self._title.setText(parcel.title)
        for host in self._hosts:
            host.hide()
            host.deleteLater()
        self._hosts = []
        facts = self._host()
        form = QFormLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        for name, value in parcel.facts:
            label = plain_label(name, facts)
            look.coloured(label, look.secondary(self.palette()))
            said = plain_label(value, facts)
            said.setWordWrap(True)
            form.addRow(label, said)
        nobody = _tr("No ground-floor premises is known here.")
        self._list(_tr("Premises"), "frontage", parcel.premises, self.premises_wanted.emit, nobody)
        doings = [(uuid, name, "") for uuid, name in parcel.initiatives]
        if doings:
            self._list(_tr("Initiatives"), "initiatives", doings, self.initiative_wanted.emit, "")
        nothing = _tr("Nobody has spoken of this parcel yet.")
        self.wishes.show_wishes(parcel.heard, parcel.themes, parcel.terms, nothing)
        self._history.show_lines(parcel.history, _tr("Nothing noted yet."))

    def show_photos(self, thumbs: Sequence[Thumb]) -> None:
        """Those of its premises."""
        self.photos.show_thumbs(thumbs)

    def _host(self) -> QWidget:
        host = QWidget(self)
        self._body.addWidget(host)
        self._hosts.append(host)
        return host

    def _list(
        self,
        title: str,
        picture: str,
        rows: Sequence[tuple[str, str, str]],
        wanted: Callable[[str], object],
        nothing: str,
    ) -> None:
        host = self._host()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        head = plain_label(title, host)
        head.setFont(look.font(bold=True))
        column.addWidget(head)
        for uuid, name, about in rows:
            button = FlatButton(name, picture, parent=host)
            button.clicked.connect(partial(_tell, wanted, uuid))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if about:
                under = plain_label(about, host)
                under.setWordWrap(True)
                under.setContentsMargins(_UNDER, 0, 0, 4)
                look.coloured(under, look.secondary(self.palette()))
                column.addWidget(under)
        if not rows and nothing:
            said = plain_label(nothing, host)
            look.coloured(said, look.secondary(self.palette()))
            column.addWidget(said)


def _tell(wanted: Callable[[str], object], uuid: str, _: bool = False) -> None:
    wanted(uuid)
