"""Photos for the word that is open: from files, from a camera's folder, from the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ...domain.errors import QuartierError
from ...domain.records import Place
from ...qgis_bridge.camera import NAME_ENDS, Found, from_image, in_quarter
from ...qgis_bridge.pictures import Trouble
from ...qgis_bridge.preferences import read_preferences, write_preferences
from ...qgis_bridge.translation import render
from .. import words
from ..photos.reading import PhotoReading, was_stopped
from .camera_dialog import CameraDialog
from .sheet_presenter import SheetPresenter
from .sheet_window import SheetWindow


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EncounterPhotos", text, None, count)


@dataclass
class _Lot:
    """Photos that were chosen together: for which word, and what came of them until now."""

    target: tuple[str, str]
    window: SheetWindow
    count: int = 0
    where: Place | None = None
    odd: list[str] = field(default_factory=list)


class PhotoAdding(QObject):
    """Reads pictures in the background and hands them to the presenter; says what an odd file is."""

    def __init__(
        self, presenter: SheetPresenter, crs: Callable[[], QgsCoordinateReferenceSystem], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._presenter, self._crs = presenter, crs
        self._lot: _Lot | None = None
        self._reading = PhotoReading(self)
        self._reading.counted.connect(self._counted)
        self._reading.came.connect(self._came)
        self._reading.ended.connect(self._ended)

    def add(self, what: str, window: SheetWindow) -> None:
        """Add photos from "files", a "camera" folder or the "clipboard"; nothing without the person's agreement."""
        if not self._presenter.may_add_photos():
            window.say([_tr("Ask first whether photos may be published, and tick it.")])
        elif what == "clipboard":
            self._paste(window)
        elif what == "files":
            ends = " ".join("*" + end for end in (*NAME_ENDS, *(end.upper() for end in NAME_ENDS)))
            folder = read_preferences().camera_folder
            chosen, _ = QFileDialog.getOpenFileNames(window, _tr("Photos"), folder, _tr("Photos") + f" ({ends})")
            self.add_files([Path(path) for path in chosen], window)
        else:
            dialog = CameraDialog(read_preferences().camera_folder, window)
            if dialog.exec():
                self.add_files(dialog.chosen(), window)

    def add_files(self, paths: Sequence[Path], window: SheetWindow) -> None:
        """Read some files in the background; they go to the word that is open now, whatever is open then."""
        if not paths:
            return
        write_preferences(replace(read_preferences(), camera_folder=str(paths[0].parent)))
        self._lot = _Lot(self._presenter.open_keys(), window)
        self._reading.start(paths)

    @property
    def running(self) -> bool:
        """Whether photos are still to come."""
        return self._reading.running

    def stop(self) -> None:
        """Nobody waits any more; what has come stays."""
        self._reading.stop()

    def _counted(self, done: int, total: int) -> None:
        if self._lot is not None:
            said = _tr("Preparing the photos: {done} of {total}").format(
                done=words.number(done), total=words.number(total)
            )
            self._lot.window.notice.say(
                said, picture="camera", retry=self._stopped, retry_word=_tr("Stop"), retry_picture="close"
            )

    def _came(self, name: str, found: object) -> None:
        lot = self._lot
        if lot is None or self._presenter.sheet is None:
            return
        if isinstance(found, Found):
            lot.count += 1
            lot.where = lot.where or in_quarter(found.where, self._crs())
            self._presenter.add_photo(found.photo, lot.target)
        elif isinstance(found, Trouble):
            lot.odd.append(f"{name} – {why(found)}")

    def _stopped(self) -> None:
        self._reading.stop()
        self._ended(None, stopped=True)

    def _ended(self, error: QuartierError | None, *, stopped: bool = False) -> None:
        lot, self._lot = self._lot, None
        if lot is None or self._presenter.sheet is None:
            return
        stopped = stopped or was_stopped(error)
        said = [_tr("Stopped. %n photo(s) were added.", lot.count)] if stopped else []
        if error is not None and not stopped:
            said.append(render(error.phrase))
        lot.window.say([*said, *lot.odd])
        if lot.where is not None and not said and not lot.odd:
            self._propose(lot.where, lot.target, lot.window)

    def _propose(self, where: Place, target: tuple[str, str], window: SheetWindow) -> None:
        """The camera knew where it was: the person says whether that is the place of the words."""
        if not self._presenter.lacks_place(target):
            return
        window.notice.say(
            _tr("The camera noted where this photo was taken. It was removed from the photo."),
            picture="pin",
            retry=lambda: self._presenter.place_at(target, where),
            retry_word=_tr("Place the words there"),
            retry_picture="pin",
        )

    def _paste(self, window: SheetWindow) -> None:
        image = QApplication.clipboard().image()
        if image.isNull():
            window.say([_tr("There is no picture on the clipboard. Copy one first.")])
            return
        photo = from_image(image)
        if isinstance(photo, Trouble):
            window.say([why(photo)])
        else:
            self._presenter.add_photo(photo, self._presenter.open_keys())


def why(trouble: Trouble) -> str:
    """What is the matter with a file, and what to do."""
    return {
        Trouble.HEIC: lambda: _tr(
            "HEIC format, which can’t be read here. On the iPhone: Settings, Camera, Formats, Most compatible; or send "
            "the photo to yourself as JPEG."
        ),
        Trouble.DAMAGED: lambda: _tr("The photo is damaged: nothing of it can be shown."),
        Trouble.TOO_LARGE: lambda: _tr("Too large (more than 50 megapixels or 15 MB): make it smaller first."),
        Trouble.NOT_A_PICTURE: lambda: _tr("No JPEG, PNG or WebP photo; it was not opened."),
        Trouble.UNREADABLE: lambda: _tr("The file can’t be read: is the card still in?"),
    }[trouble]()
