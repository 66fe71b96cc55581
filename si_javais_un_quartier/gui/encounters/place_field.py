"""Where something is, in one field: words, a click on the map, an address, premises, or the position of a GPS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QPoint, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QCompleter, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from ...qgis_bridge.icons import icon
from ...store.lookup import FoundPremises
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from .sizes import Sizes


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaceField", text)


class PlaceField(QWidget):
    """Shows a place and tells what a person wants done about it; it looks nothing up itself.

    ``worded`` carries the words typed; ``map_wanted`` whether the person wants to point, or no longer;
    ``search_wanted`` an address, and whether the public service may be asked.
    """

    worded = pyqtSignal(str)
    map_wanted = pyqtSignal(bool)
    search_wanted = pyqtSignal(str, bool)
    file_wanted = pyqtSignal()
    premises_chosen = pyqtSignal(object)
    gps_wanted = pyqtSignal()
    cleared = pyqtSignal()

    def __init__(
        self, hint: str, sizes: Sizes, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._propose, self._hint = propose, hint
        self._found: dict[str, FoundPremises] = {}
        self._file = ""
        self._placed = self._pointing = False
        self.edit = QLineEdit(self)
        self.edit.setObjectName("place")
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self.edit.setMinimumSize(150, sizes.control)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._entered)
        self._pin = QAction(self)
        self._pin.setCheckable(True)
        self._pin.triggered.connect(self.map_wanted)
        self._none = QAction(icon("close", look.secondary(self.palette())), _tr("No place"), self)
        self._none.triggered.connect(self.cleared)
        for action in (self._pin, self._none):
            self.edit.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._chosen)
        self.edit.setCompleter(completer)
        self._gps = FlatButton("", "target", _tr("Where the GPS says I am"), self)
        self._gps.setObjectName("gps")
        self._gps.clicked.connect(self.gps_wanted)
        self._said = plain_label(parent=self)
        self._said.setFont(sizes.font(-0.5))
        self._said.setWordWrap(True)
        look.coloured(self._said, look.secondary(self.palette()))
        self.setFocusProxy(self.edit)
        self._lay_out()
        self.show_place("", placed=False)
        self.show_gps(there=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.edit, 1)
        row.addWidget(self._gps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._said)

    # -- what is shown

    def show_place(self, words: str, *, placed: bool, premises: bool = False) -> None:
        """The words there are, whether the place stands on the map, and whether it is that of premises."""
        self._placed = placed
        if self.edit.text() != words:
            self.edit.setText(words)
            self.edit.setCursorPosition(0 if not self.edit.hasFocus() else len(words))
        self._none.setVisible(placed or bool(words))
        self.say("")
        ink = look.accent(self.palette()) if placed else look.text(self.palette())
        self._pin.setIcon(icon("premises" if premises else "pin", ink))
        self._name_pin()

    def show_pointing(self, *, on: bool) -> None:
        """Whether a click on the map is awaited."""
        self._pointing = on
        self._pin.setChecked(on)
        self._name_pin()
        self.say(_tr("Click on the map. Escape gives up.") if on else "")

    def show_gps(self, *, there: bool) -> None:
        """Whether QGIS has a position."""
        self._gps.setVisible(there)

    def show_file(self, name: str) -> None:
        """The address file to search in; "" where there is none."""
        self._file = name

    def say(self, words: str) -> None:
        """Something about the search; "" is silent."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    # -- what the person does

    def _name_pin(self) -> None:
        told = _tr("On the map; click to move it") if self._placed else _tr("Point on the map")
        self._pin.setToolTip(told)
        self._pin.setText(told)

    def _typed(self, text: str) -> None:
        self._found = {it.address: it for it in self._propose(text)} if len(text.strip()) > 1 else {}
        self._known.setStringList(list(self._found))
        self._none.setVisible(self._placed or bool(text))
        self.worded.emit(text)

    def _chosen(self, address: str) -> None:
        found = self._found.get(address)
        if found is not None:
            self.premises_chosen.emit(found)

    def _entered(self) -> None:
        """Enter asks the file; without one it shows what can be asked: nothing is sent out by a mere Enter."""
        popup, text = self.edit.completer().popup(), self.edit.text().strip()
        if not text or (popup.isVisible() and popup.currentIndex().isValid()):
            return
        if self._file:
            self.search_wanted.emit(text, False)
        else:
            self._menu(text).popup(self.edit.mapToGlobal(QPoint(0, self.edit.height())))

    def _menu(self, text: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        online = menu.addAction(_tr("Find with the Géoplateforme: sends the address to IGN"))
        online.triggered.connect(lambda: self.search_wanted.emit(text, True))
        menu.addAction(_tr("Choose an address file…"), self.file_wanted.emit)
        return menu
