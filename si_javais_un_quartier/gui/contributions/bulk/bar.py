"""The bar above the list while several contributions are chosen: acts, preview, result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ....qgis_bridge.translation import render
from ... import look, words
from ...buttons import FlatButton, MenuButton
from ...empty import plain_label
from ...flow_layout import FlowLayout
from ...tips import plain_tip
from ..act_bar import MenuAct, Question
from .deeds import Deed
from .presenter import MOST, Deeds, Outcome
from .writing import Writing

REASONS_SHOWN = 4


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Bulk", text, None, count)


class BulkBar(QWidget):
    """``asked`` carries a deed and what was given for it; ``shown`` the uuids of those that can't be changed.

    *deeds* and *functions* are asked when a menu opens or words are wanted; *others* stand among the answers.
    """

    asked = pyqtSignal(object, dict)
    agreed = pyqtSignal()
    dropped = pyqtSignal()
    undo_wanted = pyqtSignal()
    unchosen = pyqtSignal()
    shown = pyqtSignal(list)

    def __init__(
        self,
        deeds: Callable[[], Deeds],
        functions: Callable[[], Sequence[str]],
        others: Sequence[MenuAct],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Window)
        self._deeds, self._functions, self._others = deeds, functions, others
        self._count = plain_label(parent=self)
        self._count.setFont(look.font(bold=True))
        self._clear = FlatButton("", "close", _tr("Choose none (Escape)"), self)
        self._clear.clicked.connect(self.unchosen)
        self.menus = {
            "statuses": self._menu(_tr("Status")),
            "tags": self._menu(_tr("Tags")),
            "followers": self._menu(_tr("Followed by")),
            "services": self._menu(_tr("Service and delay")),
            "commitments": self._menu(_tr("Follow-up")),
            "answers": self._menu(_tr("Answer")),
            "visibilities": self._menu(_tr("Publication")),
        }
        self._question = Question(self)
        self._writing = Writing(self)
        self._panel = OutcomePanel(self)
        self._panel.agreed.connect(self.agreed)
        self._panel.dropped.connect(self.dropped)
        self._panel.undo_wanted.connect(self.undo_wanted)
        self._panel.shown.connect(self.shown)
        self._lay_out()
        self.hide()

    def _menu(self, word: str) -> MenuButton:
        return MenuButton(word, QMenu(self), parent=self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 2, 4, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self._clear)
        flow = FlowLayout()
        for name, button in self.menus.items():
            button.setObjectName("bulk_" + name)
            button.menu().aboutToShow.connect(lambda name=name: self._fill(name))
            flow.addWidget(button)
        acts = QWidget(self)
        acts.setLayout(flow)
        self._acts = acts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        beside = QHBoxLayout()
        beside.setContentsMargins(6, 0, 6, 0)
        beside.addWidget(acts, 1)
        column.addLayout(beside)
        for widget in (self._question, self._writing, self._panel):
            column.addWidget(widget)

    def open_menu(self, name: str) -> None:
        """The same as clicking on it."""
        self.menus[name].showMenu()

    def _fill(self, name: str) -> None:
        menu = self.menus[name].menu()
        menu.clear()
        if name == "commitments" and not self._deeds().commitments:
            menu.addAction(_tr("Nothing was decided yet")).setEnabled(False)
        for deed in getattr(self._deeds(), name):
            action = menu.addAction(deed.offer.word.replace("&", "&&"))
            action.setObjectName("bulk_" + deed.offer.key)
            action.triggered.connect(lambda _=False, deed=deed: self._ask(deed))
        for other in self._others if name == "answers" else ():
            action = menu.addAction(other.word)
            action.setObjectName("bulk_" + other.key)
            action.triggered.connect(lambda _=False, other=other: other.do())

    def _ask(self, deed: Deed) -> None:
        self._panel.hide()
        self._writing.hide()
        self._question.hide()
        if deed.long:
            self._write(deed)
        elif deed.offer.asks:
            self._question.ask(deed.offer, lambda given: self.asked.emit(deed, given))
        else:
            self.asked.emit(deed, {})

    def _write(self, deed: Deed) -> None:
        key, question = deed.offer.asks[0]
        self._writing.ask(
            question, self._functions(), lambda text, signed: self.asked.emit(deed, {key: text, "signed_as": signed})
        )

    # -- what the presenter says

    def show_chosen(self, count: int, *, too_many: bool) -> None:
        """How many contributions are chosen; the bar hides below two."""
        self._question.hide()
        self._writing.hide()
        self.setVisible(count > 1)
        self._count.setText(
            _tr("%n contribution(s) chosen: choose {most} at most to change them together", count).format(
                most=words.number(MOST)
            )
            if too_many
            else _tr("%n contribution(s) chosen", count)
        )
        self._acts.setVisible(not too_many)

    def show_preview(self, outcome: Outcome) -> None:
        """What would change, before it does."""
        self._panel.show_preview(outcome)

    def show_progress(self, deed: Deed, done: int, total: int) -> None:
        """The preview is being made."""
        self._panel.show_progress(deed, done, total)

    def show_done(self, outcome: Outcome) -> None:
        """What changed."""
        self._panel.show_done(outcome)

    def show_nothing(self) -> None:
        """Neither preview nor result."""
        self._panel.hide()

    def escape(self) -> bool:
        """Put away what is asked or previewed; False where nothing was."""
        for widget in (self._question, self._writing, self._panel):
            if widget.isVisible():
                widget.hide()
                self.dropped.emit()
                return True
        return False


class OutcomePanel(QWidget):
    """What will change and what can't, each reason leading to those it is about; then what was done."""

    agreed = pyqtSignal()
    dropped = pyqtSignal()
    undo_wanted = pyqtSignal()
    shown = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = plain_label(parent=self)
        self._sentence.setWordWrap(True)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(0)
        self._do = QPushButton(self)
        self._do.setObjectName("bulk_do")
        self._do.clicked.connect(self.agreed)
        self._no = FlatButton(_tr("Cancel"), parent=self)
        self._no.clicked.connect(self.dropped)
        self._undo = FlatButton(_tr("Undo"), "undo", parent=self)
        self._undo.clicked.connect(self.undo_wanted)
        self._close = FlatButton(_tr("Close"), parent=self)
        self._close.clicked.connect(self.dropped)
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self._undo, self._close, self._no, self._do):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addLayout(self._reasons)
        column.addLayout(row)
        self.hide()

    def show_preview(self, outcome: Outcome) -> None:
        """Before."""
        self._say(outcome, _tr("%n will change", outcome.count), before=True)
        self._do.setText(_tr("{act}: %n", outcome.count).format(act=outcome.deed.offer.word.rstrip("…")))
        self._do.setEnabled(outcome.count > 0)
        (self._do if outcome.count else self._no).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, outcome: Outcome) -> None:
        """After."""
        self._say(outcome, _tr("%n changed", outcome.count), before=False)

    def show_progress(self, deed: Deed, done: int, total: int) -> None:
        """While it is worked out."""
        said = _tr("{done} of {total} looked at…").format(done=words.number(done), total=words.number(total))
        self._sentence.setText(f"{deed.offer.word.rstrip('…')} · {said}")
        self._clear_reasons()
        self._offer(self._no)

    def _clear_reasons(self) -> None:
        while self._reasons.count():
            old = self._reasons.takeAt(0).widget()
            old.hide()
            old.deleteLater()

    def _offer(self, *offered: QWidget) -> None:
        for widget in (self._do, self._no, self._undo, self._close):
            widget.setVisible(widget in offered)
        self.show()

    def _say(self, outcome: Outcome, changes: str, *, before: bool) -> None:
        parts = [f"{outcome.deed.offer.word.rstrip('…')} · {changes}"]
        if outcome.n_cannot:
            parts.append(_tr("%n stay(s) as it is", outcome.n_cannot))
        self._sentence.setText(", ".join(parts))
        self._clear_reasons()
        for reason, uuids in outcome.cannot[:REASONS_SHOWN]:
            self._reasons.addWidget(self._reason(render(reason), uuids))
        if rest := outcome.cannot[REASONS_SHOWN:]:
            why = _tr("%n other reason(s)", len(rest))
            about = tuple(uuid for _, uuids in rest for uuid in uuids)
            self._reasons.addWidget(self._reason(why, about, "\n".join(render(reason) for reason, _ in rest)))
        self._offer(*((self._do, self._no) if before else (self._undo, self._close)))

    def _reason(self, why: str, uuids: Sequence[str], more: str = "") -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = plain_label(why, line)
        said.setWordWrap(True)
        said.setToolTip(plain_tip(more))
        look.coloured(said, look.secondary(self.palette()))
        see = FlatButton(_tr("See the %n", len(uuids)), parent=line)
        see.clicked.connect(lambda _=False: self.shown.emit(list(uuids)))
        row.addWidget(said, 1)
        row.addWidget(see, 0, Qt.AlignmentFlag.AlignTop)
        return line
