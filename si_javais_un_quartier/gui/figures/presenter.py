"""What the page *Figures* shows: counted in another thread, counted again when something was written."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from ...domain.errors import QuartierError
from ...domain.instants import parse_date
from ...domain.ports import Progress
from ...qgis_bridge import tasks
from ...qgis_bridge.report_words import speaker_for
from ...report.choices import Choices, from_plain, to_plain
from ...report.context import Context
from ...report.live import LiveFigures, filter_fields, live_figures
from ...report.material import read_material
from ...store.catalogue import Catalogue
from ...store.remembered import recall, remember
from .periods import THREE_MONTHS, days_of

if TYPE_CHECKING:
    from ...qgis_bridge.workspace import Workspace
    from ...store.replica import Replica

log = logging.getLogger(__name__)

_VIEW, _REPORT = "figures", "report"
#: Seconds that the window may stand still for a choice to be remembered.
_PATIENCE = 0.2


class View(Protocol):
    """The page, as its presenter sees it."""

    def show_period(self, key: str, first: date, last: date) -> None:
        """What is chosen."""

    def show_figures(self, given: LiveFigures) -> None:
        """The figures."""


class FiguresPresenter:
    """Counts while the page is looked at; a period that was chosen is remembered in the working copy."""

    def __init__(self, view: View, workspace: Workspace) -> None:
        self._view, self._workspace = view, workspace
        self._key = THREE_MONTHS
        self._own: tuple[date, date] | None = None
        self._oldest = date.max
        self._stale = True
        self._running: tasks.QuartierTask | None = None
        self.visible = False

    @property
    def days(self) -> tuple[str, str]:
        """The first and last day shown (ISO)."""
        period = days_of(self._key, self._today(), self._oldest, self._own)
        return period.first.isoformat(), period.last.isoformat()

    def begin(self) -> None:
        """A quarter was opened."""
        kept = recall(self._replica(), _VIEW)
        self._key = str(kept.get("period", THREE_MONTHS)) if isinstance(kept, dict) else THREE_MONTHS
        self._own = _days(kept)
        self._oldest = _day(Catalogue(self._replica()).first_day_said()) or self._today()
        self.changed()

    def end(self) -> None:
        """It was closed."""
        if self._running is not None:
            self._running.cancel()
        self._running = None

    def changed(self) -> None:
        """Something was written: count again, now or when the page is looked at."""
        self._stale = True
        self.look()

    def look(self) -> None:
        """The page is looked at."""
        if self.visible and self._stale and self._workspace.replica is not None:
            self._stale = False
            self._count()

    def choose(self, key: str, first: date | None, last: date | None) -> None:
        """Show another period, and remember it."""
        self._key = key
        if first is not None and last is not None:
            self._own = (first, last)
        kept = {"period": key, "days": [day.isoformat() for day in self._own or ()]}
        self._keep(_VIEW, kept)
        self.changed()

    def narrowing(self, field: str, key: str) -> dict[str, object]:
        """What the list is narrowed to by a bar."""
        return filter_fields(field, key, *self.days)

    # -- the report's choices

    def choices(self) -> Choices:
        """Those of the last report, for the days shown now."""
        first, last = self.days
        return replace(from_plain(recall(self._replica(), _REPORT)), first=first, last=last)

    def keep_choices(self, chosen: Choices) -> None:
        """For the next report."""
        self._keep(_REPORT, to_plain(chosen))

    # -- inside

    def _keep(self, key: str, value: object) -> None:
        """Remember something small; where the working copy can't be written now, it is chosen again next time."""
        replica = self._replica()
        try:
            with replica.patience(_PATIENCE):
                remember(replica, key, value)
        except QuartierError as error:
            log.info("%s was not remembered: %s", key, error.detail or type(error).__name__)

    def _count(self) -> None:
        if self._running is not None:
            self._running.cancel()
        first, last = self.days
        self._view.show_period(self._key, parse_date(first), parse_date(last))
        speaker, today = speaker_for(), self._workspace.clock.today()
        replica = self._replica()

        def work(progress: Progress) -> LiveFigures:
            with replica.sibling() as copy:
                material = read_material(copy, today, progress)
            return live_figures(Context(material, Choices(first=first, last=last), speaker))

        task = tasks.QuartierTask("figures", work, quiet=True)
        self._running = task
        task.done.connect(lambda found: self._show(task, found))
        tasks.start(task)

    def _show(self, task: tasks.QuartierTask, found: LiveFigures) -> None:
        if task is self._running:
            self._running = None
            self._view.show_figures(found)

    def _replica(self) -> Replica:
        replica = self._workspace.replica
        if replica is None:
            raise RuntimeError("no quarter is open")
        return replica

    def _today(self) -> date:
        return parse_date(self._workspace.clock.today())


def _days(kept: object) -> tuple[date, date] | None:
    days = [_day(text) for text in kept.get("days", ())] if isinstance(kept, dict) else []
    return (days[0], days[1]) if len(days) == 2 and days[0] and days[1] else None


def _day(text: object) -> date | None:
    try:
        return parse_date(str(text))
    except ValueError:
        return None
