"""Printing encounter forms: asks what for and where to, writes the PDF and opens it."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ...domain.errors import QuartierError
from ...domain.records import Place
from ...qgis_bridge.preferences import read_preferences, write_preferences
from ...store.catalogue import Catalogue
from ..files import show_file
from .sheet_sources import SheetSources

if TYPE_CHECKING:
    from ...store.replica import Replica
    from ..desk import Desk
    from .form_dialog import FormChoices, FormDialog, Middle


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterForm", text)


class FormPrinting:
    """One for the desk; what it needs to print is fetched when it is first asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sources = SheetSources(desk.workspace)

    def ask(self, here: Place | None = None, words: str = "") -> None:
        """Ask, then print; *here* is the place of an encounter, named *words*."""
        replica = self._desk.workspace.replica
        if replica is None:
            return
        dialog = self.dialog(here, words)
        agreed, choices, middle = dialog.exec(), dialog.choices, dialog.middle
        dialog.deleteLater()  # its parent stays
        if not agreed:
            return
        window = self._desk.iface.mainWindow()
        proposed = str(replica.path.parent / _tr("encounter-form.pdf"))
        path, _ = QFileDialog.getSaveFileName(window, _tr("Where to write it"), proposed, "PDF (*.pdf)")
        if path and self.write(Path(path), choices, middle):
            said = show_file(Path(path))
            if said:
                self._desk.dock.notice.say(said, picture="warning")

    def dialog(self, here: Place | None, words: str) -> FormDialog:
        """What is asked, with what was chosen last."""
        from .form_dialog import FormChoices, FormDialog

        kept, last = read_preferences(), self._sources.choices()
        proposed = FormChoices(self._sources.campaign(last.campaign_uuid), kept.form_scale, kept.form_people)
        middles = self._middles(here or last.place, words or last.place_words)
        return FormDialog(self._sources.lists().campaigns, middles, proposed, self._desk.iface.mainWindow())

    def write(self, path: Path, choices: FormChoices, middle: Place) -> bool:
        """Write the PDF and remember the choices; what failed is told."""
        from ...qgis_bridge.encounter_form import WantedForm, write_encounter_form
        from ...qgis_bridge.report_writing import own_layouts
        from ...report.encounter_form import encounter_form

        replica = self._replica()
        lists = self._sources.lists()
        campaign = lists.campaign(choices.campaign_uuid)
        asked = (campaign.question or campaign.name) if campaign else _tr("What would you like to tell us?")
        subject = campaign.name if campaign else ""
        form = encounter_form((asked, subject), lists.sentence, lists.themes, lists.mediation, choices.people)
        write_preferences(replace(read_preferences(), form_scale=choices.scale, form_people=choices.people))
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_encounter_form(replica, WantedForm(path, form, middle, choices.scale, templates=own_layouts()))
        except QuartierError as error:
            self._desk.say_failure(error)
            return False
        finally:
            QApplication.restoreOverrideCursor()
        return True

    def _middles(self, here: Place | None, words: str) -> list[Middle]:
        """The map on screen, the place of the encounter, the quarter: as far as there are such."""
        from .form_dialog import Middle

        found = (
            (_tr("the middle of the map on screen"), self._on_screen()),
            (words or _tr("the place of the encounter"), here),
            (_tr("the middle of the quarter"), self._of_quarter()),
        )
        placed = [Middle(name, place) for name, place in found if place is not None]
        return placed or [Middle(_tr("no place: room for a sketch"), Place(0.0, 0.0))]

    def _on_screen(self) -> Place | None:
        """The middle of the canvas in the quarter's CRS; None where it has none there."""
        canvas = self._desk.iface.mapCanvas()
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._replica().srid)
        transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), crs, QgsProject.instance())
        try:
            middle = transform.transform(canvas.center())
        except QgsCsException:
            return None
        return Place(middle.x(), middle.y()) if isfinite(middle.x()) and isfinite(middle.y()) else None

    def _of_quarter(self) -> Place | None:
        from ...report.material import frame_of_wkb

        quarter = Catalogue(self._replica()).quarter()
        frame = frame_of_wkb(quarter.geometry.wkb) if quarter is not None and quarter.geometry is not None else None
        return Place((frame.west + frame.east) / 2, (frame.south + frame.north) / 2) if frame else None

    def _replica(self) -> Replica:
        return self._sources.replica
