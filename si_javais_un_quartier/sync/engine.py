"""One sync: push, pull, merge, at most three rounds. What isn't sent by then stays counted until it is."""

from __future__ import annotations

from ..domain.errors import ClientTooOld, ForeignHub
from ..domain.instants import SystemClock
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock, Progress, Silent
from ..store import sql
from ..store.replica import Replica
from ..store.schema import SCHEMA_VERSION, tables
from . import ledger, photos, push, reconcile
from .ports import HistoryReplaced, Hub, HubMeta, Version
from .pull import pull
from .report import SyncReport
from .session import Checkpoint, Session

_ROUNDS = 3

_FOREIGN = QT_TRANSLATE_NOOP(
    "Phrases",
    "At this address is another shared base than the one “{name}” was copied from. Nothing was sent or changed; your "
    "work is saved on this computer. Give the address of the right base, or ask whoever looks after it.",
)
_TOO_OLD = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base was made by a newer version of this plugin. Your work is saved on this computer. Update the "
    "plugin, then synchronise again.",
)


def synchronise(
    replica: Replica,
    hub: Hub,
    *,
    progress: Progress | None = None,
    clock: Clock | None = None,
    confirm_deletions: bool = False,
    checkpoint: Checkpoint | None = None,
) -> SyncReport:
    """Bring *replica* and *hub* together.

    It may be stopped, or fail, between any two steps: both stay whole and the next sync goes on. Raises Cancelled, the
    HubError family, the ReplicaError family, ForeignHub, ClientTooOld, DiskFull, and ``push.ManyDeletions`` unless
    *confirm_deletions*.
    """
    session = Session(replica, hub, clock or SystemClock(), progress or Silent())
    if checkpoint is not None:
        session.checkpoint = checkpoint
    hub.heed(session.progress.stopped)
    with hub:
        session.step("hub opened")
        meta = hub.meta()
        check_hub(replica, meta)
        return _synchronise(session, meta, confirm_deletions=confirm_deletions)


def _synchronise(session: Session, meta: HubMeta, *, confirm_deletions: bool) -> SyncReport:
    fresh = session.replica.meta("epoch") is None
    restored, rounds = False, 0
    waiting: list[push.Draft] = []
    while rounds < _ROUNDS and (waiting or rounds == 0):
        rounds += 1
        top = session.hub.top()
        if reconcile.restored(session) or (session.replica.meta("epoch") != meta.epoch and not fresh):
            reconcile.reconcile(session, meta.epoch, top)
            restored = True
        elif session.replica.meta("reconcile_wanted"):
            reconcile.reconcile(session, meta.epoch, top)
        waiting = push.drafts(session)
        if not confirm_deletions:
            push.refuse_many_deletions(session, waiting)
        try:
            push.push(session, waiting)
        except HistoryReplaced:
            waiting = push.drafts(session)
            continue
        _pull(session, meta.epoch)
        waiting = push.drafts(session)
        fresh = False
    photos.fetch_thumbs(session)
    session.tally.pulled += int(session.replica.meta("copied") or 0)
    session.replica.set_meta("copied", None)
    session.replica.set_meta("synced_at", session.clock.now())
    tally = session.tally
    return SyncReport(
        tally.pulled, tally.pushed, tally.conflicts, tally.erased, len(waiting) + len(session.denied), tally.refused,
        rounds, restored, len(session.denied),
    )  # fmt: skip


def _pull(session: Session, epoch: str) -> None:
    """Pull from the history that is known; one that was replaced just now waits for the next round."""
    top: Version = session.hub.top()
    if reconcile.restored(session):
        return
    if session.replica.meta("epoch") is None:
        session.replica.set_meta("epoch", epoch)
    pull(session, top)


def check_hub(replica: Replica, meta: HubMeta) -> None:
    """Raise ForeignHub or ClientTooOld; a replica that belongs to no hub yet belongs to this one from now on."""
    refuse_newer(meta)
    known = replica.meta("hub_id")
    if known is None:
        replica.set_meta("hub_id", meta.hub_id)
    elif known != meta.hub_id:
        raise ForeignHub(phrase(_FOREIGN, name=replica.path.name), detail=meta.hub_id)


def refuse_newer(meta: HubMeta) -> None:
    """Raise ClientTooOld for a hub that this version must not touch."""
    if meta.min_client > SCHEMA_VERSION:
        raise too_old(str(meta.min_client))


def too_old(wanted: str) -> ClientTooOld:
    """The hub asks for a newer plugin: the version *wanted* of the schema."""
    return ClientTooOld(phrase(_TOO_OLD), detail=wanted)


_BARE_EVENTS = sql.join(
    "SELECT count(DISTINCT e.row_uuid) FROM local_base AS b CROSS JOIN review_event AS e ON e.uuid = b.row_uuid WHERE",
    "b.table_name = 'review_event' AND NOT EXISTS (SELECT 1 FROM local_base AS o WHERE o.table_name = e.table_name",
    "AND o.row_uuid = e.row_uuid)",
)  # fmt: skip


def count_not_sent(replica: Replica) -> int:
    """Rows changed here that the hub doesn't have yet, photos' pieces apart.

    A row that is again what the hub has isn't one, though it is watched until an older image of it can't arrive.
    Events count by the row they are about, where nothing else of it changed: a visa, or what was looked at before
    publication, is nothing but an event.
    """
    count, changed = 0, ledger.changed_tables(replica.connection)
    for table in tables():
        if not table.insert_only and table.name in changed:
            here = sql.join("EXISTS (SELECT 1 FROM", sql.identifier(table.name), "WHERE uuid = row_uuid)")
            statement = sql.join(
                "SELECT count(*) FROM local_base WHERE table_name = ? AND (ifnull(rev, 0) > 0 OR", here, ")"
            )
            count += replica.connection.execute(statement, (table.name,)).fetchone()[0]
            count -= push.count_same_again(replica.connection, table)
    if "review_event" in changed:
        count += replica.connection.execute(_BARE_EVENTS).fetchone()[0]
    return count
