"""Puts the page *Initiatives* together: widgets, presenter, the map and its layer beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox

from ...domain.errors import QuartierError
from ...domain.phrases import Phrase
from ...domain.ports import Located
from ...domain.records import Initiative, Place
from ...domain.vocabulary import Relation, Sector
from ...intake.places import SURE
from ...qgis_bridge.layers import find_layer
from ...qgis_bridge.translation import render
from ...store.initiatives import InitiativeSheet, ListedInitiative
from ...store.lookup import FoundPremises
from ..algorithm_dialog import open_algorithm
from ..keys import Key, Keys
from ..noting.address_search import AddressSearch
from ..noting.map_place import MapPlace
from ..part import Part
from ..premises.part import PremisesPart
from ..time_slider import play_months
from .form import InitiativeForm
from .page import InitiativesPage
from .presenter import InitiativesPresenter

if TYPE_CHECKING:
    from ..desk import Desk

READING_SCALE = 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Initiatives", text)


class InitiativesPart(Part):
    """The presenter's ``View``; what is chosen on the map is read here, what is read here is ringed on the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.presenter = presenter = InitiativesPresenter(self, desk.workspace)
        self.form = InitiativeForm(presenter.premises_called, desk.dock)
        self.page = InitiativesPage(self.form, desk.dock)
        self.pointing = MapPlace(desk.map.canvas, self._crs, self)
        self.addresses = AddressSearch(self)
        self._watched: QgsVectorLayer | None = None
        self._stale = False
        desk.dock.add_page(_tr("Initiatives"), "initiatives", self.page)
        self._connect()
        self.keys = Keys(self.page, self._keys())

    def _connect(self) -> None:
        page, sheet, form, presenter = self.page, self.page.sheet, self.form, self.presenter
        page.narrowed.connect(presenter.narrow)
        page.chosen.connect(self._chosen)
        page.came_in_sight.connect(self._look)
        page.add_wanted.connect(presenter.add)
        page.import_wanted.connect(self._bring_in)
        page.clock_wanted.connect(self._play)
        sheet.edit_wanted.connect(presenter.edit)
        sheet.remove_wanted.connect(presenter.remove)
        sheet.place_wanted.connect(self._go_there)
        sheet.site_wanted.connect(self._open_site)
        sheet.contribution_wanted.connect(self.desk.read_contribution)
        sheet.premises_wanted.connect(lambda uuid: self.desk.part(PremisesPart).open_premises(uuid))
        sheet.link_wanted.connect(self._link)
        sheet.unlink_wanted.connect(presenter.unlink)
        form.saved.connect(lambda: presenter.save(form.values()))
        form.dropped.connect(presenter.drop)
        self._connect_place()
        self.desk.workspace.changed.connect(self._changed)
        self.desk.contributions.initiative_wanted.connect(self.open)

    def _connect_place(self) -> None:
        row = self.form.where
        row.map_wanted.connect(lambda on: self.pointing.ask() if on else self.pointing.give_up())
        row.map_wanted.connect(lambda on: row.show_pointing(on=on))
        row.premises_chosen.connect(self._premises_chosen)
        row.premises_refused.connect(lambda: self._set_where(self.form.place()))
        row.cleared.connect(lambda: self._set_where(None))
        row.search_wanted.connect(self._search)
        self.pointing.picked.connect(self._set_where)
        self.pointing.ended.connect(lambda: row.show_pointing(on=False))
        self.addresses.found.connect(self._located)
        self.addresses.failed.connect(self._not_searched)

    def _keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", _tr("Note an initiative"), self.presenter.add),
            Key("E", _tr("Change the initiative"), self.presenter.edit),
            Key("G", _tr("Go there on the map"), self._go_there),
            Key("/", _tr("Search the initiatives"), self.page.search.setFocus),
            Key("Ctrl+Z", _tr("Undo the last act"), self.desk.workspace.undo),
        )

    # -- what happens at the desk

    def open(self, uuid: str) -> None:
        """Bring the page to the front, and this one whatever narrows the list; "": the page alone."""
        self.desk.dock.show_page(self.page)
        if uuid:
            self.page.lift()
            self.presenter.open(uuid)
            self.page.show_current(uuid)

    def begin(self) -> None:
        """A quarter was opened: its list, and its layer to listen to."""
        self.page.lift()
        self.presenter.begin()
        self._stale = True
        self._look()
        self._watched = find_layer("initiative")
        if self._watched is not None:
            self._watched.selectionChanged.connect(self._picked_on_map)
            self._watched.willBeDeleted.connect(self._forget)

    def end(self) -> None:
        """It was closed."""
        self._forget()
        self.pointing.remove()
        self.presenter.end()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        self.addresses.stop()
        self.pointing.remove()
        self.keys.remove()

    def _forget(self) -> None:
        self._watched = None

    def _changed(self, tables: frozenset[str] | None) -> None:
        if tables is None or tables & {"initiative", "initiative_link", "contribution", "premises"}:
            self._stale = True
            self._look()

    def _look(self) -> None:
        """Read again where the page is in sight, else when it comes there: acts must not wait for it."""
        if self._stale and self.page.isVisible():
            self._stale = False
            self.presenter.refresh()

    # -- what the presenter shows

    def show_choices(self, sectors: Mapping[Sector, int], domains: Sequence[str]) -> None:
        """See ``View``."""
        self.page.show_choices(sectors, domains)

    def show_rows(self, rows: Sequence[ListedInitiative], current: str, total: int) -> None:
        """See ``View``."""
        self.page.show_rows(rows, current, total)

    def show_sheet(self, sheet: InitiativeSheet | None, *, may_write: bool) -> None:
        """See ``View``: the sheet gives way to fields that are open."""
        if self.page.under() is not self.form:
            self.page.show_under(self.page.empty if sheet is None else self.page.sheet)
        self.page.add.setVisible(may_write or sheet is None)
        if sheet is not None:
            self.page.sheet.show_sheet(sheet, may_write=may_write, read=self._reference_read())

    def show_form(self, initiative: Initiative | None) -> None:
        """See ``View``."""
        if initiative is None:
            self.pointing.remove()
            self.page.show_under(self.page.empty)
            return
        self.form.show_initiative(initiative)
        self._show_where(initiative.geometry, initiative.premises_uuid)
        self.page.show_under(self.form)

    def say(self, findings: Sequence[Phrase]) -> None:
        """See ``View``."""
        self.desk.dock.notice.say("\n".join(render(found) for found in findings), picture="info")

    # -- what a person does

    def _chosen(self, uuid: str) -> None:
        self.presenter.read(uuid)
        sheet = self.presenter.sheet()
        if sheet is not None:
            self.desk.map.point_at(_point(sheet.initiative.geometry), move=True)

    def _picked_on_map(self, selected: Sequence[int]) -> None:
        """Exactly one: its sheet comes to the front."""
        if len(self._watched.selectedFeatureIds()) == 1 and self.presenter.read_key(next(iter(selected), -1)):
            self.page.lift()
            self.desk.dock.show_page(self.page)
            self.page.show_current(self.presenter.sheet().initiative.uuid)

    def _go_there(self) -> None:
        sheet = self.presenter.sheet()
        if sheet is not None and sheet.initiative.geometry is not None:
            point = _point(sheet.initiative.geometry)
            self.desk.map.point_at(point, move=False)
            self.desk.map.go_to(point, READING_SCALE)

    def _link(self, relation: Relation) -> None:
        reading = self.desk.contributions.reading
        if reading is not None:
            self.presenter.link(reading.dossier.contribution.uuid, relation)

    def _reference_read(self) -> str:
        """What the desk calls the contribution it is reading."""
        reading = self.desk.contributions.reading
        return (reading.dossier.contribution.reference or "") if reading is not None else ""

    def _play(self) -> None:
        """What lives in the quarter month by month, from the first day known to the last, or to today."""
        begin, end = self.presenter.span(self.desk.workspace.clock.today())
        days = [QDate.fromString(day, Qt.DateFormat.ISODate) for day in (begin, end)]
        if begin and play_months(self.desk.map.canvas, *days):
            return
        said = _tr("No initiative has a day yet: note when it begins, and the time slider shows it in its time.")
        self.desk.dock.notice.say(said, picture="info")

    def _open_site(self, address: str) -> None:
        """Only https, only shown first, only on a click that confirms."""
        asked = QMessageBox(self.page)
        asked.setWindowTitle(_tr("Open a website"))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setText(_tr("Open this address in your browser?") + "\n\n" + address)
        asked.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        if asked.exec() == QMessageBox.StandardButton.Open and address.lower().startswith("https://"):
            QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    def _bring_in(self) -> None:
        """QGIS's own dialog of the import, on this quarter's working copy."""
        open_algorithm(self.desk.iface, self.desk.workspace, "importinitiatives")

    # -- where it is

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromEpsgId(self.desk.workspace.replica.srid)

    def _set_where(self, place: Place | None, premises: FoundPremises | None = None, said: str = "") -> None:
        self.form.set_where(place, premises.uuid if premises is not None else None)
        self.form.where.show_place(place, premises.address if premises is not None else "", said)
        self.pointing.mark(place, move=True)

    def _show_where(self, place: Place | None, premises_uuid: str | None) -> None:
        sheet = self.presenter.sheet() if premises_uuid else None
        known = sheet.premises if sheet is not None else None
        self.form.set_where(place, premises_uuid)
        self.form.where.show_place(place, (known.address or "") if known is not None else "")
        self.pointing.mark(place)

    def _premises_chosen(self, found: FoundPremises) -> None:
        self._set_where(found.place, found)
        if not self.form.address.text().strip():
            self.form.address.setText(found.address)

    def _search(self, address: str, online: bool) -> None:
        self.form.where.show_searching(on=True)
        self.addresses.search(address, self._crs(), online=online)

    def _located(self, located: Located | None) -> None:
        self.form.where.show_searching(on=False)
        if located is None:
            self.form.where.say(_tr("This address was not found: point on the map instead."))
            return
        sure = located.score >= SURE
        said = located.label if sure else _tr("{address}: not sure, look at the map").format(address=located.label)
        self._set_where(Place(located.x, located.y).rounded(), None, said)
        if not self.form.address.text().strip():
            self.form.address.setText(located.label)

    def _not_searched(self, error: QuartierError) -> None:
        self.form.where.show_searching(on=False)
        self.form.where.say(render(error.phrase))


def _point(place: Place | None) -> QgsPointXY | None:
    return QgsPointXY(place.x, place.y) if place is not None else None
