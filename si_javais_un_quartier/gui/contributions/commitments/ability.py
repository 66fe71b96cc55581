"""Key C: the follow-up given to the contribution; a quiet line says it and leads to those who wait for the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from ....domain import commitments
from ....domain.changes import Act
from ....domain.identity import new_uuid
from ....domain.labels import label
from ....domain.permissions import Deed, may
from ....domain.records import Commitment, Contribution
from ....domain.sequence import Decide, folded
from ....domain.situation import Decision, Refusal, Situation
from ....domain.vocabulary import CommitmentState, Status
from ....qgis_bridge.translation import render
from ....store.catalogue import Catalogue
from ... import words
from ...buttons import MenuButton
from ...keys import Key
from ..ability import Ability
from ..act_bar import MenuAct
from .panel import CommitmentPanel

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk
    from ..ports import Reading


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Commitments", text, None, count)


class CommitmentAbility(Ability):
    """The line under the place, and the panel."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        pane = desk.page.pane
        self._menu = QMenu(pane)
        self.line = MenuButton("", self._menu, parent=pane)
        self.line.hide()
        self._menu.aboutToShow.connect(self._fill)
        self.panel = CommitmentPanel(pane)
        self.panel.hide()
        self.panel.chosen.connect(self._pick)
        self.panel.saved.connect(self._save)
        self.panel.dropped.connect(self._close)
        pane.add_line(self.line)
        pane.bar.add_act(MenuAct("commit", _tr("Follow-up given…"), self.open, self._may))

    def keys(self) -> Sequence[Key]:
        """C opens the panel."""
        return (Key("C", _tr("Follow-up given"), self.open),)

    def show(self, reading: Reading | None) -> None:
        """The line of this contribution."""
        it = reading.dossier.commitment if reading is not None else None
        self.line.setVisible(it is not None)
        if it is not None:
            self.line.setText(commitment_words(it))
            self.line.setAccessibleName(self.line.text())
            self.line.updateGeometry()

    def open(self) -> None:
        """Show the panel for what was decided, or for a new decision."""
        reading = self.desk.reading
        if reading is None or not self._may():
            return
        known = [
            (it.uuid, commitment_words(it)) for it in reversed(Catalogue(self.desk.workspace.replica).all(Commitment))
        ]
        self.panel.show_list(known)
        present = reading.dossier.commitment
        new = present is None and self._may_commit()
        self.panel.show_commitment(present, new=new, editable=self._may_commit())
        self.desk.page.pane.open_panel(self.panel)
        (self.panel.title if new else self.panel.which).setFocus()

    def _pick(self, uuid: str) -> None:
        it = Catalogue(self.desk.workspace.replica).get(Commitment, uuid) if uuid else None
        new = self.panel.which.currentIndex() == 1
        self.panel.show_commitment(it, new=new, editable=self._may_commit())

    def _save(self) -> None:
        uuid, values = self.panel.picked(), self.panel.values()
        it = Catalogue(self.desk.workspace.replica).get(Commitment, uuid) if uuid else None
        if self.desk.presenter.decide(self._decision(uuid, it, values)):
            self._close()
            if values["state"] is CommitmentState.DONE and uuid is not None:
                self._propose_done()

    def _decision(self, uuid: str | None, it: Commitment | None, values: dict[str, object]) -> Decide:
        """Attach, change, or both as one act; what is so already is left."""

        def decide(situation: Situation) -> Decision:
            if uuid == "":
                return commitments.create(situation, values, new_uuid)
            attached = commitments.attach(situation, it, new_uuid)
            if it is None or not self._may_commit():
                return attached
            changed = commitments.change(situation, situation.today, it, values, new_uuid)
            both = [each for each in (attached, changed) if not isinstance(each, Refusal)]
            if not both:
                return changed
            return Act(both[-1].name, folded(change for each in both for change in each.changes))

        return decide

    def _propose_done(self) -> None:
        """What waited for it can be closed too: the contributions are chosen, nothing is changed unasked."""
        reading = self.desk.reading
        it = reading.dossier.commitment if reading is not None else None
        if it is None:
            return
        waiting = [post for post in self._attached(it) if post.status in (Status.ACCEPTED, Status.PLANNED)]
        if waiting:
            self.desk.dock.notice.say(
                _tr("%n contribution(s) waited for this and can now be set to Done.", len(waiting)),
                picture="info",
                retry=lambda: self._choose(waiting),
                retry_word=_tr("Choose them"),
            )

    def _choose(self, posts: Sequence[Contribution]) -> None:
        self.desk.dock.notice.hide()
        found = (self.desk.presenter.key_of(post.uuid) for post in posts)
        keys = [key for key in found if key is not None]
        self.desk.page.select_keys(keys, scroll=True)
        self.desk.choose(keys)

    def _fill(self) -> None:
        """The panel, then all contributions that this follow-up answers."""
        self._menu.clear()
        reading = self.desk.reading
        it = reading.dossier.commitment if reading is not None else None
        if it is None:
            return
        edit = self._menu.addAction(_tr("Change…"), self.open)
        edit.setEnabled(self._may())
        attached = self._attached(it)
        self._menu.addSection(_tr("Answers %n contribution(s)", len(attached)))
        for post in attached[:20]:
            named = " · ".join(
                part for part in (post.reference, words.called(post.title, post.body, post.body_fr)) if part
            )
            self._menu.addAction(named.replace("&", "&&"), lambda uuid=post.uuid: self.desk.reveal(uuid))

    def _attached(self, it: Commitment) -> list[Contribution]:
        return Catalogue(self.desk.workspace.replica).where(Contribution, commitment_uuid=it.uuid)

    def _may_commit(self) -> bool:
        reading = self.desk.reading
        return reading is not None and may(reading.situation.member, Deed.COMMIT)

    def _may(self) -> bool:
        reading = self.desk.reading
        return reading is not None and (self._may_commit() or may(reading.situation.member, Deed.EDIT))

    def _close(self) -> None:
        self.desk.page.pane.close_panel()
        self.desk.page.take_focus()


def commitment_words(it: Commitment) -> str:
    """Like "Bike workshop · Under way · for 4 Dec."."""
    day = it.done_on if it.state is CommitmentState.DONE else it.due_on
    when = ""
    if day:
        pattern = _tr("on {day}") if it.state is CommitmentState.DONE else _tr("for {day}")
        when = pattern.format(day=words.full_day(day))
    return " · ".join(part for part in (it.title, render(label(it.state)), when) if part)
