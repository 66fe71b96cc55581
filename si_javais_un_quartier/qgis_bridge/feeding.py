"""Fetching feeds in the background: rows first, then the photos that lie on the feed's own host."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..domain.changes import Insert
from ..domain.errors import Cancelled, QuartierError
from ..domain.identity import computed_uuid
from ..domain.photographs import TakenPhoto, photo_rows
from ..domain.ports import Clock, Progress
from ..intake.feeds import Feed, feed_mapping, put, take
from ..intake.freshness import latest, since
from ..intake.imports import ImportOptions, quarter_perimeter
from ..intake.places import Placing
from ..store.replica import Replica
from ..store.rows import row_values
from ..store.schema import table_of
from ..store.sql import insert, join
from .feature_source import LayerSource
from .feed_pages import layers_of, pages, session_for
from .geocoding import CrsTransformer
from .pictures import MOST_BYTES, Trouble, decode, public_picture

if TYPE_CHECKING:
    from ..network.session import BoundedSession

log = logging.getLogger(__name__)

LONGEST, LONGEST_THUMB = 2048, 288
PREVIEWED = 5


@dataclass(frozen=True)
class Fetched:
    """What a fetch brought: rows new, changed, as they were, left out; photos that came, and that could not be had."""

    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    photos: int = 0
    photos_left: int = 0


@dataclass(frozen=True)
class Preview:
    """The layers an address offers, the columns of the one that was opened, and its first rows as text."""

    layers: tuple[str, ...]
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    geometry: str = "none"


def preview(feed: Feed, progress: Progress) -> Preview:
    """A first look at a feed's address. Raises IntakeError, HubUnreachable, Cancelled."""
    session = _session(feed, progress)
    offered = layers_of(feed.address, session)
    wanted = feed.layer if feed.layer in offered or not offered else ""
    if len(offered) > 1 and not wanted:
        return Preview(offered)
    looked = replace(feed, layer=wanted or (offered[0] if offered else ""))
    for layer in pages(looked, session):
        return _seen(layer, offered)
    return Preview(offered)


def _seen(layer: QgsVectorLayer, offered: tuple[str, ...]) -> Preview:
    source = LayerSource(layer, layer.crs())
    columns = tuple(field.name for field in source.fields)
    rows = []
    for record in source:
        rows.append(tuple(_short(record.values.get(column)) for column in columns))
        if len(rows) == PREVIEWED:
            break
    return Preview(offered, columns, tuple(rows), source.geometry_type)


def _short(value: object, longest: int = 80) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def fetch(path: Path, feed: Feed, clock: Clock, progress: Progress) -> Fetched:
    """Bring in what is new at *feed* into the working copy at *path*. Raises what reading and writing raise.

    It may be stopped between two pages or photos; what came stays, and the next fetch goes on.
    """
    session = _session(feed, progress)
    with Replica.open(path) as replica:
        quarter = QgsCoordinateReferenceSystem.fromEpsgId(replica.srid)
        placing = Placing(quarter_perimeter(replica), CrsTransformer(quarter))
        total, photos, upto, now = Fetched(), {}, feed.upto, clock.now()
        asked_from = since(feed.upto, feed.whole_at, now) if feed.changed else ""
        for layer in pages(feed, session, asked_from):
            source = LayerSource(layer, quarter)
            mapping = feed_mapping(feed, source)
            source = source.reading(mapping.expressions())
            taken = take(replica, feed, source, ImportOptions(mapping, placing, clock=clock), progress)
            report, upto = taken.report, latest(upto, taken.upto)
            photos.update(taken.photos)
            total = replace(
                total, imported=total.imported + report.imported, updated=total.updated + report.updated,
                unchanged=total.unchanged + report.unchanged, rejected=total.rejected + len(report.rejects),
            )  # fmt: skip
        if session is not None:
            came, left = _fetch_photos(replica, photos, _photo_session(feed, progress), clock, progress)
            total = replace(total, photos=came, photos_left=left)
        whole_at = feed.whole_at if asked_from else now
        put(replica, replace(feed, fetched_at=clock.now(), upto=upto, whole_at=whole_at))
    return total


def _session(feed: Feed, progress: Progress) -> BoundedSession | None:
    return session_for(feed.authcfg, progress.stopped) if feed.is_web else None


def _photo_session(feed: Feed, progress: Progress) -> BoundedSession:
    from ..network.session import BoundedSession, Limits
    from .transport import QgisTransport

    carrier = QgisTransport(feed.authcfg, size=MOST_BYTES, stopped=progress.stopped)
    return BoundedSession(carrier, Limits(size=MOST_BYTES, attempts=2))


# -- photos


def _fetch_photos(
    replica: Replica, wanted: Mapping[str, tuple[str, ...]], session: BoundedSession, clock: Clock, progress: Progress
) -> tuple[int, int]:
    missing = list(_missing(replica, wanted))
    came = left = 0
    for number, (contribution, address, uuid) in enumerate(missing):
        progress.report(number, len(missing))
        try:
            photo = clean(session.get(address))
        except Cancelled:
            raise
        except QuartierError as error:
            log.info("a photo of a feed could not be fetched: %s", error.detail)
            left += 1
            continue
        if isinstance(photo, Trouble):
            left += 1
            continue
        _keep(replica, photo, contribution, uuid, clock)
        came += 1
    return came, left


def _missing(replica: Replica, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
    """Contribution, address and uuid of the photos that aren't here; an erased contribution or photo stays away."""
    for contribution, addresses in wanted.items():
        if not _is_there(replica, "contribution", contribution):
            continue
        for address in addresses:
            uuid = computed_uuid("photo", contribution, address)
            if not _is_there(replica, "photo", uuid) and not _is_erased(replica, uuid):
                yield contribution, address, uuid


def _is_there(replica: Replica, table: str, uuid: str) -> bool:
    statement = join("SELECT 1 FROM", table, "WHERE uuid = ?")
    return replica.connection.execute(statement, (uuid,)).fetchone() is not None


def _is_erased(replica: Replica, uuid: str) -> bool:
    """Erased, or removed by a person: neither comes back with the next fetch."""
    erased = "SELECT 1 FROM erasure WHERE row_uuid = ? UNION SELECT 1 FROM local_gone WHERE row_uuid = ?"
    return replica.connection.execute(erased, (uuid, uuid)).fetchone() is not None


def clean(content: bytes) -> TakenPhoto | Trouble:
    """A stranger's picture made anew: upright, bounded, pixels and nothing else."""
    full, thumb = public_picture(content, (), LONGEST), public_picture(content, (), LONGEST_THUMB)
    if isinstance(full, Trouble):
        return full
    if isinstance(thumb, Trouble):
        return thumb
    image = decode(full)
    return image if isinstance(image, Trouble) else TakenPhoto(full, thumb, image.width(), image.height())


def _keep(replica: Replica, photo: TakenPhoto, contribution: str, uuid: str, clock: Clock) -> None:
    """Photo and pieces in one transaction; pieces that another photo brought already are the same."""
    with replica.transaction() as connection:
        for change in photo_rows(photo, lambda: uuid, contribution_uuid=contribution):
            _store(connection, change, replica, clock)


def _store(connection: object, change: Insert, replica: Replica, clock: Clock) -> None:
    values = row_values(change.record, replica.srid)
    values.update(created_at=clock.now(), updated_at=clock.now(), updated_by=replica.meta("member_uuid"))
    statement = join(insert(table_of(type(change.record)).name, values), "ON CONFLICT (uuid) DO NOTHING")
    connection.execute(statement, tuple(values.values()))
