"""Key F: who follows the contribution; a quiet line says it and opens the same panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt

from ....domain.answers import answer_due_on
from ....domain.following import Following, follow
from ....domain.identity import new_uuid
from ....domain.permissions import Deed, may
from ....domain.records import Contribution
from ....domain.settings import QuarterSettings
from ... import words
from ...buttons import FlatButton
from ...keys import Key
from ..ability import Ability
from ..act_bar import MenuAct
from .panel import AssigningPanel

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk
    from ..ports import Reading


def _tr(text: str) -> str:
    return QCoreApplication.translate("Assigning", text)


class AssigningAbility(Ability):
    """The line under the place, and the panel."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.line = FlatButton("", "person", _tr("Who follows it, and until when (F)"), desk.page.pane)
        self.line.clicked.connect(self.open)
        self.panel = AssigningPanel(desk.page.pane)
        self.panel.hide()
        self.panel.saved.connect(self._save)
        self.panel.dropped.connect(self._close)
        desk.page.pane.add_line(self.line)
        desk.page.pane.bar.add_act(MenuAct("follow", _tr("Hand over…"), self.open, self._may))

    def keys(self) -> Sequence[Key]:
        """F opens the panel."""
        return (Key("F", _tr("Follow-up: who, until when"), self.open),)

    def show(self, reading: Reading | None) -> None:
        """The line of this contribution."""
        if reading is not None:
            said = following_words(reading)
            self.line.setText(said)
            self.line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.line.setAccessibleName(said)
            self.line.setEnabled(self._may())

    def open(self) -> None:
        """Show the panel with what is so now."""
        reading = self.desk.reading
        if reading is None or not self._may():
            return
        settings, contribution = reading.situation.settings, reading.dossier.contribution
        people = [(it.uuid, it.display_name) for it in self.desk.presenter.members() if it.active]
        usual = answer_due_on(_without_date(contribution), settings.delays)
        day = QDate(usual.year, usual.month, usual.day) if usual is not None else QDate.currentDate()
        self.panel.show_choices(people, [(it.key, it.label) for it in settings.services], day)
        self.desk.page.pane.open_panel(self.panel)
        self.panel.show_chosen(contribution.assigned_to, contribution.service, contribution.due_on)

    def _may(self) -> bool:
        reading = self.desk.reading
        return reading is not None and may(reading.situation.member, Deed.EDIT)

    def _save(self) -> None:
        who, service, due_on, note = self.panel.chosen()
        member = next((it for it in self.desk.presenter.members() if it.uuid == who), None)
        wanted = Following(member, service, due_on, note)
        if self.desk.presenter.decide(lambda situation: follow(situation, wanted, new_uuid)):
            self._close()

    def _close(self) -> None:
        self.desk.page.pane.close_panel()
        self.desk.page.take_focus()


def following_words(reading: Reading) -> str:
    """Like "Followed by Nadia · Roads · by 4 Dec."; the day only while somebody waits for it."""
    contribution, settings = reading.dossier.contribution, reading.situation.settings
    who = reading.names.get(contribution.assigned_to or "")
    parts = [_tr("Followed by {name}").format(name=who) if who else _tr("Followed by nobody")]
    if contribution.service:
        parts.append(_service(contribution.service, settings))
    if contribution.due_on:
        parts.append(_tr("by {day}").format(day=words.full_day(contribution.due_on)))
    return " · ".join(parts)


def _service(key: str, settings: QuarterSettings) -> str:
    return settings.service_label(key) or key


def _without_date(contribution: Contribution) -> Contribution:
    return replace(contribution, due_on=None)
