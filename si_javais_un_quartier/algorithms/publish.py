"""``quartier:publish``: the public map as a folder that opens from a disk and from any web server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from ..publish.check import Check
    from ..publish.publication import Outcome

REPLICA, FOLDER = "REPLICA", "FOLDER"
PUBLISHED, LEFT_OUT, PHOTOS = "PUBLISHED", "LEFT_OUT", "PHOTOS"
_MOST_NAMED = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("Publish", text)


class PublishAlgorithm(QuartierAlgorithm):
    """Hands the working copy to ``publish.publication`` and says what it left out."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "publish"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Make the public map")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes a folder with the public map: index.html opens as a file and from any web server, without asking "
            "anybody else. Beside it stand the open data (GeoJSON, Atom, a dictionary, the licence).\n\n"
            "Only what is published is in it, with approximate places where they were asked for. What looks like a "
            "name, a number, an address of somebody, and photos that nobody has looked at, stay out until a person has "
            "accepted them in the window “Next publication”; the log says what was left out.\n\n"
            "The folder must be empty, or hold an earlier map of the same quarter: that one is replaced in one stroke, "
            "and what is no longer public goes, photos included."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, _tr("Folder of the public map")))
        self.addOutput(QgsProcessingOutputNumber(PUBLISHED, _tr("Contributions on the map")))
        self.addOutput(QgsProcessingOutputNumber(LEFT_OUT, _tr("Left out until somebody has looked")))
        self.addOutput(QgsProcessingOutputNumber(PHOTOS, _tr("Photos on the map")))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the map."""
        from ..domain.instants import SystemClock
        from ..publish.publication import publish
        from ..qgis_bridge.publishing import means
        from ..store.replica import Replica

        folder = Path(self.parameterAsFileOutput(parameters, FOLDER, context))
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            outcome = publish(replica, folder, means(replica, SystemClock()), FeedbackProgress(feedback))
        _say(outcome, feedback)
        left_out = len({(it.table, it.row_uuid) for it in outcome.check.open})
        return {FOLDER: str(folder), PUBLISHED: outcome.published, LEFT_OUT: left_out, PHOTOS: outcome.photos}


def _say(outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
    """What was left out and why, by kind; never the words themselves, since logs travel."""
    since = outcome.difference
    told = _tr("Since the last map: {new} new, {changed} changed, {gone} gone.")
    feedback.pushInfo(told.format(new=len(since.new), changed=len(since.changed), gone=len(since.gone)))
    if outcome.missing_photos:
        feedback.pushWarning(
            _tr("Photos left out because nobody could hand them out: {count}.").format(count=outcome.missing_photos)
        )
    _say_left_out(outcome.check, feedback)


def _say_left_out(check: Check, feedback: QgsProcessingFeedback) -> None:
    from ..domain.labels import DOUBT
    from ..publish.check import by_doubt
    from ..qgis_bridge.translation import render

    for doubt, some in by_doubt(check.open).items():
        rows = sorted({it.row_uuid for it in some})
        named = ", ".join(rows[:_MOST_NAMED]) + ("…" if len(rows) > _MOST_NAMED else "")
        feedback.pushWarning(
            _tr("Left out — {why}: {count} ({rows})").format(why=render(DOUBT[doubt]), count=len(rows), rows=named)
        )
