"""Where the words of an answer to many are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...buttons import FlatButton
from ...keys import EscapeFirst
from ..signature import SignatureChoice

#: Called with the words and the function they are signed in ("" for none).
Answer = Callable[[str, str], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bulk", text)


class Writing(QWidget):
    """Room for the words of an answer to many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self.signature = SignatureChoice(self)
        self._field = QPlainTextEdit(self)
        self._field.setObjectName("bulk_words")
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(5 * self._field.fontMetrics().lineSpacing() + 12)
        self._field.installEventFilter(self)
        EscapeFirst(self._field, self.hide)
        done = QPushButton(_tr("See what it would do"), self)
        done.setObjectName("bulk_written")
        done.clicked.connect(self._give)
        cancel = FlatButton(_tr("Cancel"), parent=self)
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.signature)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 8, 4)
        column.addWidget(self._field)
        column.addLayout(row)
        self.hide()

    def ask(self, question: str, functions: Sequence[str], answer: Answer) -> None:
        """Ask for words and a signature; what was typed before is still there."""
        self._answer = answer
        self.signature.show_functions(functions)
        self.signature.setVisible(bool(functions))
        self._field.setPlaceholderText(question)
        self._field.setAccessibleName(question)
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter is done."""
        control = Qt.KeyboardModifier.ControlModifier
        if (
            event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & control
        ):
            self._give()
            return True
        return bool(super().eventFilter(watched, event))

    def _give(self) -> None:
        text = self._field.toPlainText().strip()
        if text and self._answer is not None:
            self.hide()
            self._answer(text, self.signature.chosen())
