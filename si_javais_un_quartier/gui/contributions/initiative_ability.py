"""The initiatives a contribution belongs to: a line under its place, and an entry of the bar's menu to link it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu

from ...domain import initiatives
from ...domain.identity import new_uuid
from ...domain.labels import label
from ...domain.permissions import may
from ...domain.records import Initiative, InitiativeLink
from ...domain.situation import Actor, Decision, Refusal
from ...domain.vocabulary import Relation
from ...qgis_bridge.translation import render
from ...store.initiatives import InitiativeRepository
from ..buttons import MenuButton
from .ability import Ability
from .act_bar import MenuAct

if TYPE_CHECKING:
    from .assembly import ContributionsDesk
    from .ports import Reading

#: Initiatives that the menu proposes, the nearest first; the page holds them all
PROPOSED = 12


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionInitiatives", text, None, count)


class InitiativeAbility(Ability):
    """A quiet line, hidden where there is nothing to say."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        pane = desk.page.pane
        self._menu, self.choice = QMenu(pane), QMenu(pane)
        self.line = MenuButton("", self._menu, parent=pane)
        self.line.hide()
        self._menu.aboutToShow.connect(self._fill)
        pane.add_line(self.line)
        pane.bar.add_act(MenuAct("initiative", _tr("Link to an initiative…"), self.choose, self._may))
        desk.workspace.changed.connect(lambda _: self.show(desk.reading))

    def show(self, reading: Reading | None) -> None:
        """The line of this contribution."""
        found = self._linked()
        self.line.setVisible(bool(found))
        if found:
            named = _tr("Initiative: {name}").format(name=found[0][0].name)
            self.line.setText(named if len(found) == 1 else _tr("%n initiative(s)", len(found)))
            self.line.setAccessibleName(self.line.text())
            self.line.updateGeometry()

    def choose(self) -> None:
        """Which initiative, and how the contribution belongs to it."""
        reading, found = self.desk.reading, self._repository()
        if reading is None or found is None:
            return
        self.choice.clear()
        known = found.nearest(reading.dossier.contribution.geometry)
        for relation in (Relation.ABOUT, Relation.PROMPTED):
            menu = self.choice.addMenu(_escaped(render(label(relation))))
            for it in known[:PROPOSED]:
                menu.addAction(_escaped(it.name), partial(self.link, it, relation))
            menu.setEnabled(bool(known))
        self.choice.addSeparator()
        self.choice.addAction(_tr("All initiatives…"), lambda: self.desk.initiative_wanted.emit(""))
        self.choice.popup(QCursor.pos())

    def link(self, it: Initiative, relation: Relation) -> bool:
        """The contribution that is read belongs to it."""
        reading, found = self.desk.reading, self._repository()
        if reading is None or found is None:
            return False
        uuid = reading.dossier.contribution.uuid
        return self._do(initiatives.link(self._witness(), it, uuid, relation, found.links(it.uuid), new_uuid))

    def unlink(self, it: Initiative, old: InitiativeLink) -> bool:
        """It doesn't after all."""
        return self._do(initiatives.unlink(self._witness(), it, old, new_uuid))

    def _fill(self) -> None:
        self._menu.clear()
        found = self._linked()
        for it, link in found:
            words = _tr("{name} ({relation})").format(name=it.name, relation=render(label(link.relation)))
            self._menu.addAction(_escaped(words), partial(self.desk.initiative_wanted.emit, it.uuid))
        if self._may():
            self._menu.addSeparator()
            for it, link in found:
                words = _tr("No longer linked to {name}").format(name=it.name)
                self._menu.addAction(_escaped(words), partial(self.unlink, it, link))

    def _linked(self) -> list[tuple[Initiative, InitiativeLink]]:
        reading, found = self.desk.reading, self._repository()
        if reading is None or found is None:
            return []
        return found.of_contribution(reading.dossier.contribution.uuid)

    def _do(self, decision: Decision) -> bool:
        if isinstance(decision, Refusal):
            said = "\n".join(render(finding) for finding in decision.findings)
            self.desk.dock.notice.say(said, picture="info")
            return False
        return self.desk.workspace.perform(decision)

    def _may(self) -> bool:
        return may(self.desk.workspace.member(), initiatives.DEED)

    def _witness(self) -> Actor:
        return Actor(self.desk.workspace.member(), self.desk.workspace.clock.now())

    def _repository(self) -> InitiativeRepository | None:
        replica = self.desk.workspace.replica
        return InitiativeRepository(replica) if replica is not None else None


def _escaped(words: str) -> str:
    """*words* in a menu, which takes a single & for a key."""
    return words.replace("&", "&&")
