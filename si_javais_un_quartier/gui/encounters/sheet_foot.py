"""The foot of the encounter sheet: what comes next, each over its key, and what is seldom wanted in a menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import plain_label
from .sizes import Sizes


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class SheetFoot(QWidget):
    """Its signals are those of ``SheetWindow``."""

    next_word = pyqtSignal()
    next_person = pyqtSignal()
    next_sheet = pyqtSignal()
    finish_wanted = pyqtSignal()
    restore_wanted = pyqtSignal()
    thrown_away = pyqtSignal()
    another_wanted = pyqtSignal()
    large_wanted = pyqtSignal(bool)

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._word = self._push(_tr("Next word"), self.next_word, "next_word")
        self._person = self._push(_tr("Next person"), self.next_person, "next_person")
        self._form = self._push(_tr("Next form"), self.next_sheet, "next_form")
        self.finish = self._push(_tr("Finish"), self.finish_wanted, "finish")
        self._restore = FlatButton(_tr("Bring it back"), "undo", parent=self)
        self._restore.setObjectName("restore")
        self._restore.clicked.connect(self.restore_wanted)
        self._more = MenuButton(_tr("More"), self._menu(), parent=self)
        self._keys: dict[QPushButton, QWidget] = {}
        self._lay_out()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        large = menu.addAction(_tr("Large type, for outdoors"))
        large.setObjectName("large_type")
        large.setCheckable(True)
        large.setChecked(self._sizes.large)
        large.triggered.connect(self.large_wanted)
        menu.addAction(_tr("Start an empty sheet"), self.another_wanted.emit)
        menu.addSeparator()
        menu.addAction(_tr("Throw this sheet away"), self.thrown_away.emit).setObjectName("throw_away")
        return menu

    def _push(self, word: str, told: object, name: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setFont(self._sizes.font())
        button.setMinimumSize(button.sizeHint().width() + 20, self._sizes.control + 4)
        button.clicked.connect(lambda _=False: told.emit())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.READING_MARGIN, 8, look.READING_MARGIN, 8)
        row.setSpacing(6)
        for button in (self._word, self._person, self._form):
            key, both = plain_label(parent=self), QVBoxLayout()
            key.setFont(self._sizes.font(-1.5))
            look.coloured(key, look.secondary(self.palette()))
            self._keys[button] = key
            both.setSpacing(1)
            both.addWidget(button)
            both.addWidget(key, 0, Qt.AlignmentFlag.AlignHCenter)
            row.addLayout(both)
        row.addStretch(1)
        for widget in (self._restore, self._more, self.finish):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_keys(self, word: str, person: str, form: str) -> None:
        """The shortcuts as they are set now, beside their buttons."""
        for button, key in ((self._word, word), (self._person, person), (self._form, form)):
            self._keys[button].setText(key)
            button.setToolTip(key)

    def show_sheet(self, *, removed: bool, paper: bool) -> None:
        """Whether something can be brought back, and whether the sheet is one of a stack."""
        self._restore.setVisible(removed)
        for widget in (self._form, self._keys[self._form]):
            widget.setVisible(paper)
