"""Key E: change the contribution that is read, in place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from ....domain.permissions import Deed, may
from ....domain.records import Place, Premises
from ....intake.places import SURE
from ....qgis_bridge.columns import column_label
from ....qgis_bridge.layers import find_layer
from ....qgis_bridge.parcels import parcel_at
from ....qgis_bridge.translation import render
from ....store.catalogue import Catalogue
from ....store.lookup import premises_by_address, premises_near
from ...keys import Key
from ...noting.address_search import AddressSearch
from ...noting.map_place import MapPlace
from ...noting.place_row import PlaceRow
from ..ability import Ability
from ..act_bar import MenuAct
from .panel import EditingPanel
from .presenter import EditingPresenter

if TYPE_CHECKING:
    from ....domain.errors import QuartierError
    from ....domain.ports import Located
    from ....store.lookup import FoundPremises
    from ..assembly import ContributionsDesk
    from ..ports import Reading

#: Metres from a click within which premises are proposed, and how many addresses while typing.
NEAR, MOST_PROPOSED = 25.0, 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editing", text)


class EditingAbility(Ability):
    """The panel, its presenter, the map and the address search beside it."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.presenter = EditingPresenter(desk.workspace, desk.presenter.decide)
        row = PlaceRow(self._premises_called)
        self.panel = EditingPanel(row, desk.page.pane)
        self.panel.hide()
        self._moved: tuple[str, ...] = ()
        self.pointing = MapPlace(desk.map.canvas, self._crs, self.panel)
        self.addresses = AddressSearch(self.panel)
        self._connect(row)
        desk.page.pane.bar.add_act(MenuAct("edit", _tr("Edit…"), self.open, self._may))

    def _connect(self, row: PlaceRow) -> None:
        panel = self.panel
        panel.changed.connect(self._keep)
        panel.saved.connect(self._save)
        panel.dropped.connect(self._drop)
        panel.theirs_wanted.connect(self._take_theirs)
        panel.mine_wanted.connect(self._go_on)
        panel.parcel_wanted.connect(self._state_parcel)
        row.map_wanted.connect(lambda on: self.pointing.ask() if on else self.pointing.give_up())
        row.map_wanted.connect(lambda on: row.show_pointing(on=on))
        row.search_wanted.connect(self._search)
        row.file_wanted.connect(self._choose_file)
        row.premises_chosen.connect(self._premises_chosen)
        row.premises_refused.connect(lambda: self._set_where(panel.values()["geometry"], None))
        row.cleared.connect(lambda: self._set_where(None, None))
        self.pointing.picked.connect(self._placed)
        self.pointing.ended.connect(lambda: row.show_pointing(on=False))
        self.addresses.found.connect(self._located)
        self.addresses.failed.connect(self._not_searched)

    def keys(self) -> Sequence[Key]:
        """E opens the panel."""
        return (Key("E", _tr("Edit the contribution"), self.open),)

    # -- opening and closing

    def open(self) -> None:
        """Show the panel for the contribution that is read, with what was typed and not saved."""
        reading = self.desk.reading
        if reading is None or not self._may() or self.panel.isVisible():
            return
        begun = self.presenter.begin(reading)
        themes = [(theme.key, theme.label) for theme in reading.situation.settings.themes]
        self.panel.show_themes(themes)
        self.panel.show_icons(reading.dossier.contribution.status)
        values = dict(begun.values)
        self.panel.show_values(values)
        self._show_where(values.get("geometry"), values.get("premises_uuid"))
        self._show_file()
        self.panel.show_kept(_tr("What you had begun is here again.") if begun.from_draft else "")
        self.panel.show_reason(begun.reason, wanted=self._reason_wanted())
        self._say_moved(begun.moved)
        self.desk.page.pane.open_panel(self.panel)
        self.panel.body.setFocus()

    def show(self, reading: Reading | None) -> None:
        """Another contribution closes the panel; the same one, changed by somebody else, is told in it."""
        if not self.presenter.uuid:
            return
        if reading is None or reading.dossier.contribution.uuid != self.presenter.uuid or not self.panel.isVisible():
            self._leave()
            return
        moved, follow = self.presenter.arrived(reading, self.panel.values())
        self.panel.show_values(dict(follow))
        if moved:
            self._say_moved(moved)

    def end(self) -> None:
        """The quarter was closed."""
        self._leave()

    def remove(self) -> None:
        """Nothing of it stays on the map."""
        self._leave()

    def keep(self) -> None:
        """Nothing typed is lost."""
        if self.presenter.uuid and self.panel.isVisible():
            self.presenter.keep(self.panel.values(), self.panel.reason.text())

    def _leave(self) -> None:
        self.presenter.leave()
        self.pointing.remove()
        self.addresses.stop()

    def _may(self) -> bool:
        reading = self.desk.reading
        if reading is None:
            return False
        return any(may(reading.situation.member, deed) for deed in (Deed.EDIT, Deed.ADD_CONTRIBUTION))

    # -- what the person does

    def _keep(self) -> None:
        if not self.presenter.uuid:
            return
        kept = self.presenter.keep(self.panel.values(), self.panel.reason.text())
        self.panel.show_kept(_tr("Kept on this computer until you save.") if kept else _tr("Not kept yet…"))
        self.panel.ask_reason(wanted=self._reason_wanted())

    def _reason_wanted(self) -> bool:
        reading = self.desk.reading
        return reading is not None and self.presenter.needs_reason(reading.dossier.contribution, self.panel.values())

    def _save(self) -> None:
        if self._reason_wanted() and not self.panel.reason.text().strip():
            self.panel.reason.setFocus()
        if self.presenter.save(self.panel.values(), self.panel.reason.text()):
            self._close()

    def _drop(self) -> None:
        self.presenter.drop()
        self._close()

    def _close(self) -> None:
        self._leave()
        self.desk.page.pane.close_panel()
        self.desk.page.take_focus()

    # -- what somebody else changed

    def _say_moved(self, moved: tuple[str, ...]) -> None:
        reading = self.desk.reading
        self._moved = moved
        if not moved or reading is None:
            self.panel.show_clash("")
            return
        who = reading.names.get(reading.dossier.contribution.updated_by or "", _tr("Somebody"))
        what = ", ".join(_field(name).lower() for name in moved)
        self.panel.show_clash(
            _tr("{name} has changed this meanwhile: {what}. Both versions stay in the history.").format(
                name=who, what=what
            )
        )

    def _take_theirs(self) -> None:
        self.panel.show_values({name: self.presenter.theirs(name) for name in self._moved})
        values = self.panel.values()
        self._show_where(values["geometry"], values["premises_uuid"])
        self._go_on()

    def _go_on(self) -> None:
        self.presenter.settle(self._moved)
        self.panel.show_clash("")
        self._keep()

    # -- the place

    def _crs(self) -> QgsCoordinateReferenceSystem:
        layer = find_layer("contribution")
        return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()

    def _premises_called(self, text: str) -> Sequence[FoundPremises]:
        replica = self.desk.workspace.replica
        return list(premises_by_address(replica, text, MOST_PROPOSED)) if replica is not None else ()

    def _placed(self, place: Place, words: str = "") -> None:
        replica = self.desk.workspace.replica
        if replica is None or not self.presenter.uuid:
            return
        near = premises_near(replica, place, NEAR)
        self._set_where(place, near.uuid if near is not None else None, words)

    def _premises_chosen(self, found: FoundPremises) -> None:
        self._set_where(found.place, found.uuid, found.address)

    def _set_where(self, place: Place | None, premises: str | None, words: str = "") -> None:
        self._show_where(place, premises, words)
        self.panel.set_where(place, premises)

    def _show_where(self, place: Place | None, premises: str | None, words: str = "") -> None:
        replica = self.desk.workspace.replica
        found = Catalogue(replica).get(Premises, premises) if replica is not None and premises else None
        address = (found.address or _tr("premises without address")) if found is not None else ""
        self.panel.place.show_place(place, address, words)
        self.pointing.mark(place)

    def _state_parcel(self) -> None:
        place = self.panel.values()["geometry"]
        parcel = parcel_at(place) if place is not None else None
        if parcel is None:
            self.panel.place.say(_tr("There is no parcel there."))
        else:
            self.panel.show_values({"parcel_id": parcel})
            self._keep()

    def _show_file(self) -> None:
        file = self.addresses.file()
        self.panel.place.show_file(Path(file).name if file else "")

    def _search(self, address: str, online: bool) -> None:
        self.panel.place.show_searching(on=True)
        self.addresses.search(address, self._crs(), online=online)

    def _choose_file(self) -> None:
        title = QCoreApplication.translate("NotingDialog", "An address file of the Base adresse nationale")
        path, _ = QFileDialog.getOpenFileName(self.panel, title, self.addresses.file(), "CSV (*.csv)")
        if path:
            self.addresses.use_file(path)
            self._show_file()

    def _located(self, located: Located | None) -> None:
        self.panel.place.show_searching(on=False)
        if located is None:
            self.panel.place.say(_tr("This address was not found: point on the map instead."))
            return
        sure = located.score >= SURE
        words = located.label if sure else _tr("{address}: not sure, look at the map").format(address=located.label)
        self._placed(Place(located.x, located.y).rounded(), words)

    def _not_searched(self, error: QuartierError) -> None:
        self.panel.place.show_searching(on=False)
        self.panel.place.say(render(error.phrase))


def _field(name: str) -> str:
    return _tr("Place") if name == "geometry" else column_label(name)
