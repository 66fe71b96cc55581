"""``quartier:withdraw``: a resident's words leave every file of the team."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import NotAllowed
from ..qgis_bridge.translation import render
from .base import QuartierAlgorithm

REPLICA, REFERENCE, WHOLE_PERSON, REMOVED = "REPLICA", "REFERENCE", "WHOLE_PERSON", "REMOVED"


def _tr(text: str) -> str:
    return QCoreApplication.translate("HubAlgorithms", text)


class WithdrawAlgorithm(QuartierAlgorithm):
    """By the number on the card."""

    GROUP = "sharing"

    def name(self) -> str:
        """Its fixed name."""
        return "withdraw"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Withdraw a resident's words")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Removes what the person with this card said: words, photos, thumbnails, answers, history, searches, notes "
            "of where to meet them. It leaves the working copy at once, the shared base at your next synchronisation, "
            "colleagues' working copies at theirs, safety copies within 30 days and the public map when it is put "
            "online again. What stays is that something was withdrawn, and the day. It can't be undone."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and output."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterString(REFERENCE, _tr("Number on the card")))
        self.addParameter(
            QgsProcessingParameterBoolean(WHOLE_PERSON, _tr("All that this person said, not these words alone"), False)
        )
        self.addOutput(QgsProcessingOutputNumber(REMOVED, _tr("Rows removed")))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Find, decide, remove, tell."""
        from ..domain.identity import new_uuid
        from ..domain.instants import SystemClock
        from ..domain.records import Member
        from ..domain.situation import Actor, Refusal
        from ..domain.withdrawing import told, withdraw
        from ..store.catalogue import Catalogue
        from ..store.replica import Replica
        from ..store.withdrawals import belongings_of, carry_out

        clock = SystemClock()
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            member = Catalogue(replica).get(Member, replica.meta("member_uuid") or "") or Member()
            whole = self.parameterAsBoolean(parameters, WHOLE_PERSON, context)
            reference = self.parameterAsString(parameters, REFERENCE, context)
            belongings = belongings_of(replica, reference, whole_person=whole)
            decided = withdraw(Actor(member, clock.now()), belongings, clock.today(), new_uuid)
            if isinstance(decided, Refusal):
                raise NotAllowed(decided.findings[0])
            removed = carry_out(replica, decided, belongings.rows, member.uuid, clock)
        for line in told(belongings):
            feedback.pushInfo(render(line))
        return {REMOVED: removed}
