"""The list of contributions: which ones, in what order, how many of each; never the whole table at once."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import median

from ..domain.errors import Cancelled, ReplicaBusy
from ..domain.instants import format_instant
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock
from ..domain.settings import Delays
from ..domain.vocabulary import Status
from . import conditions, facets, publication, schema, search_query
from .catalogue import Catalogue
from .conditions import Condition, ContributionFilter, Sort
from .facets import Facet
from .first_rows import FirstRows
from .kept import Kept
from .list_items import SELECT_ITEMS, ListItem, list_item, status_of
from .newest import Newest, newest
from .replica import Replica
from .search import SearchIndex, all_matches, count_matches
from .similar import Reach, Similar, similar
from .sql import join, numbers, places
from .streets import StreetNames

__all__ = [
    "ContributionFilter",
    "ContributionRepository",
    "Figures",
    "ListItem",
    "Sort",
    "median_since",
    "month_since",
]

_STOPPED = QT_TRANSLATE_NOOP("Phrases", "The search was stopped.")
_FEW = 3000
MEDIAN_OVER = timedelta(days=90)


@dataclass(frozen=True)
class Figures:
    """The strip above the list.

    ``median_days`` from a contribution to its first published answer, over those first answered in the last 90 days;
    None where there are none.
    """

    total: int
    to_triage: int
    unanswered: int
    overdue: int
    answered_this_month: int
    median_days: float | None


_ANSWERED_SINCE = join(
    "SELECT count(DISTINCT contribution_uuid) FROM message WHERE published_at >= ? AND", schema.ANSWER_PUBLISHED
)
#: Days from the words to their first published answer, for answers published since an instant.
_FIRST_ANSWERS = join(
    "SELECT julianday(min(m.published_at)) - julianday(c.created_at) FROM message AS m",
    "JOIN contribution AS c ON c.uuid = m.contribution_uuid",
    "WHERE m.published_at >= ?1 AND m.kind = 'answer' AND m.state = 'published'",
    "AND NOT EXISTS (SELECT 1 FROM message AS e WHERE e.contribution_uuid = c.uuid AND e.published_at < ?1 AND",
    "e.kind = 'answer' AND e.state = 'published') GROUP BY c.uuid",
)  # fmt: skip


class ContributionRepository:
    """Reads the list through one replica; every method raises ``Cancelled`` after :meth:`stop`.

    A repository belongs to its replica's thread; only :meth:`stop` may be called from another.
    """

    def __init__(self, replica: Replica, clock: Clock) -> None:
        self._replica = replica
        self._clock = clock
        self._catalogue = Catalogue(replica)
        self.search = SearchIndex(replica)
        self.first_rows = FirstRows(replica.connection)
        self._streets = StreetNames(replica)
        self._in_order: Kept[array[int]] = Kept(replica)
        self._total: Kept[int] = Kept(replica)
        self._newest: Kept[Newest | None] = Kept(replica)

    def stop(self) -> None:
        """End what is being read, from any thread."""
        self._replica.connection.interrupt()

    def keys(self, wanted: ContributionFilter, limit: int | None = None, offset: int = 0) -> list[int]:
        """The keys of the contributions *wanted*, in its order; *limit* of them from *offset*."""
        with _stoppable():
            few = self._is_rare(wanted)
            first = self._first(wanted, limit, few=few) if limit and not offset else None
            if first is not None:
                return first
            likely = limit and not (few or offset) and _by_age(wanted)
            recent = self._newest.of((), lambda: newest(self._replica.connection)) if likely else None
            if limit and recent is not None:
                found = self._ordered(wanted, self._condition(wanted, few=few, recent=recent), limit, 0)
                if len(found) == limit:
                    return found
            return self._ordered(wanted, self._condition(wanted, few=few), -1 if limit is None else limit, offset)

    def _first(self, wanted: ContributionFilter, limit: int, *, few: bool) -> list[int] | None:
        """The first *limit* in an order that would be long to work out for all; None where that isn't shorter."""
        held, among = 0, 0
        for bound in self.first_rows.bounds(wanted):
            if not bound.promises(limit, held, among):
                return None
            found = self._ordered(wanted, self._condition(wanted, few=few).and_also(bound.condition), limit, 0)
            if len(found) == limit:
                return found
            held, among = len(found), bound.size
        return None

    def all_keys(self, wanted: ContributionFilter) -> array[int]:
        """The keys of all contributions *wanted*, in its order: eight bytes each, not to be changed.

        The list that words narrow is kept from one key to the next.
        """
        with _stoppable():
            few, query = self._is_rare(wanted), search_query.parse(wanted.text)
            if query.uuid_start or (query.terms and (few or not self.search.indexed)):
                return self._all_in_order(wanted, few=few)
            whole = replace(wanted, text="")
            keys = self._in_order.of((whole, self._clock.today()), lambda: self._all_in_order(whole, few=True))
            if not query.terms:
                return keys
            matched = all_matches(self._replica.connection, search_query.match(query))
            return array("q", filter(matched.__contains__, keys))

    def total(self) -> int:
        """How many contributions there are."""
        return self._total.of((), lambda: self.count(ContributionFilter()))

    def count(self, wanted: ContributionFilter) -> int:
        """How many there are."""
        with _stoppable():
            found = self._condition(wanted)
            statement = join("SELECT count(*) FROM contribution AS c WHERE", found.where)
            return int(self._replica.connection.execute(statement, found.bound).fetchone()[0])

    def rows(self, keys: Sequence[int]) -> list[ListItem]:
        """What the list shows of some contributions, in the order of *keys*; those gone meanwhile are left out."""
        today, delays = self._today_and_delays()
        bounds = conditions.overdue_bounds(today, delays)
        found: dict[int, ListItem] = {}
        with _stoppable():
            self._streets.look()
            for start in range(0, len(keys), 500):
                some = keys[start : start + 500]
                statement = join(SELECT_ITEMS, "WHERE c.fid IN (", places(len(some)), ")")
                for row in self._replica.connection.execute(statement, (*bounds, *some)):
                    found[row[0]] = list_item(row, self._streets.near)
        return [found[key] for key in keys if key in found]

    def key_of(self, uuid: str) -> int | None:
        """The key of a contribution."""
        row = self._replica.connection.execute("SELECT fid FROM contribution WHERE uuid = ?", (uuid,)).fetchone()
        return row[0] if row else None

    def uuid_of(self, key: int) -> str | None:
        """The contribution that has a key; a layer's feature id is a key."""
        row = self._replica.connection.execute("SELECT uuid FROM contribution WHERE fid = ?", (key,)).fetchone()
        return row[0] if row else None

    def uuids_of(self, keys: Sequence[int]) -> list[str]:
        """The uuids of rows, in the order of *keys*; those gone meanwhile are left out."""
        statement = "SELECT fid, uuid FROM contribution WHERE fid IN (SELECT value FROM json_each(?))"
        found = dict(self._replica.connection.execute(statement, (json.dumps(list(keys)),)))
        return [found[key] for key in keys if key in found]

    def statuses_of(self, keys: Sequence[int]) -> set[Status]:
        """The statuses that there are among rows; a word of a newer version reads as its default does."""
        statement = "SELECT DISTINCT status FROM contribution WHERE fid IN (SELECT value FROM json_each(?))"
        return {status_of(row[0]) for row in self._replica.connection.execute(statement, (json.dumps(list(keys)),))}

    def mark_read(self, uuid: str) -> None:
        """Note that this person has opened a contribution; where another program is writing, it stays unread."""
        with suppress(ReplicaBusy), self._replica.patience(0), self._replica.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO local_read VALUES (?, ?)", (uuid, self._clock.now()))

    def similar(self, uuid: str) -> tuple[Similar, ...]:
        """The posts that may say the same as one, the likeliest first (``store.similar``)."""
        themes = Catalogue(self._replica).settings().themes
        reach = Reach(by_theme={theme.key: float(theme.reach_m) for theme in themes})
        with _stoppable():
            return similar(self._replica, uuid, reach=reach)

    def n_to_publish(self) -> int:
        """How many things wait for the next public map (``store.publication``)."""
        with _stoppable():
            return publication.count(self._replica)

    def tag_counts(self, wanted: ContributionFilter) -> dict[str, int]:
        """How many contributions each tag (by uuid) would leave, all other filters kept; tags of none are left out."""
        others = replace(wanted, tags=(), sort=Sort.NEWEST)
        with _stoppable():
            found = None if others == ContributionFilter() else self._condition(others)
            return facets.tag_counts(self._replica.connection, found)

    def facet_counts(self, wanted: ContributionFilter, facet: Facet) -> dict[str, int]:
        """How many contributions each value of a filter would leave, all other filters kept (``facets.counts``)."""
        with _stoppable():
            found = self._condition(facets.others(wanted, facet))
            return facets.counts(self._replica.connection, found, facet)

    def figures(self) -> Figures:
        """The strip's numbers, as of today."""
        today, delays = self._today_and_delays()
        bounds = conditions.overdue_bounds(today, delays)
        statement = join(
            "SELECT count(*), coalesce(sum(received), 0), coalesce(sum(waits), 0), coalesce(sum(waits AND late), 0)",
            "FROM (SELECT c.status = 'received' AS received,", conditions.UNANSWERED, "AS waits,", conditions.OVERDUE,
            "AS late FROM contribution AS c LIMIT -1)",  # the limit keeps each from being worked out twice
        )  # fmt: skip
        with _stoppable():
            connection = self._replica.connection
            total, to_triage, unanswered, overdue = connection.execute(statement, bounds).fetchone()
            answered = connection.execute(_ANSWERED_SINCE, (month_since(today.isoformat()),)).fetchone()[0]
            return Figures(total, to_triage, unanswered, overdue, answered, self._median_days())

    # -- within

    def _today_and_delays(self) -> tuple[date, Delays]:
        return date.fromisoformat(self._clock.today()), self._catalogue.settings().delays

    def _condition(
        self, wanted: ContributionFilter, *, few: bool | None = None, recent: Newest | None = None
    ) -> Condition:
        today, delays = self._today_and_delays()
        few = self._is_rare(wanted) if few is None else few
        crowded = conditions.is_crowded(self._replica.connection, wanted)
        return conditions.condition(
            wanted, today, delays, indexed=self.search.indexed, few=few, crowded=crowded, recent=recent
        )

    def _is_rare(self, wanted: ContributionFilter) -> bool:
        """Whether the words match few rows; so they do where there are none. The index is up to date afterwards."""
        if not wanted.text.strip():
            return True
        self.search.attach(self._replica.connection)
        self.search.catch_up()
        return self._matches_few(wanted.text)

    def _ordered(self, wanted: ContributionFilter, found: Condition, limit: int, offset: int) -> list[int]:
        """Keys in order, handed over in one piece."""
        order = conditions.order(wanted)
        words = ["SELECT c.fid FROM contribution AS c WHERE", found.where, "ORDER BY", order.where]
        statement = join("SELECT group_concat(fid) FROM (", *words, "LIMIT ? OFFSET ?)")
        bound = (*found.bound, *order.bound, limit, offset)
        return numbers(self._replica.connection.execute(statement, bound).fetchone()[0])

    def _all_in_order(self, wanted: ContributionFilter, *, few: bool) -> array[int]:
        return array("q", self._ordered(wanted, self._condition(wanted, few=few), -1, 0))

    def _matches_few(self, text: str) -> bool:
        query = search_query.parse(text)
        if not self.search.indexed or not query.terms:
            return False
        return count_matches(self._replica.connection, search_query.match(query), _FEW) < _FEW

    def _median_days(self) -> float | None:
        rows = self._replica.connection.execute(_FIRST_ANSWERS, (median_since(self._clock.today()),))
        days = [row[0] for row in rows if row[0] is not None]
        return median(days) if days else None


def month_since(today: str) -> str:
    """The instant at which the month of *today*, a day of this time zone, begins."""
    return format_instant(datetime.fromisoformat(today).replace(day=1).astimezone())


def median_since(today: str) -> str:
    """The instant since when first answers count for ``Figures.median_days``; *today* is a day of this time zone."""
    return format_instant(datetime.fromisoformat(today).astimezone() - MEDIAN_OVER)


def _by_age(wanted: ContributionFilter) -> bool:
    return wanted.sort is Sort.NEWEST or (wanted.sort is Sort.NEAREST and wanted.near is None)


@contextmanager
def _stoppable() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        raise Cancelled(phrase(_STOPPED)) from error
