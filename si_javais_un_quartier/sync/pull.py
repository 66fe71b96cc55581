"""Taking what the hub has that is newer, and merging it into the replica."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from ..domain.identity import computed_uuid
from ..domain.vocabulary import ConflictState
from ..store import sql
from ..store.erase import purge
from ..store.schema import STAMPS, Table, tables_by_name
from . import ledger
from .images import Image, columns, from_json
from .ledger import Base, Sent
from .merge import Clash, Known, merge
from .moving import Moving
from .ports import HubRow, Version
from .session import Session

#: Rows merged in one transaction of the replica, which must not hold it long.
_AT_ONCE = 500


def pull(session: Session, top: Version) -> None:
    """Take every change up to *top*, which is kept as the horizon before any row."""
    if ledger.horizon(session.replica.connection) != top:
        with session.replica.transaction(applying=True) as connection:
            ledger.set_horizon(connection, top)
            session.checkpoint("horizon noted, not kept")
    session.step("horizon kept")
    erasure, tops = tables_by_name()["erasure"], session.hub.tops()
    marks = ledger.watermarks(session.replica.connection)
    for table in (erasure, *(table for table in session.tracked if table is not erasure)):
        _pull_table(session, table, marks.get(table.name, 0), top.rev, tops.get(table.name, 0))
    _fetch_refused(session, top.rev)


def _pull_table(session: Session, table: Table, after: int, upto: int, highest: int) -> None:
    """Take what is newer of a table whose rows go up to *highest*; a row beyond *upto* waits for the next round."""
    while after < min(highest, upto):
        page = session.hub.changes(table.name, after, upto, session.hub.page)
        if not page:
            _refuse_silence(session, table, after, upto)
            return
        _check(page, after)
        if table.name == "erasure":
            _forget(session, page)
        for part in ledger.chunks(page, _AT_ONCE):
            take(session, table, part, marks=True)
            session.step("page taken", part[-1].rev, upto, Moving.RECEIVING)
        after = page[-1].rev


def _refuse_silence(session: Session, table: Table, after: int, upto: int) -> None:
    """Absence says nothing: a table's highest row should have come, unless somebody has just written it again."""
    if after < session.hub.tops().get(table.name, 0) <= upto:
        from .hubs.failures import short

        raise short(table.name)


def _check(page: Sequence[HubRow], after: int) -> None:
    """Revs rise and uuids are unique; a hub that answers otherwise is not read on."""
    revs = [row.rev for row in page]
    if any(one >= other for one, other in zip([after, *revs], revs)) or len({row.uuid for row in page}) < len(page):
        from .hubs.failures import invalid

        raise invalid("revs that don't rise, or a uuid twice")


def _forget(session: Session, page: Sequence[HubRow]) -> None:
    """Erasure wins: before the row that says so is kept, so that a stop in between erases again."""
    names = columns(tables_by_name()["erasure"])
    at_table, at_row = names.index("table_name"), names.index("row_uuid")
    rows = [(row.image[at_table], row.image[at_row]) for row in page if not row.deleted]
    session.tally.erased += purge(session.replica, rows)
    session.checkpoint("erased")


def _fetch_refused(session: Session, upto: int) -> None:
    """Rows that the hub would not take lie above the watermark, save after a deletion was forgotten."""
    wanted: dict[str, list[str]] = {}
    for name, uuid in sorted(session.refused):
        wanted.setdefault(name, []).append(uuid)
    session.refused.clear()
    for name, uuids in wanted.items():
        table = tables_by_name()[name]
        rows = [row for part in ledger.chunks(uuids) for row in session.hub.rows(name, part) if row.rev <= upto]
        bases = ledger.bases(session.replica.connection, table, uuids)
        news = [row for row in rows if row.uuid in bases and (bases[row.uuid].rev or 0) < row.rev]
        if news:
            take(session, table, news, marks=False)


def take(session: Session, table: Table, page: Sequence[HubRow], *, marks: bool) -> None:
    """Merge hub rows into the replica, in one transaction with the watermark where *marks*."""
    uuids = [row.uuid for row in page]
    on_way = ledger.outbox(session.replica.connection, table, uuids)
    arrived = session.hub.arrived([sent.write_id for images in on_way.values() for sent in images])
    with session.replica.transaction(applying=True) as connection:
        erased = ledger.erased(connection, table, uuids)
        kept = [row for row in page if row.uuid not in erased]
        _take_rows(session, connection, table, kept, arrived)
        ledger.see(connection, ((row.rev, row.token) for row in page))
        session.checkpoint("rows merged, not kept")
        if marks:
            ledger.mark(connection, table, page[-1].rev)
    if table.name == "photo":
        at = columns(table).index("sha256")
        session.photos += [row.image[at] for row in page if not row.deleted]
    mine = set(arrived.values())
    session.tally.pulled += sum(row.rev not in mine for row in page)


def _take_rows(
    session: Session, connection: sqlite3.Connection, table: Table, page: Sequence[HubRow], arrived: dict[str, int]
) -> None:
    uuids = [row.uuid for row in page]
    bases = ledger.bases(connection, table, uuids)
    on_way = ledger.outbox(connection, table, uuids)
    clean = [row for row in page if row.uuid not in bases and row.uuid not in on_way]
    ledger.remove_rows(connection, table, ((row.uuid, row.rev) for row in clean if row.deleted))
    alive = [row for row in clean if not row.deleted]
    ledger.put_rows(connection, table, ((row.uuid, row.image, row.rev) for row in alive))
    ledger.forget_gone(connection, table, (row.uuid for row in page if not row.deleted))
    changed = [row for row in page if row.uuid in bases or row.uuid in on_way]
    local = ledger.local_rows(connection, table, [row.uuid for row in changed])
    for row in changed:
        base, mine = bases.get(row.uuid), local.get(row.uuid)
        common = _common(table, row, ledger.known(table, base, mine), on_way.get(row.uuid, ()), arrived)
        _merge_row(session, connection, table, row, (mine, common, base is not None and mine is None))


def _common(table: Table, row: HubRow, known: Known, images: Sequence[Sent], arrived: dict[str, int]) -> Known:
    """The last of my images that the hub's history holds is what we have in common, else the old base."""
    there = [(arrived[sent.write_id], sent) for sent in images if arrived.get(sent.write_id, row.rev + 1) <= row.rev]
    if not there:
        return known
    last = max(there, key=lambda pair: pair[0])[1]
    return Known(from_json(table, last.image), deleted=last.deleted)


def _merge_row(
    session: Session,
    connection: sqlite3.Connection,
    table: Table,
    row: HubRow,
    here: tuple[Image | None, Known, bool],
) -> None:
    local, common, going = here
    merged = merge(table, local, common, row.image, gone=row.deleted, going=going)
    if merged.image is not None:
        ledger.put_rows(connection, table, [(row.uuid, merged.image, row.rev)])
    elif row.deleted:
        ledger.remove_rows(connection, table, [(row.uuid, row.rev)])
    elif local is not None:
        connection.execute(sql.delete(table.name), (row.uuid,))
    if merged.dirty:
        ledger.set_base(connection, table, ledger.base_of(table, row))
    else:
        ledger.drop_base(connection, table, row.uuid)
    ledger.settle(connection, table, row)
    record_clashes(session, connection, table, row.uuid, merged.clashes)


def record_clashes(
    session: Session, connection: sqlite3.Connection, table: Table, row_uuid: str, clashes: Sequence[Clash]
) -> None:
    """Keep what the hub's values replaced, as rows that travel; the same clash is the same row everywhere."""
    conflict = tables_by_name()["conflict"]
    member, now = session.replica.meta("member_uuid"), session.clock.now()
    names = ("uuid", *conflict.content_columns, *STAMPS)
    for clash in clashes:
        uuid = computed_uuid("conflict", table.name, row_uuid, clash.unit, clash.local, clash.hub)
        if ledger.local_rows(connection, conflict, [uuid]):
            continue
        values = {
            "uuid": uuid, "table_name": table.name, "row_uuid": row_uuid, "unit": clash.unit,
            "base_value": clash.base, "local_value": clash.local, "hub_value": clash.hub, "detected_by": member,
            "state": ConflictState.OPEN.value, "resolution": None,
            "created_at": now, "updated_at": now, "updated_by": member,
        }  # fmt: skip
        connection.execute(sql.insert("conflict", names), [values[name] for name in names])
        if clash.united:
            united = (uuid, table.name, row_uuid, json.dumps(clash.united))
            connection.execute("INSERT OR REPLACE INTO local_united VALUES (?, ?, ?, ?)", united)
        ledger.set_base(connection, conflict, Base(uuid, None, deleted=False, image=None))
        session.tally.conflicts += 1
