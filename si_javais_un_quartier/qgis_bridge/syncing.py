"""Bringing a working copy and its shared base together, as the workspace's background work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import HubUnreachable
from ..domain.identity import computed_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock, Progress
from ..store.replica import Replica

DEMONSTRATION_MEMBER = "Nadia"
_HUB_KEY = "hub"
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
    from ..sync.engine import count_not_sent

    clashes = replica.connection.execute("SELECT count(*) FROM conflict WHERE state = 'open'").fetchone()[0]
    return Waiting(count_not_sent(replica), int(clashes))


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
    stem = re.sub(r"[^\w-]+", "_", Path(address).stem)[:40] or "quartier"
    return folder / "-".join((stem, computed_uuid("hub", address)[:8])) / (stem + ".gpkg")


def copy_hub(address: str, path: Path, member: str, clock: Clock, progress: Progress) -> Path:
    """Make or find the working copy of a shared base, and synchronise it. Raises what the sync raises."""
    from ..sync.engine import synchronise
    from ..sync.hubs.address import hub_at
    from ..sync.joining import open_or_create_replica

    hub = hub_at(address)
    if not path.exists() and not Path(address).exists():
        raise HubUnreachable(phrase(_NO_BASE, address=address))
    path.parent.mkdir(parents=True, exist_ok=True)
    with open_or_create_replica(hub, path, member, progress=progress, clock=clock) as replica:
        replica.set_meta(_HUB_KEY, address)
        synchronise(replica, hub, progress=progress, clock=clock)
    return path


def synchronise_copy(path: Path, clock: Clock, progress: Progress, *, confirm_deletions: bool = False) -> object:
    """Synchronise the working copy at *path* with the base it came from; returns the ``SyncReport``."""
    from ..sync.engine import synchronise
    from ..sync.hubs.address import hub_at

    with Replica.open(path) as replica:
        hub = hub_at(replica.meta(_HUB_KEY) or "")
        return synchronise(replica, hub, progress=progress, clock=clock, confirm_deletions=confirm_deletions)


def fetch_photo(path: Path, sha256: str) -> bytes | None:
    """The bytes of a whole photo, kept in the working copy from then on; None where nobody has it."""
    from ..sync.hubs.address import hub_at
    from ..sync.photos import fetch_photo as fetch

    with Replica.open(path, waited_for=True) as replica:
        return fetch(replica, hub_at(replica.meta(_HUB_KEY) or ""), sha256)


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
