"""What the page *Initiatives* shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...domain import initiatives
from ...domain.changes import Act
from ...domain.identity import new_uuid
from ...domain.permissions import may
from ...domain.phrases import Phrase
from ...domain.ports import Clock
from ...domain.records import Initiative, Member
from ...domain.situation import Actor, Decision, Refusal
from ...domain.vocabulary import Relation, Sector
from ...store.initiatives import InitiativeFilter, InitiativeRepository, InitiativeSheet, ListedInitiative
from ...store.lookup import FoundPremises, premises_by_address
from ...store.replica import Replica

PROPOSED_PREMISES = 8


class Doing(Protocol):
    """What the presenter needs of the workspace."""

    replica: Replica | None

    @property
    def clock(self) -> Clock:
        """What time it is."""

    def member(self) -> Member:
        """Who works here."""

    def perform(self, act: Act) -> bool:
        """Write an act."""


class View(Protocol):
    """What the presenter needs of the page."""

    def show_choices(self, sectors: Mapping[Sector, int], domains: Sequence[str]) -> None:
        """How many of each sector, and the domains to choose from."""

    def show_rows(self, rows: Sequence[ListedInitiative], current: str, total: int) -> None:
        """Those that fit, which of them is read, and how many there are in all."""

    def show_sheet(self, sheet: InitiativeSheet | None, *, may_write: bool) -> None:
        """The one that is read."""

    def show_form(self, initiative: Initiative | None) -> None:
        """The fields of one; None puts them away."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


class InitiativesPresenter:
    """The list, one of them to read, and the one whose fields are open."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._wanted, self._current = InitiativeFilter(), ""
        self._written: Initiative | None = None

    # -- looking

    def begin(self) -> None:
        """A quarter was opened; it is read when its page comes in sight."""
        self._wanted, self._current, self._written = InitiativeFilter(), "", None

    def end(self) -> None:
        """It was closed."""
        self._current, self._written = "", None
        self._view.show_form(None)
        self._view.show_rows((), "", 0)
        self._view.show_sheet(None, may_write=False)

    def narrow(self, wanted: InitiativeFilter) -> None:
        """Look for other ones."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; what is being written stays."""
        found = self._repository()
        if found is None:
            return
        sectors = found.sectors()
        self._view.show_choices(sectors, found.domains())
        rows = found.listed(self._wanted)
        here = {row.initiative.uuid for row in rows}
        if self._current not in here:
            self._current = rows[0].initiative.uuid if rows else ""
        self._view.show_rows(rows, self._current, sum(sectors.values()))
        self._show_sheet()

    def read(self, uuid: str) -> None:
        """Show this one."""
        self._current = uuid
        self._show_sheet()

    def open(self, uuid: str) -> None:
        """Show this one, whatever narrows the list."""
        self._current, self._wanted = uuid, InitiativeFilter()
        self.refresh()

    def span(self, today: str) -> tuple[str, str]:
        """The first day of all initiatives and their last (ISO), today at least; "" twice where no day is known."""
        found = self._repository()
        rows = found.listed(InitiativeFilter()) if found is not None else []
        days = [day for row in rows for day in (row.initiative.starts_on, row.initiative.ends_on) if day]
        return (min(days), max([today, *days])) if days else ("", "")

    def read_key(self, key: int) -> bool:
        """Show the one of a feature that was chosen on the map, whatever narrows the list; False: there is none."""
        found = self._repository()
        uuid = found.uuid_of(key) if found is not None else None
        if uuid is None:
            return False
        self._current, self._wanted = uuid, InitiativeFilter()
        self.refresh()
        return True

    def sheet(self) -> InitiativeSheet | None:
        """The one that is read."""
        found = self._repository()
        return found.sheet(self._current) if found is not None and self._current else None

    def premises_called(self, text: str) -> list[FoundPremises]:
        """Premises whose address fits, for the form."""
        replica = self._workspace.replica
        return list(premises_by_address(replica, text, PROPOSED_PREMISES)) if replica is not None else []

    # -- writing

    def add(self) -> None:
        """Open the fields of a new one."""
        if self._workspace.replica is not None:
            self._written = Initiative(sector=self._wanted.sector or Sector.CITIZEN, domain=self._wanted.domain)
            self._view.show_form(self._written)

    def edit(self) -> None:
        """Open the fields of the one that is read."""
        sheet = self.sheet()
        if sheet is not None:
            self._written = sheet.initiative
            self._view.show_form(self._written)

    def drop(self) -> None:
        """Put the fields away; what was written meanwhile is read."""
        self._written = None
        self._view.show_form(None)
        self.refresh()

    def save(self, values: Mapping[str, object]) -> bool:
        """Write the fields; on refusal they stay open, with the reason."""
        it = self._written
        if it is None:
            return False
        drawn = new_uuid()
        if it.uuid:
            done = self._do(initiatives.change(self._witness(), it, values, new_uuid))
        else:
            done = self._do(initiatives.create(self._witness(), values, _first(drawn)))
            self._current = drawn if done else self._current
        if done:
            self.drop()
        return done

    def remove(self) -> bool:
        """Take the one that is read away; undo brings it back."""
        sheet, found = self.sheet(), self._repository()
        if sheet is None or found is None:
            return False
        it = sheet.initiative
        return self._do(initiatives.remove(self._witness(), it, found.links(it.uuid), new_uuid))

    def link(self, contribution_uuid: str, relation: Relation) -> bool:
        """The contribution belongs to the one that is read."""
        sheet, found = self.sheet(), self._repository()
        if sheet is None or found is None:
            return False
        it = sheet.initiative
        links = found.links(it.uuid)
        return self._do(initiatives.link(self._witness(), it, contribution_uuid, relation, links, new_uuid))

    def unlink(self, link_uuid: str) -> bool:
        """It doesn't after all."""
        sheet = self.sheet()
        old = next((it.link for it in sheet.contributions if it.link.uuid == link_uuid), None) if sheet else None
        if sheet is None or old is None:
            return False
        return self._do(initiatives.unlink(self._witness(), sheet.initiative, old, new_uuid))

    # -- underneath

    def _do(self, decision: Decision) -> bool:
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def _show_sheet(self) -> None:
        self._view.show_sheet(self.sheet(), may_write=may(self._workspace.member(), initiatives.DEED))

    def _witness(self) -> Actor:
        return Actor(self._workspace.member(), self._workspace.clock.now())

    def _repository(self) -> InitiativeRepository | None:
        replica = self._workspace.replica
        return InitiativeRepository(replica) if replica is not None else None


def _first(drawn: str) -> initiatives.DrawUuid:
    """Draws *drawn* first, then others: so that the new row can be found again."""
    waiting = [drawn]
    return lambda: waiting.pop() if waiting else new_uuid()
