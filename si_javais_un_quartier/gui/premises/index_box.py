"""The index of a premises: number, rank, parts with their weights as sliders, how firm it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...domain.weighing import PARTS, WHOLE, Weights
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from ..flow_layout import FlowLayout
from .bars import PartsBar, Swatch
from .sheet_words import Part

SLIDER_WIDTH = 84


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class IndexBox(QWidget):
    """``pulled`` carries the part whose slider moved and its value; the others give way outside of here."""

    pulled = pyqtSignal(str, int)
    reset_wanted = pyqtSignal()
    keep_wanted = pyqtSignal()
    map_wanted = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = plain_label(parent=self)
        self._number.setFont(look.font(9, bold=True))
        self._of = plain_label(_tr("of 100"), self)
        look.coloured(self._of, look.secondary(self.palette()))
        self._rank, self._others = plain_label(parent=self), plain_label(parent=self)
        self._rank.setWordWrap(True)
        self._rank.setFont(look.font(bold=True))
        look.coloured(self._others, look.secondary(self.palette()))
        for label in (self._rank, self._others):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = PartsBar(WHOLE, self)
        self._firm = plain_label(parent=self)
        self._firm.setWordWrap(True)
        look.coloured(self._firm, look.secondary(self.palette()))
        self.on_map = FlatButton(_tr("Index on the map"), "map", parent=self)
        self.on_map.setCheckable(True)
        self.on_map.clicked.connect(self.map_wanted)
        self.reset = FlatButton(_tr("Restore the weights"), "undo", parent=self)
        self.reset.clicked.connect(self.reset_wanted)
        self.keep = FlatButton(_tr("Keep for the quarter"), "check", parent=self)
        self.keep.clicked.connect(self.keep_wanted)
        self.names: dict[str, QLabel] = {}
        self.facts: dict[str, QLabel] = {}
        self.sliders: dict[str, QSlider] = {}
        self.percents: dict[str, QLabel] = {}
        self.points: dict[str, QLabel] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        head = QLabel(_tr("Priority index"), self)
        head.setFont(look.font(bold=True))
        buttons = FlowLayout(gap=4)
        for button in (self.on_map, self.reset, self.keep):
            buttons.addWidget(button)
        number, ranks = QHBoxLayout(), QVBoxLayout()
        ranks.setSpacing(0)
        ranks.addWidget(self._rank)
        ranks.addWidget(self._others)
        number.addWidget(self._number)
        number.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        number.addLayout(ranks, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addLayout(buttons)
        column.addLayout(number)
        column.addWidget(self._bar)
        column.addLayout(self._grid())
        column.addWidget(self._firm)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, word in ((2, _tr("Weight")), (4, _tr("Points"))):
            label = plain_label(word, self)
            look.coloured(label, look.secondary(self.palette()))
            right = Qt.AlignmentFlag.AlignRight if place == 4 else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(label, 0, place, right)
        for row, part in enumerate(PARTS):
            self._add_part(grid, row + 1, part)
        return grid

    def _add_part(self, grid: QGridLayout, row: int, part: str) -> None:
        name, fact, percent, points = (plain_label(parent=self) for _ in range(4))
        fact.setFont(look.font(-0.5))
        look.coloured(fact, look.secondary(self.palette()))
        for label in (name, fact):
            label.setWordWrap(True)
        points.setFont(look.font(bold=True))
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, WHOLE)
        slider.setPageStep(5)
        slider.setFixedWidth(SLIDER_WIDTH)
        slider.valueChanged.connect(partial(self._pull, part))
        for label, words in ((percent, "100\u00a0%"), (points, "100")):
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(words))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(fact)
        grid.addWidget(Swatch(row - 1, self), row, 0)
        grid.addLayout(words, row, 1)
        for place, widget in ((2, slider), (3, percent), (4, points)):
            grid.addWidget(widget, row, place)
        self.names[part], self.facts[part] = name, fact
        self.sliders[part], self.percents[part], self.points[part] = slider, percent, points

    def show_parts(self, parts: Sequence[Part]) -> None:
        """The facts behind each part of the premises that is read."""
        for part in parts:
            self.names[part.key].setText(part.name)
            self.facts[part.key].setText(part.fact)
            self.sliders[part.key].setAccessibleName(_tr("Weight of {part}").format(part=part.name))

    def show_weights(self, weights: Weights, *, changed: bool) -> None:
        """Where the sliders stand; *changed* says whether they differ from the quarter's."""
        for part, slider in self.sliders.items():
            value = round(getattr(weights, part))
            if not slider.isSliderDown() or slider.value() != value:
                slider.blockSignals(True)
                slider.setValue(value)
                slider.blockSignals(False)
            self.percents[part].setText(f"{value}\u00a0%")
        self.reset.setEnabled(changed)
        self.keep.setVisible(changed)

    def show_score(self, points: Sequence[int] | None, total: int, rank: str, others: str) -> None:
        """The points of each part and their sum; None for a premises that isn't ranked, and *rank* says why."""
        self._number.setText("–" if points is None else str(total))
        self._of.setVisible(points is not None)
        self._bar.show_parts(points or ())
        self._bar.setVisible(points is not None)
        for number, part in enumerate(PARTS):
            self.points[part].setText("–" if points is None else str(points[number]))
        self._rank.setText(rank)
        self._others.setText(others)
        self._others.setVisible(bool(others))

    def show_firm(self, words: str) -> None:
        """How stable it is; nothing while that is being counted."""
        self._firm.setText(words)

    def may_keep(self, obstacle: str) -> None:
        """Whether the weights may become the quarter's; *obstacle* says why not."""
        self.keep.setEnabled(not obstacle)
        self.keep.setToolTip(obstacle or _tr("Everybody in the quarter then sees these weights"))

    def _pull(self, part: str, value: int) -> None:
        self.pulled.emit(part, value)
