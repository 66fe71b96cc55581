"""What all algorithms of this provider share: groups, typed errors turned into Processing's, progress."""

from __future__ import annotations

import traceback
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import Cancelled, QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..qgis_bridge.translation import render

_STOPPED = phrase(QT_TRANSLATE_NOOP("Phrases", "Stopped. What was done before is kept."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Algorithms", text)


class FeedbackProgress:
    """The port ``Progress`` over Processing's feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """Move the bar. Raises ``Cancelled`` if asked to stop."""
        if self._feedback.isCanceled():
            raise Cancelled(_STOPPED)
        if total:
            self._feedback.setProgress(100.0 * done / total)
        if what:
            from ..sync.moving import is_note

            if not is_note(what):  # a sync's notes are for the desk
                self._feedback.setProgressText(what)

    def stopped(self) -> bool:
        """Whether somebody pressed Cancel."""
        return bool(self._feedback.isCanceled())


class QuartierAlgorithm(QgsProcessingAlgorithm):
    """A subclass names itself, declares its parameters and does its work in ``run_with``.

    ``GROUP`` is ``sharing``, ``intake``, ``analysis`` or ``output``. A ``QuartierError`` raised by ``prepare_with`` or
    ``run_with`` ends the algorithm with its phrase.
    """

    GROUP = ""

    def __init__(self) -> None:
        super().__init__()
        self._refused: QuartierError | None = None

    def createInstance(self) -> QuartierAlgorithm:
        """A fresh one of the same kind, as QGIS asks for each run."""
        return type(self)()

    def group(self) -> str:
        """The heading in the toolbox."""
        return {
            "sharing": _tr("Shared base"),
            "intake": _tr("Bring in"),
            "analysis": _tr("Analysis"),
            "output": _tr("Hand out"),
        }.get(self.GROUP, "")

    def groupId(self) -> str:
        """The heading's fixed name."""
        return self.GROUP

    def prepare_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """What must happen on the thread that called, such as looking at layers of the project."""

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The work; returns the outputs by name."""
        raise NotImplementedError

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """QGIS' entry to ``prepare_with``; the run raises what goes wrong, since here QGIS would keep the reason."""
        try:
            self.prepare_with(parameters, context, feedback)
        except QuartierError as error:
            self._refused = error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """QGIS' entry to ``run_with``."""
        try:
            if self._refused is not None:
                raise self._refused
            return self.run_with(parameters, context, feedback)
        except QuartierError as error:
            raise QgsProcessingException(_told(error, feedback)) from error


def _told(error: QuartierError, feedback: QgsProcessingFeedback) -> str:
    """The words for the person; the detail goes to the debug part of the log."""
    if error.detail:
        feedback.pushDebugInfo(error.detail)
    # QGIS never lets go of the exception: without this the layers of its frames would outlive QGIS and crash it
    traceback.clear_frames(error.__traceback__)
    return render(error.phrase)
