"""The page *Figures*: a period, sentences that start with their number, charts to click, the report and the tables."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...report.live import LiveFigures, nothing_said
from .. import look
from ..empty import EmptyState, plain_label
from .chart_view import ChartView
from .periods import BEGINNING, OWN, PERIODS


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


class FiguresPage(QWidget):
    """Shows what it is given; tells what was asked for."""

    period_chosen = pyqtSignal(str, object, object)
    bar_chosen = pyqtSignal(str, str)
    report_wanted = pyqtSignal()
    tables_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self.period = QComboBox(self)
        self.period.setAccessibleName(_tr("Period"))
        for key, word in PERIODS:
            self.period.addItem(QCoreApplication.translate("Figures", word), key)
        self.first, self.last = self._day(_tr("First day")), self._day(_tr("Last day"))
        self.report = QPushButton(_tr("Report…"), self)
        self.tables = QPushButton(_tr("Tables…"), self)
        self.empty = EmptyState(self)
        self._sheet = QWidget(self)
        look.grounded(self._sheet, QPalette.ColorRole.Base)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(look.READING_MARGIN, 10, look.READING_MARGIN, 16)
        self._column.setSpacing(6)
        self.views: dict[str, ChartView] = {}
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scrolling())
        self._build()
        self._connect()

    def _day(self, name: str) -> QDateEdit:
        field = QDateEdit(QDate.currentDate(), self)
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.hide()
        return field

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._sheet)
        return area

    def _build(self) -> None:
        head = QWidget(self)
        look.grounded(head, QPalette.ColorRole.Window)
        tools = QVBoxLayout(head)
        tools.setContentsMargins(look.TOOL_MARGIN, 6, look.TOOL_MARGIN, 6)
        row, days = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.period, 1)
        row.addWidget(self.tables)
        row.addWidget(self.report)
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        tools.addLayout(row)
        tools.addLayout(days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(look.line(self))
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.period.activated.connect(lambda _: self._choose())
        self.first.dateChanged.connect(lambda _: self._choose())
        self.last.dateChanged.connect(lambda _: self._choose())
        self.report.clicked.connect(lambda _=False: self.report_wanted.emit())
        self.tables.clicked.connect(lambda _=False: self.tables_wanted.emit())

    def show_period(self, key: str, first: date, last: date) -> None:
        """What is chosen, without telling it again."""
        self.period.setCurrentIndex(max(0, self.period.findData(key)))
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
            field.setVisible(key == OWN)

    def show_figures(self, given: LiveFigures) -> None:
        """The figures of the period."""
        if nothing_said(given):
            self.empty.say(
                "figures",
                _tr("Nothing was published in this period"),
                _tr("Figures count what residents can see. Publish contributions, or look at a longer period."),
                ((_tr("Since the beginning"), lambda: self.period_chosen.emit(BEGINNING, None, None)),),
            )
            self._stack.setCurrentIndex(0)
            return
        self._clear()
        for figure in given.figures:
            self._add_figure(figure.number, figure.sentence, figure.before)
        for chart in given.charts:
            self._add_chart_head(chart.title)
            view = ChartView(self._sheet)
            view.show_chart(chart)
            view.chosen.connect(lambda key, field=chart.field: self.bar_chosen.emit(field, key))
            self.views[chart.name] = view
            self._column.addWidget(view)
        self._column.addWidget(self._note())
        self._column.addStretch(1)
        self._stack.setCurrentIndex(1)

    def _choose(self) -> None:
        key = self.period.currentData()
        own = key == OWN
        self.first.setVisible(own)
        self.last.setVisible(own)
        days = (self.first.date().toPyDate(), self.last.date().toPyDate()) if own else (None, None)
        self.period_chosen.emit(key, *days)

    def _clear(self) -> None:
        self.views.clear()
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_figure(self, number: str, sentence: str, before: str) -> None:
        line = QWidget(self._sheet)
        told = QVBoxLayout(line)
        told.setContentsMargins(0, 2, 0, 4)
        told.setSpacing(0)
        large = plain_label(number, line)
        large.setFont(look.font(6, bold=True))
        told.addWidget(large)
        told.addWidget(_wrapped(sentence, line))
        if before:
            old = _wrapped(before, line)
            look.coloured(old, look.secondary(self.palette()))
            told.addWidget(old)
        self._column.addWidget(line)

    def _add_chart_head(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(look.line(self._sheet))
        head = _wrapped(words, self._sheet)
        head.setFont(look.font(1, bold=True))
        self._column.addWidget(head)

    def _note(self) -> QLabel:
        note = _wrapped(
            _tr(
                "Hatched: through the mediators. Click a bar to see its contributions. "
                "The contributions are not a representative sample."
            ),
            self._sheet,
        )
        look.coloured(note, look.secondary(self.palette()))
        return note


def _wrapped(words: str, parent: QWidget) -> QLabel:
    label = plain_label(words, parent)
    label.setWordWrap(True)
    return label
