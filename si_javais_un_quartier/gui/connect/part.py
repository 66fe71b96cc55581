"""Opens the dialog *Make a shared base* beside the map, and what was made with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...network.addresses import is_web
from ...qgis_bridge.preferences import read_preferences
from ..part import Part
from .make_dialog import MakeHubDialog

if TYPE_CHECKING:
    from ..desk import Desk


class ConnectPart(Part):
    """One dialog at a time; it stays beside the map, on which the perimeter may be drawn."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.dialog: MakeHubDialog | None = None

    def make(self) -> None:
        """Ask what the new base is to be, or bring the question to the front."""
        if self.dialog is None:
            preferences = read_preferences()
            window, canvas = self.desk.iface.mainWindow(), self.desk.iface.mapCanvas()
            self.dialog = MakeHubDialog(canvas, preferences.member_name, _folder(preferences.hub), window)
            self.dialog.made.connect(self.desk.workspace.open_hub)
            self.dialog.finished.connect(lambda _: self._forget())
        self.dialog.show()
        self.dialog.raise_()

    def remove(self) -> None:
        """The plugin goes."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _folder(hub: str) -> str:
    """Where the last base lies is where the next one may."""
    return "" if is_web(hub) or not hub else str(Path(hub).parent)
