"""Puts the dialog *New contribution* together: its widgets, its presenter, the map and the address search."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...domain.errors import QuartierError
from ...domain.noting import Noted
from ...domain.ports import Located
from ...domain.records import Place
from ...intake.places import SURE
from ...qgis_bridge.layers import find_layer
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.lookup import FoundPremises
from .address_search import AddressSearch
from .dialog import NotingDialog
from .form import NotingForm
from .map_place import MapPlace
from .place_row import PlaceRow
from .presenter import NotingPresenter, Opening, Saved


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotingDialog", text)


class NotingDesk(QObject):
    """The dialog is built when it is first wanted. ``noted`` carries the uuid of a new contribution."""

    noted = pyqtSignal(str)

    def __init__(self, workspace: Workspace, canvas: QgsMapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.presenter = NotingPresenter(workspace)
        self.addresses = AddressSearch(self)
        self.map = MapPlace(canvas, self._crs, self)
        self.dialog: NotingDialog | None = None
        self.map.picked.connect(self._placed)
        self.map.ended.connect(lambda: self._place_row().show_pointing(on=False) if self.dialog is not None else None)
        self.addresses.found.connect(self._located)
        self.addresses.failed.connect(self._not_searched)

    def open(self) -> None:
        """Show the dialog, with what was begun and not noted; in front if it is open already."""
        if self._workspace.replica is None:
            return
        if self.dialog is None:
            self.dialog = self._build()
        if not self.dialog.isVisible() or not self.dialog.is_writing():
            self._show(self.presenter.opening())
            self._stand_aside(self.dialog)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """The quarter closes: what was typed is kept in it."""
        if self.dialog is not None:
            self.dialog.close()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        self.addresses.stop()
        self.map.remove()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # -- building

    def _build(self) -> NotingDialog:
        row = PlaceRow(self.presenter.premises_at)
        dialog = NotingDialog(NotingForm(row), self._window)
        row.map_wanted.connect(lambda on: self.map.ask() if on else self.map.give_up())
        row.map_wanted.connect(lambda on: row.show_pointing(on=on))
        row.search_wanted.connect(self._search)
        row.file_wanted.connect(self._choose_file)
        row.premises_chosen.connect(self._premises_chosen)
        row.premises_refused.connect(lambda: self._set_where(dialog.form.noted().place, None, ""))
        row.cleared.connect(lambda: self._set_where(None, None, ""))
        dialog.form.pseudonym_wanted.connect(lambda: dialog.form.set_pseudonym(self.presenter.propose_pseudonym()))
        dialog.drafted.connect(self.presenter.keep)
        dialog.finished_writing.connect(self._save)
        dialog.another_wanted.connect(lambda: self._show(self.presenter.another(dialog.form.noted())))
        dialog.fresh_wanted.connect(self._start_afresh)
        dialog.restored.connect(lambda noted: self._fill(self.presenter.as_it_was(noted)))
        dialog.shut.connect(self._shut)
        return dialog

    def _stand_aside(self, dialog: NotingDialog) -> None:
        """At the right of the window, over the dock: the map stays free to be pointed at."""
        corner = self._window.mapToGlobal(QPoint(self._window.width(), 0))
        height = min(dialog.height(), max(400, self._window.height() - 80))
        dialog.resize(dialog.width(), height)
        dialog.move(max(0, corner.x() - dialog.width() - 8), max(0, corner.y() + 60))

    # -- showing

    def _show(self, opening: Opening) -> None:
        dialog = self._fill(opening)
        dialog.begin(kept=opening.kept)
        dialog.forbid(render(opening.obstacle) if opening.obstacle is not None else "")

    def _fill(self, opening: Opening) -> NotingDialog:
        dialog = self._dialog()
        dialog.form.show_noted(opening.noted, opening.themes, self.presenter.today(), opening.premises)
        self._show_file()
        self.map.mark(opening.noted.place)
        return dialog

    def _start_afresh(self) -> None:
        opening = self.presenter.afresh()
        self.presenter.keep(opening.noted)
        self._fill(opening)

    def _show_file(self) -> None:
        file = self.addresses.file()
        self._place_row().show_file(Path(file).name if file else "")

    def _shut(self) -> None:
        self.map.remove()
        self.addresses.stop()

    def _dialog(self) -> NotingDialog:
        if self.dialog is None:
            raise RuntimeError("the dialog is not open")
        return self.dialog

    def _place_row(self) -> PlaceRow:
        return self._dialog().form.place

    # -- the place

    def _crs(self) -> QgsCoordinateReferenceSystem:
        layer = find_layer("contribution")
        if layer is not None:
            return layer.crs()
        return QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.replica.srid)

    def _placed(self, place: Place, words: str = "", *, move: bool = False) -> None:
        near = self.presenter.premises_near(place)
        self._set_where(place, near.uuid if near else None, near.address if near else "", words, move=move)
        self._dialog().activateWindow()

    def _premises_chosen(self, found: FoundPremises) -> None:
        self._set_where(found.place, found.uuid, found.address, found.address, move=True)

    def _set_where(
        self, place: Place | None, premises: str | None, address: str, words: str = "", *, move: bool = False
    ) -> None:
        self._dialog().form.set_where(place=place, premises_uuid=premises)
        self._place_row().show_place(place, address or (_tr("premises without address") if premises else ""), words)
        self.map.mark(place, move=move)

    def _search(self, address: str, online: bool) -> None:
        self._place_row().show_searching(on=True)
        self.addresses.search(address, self._crs(), online=online)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._dialog(), _tr("An address file of the Base adresse nationale"), self.addresses.file(), "CSV (*.csv)"
        )
        if path:
            self.addresses.use_file(path)
            self._show_file()

    def _located(self, located: Located | None) -> None:
        if self.dialog is None:
            return
        self._place_row().show_searching(on=False)
        if located is None:
            self._place_row().say(_tr("This address was not found: point on the map instead."))
            return
        sure = located.score >= SURE
        words = located.label if sure else _tr("{address}: not sure, look at the map").format(address=located.label)
        self._placed(Place(located.x, located.y).rounded(), words, move=True)

    def _not_searched(self, error: QuartierError) -> None:
        if self.dialog is None:
            return
        self._place_row().show_searching(on=False)
        self._place_row().say(_tr("The search did not work."))
        self.dialog.say([render(error.phrase)])

    # -- the act

    def _save(self, noted: Noted) -> None:
        done = self.presenter.save(noted)
        if not isinstance(done, Saved):
            self._dialog().say([render(found) for found in done] or [_tr("It could not be written. It is kept here.")])
            return
        self.map.remove()
        self._dialog().show_reference(done.reference)
        self.noted.emit(done.uuid)
