"""What the page *Encounters* shows and does, without a widget: sheets to finish, encounters, and how far words came."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from ...domain.encounters import Sheet
from ...domain.errors import QuartierError
from ...domain.plain_text import one_line
from ...domain.search_text import fold
from ...domain.vocabulary import EncounterFormat
from ...store import sheets
from ...store.cards import contribution_of_card
from ...store.catalogue import Catalogue
from ...store.encounters import EncounterItem, Receipt, encounter_of, encounters, receipts, said_at
from ...store.hints import forget_old_hints, hints
from ...store.replica import Replica
from .sheet_ports import Doing

_QUOTE = 200

log = logging.getLogger(__name__)


class Which(Enum):
    """Which encounters are listed."""

    TODAY = "today"
    OPEN = "open"
    UNSHARED = "unshared"
    ALL = "all"


@dataclass(frozen=True)
class Row:
    """One line of the list: an encounter, or a sheet that isn't finished (``open``)."""

    uuid: str
    open: bool
    place: str
    held_on: str
    format: EncounterFormat
    mediator: str
    people: int
    words: int
    unshared: int
    published: int
    answered: int
    notes: str
    mood: str
    text: str


@dataclass(frozen=True)
class Person:
    """One person's words, and where they can be met again where this computer knows."""

    pseudonym: str
    hint: str
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True)
class Reading:
    """An encounter to read. ``sought`` is the contribution whose card was looked for, "" where none was."""

    row: Row
    people: tuple[Person, ...] = ()
    sought: str = ""


class View(Protocol):
    """What the presenter needs of the page."""

    def show_counts(self, counts: dict[Which, int]) -> None:
        """How many each choice would list."""

    def show_rows(self, rows: Sequence[Row], current: str, *, filtered: bool) -> None:
        """The list; *filtered*: there may be others that aren't shown."""

    def show_reading(self, reading: Reading | None) -> None:
        """What is read; None: nothing."""

    def show_unfinished(self, count: int) -> None:
        """How many sheets wait to be finished."""


class EncountersPresenter:
    """Works on the quarter that is open when it is asked."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._which, self._text = Which.ALL, ""
        self._current = self._sought = ""
        self._rows: list[Row] = []
        self._said: dict[str, str] | None = None

    def begin(self) -> None:
        """A quarter was opened: sheets that were shared meanwhile are let go."""
        self._which, self._text, self._current, self._sought = Which.ALL, "", "", ""
        self.after_sync()
        self._forget_old_hints()
        self.refresh()

    def end(self) -> None:
        """The quarter was closed."""
        self._rows, self._current = [], ""
        self._view.show_unfinished(0)
        self._view.show_rows((), "", filtered=False)
        self._view.show_reading(None)

    def after_sync(self) -> None:
        """What was shared needs no second copy here; where another program holds the file, it goes the next time."""
        replica = self._workspace.replica
        if replica is None:
            return
        try:
            sheets.forget_shared(replica)
        except QuartierError as error:
            log.info("shared sheets stay a while: %s", error.detail)

    def refresh(self) -> None:
        """Read again, after a write, a sheet or a sync; what is being read stays."""
        replica = self._workspace.replica
        if replica is None:
            return
        self._rows = [*map(_of_sheet, sheets.sheets(replica)), *map(_of_item, encounters(replica))]
        self._said = None
        self._view.show_unfinished(sum(row.open for row in self._rows))
        self._show(replica)

    def count_unfinished(self) -> None:
        """Only how many sheets wait: while the page isn't in sight nothing else is read."""
        replica = self._workspace.replica
        if replica is not None:
            self._view.show_unfinished(len(sheets.sheets(replica)))

    def show(self, which: Which) -> None:
        """List others."""
        self._which = which
        self._again()

    def search(self, text: str) -> None:
        """List those whose place, people or words hold *text*; a card number finds the encounter where it was given."""
        self._text, self._sought = text, ""
        replica = self._workspace.replica
        if replica is None:
            return
        contribution = contribution_of_card(replica, text)
        found = encounter_of(replica, contribution) if contribution else None
        if contribution and found:
            self._current, self._sought = found, contribution
        self._show(replica)

    def card_elsewhere(self, text: str) -> str:
        """The contribution with the card *text* where it was said at no encounter: a letter, an import."""
        replica = self._workspace.replica
        contribution = contribution_of_card(replica, text) if replica is not None else None
        return contribution if contribution and not encounter_of(replica, contribution) else ""

    def read(self, uuid: str) -> None:
        """Read one."""
        self._current, self._sought = uuid, ""
        replica = self._workspace.replica
        if replica is not None:
            self._show_reading(replica)

    def reveal(self, uuid: str) -> None:
        """Bring one to the front, whatever is listed."""
        self._which, self._text, self._sought, self._current = Which.ALL, "", "", uuid
        self.refresh()

    def throw_away(self, uuid: str) -> Sheet | None:
        """An unfinished sheet goes; it is handed back, for :meth:`bring_back`."""
        replica = self._workspace.replica
        thrown = sheets.load(replica, uuid) if replica is not None else None
        if replica is not None:
            sheets.forget(replica, uuid)
            self.refresh()
        return thrown

    def bring_back(self, sheet: Sheet) -> None:
        """A sheet that was thrown away is there again."""
        replica = self._workspace.replica
        if replica is not None:
            sheets.keep(replica, sheet)
            self.reveal(sheet.uuid)

    # -- within

    def _forget_old_hints(self) -> None:
        """The quarter says how long the way to meet somebody again is kept."""
        replica = self._workspace.replica
        if replica is None:
            return
        days = Catalogue(replica).settings().mediation.hint_days
        try:
            gone = forget_old_hints(replica, self._workspace.clock.today(), days)
        except QuartierError as error:
            log.info("old hints stay until the next opening: %s", error.detail)
        else:
            log.debug("%d old hints are gone", gone)

    def _again(self) -> None:
        replica = self._workspace.replica
        if replica is not None:
            self._show(replica)

    def _show(self, replica: Replica) -> None:
        today = self._workspace.clock.today()
        self._view.show_counts({which: sum(_is(row, which, today) for row in self._rows) for which in Which})
        rows = [row for row in self._rows if _is(row, self._which, today) and self._is_sought(row, replica)]
        uuids = [row.uuid for row in rows]
        if self._current not in uuids:
            self._current = uuids[0] if uuids else ""
        filtered = len(rows) < len(self._rows)
        self._view.show_rows(rows, self._current, filtered=filtered)
        self._show_reading(replica)

    def _is_sought(self, row: Row, replica: Replica) -> bool:
        wanted = fold(self._text).split()
        if not wanted or (self._sought and row.uuid == self._current):
            return True
        if self._sought:
            return False
        if self._said is None:
            self._said = {uuid: fold(text) for uuid, text in said_at(replica).items()}
        said = fold(row.text) + " " + self._said.get(row.uuid, "")
        return all(word in said for word in wanted)

    def _show_reading(self, replica: Replica) -> None:
        row = next((it for it in self._rows if it.uuid == self._current), None)
        if row is None:
            self._view.show_reading(None)
            return
        self._view.show_reading(Reading(row) if row.open else self._written(replica, row))

    def _written(self, replica: Replica, row: Row) -> Reading:
        people: dict[str, list[Receipt]] = {}
        for receipt in receipts(replica, row.uuid):
            people.setdefault(receipt.author_uuid or receipt.author, []).append(receipt)
        places = {it.profile_uuid: it.place for it in hints(replica)}
        read = tuple(Person(said[0].author, places.get(uuid, ""), tuple(said)) for uuid, said in people.items())
        return Reading(row, read, self._sought)


def _is(row: Row, which: Which, today: str) -> bool:
    if which is Which.TODAY:
        return row.held_on == today
    if which is Which.OPEN:
        return row.open
    return row.unshared > 0 if which is Which.UNSHARED else True


def _of_sheet(sheet: Sheet) -> Row:
    said = [word for word in sheet.words if word.said]
    return Row(
        uuid=sheet.uuid,
        open=True,
        place=one_line(sheet.place_words),
        held_on=sheet.held_on,
        format=sheet.format,
        mediator="",
        people=sum(voice.begun for voice in sheet.voices),
        words=len(said),
        unshared=0,
        published=0,
        answered=0,
        notes=sheet.notes,
        mood=sheet.mood,
        text=" ".join([sheet.place_words, sheet.notes, *(it.pseudonym for it in sheet.voices),
                       *(it.verbatim for it in said)]),
    )  # fmt: skip


def _of_item(item: EncounterItem) -> Row:
    return Row(
        uuid=item.uuid,
        open=False,
        place=one_line(item.place),
        held_on=item.held_on,
        format=item.format,
        mediator=item.mediator_name,
        people=max(item.people, item.voices),
        words=item.words,
        unshared=item.unshared,
        published=item.published,
        answered=item.answered,
        notes=item.notes,
        mood=item.mood,
        text=" ".join((item.place, item.mood, item.notes, item.mediator_name)),
    )
