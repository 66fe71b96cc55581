"""The lines of a signing book as a table: two ticks and a remark each, and what has come back already."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...domain.plain_text import one_line
from ...domain.signing import Verdict, Visa
from .. import words
from ..tips import plain_tip
from .presenter import Row

NUMBER, REFERENCE, TITLE, ANSWER, AGREED, AGAIN, REMARK, VISA = range(8)
TICKS = {Verdict.AGREED: AGREED, Verdict.AGAIN: AGAIN}
LONGEST = 120
UUID = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("Signing", text)


class LinesTable(QTableWidget):
    """``ticked`` comes when a person ticks; ``opened`` carries the uuid of a contribution to read."""

    ticked = pyqtSignal()
    opened = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 8, parent)
        self.book_number = 0
        names = (
            _tr("No."), _tr("Reference"), _tr("Contribution"), _tr("Answer"), _tr("Agreed"),
            _tr("Again"), _tr("Remark"), _tr("Visa"),
        )  # fmt: skip
        self.setHorizontalHeaderLabels(names)
        self.horizontalHeaderItem(AGAIN).setToolTip(_tr("To be seen again"))
        self.setAccessibleName(_tr("Lines of the signing book"))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (TITLE, ANSWER, REMARK, VISA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._changed)
        self.cellDoubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the lines; ticks and remarks not noted yet stay with lines that have no visa."""
        before = {number: (self._verdict(row), self.remark(number)) for row, number in enumerate(self._numbers())}
        same = [row.number for row in rows] == self._numbers() and [row.contribution_uuid for row in rows] == [
            self.item(row, NUMBER).data(UUID) for row in range(self.rowCount())
        ]
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            verdict, remark = before.get(row.number, (None, "")) if same and row.visa is None else (None, "")
            self._fill(place, row, verdict, remark)
        self.blockSignals(False)

    def _fill(self, place: int, row: Row, verdict: Verdict | None, remark: str) -> None:
        texts = {
            NUMBER: str(row.number),
            REFERENCE: row.reference,
            TITLE: one_line(row.title, LONGEST) or _tr("(erased)"),
            ANSWER: one_line(row.answer, LONGEST),
            VISA: visa_words(row.visa),
        }
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.setItem(place, column, item)
        self.item(place, NUMBER).setData(UUID, row.contribution_uuid)
        for column in (TITLE, ANSWER, VISA):
            self.item(place, column).setToolTip(plain_tip(texts[column]))
        for each, column in TICKS.items():
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if verdict is each else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.horizontalHeaderItem(column).text())
            self.setItem(place, column, item)
        self.setItem(place, REMARK, QTableWidgetItem(remark))

    # -- what is ticked

    def tick(self, verdict: Verdict, numbers: Collection[int]) -> None:
        """Tick these lines, and no others, for *verdict*; a line has one tick at most."""
        self.blockSignals(True)
        for row, number in enumerate(self._numbers()):
            on = number in numbers
            self._set(row, verdict, on=on)
            if on:
                self._set(row, _other(verdict), on=False)
        self.blockSignals(False)

    def chosen(self, verdict: Verdict) -> list[int]:
        """The numbers ticked for *verdict*."""
        return [number for row, number in enumerate(self._numbers()) if self._verdict(row) is verdict]

    def remark(self, number: int) -> str:
        """What the official wrote beside a line."""
        row = self._numbers().index(number)
        return str(self.item(row, REMARK).text())

    def _numbers(self) -> list[int]:
        return [int(self.item(row, NUMBER).text()) for row in range(self.rowCount())]

    def _verdict(self, row: int) -> Verdict | None:
        checked = Qt.CheckState.Checked
        return next((it for it, column in TICKS.items() if self.item(row, column).checkState() == checked), None)

    def _set(self, row: int, verdict: Verdict, *, on: bool) -> None:
        self.item(row, TICKS[verdict]).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _changed(self, item: QTableWidgetItem) -> None:
        verdict = next((it for it, column in TICKS.items() if column == item.column()), None)
        if verdict is None:
            return
        if item.checkState() == Qt.CheckState.Checked:
            self.blockSignals(True)
            self._set(item.row(), _other(verdict), on=False)
            self.blockSignals(False)
        self.ticked.emit()

    def _open(self, row: int, column: int) -> None:
        if column not in (REMARK, *TICKS.values()):
            self.opened.emit(self.item(row, NUMBER).data(UUID))


def _other(verdict: Verdict) -> Verdict:
    return Verdict.AGAIN if verdict is Verdict.AGREED else Verdict.AGREED


def visa_words(visa: Visa | None) -> str:
    """Like "Town hall, 27 Nov. 2026: agreed"."""
    if visa is None:
        return ""
    verdict = _tr("agreed") if visa.verdict is Verdict.AGREED else _tr("to be seen again")
    return _tr("{function}, {day}: {verdict}").format(
        function=visa.function, day=words.full_day(visa.on), verdict=verdict
    )
