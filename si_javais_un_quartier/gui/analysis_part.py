"""The page *Analysis* and its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

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
        desk.dock.add_page(QCoreApplication.translate("AnalysisPage", "Analysis"), "analysis", self.page)

    def begin(self) -> None:
        """A quarter was opened."""
        self.presenter.begin()
        self.questions.begin()

    def end(self) -> None:
        """It was closed."""
        self.questions.end()
