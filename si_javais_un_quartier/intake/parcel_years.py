"""Another year's parcels: what appeared, vanished or changed; what was tied to a vanished one follows its ground."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from ..domain.changes import Act, Change, Insert, Update
from ..domain.identity import new_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Clock, FeatureSource, Progress
from ..domain.records import Contribution, Premises, ReviewEvent
from ..store import acts
from ..store.parcel_register import Tied, boundaries_at, parcel_ids, take_out, tied_to
from ..store.replica import Replica
from ..store.schema import table_of
from .batches import batches
from .mapping import FieldMapping
from .outcome import ImportReport
from .parcels import import_parcels
from .perimeter import Perimeter

#: A file that lacks more than this share of a commune's parcels isn't the whole commune: nothing is taken out.
MOST_VANISHED = 0.2
#: Rows of one act, well under 100 ms.
_BATCH = 200
_NAMED = 12


@dataclass(frozen=True)
class YearReport:
    """What another year's file brought. *followed*: links that were led to the parcel now at their place."""

    report: ImportReport
    appeared: tuple[str, ...]
    vanished: tuple[str, ...]
    changed: int
    followed: int
    left: tuple[str, ...]


def import_year(
    replica: Replica, source: FeatureSource, mapping: FieldMapping, clock: Clock, progress: Progress | None = None
) -> YearReport:
    """Bring the whole parcels of one or more communes in, and take out those that are no longer.

    Raises what ``import_parcels`` raises; stopped in between, nothing is taken out and the next run goes on.
    """
    seen: set[str] = set()
    before = parcel_ids(replica)
    report = import_parcels(replica, source, mapping, progress, seen=seen)
    communes = {key[:5] for key in seen}
    known = {key for key in before if key[:5] in communes}
    vanished, notices = known - seen, list(report.notices)
    if known and len(vanished) > MOST_VANISHED * len(known):
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "The file lacks {n} of the {total} parcels that were there: it does not seem to hold whole communes. "
            "None was taken out.",
        )
        notices.append(phrase(text, n=len(vanished), total=len(known)))
        vanished = set()
    appeared = tuple(sorted(seen - before)) if known else ()
    followed, left = _lead(replica, vanished, clock)
    if vanished:
        with replica.transaction() as connection:
            take_out(connection, vanished)
    notices += _told(appeared, vanished, report.updated, followed, left)
    return YearReport(
        replace(report, notices=tuple(notices)),
        appeared, tuple(sorted(vanished)), report.updated if known else 0, followed, left,
    )  # fmt: skip


def _lead(replica: Replica, vanished: Collection[str], clock: Clock) -> tuple[int, tuple[str, ...]]:
    """Lead what is tied to a vanished parcel to the one now at its place; returns how many, and what has none.

    A border belongs to the lowest id, as everywhere.
    """
    moves: list[tuple[Tied, str]] = []
    left: list[str] = []
    for tied in tied_to(replica, vanished) if vanished else ():
        new = _parcel_at(replica, tied, vanished)
        if new is None:
            left.append(tied.record.uuid)
        else:
            moves.append((tied, new))
    actor = replica.meta("member_uuid")
    for part in batches(moves, _BATCH):
        name = phrase(QT_TRANSLATE_NOOP("Phrases", "Parcels brought up to date: {n} links"), n=len(part))
        changes = tuple(change for tied, new in part for change in _changes(tied, new, actor, clock.now()))
        acts.perform(replica, Act(name, changes), actor, clock)
    return len(moves), tuple(left)


def _parcel_at(replica: Replica, tied: Tied, vanished: Collection[str]) -> str | None:
    if tied.place is None:
        return None
    for key, boundary in boundaries_at(replica, tied.place):
        if key not in vanished and Perimeter(boundary).contains(tied.place):
            return key
    return None


def _changes(tied: Tied, new: str, actor: str | None, now: str) -> tuple[Change, ...]:
    record, kind = tied.record, Contribution if isinstance(tied.record, Contribution) else Premises
    event = ReviewEvent(
        uuid=new_uuid(),
        table_name=table_of(kind).name,
        row_uuid=record.uuid,
        field="parcel_id",
        old_value=record.parcel_id,
        new_value=new,
        reason="cadastre",
        actor=actor,
        happened_at=now,
    )
    return Update(kind, record.uuid, (("parcel_id", new),)), Insert(event)


def _told(
    appeared: Collection[str], vanished: Collection[str], changed: int, followed: int, left: Collection[str]
) -> list[Phrase]:
    """In words; nothing of what there is none of."""
    lines = (
        (QT_TRANSLATE_NOOP("Phrases", "New parcels: {n} ({ids})."), appeared),
        (QT_TRANSLATE_NOOP("Phrases", "Parcels that are no longer: {n} ({ids})."), vanished),
    )
    said = [phrase(text, n=len(ids), ids=_first(ids)) for text, ids in lines if ids]
    if changed:
        said.append(phrase(QT_TRANSLATE_NOOP("Phrases", "Parcels whose outline or size changed: {n}."), n=changed))
    if followed:
        text = QT_TRANSLATE_NOOP(
            "Phrases", "Contributions and premises led to the parcel now at their place: {n}. One undo takes it back."
        )
        said.append(phrase(text, n=followed))
    if left:
        text = QT_TRANSLATE_NOOP(
            "Phrases", "Contributions and premises that keep the number of a parcel that is no longer: {n}."
        )
        said.append(phrase(text, n=len(left)))
    return said


def _first(ids: Collection[str]) -> str:
    some = sorted(ids)[:_NAMED]
    return ", ".join(some) + ("…" if len(ids) > _NAMED else "")
