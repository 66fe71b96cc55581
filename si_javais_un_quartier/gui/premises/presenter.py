"""What the page *Premises* shows: the list and its filters, a sheet, the index as the sliders pull its weights."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...domain.errors import Cancelled, QuartierError
from ...domain.priority_rule import KEY, keep_rule, why_not
from ...domain.records import Setting
from ...domain.situation import Refusal
from ...domain.weighing import Weights, rebalanced
from ...qgis_bridge import tasks
from ...qgis_bridge.remembered_columns import Remembered
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from .held import Held, read_held
from .list_model import Row
from .ranking import ALL, Ranking, rate_words
from .rule_filters import NONE, filters_of, name_of
from .sheet_words import Sheet, sheet_of

if TYPE_CHECKING:
    from ...qgis_bridge.workspace import Workspace
    from .map_view import MapView
    from .page import PremisesPage

#: The last place of a slider counts; drawing follows within a blink
RECOLOUR_MS = 30
#: How firm the ranks are takes a moment: it is counted when the hand rests
FIRM_MS = 250
_AFFECTING = frozenset(("premises", "premises_event", "contribution", "initiative", "setting"))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class PremisesPresenter(QObject):
    """``selected`` carries the sheet that is open, or None, and whether it is another than before.

    ``silent`` names, once, the layers of the city that did not answer.
    """

    selected = pyqtSignal(object, bool)
    silent = pyqtSignal(str)

    def __init__(self, page: PremisesPage, workspace: Workspace, on_map: MapView) -> None:
        super().__init__(page)
        self.page, self._workspace, self._map = page, workspace, on_map
        self.held: Held | None = None
        self.weights = Weights()
        self.current = -1
        self.sheet: Sheet | None = None
        self.ranking: Ranking | None = None
        self._stale, self._reweighed = True, False
        self._task: tasks.QuartierTask | None = None
        self._rows: list[Row] = []
        self._waiting: Callable[[], object] | None = None
        self._before = Remembered()
        self._recolour = self._timer(RECOLOUR_MS, lambda: self._map.recolour(self.weights))
        self._firming = self._timer(FIRM_MS, self._count_firm)
        page.seen.connect(self.look)
        page.listed.filtered.connect(self.list_again)
        page.listed.opened.connect(self.open_row)
        page.listed.map_wanted.connect(self.show_on_map)
        page.sheet.index.map_wanted.connect(self.show_on_map)
        page.sheet.index.pulled.connect(self.pull)
        page.sheet.index.reset_wanted.connect(self.restore)
        page.sheet.index.keep_wanted.connect(self.keep)
        page.sheet.back.connect(self.close_sheet)
        page.sheet.stepped.connect(self.step)

    def _timer(self, wait: int, done: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(done)
        return timer

    # -- reading

    def begin(self) -> None:
        """A quarter was opened."""
        self.held, self.ranking, self.current, self.sheet, self._stale = None, None, -1, None, True
        self._before = Remembered()
        self.page.show_list()
        if self.page.isVisible():
            self.look()

    def end(self) -> None:
        """It was closed."""
        if self._task is not None:
            self._task.cancel()
        self._map.hide()
        for timer in (self._recolour, self._firming):
            timer.stop()
        self.held, self.ranking, self.sheet, self.current, self._waiting = None, None, None, -1, None
        self.page.listed.model.show_rows(())

    def changed(self, tables: frozenset[str] | None) -> None:
        """Something was written."""
        if tables is None or tables & _AFFECTING:
            self._stale = True
            if self.page.isVisible():
                self.look()

    def look(self) -> None:
        """Read, if what is shown is not what there is."""
        replica = self._workspace.replica
        if replica is None or not self._stale or self._task is not None:
            return
        self._stale = False
        if self.held is None:
            self.page.listed.show_empty(
                "premises",
                _tr("Reading the premises…"),
                _tr("With their wishes, initiatives and history."),
                tools=False,
            )
        today = self._workspace.clock.today()
        self._task = task = tasks.QuartierTask(
            _tr("Premises"), lambda _: read_held(replica, today, self._before), quiet=True
        )
        task.done.connect(self._read)
        task.failed.connect(self._failed)
        tasks.start(task)

    def _failed(self, error: QuartierError) -> None:
        self._task = None
        if isinstance(error, Cancelled) or self._workspace.replica is None:
            return
        self.page.listed.show_empty("warning", _tr("The premises can’t be ranked"), render(error.phrase), tools=False)

    def _read(self, held: Held) -> None:
        self._task = None
        if self._workspace.replica is None:
            return
        first = self.held is None
        unsaved = not first and self.weights != self.held.settings.priority.weights
        uuid = self.held.premises[self.current].uuid if self.held and self.current >= 0 else ""
        self.held = held
        if not unsaved:
            self.weights = held.settings.priority.weights
        self.current = held.row_of(uuid) if uuid else -1
        self._score()
        self.list_again()
        if self._map.shown:
            self._map.show(held.standing, self.weights)
        if self.current >= 0:
            self._show_sheet(again=True)
        elif uuid:
            self.close_sheet()
        if self._stale:
            self.look()
        if held.silent:
            self.silent.emit(", ".join(held.silent))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def when_read(self, do: Callable[[], object]) -> None:
        """Do it now, or once the premises have been read; the last wish counts."""
        if self.held is not None:
            do()
        else:
            self._waiting = do

    # -- the list

    def list_again(self) -> None:
        """The rows of the state and the words that are asked for, the first ranks first."""
        held, listed = self.held, self.page.listed
        if held is None:
            return
        self._reweighed = False
        if not held.premises:
            listed.show_empty(
                "premises",
                _tr("No ground-floor premises yet"),
                _tr(
                    "Import a survey or a list (spreadsheet, LOCOMVAC, Sirene…), or draw them on the layer of premises."
                ),
                (_tr("Import premises…"), listed.import_wanted.emit),
                tools=False,
            )
            return
        listed.show_figures(self.ranking.counts(), rate_words(held))
        listed.rules.show_filters(filters_of(held), name_of(held, listed.rules.chosen))
        self._rows = self.ranking.rows(listed.state, listed.search.text(), listed.rules.chosen)
        listed.model.show_rows(self._rows)
        listed.show_count(len(self._rows), len(held.premises))
        if not self._rows:
            listed.show_empty(
                "search", _tr("No premises here"), _tr("Other words, or another state, may find some."),
                (_tr("Show all"), self._lift),
            )  # fmt: skip
        listed.select(listed.model.place_of(self.current))

    def _lift(self) -> None:
        self.page.listed.search.setText("")
        self.page.listed.rules.chosen = NONE
        self.page.listed.choose(ALL)

    # -- the sheet

    def open_uuid(self, uuid: str) -> bool:
        """The sheet of a premises by its uuid; False where it isn't known (yet)."""
        row = self.held.row_of(uuid) if self.held is not None else -1
        if row >= 0:
            self.open_row(row)
        return row >= 0

    def open_row(self, row: int) -> None:
        """The sheet of a premises by its row."""
        self.current = row
        self._show_sheet(again=False)
        self.page.show_sheet()

    def close_sheet(self) -> None:
        """Back to the list, in the order of the weights as they are now: under an open sheet it stayed as it was."""
        if self._reweighed:
            self.list_again()
        self.page.show_list()
        self.page.listed.select(self.page.listed.model.place_of(self.current))
        self.current, self.sheet = -1, None
        self.selected.emit(None, True)

    def step(self, by: int) -> None:
        """The next or the previous of the list."""
        place = self.page.listed.model.place_of(self.current) + by
        row = self.page.listed.model.row(place)
        if row is not None and self.current >= 0:
            self.open_row(row.number)

    def _show_sheet(self, *, again: bool) -> None:
        self.sheet = sheet_of(self.held, self.current)
        place = self.page.listed.model.place_of(self.current)
        said = _tr("{place} of {total}").format(place=place + 1, total=len(self._rows)) if place >= 0 else ""
        (self.page.sheet.fill if again else self.page.sheet.show_sheet)(self.sheet, said)
        self._show_index()
        self._firming.start()
        self.selected.emit(self.sheet, not again)

    # -- the index

    def pull(self, part: str, value: int) -> None:
        """A slider was moved."""
        self._weigh(rebalanced(self.weights, part, value))

    def restore(self) -> None:
        """Back to the quarter's weights."""
        if self.held is not None:
            self._weigh(self.held.settings.priority.weights)

    def keep(self) -> None:
        """Make these weights the quarter's."""
        replica = self._workspace.replica
        if replica is None or self.held is None:
            return
        present = next(iter(Catalogue(replica).where(Setting, key=KEY)), None)
        rule = replace(self.held.settings.priority, weights=self.weights)
        decision = keep_rule(self._workspace.member(), rule, present)
        if isinstance(decision, Refusal):
            self.page.sheet.index.may_keep("\n".join(render(found) for found in decision.findings))
        else:
            self._workspace.perform(decision)

    def show_on_map(self, wanted: bool) -> None:
        """The index as colours on the map, or off it."""
        if wanted and self.held is not None:
            self._map.show(self.held.standing, self.weights)
        else:
            self._map.hide()
        self._tell_map()

    def _tell_map(self) -> None:
        for button in (self.page.sheet.index.on_map, self.page.listed.on_map):
            button.setChecked(self._map.shown)

    def _weigh(self, weights: Weights) -> None:
        self.weights, self._reweighed = weights, True
        self._score()
        if not self._map.shown:
            self._map.show(self.held.standing, weights)
            self._tell_map()
        self._recolour.start()
        if self.current >= 0:
            self._show_index()
        self._firming.start()

    def _score(self) -> None:
        self.ranking = Ranking(self.held, self.weights)

    def _show_index(self) -> None:
        box, row = self.page.sheet.index, self.current
        changed = self.weights != self.held.settings.priority.weights
        box.show_weights(self.weights, changed=changed)
        obstacle = why_not(self._workspace.member())
        box.may_keep(render(obstacle) if obstacle is not None else "")
        box.show_score(*self.ranking.score_words(row))
        box.show_firm(self.ranking.firm_words(row))

    def _count_firm(self) -> None:
        if self.ranking is None:
            return
        self.ranking.count_firm()
        if self.current >= 0:
            self.page.sheet.index.show_firm(self.ranking.firm_words(self.current))
        rule = self.page.listed.rules.chosen
        self._rows = [self.ranking.row(row.number, rule) for row in self._rows]
        self.page.listed.model.change_rows(self._rows)
