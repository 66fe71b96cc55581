"""A third wording for what two people wrote, begun from one of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton
from ..empty import plain_label

#: Fields of one line; the others hold paragraphs.
_ONE_LINE = frozenset({"title", "name", "place", "organiser", "schedule", "audience", "caption", "decision_ref"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Disagreements", text)


class WritingForm(QWidget):
    """``written`` carries the words by field."""

    written = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._panel: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = FlatButton(_tr("Cancel"), parent=self)
        cancel.clicked.connect(self.hide)
        done = QPushButton(_tr("Keep this wording"), self)
        done.setObjectName("written")
        done.clicked.connect(lambda: self.written.emit(self.words()))
        row.addWidget(cancel)
        row.addWidget(done)
        self._column.addLayout(row)
        self.hide()

    def begin(self, fields: Sequence[tuple[str, str, str]]) -> None:
        """Ask for words for each of *fields*: its name, what it is called, the words to begin from."""
        if self._panel is not None:
            self._panel.deleteLater()
        self._panel, self._fields = QWidget(self), {}
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        for name, called, text in fields:
            label = plain_label(called, self._panel)
            label.setFont(look.font(-0.5))
            field = self._field(name, text)
            field.setAccessibleName(called)
            field.setObjectName("write_" + name)
            label.setBuddy(field)
            self._fields[name] = field
            column.addWidget(label)
            column.addWidget(field)
        self._column.insertWidget(0, self._panel)
        self.show()
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str, text: str) -> QLineEdit | QPlainTextEdit:
        if name in _ONE_LINE:
            line = QLineEdit(self._panel)
            line.setText(text)
            return line
        box = QPlainTextEdit(self._panel)
        box.setPlainText(text)
        box.setTabChangesFocus(True)
        box.setFixedHeight(6 * box.fontMetrics().lineSpacing() + 12)
        return box

    def words(self) -> dict[str, str]:
        """What was written."""
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self._fields.items()
        }
