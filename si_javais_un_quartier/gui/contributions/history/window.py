"""The window *History*: moments on the left, two versions beside them, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ... import look
from ...disagreements.version_column import VersionColumn
from ...empty import plain_label
from .presenter import BEFORE, Comparison, HistoryPresenter

SIZE = (860, 520)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("History", text, None, count)


class HistoryWindow(QDialog):
    """``wanted`` carries fields to bring back and why; ``compared`` the two versions that are shown."""

    wanted = pyqtSignal(object, str)
    compared = pyqtSignal(object)

    def __init__(self, presenter: HistoryPresenter, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(_tr("History"))
        self.resize(*SIZE)
        self.presenter = presenter
        self._title = plain_label(about, self)
        self._title.setFont(look.font(2, bold=True))
        self._title.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAccessibleName(_tr("History"))
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, look.selected(palette))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.text(palette))
        self.list.setPalette(palette)
        self.other = QComboBox(self)
        self.other.setAccessibleName(_tr("Compare with"))
        self.older = VersionColumn(gone=True, parent=self)
        self.newer = VersionColumn(mine=True, parent=self)
        self.nothing = plain_label(parent=self)
        self.nothing.setWordWrap(True)
        look.coloured(self.nothing, look.secondary(self.palette()))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(_tr("Why? (kept in the history)"))
        self.reason.setAccessibleName(_tr("Why? (kept in the history)"))
        self.back = QPushButton(_tr("Bring back…"), self)
        self.back.setAutoDefault(False)
        self._fields = QMenu(self)
        self.back.setMenu(self._fields)
        self.said = plain_label(parent=self)
        self.said.setWordWrap(True)
        look.coloured(self.said, look.overdue(self.palette()))
        self.said.hide()
        self._lay_out()
        self.list.currentRowChanged.connect(self._chosen)
        self.other.currentIndexChanged.connect(lambda _: self._compare())
        self.fill()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        label = plain_label(_tr("Compare with"), self)
        label.setBuddy(self.other)
        beside.addWidget(label)
        beside.addWidget(self.other, 1)
        content = QWidget(self)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self.older, 1)
        columns.addWidget(self.newer, 1)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(columns)
        inner.addWidget(self.nothing)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        foot = QHBoxLayout()
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.back)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(beside)
        column.addWidget(scroll, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([260, SIZE[0] - 260])
        outer = QVBoxLayout(self)
        outer.addWidget(self._title)
        outer.addWidget(split, 1)

    def fill(self) -> None:
        """Show the list afresh; what was chosen stays, as far as it is still there."""
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self.presenter.entries():
            self.list.addItem(QListWidgetItem("\n".join((entry.title, entry.detail))))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        self._chosen(self.list.currentRow())

    def say(self, words: str) -> None:
        """Why something can't be done; nothing hides it."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def chosen(self) -> tuple[int, int]:
        """The row of the list, and the key of what it is compared with."""
        return self.list.currentRow(), int(self.other.currentData() if self.other.count() else BEFORE)

    def _chosen(self, row: int) -> None:
        self.say("")
        self.other.blockSignals(True)
        self.other.clear()
        for word, key in self.presenter.others(row) if row >= 0 else ():
            self.other.addItem(word, key)
        self.other.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        row, other = self.chosen()
        comparison = self.presenter.compare(row, other) if row >= 0 else None
        for widget in (self.older, self.newer):
            widget.setVisible(comparison is not None and bool(comparison.older.lines))
        self.nothing.setVisible(comparison is None or not comparison.older.lines)
        nothing = _tr("Nothing has changed since it was received: its versions will stand here side by side.")
        same = _tr("Nothing that can be read differs between these two versions.")
        self.nothing.setText(nothing if comparison is None else same)
        self.other.setEnabled(comparison is not None)
        if comparison is not None:
            self.older.show_column(comparison.older)
            self.newer.show_column(comparison.newer)
            self.reason.setText(self.presenter.usual_reason(row, other))
            self.compared.emit(comparison)
        self._offer(comparison)

    def _offer(self, comparison: Comparison | None) -> None:
        self._fields.clear()
        offers: Sequence[tuple[str, str]] = comparison.offers if comparison is not None else ()
        for name, word in offers:
            self._fields.addAction(word, partial(self._want, (name,)))
        if len(offers) > 1:
            self._fields.addSeparator()
            self._fields.addAction(_tr("All of it"), partial(self._want, tuple(name for name, _ in offers)))
        self.back.setEnabled(bool(offers))
        self.reason.setEnabled(bool(offers))

    def _want(self, names: Sequence[str]) -> None:
        self.wanted.emit(tuple(names), self.reason.text().strip())
