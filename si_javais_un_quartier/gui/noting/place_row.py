"""Where it is: a click on the map, an address, a premises, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QSize, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.records import Place
from ...qgis_bridge.icons import icon
from ...store.lookup import FoundPremises
from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import plain_label


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaceRow", text)


class PlaceRow(QWidget):
    """Shows a place and tells what a person wants done about it; it looks nothing up itself.

    ``map_wanted``: whether the person wants to point, or no longer. ``search_wanted``: an address, and whether the
    public service may be asked.
    """

    map_wanted = pyqtSignal(bool)
    search_wanted = pyqtSignal(str, bool)
    file_wanted = pyqtSignal()
    premises_chosen = pyqtSignal(object)
    premises_refused = pyqtSignal()
    cleared = pyqtSignal()

    def __init__(self, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._propose = propose
        self._found: dict[str, FoundPremises] = {}
        self._file = ""
        self._on_map = QPushButton(_tr("Point on the map"), self)
        self._on_map.setObjectName("on_map")
        self._on_map.setIcon(icon("pin", look.text(self.palette())))
        self._on_map.setCheckable(True)
        self._on_map.clicked.connect(self.map_wanted)
        self._address = QLineEdit(self)
        self._address.setObjectName("address")
        self._address.setPlaceholderText(_tr("or an address"))
        self._address.setAccessibleName(_tr("Address"))
        self._address.returnPressed.connect(self._entered)
        self._address.textEdited.connect(self._typed)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._chosen)
        self._address.setCompleter(completer)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._search = MenuButton(_tr("Find"), self._menu, _tr("Find the address"), self)
        self._search.setObjectName("find")
        self._sign = QLabel(self)
        self._said = plain_label(parent=self)
        self._said.setObjectName("place_said")
        self._said.setWordWrap(True)
        self._nowhere = FlatButton(_tr("No place"), "close", _tr("Remove the place"), self)
        self._nowhere.setObjectName("no_place")
        self._nowhere.clicked.connect(self.cleared)
        self._premises = FlatButton("", "premises", _tr("Not about these premises: remove the link"), self)
        self._premises.setObjectName("premises")
        self._premises.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._premises.clicked.connect(self.premises_refused)
        self._lay_out()
        self.show_place(None, "")

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._on_map)
        first.addWidget(self._address, 1)
        first.addWidget(self._search)
        second.setSpacing(6)
        second.addWidget(self._sign)
        second.addWidget(self._said, 1)
        second.addWidget(self._nowhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._premises, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._said, self._sign):
            widget.setMinimumHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    # -- what is shown

    def show_place(self, place: Place | None, premises: str, words: str = "") -> None:
        """The place there is now, the premises it is linked to, and *words* about how it was found."""
        somewhere = place is not None or bool(premises)
        ink = look.text(self.palette()) if somewhere else look.secondary(self.palette())
        look.coloured(self._said, ink)
        self._sign.setPixmap(icon("pin", ink).pixmap(QSize(14, 14)) if somewhere else QPixmap())
        self._sign.setVisible(somewhere)
        self._said.setText(words or (_tr("Placed on the map") if somewhere else _tr("No place")))
        self._nowhere.setVisible(somewhere)
        self._premises.setVisible(bool(premises))
        self._premises.setText(self._short(premises) + "  ✕")
        self._premises.setAccessibleName(_tr("Premises {address}: remove the link").format(address=premises))

    def say(self, words: str) -> None:
        """Something about the search, in place of the place."""
        self._said.setText(words)

    def show_pointing(self, *, on: bool) -> None:
        """Whether a click on the map is awaited."""
        self._on_map.setChecked(on)
        self._on_map.setText(_tr("Click on the map…") if on else _tr("Point on the map"))

    def show_file(self, name: str) -> None:
        """The address file to search in; "" where there is none."""
        self._file = name

    def show_searching(self, *, on: bool) -> None:
        """While an address is looked for."""
        self._search.setEnabled(not on)
        if on:
            self.say(_tr("Looking for the address…"))

    # -- what the person does

    def _short(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 250)

    def _typed(self, text: str) -> None:
        self._found = {it.address: it for it in self._propose(text)} if len(text.strip()) > 1 else {}
        self._known.setStringList(list(self._found))

    def _chosen(self, address: str) -> None:
        found = self._found.get(address)
        if found is not None:
            self.premises_chosen.emit(found)

    def _entered(self) -> None:
        """Enter asks the file; without one it shows what can be asked: nothing is sent out by a mere Enter."""
        popup = self._address.completer().popup()
        if popup.isVisible() and popup.currentIndex().isValid():
            return
        if self._file:
            self._ask(online=False)
        else:
            self._search.showMenu()

    def _fill(self) -> None:
        self._menu.clear()
        typed = bool(self._address.text().strip())
        if self._file:
            name = self._file.replace("&", "&&")
            in_file = self._menu.addAction(_tr("In the address file {name}").format(name=name))
            in_file.setEnabled(typed)
            in_file.triggered.connect(lambda: self._ask(online=False))
        online = self._menu.addAction(_tr("With the Géoplateforme: sends the address to IGN"))
        online.setObjectName("online")
        online.setEnabled(typed)
        online.triggered.connect(lambda: self._ask(online=True))
        self._menu.addSeparator()
        self._menu.addAction(_tr("Choose an address file…"), self.file_wanted.emit)

    def _ask(self, *, online: bool) -> None:
        text = self._address.text().strip()
        if text:
            self.search_wanted.emit(text, online)
