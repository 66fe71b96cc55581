"""``quartier:synchronise``: a working copy and its shared base, brought together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

HUB, REPLICA, USER, AUTHCFG, CONFIRM = "HUB", "REPLICA", "USER", "AUTHCFG", "CONFIRM_DELETIONS"
PULLED, PUSHED, CONFLICTS = "PULLED", "PUSHED", "CONFLICTS"


def _tr(text: str) -> str:
    return QCoreApplication.translate("HubAlgorithms", text)


class SynchroniseAlgorithm(QuartierAlgorithm):
    """Opens or makes the working copy and hands both to ``sync.engine``."""

    GROUP = "sharing"

    def name(self) -> str:
        """Its fixed name."""
        return "synchronise"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Synchronise with the shared base")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Sends what was changed in the working copy, takes what colleagues changed, and notes where two people "
            "wrote something else in the same place. A working copy that isn’t there yet is made. It must lie on this "
            "computer; the shared base may lie on the network. Who synchronises is a member’s name; a new name becomes "
            "a member who can read and note.\n\n"
            "When a large part of the entries has disappeared from the working copy, nothing is sent unless that is "
            "confirmed.\n\n"
            "A shared base on a server is named by its address (https://…), with the authentication that QGIS keeps "
            "for it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(HUB, _tr("Shared base"), fileFilter=_tr("GeoPackage (*.gpkg);;Address (*)"))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(REPLICA, _tr("Working copy"), _tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(QgsProcessingParameterString(USER, _tr("Who synchronises")))
        self.addParameter(QgsProcessingParameterAuthConfig(AUTHCFG, _tr("Authentication"), optional=True))
        confirm = QgsProcessingParameterBoolean(CONFIRM, _tr("Send many deletions"), defaultValue=False)
        confirm.setFlags(confirm.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(confirm)
        for name, title in ((PULLED, _tr("Received")), (PUSHED, _tr("Sent")), (CONFLICTS, _tr("Disagreements"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring them together."""
        from ..domain.instants import SystemClock
        from ..qgis_bridge.field_return import take_in
        from ..qgis_bridge.hubs import hub_for, remember
        from ..qgis_bridge.translation import render
        from ..sync.engine import synchronise
        from ..sync.joining import open_or_create_replica

        address = self.parameterAsString(parameters, HUB, context)
        authcfg = self.parameterAsString(parameters, AUTHCFG, context)
        path = Path(self.parameterAsFileOutput(parameters, REPLICA, context))
        hub, progress = hub_for(address, authcfg), FeedbackProgress(feedback)
        user = self.parameterAsString(parameters, USER, context)
        with open_or_create_replica(hub, path, user, progress=progress) as replica:
            remember(replica, address, authcfg)
            confirm = self.parameterAsBoolean(parameters, CONFIRM, context)
            for left in take_in(replica, SystemClock(), progress):
                feedback.pushWarning(render(left))
            report = synchronise(replica, hub, progress=progress, confirm_deletions=confirm)
        if report.denied:
            stay = _tr("{count} changes are not yours to make here: they stay on this computer.")
            feedback.pushWarning(stay.format(count=report.denied))
        if report.not_sent:
            feedback.pushWarning(_tr("{count} changes still wait to be sent.").format(count=report.not_sent))
        return {PULLED: report.pulled, PUSHED: report.pushed, CONFLICTS: report.conflicts, REPLICA: str(path)}
