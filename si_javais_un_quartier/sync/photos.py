"""Photos travel apart: small pictures with their contribution, whole ones when somebody looks at them."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable, Iterator

from ..domain.ports import Progress
from ..domain.vocabulary import PhotoVariant
from ..store import sql
from ..store.replica import Replica
from ..store.schema import STAMPS, tables_by_name
from .hubs.failures import invalid
from .moving import Moved, Moving, wire_bytes
from .ports import Hub
from .session import Session


def _columns() -> tuple[str, ...]:
    return ("uuid", *tables_by_name()["photo_piece"].content_columns, *STAMPS)


def fetch_thumbs(session: Session) -> None:
    """The small pictures of photos that this sync brought; one that is missing is fetched when it is looked at."""
    for number, sha256 in enumerate(session.photos):
        if not _has(session.replica, sha256, PhotoVariant.THUMB):
            _keep(session.replica, list(_pieces(session.hub, sha256, PhotoVariant.THUMB)))
        session.step("small picture fetched", number + 1, len(session.photos), Moving.PHOTOS)
    session.photos.clear()


def fetch_photo(replica: Replica, hub: Hub, sha256: str, variant: PhotoVariant = PhotoVariant.FULL) -> bytes | None:
    """The bytes of a photo, from this computer or else from the hub, kept here from then on; None where neither has it.

    The whole photo is checked against its sha256 (the other variants have no digest of their own) and comes in pieces,
    each kept as it comes: after a broken line the rest is fetched. Raises HubInvalid for one that isn't what it says,
    HubUnreachable and its like.
    """
    if not is_here(replica, sha256, variant):
        with hub:
            fetch_pieces(replica, hub, sha256, variant)
    held = _held(replica, sha256, variant)
    return _verified(held, sha256, variant) if held else None


def is_here(replica: Replica, sha256: str, variant: PhotoVariant = PhotoVariant.FULL) -> bool:
    """Whether a photo is on this computer, whole."""
    if variant is not PhotoVariant.FULL:
        return _has(replica, sha256, variant)
    return hashlib.sha256(_joined(_held(replica, sha256, variant))).hexdigest() == sha256


def fetch_pieces(replica: Replica, hub: Hub, sha256: str, variant: PhotoVariant = PhotoVariant.FULL) -> None:
    """Fetch what is missing of a photo, from an open hub. Raises HubInvalid, and keeps nothing, where it is another."""
    if variant is not PhotoVariant.FULL:
        _keep(replica, list(_pieces(hub, sha256, variant)))
        return
    at = _columns().index("n")
    held = _held(replica, sha256, variant)
    if [piece[at] for piece in held] != list(range(len(held))):
        held = []  # a gap: what is there doesn't tell where to go on
    for piece in _pieces(hub, sha256, variant, len(held) - 1):
        _keep(replica, [piece])
    if _has(replica, sha256, variant) and not is_here(replica, sha256, variant):
        with replica.transaction(applying=True) as connection:
            connection.execute("DELETE FROM photo_piece WHERE sha256 = ? AND variant = ?", (sha256, variant.value))
        raise invalid("a photo that isn't what its name says")


def wanted_offline(replica: Replica) -> list[str]:
    """The photos of the quarter that aren't on this computer, whole, the newest first."""
    rows = replica.connection.execute(
        "SELECT DISTINCT sha256 FROM photo WHERE sha256 IS NOT NULL ORDER BY created_at DESC"
    )
    return [str(sha256) for (sha256,) in rows.fetchall() if not is_here(replica, str(sha256))]


def fetch_all(replica: Replica, hub: Hub, progress: Progress) -> int:
    """Fetch every whole photo, to work offline; returns how many came. Stopped or cut, it goes on from there."""
    wanted, came = wanted_offline(replica), 0
    hub.heed(progress.stopped)
    with hub:
        for number, sha256 in enumerate(wanted):
            progress.report(number, len(wanted), Moved(Moving.PHOTOS, number, wire_bytes(hub.traffic)).note())
            fetch_pieces(replica, hub, sha256)
            came += is_here(replica, sha256)
    progress.report(len(wanted), len(wanted), Moved(Moving.PHOTOS, came, wire_bytes(hub.traffic)).note())
    return came


def _pieces(hub: Hub, sha256: str, variant: PhotoVariant, after: int = -1) -> Iterator[tuple[object, ...]]:
    """One by one, as they come."""
    at = _columns().index("n")
    while some := hub.pieces(sha256, variant.value, after):
        yield from some
        after = int(str(some[-1][at]))


def _held(replica: Replica, sha256: str, variant: PhotoVariant) -> list[tuple[object, ...]]:
    statement = sql.select("photo_piece", _columns(), "sha256 = ? AND variant = ?", "n")
    return replica.connection.execute(statement, (sha256, variant.value)).fetchall()


def _has(replica: Replica, sha256: str, variant: PhotoVariant) -> bool:
    statement = "SELECT 1 FROM photo_piece WHERE sha256 = ? AND variant = ? LIMIT 1"
    return replica.connection.execute(statement, (sha256, variant.value)).fetchone() is not None


def _keep(replica: Replica, pieces: list[tuple[object, ...]]) -> None:
    with replica.transaction(applying=True) as connection:
        head = sql.insert("photo_piece", _columns())
        connection.executemany(sql.join(head, "ON CONFLICT(uuid) DO NOTHING"), pieces)


def _joined(pieces: Iterable[tuple[object, ...]]) -> bytes:
    at = _columns().index("data")
    try:
        return b"".join(base64.b64decode(str(piece[at]), validate=True) for piece in pieces)
    except binascii.Error as error:
        raise invalid("a photo piece that isn't base64") from error


def _verified(pieces: list[tuple[object, ...]], sha256: str, variant: PhotoVariant) -> bytes:
    whole = _joined(pieces)
    if variant is PhotoVariant.FULL and hashlib.sha256(whole).hexdigest() != sha256:
        raise invalid("a photo that isn't what its name says")
    return whole
