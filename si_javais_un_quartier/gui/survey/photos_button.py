"""The button that adds photos to the premises in front: read in the background, stopped by the same button."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QWidget

from ...domain.errors import QuartierError
from ...domain.photographs import TakenPhoto
from ...qgis_bridge.camera import Found
from ...qgis_bridge.pictures import Trouble
from ...qgis_bridge.preferences import read_preferences
from ...qgis_bridge.translation import render
from .. import words
from ..encounters.photo_adding import why
from ..photos.reading import PhotoReading


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Survey", text, None, count)


class PhotosButton(QPushButton):
    """Holds the photos until they are noted. ``said``: how far it is, what can't be read; ``waiting``: some come."""

    said = pyqtSignal(str)
    waiting = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos: list[TakenPhoto] = []
        self._odd: list[str] = []
        self._reading = PhotoReading(self)
        self._reading.counted.connect(self._counted)
        self._reading.came.connect(self._came)
        self._reading.ended.connect(self._ended)
        self.clicked.connect(self._pressed)
        self._name()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Cleaned and cut in the background; what can't be read is told by its name."""
        self._odd = []
        if paths:
            self._reading.start(paths)

    def begin(self, photos: Sequence[TakenPhoto] = ()) -> None:
        """Other premises are in front, with the photos they have already: nothing of the last ones is left."""
        self._reading.stop()
        self.photos = list(photos)
        self._name()

    def _pressed(self) -> None:
        if self._reading.running:
            self._reading.stop()
            self._ended(None)
            return
        folder = read_preferences().camera_folder
        chosen, _ = QFileDialog.getOpenFileNames(
            self.window(), _tr("Photos"), folder, _tr("Photos") + " (*.jpg *.jpeg *.png *.webp *.heic)"
        )
        self.add_files([Path(path) for path in chosen])

    def _counted(self, done: int, total: int) -> None:
        said = _tr("Preparing the photos: {done} of {total}")
        self.said.emit(said.format(done=words.number(done), total=words.number(total)))
        self._name()

    def _came(self, name: str, found: object) -> None:
        if isinstance(found, Found):
            self.photos.append(found.photo)
        elif isinstance(found, Trouble):
            self._odd.append(f"{name} – {why(found)}")

    def _ended(self, error: QuartierError | None) -> None:
        self.said.emit("\n".join([render(error.phrase)] if error is not None else self._odd))
        self._name()

    def _name(self) -> None:
        count, coming = len(self.photos), self._reading.running
        usual = _tr("%n photo(s), add more…", count) if count else _tr("Add photos…")
        self.setText(_tr("Stop the photos") if coming else usual)
        self.waiting.emit(coming)
