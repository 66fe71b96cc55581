"""The exchanges of one contribution: the team's answers, the resident's replies, internal notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...domain.vocabulary import MessageKind, MessageState
from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton
from ..elided_label import ElidedLabel
from ..empty import plain_label
from ..plain_text_view import PlainTextView


def _tr(text: str) -> str:
    return QCoreApplication.translate("Thread", text)


@dataclass(frozen=True)
class Turn:
    """One message as it is shown; ``acts`` are (name, word) of what may be done with it now."""

    uuid: str
    kind: MessageKind
    state: MessageState
    author: str
    role: str
    at: str
    body: str
    acts: tuple[tuple[str, str], ...] = ()


class TurnView(QWidget):
    """A message: who, in what role, when, its words; a note is tinted and says so."""

    def __init__(self, turn: Turn, on_act: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = turn.kind is MessageKind.NOTE
        self._reply = turn.kind is MessageKind.REPLY
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(self._head(turn))
        body = PlainTextView(parent=self)
        body.show_words(turn.body)
        column.addWidget(body)
        if turn.acts:
            row = QHBoxLayout()
            row.setSpacing(4)
            for name, word in turn.acts:
                button = FlatButton(word, parent=self)
                button.setObjectName("turn_" + name)
                button.clicked.connect(lambda _=False, name=name: on_act(name, turn.uuid))
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        self.setAccessibleName(f"{turn.author}, {turn.at}")

    def _head(self, turn: Turn) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if self._note:
            lock = QLabel(self)
            lock.setPixmap(icon("lock", look.text(self.palette())).pixmap(QSize(14, 14)))
            row.addWidget(lock)
            row.addWidget(self._bold(_tr("Internal note")))
        row.addWidget(self._plain(turn.author) if self._note else self._bold(turn.author))
        row.addWidget(self._quiet(turn.role))
        if turn.kind is MessageKind.ANSWER and turn.state is not MessageState.PUBLISHED:
            row.addWidget(self._quiet(_STATES[turn.state]()))
        row.addStretch(1)
        at = self._quiet(turn.at)
        at.setMinimumWidth(at.sizeHint().width())
        row.addWidget(at)
        return row

    def _bold(self, words: str) -> QLabel:
        label = ElidedLabel(words, self)
        label.setFont(look.font(bold=True))
        return label

    def _plain(self, words: str) -> QLabel:
        return ElidedLabel(words, self)

    def _quiet(self, words: str) -> QLabel:
        label = ElidedLabel(words, self)
        label.setFont(look.font(-0.5))
        look.coloured(label, look.secondary(self.palette()))
        return label

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing for the team, a grey bar for the resident, a yellow ground and bar for a note."""
        painter = QPainter(self)
        if self._note:
            painter.fillRect(self.rect(), look.note_ground(self.palette()))
        colour = self._bar()
        if colour is not None:
            painter.fillRect(0, 0, 3, self.height(), colour)

    def _bar(self) -> QColor | None:
        if self._note:
            return look.blend(look.NOTE_YELLOW, QColor("#000000"), 0.75)
        return look.hairline(self.palette()) if self._reply else None


_STATES = {
    MessageState.DRAFT: lambda: "· " + _tr("draft"),
    MessageState.APPROVED: lambda: "· " + _tr("approved, not public yet"),
}


class ThreadView(QWidget):
    """All turns in order, under their heading and count."""

    def __init__(self, on_act: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_act = on_act
        self._turns: list[TurnView] = []
        self._heading = plain_label(parent=self)
        self._heading.setFont(look.font(bold=True))
        self._count = plain_label(parent=self)
        look.coloured(self._count, look.secondary(self.palette()))
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(look.line(self))
        self._column.addLayout(head)
        self._none = plain_label(_tr("Nobody has answered yet."), self)
        look.coloured(self._none, look.secondary(self.palette()))
        self._column.addWidget(self._none)
        self._heading.setText(_tr("Exchanges"))

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Replace what is shown."""
        for view in self._turns:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._turns = [TurnView(turn, self._on_act, self) for turn in turns]
        for view in self._turns:
            self._column.addWidget(view)
        self._count.setText(str(len(turns)) if turns else "")
        self._none.setVisible(not turns)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
