"""The point of the map that the list is ordered from, pointed at and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ...domain.records import Place
from ...qgis_bridge.layers import find_layer
from ...store.conditions import Sort
from ..noting.map_place import MapPlace
from .ability import Ability

if TYPE_CHECKING:
    from .assembly import ContributionsDesk


class NearestAbility(Ability):
    """A click gives the point, Escape gives up; its sign stays on the map as long as the order."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.sort = desk.page.sort
        self.pointing = MapPlace(desk.map.canvas, _crs, desk.page)
        self.sort.point_wanted.connect(self._ask)
        self.sort.shown.connect(self._mark)
        self.pointing.picked.connect(self._picked)
        self.pointing.ended.connect(self.sort.name_chosen)

    def begin(self) -> None:
        """The order of last time may have a point."""
        self._mark()

    def end(self) -> None:
        """The quarter was closed."""
        self.pointing.remove()

    def remove(self) -> None:
        """Nothing of it stays on the map."""
        self.pointing.remove()

    def escape(self) -> bool:
        """Escape in the page gives up pointing, too."""
        if not self.pointing.asking():
            return False
        self.pointing.give_up()
        return True

    def _ask(self) -> None:
        if self.desk.workspace.replica is not None:
            self.pointing.ask()
            self.sort.name_asked()

    def _picked(self, place: Place) -> None:
        self.sort.choose(Sort.NEAREST, (place.x, place.y))
        self.sort.changed.emit()

    def _mark(self) -> None:
        near = self.sort.near
        if self.desk.workspace.replica is not None:
            self.pointing.mark(Place(*near) if near is not None else None)


def _crs() -> QgsCoordinateReferenceSystem:
    layer = find_layer("contribution")
    return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()
