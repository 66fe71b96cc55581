"""Puts the page *Disagreements* together: widgets, presenter, the map beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...domain.disagreements import Side
from ...domain.phrases import Phrase
from ...qgis_bridge.translation import render
from ..keys import Key, Keys
from ..part import Part
from .page import DisagreementsPage
from .presenter import DisagreementsPresenter, Row
from .sides import Sides

if TYPE_CHECKING:
    from ..desk import Desk

READING_SCALE = 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Disagreements", text)


class DisagreementsDesk(Part):
    """The presenter's ``View``; ``counted`` carries how many wait."""

    counted = pyqtSignal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        workspace, dock = desk.workspace, desk.dock
        self._workspace, self._map, self._dock = workspace, desk.map, dock
        self.page = DisagreementsPage(dock)
        dock.add_page(_tr("Disagreements"), "clashes", self.page)
        self.counted.connect(partial(dock.show_badge, self.page))
        self.presenter = presenter = DisagreementsPresenter(self, workspace)
        page = self.page
        page.chosen.connect(presenter.read)
        page.settled.connect(presenter.settle)
        page.all_settled.connect(presenter.settle_all)
        page.settled_wanted.connect(presenter.show_settled)
        page.place_wanted.connect(self._go_there)
        page.contribution_wanted.connect(desk.read_contribution)
        workspace.changed.connect(lambda _: presenter.refresh())
        self.keys = Keys(page, self._keys())

    def _keys(self) -> tuple[Key, ...]:
        step, settle = self.presenter.step, self.presenter.settle
        return (
            Key("J", _tr("Next disagreement"), lambda: step(1)),
            Key("K", _tr("Previous disagreement"), lambda: step(-1)),
            Key("1", _tr("Take the first version"), lambda: settle(Side.LOCAL)),
            Key("2", _tr("Take the second version"), lambda: settle(Side.HUB)),
            Key("3", _tr("Write otherwise"), self.page.write),
            Key("G", _tr("Go there on the map"), self._go_there),
            Key("Ctrl+Z", _tr("Undo the last act"), self._workspace.undo),
        )

    def begin(self) -> None:
        """What waits in the quarter that was opened."""
        self.presenter.refresh()

    def end(self) -> None:
        """Nothing is open any more."""
        self._map.letter(())
        self.page.old.setChecked(False)
        self.presenter.end()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        self._map.letter(())
        self.keys.remove()

    # -- what the presenter shows

    def show_counts(self, waiting: int, settled: int) -> None:
        """In the page, and on its button in the strip."""
        self.page.show_counts(waiting, settled)
        self.counted.emit(waiting)

    def show_rows(self, rows: Sequence[Row], current: int) -> None:
        """The list."""
        self.page.show_rows(rows, current)

    def show_sides(self, sides: Sides | None) -> None:
        """One of them, and its two places while the page is in front."""
        self.page.show_sides(sides)
        self._map.letter(_places(sides) if self.page.isVisible() else ())

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done, above the page."""
        self._dock.notice.say("\n".join(render(found) for found in findings), picture="info")

    def _go_there(self) -> None:
        places = _places(self.page.sides())
        self._map.letter(places)
        self._map.go_to_all((at for _, at in places), READING_SCALE)


def _places(sides: Sides | None) -> tuple[tuple[str, QgsPointXY], ...]:
    """The letters of the versions that have a place, in the quarter's CRS."""
    if sides is None:
        return ()
    return tuple((letter, QgsPointXY(at.x, at.y)) for letter, at in zip("AB", sides.places) if at is not None)
