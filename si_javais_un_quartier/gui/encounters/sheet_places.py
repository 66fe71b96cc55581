"""Gives places to the encounter and to its words: by a click on the map, an address, premises, the GPS."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...domain.errors import QuartierError
from ...domain.instants import parse_instant
from ...domain.ports import Clock, Located
from ...domain.records import Place
from ...intake.places import SURE
from ...qgis_bridge.positions import GpsPosition, GpsTrouble, gps_position, has_gps
from ...qgis_bridge.translation import render
from ...store.lookup import FoundPremises
from .. import words
from ..noting.address_search import AddressSearch
from ..noting.map_place import MapPlace
from .place_field import PlaceField
from .sheet_presenter import SheetPresenter
from .sheet_window import SheetWindow

ENCOUNTER, WORD = "encounter", "word"
#: Metres: what is less exact may lie in the next street.
EXACT = 20.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class SheetPlaces(QObject):
    """One for all windows of the sheet; what was asked for one word never goes to another opened meanwhile."""

    def __init__(
        self,
        presenter: SheetPresenter,
        canvas: QgsMapCanvas,
        crs: Callable[[], QgsCoordinateReferenceSystem],
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._crs, self._clock = presenter, crs, clock
        self.addresses = AddressSearch(self)
        self.map = MapPlace(canvas, crs, self)
        self._window: SheetWindow | None = None
        self._target, self._word = ENCOUNTER, ("", "")
        self.map.picked.connect(self._placed)
        self.map.ended.connect(lambda: self._each_field(lambda field: field.show_pointing(on=False)))
        self.addresses.found.connect(self._located)
        self.addresses.failed.connect(self._not_searched)

    def serve(self, window: SheetWindow | None) -> None:
        """Listen to the fields of *window*; None: it goes."""
        self._window = window
        if window is None:
            return
        window.installEventFilter(self)
        for target in (ENCOUNTER, WORD):
            field = self._field(target)
            field.map_wanted.connect(partial(self._point, target))
            field.search_wanted.connect(partial(self._search, target))
            field.file_wanted.connect(self._choose_file)
            field.premises_chosen.connect(partial(self._premises_chosen, target))
            field.gps_wanted.connect(partial(self._take_gps, target))
            field.cleared.connect(partial(self._clear, target))

    def show_ways(self) -> None:
        """The address file there is, and whether QGIS has a position."""
        file = self.addresses.file()
        self._each_field(lambda field: field.show_file(Path(file).name if file else ""))
        self._each_field(lambda field: field.show_gps(there=has_gps()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming back to the sheet, the person may have plugged in a GPS meanwhile, or taken it out."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._window:
            self.show_ways()
        return False

    def rest(self) -> None:
        """Nobody points or searches any more; no sign is left on the map."""
        self.map.remove()
        self.addresses.stop()

    # -- within

    def _field(self, target: str) -> PlaceField:
        if self._window is None:
            raise RuntimeError("the sheet is not open")
        return self._window.line.place if target == ENCOUNTER else self._window.voice.word.place

    def _each_field(self, do: Callable[[PlaceField], object]) -> None:
        if self._window is not None:
            for target in (ENCOUNTER, WORD):
                do(self._field(target))

    def _ask_for(self, target: str) -> None:
        self._target, self._word = target, self._presenter.open_keys()

    def _point(self, target: str, on: bool) -> None:
        self._ask_for(target)
        if on:
            self.map.ask()
        else:
            self.map.give_up()
        self._each_field(lambda field: field.show_pointing(on=False))
        self._field(target).show_pointing(on=on)

    def _placed(self, place: Place) -> None:
        if self._window is None or self._presenter.sheet is None:
            return
        self._set(place)
        self._window.activateWindow()
        self._field(self._target).edit.setFocus()

    def _set(self, place: Place | None, words: str | None = None, premises: str | None = None) -> None:
        """Give a place to what it was asked for; a word's place near premises is about them."""
        if self._target == ENCOUNTER:
            self._presenter.place_encounter(place, words)
            return
        if place is not None and premises is None:
            near = self._presenter.sources.premises_near(place)
            premises = near.uuid if near else None
            words = words if words is not None else (near.address if near else None)
        self._presenter.place_word(place, words, premises, self._word)

    def _premises_chosen(self, target: str, found: FoundPremises) -> None:
        self._ask_for(target)
        self._set(found.place, found.address, found.uuid)
        self.map.mark(found.place, move=True)

    def _clear(self, target: str) -> None:
        self._ask_for(target)
        self._set(None, "")

    def _take_gps(self, target: str) -> None:
        self._ask_for(target)
        found = gps_position(self._crs(), parse_instant(self._clock.now()))
        if isinstance(found, GpsTrouble):
            self._field(target).say(_why_no_gps(found))
            return
        if target == ENCOUNTER:
            self._presenter.place_encounter(found.place)
        else:  # premises aren't guessed from a position in the street
            self._presenter.place_word(found.place, None, None, self._word)
        self.map.mark(found.place, move=True)
        self._field(target).say(_how_exact(found))

    def _search(self, target: str, address: str, online: bool) -> None:
        self._ask_for(target)
        self._field(target).say(_tr("Looking for the address…"))
        self.addresses.search(address, self._crs(), online=online)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, _tr("An address file of the Base adresse nationale"), self.addresses.file(), "CSV (*.csv)"
        )
        if path:
            self.addresses.use_file(path)
            self.show_ways()

    def _located(self, located: Located | None) -> None:
        if self._window is None or self._presenter.sheet is None:
            return
        if located is None:
            self._field(self._target).say(_tr("This address was not found: point on the map instead."))
            return
        place = Place(located.x, located.y).rounded()
        self._set(place, located.label)
        self.map.mark(place, move=True)
        if located.score < SURE:
            self._field(self._target).say(_tr("Not sure: look at the map."))

    def _not_searched(self, error: QuartierError) -> None:
        if self._window is not None:
            self._field(self._target).say(_tr("The search did not work."))
            self._window.say([render(error.phrase)])


def _how_exact(found: GpsPosition) -> str:
    if found.metres is None:
        return _tr("From the GPS, which doesn’t say how exactly: look at the map.")
    said = (
        _tr("From the GPS, to within {metres} m.")
        if found.metres <= EXACT
        else _tr("From the GPS, only to within {metres} m: look at the map.")
    )
    return said.format(metres=words.number(max(1, round(found.metres))))


def _why_no_gps(trouble: GpsTrouble) -> str:
    return {
        GpsTrouble.NO_FIX: _tr("The GPS has no position yet: wait under the open sky, or point on the map."),
        GpsTrouble.NOWHERE: _tr("The GPS doesn’t know where it is: wait a little, or point on the map."),
        GpsTrouble.OLD: _tr(
            "The last position of the GPS is more than two minutes old, so it wasn’t taken. Is the receiver still on? "
            "Or point on the map."
        ),
    }[trouble]
