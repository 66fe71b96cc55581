"""Puts the page *Contributions* together: widgets on one side, presenter on the other, the map beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...domain.instants import parse_instant
from ...domain.vocabulary import Status, Visibility
from ...qgis_bridge.background import BackgroundReading
from ...qgis_bridge.workspace import Workspace
from ...store.contributions import ContributionFilter, Sort
from ...store.named_lists import NamedList
from .. import words
from ..dock import QuartierDock
from ..keys import Keys, KeySheet
from ..map_link import MapLink
from .abilities import ABILITIES
from .act_bar import MenuAct
from .choices import Choices
from .figures import DELAY
from .filter_bar import FilterBar
from .key_groups import key_groups
from .list_model import ContributionListModel
from .list_names import NamedLists
from .page import ContributionsPage
from .page_keys import page_keys
from .page_view import PageView, point
from .ports import Draft, Reading
from .presenter import ContributionsPresenter
from .view_memory import Seen, recall_view, remember_view
from .wanted import chosen_of, figure_of, wanted_of

#: What a search does beside showing its first rows waits this long for the next key.
IDLE_MS = 40
READING_SCALE = 1000


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionsPage", text, None, count)


class ContributionsDesk(QObject):
    """Hands the presenter what the person does; :class:`PageView` shows what it answers, abilities add to both.

    ``initiative_wanted`` carries the uuid of one to read on its own page, or nothing: the page.
    """

    noting_wanted = pyqtSignal()
    initiative_wanted = pyqtSignal(str)

    def __init__(self, workspace: Workspace, map_link: MapLink, dock: QuartierDock) -> None:
        super().__init__(dock)
        self.workspace, self.map, self.dock = workspace, map_link, dock
        self._background = BackgroundReading(self)
        self.view = PageView(workspace, map_link, dock)
        self.presenter = ContributionsPresenter(self.view, workspace, self._background)
        self.choices = choices = Choices(self.presenter, workspace)
        self.filters = FilterBar(choices.filters(), choices.more())
        self.lists = NamedLists(workspace, self.wanted, self.filters)
        self.filters.add_lists(self.lists.button, self.lists.row)
        self.model = ContributionListModel(self.presenter.items)
        self.page = ContributionsPage(self.model, self.filters)
        self.view.over(self.page)
        self._figure = ""
        self._order_before: tuple[Sort, tuple[float, float] | None] = (Sort.NEWEST, None)
        self._narrowed: dict[str, dict[str, object]] = {}
        #: What abilities offer for many contributions beside the bulk acts.
        self.for_many: list[MenuAct] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.presenter.finish_search)
        self._connect()
        self.abilities = tuple(ability(self) for ability in ABILITIES)
        self.keys = Keys(
            self.page, (*page_keys(self), *chain.from_iterable(ability.keys() for ability in self.abilities))
        )

    def _connect(self) -> None:
        page, pane, presenter = self.page, self.page.pane, self.presenter
        self.filters.changed.connect(self.search)
        self.filters.left.connect(self._read_first)
        for name, menu in self.filters.filters.items():
            menu.counts_wanted.connect(lambda name=name, menu=menu: self.choices.count(name, menu))
        page.figures.chosen.connect(self._choose_figure)
        page.sort.changed.connect(self._resort)
        self.lists.chosen.connect(self._show_list)
        page.selected.connect(self._selected)
        page.news_wanted.connect(self._show_news)
        page.all_wanted.connect(self._lift)
        self.view.lift_wanted.connect(self._lift)
        self.view.noting_wanted.connect(self.noting_wanted)
        self.view.read.connect(self._tell_read)
        self.view.chosen.connect(self._tell_selected)
        pane.status_chosen.connect(lambda key, given: presenter.change_status(Status(key), given))
        pane.act_chosen.connect(self._act)
        pane.tag_added.connect(presenter.add_tag)
        pane.tag_removed.connect(presenter.remove_tag)
        pane.drafted.connect(self._keep_draft)
        pane.written.connect(self._write)
        pane.turn_act.connect(presenter.act_on_turn)
        pane.similar.chosen.connect(self.reveal)
        self.map.picked.connect(self._picked_on_map)
        self.map.view_changed.connect(self._view_changed)
        self.workspace.changed.connect(lambda tables: presenter.after_write(mine=tables is not None))

    # -- opening and closing

    def begin(self) -> None:
        """A quarter was opened: filters, order, choice and scroll of last time come back."""
        replica = self.workspace.replica
        if replica is None:
            return
        seen = recall_view(replica)
        self.presenter.open()
        self._background.begin(replica, self.workspace.clock)
        for ability in self.abilities:
            ability.begin()
        self._show_wanted(seen.wanted, seen.figure)
        self.page.pane.composer.signature.choose(seen.signature)
        self.presenter.wanted(self.wanted())
        self.view.begin(seen.chosen, seen.top)
        self.presenter.begin()
        current = next((key for key in seen.chosen if self.presenter.uuid_of(key)), None)
        if current is not None:
            self.presenter.read_key(current, len(seen.chosen))
        QTimer.singleShot(0, lambda: self._settle(seen))

    def _settle(self, seen: Seen) -> None:
        """Heights and scroll of last time, once all is laid out; the rest of the list may come later."""
        if self.workspace.replica is not None:
            self.page.show_sizes(seen.sizes)
            self.page.show_top(seen.top)

    def end(self) -> None:
        """It was closed."""
        self._idle.stop()
        self._narrowed.clear()
        for ability in self.abilities:
            ability.end()
        self.presenter.end()
        self._background.end()

    def keep_view(self) -> None:
        """Remember filters, selection and what is being typed in the working copy."""
        self.page.pane.composer.keep()
        self.presenter.keep_drafts()
        for ability in self.abilities:
            ability.keep()
        if self.workspace.replica is not None:
            remember_view(self.workspace.replica, self._seen())

    def _seen(self) -> Seen:
        page = self.page
        return Seen(
            self._chosen(),
            tuple(page.selected_keys() or ([self.reading.dossier.key] if self.reading is not None else ())),
            page.top_key(),
            page.pane.composer.signature.chosen(),
            page.sizes(),
            self._figure,
        )

    def remove(self) -> None:
        """Leave the map and QGIS's shortcuts as they were."""
        for ability in self.abilities:
            ability.remove()
        self.keys.remove()

    # -- what the person does

    def search(self) -> None:
        """Narrow the list; the rest of it comes when the person stops typing."""
        self.presenter.search(self.wanted())
        self.page.head.show_count(None, self.view.total, filtered=True)
        self.page.show_list_or_empty(empty=False, first_day=False)
        self._idle.start()

    def _read_first(self) -> None:
        """From the search box to what it found: the row that is read, else the first one."""
        if self.model.rowCount() and not self.page.selected_keys():
            self.page.step(0)
        self.page.take_focus()

    def wanted(self) -> ContributionFilter:
        """What narrows the list now, and its order."""
        return self.presenter.with_figure(self._chosen(), self._figure)

    def _chosen(self) -> ContributionFilter:
        """The same without what the figure of the strip adds."""
        wanted = replace(
            wanted_of({key: tuple(menu.chosen) for key, menu in self.filters.filters.items()}),
            text=self.filters.search.text(),
            bbox=self.map.view() if self.filters.only_view.isChecked() else None,
            sort=self.page.sort.chosen,
            near=self.page.sort.near,
        )
        for part in self._narrowed.values():
            wanted = replace(wanted, **part)
        return wanted

    def narrow(self, name: str, part: dict[str, object] | None, *, quietly: bool = False) -> None:
        """Keep *part*, fields of the filter, on top of what the menus say, until None lifts it or all is shown.

        *quietly*: a search follows anyway.
        """
        if self._narrowed.get(name) == part:
            return
        self._narrowed.pop(name, None)
        if part is not None:
            self._narrowed[name] = part
        if not quietly:
            self.search()

    def _lift(self) -> None:
        self._take_figure("")
        self.page.figures.mark("")
        self._narrowed.clear()
        for ability in self.abilities:
            ability.lifted()
        self.filters.clear()

    def _show_list(self, named: NamedList) -> None:
        """What was kept under a name, in place of what narrows the list now."""
        self._show_wanted(named.wanted)
        if not named.whole:
            self.dock.notice.say(
                _tr("“{name}” was kept by a newer version: this one can’t ask for all of it, and shows more.").format(
                    name=named.name
                ),
                picture="info",
            )
        self._resort()

    def _show_wanted(self, wanted: ContributionFilter, figure: str | None = None) -> None:
        """Let menus, order, figure and abilities say *wanted*, without a search.

        *figure* is on top of it; None: the one that is part of it, if any.
        """
        chosen = self.choices.named(chosen_of(wanted))
        self.filters.set_quietly(wanted.text, chosen, only_view=wanted.bbox is not None)
        self.page.sort.choose(wanted.sort, wanted.near)
        self._figure = self.page.figures.mark(figure_of(wanted) if figure is None else figure)
        self._narrowed.clear()
        for ability in self.abilities:
            ability.asked(wanted)

    def _resort(self) -> None:
        """Search, and show the list from the top."""
        self.search()
        self.page.list.scrollToTop()

    def _choose_figure(self, figure: str) -> None:
        self._take_figure(figure)
        self._resort()

    def _take_figure(self, figure: str) -> None:
        """The figure of the delay brings its order, the slowest answers first, and takes it away again."""
        sort = self.page.sort
        if figure == DELAY and sort.chosen is not Sort.SLOWEST:
            self._order_before = (sort.chosen, sort.near)
            sort.choose(Sort.SLOWEST)
        elif figure != DELAY and sort.chosen is Sort.SLOWEST:
            sort.choose(*self._order_before)
        self._figure = figure

    def _show_news(self) -> None:
        self.search()
        self.presenter.finish_search()
        self.page.list.scrollToTop()

    @property
    def reading(self) -> Reading | None:
        """What the pane shows."""
        return self.view.reading

    def selected_keys(self) -> list[int]:
        """The keys of the selected rows, the current one first."""
        return self.page.selected_keys()

    def _selected(self, keys: Sequence[int]) -> None:
        self.page.pane.composer.keep()
        self.map.show(keys)
        current = self.page.current_key() if self.page.picking else None
        self.presenter.read_key(current or (keys[0] if keys else None), len(keys))
        self._tell_selected(keys)

    def choose(self, keys: Sequence[int]) -> None:
        """These rows are selected now, as if a person had done it."""
        self._selected(keys)

    def _tell_read(self, reading: Reading | None) -> None:
        for ability in self.abilities:
            ability.show(reading)

    def _tell_selected(self, keys: Sequence[int]) -> None:
        for ability in self.abilities:
            ability.selected(keys)

    def _picked_on_map(self, keys: list[int]) -> None:
        """What is selected on the map is selected in the list; an empty selection leaves the page as it is."""
        if not keys:
            return
        self.page.pane.composer.keep()
        self.page.select_keys(keys, scroll=True)
        current = self.page.current_key()
        self.presenter.read_key(current if current in keys else keys[0], len(keys))
        self._tell_selected(self.page.selected_keys())

    def _view_changed(self) -> None:
        if self.filters.only_view.isChecked():
            self.search()

    def _act(self, key: str, given: dict[str, str]) -> None:
        if key == "take_charge":
            self.presenter.take_charge()
        else:
            self.presenter.change_visibility(Visibility(key.partition(":")[2]), given)

    def _keep_draft(self, body: str, note: bool) -> None:
        if not self.presenter.keep_draft(Draft(body, note)):
            self.page.pane.composer.keep_later()
            return
        clock = words.when(self.workspace.clock.now(), parse_instant(self.workspace.clock.now()))
        self.page.pane.composer.show_saved(_tr("Draft kept, {when}").format(when=clock))

    def _write(self, body: str, note: bool) -> None:
        composer = self.page.pane.composer
        signed = composer.signature.chosen() or None
        done = self.presenter.write_note(body) if note else self.presenter.propose_answer(body, signed)
        if done:
            composer.clear()
            self.page.take_focus()

    def reveal(self, uuid: str, *, new: bool = False) -> None:
        """Read a contribution and select it where it is listed; *new*: the list has it not yet. Filters stay."""
        if new:
            self._show_news()
        key = self.presenter.key_of(uuid)
        if key is not None:
            self.page.select_keys([key], scroll=True)
            self._selected([key])

    def count_queue(self, tell: Callable[[int], object]) -> None:
        """How many things wait for the next public map, told when it is known."""
        if self.workspace.replica is not None:
            self._background.run("queue", lambda posts: posts.n_to_publish(), tell)

    def go_to(self) -> None:
        """Centre the map on the contribution."""
        if self.reading is not None:
            self.map.go_to(point(self.reading), READING_SCALE)

    # -- keys

    def escape(self) -> None:
        """Put away what is open: a panel, what an ability shows, then the contribution."""
        if not self.page.pane.close_panel() and not any(ability.escape() for ability in self.abilities):
            self.page.show_list()

    def show_keys(self) -> None:
        """The sheet of keys."""
        KeySheet(key_groups(self.keys.by_default()), self.page).exec()
