"""Puts the page *Contributions* together: widgets on one side, presenter on the other, the map beside them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer, pyqtSignal

from ...domain.errors import ReplicaBusy
from ...domain.instants import parse_instant
from ...domain.phrases import Phrase
from ...domain.vocabulary import Status, Visibility
from ...qgis_bridge.background import BackgroundReading
from ...qgis_bridge.parcels import parcel_geometry
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.contributions import ContributionFilter, Figures, Sort
from ...store.named_lists import NamedList
from ...store.remembered import recall, remember
from ...store.similar import Similar
from .. import words
from ..dock import QuartierDock
from ..keys import Key, Keys, KeySheet
from ..map_link import MapLink
from .choices import Choices
from .filter_bar import FilterBar
from .list_model import ContributionListModel
from .list_names import NamedLists
from .page import ContributionsPage
from .page_words import page_of
from .photo_window import PhotoWindow
from .ports import Draft, Reading
from .presenter import ContributionsPresenter
from .wanted import chosen_of, figure_of, wanted_of

log = logging.getLogger(__name__)

#: What a search does beside showing its first rows waits this long for the next key.
IDLE_MS = 40
READING_SCALE = 1000
VIEW_KEY = "contributions/view"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionsPage", text, None, count)


class ContributionsDesk(QObject):
    """Fills the presenter's ``View`` with the page's widgets and hands it what the person does."""

    noting_wanted = pyqtSignal()

    def __init__(self, workspace: Workspace, map_link: MapLink, dock: QuartierDock) -> None:
        super().__init__(dock)
        self._workspace, self._map, self._dock = workspace, map_link, dock
        self._background = BackgroundReading(self)
        self.presenter = ContributionsPresenter(self, workspace, self._background)
        self.choices = choices = Choices(self.presenter, workspace)
        self.filters = FilterBar(choices.filters(), choices.more())
        self.lists = NamedLists(workspace, self._filter, self.filters)
        self.filters.add_lists(self.lists.button, self.lists.row)
        self.model = ContributionListModel(self.presenter.items)
        self.page = ContributionsPage(self.model, self.filters)
        self._figure = ""
        self._reading: Reading | None = None
        self._total = 0
        self._opening = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.presenter.finish_search)
        self._photo: PhotoWindow | None = None
        self._connect()
        self.keys = Keys(self.page, self._keys())

    def _connect(self) -> None:
        page, pane, presenter = self.page, self.page.pane, self.presenter
        self.filters.changed.connect(self.search)
        for name, menu in self.filters.filters.items():
            menu.counts_wanted.connect(lambda name=name, menu=menu: self.choices.count(name, menu))
        page.figures.chosen.connect(self._choose_figure)
        page.sort.changed.connect(self._resort)
        self.lists.chosen.connect(self._show_list)
        page.selected.connect(self._selected)
        page.news_wanted.connect(self._show_news)
        page.all_wanted.connect(self._lift)
        pane.status_chosen.connect(lambda key, given: presenter.change_status(Status(key), given))
        pane.act_chosen.connect(self._act)
        pane.tag_added.connect(presenter.add_tag)
        pane.tag_removed.connect(presenter.remove_tag)
        pane.drafted.connect(self._keep_draft)
        pane.written.connect(self._write)
        pane.turn_act.connect(presenter.act_on_turn)
        pane.similar.chosen.connect(self.reveal)
        pane.photo_opened.connect(self._open_photo)
        self._map.picked.connect(self._picked_on_map)
        self._map.view_changed.connect(self._view_changed)
        self._workspace.changed.connect(lambda tables: presenter.after_write(mine=tables is not None))

    # -- opening and closing

    def begin(self) -> None:
        """A quarter was opened: the filters and the selection of last time come back."""
        kept = recall(self._workspace.replica, VIEW_KEY) or {}
        self._restore(kept if isinstance(kept, dict) else {})
        self._background.begin(self._workspace.replica, self._workspace.clock)
        self._opening = True
        self.presenter.begin()
        uuid = kept.get("selected") if isinstance(kept, dict) else None
        key = self.presenter.key_of(uuid) if isinstance(uuid, str) else None
        if key is not None:
            self.page.select_keys([key], scroll=True)
            self._selected([key])

    def end(self) -> None:
        """It was closed."""
        self._idle.stop()
        self.presenter.end()
        self._background.end()

    def keep_view(self) -> None:
        """Remember filters, selection and what is being typed in the working copy."""
        self.page.pane.composer.keep()
        self.presenter.keep_drafts()
        replica = self._workspace.replica
        if replica is None:
            return
        uuid = self._reading.dossier.contribution.uuid if self._reading else None
        chosen = {key: menu.chosen for key, menu in self.filters.filters.items()}
        view = {"text": self.filters.search.text(), "chosen": chosen, "figure": self._figure, "selected": uuid}
        try:
            remember(replica, VIEW_KEY, {**view, "sort": str(self.page.sort.chosen)})
        except ReplicaBusy as error:
            log.warning("the view was not kept: %s", error.detail)

    def _restore(self, kept: dict[str, object]) -> None:
        chosen = kept.get("chosen")
        text, sort = str(kept.get("text") or ""), kept.get("sort")
        self.filters.set_quietly(text, chosen if isinstance(chosen, dict) else {}, only_view=False)
        self.page.sort.choose(Sort(sort) if sort in set(map(str, Sort)) else Sort.NEWEST)
        self._figure = str(kept.get("figure") or "")
        self.page.figures.mark(self._figure)
        self.presenter.wanted(self._filter())

    def remove(self) -> None:
        """Leave QGIS's shortcuts as they were."""
        self.keys.remove()

    # -- what the presenter shows

    def show_first(self, keys: Sequence[int]) -> None:
        """The first rows of a search, or none while it is being counted."""
        self.model.show_keys(keys)
        self.page.list.itemDelegate().now = parse_instant(self._workspace.clock.now())
        self._keep_selection()

    def show_all(self, keys: Sequence[int], total: int, *, filtered: bool) -> None:
        """All rows, in place of the first."""
        self._total = total
        self.model.extend_keys(keys)
        self.page.show_count(len(keys), total, filtered=filtered)
        self._show_emptiness(empty=not keys)
        self._keep_selection(scroll=self._opening)
        self._opening = False

    def show_news(self, count: int) -> None:
        """Rows that wait."""
        self.page.show_news(count)

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
        if not self._total and figures.total:
            self._total = figures.total

    def refresh_rows(self) -> None:
        """Read again what is listed; a layer that was reloaded forgets its selection."""
        self.model.refresh()
        self._map.show(self.page.selected_keys())

    def show_reading(self, reading: Reading | None) -> None:
        """The contribution in the pane and its ring on the map."""
        before, self._reading = self._reading, reading
        if reading is None:
            self.page.hide_contribution()
            self._map.point_at(None, move=False)
            return
        self.page.pane.show_page(page_of(reading))
        self.page.show_contribution()
        moved = before is None or before.dossier.contribution.uuid != reading.dossier.contribution.uuid
        self._map.point_at(_point(reading), self._parcel(reading), move=moved)

    def show_similar(self, found: Sequence[Similar]) -> None:
        """Under the words of the contribution."""
        self.page.pane.similar.show_found(found)

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done, above the page."""
        self._dock.notice.say("\n".join(render(found) for found in findings), picture="info")

    def _show_emptiness(self, *, empty: bool) -> None:
        first_day = empty and not self._total
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
            names = ", ".join(self.filters.names()) or _tr("this figure")
            self.page.empty.say(
                "search",
                _tr("Nothing found"),
                _tr("None of the %n contribution(s) of the quarter fits this search.", self._total),
                ((_tr("Lift {filters}").format(filters=names), self._lift),),
            )

    # -- what the person does

    def search(self) -> None:
        """Narrow the list; the rest of it comes when the person stops typing."""
        self.presenter.search(self._filter())
        self.page.show_count(None, self._total, filtered=True)
        self.page.show_list_or_empty(empty=False, first_day=False)
        self._idle.start()

    def _filter(self) -> ContributionFilter:
        wanted = replace(
            wanted_of({key: tuple(menu.chosen) for key, menu in self.filters.filters.items()}),
            text=self.filters.search.text(),
            bbox=self._map.view() if self.filters.only_view.isChecked() else None,
            sort=self.page.sort.chosen,
        )
        return self.presenter.with_figure(wanted, self._figure)

    def _lift(self) -> None:
        self._figure = ""
        self.page.figures.mark("")
        self.filters.clear()

    def _show_list(self, named: NamedList) -> None:
        """What was kept under a name, in place of what narrows the list now."""
        wanted = named.wanted
        chosen = self.choices.named(chosen_of(wanted))
        self.filters.set_quietly(wanted.text, chosen, only_view=wanted.bbox is not None)
        self.page.sort.choose(wanted.sort)
        self._figure = figure_of(wanted)
        self.page.figures.mark(self._figure)
        if not named.whole:
            self._dock.notice.say(
                _tr("“{name}” was kept by a newer version: this one can’t ask for all of it, and shows more.").format(
                    name=named.name
                ),
                picture="info",
            )
        self._resort()

    def _resort(self) -> None:
        """Search, and show the list from the top."""
        self.search()
        self.page.list.scrollToTop()

    def _choose_figure(self, figure: str) -> None:
        self._figure = figure
        self.search()

    def _show_news(self) -> None:
        self.search()
        self.presenter.finish_search()
        self.page.list.scrollToTop()

    def _selected(self, keys: Sequence[int]) -> None:
        self.page.pane.composer.keep()
        self._map.show(keys)
        self.presenter.read_key(keys[0] if keys else None, len(keys))

    def _keep_selection(self, *, scroll: bool = False) -> None:
        if self._reading is not None:
            self.page.select_keys([self._reading.dossier.key], scroll=scroll)

    def _picked_on_map(self, keys: list[int]) -> None:
        """What is selected on the map is selected in the list; an empty selection leaves the page as it is."""
        if not keys:
            return
        self.page.pane.composer.keep()
        self.page.select_keys(keys, scroll=True)
        current = self.page.current_key()
        self.presenter.read_key(current if current in keys else keys[0], len(keys))

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
        clock = words.when(self._workspace.clock.now(), parse_instant(self._workspace.clock.now()))
        self.page.pane.composer.show_saved(_tr("Draft kept, {when}").format(when=clock))

    def _write(self, body: str, note: bool) -> None:
        done = self.presenter.write_note(body) if note else self.presenter.propose_answer(body)
        if done:
            self.page.pane.composer.clear()
            self.page.take_focus()

    def _open_photo(self, uuid: str) -> None:
        if self._reading is None or self._workspace.replica is None:
            return
        self._photo = PhotoWindow(
            self._workspace.replica, self._reading.dossier, uuid, self._workspace.fetch_photo, self.page
        )
        self._photo.show()

    def reveal(self, uuid: str, *, new: bool = False) -> None:
        """Read a contribution and select it where it is listed; *new*: the list has it not yet. Filters stay."""
        if new:
            self._show_news()
        key = self.presenter.key_of(uuid)
        if key is not None:
            self.page.select_keys([key], scroll=True)
            self._selected([key])

    def go_to(self) -> None:
        """Centre the map on the contribution."""
        if self._reading is not None:
            self._map.go_to(_point(self._reading), READING_SCALE)

    def _parcel(self, reading: Reading) -> QgsGeometry | None:
        parcel = reading.dossier.contribution.parcel_id or (
            reading.dossier.premises.parcel_id if reading.dossier.premises else None
        )
        return parcel_geometry(parcel) if parcel else None

    # -- keys

    def _keys(self) -> tuple[Key, ...]:
        pane, page = self.page.pane, self.page
        return (
            Key("J", _tr("Next contribution"), lambda: page.step(1)),
            Key("K", _tr("Previous contribution"), lambda: page.step(-1)),
            Key("/", _tr("Search"), lambda: self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            Key("S", _tr("Change the status"), pane.bar.open_menu),
            Key("T", _tr("Tag"), pane.tags.ask),
            Key("R", _tr("Answer"), lambda: pane.composer.open(note=False)),
            Key("N", _tr("Internal note"), lambda: pane.composer.open(note=True)),
            Key("M", _tr("Standard answer"), pane.composer.templates),
            Key("P", _tr("Publish or hide"), pane.bar.publish),
            Key("A", _tr("Assign to me"), self.presenter.take_charge),
            Key("G", _tr("Go there on the map"), self.go_to),
            Key("Esc", _tr("Back to the list"), page.show_list),
            Key("Ctrl+N", _tr("New contribution (a letter, a call)"), self.noting_wanted.emit),
            Key("Ctrl+Z", _tr("Undo the last act"), self._workspace.undo),
            Key("?", _tr("Sheet of keys"), self.show_keys),
        )

    def show_keys(self) -> None:
        """The sheet of keys."""
        KeySheet(self.keys.listed(), self.page).exec()


def _point(reading: Reading) -> QgsPointXY | None:
    place = reading.dossier.contribution.geometry
    return QgsPointXY(place.x, place.y) if place is not None else None
