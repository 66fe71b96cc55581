"""Surveying a street, from the dock's menu; the premises in front is ringed on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ...domain.phrases import Phrase
from ...domain.records import Premises, PremisesEvent
from ..encounters.sizes import Sizes
from ..part import Part, Section
from .presenter import SurveyPresenter

if TYPE_CHECKING:
    from ..desk import Desk
    from .window import SurveyWindow

READING_SCALE = 500


class SurveyPart(Part):
    """The presenter's ``View``; the window is built when it is first wanted."""

    section = Section.PLACES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.window: SurveyWindow | None = None
        self.presenter = SurveyPresenter(self, desk.workspace)
        self._action = QAction(QCoreApplication.translate("Survey", "Survey a street…"), self)
        self._action.triggered.connect(lambda _=False: self.open())

    def actions(self) -> Sequence[QAction]:
        """What the dock's menu offers."""
        return (self._action,)

    def open(self, street: str = "") -> None:
        """Begin, or go on, beside the map."""
        if self.desk.workspace.replica is not None:
            window = self._built()
            window.show_sizes(Sizes.kept())
            if not window.isVisible():
                window.stand_aside(self.desk.iface.mainWindow())
            window.show()
            self.presenter.begin(street)
            self._built().raise_()

    def end(self) -> None:
        """The quarter is closed."""
        if self.window is not None:
            self.window.close()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    # -- what the presenter shows

    def show_streets(self, streets: Sequence[tuple[str, int]], current: str) -> None:
        """See ``View``."""
        self._built().show_streets(streets, current)

    def show_premises(self, it: Premises | None, place: tuple[int, int], events: Sequence[PremisesEvent]) -> None:
        """In the window, and on the map."""
        self._built().show_premises(it, place, events)
        point = _point(it)
        if point is not None:
            self.desk.map.point_at(point, move=True)

    def say(self, findings: Sequence[Phrase]) -> None:
        """See ``View``."""
        self._built().say(findings)

    # -- underneath

    def _built(self) -> SurveyWindow:
        from .window import SurveyWindow

        if self.window is None:
            window = self.window = SurveyWindow(self.desk.iface.mainWindow())
            window.noted.connect(self.presenter.note)
            window.stepped.connect(self.presenter.step)
            window.street_chosen.connect(self.presenter.walk)
            window.large_wanted.connect(self._resize_type)
            window.place_wanted.connect(lambda: self.desk.map.go_to(_point(self.presenter.current()), READING_SCALE))
        return self.window

    def _resize_type(self, large: bool) -> None:
        sizes = Sizes.keep(large)
        if self.window is not None:
            self.window.show_sizes(sizes)


def _point(it: Premises | None) -> QgsPointXY | None:
    return QgsPointXY(it.geometry.x, it.geometry.y) if it is not None and it.geometry is not None else None
