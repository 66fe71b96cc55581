"""Photos for everybody: boxes burnt in, small, without anything of the file but its pixels, named by their content."""

from __future__ import annotations

import re
from contextlib import suppress
from hashlib import sha256

from ..domain.errors import QuartierError
from ..domain.plain_text import visible
from ..domain.records import Photo
from ..domain.redactions import read_boxes, written
from ..domain.vocabulary import PhotoVariant
from ..store.remembered import recall, remember
from ..store.replica import Replica
from ..store.threads import ThreadRepository
from .content import Picture
from .folder import PublicFolder
from .ports import Darkroom, Originals

#: What was made of an original before: kept in the working copy, so that photos are decoded once.
_REMEMBERED = "public_photos"
_NAME = re.compile(r"[0-9a-f]{64}\.jpg")


class PhotoLab:
    """Develops photos into a folder; ``missing`` counts those whose original nobody could hand out or decode."""

    def __init__(self, replica: Replica, folder: PublicFolder, darkroom: Darkroom, originals: Originals) -> None:
        self._replica, self._folder = replica, folder
        self._threads = ThreadRepository(replica)
        self._darkroom, self._originals = darkroom, originals
        kept = recall(replica, _REMEMBERED)
        self._before: dict[str, list[object]] = kept if isinstance(kept, dict) else {}
        self._made: dict[str, list[object]] = {}
        self.missing = 0

    def develop(self, photo: Photo) -> Picture | None:
        """The published picture of *photo*; None where it can't be shown."""
        boxes = read_boxes(photo.redactions)
        if boxes is None:
            return None
        key = sha256((photo.sha256 + written(boxes)).encode()).hexdigest()
        found = self._made.get(key) or self._again(key)
        if found is None:
            original = self._threads.pixels(photo.sha256, PhotoVariant.FULL) or self._originals.original(photo.sha256)
            developed = self._darkroom.develop(original, boxes) if original else None
            if developed is None:
                self.missing += 1
                return None
            name = sha256(developed.content).hexdigest() + ".jpg"
            self._folder.put("photos/" + name, developed.content)
            found = [name, developed.width, developed.height]
        self._made[key] = found
        return Picture(str(found[0]), int(str(found[1])), int(str(found[2])), visible(photo.caption or "").strip())

    def remember(self) -> None:
        """Keep what was made for the next time; that it can't be kept is no harm."""
        with suppress(QuartierError):
            remember(self._replica, _REMEMBERED, self._made)

    def _again(self, key: str) -> list[object] | None:
        """What was made before, if its file is still there, whole."""
        found = self._before.get(key)
        if not (isinstance(found, list) and len(found) == 3 and _NAME.fullmatch(str(found[0]))):
            return None
        content = self._folder.read("photos/" + str(found[0]))
        if content is None or sha256(content).hexdigest() + ".jpg" != found[0]:
            return None
        self._folder.put("photos/" + str(found[0]), content)
        return found
