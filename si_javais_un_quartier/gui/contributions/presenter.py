"""What the page *Contributions* shows and does, without a widget: it asks the store, the rules and the workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Callable

from ...domain import answering, review
from ...domain.identity import new_uuid, normal_reference
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...domain.proposing import propose
from ...domain.records import Campaign, Contribution, Member, Tag
from ...domain.situation import Decision, Refusal, Situation
from ...domain.vocabulary import Status, Visibility
from ...store.catalogue import Catalogue
from ...store.contributions import (
    ContributionFilter,
    ContributionRepository,
    ListItem,
    Sort,
    median_since,
    month_since,
)
from ...store.similar import Similar
from ...store.situations import situations
from ...store.threads import ThreadRepository
from .counting import COUNTED, counted
from .drafts import Drafts
from .linked_names import linked_names
from .news import News, news_of
from .ports import Background, Doing, Draft, Reading, View
from .wanted import FIGURE_FILTERS

FIRST = 200
#: The questions asked in the background.
REST, FIGURES, NEWS, SIMILAR, SUPPORTED, COUNTS = "rest", "figures", "news", "similar", "supported", "counts/"
#: Posts like the one that is read are looked for once its words are on screen, and if nobody has gone on by then.
SIMILAR_AFTER_MS = 120
#: By then the list that was opened is on screen.
SETTLED_MS = 1000
#: What may be done with an answer of the thread.
TURN_ACTS = {
    "approve": answering.approve_answer,
    "publish": answering.publish_answer,
    "deliver": answering.mark_delivered,
}

_NO_SUCH_REFERENCE = phrase(QT_TRANSLATE_NOOP("Phrases", "No contribution has this reference."))


class ContributionsPresenter:
    """One search and one contribution at a time."""

    def __init__(self, view: View, workspace: Doing, background: Background) -> None:
        self._view, self._workspace, self._background = view, workspace, background
        self._list: ContributionRepository | None = None
        self._threads: ThreadRepository | None = None
        self._catalogue: Catalogue | None = None
        self._wanted = ContributionFilter()
        self._keys: Sequence[int] = ()
        self._has_all = False
        #: Something was written since the first rows were read: they may not be all, nor all still there.
        self._written_since = False
        self._figures_of: date | None = None
        self._reading: Reading | None = None
        self._drafts = Drafts()

    # -- opening and closing

    def open(self) -> None:
        """A quarter was opened: its lists of values can be read."""
        replica = self._workspace.replica
        if replica is not None:
            self._list = ContributionRepository(replica, self._workspace.clock)
            self._threads, self._catalogue = ThreadRepository(replica), Catalogue(replica)

    def begin(self) -> None:
        """Show it."""
        if self._list is None:
            self.open()
        self.search(self._wanted)
        self.finish_search()
        if self._list is not None:  # counted beforehand for who orders by it
            take = self._list.first_rows.take
            self._background.run(SUPPORTED, lambda posts: posts.first_rows.supported(), take, after_ms=SETTLED_MS)

    def end(self) -> None:
        """It was closed."""
        self._list = self._threads = self._catalogue = None
        self._reading = None
        self._drafts.forget()
        self._figures_of = None
        for question in (REST, FIGURES, NEWS, SIMILAR, SUPPORTED, *(COUNTS + key for key in COUNTED)):
            self._background.drop(question)
        self._view.show_first(())
        self._view.show_reading(None)

    # -- the list

    def wanted(self, wanted: ContributionFilter) -> None:
        """What to search for when the quarter opens."""
        self._wanted = wanted

    def search(self, wanted: ContributionFilter) -> None:
        """Show the first rows at once; :meth:`finish_search` asks for the others when the person stops typing."""
        self._wanted = wanted
        self._background.drop(REST)
        self._background.drop(NEWS)
        if self._list is not None:
            slow = wanted.sort is Sort.SLOWEST  # every first answer has to be looked at: not while a person waits
            self._keys = () if slow else self._list.keys(wanted, FIRST)
            self._has_all, self._written_since = not slow and len(self._keys) < FIRST, False
            self._view.show_first(self._keys)

    def finish_search(self) -> None:
        """All rows and their count, the figures if they are not of today; what isn't there yet comes later."""
        if self._list is None:
            return
        wanted = self._wanted
        if self._figures_of != self.today():
            self._ask_figures()
        if self._has_all and not self._written_since:
            self._show_rest(self._keys, self._list.total())
        else:
            self._background.run(
                REST, lambda posts: (posts.all_keys(wanted), posts.total()), lambda found: self._show_rest(*found)
            )

    def _show_rest(self, keys: Sequence[int], total: int) -> None:
        if self._list is None:
            return
        self._background.drop(NEWS)
        self._keys, self._has_all, self._written_since = keys, True, False
        filtered = self._wanted != ContributionFilter(sort=self._wanted.sort)
        self._view.show_all(keys, total, filtered=filtered)
        self._view.show_news(0)

    def _ask_figures(self) -> None:
        self._figures_of = self.today()
        self._background.run(FIGURES, lambda posts: posts.figures(), self._view.show_figures)

    def items(self, keys: Sequence[int]) -> Sequence[ListItem]:
        """The rows of some keys."""
        return self._list.rows(keys) if self._list is not None else ()

    def tags(self) -> Sequence[Tag]:
        """The tags to choose from."""
        return self._catalogue.tags() if self._catalogue is not None else ()

    def members(self) -> Sequence[Member]:
        """The team."""
        return self._catalogue.members() if self._catalogue is not None else ()

    def campaigns(self) -> Sequence[Campaign]:
        """The questions put to residents."""
        return self._catalogue.campaigns() if self._catalogue is not None else ()

    def ask_counts(self, key: str, tell: Callable[[Mapping[str, int]], None]) -> None:
        """How many contributions each value of the filter *key* would leave."""
        wanted = self._wanted
        if self._list is not None:
            self._background.run(COUNTS + key, lambda posts: counted(posts, wanted, key), tell)

    def after_write(self, *, mine: bool) -> None:
        """Something was written. Rows stay where they are; those a sync brought wait to be asked for."""
        if self._list is None:
            return
        self._written_since = True
        if not mine:
            self._ask_news()
        self._view.refresh_rows()
        self._ask_figures()
        if self._reading is not None:
            self.read(self._reading.dossier.contribution.uuid, self._reading.n_selected)
            if self._reading is None:
                self._ask_news()  # what was being read is gone, as after an undo: its row goes too

    def after_indexing(self) -> None:
        """More words can be found now: what a search for words missed waits above the list."""
        if self._list is not None and self._wanted.text.strip():
            self._ask_news()

    def _ask_news(self) -> None:
        wanted, shown = self._wanted, self._keys
        if self._has_all:
            self._background.run(NEWS, lambda posts: news_of(posts, wanted, shown), self._show_news)
        else:
            self.finish_search()  # its answer was under way, and may not hold what came meanwhile

    def _show_news(self, news: News) -> None:
        if len(news.still) != len(self._keys):
            self._show_rest(news.still, self._list.total() if self._list is not None else 0)
        self._view.show_news(news.count)

    # -- one contribution

    def read_key(self, key: int | None, n_selected: int = 1) -> None:
        """Read the contribution of a row or of a feature on the map."""
        uuid = self._list.uuid_of(key) if self._list is not None and key is not None else None
        if uuid is None:
            self._reading = None
            self._view.show_reading(None)
        else:
            self.read(uuid, n_selected)

    def read(self, uuid: str, n_selected: int = 1) -> None:
        """Read a contribution, and note that it was."""
        replica = self._workspace.replica
        if self._threads is None or self._list is None or self._catalogue is None or replica is None:
            return
        dossier = self._threads.dossier(uuid)
        found = situations(replica, (uuid,), self._workspace.member(), self._workspace.clock)
        if dossier is None or not found:
            self._reading = None
            self._view.show_reading(None)
            return
        another = self._reading is None or self._reading.dossier.contribution.uuid != uuid
        if another:
            self._list.mark_read(uuid)
        names = {**linked_names(self._catalogue, dossier), **self._catalogue.names()}
        self._reading = Reading(
            dossier,
            found[0],
            names,
            tuple(self._catalogue.tags()),
            self._drafts.of(replica, dossier.contribution.uuid),
            n_selected,
        )
        self._view.show_reading(self._reading)
        if another:
            self._background.run(
                SIMILAR,
                lambda posts: posts.similar(uuid),
                partial(self._show_similar, uuid),
                after_ms=SIMILAR_AFTER_MS,
            )

    def _show_similar(self, uuid: str, found: Sequence[Similar]) -> None:
        if self._reading is not None and self._reading.dossier.contribution.uuid == uuid:
            self._view.show_similar(found)

    def key_of(self, uuid: str) -> int | None:
        """The row's key of a contribution."""
        return self._list.key_of(uuid) if self._list is not None else None

    def uuid_of(self, key: int) -> str | None:
        """The contribution in a row."""
        return self._list.uuid_of(key) if self._list is not None else None

    # -- acts

    def change_status(self, target: Status, given: dict[str, str]) -> None:
        """Take the contribution to another status."""
        group = None
        if "duplicate_of" in given:
            group = self._by_reference(given["duplicate_of"])
            if group is None:
                self._view.say((_NO_SUCH_REFERENCE,))
                return
        what = review.Given(given.get("reason"), group, given.get("referred_to"))
        self.decide(lambda situation: review.change_status(situation, target, new_uuid, what))

    def change_visibility(self, target: Visibility, given: dict[str, str]) -> None:
        """Publish, hide, or keep private."""
        self.decide(lambda situation: review.change_visibility(situation, target, new_uuid, given.get("reason")))

    def add_tag(self, name: str) -> None:
        """Tag the contribution."""
        known = {tag.uuid: tag for tag in self._catalogue.all(Tag)} if self._catalogue is not None else {}
        self.decide(lambda situation: review.add_tag(situation, name, known, new_uuid))

    def remove_tag(self, name: str) -> None:
        """Take a tag off."""
        tags = self._reading.dossier.tags if self._reading is not None else ()
        uuid = next((tag.uuid for tag in tags if tag.name == name), "")
        self.decide(lambda situation: review.remove_tag(situation, uuid, new_uuid))

    def take_charge(self) -> None:
        """Let the person at the desk follow the contribution."""
        self.decide(lambda situation: review.assign(situation, situation.member, new_uuid))

    def keep_draft(self, draft: Draft) -> bool:
        """Keep what is being typed, on this computer only, until it is proposed; as :meth:`keep_drafts` does."""
        if self._reading is not None:
            self._drafts.note(self._reading.dossier.contribution.uuid, draft)
        return self.keep_drafts()

    def keep_drafts(self) -> bool:
        """Put what was typed into the working copy; False while another program is writing there: ask again later."""
        replica = self._workspace.replica
        return replica is None or self._drafts.keep(replica)

    def propose_answer(self, body: str, signed_as: str | None = None) -> bool:
        """Write the answer into the thread, signed by a function, and approve it at once where this person may."""
        done = self.decide(propose(body, new_uuid, signed_as=signed_as))
        if done:
            self.keep_draft(Draft())
        return done

    def write_note(self, body: str) -> bool:
        """Write an internal note."""
        done = self.decide(lambda situation: answering.write_note(situation, body, new_uuid))
        if done:
            self.keep_draft(Draft())
        return done

    def act_on_turn(self, name: str, uuid: str) -> None:
        """Approve, publish or mark as told an answer of the thread."""
        act = TURN_ACTS[name]
        self.decide(lambda situation: act(situation, uuid, new_uuid))

    def _by_reference(self, text: str) -> Contribution | None:
        reference = normal_reference(text)
        if reference is None or self._catalogue is None:
            return None
        return next(iter(self._catalogue.where(Contribution, reference=reference)), None)

    def decide(self, decide: Callable[[Situation], Decision]) -> bool:
        """Do what *decide* makes of the contribution that is read, or say why not; whether it was done."""
        if self._reading is None:
            return False
        decision = decide(self._reading.situation)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return False
        return self._workspace.perform(decision)

    def today(self) -> date:
        """The local date."""
        return date.fromisoformat(self._workspace.clock.today())

    def with_figure(self, wanted: ContributionFilter, figure: str) -> ContributionFilter:
        """The filter that a figure of the strip stands for, on top of the others."""
        today = self._workspace.clock.today()
        periods: dict[str, dict[str, object]] = {
            "answered_this_month": {"answered_since": month_since(today)},
            "median_days": {"first_answered_since": median_since(today)},
        }
        return replace(wanted, **periods.get(figure, FIGURE_FILTERS.get(figure, {})))
