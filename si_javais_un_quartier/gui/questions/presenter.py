"""Asks a question: its algorithm runs in the background on the quarter's layers; what came out is shown and said."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...domain.context_columns import columns_text
from ...domain.errors import MissingLibrary
from ...domain.town_rules import rules_text
from ...domain.weighing import weights_text
from ...qgis_bridge import layers
from ...qgis_bridge.translation import render
from ...report.plots import check_plots
from ...store.catalogue import Catalogue
from ..time_slider import play_months
from .answers import answer_of
from .card import QuestionCard
from .catalogue import QUESTIONS, Question, words_of
from .two_periods import Beside, Compared

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...qgis_bridge.workspace import Workspace

log = logging.getLogger(__name__)
_CHART, _SCREEN, _INCH = "CHART", "CHART_SCREEN", 25.4
#: Pixels that a picture has more than its words and bars
_AROUND = 20
#: Outputs that need an input that may be missing
_DEPENDS = {"STREETS_OUT": "STREETS", "ZONES": "POPULATION"}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Questions", text, None, count)


class QuestionsPresenter(QObject):
    """One question at a time. ``answered`` comes when its results are on the map, ``playing`` when the clock is set."""

    answered = pyqtSignal()
    playing = pyqtSignal()

    def __init__(
        self, cards: Mapping[str, QuestionCard], workspace: Workspace, canvas: QgsMapCanvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.cards, self._workspace, self._canvas = cards, workspace, canvas
        self._asked: Question | None = None
        self._context: QgsProcessingContext | None = None
        self._feedback: QgsProcessingFeedback | None = None
        self._chart: Path | None = None
        self._days: tuple[str, ...] = ()
        self._wanted_beside = False
        self.beside = Beside(canvas)
        workspace.changed.connect(lambda _: self.beside.forget())
        for card in cards.values():
            card.asked.connect(self.ask)
            card.stopped.connect(self.cancel)
            card.clock_wanted.connect(self.play)
            card.beside_wanted.connect(self.put_beside)

    def begin(self) -> None:
        """A quarter was opened."""
        settings = self._workspace.settings()
        for card in self.cards.values():
            card.show_themes([(theme.key, theme.label) for theme in settings.themes])
            card.show_answer("", QPixmap())

    def end(self) -> None:
        """It was closed."""
        self.cancel()
        self.beside.forget()
        self.beside.close()

    def ask(self, key: str) -> None:
        """Start its algorithm; what it lacks is said instead."""
        if self._asked is not None or self._workspace.replica is None:
            return
        question, card = next(it for it in QUESTIONS if it.key == key), self.cards[key]
        main = layers.find_layer(question.main)
        if main is None or not main.featureCount():
            card.show_answer(_lacking(question.main))
            return
        folder = self._folder(key)
        self._asked, self._chart = question, folder / (key + ".png")
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback()
        self._context.setProject(QgsProject.instance())
        self._feedback.progressChanged.connect(card.show_progress)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(question.algorithm)
        parameters = self._parameters(question, card, folder)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        task.executed.connect(self._done)
        for other in self.cards.values():
            other.button.setEnabled(False)
        card.show_running()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop; nothing is added to the map."""
        if self._feedback is not None:
            self._feedback.cancel()

    def play(self) -> None:
        """Have QGIS's temporal controller run through both periods, a month at a time."""
        days = self.cards["changes"].days
        begin, end = min(days[0].date(), days[2].date()), max(days[1].date(), days[3].date())
        if play_months(self._canvas, begin, end):
            self.playing.emit()

    def put_beside(self) -> None:
        """Both periods in a window of their own; they are compared first where that wasn't done yet."""
        if not self.beside.show(self._chosen_days()) and self._asked is None:
            self.ask("changes")
            self._wanted_beside = self._asked is not None

    def _chosen_days(self) -> tuple[str, ...]:
        return tuple(str(day.date().toString(Qt.DateFormat.ISODate)) for day in self.cards["changes"].days)

    def _parameters(self, question: Question, card: QuestionCard, folder: Path) -> dict[str, Any]:
        parameters: dict[str, Any] = {
            _CHART: str(self._chart),
            "CHART_WIDTH": max(90.0, (card.width() - _AROUND) / 100 * _INCH),
            _SCREEN: card.picture.colours(),
        }
        for name, table in question.inputs.items():
            layer = layers.find_layer(table.rstrip("?"))
            if layer is not None and (not table.endswith("?") or layer.featureCount()):
                parameters[name] = layer.id()
        parameters.update(card.population.parameters() if card.population is not None else {})
        for name, result in question.outputs.items():
            if _DEPENDS.get(name, name) in {name, *parameters}:
                parameters[name] = str(folder / (result.lower() + ".gpkg"))
        return {**parameters, **self._choices(question, card)}

    def _choices(self, question: Question, card: QuestionCard) -> dict[str, Any]:
        if question.key == "priority":
            settings = self._workspace.settings()
            return {
                "DISTANCE": settings.priority.reach_m,
                "WEIGHTS": weights_text(settings.priority.weights),
                "RULES": rules_text(settings.town_rules, self._workspace.replica.srid),
                "CONTEXT": columns_text(settings.context_columns),
            }
        names = {theme.key: theme.label for theme in self._workspace.settings().themes}
        called = {"THEME_NAMES": json.dumps(names, ensure_ascii=False)} if question.main == "contribution" else {}
        if card.theme is not None:
            return {**called, "THEME": card.theme.currentData() or ""}
        if question.key == "changes":
            self._days = self._chosen_days()
            return {**called, **dict(zip(("FIRST_FROM", "FIRST_TO", "SECOND_FROM", "SECOND_TO"), self._days))}
        return called

    def _folder(self, key: str) -> Path:
        """A new folder beside the working copy for each answer, so that results already on the map stay true."""
        stamp = self._workspace.clock.now()[:19].replace(":", "").replace("T", "-")
        folder = self._workspace.replica.path.parent / "analyses" / f"{stamp}-{key}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _done(self, successful: bool, results: dict[str, Any]) -> None:
        question, feedback = self._asked, self._feedback
        self._asked = self._feedback = None
        beside, self._wanted_beside = self._wanted_beside, False
        for card in self.cards.values():
            card.button.setEnabled(True)
        if question is None or feedback is None:
            return
        card = self.cards[question.key]
        if feedback.isCanceled() or self._workspace.replica is None:
            card.show_answer(_tr("Stopped. Nothing was added to the map."))
        elif not successful:
            log.warning("%s failed: %s", question.algorithm, feedback.textLog())
            card.show_answer(_tr("No answer: {reason}").format(reason=_reason(feedback)))
        else:
            added = self._show(question, card, results)
            if "CHANGES" in added:
                self.beside.keep(Compared(results["OUTPUT"], self._days))
                if beside:
                    self.beside.show(self._days)

    def _show(self, question: Question, card: QuestionCard, results: dict[str, Any]) -> dict[str, QgsVectorLayer]:
        shown = {result: results[name] for name, result in question.outputs.items() if results.get(name)}
        added = layers.add_results(QgsProject.instance(), shown, words_of(question)[0])
        if card.heat is not None:
            layers.show_one(QgsProject.instance(), added, "HEAT" if card.heat.isChecked() else "DENSITY")
        self._name_themes(added)
        if "PRIORITY" in added:  # whoever sees the layer sees the weights behind it
            weights = weights_text(self._workspace.settings().priority.weights)
            added["PRIORITY"].setName(f"{added['PRIORITY'].name()} ({weights})")
        said = answer_of(question.key, added, results)
        drawn = QPixmap(str(results.get(_SCREEN) or results.get(_CHART) or ""))
        if drawn.isNull():
            said = "\n".join(filter(None, (said, _why_no_chart())))
        card.show_answer(said, drawn)
        self.answered.emit()
        return added

    def _name_themes(self, added: Mapping[str, Any]) -> None:
        """Columns of hexagons are called by their themes."""
        layer = added.get("DENSITY")
        if layer is None or self._workspace.replica is None:
            return
        for theme in Catalogue(self._workspace.replica).settings().themes:
            place = layer.fields().lookupField("n_" + theme.key)
            if place >= 0:
                layer.setFieldAlias(place, theme.label)


def _lacking(table: str) -> str:
    return {
        "premises": _tr("There is no ground-floor premises yet: bring a survey in first."),
        "street": _tr("There is no layer of streets yet: bring one in with the parcels first."),
    }.get(table, _tr("There is no contribution yet."))


def _why_no_chart() -> str:
    try:
        check_plots()
    except MissingLibrary as error:
        return render(error.phrase)
    return ""


def _reason(feedback: QgsProcessingFeedback) -> str:
    lines = [line for line in feedback.textLog().splitlines() if line.strip()]
    return lines[-1] if lines else ""
