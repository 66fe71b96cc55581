"""What stands in the window when a sheet is finished: how much was noted, which cards, what next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...qgis_bridge.icons import icon
from .. import look
from ..empty import plain_label
from .sheet_ports import Finished
from .sizes import Sizes

WIDTH = 420


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EncounterSheet", text, None, count)


class SheetDone(QWidget):
    """``another``, ``reopen`` and ``close`` are the ways on."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        picture = QLabel(self)
        picture.setPixmap(icon("check", look.secondary(self.palette())).pixmap(QSize(40, 40)))
        self._what = plain_label(parent=self)
        self._what.setObjectName("finished")
        self._what.setFont(sizes.font(3, bold=True))
        self._why = plain_label(parent=self)
        self._why.setObjectName("finished_why")
        self._cards = plain_label(parent=self)
        self._cards.setObjectName("finished_cards")
        self._cards.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look.coloured(self._why, look.secondary(self.palette()))
        self.another = self._push(_tr("New encounter"), sizes)
        self.reopen = self._push(_tr("Reopen the sheet"), sizes)
        self.close = self._push(_tr("Close"), sizes)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (picture, self._what, self._why, self._cards):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._what, self._why, self._cards):
            label.setWordWrap(True)
            label.setFixedWidth(WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(8)
        for button in (self.another, self.reopen, self.close):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _push(self, word: str, sizes: Sizes) -> QPushButton:
        button = QPushButton(word, self)
        button.setAutoDefault(True)
        button.setMinimumSize(180, sizes.control + 4)
        return button

    def show_finished(self, finished: Finished, notify: str) -> None:
        """How much was noted; *notify* adds a sentence."""
        people, said = _tr("%n people", finished.people), _tr("%n word(s)", finished.words)
        self._what.setText(_tr("{people}, {words} noted").format(people=people, words=said))
        why = [_tr("Saved on this computer; it leaves at the next synchronisation.")]
        if finished.private:
            why.append(_tr("%n stay(s) private, without an agreement to publish.", finished.private))
        self._why.setText("\n".join([*why, notify] if notify else why))
        self._cards.setText(
            _tr("Cards given: {cards}").format(cards=", ".join(finished.cards)) if finished.cards else ""
        )
        for label in (self._what, self._why, self._cards):
            label.setMinimumHeight(label.heightForWidth(WIDTH))

    def say(self, words: str) -> None:
        """Why the sheet can't be reopened."""
        self._why.setText(words)
