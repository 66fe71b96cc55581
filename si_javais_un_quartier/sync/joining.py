"""Making a working copy of a hub: set-based into a new file, which only then takes its place."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from ..domain.errors import HubBusy
from ..domain.identity import is_uuid, new_uuid
from ..domain.instants import SystemClock
from ..domain.ports import Clock, Progress, Silent
from ..store import sql
from ..store.replica import Replica
from ..store.schema import STAMPS, Table, tables_by_name
from . import ledger, photos
from .engine import check_hub, refuse_newer
from .hubs import failures
from .images import columns
from .moving import Moving
from .ports import Hub, HubRow, Version
from .session import Session


def open_or_create_replica(
    hub: Hub, path: Path, user: str, *, progress: Progress | None = None, clock: Clock | None = None
) -> Replica:
    """The working copy at *path*, made with everything the hub holds where there is none yet.

    *user* is a member's uuid or display name; an unknown name becomes a member without roles at the next sync. A server
    knows itself who asks. Raises ForeignHub where the copy is another hub's, ClientTooOld, the HubError and
    ReplicaError families, Cancelled.
    """
    path, clock = Path(path), clock or SystemClock()
    if progress is not None:
        hub.heed(progress.stopped)
    with hub:
        meta = hub.meta()
        refuse_newer(meta)
        if path.exists():
            replica = Replica.open(path)
            try:
                check_hub(replica, meta)
            except BaseException:
                replica.close()
                raise
        else:
            replica = _create(hub, path, clock, progress or Silent())
    ensure_member(replica, meta.member or user, clock)
    return replica


def _create(hub: Hub, path: Path, clock: Clock, progress: Progress) -> Replica:
    meta = hub.meta()
    part = path.with_name(path.stem + ".part.gpkg")
    for leftover in (part, *(Path(str(part) + end) for end in ("-wal", "-shm", "-journal"))):
        leftover.unlink(missing_ok=True)
    replica = Replica.create(part, crs=meta.crs, hub_id=meta.hub_id, bulk=True)
    try:
        first_pull(Session(replica, hub, clock, progress), meta.epoch)
        replica.complete()
        progress.report(1, 1)
    except BaseException:
        replica.close()
        part.unlink(missing_ok=True)
        raise
    replica.close()
    part.replace(path)
    return Replica.open(path)


def first_pull(session: Session, epoch: str) -> None:
    """Copy everything the hub holds into an empty replica made in bulk: set-based from a file, else as it arrives."""
    attachment = session.hub.attached(session.replica.connection)
    if attachment is None:
        _copy_what_comes(session)
    else:
        _copy_file(session, attachment)
    session.replica.set_meta("epoch", epoch)
    session.replica.set_meta("copied", str(session.tally.pulled))  # the first sync reports them


def _copy_file(session: Session, attachment: AbstractContextManager[str]) -> None:
    try:
        with attachment as name, session.replica.transaction(applying=True) as connection:
            for number, table in enumerate(session.tracked):
                session.tally.pulled += _copy(connection, name, table)
                session.step("table copied", number, len(session.tracked), Moving.RECEIVING)
            _copy_thumbs(connection, name)
            _copy_versions(connection, name)
    except HubBusy:
        raise
    except sqlite3.OperationalError as error:
        raise failures.told(error, "") from error


def _copy_what_comes(session: Session) -> None:
    """The horizon comes before any row, as in every pull."""
    top, came = session.hub.top(), 0
    with session.replica.transaction(applying=True) as connection:
        ledger.set_horizon(connection, top)
        size = session.hub.size(top.rev)
        for table in session.tracked:
            for portion in session.hub.copy(table.name, top.rev):
                _take_portion(session, connection, table, portion)
                came += len(portion)
                session.step("portion copied", came, max(size, came), Moving.COPYING)
    photos.fetch_thumbs(session)


def _take_portion(session: Session, connection: sqlite3.Connection, table: Table, portion: Sequence[HubRow]) -> None:
    """Rows of a portion aren't those of another one, so nothing is looked up."""
    alive = [row for row in portion if not row.deleted]
    statement = sql.insert(table.name, ("uuid", *columns(table), "rev"))
    connection.executemany(statement, ((row.uuid, *row.image, row.rev) for row in alive))
    gone = ((table.name, row.uuid, row.rev) for row in portion if row.deleted)
    connection.executemany("INSERT INTO local_gone VALUES (?,?,?)", gone)
    ledger.see(connection, ((row.rev, row.token) for row in portion))
    if portion:
        ledger.mark(connection, table, portion[-1].rev)
    if table.name == "photo":
        at = columns(table).index("sha256")
        session.photos += [row.image[at] for row in alive]
    session.tally.pulled += len(alive)


def _source(database: str, table: str) -> str:
    return sql.identifier(database) + "." + sql.identifier(table)


def _copy(connection: sqlite3.Connection, name: str, table: Table) -> int:
    """Copy a table's living rows, and note the others as gone; returns how many live."""
    names = sql.listed(("uuid", *columns(table), "rev"))
    head = sql.join("INSERT INTO main." + sql.identifier(table.name), "(", names, ") SELECT", names)
    copied = connection.execute(sql.join(head, "FROM", _source(name, table.name), "WHERE deleted = 0")).rowcount
    head = sql.join(
        "INSERT INTO local_gone SELECT", sql.text(table.name), ", uuid, rev FROM", _source(name, table.name)
    )
    connection.execute(sql.join(head, "WHERE deleted = 1"))
    head = sql.join("SELECT max(rev) FROM", _source(name, table.name))
    (rev,) = connection.execute(head).fetchone()
    if rev:
        ledger.mark(connection, table, rev)
    return copied


def _copy_thumbs(connection: sqlite3.Connection, name: str) -> None:
    table = tables_by_name()["photo_piece"]
    names = sql.listed(("uuid", *table.content_columns, *STAMPS))
    head = sql.join("INSERT INTO main.photo_piece (", names, ") SELECT", names, "FROM", _source(name, "photo_piece"))
    connection.execute(sql.join(head, "WHERE variant = 'thumb'"))


def _copy_versions(connection: sqlite3.Connection, name: str) -> None:
    """All the history is seen: what the rows are now stands on it."""
    history = _source(name, "history")
    connection.execute(sql.join("INSERT INTO local_seen (rev, token) SELECT rev, token FROM", history, "ORDER BY rev"))
    top = connection.execute(sql.join("SELECT rev, token FROM", history, "ORDER BY rev DESC LIMIT 1")).fetchone()
    if top:
        ledger.set_horizon(connection, Version(*top))


def ensure_member(replica: Replica, user: str, clock: Clock) -> str:
    """The uuid of the member *user* names, who works here from now on; a new name is noted and sent later."""
    user = user.strip()
    found = _find_member(replica, user)
    if found is None:
        found = user if is_uuid(user) else new_uuid()
        if not is_uuid(user):
            _add_member(replica, found, user, clock.now())
    if replica.meta("member_uuid") != found:
        replica.set_meta("member_uuid", found)
    return found


def _find_member(replica: Replica, user: str) -> str | None:
    rows = replica.connection.execute("SELECT uuid, display_name FROM member ORDER BY created_at, uuid").fetchall()
    for uuid, name in rows:
        if user in (uuid, name):
            return str(uuid)
    folded = user.casefold()
    return next((str(uuid) for uuid, name in rows if str(name).strip().casefold() == folded), None)


def _add_member(replica: Replica, uuid: str, name: str, now: str) -> None:
    values = {
        "uuid": uuid, "display_name": name, "roles": "[]", "active": 1,
        "created_at": now, "updated_at": now, "updated_by": uuid,
    }  # fmt: skip
    with replica.transaction() as connection:
        connection.execute(sql.insert("member", values), list(values.values()))
