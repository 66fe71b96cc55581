"""Bringing a working copy and its shared base together, as the workspace's background work."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ClientTooOld, HubError, HubUnreachable
from ..domain.identity import computed_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock, Progress
from ..network.addresses import is_web
from ..store.replica import Replica
from .field_return import take_in
from .hubs import hub_for, hub_of, remember

log = logging.getLogger(__name__)

DEMONSTRATION_MEMBER = "Nadia"
_NO_BASE = QT_TRANSLATE_NOOP(
    "Phrases",
    "There is no shared base at “{address}”. Nothing was made. Check the address, and that the network drive is "
    "connected, then try again.",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Syncing", text)


@dataclass(frozen=True)
class Waiting:
    """What a working copy has for its shared base, and what waits for a person."""

    not_sent: int
    clashes: int


def waiting(replica: Replica) -> Waiting:
    """Counts of rows, read now."""
    from ..store.disagreements import DisagreementRepository
    from ..sync.engine import count_not_sent

    clashes, _ = DisagreementRepository(replica).counts()
    return Waiting(count_not_sent(replica), clashes)


def title_of_sync() -> str:
    """What QGIS's task list calls a sync."""
    return _tr("Synchronising with the shared base")


def title_of_first_copy() -> str:
    """What it calls the making of a working copy."""
    return _tr("Making the working copy on this computer")


def title_of_demonstration() -> str:
    """What it calls the making of the demonstration quarter."""
    return _tr("Making the demonstration quarter")


def copy_path(folder: Path, address: str) -> Path:
    """Where this computer keeps its copy of the shared base at *address*: one file for one base, named after it."""
    name = urlsplit(address).path if is_web(address) else address
    stem = re.sub(r"[^\w-]+", "_", Path(name).stem)[:40] or "quartier"
    return folder / "-".join((stem, computed_uuid("hub", address)[:8])) / (stem + ".gpkg")


def copy_hub(address: str, path: Path, member: str, clock: Clock, progress: Progress, *, authcfg: str = "") -> Path:
    """Make or find the working copy of a shared base, and synchronise it. Raises what the sync raises.

    A copy that is there already is opened even where its base doesn't answer: that is what it is for.
    """
    from ..sync.engine import synchronise
    from ..sync.joining import open_or_create_replica

    hub, known = hub_for(address, authcfg), path.exists()
    if not is_web(address) and not known and not Path(address).exists():
        raise HubUnreachable(phrase(_NO_BASE, address=address))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with open_or_create_replica(hub, path, member, progress=progress, clock=clock) as replica:
            remember(replica, address, authcfg)
            take_in(replica, clock, progress)
            synchronise(replica, hub, progress=progress, clock=clock)
    except (HubError, ClientTooOld) as error:  # the next synchronisation tells what to do
        if not known:
            raise
        log.info("opened without its shared base: %s", error.detail)
    return path


def synchronise_copy(path: Path, clock: Clock, progress: Progress, *, confirm_deletions: bool = False) -> object:
    """Synchronise the working copy at *path* with the base it came from; returns the ``SyncReport``.

    What a telephone noted in it is made whole first; what couldn't be taken from there is among its remarks.
    """
    from ..sync.engine import synchronise

    with Replica.open(path) as replica:
        left = take_in(replica, clock, progress)
        report = synchronise(
            replica, hub_of(replica), progress=progress, clock=clock, confirm_deletions=confirm_deletions
        )
        return replace(report, remarks=left)


def move_hub(path: Path, address: str, authcfg: str, progress: Progress) -> None:
    """From now on the working copy at *path* synchronises with the base at *address*, if that is the one it is of.

    Raises ForeignHub for another base, ClientTooOld, the HubError family; then nothing has changed.
    """
    from ..sync.engine import check_hub

    hub = hub_for(address, authcfg)
    hub.heed(progress.stopped)
    with Replica.open(path, waited_for=True) as replica:
        with hub:
            check_hub(replica, hub.meta())
        remember(replica, address, authcfg)


def fetch_photo(path: Path, sha256: str) -> bytes | None:
    """The bytes of a whole photo, kept in the working copy from then on; None where nobody has it."""
    from ..sync.photos import fetch_photo as fetch

    with Replica.open(path, waited_for=True) as replica:
        return fetch(replica, hub_of(replica), sha256)


def title_of_photo() -> str:
    """What QGIS's task list calls the fetching of a photo."""
    return _tr("Fetching a photo")


def demonstration(folder: Path, clock: Clock, progress: Progress) -> Path:
    """The working copy of the demonstration quarter, made with its base and its ground where there is none yet."""
    from .demonstration import import_ground, make_demonstration

    place = folder / "demonstration"
    place.mkdir(parents=True, exist_ok=True)
    hub, copy = place / "base-partagee.gpkg", place / "demonstration.gpkg"
    if not hub.exists():
        make_demonstration(hub, today=clock.today(), progress=progress)
    fresh = not copy.exists()
    copy_hub(str(hub), copy, DEMONSTRATION_MEMBER, clock, progress)
    if fresh:
        import_ground(copy)
    return copy
