"""A photo that was taken, cleaned and cut, as the rows that keep it.

What comes in here was decoded and made anew already (``qgis_bridge.pictures``): upright, without the file's metadata.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .changes import Insert
from .identity import computed_uuid
from .records import Photo, PhotoPiece
from .situation import DrawUuid
from .vocabulary import PhotoVariant

#: Characters of base64 text in one piece (the records' bound).
PIECE = 256 * 1024


@dataclass(frozen=True)
class TakenPhoto:
    """The whole picture and a small one, as JPEG; sizes in pixels, ``taken_on`` an ISO date where it is known."""

    full: bytes
    thumb: bytes
    width: int
    height: int
    taken_on: str | None = None
    caption: str = ""

    @cached_property
    def sha256(self) -> str:
        """What names the photo everywhere: the digest of the whole picture."""
        return hashlib.sha256(self.full).hexdigest()


def photo_rows(
    photo: TakenPhoto,
    draw_uuid: DrawUuid,
    *,
    contribution_uuid: str | None = None,
    premises_uuid: str | None = None,
) -> Iterator[Insert]:
    """The photo of a contribution or of premises, and its pieces; those that are there already are written once."""
    yield Insert(
        Photo(
            uuid=draw_uuid(),
            contribution_uuid=contribution_uuid,
            premises_uuid=premises_uuid,
            media_type="image/jpeg",
            sha256=photo.sha256,
            width=photo.width,
            height=photo.height,
            caption=photo.caption.strip() or None,
            taken_on=photo.taken_on,
        )
    )
    for variant, content in ((PhotoVariant.THUMB, photo.thumb), (PhotoVariant.FULL, photo.full)):
        yield from (Insert(piece) for piece in cut(photo.sha256, variant, content))


def cut(sha256: str, variant: PhotoVariant, content: bytes) -> Iterator[PhotoPiece]:
    """The pieces of one variant of the photo that *sha256* names."""
    text = base64.b64encode(content).decode("ascii")
    for n, start in enumerate(range(0, len(text), PIECE)):
        uuid = computed_uuid("photo_piece", sha256, variant.value, n)
        yield PhotoPiece(uuid=uuid, sha256=sha256, variant=variant, n=n, data=text[start : start + PIECE])
