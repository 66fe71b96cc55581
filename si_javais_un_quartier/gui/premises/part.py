"""The page *Premises* in the dock: its presenter, the map tool, printing, photos, and the way to contributions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsExpression, QgsFeatureRequest, QgsPointXY
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QSettings
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ...domain.errors import QuartierError
from ...domain.records import Place
from ...qgis_bridge.index_layer import IndexLayer
from ...qgis_bridge.layers import find_layer
from ...qgis_bridge.parcels import parcel_at, parcel_geometry
from ...store.communes import commune_names
from .. import words
from ..locator import PREFIX
from ..part import Part
from ..premises_import.part import PremisesImportPart
from .contact_desk import ContactDesk
from .page import PremisesPage
from .photo_desk import PhotoDesk
from .pointer import SheetPointer
from .presenter import PremisesPresenter
from .town_desk import TownDesk

if TYPE_CHECKING:
    from ..desk import Desk
    from .parcel_sheet import ParcelWords
    from .sheet_words import Sheet

#: Largest denominator of the scale at which a premises is looked at
SCALE = 1000.0
_FOLDER = "quartier/printed_to"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class PremisesPart(Part):
    """What is read in a sheet is ringed on the map; what is clicked on the map with the tool is read in a sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.page = PremisesPage(desk.dock)
        self.index = IndexLayer()
        self.presenter = PremisesPresenter(self.page, desk.workspace, self.index)
        self.pointer = SheetPointer(desk.map.canvas)
        self.town = TownDesk(desk, self.page.listed, lambda: self.presenter.held)
        self.contacts = ContactDesk(desk, self.presenter, self.page.sheet)
        self.photos = PhotoDesk(desk, self.page)
        self._before: QgsMapTool | None = None
        self._parcel: ParcelWords | None = None
        self._connect()
        desk.dock.add_page(_tr("Premises"), "premises", self.page)
        desk.workspace.changed.connect(self.presenter.changed)

    def _connect(self) -> None:
        sheet, parcel = self.page.sheet, self.page.parcel
        self.presenter.selected.connect(self._ring)
        self.presenter.silent.connect(self._say_silent)
        self.page.listed.pointing.connect(self._point)
        self.page.listed.import_wanted.connect(lambda: self.desk.part(PremisesImportPart).open())
        self.pointer.clicked.connect(self.open_at)
        self.pointer.deactivated.connect(lambda: self.page.listed.point.setChecked(False))
        sheet.centre_wanted.connect(self._centre)
        sheet.copy_wanted.connect(lambda: self._copy(self.presenter.sheet.uuid if self.presenter.sheet else ""))
        sheet.print_wanted.connect(self._print_premises)
        sheet.form_wanted.connect(self._open_form)
        sheet.parcel_wanted.connect(self.open_parcel)
        sheet.contribution_wanted.connect(self._read)
        parcel.contribution_wanted.connect(self._read)
        for shown in (sheet, parcel):
            shown.photo_wanted.connect(self.photos.open)
            shown.initiative_wanted.connect(self.desk.contributions.initiative_wanted)
        parcel.premises_wanted.connect(self.open_premises)
        parcel.back.connect(self._back)
        parcel.centre_wanted.connect(self._centre_parcel)
        parcel.copy_wanted.connect(lambda: self._copy(self._parcel.id if self._parcel else ""))
        parcel.print_wanted.connect(self._print_parcel)

    def begin(self) -> None:
        """A quarter was opened."""
        self.presenter.begin()

    def end(self) -> None:
        """It was closed."""
        self._release()
        self.town.close()
        self.photos.close()
        self.presenter.end()
        self._parcel = None

    def remove(self) -> None:
        """The plugin goes."""
        self._release()
        self.town.close()
        self.index.hide()
        self.pointer.deleteLater()

    # -- opening

    def found(self, what: str, key: str) -> None:
        """What was chosen in QGIS's search bar: a sheet to open, or a section whose numbers come next."""
        if what == "premises":
            self.open_premises(key)
        elif what == "parcel":
            self.presenter.when_read(lambda: self.open_parcel(key))
            self.desk.dock.show_page(self.page)
        elif what == "section":
            self.desk.iface.locatorSearch(f"{PREFIX} {key}")

    def open_premises(self, uuid: str) -> None:
        """Show the sheet of a premises, as the search bar or a parcel asks for it."""
        self.presenter.when_read(lambda: self.presenter.open_uuid(uuid))
        self.desk.dock.show_page(self.page)

    def open_parcel(self, parcel_id: str) -> None:
        """Show the sheet of a parcel."""
        from ...qgis_bridge.parcel_contents import contents_of
        from .parcel_words import parcel_words

        contents = contents_of(parcel_id)
        if contents is None or self.presenter.held is None:
            self.desk.dock.notice.say(
                _tr("Parcel {id} is not in this quarter’s layer.").format(id=parcel_id), picture="info"
            )
            return
        towns = commune_names(self.desk.workspace.replica)
        self._parcel = parcel_words(contents, self.presenter.held, self.presenter.ranking.index_words, towns)
        self.page.parcel.show_parcel(self._parcel)
        self.page.parcel.show_photos(self.photos.thumbs(contents.premises))
        self.desk.dock.show_page(self.page)
        self.page.show_parcel()
        self.desk.map.point_at(contents.centre, contents.geometry, move=True)

    def open_at(self, place: Place, reach: float) -> None:
        """Show the sheet of what is at a place: the premises within *reach*, else the parcel."""
        held = self.presenter.held
        row = held.nearest(place, reach) if held is not None else -1
        if row >= 0:
            self.desk.dock.show_page(self.page)
            self.presenter.open_row(row)
            return
        parcel_id = parcel_at(place)
        if parcel_id:
            self.open_parcel(parcel_id)

    def _say_silent(self, titles: str) -> None:
        words = _tr("No answer now from {layers}: the columns they add to the premises stay empty.")
        self.desk.dock.notice.say(words.format(layers=titles), picture="info")

    # -- the map

    def _point(self, wanted: bool) -> None:
        canvas = self.desk.map.canvas
        if wanted:
            self._before = canvas.mapTool()
            canvas.setMapTool(self.pointer)
        else:
            self._release()

    def _release(self) -> None:
        canvas, before = self.desk.map.canvas, self._before
        self._before = None
        if canvas.mapTool() is self.pointer:
            canvas.unsetMapTool(self.pointer)
            if before is not None:
                canvas.setMapTool(before)

    def _ring(self, sheet: Sheet | None, another: bool) -> None:
        place = sheet.place if sheet is not None else None
        point = QgsPointXY(place.x, place.y) if place is not None else None
        outline = parcel_geometry(sheet.parcel_id) if sheet is not None and sheet.parcel_id else None
        self.desk.map.point_at(point, outline, move=another)
        if sheet is not None:
            self.page.sheet.show_photos(self.photos.thumbs([sheet.uuid]))

    def _centre(self) -> None:
        place = self.presenter.sheet.place if self.presenter.sheet is not None else None
        if place is not None:
            self.desk.map.go_to(QgsPointXY(place.x, place.y), SCALE)

    def _centre_parcel(self) -> None:
        outline = parcel_geometry(self._parcel.id) if self._parcel is not None else None
        if outline is not None:
            self.desk.map.go_to(outline.pointOnSurface().asPoint(), SCALE)

    # -- what a sheet asks for

    def _back(self) -> None:
        sheet = self.presenter.sheet
        if self.presenter.current >= 0 and sheet is not None:
            self.page.sheet.show_photos(self.photos.thumbs([sheet.uuid]))
            self.page.show_sheet()
        else:
            self.page.show_list()

    def _read(self, uuid: str) -> None:
        self.desk.dock.show_page(self.desk.contributions.page)
        self.desk.contributions.reveal(uuid)

    def _copy(self, text: str) -> None:
        if text:
            QApplication.clipboard().setText(text)

    def _open_form(self) -> None:
        """QGIS's own form, which the quarter set up for premises."""
        layer, sheet = find_layer("premises"), self.presenter.sheet
        if layer is None or sheet is None:
            return
        wanted = QgsExpression.createFieldEqualityExpression("uuid", sheet.uuid)
        feature = next(layer.getFeatures(QgsFeatureRequest(QgsExpression(wanted))), None)
        if feature is not None:
            self.desk.iface.openFeatureForm(layer, feature)

    # -- paper

    def _print_premises(self) -> None:
        from .sheet_lines import lines_of

        sheet, presenter = self.presenter.sheet, self.presenter
        if sheet is not None:
            points, total, rank, _ = presenter.ranking.score_words(presenter.current)
            firm = presenter.ranking.firm_words(presenter.current)
            self._print(lines_of(sheet, points, total, rank, presenter.weights, firm), sheet.place, sheet.title)

    def _print_parcel(self) -> None:
        from .sheet_lines import parcel_lines

        if self._parcel is not None:
            outline = parcel_geometry(self._parcel.id)
            point = outline.pointOnSurface().asPoint() if outline is not None else None
            self._print(
                parcel_lines(self._parcel), Place(point.x(), point.y()) if point is not None else None, self._parcel.id
            )

    def _print(self, lines: list[object], place: Place | None, name: str) -> None:
        path = self._ask_where(name)
        if path is not None:
            self.print_to(path, lines, place)

    def print_to(self, path: Path, lines: list[object], place: Place | None) -> None:
        """Write the sheet to a file; what goes wrong is said in the dock."""
        from ...qgis_bridge.sheet_print import print_sheet

        point = QgsPointXY(place.x, place.y) if place is not None else None
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self.desk.workspace.replica.srid)
        day = words.full_day(self.desk.workspace.clock.today())
        foot = _tr("{quarter}, {day}. For the council and the services only.").format(
            quarter=self.desk.workspace.name(), day=day
        )
        try:
            print_sheet(path, lines, point, crs, foot)
        except QuartierError as error:
            self.desk.say_failure(error)

    def _ask_where(self, name: str) -> Path | None:
        settings = QSettings()
        plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name).strip()
        start = Path(str(settings.value(_FOLDER, str(Path.home())))) / f"{plain or 'local'}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self.page, _tr("Print the sheet"), str(start), "PDF (*.pdf)")
        if not chosen:
            return None
        path = Path(chosen).with_suffix(".pdf")
        settings.setValue(_FOLDER, str(path.parent))
        return path
