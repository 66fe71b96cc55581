"""Photos travel apart: small pictures with their contribution, whole ones when somebody looks at them."""

from __future__ import annotations

import base64
import binascii
import hashlib

from ..domain.vocabulary import PhotoVariant
from ..store import sql
from ..store.replica import Replica
from ..store.schema import STAMPS, tables_by_name
from .hubs.failures import invalid
from .ports import Hub
from .session import Session


def _columns() -> tuple[str, ...]:
    return ("uuid", *tables_by_name()["photo_piece"].content_columns, *STAMPS)


def fetch_thumbs(session: Session) -> None:
    """The small pictures of photos that this sync brought; one that is missing is fetched when it is looked at."""
    for number, sha256 in enumerate(session.photos):
        if not _has(session.replica, sha256, PhotoVariant.THUMB):
            _keep(session.replica, session.hub.pieces(sha256, PhotoVariant.THUMB.value))
        session.step("small picture fetched", number + 1, len(session.photos))
    session.photos.clear()


def fetch_photo(replica: Replica, hub: Hub, sha256: str, variant: PhotoVariant = PhotoVariant.FULL) -> bytes | None:
    """The bytes of a photo, from this computer or else from the hub, kept here from then on; None where neither has it.

    The whole photo is checked against its sha256 (the other variants have no digest of their own). Raises HubInvalid
    for one that isn't what it says, HubUnreachable and its like.
    """
    if not _has(replica, sha256, variant):
        with hub:
            pieces = hub.pieces(sha256, variant.value)
        if not pieces:
            return None
        _verified(pieces, sha256, variant)
        _keep(replica, pieces)
    statement = sql.select("photo_piece", _columns(), "sha256 = ? AND variant = ?", "n")
    return _verified(replica.connection.execute(statement, (sha256, variant.value)).fetchall(), sha256, variant)


def _has(replica: Replica, sha256: str, variant: PhotoVariant) -> bool:
    statement = "SELECT 1 FROM photo_piece WHERE sha256 = ? AND variant = ? LIMIT 1"
    return replica.connection.execute(statement, (sha256, variant.value)).fetchone() is not None


def _keep(replica: Replica, pieces: list[tuple[object, ...]]) -> None:
    with replica.transaction(applying=True) as connection:
        head = sql.insert("photo_piece", _columns())
        connection.executemany(sql.join(head, "ON CONFLICT(uuid) DO NOTHING"), pieces)


def _verified(pieces: list[tuple[object, ...]], sha256: str, variant: PhotoVariant) -> bytes:
    at = _columns().index("data")
    try:
        whole = b"".join(base64.b64decode(str(piece[at]), validate=True) for piece in pieces)
    except binascii.Error as error:
        raise invalid("a photo piece that isn't base64") from error
    if variant is PhotoVariant.FULL and hashlib.sha256(whole).hexdigest() != sha256:
        raise invalid("a photo that isn't what its name says")
    return whole
