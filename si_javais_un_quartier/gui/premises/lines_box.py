"""A heading with dated lines under it, as the sheets of premises and parcels have them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from .sheet_words import Dated

#: Letters of a day; what is longer is a name
_A_DAY = 16


class Lines(QWidget):
    """A heading and lines under it: when or what in grey, and words; ``opened`` carries the uuid of one that has it."""

    opened = pyqtSignal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, picture: str = "") -> None:
        super().__init__(parent)
        self._picture = picture
        head = QHBoxLayout()
        name = plain_label(title, self)
        name.setFont(look.font(bold=True))
        self._side = plain_label(parent=self)
        look.coloured(self._side, look.secondary(self.palette()))
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self._side)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._shown: list[QWidget] = []
        self._days = self.fontMetrics().horizontalAdvance("29 sept. 2026") + 4

    def show_lines(self, lines: Sequence[Dated], nothing: str, side: str = "") -> None:
        """Replace the lines."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._side.setText(side)
        for line in lines:
            self._add(line.day, line.text, line.uuid)
        if not lines:
            self._add("", nothing)

    def _add(self, first: str, second: str, uuid: str = "") -> None:
        host = QWidget(self)
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        if first and uuid:
            row.addWidget(self._button(first, uuid, host), 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        elif first:
            label = plain_label(first, host)
            label.setWordWrap(len(first) > _A_DAY)
            label.setMinimumWidth(0 if len(first) > _A_DAY else self._days)  # so that what happened stands in a column
            look.coloured(label, look.secondary(self.palette()))
            row.addWidget(label, 1 if len(first) > _A_DAY else 0, Qt.AlignmentFlag.AlignTop)
        said = plain_label(second, host)
        said.setWordWrap(True)
        if not first:
            look.coloured(said, look.secondary(self.palette()))
        row.addWidget(said, 1)
        self._column.addWidget(host)
        self._shown.append(host)

    def _button(self, word: str, uuid: str, host: QWidget) -> FlatButton:
        button = FlatButton(word, self._picture, parent=host)
        button.clicked.connect(lambda _=False: self.opened.emit(uuid))
        return button
