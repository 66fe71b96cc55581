"""The public map's ports filled with QGIS: coordinates, pictures, originals from the shared base."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem

from ..domain.errors import QuartierError
from ..domain.ports import Clock
from ..domain.redactions import Box
from ..publish.ports import Developed
from ..publish.publication import Means
from ..store.replica import Replica
from . import pictures
from .geocoding import CrsTransformer
from .resources import resource_path

log = logging.getLogger(__name__)

#: The longest side of a public photo (pixels): a phone's screen, and some hundred kilobytes.
LONGEST = 1200


class PictureDarkroom:
    """The port ``Darkroom``."""

    def develop(self, original: bytes, boxes: Sequence[Box]) -> Developed | None:
        """See the port."""
        content = pictures.public_picture(original, boxes, LONGEST)
        if isinstance(content, pictures.Trouble):
            return None
        image = pictures.decode(content)
        return None if isinstance(image, pictures.Trouble) else Developed(content, image.width(), image.height())


class HubOriginals:
    """The port ``Originals``: photos of the shared base that this working copy came from, kept here from then on."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._gone = False

    def original(self, sha256: str) -> bytes | None:
        """See the port; a base that didn't answer once isn't asked again."""
        from ..sync.photos import fetch_photo
        from .hubs import hub_of

        if self._gone or not self._replica.meta("hub"):
            return None
        try:
            return fetch_photo(self._replica, hub_of(self._replica), sha256)
        except QuartierError as error:
            self._gone = error.retry
            log.warning("a photo could not be fetched: %s", error)
            return None


def means(replica: Replica, clock: Clock) -> Means:
    """All that publishing *replica* works with."""
    transformer = CrsTransformer(QgsCoordinateReferenceSystem.fromEpsgId(replica.srid))
    return Means(transformer, PictureDarkroom(), HubOriginals(replica), clock, resource_path("public"))
