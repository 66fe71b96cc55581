"""The quarter in QGIS's own search bar: contributions, premises and parcels, found while one types."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import QuartierError
from ..domain.labels import OCCUPANCY, STATUS_IN_TOOL
from ..domain.plain_text import one_line
from ..domain.ports import Clock
from ..domain.records import Place
from ..domain.search_text import words
from ..domain.vocabulary import Occupancy
from ..qgis_bridge.icons import icon
from ..qgis_bridge.translation import render
from ..store.communes import commune_names, with_code
from ..store.contributions import ContributionFilter, ContributionRepository
from ..store.lookup import asking, parcels_by_steps, parcels_called, premises_by_address, sections_called
from ..store.replica import Replica
from .words import no_words

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

log = logging.getLogger(__name__)

PREFIX = "qua"
#: Results of one sort: more don't help in a list that one reads at a glance.
MOST = 12
SHORTEST = 2
LONGEST = 100
LONGEST_LINE = 120
_PATIENCE = 5.0
_GRACE = 0.02


def _tr(text: str) -> str:
    return QCoreApplication.translate("Locator", text)


@dataclass(frozen=True)
class Found:
    """What a result stands for.

    ``what`` is contribution, premises, parcel or section; ``key`` its uuid or id, for a section what its ids begin
    with.
    """

    what: str
    key: str
    place: Place | None = None

    def packed(self) -> list[str]:
        """As texts, which Qt can carry from thread to thread without Python."""
        at = [repr(self.place.x), repr(self.place.y)] if self.place else []
        return [self.what, self.key, *at]

    @classmethod
    def unpacked(cls, texts: Sequence[str]) -> Found:
        """What :meth:`packed` made."""
        what, key, *at = texts
        return cls(what, key, Place(float(at[0]), float(at[1])) if at else None)


class Searches:
    """Counts the searches that run in threads, so that the filter leaves QGIS only when there are none.

    QGIS waits for its threads when a filter goes; a thread of ours that then wanted Python's lock would never end.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running = 0
        self._over = False

    @property
    def over(self) -> bool:
        """Whether the filter is about to go."""
        return self._over

    @contextmanager
    def one(self) -> Iterator[None]:
        """While a search runs."""
        with self._changed:
            self._running += 1
        try:
            yield
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()

    def end(self) -> None:
        """Ask all to stop and wait until they have."""
        self._over = True
        with self._changed:
            waited = self._running > 0
            if not self._changed.wait_for(lambda: self._running == 0, _PATIENCE):
                log.warning("a search of the locator did not end in time")
        if waited:
            time.sleep(_GRACE)  # the thread still has to leave Python


class QuarterLocatorFilter(QgsLocatorFilter):
    """One search, in a clone of this filter and in a thread of QGIS, over a connection of its own."""

    def __init__(
        self, replica: Replica, clock: Clock, choose: Callable[[Found], object], searches: Searches | None = None
    ) -> None:
        super().__init__()
        self._replica, self._clock, self._choose = replica, clock, choose
        self._searches = searches or Searches()
        # made here, on the main thread: pictures can't be made in a search
        self._icons = {what: icon(name) for what, name in _ICONS.items()}

    def clone(self) -> QuarterLocatorFilter:
        """What QGIS searches with."""
        return QuarterLocatorFilter(self._replica, self._clock, self._choose, self._searches)

    def name(self) -> str:
        """Never shown, kept in QGIS's settings."""
        return "si_javais_un_quartier"

    def displayName(self) -> str:
        """The heading of the results."""
        return _tr("Quarter")

    def prefix(self) -> str:
        """What restricts the search to the quarter."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """After QGIS's own quick ones."""
        return QgsLocatorFilter.Priority.Medium

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Emit what fits, contributions first; ends within a millisecond or so of a cancel."""
        text = string.strip()[:LONGEST]
        if len(text) < SHORTEST or not words(text):
            return

        def stopped() -> bool:
            return self._searches.over or feedback.isCanceled()

        with self._searches.one():
            try:
                with asking(self._replica, stopped) as own:
                    for result in self._results(own, text):
                        if stopped():
                            return
                        self.resultFetched.emit(result)
            except QuartierError as error:
                log.info("the locator could not search: %s", error.detail or type(error).__name__)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Show what was chosen."""
        self._choose(found_in(result))

    def _results(self, own: Replica, text: str) -> Iterator[QgsLocatorResult]:
        towns = commune_names(own)
        steps = with_code(text, towns)
        for section in sections_called(own, steps, MOST):
            about = _tr("{count} parcels: go on with a number").format(count=section.parcels)
            town = towns.get(section.commune, section.commune)
            called = " ".join(filter(None, (town, section.prefix.strip("0"), section.section)))
            yield self._result(Found("section", section.key, section.place), _tr("Sections"), called, about)
        for parcel in (*parcels_by_steps(own, steps, MOST), *parcels_called(own, text, MOST)):
            name = " ".join(filter(None, (parcel.section, parcel.number))) or parcel.id
            yield self._result(Found("parcel", parcel.id), _tr("Parcels"), name, parcel.id)
        contributions = ContributionRepository(own, self._clock)
        keys = contributions.keys(ContributionFilter(text=text), MOST)
        for item in contributions.rows(keys):
            about = (item.reference or "", render(STATUS_IN_TOOL[item.status]), item.place)
            title = item.title or no_words()
            yield self._result(Found("contribution", item.uuid, item.position), _tr("Contributions"), title, *about)
        for premises in premises_by_address(own, text, MOST):
            state = _occupancy(premises.occupancy)
            found = Found("premises", premises.uuid, premises.place)
            yield self._result(found, _tr("Premises"), premises.address, state)

    def _result(self, found: Found, group: str, title: str, *about: str) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = one_line(title, LONGEST_LINE)
        result.description = one_line(" · ".join(filter(None, about)), LONGEST_LINE)
        result.group = group
        result.icon = self._icons[found.what]
        result.score = 0.5
        result.setUserData(found.packed())
        return result


class QuarterLocator:
    """Puts the filter into QGIS's search bar while a quarter is open."""

    def __init__(self, iface: QgisInterface, choose: Callable[[Found], object]) -> None:
        self._iface, self._choose = iface, choose
        self._filter: QuarterLocatorFilter | None = None
        self._searches = Searches()

    def begin(self, replica: Replica, clock: Clock) -> None:
        """A quarter was opened."""
        self.end()
        self._searches = Searches()
        self._filter = QuarterLocatorFilter(replica, clock, self._choose, self._searches)
        self._iface.registerLocatorFilter(self._filter)

    def end(self) -> None:
        """It closes; QGIS deletes the filter."""
        if self._filter is None:
            return
        self._searches.end()
        self._iface.deregisterLocatorFilter(self._filter)
        self._filter = None


def found_in(result: QgsLocatorResult) -> Found:
    """What a result stands for; QGIS's Python hands its data out as a value or through a call, by version."""
    data = result.userData
    return Found.unpacked(data() if callable(data) else data)


_ICONS = {"contribution": "contributions", "premises": "premises", "parcel": "map", "section": "map"}


def _occupancy(value: str) -> str:
    try:
        return render(OCCUPANCY[Occupancy(value)])
    except ValueError:
        return ""
