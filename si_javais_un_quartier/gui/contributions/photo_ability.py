"""Key V: the photos of the contribution, whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..keys import Key
from ..photos.window import PhotoWindow
from .ability import Ability

if TYPE_CHECKING:
    from .assembly import ContributionsDesk


class PhotoAbility(Ability):
    """One window at a time, beside the work."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.window: PhotoWindow | None = None
        desk.page.pane.photo_opened.connect(self.open)

    def keys(self) -> Sequence[Key]:
        """V shows the first photo."""
        return (Key("V", QCoreApplication.translate("PhotoWindow", "See the photos"), self._first),)

    def open(self, uuid: str) -> None:
        """Show a photo of the contribution that is read."""
        reading = self.desk.reading
        if reading is None or not reading.dossier.photos:
            return
        self.end()
        photos = [shown.photo.uuid for shown in reading.dossier.photos]
        self.window = PhotoWindow(self.desk.workspace, photos, uuid, self.desk.page)
        self.window.finished.connect(lambda _: self._forget())
        self.window.show()

    def end(self) -> None:
        """The quarter was closed, or another photo is wanted."""
        if self.window is not None:
            self.window.close()
            self.window = None

    def _forget(self) -> None:
        self.window = None

    def _first(self) -> None:
        reading = self.desk.reading
        if reading is not None and reading.dossier.photos:
            self.open(reading.dossier.photos[0].photo.uuid)
