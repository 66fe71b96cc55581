"""What residents wish for a premises: themes and terms with bars, the sentences behind each, a button to each word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton
from ..elided_label import ElidedLabel
from ..empty import plain_label
from .bars import PartsBar
from .sheet_words import FIRST_SENTENCES, Sentence, Wish


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


#: So that all bars begin below each other
NAME_WIDTH = 122


class WishesBox(QWidget):
    """``opened`` carries the uuid of a contribution to read."""

    opened = pyqtSignal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = plain_label(title, self)
        self._head.setFont(look.font(bold=True))
        self._heard = ElidedLabel(parent=self)
        look.coloured(self._heard, look.secondary(self.palette()))
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._heard)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._shown: list[QWidget] = []

    def show_wishes(self, heard: str, themes: Sequence[Wish], terms: Sequence[Wish], nothing: str) -> None:
        """Replace what is shown; *nothing* says why where there is no wish."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._heard.setText(heard if themes or terms else "")
        most = max([it.count for it in (*themes, *terms)], default=1)
        for wish in themes:
            self._add(_WishRow(wish, most, self.opened.emit, self))
        if terms:
            said = plain_label(_tr("Words that come back"), self)
            look.coloured(said, look.secondary(self.palette()))
            self._add(said)
        for wish in terms:
            self._add(_WishRow(wish, most, self.opened.emit, self, folded=True))
        if not themes and not terms:
            said = plain_label(nothing, self)
            said.setWordWrap(True)
            look.coloured(said, look.secondary(self.palette()))
            self._add(said)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._shown.append(widget)


class _WishRow(QWidget):
    """Name, bar and count on one line; under it the first sentences, and a button for the others."""

    def __init__(
        self, wish: Wish, most: int, open_it: object, parent: QWidget | None = None, *, folded: bool = False
    ) -> None:
        super().__init__(parent)
        self._wish, self._open = wish, open_it
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        line = QHBoxLayout()
        name = plain_label(wish.name, self)
        name.setFont(look.font(bold=not folded))
        name.setFixedWidth(NAME_WIDTH)
        name.setWordWrap(True)
        line.setSpacing(8)
        bar = PartsBar(most, self, height=8)
        bar.show_parts((wish.count,))
        number = plain_label(str(wish.count), self)
        number.setFont(look.font(bold=True))
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("000"))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(name)
        line.addWidget(bar, 1)
        line.addWidget(number)
        self._column.addLayout(line)
        shown = 0 if folded else FIRST_SENTENCES
        for sentence in wish.sentences[:shown]:
            self._add_sentence(sentence)
        rest = wish.sentences[shown:]
        if rest:
            more = FlatButton(
                _tr("See the %n sentence(s)", len(rest)) if folded else _tr("%n more", len(rest)), parent=self
            )
            more.clicked.connect(partial(self._show_rest, more, rest))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_rest(self, more: FlatButton, rest: Sequence[Sentence], _: bool = False) -> None:
        more.hide()
        for sentence in rest:
            self._add_sentence(sentence)

    def _add_sentence(self, sentence: Sentence) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 0, 0)
        said = plain_label(sentence.text, self)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        said.setWordWrap(True)  # after the policy, which it tells that the height depends on the width
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        said.setContentsMargins(0, 5, 0, 0)
        row.addWidget(said, 1)
        button = FlatButton(sentence.reference or _tr("Read"), tooltip=_tr("Read this contribution"), parent=self)
        button.clicked.connect(partial(self._read, sentence.uuid))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _read(self, uuid: str, _: bool = False) -> None:
        self._open(uuid)
