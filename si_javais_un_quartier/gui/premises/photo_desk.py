"""The photos of premises: small on their sheets and on that of their parcel, whole in a window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...domain.records import Photo
from ...domain.vocabulary import PhotoVariant
from ...store.catalogue import Catalogue
from ...store.threads import ThreadRepository
from ..contributions.photos import Thumb
from ..photos.thumbs import thumb
from ..photos.window import PhotoWindow

if TYPE_CHECKING:
    from ..desk import Desk


class PhotoDesk(QObject):
    """One window at a time, beside the work."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.window = desk, None
        self._shown: list[str] = []

    def thumbs(self, premises: Sequence[str]) -> list[Thumb]:
        """The photos of these premises, which the window then leafs through."""
        replica = self._desk.workspace.replica
        if replica is None:
            return []
        threads, catalogue = ThreadRepository(replica), Catalogue(replica)
        photos = [it for uuid in premises for it in catalogue.where(Photo, premises_uuid=uuid)]
        self._shown = [it.uuid for it in photos]
        return [
            Thumb(it.uuid, it.caption or "", thumb(threads.pixels(it.sha256, PhotoVariant.THUMB), it.redactions))
            for it in photos
        ]

    def open(self, uuid: str) -> None:
        """Show a photo whole."""
        self.close()
        self.window = PhotoWindow(self._desk.workspace, self._shown, uuid, self._desk.iface.mainWindow())
        self.window.finished.connect(lambda _: self._forget())
        self.window.show()

    def close(self) -> None:
        """The quarter was closed, or another photo is wanted."""
        if self.window is not None:
            self.window.close()
            self.window = None

    def _forget(self) -> None:
        self.window = None
