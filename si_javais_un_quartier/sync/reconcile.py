"""Comparing everything with a hub whose history is not the one this replica knew, or after changes went unseen here.

A hub restored from a backup lost rows and versions: what it lost comes back as a local change, never the other way.
"""

from __future__ import annotations

import logging
import sqlite3

from ..store import sql
from ..store.schema import Table
from . import ledger
from .images import same_content, to_json
from .ledger import Base
from .ports import Version
from .session import Session

_log = logging.getLogger(__name__)


def restored(session: Session) -> bool:
    """Whether the hub lacks the highest version this replica has heard of."""
    known = ledger.horizon(session.replica.connection)
    return known.rev > 0 and session.hub.tokens([known.rev]).get(known.rev) != known.token


def reconcile(session: Session, epoch: str, top: Version) -> None:
    """Find a new common ground with the hub, in one transaction with watermarks back at the start."""
    _log.info("comparing the whole working copy with the shared base")
    if session.replica.meta("reconcile_wanted"):
        _find_unseen_changes(session)
    with session.replica.transaction(applying=True) as connection:
        for table in session.tracked:
            _Table(session, connection, table).reconcile()
        _offer_pieces_again(connection)
        connection.execute("DELETE FROM local_watermark")
        session.replica.set_meta("epoch", epoch)
        ledger.set_horizon(connection, top)
        session.checkpoint("reconciled, not kept")
    session.step("reconciled")


class _Table:
    """One table's rows beside the hub's."""

    def __init__(self, session: Session, connection: sqlite3.Connection, table: Table) -> None:
        self.session, self.connection, self.table = session, connection, table
        self.versions = session.hub.versions(table.name)

    def reconcile(self) -> None:
        rows = dict(self.connection.execute(sql.select(self.table.name, ("uuid", "rev"))))
        bases = {base.uuid: base for base in ledger.all_bases(self.connection, self.table)}
        gone = dict(
            self.connection.execute("SELECT row_uuid, rev FROM local_gone WHERE table_name = ?", (self.table.name,))
        )
        revs = {**gone, **rows, **{uuid: base.rev for uuid, base in bases.items()}}
        known = {uuid: rev for uuid, rev in revs.items() if rev}
        tokens = self.session.hub.tokens({*known.values(), *(rev for rev, _ in self.versions.values())})
        lost, behind = [], []
        for uuid, rev in known.items():
            version = self.versions.get(uuid)
            token = ledger.seen_token(self.connection, rev)
            if version is None:
                lost.append(uuid)
            elif version[0] == rev and tokens.get(rev) == token:
                continue
            elif ledger.has_seen(self.connection, version[0], tokens.get(version[0], "")):
                behind.append(uuid)
            elif tokens.get(rev) != token:
                self._forget_common(uuid, rev, alive=uuid in rows or uuid in bases)
        for uuid in lost:
            self._come_back(uuid, alive=uuid in rows)
        self._stand_on_ancestor(behind, tokens, rows.keys() | bases.keys())

    def _come_back(self, uuid: str, *, alive: bool) -> None:
        """The hub lost the row: it is a new one for it."""
        ledger.drop_outbox(self.connection, self.table, uuid)
        ledger.forget_gone(self.connection, self.table, [uuid])
        if alive:
            ledger.set_base(self.connection, self.table, Base(uuid, None, deleted=False, image=None))
        else:
            ledger.drop_base(self.connection, self.table, uuid)

    def _stand_on_ancestor(self, uuids: list[str], tokens: dict[int, str], here: set[str]) -> None:
        """The hub's version is one this replica has seen: an ancestor of the row, which is the change."""
        for part in ledger.chunks(uuids):
            for row in self.session.hub.rows(self.table.name, part):
                if tokens.get(row.rev) != row.token:
                    continue  # written this very moment: the pull brings it
                ledger.drop_outbox(self.connection, self.table, row.uuid)
                ledger.see(self.connection, [(row.rev, row.token)])
                if row.uuid in here or not row.deleted:
                    ledger.set_base(self.connection, self.table, ledger.base_of(self.table, row))
                    ledger.forget_gone(self.connection, self.table, [row.uuid])
                else:
                    ledger.remove_rows(self.connection, self.table, [(row.uuid, row.rev)])

    def _forget_common(self, uuid: str, rev: int, *, alive: bool) -> None:
        ledger.drop_outbox(self.connection, self.table, uuid)
        ledger.forget_gone(self.connection, self.table, [uuid])
        if alive:
            doubt_base(self.connection, self.table, uuid, rev)


def doubt_base(connection: sqlite3.Connection, table: Table, uuid: str, rev: int) -> None:
    """No common ancestor: every difference from the hub's version is a clash."""
    ledger.set_base(connection, table, Base(uuid, rev, deleted=False, image=None))


def _offer_pieces_again(connection: sqlite3.Connection) -> None:
    """The hub says which photo pieces it still has."""
    connection.execute(
        "INSERT OR IGNORE INTO local_base (table_name, row_uuid, rev, deleted, image) "
        "SELECT 'photo_piece', uuid, NULL, 0, NULL FROM photo_piece"
    )


def _find_unseen_changes(session: Session) -> None:
    """The triggers were missing for a while: rows that differ from the version they name were changed."""
    for table in session.tracked:
        rows = dict(session.replica.connection.execute(sql.select(table.name, ("uuid", "rev"))))
        bases = {base.uuid for base in ledger.all_bases(session.replica.connection, table)}
        silent = sorted(uuid for uuid in rows if uuid not in bases)
        for part in ledger.chunks(silent):
            images = session.hub.images(table.name, [rows[uuid] for uuid in part if rows[uuid]])
            local = ledger.local_rows(session.replica.connection, table, part)
            with session.replica.transaction(applying=True) as connection:
                for uuid in part:
                    was = images.get(rows[uuid] or 0)
                    if was is None or not same_content(table, was, local[uuid]):
                        image = None if was is None else to_json(table, was)
                        ledger.set_base(connection, table, Base(uuid, rows[uuid], deleted=False, image=image))
    session.replica.set_meta("reconcile_wanted", None)
