"""The page *Analysis*: what residents wish, parcel by parcel and premises by premises."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from . import look
from .buttons import FlatButton
from .empty import plain_label
from .questions.card import QuestionCard
from .questions.catalogue import QUESTIONS
from .tips import plain_tip


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("AnalysisPage", text, None, count)


class AnalysisPage(QWidget):
    """The questions, each with its button; under them any layers to cross. ``run`` crosses them.

    ``in_sight`` tells whether the page is in front.
    """

    run = pyqtSignal()
    cancel = pyqtSignal()
    in_sight = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self.contributions = self._combo(Qgis.LayerFilter.PointLayer)
        self.parcels = self._combo(Qgis.LayerFilter.PolygonLayer)
        self.premises = self._combo(Qgis.LayerFilter.PointLayer)
        self.premises.setAllowEmptyLayer(True)
        self.distance = QSpinBox(self)
        self.distance.setRange(1, 1000)
        self.distance.setValue(50)
        self.distance.setSuffix(_tr(" m"))
        self._start = QPushButton(_tr("Cross the layers"), self)
        self._start.setObjectName("run_overlay")
        self._start.setDefault(True)
        self._start.clicked.connect(self.run)
        self._bar = QProgressBar(self)
        self._stop = FlatButton(_tr("Cancel"), parent=self)
        self._stop.clicked.connect(self.cancel)
        self.alone = QCheckBox(_tr("Show an answer alone on the map"), self)
        self.alone.setChecked(True)
        about = _tr("While this page is open, contributions, premises and initiatives step back.")
        self.alone.setToolTip(plain_tip(about))
        self._result = plain_label(parent=self)
        self._result.setWordWrap(True)
        self._lay_out()
        self.show_ready()

    @staticmethod
    def _combo(kinds: Qgis.LayerFilter) -> QgsMapLayerComboBox:
        combo = QgsMapLayerComboBox()
        combo.setFilters(kinds)
        return combo

    def _lay_out(self) -> None:
        intro = plain_label(
            _tr(
                "Which parcels do residents speak of, and what do they wish near each vacant premises? "
                "Each contribution goes to one parcel and to the nearest premises within the distance; "
                "a link stated by a person always wins."
            ),
            self,
        )
        intro.setWordWrap(True)
        look.coloured(intro, look.secondary(self.palette()))
        layers = QGroupBox(_tr("Contributions on parcels and premises"), self)
        form = QFormLayout(layers)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for word, field in (
            (_tr("Contributions"), self.contributions),
            (_tr("Parcels"), self.parcels),
            (_tr("Premises"), self.premises),
            (_tr("Near means within"), self.distance),
        ):
            label = QLabel(word, layers)
            label.setBuddy(field)
            field.setAccessibleName(word)
            form.addRow(label, field)
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(1)
        form.addRow(row)
        self.cards = {question.key: QuestionCard(question, self) for question in QUESTIONS}
        content = QWidget(self)
        look.grounded(content, QPalette.ColorRole.Base)
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, look.READING_MARGIN, look.READING_MARGIN, look.READING_MARGIN)
        column.setSpacing(12)
        for card in self.cards.values():
            column.addWidget(card)
            column.addWidget(look.line(self))
        for widget in (intro, layers, self._result):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(look.READING_MARGIN, 6, look.READING_MARGIN, 6)
        top.addWidget(self.alone)
        outer.addLayout(top)
        outer.addWidget(look.line(self))
        outer.addWidget(scroll, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """It comes to the front."""
        super().showEvent(event)
        self.in_sight.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page does, or the dock is closed."""
        super().hideEvent(event)
        self.in_sight.emit(False)

    def choose(
        self, contributions: QgsVectorLayer | None, parcels: QgsVectorLayer | None, premises: QgsVectorLayer | None
    ) -> None:
        """Preselect the quarter's own layers."""
        for combo, layer in ((self.contributions, contributions), (self.parcels, parcels), (self.premises, premises)):
            combo.setLayer(layer)

    def show_ready(self) -> None:
        """Nothing is running."""
        self._start.setEnabled(True)
        self._bar.hide()
        self._stop.hide()

    def show_running(self) -> None:
        """It began."""
        self._start.setEnabled(False)
        self._bar.setRange(0, 100)
        self._bar.setValue(0)
        self._bar.show()
        self._stop.show()
        self._result.setText("")

    def show_progress(self, percent: float) -> None:
        """How far it is."""
        self._bar.setValue(round(percent))

    def show_result(self, sentences: str) -> None:
        """What came out."""
        self.show_ready()
        self._result.setText(sentences)

    def words(self) -> str:
        """What the result says now."""
        return str(self._result.text())
