"""The dialog *Tags*: the quarter's working vocabulary, with how often each is used. Each change is an act."""

from __future__ import annotations

from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain import tagging
from ..domain.identity import new_uuid
from ..domain.permissions import Deed, may
from ..domain.records import Tag
from ..domain.search_text import fold
from ..domain.situation import Decision, Refusal
from ..domain.tagging import TagList
from ..qgis_bridge.translation import render
from ..store.catalogue import Catalogue
from ..store.contributions import ContributionFilter, ContributionRepository
from . import look, words
from .empty import plain_label
from .team_dialog import Doing

#: Okabe-Ito, told apart by colour-blind readers too.
PALETTE = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#777777")
COLOUR, NAME, USES, DESCRIPTION = range(4)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TagsDialog", text, None, count)


class TagsDialog(QDialog):
    """Names and descriptions are written in the table; colour, merging and removing are buttons under it."""

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Tags"))
        self.resize(640, 460)
        self._workspace = workspace
        self._may = may(workspace.member(), Deed.TAG)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(_tr("Filter"))
        self.filter.setAccessibleName(_tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels(["", _tr("Name"), _tr("Uses"), _tr("Description")])
        self.table.setAccessibleName(_tr("Tags"))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        for column, mode in (
            (COLOUR, QHeaderView.ResizeMode.ResizeToContents), (NAME, QHeaderView.ResizeMode.Interactive),
            (USES, QHeaderView.ResizeMode.ResizeToContents), (DESCRIPTION, QHeaderView.ResizeMode.Stretch),
        ):  # fmt: skip
            header.setSectionResizeMode(column, mode)
        self.table.setColumnWidth(NAME, 200)
        self.words = plain_label(self._advice(), self)
        self.words.setWordWrap(True)
        look.coloured(self.words, look.secondary(self.palette()))
        self._colours, self._targets = QMenu(self), QMenu(self)
        self.colour = self._button(_tr("Colour"), self._colours)
        self.merge = self._button(_tr("Merge into"), self._targets)
        self.remove = QPushButton(_tr("Remove"), self)
        self.remove.clicked.connect(lambda: self._do(tagging.remove(self._list(), self._chosen(), self._uses())))
        self._targets.aboutToShow.connect(self._fill_targets)
        self._fill_colours()
        self._lay_out()
        self.fill()
        self.table.itemChanged.connect(self._written)
        self.table.currentCellChanged.connect(lambda *_: self._enable())

    def _button(self, word: str, menu: QMenu) -> QPushButton:
        button = QPushButton(word, self)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self.colour, self.merge, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        close = QDialogButtonBox(self)
        close.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.table, self.words):
            column.addWidget(widget)
        column.addLayout(row)

    # -- showing

    def fill(self) -> None:
        """Read the tags afresh, the most used first."""
        chosen = self._chosen()
        self.table.blockSignals(True)
        uses = self._counts()
        tags = sorted(Catalogue(self._workspace.replica).tags(), key=lambda it: (-uses.get(it.uuid, 0), fold(it.name)))
        self.table.setRowCount(len(tags))
        for row, tag in enumerate(tags):
            count = uses.get(tag.uuid, 0)
            colour, number = QTableWidgetItem(_swatch(tag.colour), ""), QTableWidgetItem(words.number(count))
            number.setData(Qt.ItemDataRole.UserRole, count)
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            name, description = QTableWidgetItem(tag.name), QTableWidgetItem(tag.description or "")
            name.setData(Qt.ItemDataRole.UserRole, tag.uuid)
            for column, item in enumerate((colour, name, number, description)):
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                written = self._may and column in (NAME, DESCRIPTION)
                item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if written else flags)
                self.table.setItem(row, column, item)
            if tag.uuid == chosen:
                self.table.setCurrentCell(row, NAME)
        self.table.blockSignals(False)
        self._narrow(self.filter.text())
        self._enable()

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for row in range(self.table.rowCount()):
            self.table.setRowHidden(row, wanted not in fold(self.table.item(row, NAME).text()))

    def _enable(self) -> None:
        chosen = self._may and bool(self._chosen())
        for button in (self.colour, self.merge):
            button.setEnabled(chosen)
        self.remove.setEnabled(chosen and self._uses() == 0)
        self.remove.setToolTip(_tr("A tag in use is merged into another") if self._uses() else "")

    def _fill_colours(self) -> None:
        for colour in PALETTE:
            self._colours.addAction(_swatch(colour), colour, lambda colour=colour: self._paint(colour))
        self._colours.addSeparator()
        self._colours.addAction(_tr("Another colour…"), self._ask_colour)
        self._colours.addAction(_tr("No colour"), lambda: self._paint(None))

    def _fill_targets(self) -> None:
        self._targets.clear()
        chosen = self._chosen()
        for row in range(self.table.rowCount()):
            name = self.table.item(row, NAME)
            uuid = name.data(Qt.ItemDataRole.UserRole)
            if uuid != chosen:
                called = "  ".join((name.text(), self.table.item(row, USES).text())).replace("&", "&&")
                self._targets.addAction(
                    called, lambda uuid=uuid: self._do(tagging.merge(self._list(), chosen, uuid, new_uuid))
                )

    # -- acts

    def _written(self, item: QTableWidgetItem) -> None:
        uuid = self.table.item(item.row(), NAME).data(Qt.ItemDataRole.UserRole)
        act = tagging.rename if item.column() == NAME else tagging.describe
        self._do(act(self._list(), uuid, item.text(), new_uuid))

    def _paint(self, colour: str | None) -> None:
        self._do(tagging.recolour(self._list(), self._chosen(), colour, new_uuid))

    def _ask_colour(self) -> None:
        colour = QgsColorDialog.getColor(QColor(PALETTE[0]), self, _tr("Colour of the tag"))
        if colour.isValid():
            self._paint(colour.name())

    def _do(self, decision: Decision) -> None:
        if isinstance(decision, Refusal):
            self.words.setText("\n".join(render(found) for found in decision.findings))
        else:
            self._workspace.perform(decision)
            self.words.setText(self._advice())
        self.fill()

    # -- asking

    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), NAME) if self.table.currentRow() >= 0 else None
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _uses(self) -> int:
        item = self.table.item(self.table.currentRow(), USES) if self.table.currentRow() >= 0 else None
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else 0

    def _list(self) -> TagList:
        known = {tag.uuid: tag for tag in Catalogue(self._workspace.replica).all(Tag)}
        return TagList(known, self._workspace.member(), self._workspace.clock.now())

    def _counts(self) -> dict[str, int]:
        return ContributionRepository(self._workspace.replica, self._workspace.clock).tag_counts(ContributionFilter())

    def _advice(self) -> str:
        if not self._may:
            return _tr("Your role reads the tags; planners change them.")
        return _tr("Click twice on a name or a description to write it. Every change can be undone with Ctrl+Z.")


def _swatch(colour: str | None) -> QIcon:
    """A disc of the tag's colour, an empty ring where it has none."""
    pixmap = QPixmap(QSize(16, 16))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = QColor(colour or "")
    painter.setPen(QColor("#777777"))
    painter.setBrush(shown if shown.isValid() else Qt.GlobalColor.transparent)
    painter.drawEllipse(3, 3, 10, 10)
    painter.end()
    return QIcon(pixmap)
