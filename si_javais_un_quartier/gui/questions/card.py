"""One question on the page: what it shows, its choices, its button; then the answer in a sentence and a chart."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from .catalogue import Question, words_of
from .population_row import PopulationRow

#: Days in each of the two periods that are proposed
PERIOD_DAYS = 90


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Questions", text, None, count)


class Picture(QLabel):
    """A chart as wide as the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def colours(self) -> str:
        """Ink, second ink and ground of this theme, where it is a dark one; "" where a picture for paper will do."""
        palette = self.palette()
        if not look.is_dark(palette):
            return ""
        ground = palette.color(QPalette.ColorRole.Base)
        return " ".join(colour.name() for colour in (look.text(palette), look.secondary(palette), ground))

    def show_picture(self, drawn: QPixmap, words: str) -> None:
        """Show it; *words* tell it to those who can't see it."""
        self._drawn = drawn
        self.setVisible(not drawn.isNull())
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        if self._drawn.isNull():
            return
        width = min(self.width(), self._drawn.width())
        scaled = self._drawn.scaledToWidth(max(width, 1), Qt.TransformationMode.SmoothTransformation)
        self.setPixmap(scaled)
        self.setFixedHeight(scaled.height())


class QuestionCard(QWidget):
    """``asked`` comes from its button, ``stopped`` from the one beside the bar, ``clock`` from the time slider's."""

    asked = pyqtSignal(str)
    stopped = pyqtSignal()
    clock_wanted = pyqtSignal()
    beside_wanted = pyqtSignal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        title, about, word = words_of(question)
        self._title, self._about = plain_label(title, self), plain_label(about, self)
        self._title.setFont(look.font(bold=True))
        look.coloured(self._about, look.secondary(self.palette()))
        self.button = QPushButton(word, self)
        self.button.setObjectName("ask_" + question.key)
        self.button.clicked.connect(lambda _=False: self.asked.emit(question.key))
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._stop = FlatButton(_tr("Cancel"), parent=self)
        self._stop.clicked.connect(self.stopped)
        self._said = plain_label(parent=self)
        self.picture = Picture(self)
        self.theme: QComboBox | None = None
        self.heat: QCheckBox | None = None
        self.population: PopulationRow | None = None
        self.days: list[QDateEdit] = []
        for label in (self._title, self._about, self._said):
            label.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._add_choices()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._said)
        self._column.addWidget(self.picture)
        self.show_ready()
        self._say("")

    def _add_choices(self) -> None:
        if self.question.key == "density":
            self.theme = QComboBox(self)
            self.theme.setAccessibleName(_tr("Theme"))
            self.heat = QCheckBox(_tr("As a heatmap instead of hexagons"), self)
            self._column.addWidget(self.theme)
            self._column.addWidget(self.heat)
        elif self.question.key == "whospoke":
            self.population = PopulationRow(self)
            self._column.addWidget(self.population)
        elif self.question.key == "changes":
            self._column.addLayout(self._periods())

    def _periods(self) -> QGridLayout:
        grid = QGridLayout()
        today = QDate.currentDate()
        starts = (
            today.addDays(1 - 2 * PERIOD_DAYS),
            today.addDays(-PERIOD_DAYS),
            today.addDays(1 - PERIOD_DAYS),
            today,
        )
        for number, day in enumerate(starts):
            field = QDateEdit(day, self)
            field.setCalendarPopup(True)
            field.setDisplayFormat("d MMM yyyy")
            self.days.append(field)
            row, column = divmod(number, 2)
            grid.addWidget(field, row, 1 + column)
        for row, (name, ends) in enumerate(
            (
                (_tr("Before"), (_tr("Before, from"), _tr("Before, to"))),
                (_tr("After"), (_tr("After, from"), _tr("After, to"))),
            )
        ):
            grid.addWidget(plain_label(name, self), row, 0)
            for column, spoken in enumerate(ends):
                self.days[2 * row + column].setAccessibleName(spoken)
        clock = FlatButton(
            _tr("Time slider"), "history", _tr("Play both periods with QGIS’s temporal controller"), self
        )
        clock.clicked.connect(self.clock_wanted)
        beside = FlatButton(
            _tr("Side by side"), "columns", _tr("Both periods in a window, on two maps that move as one"), self
        )
        beside.clicked.connect(self.beside_wanted)
        for column, button in enumerate((beside, clock)):
            grid.addWidget(button, 2, 1 + column, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(3, 1)
        return grid

    def show_themes(self, themes: Sequence[tuple[str, str]]) -> None:
        """The themes to choose from: key and name."""
        if self.theme is None:
            return
        chosen = self.theme.currentData()
        self.theme.clear()
        self.theme.addItem(_tr("All themes"), "")
        for key, name in themes:
            self.theme.addItem(name, key)
        self.theme.setCurrentIndex(max(0, self.theme.findData(chosen)))

    def show_ready(self) -> None:
        """Nothing is running."""
        self.button.setEnabled(True)
        self._bar.hide()
        self._stop.hide()

    def show_running(self) -> None:
        """It began."""
        self.button.setEnabled(False)
        self._bar.setValue(0)
        self._bar.show()
        self._stop.show()
        self._say("")
        self.picture.show_picture(QPixmap(), "")

    def show_progress(self, percent: float) -> None:
        """How far it is."""
        self._bar.setValue(round(percent))

    def show_answer(self, sentences: str, drawn: QPixmap | None = None) -> None:
        """What came out."""
        self.show_ready()
        self._say(sentences)
        if drawn is not None:
            self.picture.show_picture(drawn, sentences)

    def _say(self, sentences: str) -> None:
        self._said.setText(sentences)
        self._said.setVisible(bool(sentences))

    def words(self) -> str:
        """What the answer says now."""
        return str(self._said.text())

    def minimumSizeHint(self) -> QSize:
        """It fits the narrowest dock."""
        return QSize(280, super().minimumSizeHint().height())
