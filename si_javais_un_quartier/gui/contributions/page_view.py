"""What the presenter of the page *Contributions* shows, put into the page's widgets and onto the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...domain.instants import parse_instant
from ...domain.phrases import Phrase
from ...qgis_bridge.parcels import parcel_geometry
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.contributions import Figures
from ...store.similar import Similar
from ..dock import QuartierDock
from ..map_link import MapLink
from .page import ContributionsPage
from .page_words import page_of
from .ports import Reading


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionsPage", text, None, count)


class PageView(QObject):
    """The presenter's ``View``; ``read`` carries the reading that is shown now, or None.

    ``chosen`` carries the rows that are still selected where a search, a sync or an act has taken some away.
    """

    read = pyqtSignal(object)
    chosen = pyqtSignal(object)
    lift_wanted = pyqtSignal()
    noting_wanted = pyqtSignal()

    def __init__(self, workspace: Workspace, map_link: MapLink, dock: QuartierDock) -> None:
        super().__init__(dock)
        self._workspace, self._map, self._dock = workspace, map_link, dock
        self.page: ContributionsPage | None = None
        self.reading: Reading | None = None
        self.total = 0
        self._kept: list[int] = []
        self._top: int | None = None

    def begin(self, chosen: Sequence[int], top: int | None) -> None:
        """These rows are selected, and *top* is the first in sight, as soon as the list is whole."""
        self._kept, self._top = list(chosen), top

    def over(self, page: ContributionsPage) -> None:
        """Show what comes on *page*; before that nothing may be shown."""
        self.page = page

    def show_first(self, keys: Sequence[int]) -> None:
        """The first rows of a search, or none while it is being counted."""
        self._kept = list(dict.fromkeys((*self.page.selected_keys(), *self._kept)))
        self.page.model.show_keys(keys)
        self.page.list.itemDelegate().now = parse_instant(self._workspace.clock.now())
        self._select_kept()

    def show_all(self, keys: Sequence[int], total: int, *, filtered: bool) -> None:
        """All rows, in place of the first."""
        self.total = total
        before = self.page.selected_keys()
        self._kept = list(dict.fromkeys((*before, *self._kept)))
        self.page.model.extend_keys(keys)
        self.page.head.show_count(len(keys), total, filtered=filtered)
        self._show_emptiness(empty=not keys)
        self._select_kept()
        self._kept = []
        self.page.show_top(self._top)
        self._top = None
        now = self.page.selected_keys()
        if set(now) != set(before):
            self.chosen.emit(now)

    def show_news(self, count: int) -> None:
        """Rows that wait."""
        self.page.head.show_news(count)

    def show_figures(self, figures: Figures) -> None:
        """The strip."""
        self.page.figures.show_figures(
            {
                "to_triage": figures.to_triage,
                "unanswered": figures.unanswered,
                "overdue": figures.overdue,
                "answered_this_month": figures.answered_this_month,
                "median_days": figures.median_days,
            }
        )
        if not self.total and figures.total:
            self.total = figures.total

    def refresh_rows(self) -> None:
        """Read again what is listed; a layer that was reloaded forgets its selection."""
        self.page.model.refresh()
        self._map.show(self.page.selected_keys())

    def show_reading(self, reading: Reading | None) -> None:
        """The contribution in the pane and its ring on the map."""
        before, self.reading = self.reading, reading
        if reading is None:
            self.page.hide_contribution()
            self._map.point_at(None, move=False)
        else:
            self.page.pane.show_page(page_of(reading))
            self.page.show_contribution()
            self.page.model.show_read(reading.dossier.key)
            moved = before is None or before.dossier.contribution.uuid != reading.dossier.contribution.uuid
            self._map.point_at(point(reading), _parcel(reading), move=moved)
        self.read.emit(reading)

    def show_similar(self, found: Sequence[Similar]) -> None:
        """Under the words of the contribution."""
        self.page.pane.similar.show_found(found)

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done, above the page."""
        self._dock.notice.say("\n".join(render(found) for found in findings), picture="info")

    def _select_kept(self) -> None:
        """Those that were selected and are listed still; the one that is read where it is none of them."""
        read = self.reading.dossier.key if self.reading is not None else None
        kept = self._kept if read is None or read in self._kept else [read]
        self.page.select_keys(kept, scroll=False)

    def _show_emptiness(self, *, empty: bool) -> None:
        first_day = empty and not self.total
        self.page.show_list_or_empty(empty=empty, first_day=first_day)
        if first_day:
            self.page.empty.say(
                "contributions",
                _tr("No contribution yet"),
                _tr("The shared base is empty. Contributions will come with the synchronisation."),
                (
                    (_tr("Synchronise"), self._workspace.synchronise),
                    (_tr("New contribution"), self.noting_wanted.emit),
                ),
            )
        elif empty:
            names = ", ".join(self.page.filters.names()) or _tr("this figure")
            self.page.empty.say(
                "search",
                _tr("Nothing found"),
                _tr("None of the %n contribution(s) of the quarter fits this search.", self.total),
                ((_tr("Lift {filters}").format(filters=names), self.lift_wanted.emit),),
            )


def point(reading: Reading) -> QgsPointXY | None:
    """Where the contribution is, in the quarter's CRS."""
    place = reading.dossier.contribution.geometry
    return QgsPointXY(place.x, place.y) if place is not None else None


def _parcel(reading: Reading) -> QgsGeometry | None:
    dossier = reading.dossier
    parcel = dossier.contribution.parcel_id or (dossier.premises.parcel_id if dossier.premises else None)
    return parcel_geometry(parcel) if parcel else None
