"""Bringing premises in, in two steps: everything is read, placed and compared first; then what was decided is written.

The number at the source finds a premises again by itself: one that this source brought, or one that a person said to be
the same (kept as an event of the premises, so that the whole team knows). Whatever else looks alike is proposed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..domain.identity import new_uuid
from ..domain.instants import SystemClock
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock, FeatureSource, Progress, Silent, SourceRecord
from ..domain.records import Premises, PremisesEvent, Record
from ..domain.vocabulary import Occupancy, Word
from ..store import acts
from ..store.replica import Replica
from ..store.rows import read
from . import premises
from .batches import batches
from .by_parcel import placed_in_parcels
from .imports import ImportOptions, candidates, say_what_is_left_out, say_what_waits
from .matching import How, Known, Likeness, Proposal, different, distance, proposals
from .outcome import ImportReport, Tally
from .own_schema import is_own
from .places import Placed
from .premises import PremisesRules
from .writing import BATCH, Candidate, Link, RowWriter

#: The kind of event that keeps by which number a source knows a premises: old_value its name, new_value the number.
LINK = "source"
#: A premises without a number at its source is known by its address and place.
_BY_PLACE = "place:"


class Choice(Word):
    """What a person says of a row that may be a premises which is here."""

    SAME = "same"
    OTHER = "other"
    LATER = "later"


@dataclass(frozen=True)
class Decided:
    """A choice; for the same premises its ``uuid``, and whether the source's values replace those that differ."""

    choice: Choice
    uuid: str = ""
    take: bool = False


@dataclass(frozen=True)
class Prepared:
    """What would come in. ``candidates`` are the usable rows; those in ``known`` (row numbers) are found by number.

    ``proposals`` are the rows to decide on: those that may be here, and those of one's own list that were edited.
    """

    source: str
    candidates: tuple[Candidate, ...]
    known: frozenset[int]
    proposals: tuple[Proposal, ...]
    tally: Tally = field(default_factory=Tally)


@dataclass(frozen=True)
class PremisesReport(ImportReport):
    """The outcome, with the rows newly said to be premises that were here, and those that wait to be decided.

    ``linked_changed`` of them, which ``updated`` counts too, brought something new; ``undo_id`` is the import's place
    in the undo list, None where nothing was written.
    """

    linked: int = 0
    linked_changed: int = 0
    waiting: int = 0
    undo_id: int | None = None


def import_premises(
    replica: Replica,
    source: FeatureSource,
    options: ImportOptions,
    progress: Progress | None = None,
    *,
    undecided: Choice = Choice.OTHER,
) -> PremisesReport:
    """Bring premises in without asking anybody: by number alone, the rest is new, or waits where *undecided* says so.

    Raises ``IntakeError`` before anything is written, ``Cancelled`` (then nothing stays), and what store and geocoder
    raise.
    """
    prepared = prepare_premises(replica, source, options, progress)
    return write_premises(replica, prepared, {}, progress, clock=options.clock, undecided=undecided)


# -- looking


def prepare_premises(
    replica: Replica, source: FeatureSource, options: ImportOptions, progress: Progress | None = None
) -> Prepared:
    """Read all rows, place them, and find which may be here already. Writes nothing.

    Raises ``IntakeError``, ``Cancelled``, and what the geocoder raises.
    """
    preset = options.preset
    name = options.source.strip() or (preset.source if preset is not None else "") or source.name
    rules = PremisesRules(name, options.mapping, is_own(source, Premises), preset)
    premises.refuse_personal(options.mapping)
    tally = Tally()
    say_what_is_left_out(source, options.mapping, tally)
    if preset is not None and preset.caution is not None:
        tally.notices.append(preset.caution)

    def make(record: SourceRecord, placed: Placed) -> Candidate:
        return premises.make_premises(record, placed, rules)

    made = [it for batch in candidates(source, options, make, tally, progress) for it in batch]
    here = _Here.read(replica)
    placed = placed_in_parcels(replica, made, options.placing.perimeter, tally)
    resolved = tuple(here.resolved(it) for it in _once(placed, tally))
    known = frozenset(it.number for it in resolved if it.record.uuid in here.premises)
    edited = _edited(resolved, here) if rules.own else ()
    new = ((it.number, it.record) for it in resolved if it.number not in known and isinstance(it.record, Premises))
    return Prepared(name, resolved, known, (*edited, *proposals(new, here.to_compare())), tally)


def _edited(rows: Iterable[Candidate], here: _Here) -> tuple[Proposal, ...]:
    """The rows of a list that this tool handed out in which somebody wrote something else: to be looked at too."""
    pairs = ((it.number, it.record, here.premises.get(it.record.uuid)) for it in rows)
    return tuple(
        Proposal(number, row, (Likeness(known, How.NUMBER, distance(known, row)),))
        for number, row, known in pairs
        if known is not None and isinstance(row, Premises) and different(known, row)
    )


def _once(made: Iterable[Candidate], tally: Tally) -> Iterator[Candidate]:
    """Rows that the source holds twice are told once, before anything is asked about them."""
    first: dict[str, int] = {}
    for it in made:
        number = first.setdefault(it.record.uuid, it.number)
        if number == it.number:
            yield it
        else:
            text = QT_TRANSLATE_NOOP("Phrases", "the source holds it twice: it is the same as row {first}")
            tally.reject(it.number, phrase(text, first=number))


@dataclass(frozen=True)
class _Here:
    """The premises of the quarter by uuid, and by source and number whose they are."""

    premises: Mapping[str, Premises]
    by_number: Mapping[tuple[str, str], str]

    @classmethod
    def read(cls, replica: Replica) -> _Here:
        """As the working copy has them now."""
        rows = {it.uuid: it for it in read(replica.connection, Premises)}
        numbers = {(it.source, it.source_id): it.uuid for it in rows.values() if it.source and it.source_id}
        for event in read(replica.connection, PremisesEvent, "kind = ?", (LINK,)):
            if event.premises_uuid in rows and event.old_value and event.new_value:
                numbers[(event.old_value, event.new_value)] = event.premises_uuid
        return cls(rows, numbers)

    def resolved(self, it: Candidate) -> Candidate:
        """The row as the premises that its number stands for, if there is one."""
        row = it.record
        if not isinstance(row, Premises) or row.uuid in self.premises:
            return it
        uuid = self.by_number.get((row.source or "", row.source_id or ""))
        return it if uuid is None else linked(it, Link(row.uuid), uuid)

    def to_compare(self) -> Known:
        """Them, to be compared with what comes in."""
        sources: dict[str, set[str]] = {}
        for (source, number), uuid in self.by_number.items():
            if not number.startswith(_BY_PLACE):
                sources.setdefault(uuid, set()).add(source)
        return Known(self.premises.values(), {uuid: frozenset(names) for uuid, names in sources.items()})


def linked(it: Candidate, link: Link, uuid: str) -> Candidate:
    """The row as another source's word on the premises *uuid*."""
    return replace(it, record=replace(it.record, uuid=uuid), link=link, checks=())


# -- writing


def write_premises(
    replica: Replica,
    prepared: Prepared,
    decided: Mapping[int, Decided],
    progress: Progress | None = None,
    *,
    clock: Clock | None = None,
    undecided: Choice = Choice.LATER,
) -> PremisesReport:
    """Write what was prepared, as *decided* by row number; a proposal without a decision is *undecided*.

    One act for the undo list. ``Cancelled`` takes back what was written before it is raised; so does any other failure.
    """
    tally, rows = _copied(prepared.tally), list(_decided(prepared, decided, undecided))
    writer = PremisesWriter(replica, tally, clock or SystemClock())
    watcher = progress or Silent()
    try:
        for batch in batches(rows, BATCH):
            watcher.report(tally.imported + tally.updated + tally.unchanged, len(rows))
            writer.write(batch)
    except BaseException:
        _take_back(replica, writer, clock or SystemClock())
        raise
    watcher.report(len(rows), len(rows))
    waiting = len(prepared.candidates) - len(rows)
    say_what_waits(tally)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Premises imported: {source}"), source=prepared.source)
    noted = acts.note_done(replica, name, (clock or SystemClock()).now(), writer.steps or [])
    made = sum(it.link is not None and it.link.new for it in rows)
    return PremisesReport(
        **vars(tally.report()),
        linked=made,
        linked_changed=writer.linked_changed,
        waiting=waiting,
        undo_id=noted,
    )


def _copied(tally: Tally) -> Tally:
    """What is prepared may be written once more after a failure: its counts stay as they are."""
    return replace(tally, rejects=[*tally.rejects], checks=[*tally.checks], notices=[*tally.notices])


def _decided(prepared: Prepared, decided: Mapping[int, Decided], undecided: Choice) -> Iterator[Candidate]:
    proposed = {it.number: it for it in prepared.proposals}
    for it in prepared.candidates:
        if it.number not in proposed:
            yield it
            continue
        found = decided.get(it.number, Decided(undecided))
        if it.number in prepared.known:
            takes = found.choice is Choice.SAME and found.take
            yield replace(it, link=Link(it.record.uuid, take=True)) if takes else it
        elif found.choice is Choice.SAME:
            uuid = found.uuid or proposed[it.number].best.premises.uuid
            yield linked(it, Link(it.record.uuid, found.take, new=True), uuid)
        elif found.choice is Choice.OTHER:
            yield it


def _take_back(replica: Replica, writer: PremisesWriter, clock: Clock) -> None:
    """Leave nothing of an import that did not end."""
    if writer.steps:
        acts.revert(replica, writer.steps, replica.meta("member_uuid"), clock)


class PremisesWriter(RowWriter):
    """Writes premises with the history of what an import changes."""

    def __init__(self, replica: Replica, tally: Tally, clock: Clock) -> None:
        super().__init__(replica, Premises, premises.IMPORTED, tally, clock)
        self.steps = []
        self.linked_changed = 0

    def says_nothing(self, value: object) -> bool:
        """Unknown is no knowledge."""
        return value is Occupancy.UNKNOWN

    def settled(self, current: Record, taken: dict[str, object]) -> dict[str, object]:
        """What is vacant no longer has no date of vacancy; the day on which it began stays in the history."""
        if (
            taken.get("occupancy", Occupancy.VACANT) is Occupancy.VACANT
            or getattr(current, "vacant_since", None) is None
        ):
            return taken
        return {**taken, "vacant_since": None, "vacant_since_precision": None}

    def history(self, candidate: Candidate, current: Record, taken: Mapping[str, object]) -> Iterable[Record]:
        """Another use than before, and that this source knows the premises by a number of its own."""
        row = candidate.record
        if not isinstance(row, Premises) or not isinstance(current, Premises):
            return
        day = row.surveyed_on or self._clock.today()
        used = taken.get("occupancy")
        if isinstance(used, Occupancy) and current.occupancy is not Occupancy.UNKNOWN:
            yield self._event(current, "occupancy", day, current.occupancy.value, used.value)
        if candidate.link is not None and candidate.link.new:
            self.linked_changed += bool(taken)
            yield self._event(current, LINK, self._clock.today(), row.source, row.source_id)

    def _event(self, it: Premises, kind: str, day: str, old: str | None, new: str | None) -> PremisesEvent:
        return PremisesEvent(
            uuid=new_uuid(), premises_uuid=it.uuid, kind=kind, happened_on=day, old_value=old, new_value=new,
            actor=self._replica.meta("member_uuid"),
        )  # fmt: skip
