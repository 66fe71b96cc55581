"""Runs the overlay for the page *Analysis*: in the background, into files beside the working copy, then on the map."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..domain.context_columns import columns_text
from ..domain.town_rules import rules_text
from ..domain.weighing import weights_text
from ..qgis_bridge import layers
from ..qgis_bridge.workspace import Workspace
from . import words
from .analysis_page import AnalysisPage

log = logging.getLogger(__name__)
ALGORITHM = "quartier:overlay"
OUTPUTS = ("PARCELS_OUT", "PREMISES_OUT", "LINKS")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("AnalysisPage", text, None, count)


class AnalysisPresenter(QObject):
    """One overlay at a time. ``answered`` comes when its results are on the map."""

    answered = pyqtSignal()

    def __init__(self, page: AnalysisPage, workspace: Workspace) -> None:
        super().__init__(page)
        self.page, self._workspace = page, workspace
        self._context: QgsProcessingContext | None = None
        self._feedback: QgsProcessingFeedback | None = None
        page.run.connect(self.run)
        page.cancel.connect(self.cancel)

    def begin(self) -> None:
        """A quarter was opened: propose its own layers."""
        self.page.choose(*(layers.find_layer(name) for name in ("contribution", "parcel", "premises")))
        self.page.show_result("")

    def run(self) -> None:
        """Start the overlay on the chosen layers."""
        contributions, parcels = self.page.contributions.currentLayer(), self.page.parcels.currentLayer()
        if contributions is None or parcels is None:
            self.page.show_result(_tr("Choose a layer of contributions and one of parcels first."))
            return
        if not parcels.featureCount():
            self.page.show_result(
                _tr(
                    "“{layer}” holds no parcel yet: fetch them from the IGN, or import a file, "
                    "by the menu of this panel."
                ).format(layer=parcels.name())
            )
            return
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback()
        self._feedback.progressChanged.connect(self.page.show_progress)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        task = QgsProcessingAlgRunnerTask(
            algorithm, self._parameters(contributions, parcels), self._context, self._feedback
        )
        task.executed.connect(self._done)
        self.page.show_running()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop; nothing is added to the map."""
        if self._feedback is not None:
            self._feedback.cancel()

    def _parameters(self, contributions: QgsVectorLayer, parcels: QgsVectorLayer) -> dict[str, Any]:
        premises = self.page.premises.currentLayer()
        parameters: dict[str, Any] = {
            "CONTRIBUTIONS": contributions.id(),
            "PARCELS": parcels.id(),
            "DISTANCE": self.page.distance.value(),
        }
        if premises is not None:
            parameters["PREMISES"] = QgsProcessingFeatureSourceDefinition(premises.id())
        initiatives = layers.find_layer("initiative")
        if self._workspace.replica is not None and premises is not None:
            parameters["WEIGHTS"] = weights_text(self._workspace.settings().priority.weights)
            settings = self._workspace.settings()
            parameters["RULES"] = rules_text(settings.town_rules, self._workspace.replica.srid)
            parameters["CONTEXT"] = columns_text(settings.context_columns)
            if initiatives is not None:
                parameters["INITIATIVES"] = initiatives.id()
        folder = self._folder()
        for output in OUTPUTS:
            parameters[output] = str(folder / (output.lower() + ".gpkg"))
        return parameters

    def _folder(self) -> Path:
        """A new folder beside the working copy for each run, so that results already on the map stay true."""
        replica = self._workspace.replica
        base = replica.path.parent if replica is not None else Path(QgsProject.instance().homePath() or Path.home())
        stamp = self._workspace.clock.now()[:19].replace(":", "").replace("T", "-")
        folder = base / "analyses" / stamp
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _done(self, successful: bool, results: dict[str, Any]) -> None:
        feedback, self._feedback = self._feedback, None
        if feedback is None or feedback.isCanceled():
            self.page.show_result(_tr("Stopped. Nothing was added to the map."))
            return
        if not successful:
            log.warning("overlay failed: %s", feedback.textLog())
            self.page.show_result(_tr("The layers could not be crossed: {reason}").format(reason=_last_line(feedback)))
            return
        added = layers.add_results(
            QgsProject.instance(),
            {name: results[name] for name in OUTPUTS if results.get(name)},
            _tr("Contributions on parcels and premises"),
        )
        self.page.show_result(_sentences(added))
        self.answered.emit()


def _last_line(feedback: QgsProcessingFeedback) -> str:
    lines = [line for line in feedback.textLog().splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _sentences(added: dict[str, QgsVectorLayer]) -> str:
    """What came out, in numbers with their denominators."""
    said = []
    links = added.get("LINKS")
    if links is not None:
        total = links.featureCount()
        on_parcel = _count(links, "\"parcel_method\" <> 'none'")
        near = _count(links, "\"premises_method\" <> 'none'")
        said.append(
            _tr("{found} of {total} contributions lie on a parcel, {near} near a premises.").format(
                found=words.number(on_parcel), total=words.number(total), near=words.number(near)
            )
        )
    parcels = added.get("PARCELS_OUT")
    if parcels is not None:
        spoken = _count(parcels, '"n_contributions" > 0')
        said.append(
            _tr("Residents speak of {spoken} of {total} parcels.").format(
                spoken=words.number(spoken), total=words.number(parcels.featureCount())
            )
        )
    premises = added.get("PREMISES_OUT")
    if premises is not None:
        wished = _count(premises, '"n_nearby" > 0 or "n_linked" > 0')
        count = words.number(premises.featureCount())
        said.append(
            _tr("{wished} of {count} premises have wishes nearby.").format(wished=words.number(wished), count=count)
        )
    said.append(_tr("The results are on the map, in the group of the quarter."))
    return "\n".join(said)


def _count(layer: QgsVectorLayer, expression: str) -> int:
    return sum(1 for _ in layer.getFeatures(expression))
