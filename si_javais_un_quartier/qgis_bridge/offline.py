"""Getting a working copy ready for days without the network: photos ahead of time, resumed where it stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.ports import Progress
from ..store import photo_sizes
from ..store.replica import Replica
from .hubs import hub_of

#: Bytes of a pixel of a photo re-encoded as JPEG, where none is here to measure.
_PER_PIXEL = 0.25


@dataclass(frozen=True)
class Readiness:
    """How many photos are here, how many are missing, and about how many bytes those are."""

    here: int
    missing: int
    bytes: int


def title_of_preparing() -> str:
    """What QGIS's task list calls it."""
    return QCoreApplication.translate("Offline", "Preparing to work offline")


def readiness(path: Path) -> Readiness:
    """What the working copy at *path* has of its photos, read from it alone."""
    from ..sync.photos import wanted_offline

    with Replica.open(path, waited_for=True) as replica:
        missing = set(wanted_offline(replica))
        pixels = photo_sizes.pixels(replica)
        rate = _rate(replica, {sha256: count for sha256, count in pixels.items() if sha256 not in missing})
        return Readiness(len(pixels) - len(missing), len(missing), round(rate * sum(pixels[it] for it in missing)))


def _rate(replica: Replica, here: dict[str, int]) -> float:
    """Bytes of a pixel, from some of the photos that are here."""
    some = list(here)[:20]
    pixels = sum(here[sha256] for sha256 in some)
    return photo_sizes.held_bytes(replica, some) / pixels if pixels else _PER_PIXEL


def fetch_photos(path: Path, progress: Progress) -> int:
    """Fetch the whole photos that are missing; returns how many came.

    Stopped or cut off, what came stays, piece by piece, and the next try goes on from there. Raises the HubError family
    and Cancelled.
    """
    from ..sync.photos import fetch_all

    with Replica.open(path, waited_for=True) as replica:
        return fetch_all(replica, hub_of(replica), progress)
