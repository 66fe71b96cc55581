"""Where an answer or an internal note is written: one line at rest, room to write when used."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import plain_label
from ..keys import EscapeFirst
from .ports import Draft
from .signature import SignatureChoice

SAVE_AFTER_MS = 1200
NO_DRAFT = Draft()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Composer", text)


@dataclass(frozen=True)
class Standard:
    """A standard answer as it would be put in here; ``first``: it fits the contribution."""

    name: str
    text: str
    first: bool = True


class Composer(QWidget):
    """Emits what was typed; it never decides whether it may be sent.

    ``drafted`` comes a moment after the last key, so that nothing typed is lost; ``finished`` when the person is done.
    """

    drafted = pyqtSignal(str, bool)
    finished = pyqtSignal(str, bool)
    templates_wanted = pyqtSignal()
    called = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = QLineEdit(self)
        self._rest.setReadOnly(True)
        self._rest.setMinimumHeight(26)
        self._rest.installEventFilter(self)
        self._note_at_rest = FlatButton(_tr("Internal note"), "lock", _tr("Write an internal note (N)"), self)
        self._note_at_rest.clicked.connect(lambda: self.open(note=True))
        self._answer = FlatButton(_tr("Answer"), parent=self)
        self._note = FlatButton(_tr("Internal note"), "lock", parent=self)
        kinds = QButtonGroup(self)
        for button in (self._answer, self._note):
            button.setCheckable(True)
            kinds.addButton(button)
        kinds.buttonClicked.connect(lambda _: self._say_kind())
        self._standards: tuple[Standard, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._templates = MenuButton(_tr("Standard answer"), self._menu, _tr("Standard answers (M)"), self)
        self._field = QPlainTextEdit(self)
        self._field.setTabChangesFocus(True)
        self._field.installEventFilter(self)
        EscapeFirst(self._field, self._leave)
        self._advice = plain_label(_tr("The resident or somebody else may ask to read this note: stay factual."), self)
        self._advice.setWordWrap(True)
        self._saved = plain_label(parent=self)
        for label in (self._advice, self._saved):
            label.setFont(look.font(-0.5))
            look.coloured(label, look.secondary(self.palette()))
        self.signature = SignatureChoice(self)
        self._done = QPushButton(self)
        self._done.setDefault(True)
        self._done.clicked.connect(self._finish)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)
        self._field.textChanged.connect(lambda: self._timer.start(SAVE_AFTER_MS))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.close_()

    def _lay_out(self) -> None:
        rest = QWidget(self)
        row = QHBoxLayout(rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rest, 1)
        row.addWidget(self._note_at_rest)
        opened = QWidget(self)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for widget in (self._answer, self._note):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._templates)
        bottom.addWidget(self._saved, 1)
        bottom.addWidget(self.signature)
        bottom.addWidget(self._done)
        column = QVBoxLayout(opened)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._advice)
        column.addWidget(self._field, 1)
        column.addLayout(bottom)
        self._stack.addWidget(rest)
        self._stack.addWidget(opened)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.TOOL_MARGIN, 6, look.TOOL_MARGIN, 6)
        outer.addWidget(self._stack)

    def address(self, name: str, templates: tuple[Standard, ...], draft: Draft = NO_DRAFT) -> None:
        """Prepare for a contribution.

        *name* is whom one answers, "" for nobody named; *templates* are those that fit first; *draft* was
        begun earlier. What was typed for another contribution is replaced: :meth:`keep` it first.
        """
        self._timer.stop()
        shown = _tr("Answer {name}…").format(name=name) if name else _tr("Answer…")
        self._rest.setPlaceholderText(shown)
        self._rest.setAccessibleName(shown)
        self._field.setPlainText(draft.words)
        self._timer.stop()
        self._saved.setText("")
        self._standards = templates
        (self._note if draft.note else self._answer).setChecked(True)
        if draft.words:
            self._show_field()
        else:
            self.close_()

    def _fill_menu(self) -> None:
        templates = self._standards
        self._menu.clear()
        for place, standard in enumerate(templates):
            if place and templates[place - 1].first and not standard.first:
                self._menu.addSection(_tr("Others"))
            action = self._menu.addAction(standard.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, text=standard.text: self._insert(text))
        self._menu.addSeparator()
        self._menu.addAction(_tr("Standard answers…"), self.templates_wanted.emit)

    def open(self, *, note: bool) -> None:
        """Give room to write, and the cursor."""
        self.called.emit()
        (self._note if note else self._answer).setChecked(True)
        self._show_field()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_field(self) -> None:
        self._say_kind()
        self._stack.setCurrentIndex(1)
        self._stack.setFixedHeight(176)

    def close_(self) -> None:
        """Back to one line; what was typed stays in the field."""
        self._stack.setCurrentIndex(0)
        self._stack.setFixedHeight(28)

    def show_saved(self, words: str) -> None:
        """Say that the draft is safe."""
        self._saved.setText(words)

    def clear(self) -> None:
        """Nothing more to write here."""
        self._field.clear()
        self._timer.stop()
        self.close_()

    def templates(self) -> None:
        """Open the menu of standard answers."""
        self.open(note=False)
        self._templates.showMenu()

    def is_note(self) -> bool:
        """Whether an internal note is being written."""
        return bool(self._note.isChecked())

    def words(self) -> str:
        """What is written now."""
        return str(self._field.toPlainText())

    def _say_kind(self) -> None:
        note = self.is_note()
        self._advice.setVisible(note)
        self.signature.setVisible(not note and self.signature.count() > 1)
        self._done.setText(_tr("Keep the note") if note else _tr("Propose this answer"))
        self._field.setAccessibleName(_tr("Internal note") if note else _tr("Answer"))

    def _insert(self, text: str) -> None:
        """A standard answer goes where the cursor is and never over what was typed."""
        cursor = self._field.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(text)
        self._field.setTextCursor(cursor)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Hand over at once what is typed and not kept yet: another contribution comes, or the quarter closes."""
        if self._timer.isActive():
            self._save()

    def keep_later(self) -> None:
        """It could not be kept now: hand it over again in a moment."""
        self._timer.start(SAVE_AFTER_MS)

    def _save(self) -> None:
        self._timer.stop()
        self.drafted.emit(self.words(), self.is_note())

    def _leave(self) -> None:
        self._save()
        self.close_()
        self._rest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        self._timer.stop()
        if self.words().strip():
            self.finished.emit(self.words(), self.is_note())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click or Enter on the resting line opens the field; Ctrl+Enter in it finishes."""
        if watched is self._rest and _opens(event):
            QTimer.singleShot(0, lambda: self.open(note=False))
        elif watched is self._field and event.type() == QEvent.Type.KeyPress and _finishes(event):
            self._finish()
            return True
        return bool(super().eventFilter(watched, event))


def _finishes(event: QEvent) -> bool:
    return event.key() == Qt.Key.Key_Return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _opens(event: QEvent) -> bool:
    return event.type() == QEvent.Type.MouseButtonPress or (
        event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    )
