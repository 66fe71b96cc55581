"""Looking an address up in the background: in the person's own file, or with the public service when they say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...domain.errors import Cancelled, QuartierError
from ...domain.ports import Geocoder, Located, Progress
from ...qgis_bridge import tasks
from ...qgis_bridge.geocoding import make_geocoder
from ...qgis_bridge.preferences import read_preferences, write_preferences


class AddressSearch(QObject):
    """``found`` carries a ``Located`` or None, ``failed`` a ``QuartierError``. A new search stops the one before.

    The file is read once, at its first search.
    """

    found = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: tasks.QuartierTask | None = None
        self._read: tuple[str, QgsCoordinateReferenceSystem, Geocoder] | None = None

    def file(self) -> str:
        """The address file that was given before, if it is still there."""
        path = read_preferences().address_file
        return path if path and Path(path).is_file() else ""

    def use_file(self, path: str) -> None:
        """Search in *path* from now on, in later sessions too."""
        write_preferences(replace(read_preferences(), address_file=path))

    def search(self, address: str, crs: QgsCoordinateReferenceSystem, *, online: bool) -> None:
        """Look *address* up; *online* only when the person has asked for it this time."""
        self.stop()
        file = "" if online else self.file()
        self._task = task = tasks.QuartierTask(
            QCoreApplication.translate("AddressSearch", "Finding an address"), self._work(address, file, crs)
        )
        task.done.connect(lambda located: self._ended(task, located))
        task.failed.connect(lambda error: self._broke(task, error))
        tasks.start(task)

    def stop(self) -> None:
        """Nobody waits any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _work(self, address: str, file: str, crs: QgsCoordinateReferenceSystem) -> Callable[[Progress], Located | None]:
        def work(_progress: Progress) -> Located | None:
            geocoder = self._geocoder(file, crs)
            return geocoder.locate((address,))[0] if geocoder is not None else None

        return work

    def _geocoder(self, file: str, crs: QgsCoordinateReferenceSystem) -> Geocoder | None:
        if file and self._read is not None and self._read[:2] == (file, crs):
            return self._read[2]
        geocoder = make_geocoder(file, online=not file, quarter=crs)
        if file and geocoder is not None:
            self._read = (file, crs, geocoder)
        return geocoder

    def _ended(self, task: tasks.QuartierTask, located: Located | None) -> None:
        if task is self._task:
            self._task = None
            self.found.emit(located)

    def _broke(self, task: tasks.QuartierTask, error: QuartierError) -> None:
        if task is self._task:
            self._task = None
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
