"""The page *Analysis* and its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_bridge.result_view import ResultView
from .analysis_page import AnalysisPage
from .analysis_presenter import AnalysisPresenter
from .part import Part
from .questions.presenter import QuestionsPresenter

if TYPE_CHECKING:
    from .desk import Desk


class AnalysisPart(Part):
    """Proposes the quarter's own layers each time one is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.page = AnalysisPage(desk.dock)
        self.presenter = AnalysisPresenter(self.page, desk.workspace)
        self.questions = QuestionsPresenter(self.page.cards, desk.workspace, desk.map.canvas, self.page)
        self._view = ResultView(QgsProject.instance())
        for answered in (self.presenter.answered, self.questions.answered):
            answered.connect(self._look)
        self.questions.playing.connect(self._come_back)  # what moves in time is what was said
        self.page.alone.toggled.connect(lambda _: self._look())
        self.page.in_sight.connect(lambda _: self._look())
        desk.dock.add_page(QCoreApplication.translate("AnalysisPage", "Analysis"), "analysis", self.page)

    def begin(self) -> None:
        """A quarter was opened."""
        self.presenter.begin()
        self.questions.begin()

    def end(self) -> None:
        """It was closed."""
        self.questions.end()

    def closing(self) -> None:
        """The layers go as they were."""
        self._come_back()

    def _look(self) -> None:
        """An answer stands alone on the map while its page is looked at."""
        if self.page.isVisible() and self.page.alone.isChecked():
            self._view.step_back()
            self.desk.map.show_marks(not self._view.alone)
        else:
            self._come_back()

    def _come_back(self) -> None:
        self._view.come_back()
        self.desk.map.show_marks(True)
