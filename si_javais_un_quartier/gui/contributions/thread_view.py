"""The exchanges of one contribution: the team's answers, the resident's replies, internal notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

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

#: Turns that stay at hand, hidden, for the next contribution.
SPARE = 12


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
    """A message: who, in what role, when, its words; a note is tinted and says so. It may show one after another."""

    def __init__(self, on_act: Callable[[str, str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_act = on_act
        self._turn: Turn | None = None
        self._note = self._reply = False
        self._lock = QLabel(self)
        self._lock.setPixmap(icon("lock", look.text(self.palette())).pixmap(QSize(14, 14)))
        self._kind, self._author = self._bold(_tr("Internal note")), ElidedLabel(parent=self)
        self._role, self._state, self._at = self._quiet(), self._quiet(), self._quiet()
        self._body = PlainTextView(parent=self)
        self._buttons: list[FlatButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(2)
        head, self._acts = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(6)
        for widget in (self._lock, self._kind, self._author, self._role, self._state):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._at)
        self._acts.setSpacing(4)
        self._acts.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._body)
        column.addLayout(self._acts)

    def show_turn(self, turn: Turn) -> bool:
        """Say *turn* in place of what was said; whether buttons were made."""
        before, self._turn = self._turn, turn
        if before == turn:
            return False
        self._note, self._reply = turn.kind is MessageKind.NOTE, turn.kind is MessageKind.REPLY
        unfinished = turn.kind is MessageKind.ANSWER and turn.state is not MessageState.PUBLISHED
        for widget in (self._lock, self._kind):
            widget.setVisible(self._note)
        self._author.setFont(look.font(bold=not self._note))
        self._author.show_words(turn.author)
        self._role.show_words(turn.role)
        self._state.show_words(_STATES[turn.state]() if unfinished else "")
        self._state.setVisible(unfinished)
        self._at.show_words(turn.at)
        self._at.setMinimumWidth(self._at.sizeHint().width())
        self._body.show_words(turn.body)
        self.setAccessibleName(f"{turn.author}, {turn.at}")
        self.update()
        if turn.acts == (before.acts if before is not None else ()):
            return False
        self._show_acts(turn.acts)
        return True

    def _show_acts(self, acts: Sequence[tuple[str, str]]) -> None:
        for button in self._buttons:
            self._acts.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [FlatButton(word, parent=self) for _, word in acts]
        for place, (button, (name, _)) in enumerate(zip(self._buttons, acts)):
            button.setObjectName("turn_" + name)
            button.clicked.connect(lambda _=False, name=name: self._act(name))
            self._acts.insertWidget(place, button)

    def _act(self, name: str) -> None:
        if self._turn is not None:
            self._on_act(name, self._turn.uuid)

    def _bold(self, words: str) -> QLabel:
        label = ElidedLabel(words, self)
        label.setFont(look.font(bold=True))
        return label

    def _quiet(self) -> ElidedLabel:
        label = ElidedLabel(parent=self)
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

    def __init__(self, on_act: Callable[[str, str], object], parent: QWidget | None = None) -> None:
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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_turns(self, turns: Sequence[Turn]) -> bool:
        """Replace what is shown; whether widgets were made for it. Those of the last contribution are used again."""
        made = len(turns) > len(self._turns)
        for view in self._turns[max(len(turns), SPARE) :]:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self._turns[max(len(turns), SPARE) :]
        while len(self._turns) < len(turns):
            self._turns.append(TurnView(self._on_act, self))
            self._column.addWidget(self._turns[-1])
        for view, turn in zip(self._turns, turns):
            made |= view.show_turn(turn)
            view.show()
        for view in self._turns[len(turns) :]:
            view.hide()
        self._count.setText(str(len(turns)) if turns else "")
        self._none.setVisible(not turns)
        return made
