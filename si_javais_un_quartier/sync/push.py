"""Sending what was changed here. An answer never makes a row clean: the pull that brings it back does."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..store import sql
from ..store.erase import purge
from ..store.schema import Table, tables_by_name
from ..store.tidiness import tidy_places
from . import ledger
from .images import Image, from_json, same_content, to_json
from .ledger import Base, Sent
from .moving import Moving
from .ports import Outcome, Request, Version
from .session import Session

#: A table that loses this many rows, and this share of itself, in one go is asked about before it is sent.
_MANY, _SHARE = 20, 0.2


class ManyDeletions(QuartierError):
    """Many rows disappeared here; nothing was sent. Synchronise with ``confirm_deletions`` to send it."""

    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "{count} entries have disappeared from this computer since the last synchronisation. Nothing was sent. "
            "If you removed them on purpose, confirm; if not, nothing is lost in the shared base.",
        )
        super().__init__(phrase(text, count=sum(counts.values())), detail=str(counts))


@dataclass(frozen=True)
class Draft:
    """A change that waits to be sent."""

    table: Table
    uuid: str
    base_rev: int | None
    deleted: bool
    image: Image


def drafts(session: Session) -> list[Draft]:
    """What there is to send, in order: erasures, then inserts, parents first, then changes, contributions last."""
    changed = ledger.changed_tables(session.replica.connection)
    if not changed:
        return []
    found: list[Draft] = []
    tidy_places(session.replica)
    with session.replica.transaction(applying=True) as connection:
        for table in session.tracked:
            if table.name in changed:
                found += _drafts_of(connection, table)
    place = {table.name: number for number, table in enumerate(session.tracked)}
    found = [draft for draft in found if (draft.table.name, draft.uuid) not in session.denied]
    return sorted(found, key=lambda draft: _rank(draft, place))


def _rank(draft: Draft, place: dict[str, int]) -> tuple[bool, bool, bool, int]:
    name, change = draft.table.name, draft.base_rev is not None
    return name != "erasure", change, change and name == "contribution", place[name]


def _drafts_of(connection: sqlite3.Connection, table: Table) -> list[Draft]:
    """What *table* has to send; rows that are again what they were become clean here."""
    bases = ledger.all_bases(connection, table)
    uuids = [base.uuid for base in bases]
    rows = ledger.local_rows(connection, table, uuids)
    gone = ledger.gone_revs(connection, table, uuids)
    on_way = ledger.outbox(connection, table, uuids)
    found = []
    for base in bases:
        row = rows.get(base.uuid)
        draft = _draft(table, base, row, gone.get(base.uuid))
        if draft is not None:
            found.append(draft)
        elif base.uuid not in on_way:
            _make_clean(connection, table, base, row)
    return found


def _draft(table: Table, base: Base, row: Image | None, gone: int | None) -> Draft | None:
    if base.rev is None or not base.rev:
        return None if row is None else Draft(table, base.uuid, gone, deleted=False, image=row)
    if base.image is None:
        return None  # a version that can't be told any more is pulled before anything is sent on it
    was = from_json(table, base.image)
    if row is None:
        return None if base.deleted else Draft(table, base.uuid, base.rev, deleted=True, image=was)
    if not base.deleted and same_content(table, row, was):
        return None
    return Draft(table, base.uuid, base.rev, deleted=False, image=row)


def count_same_again(connection: sqlite3.Connection, table: Table) -> int:
    """Rows changed and changed back, of which an image is still on its way: there is nothing to send of them."""
    uuids = ledger.awaited(connection, table)
    bases, rows = ledger.bases(connection, table, uuids), ledger.local_rows(connection, table, uuids)
    known = [base for base in bases.values() if base.rev and base.image is not None]
    return sum(_draft(table, base, rows.get(base.uuid), None) is None for base in known)


def _make_clean(connection: sqlite3.Connection, table: Table, base: Base, row: Image | None) -> None:
    if base.rev and base.image is None:
        return
    ledger.drop_base(connection, table, base.uuid)
    if row is not None and base.image is not None:  # its stamps too are the hub's again
        ledger.put_rows(connection, table, [(base.uuid, from_json(table, base.image), base.rev)])
    elif row is None and base.rev:
        ledger.remove_rows(connection, table, [(base.uuid, base.rev)])


def refuse_many_deletions(session: Session, waiting: Iterable[Draft]) -> None:
    """Raise ManyDeletions where a large part of a table would go."""
    counts: dict[str, int] = {}
    for draft in waiting:
        if draft.deleted:
            counts[draft.table.name] = counts.get(draft.table.name, 0) + 1
    sudden = {}
    for name, count in counts.items():
        head = sql.join("SELECT count(*) FROM", sql.identifier(name))
        (left,) = session.replica.connection.execute(head).fetchone()
        if count >= _MANY and count > _SHARE * (left + count):
            sudden[name] = count
    if sudden:
        raise ManyDeletions(sudden)


def push(session: Session, waiting: list[Draft]) -> None:
    """Send *waiting*, then the photos' pieces. Raises HistoryReplaced where the hub was restored meanwhile."""
    if waiting or _has_pieces(session):
        session.hub.keep_safe(session.clock.today())
    horizon = ledger.horizon(session.replica.connection)
    size = session.hub.batch
    for number, batch in enumerate(ledger.chunks(waiting, size)):
        _send(session, list(batch), horizon)
        session.step("batch sent", number * size + len(batch), len(waiting), Moving.SENDING)
    _push_pieces(session)


def _send(session: Session, batch: list[Draft], horizon: Version) -> None:
    now = session.clock.now()
    requests = []
    with session.replica.transaction(applying=True) as connection:
        for draft in batch:
            sent = Sent(str(uuid.uuid4()), draft.uuid, draft.base_rev, draft.deleted, to_json(draft.table, draft.image))
            write_id = ledger.send(connection, draft.table, sent, now)
            requests.append(Request(draft.table.name, draft.uuid, draft.deleted, draft.base_rev, write_id, draft.image))
        session.checkpoint("images noted, not kept")
    session.step("images kept")
    outcomes = session.hub.push(requests, horizon)
    session.checkpoint("answered")
    _heed(session, requests, outcomes)


def _heed(session: Session, requests: list[Request], outcomes: list[Outcome]) -> None:
    """Rows the hub has erased go here too; rows it has in another version are fetched.

    What it doesn't take from this person stays here, and isn't sent again by this sync.
    """
    erased = [(it.table, it.uuid) for it, outcome in zip(requests, outcomes) if outcome is Outcome.ERASED]
    if erased:
        session.tally.erased += purge(session.replica, erased)
    denied = [it for it, outcome in zip(requests, outcomes) if outcome in (Outcome.NOT_ALLOWED, Outcome.INVALID)]
    if denied:
        session.denied.update((it.table, it.uuid) for it in denied)
        with session.replica.transaction(applying=True) as connection:
            ledger.call_back(connection, (it.write_id for it in denied))
    for request, outcome in zip(requests, outcomes):
        if outcome is Outcome.APPLIED:
            session.tally.pushed += 1
        elif outcome in (Outcome.MOVED_ON, Outcome.EXISTS):
            session.tally.refused += 1
            session.refused.add((request.table, request.uuid))


def _piece_columns() -> tuple[str, ...]:
    return ("uuid", *tables_by_name()["photo_piece"].content_columns)


def _has_pieces(session: Session) -> bool:
    statement = "SELECT 1 FROM local_base WHERE table_name = 'photo_piece' LIMIT 1"
    return session.replica.connection.execute(statement).fetchone() is not None


def _push_pieces(session: Session) -> None:
    """Pieces never change and are named by what they hold: the hub's word that it has them is enough."""
    table = tables_by_name()["photo_piece"]
    uuids = [base.uuid for base in ledger.all_bases(session.replica.connection, table)]
    size = session.hub.pieces_at_once
    for number, part in enumerate(ledger.chunks(uuids, size)):
        statement = sql.select(table.name, _piece_columns(), ledger.among("uuid", len(part)))
        there = session.hub.add_pieces(session.replica.connection.execute(statement, part).fetchall())
        with session.replica.transaction(applying=True) as connection:
            for piece in there:
                ledger.drop_base(connection, table, piece)
        session.step("photo pieces sent", number * size + len(part), len(uuids), Moving.PHOTOS)
