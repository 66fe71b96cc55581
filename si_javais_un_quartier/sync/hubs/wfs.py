"""A hub on a server: QGIS Server over PostGIS, spoken to in WFS and JSON.

Its triggers number, compare and keep each change; this side reads by rev, sends messages, and believes nothing that it
can't check.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Callable

from ...network.addresses import strip_user
from ...network.exchange import Exchange, TooLarge, Traffic
from ...store.geopackage import LAMBERT_93, Crs
from ...store.schema import SCHEMA_VERSION, STAMPS, Table, tables_by_name
from ..images import Image
from ..ports import HubMeta, HubRow, Outcome, Request, Version
from . import web_failures
from .served import STRIP, TOPS, content_columns
from .web_layers import Feature, Layers, among, check_rising, check_tops, equals, field_is_above, within
from .web_push import Pusher
from .web_rows import RowReader

#: Rows of one answer.
PAGE = 2000
#: Answers of a first copy are fetched side by side, each of so many revs.
_STRETCH = 5000


class WfsHub:
    """``sync.ports.Hub`` over a server, for the time of one sync. *exchange* knows the credentials; this never does."""

    page = PAGE
    batch = 400
    pieces_at_once = 1

    def __init__(self, address: str, exchange: Exchange) -> None:
        self.address = strip_user(address.strip())
        self._exchange = exchange
        self.layers = Layers(exchange, self.address)
        self._pusher = Pusher(self.layers)
        self.state: Feature = {}
        self._is_new = False
        self._first: dict[str, tuple[int, int]] = {}
        self._copied_upto = -1
        self._depth = 0

    def __enter__(self) -> WfsHub:  # noqa: PYI034 (Self came with Python 3.11)
        self._depth += 1
        return self

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if self._depth == 0:
            self._exchange.close()

    def heed(self, stopped: Callable[[], bool]) -> None:
        """Whatever is under way ends when *stopped* says so."""
        self._exchange.stopped = stopped

    @property
    def traffic(self) -> Traffic:
        """Bytes both ways."""
        return self._exchange.traffic

    # -- who and how far

    def meta(self) -> HubMeta:
        """Who it is. Raises HubInvalid for a server without a hub of ours, or with one older than this program."""
        held = self._look(told=True)
        try:
            crs = _crs(int(held["srid"]), held.get("crs_name"), held.get("crs_wkt"))
            versions = int(held["schema_version"]), int(held["min_client"])
            name, member = str(held.get("name") or ""), held.get("member_uuid")
            found = HubMeta(str(held["hub_id"]), str(held["epoch"]), name, *versions, crs, member)
        except (KeyError, TypeError, ValueError) as error:
            raise web_failures.no_hub(self.address, repr(error)) from error
        if found.schema_version < SCHEMA_VERSION:
            raise web_failures.old_server(str(found.schema_version))
        return found

    def top(self) -> Version:
        """The highest committed version; right after :meth:`meta`, as that was told."""
        if not self._is_new:
            self._look()
        self._is_new = False
        return self._top()

    def _look(self, *, told: bool = False) -> Feature:
        self.state, self._is_new = self.layers.state(), told
        return self.state

    def _top(self) -> Version:
        try:
            token = self.state["token"]
            return Version(int(self.state["rev"]), None if token is None else str(token))
        except (KeyError, TypeError, ValueError) as error:
            raise web_failures.no_hub(self.address, repr(error)) from error

    def tops(self) -> dict[str, int]:
        """Of each table that has rows: the highest rev of a row."""
        return {name: rev for name, (rev, _) in self._counts().items()}

    def count(self, table: str) -> int:
        """How many rows a table has, deleted ones too."""
        return self._counts().get(table, (0, 0))[1]

    def _counts(self) -> dict[str, tuple[int, int]]:
        found = self.layers.read(TOPS, among("table_name", sorted(tables_by_name())), check_tops)
        return {str(it["table_name"]): (int(it["rev"] or 0), int(it["count"])) for it in found}

    # -- reading

    def tokens(self, revs: Iterable[int]) -> dict[int, str]:
        """The tokens of those *revs* that the history holds."""
        found = self._history("rev", sorted(set(revs)), ("token",))
        return {int(it["rev"]): str(it["token"]) for it in found}

    def changes(self, table: str, after: int, upto: int, limit: int) -> list[HubRow]:
        """Rows with ``after < rev <= upto``, in order of rev."""
        return self._rows(table, self._page(table, after, upto, limit))

    def _page(self, table: str, after: int, upto: int, limit: int, names: Sequence[str] = ()) -> list[Feature]:
        """The first rows, fewer where so many would be too large."""
        while True:
            try:
                return self.layers.read(table, within(after, upto), check_rising, limit=limit, names=names)
            except TooLarge:
                if limit == 1:
                    raise
                limit = max(1, limit // 8)

    def rows(self, table: str, uuids: Sequence[str]) -> list[HubRow]:
        """The present version of some rows."""
        return self._rows(table, self.layers.by_keys(table, "uuid", uuids))

    def _rows(self, table: str, found: Iterable[Feature]) -> list[HubRow]:
        with self._understood(table) as reader:
            return [reader.row(it) for it in found]

    @contextmanager
    def _understood(self, table: str) -> Iterator[RowReader]:
        """A reader of the table's rows. Raises HubInvalid for what it can't read."""
        try:
            yield RowReader(tables_by_name()[table], int(self.state.get("srid") or LAMBERT_93.srid))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise web_failures.no_hub(self.address, table + ": " + type(error).__name__) from error

    def size(self, upto: int) -> int:
        """How many rows a first copy goes through."""
        return sum(count for _, count in self._counts_of_copy(upto).values())

    def _counts_of_copy(self, upto: int) -> dict[str, tuple[int, int]]:
        """Asked once for all tables."""
        if upto != self._copied_upto:
            self._copied_upto, self._first = upto, self._counts()
        return self._first

    def copy(self, table: str, upto: int) -> Iterator[list[HubRow]]:
        """All rows with ``rev <= upto``, in portions, several of them under way at once.

        Raises HubUnreachable in the end where fewer came than there are.
        """
        highest, count = self._counts_of_copy(upto).get(table, (0, 0))
        seen: set[str] = set()
        read = self._packed if count > PAGE else self._stretches
        for part in read(table, min(highest, upto), count):
            seen.update(row.uuid for row in part)
            yield part
        if len(seen) < count:
            self._refuse_missing(table, seen, upto)

    def _packed(self, table: str, upto: int, count: int) -> Iterator[list[HubRow]]:
        """A large table, many rows to a feature: the server takes far longer to make features than to read rows."""
        every = upto // STRIP + 1
        width = max(1, _STRETCH * every // count)
        strips = [range(start, min(start + width, every)) for start in range(0, every, width)]
        done = 0
        try:
            for strip, packed in zip(strips, self.layers.packed(table, strips)):
                with self._understood(table) as reader:
                    yield [row for row in reader.rows(packed.names, packed.rows) if row.rev <= upto]
                done = min(upto, strip.stop * STRIP - 1)
        except TooLarge:
            yield from (self._rows(table, found) for found in self._pages(table, done, upto, ()))

    def _stretches(self, table: str, upto: int, count: int) -> Iterator[list[HubRow]]:
        return (self._rows(table, found) for found in self._strips(table, upto, count))

    def _strips(self, table: str, upto: int, count: int, names: Sequence[str] = ()) -> Iterator[list[Feature]]:
        """All rows up to *upto*, in order: strips of revs that are read side by side, each at one go or in pages."""
        width = max(_STRETCH, upto * _STRETCH // max(1, count))
        strips = [(start, min(start + width, upto)) for start in range(0, upto, width)]
        asks = [self.layers.ask(table, within(*strip), limit=_STRETCH, names=names) for strip in strips]
        done = 0
        try:
            for (_, end), first in zip(strips, self.layers.several(asks, check_rising)):
                yield first
                if len(first) == _STRETCH:
                    yield from self._pages(table, int(first[-1]["rev"]), end, names)
                done = end
        except TooLarge:
            yield from self._pages(table, done, upto, names)

    def _pages(self, table: str, after: int, upto: int, names: Sequence[str]) -> Iterator[list[Feature]]:
        while found := self._page(table, after, upto, self.page, names):
            yield found
            after = int(found[-1]["rev"])

    def _refuse_missing(self, table: str, seen: set[str], upto: int) -> None:
        """Rows written meanwhile count too, wherever they were when their strip was read."""
        highest, count = self._counts().get(table, (0, 0))
        if highest > upto:
            newer = self.layers.read(table, within(upto, highest), check_rising, names=("uuid", "rev"))
            seen.update(str(it["uuid"]) for it in newer)
        if len(seen) < count:
            raise web_failures.incomplete(self.address, table)

    def versions(self, table: str) -> dict[str, tuple[int, bool]]:
        """Of every row: its rev and whether it is deleted."""
        found: dict[str, tuple[int, bool]] = {}
        highest, count = self._counts().get(table, (0, 0))
        for part in self._strips(table, highest, count, ("uuid", "rev", "deleted")):
            found.update({str(it["uuid"]): (int(it["rev"]), bool(it["deleted"])) for it in part})
        self._refuse_missing(table, set(found), highest)
        return found

    def images(self, table: str, revs: Sequence[int]) -> dict[int, Image]:
        """What the history holds of *table* under those revs."""
        versions = self._history("rev", revs, ("table_name", "image"))
        with self._understood(table) as reader:
            return {
                int(it["rev"]): reader.past(it["image"])
                for it in versions
                if it["table_name"] == table and it["image"] is not None
            }

    def arrived(self, write_ids: Sequence[str]) -> dict[str, int]:
        """The rev under which each of those writes entered the history, if it did."""
        found = self._history("write_id", write_ids, ("write_id",))
        return {str(it["write_id"]): int(it["rev"]) for it in sorted(found, key=lambda it: int(it["rev"]))}

    def _history(self, name: str, keys: Sequence[object], names: Sequence[str]) -> list[Feature]:
        """The top comes too: a row of the history beside which the absence of another one below it means something."""
        if not keys:
            return []
        upto = self._top().rev if self.state else -1
        if upto < 0 or any(isinstance(key, int) and key > upto for key in keys):
            self._look()
        return self.layers.history(name, keys, names, top=self._top().rev)

    # -- writing

    def push(self, requests: Sequence[Request], horizon: Version) -> list[Outcome]:
        """Apply what can be applied, each on its own. Raises HistoryReplaced."""
        return self._pusher.push(requests, horizon) if requests else []

    def keep_safe(self, today: str) -> None:
        """Before something is written. Raises HubInvalid where triggers are missing, HubReadOnly for outsiders."""
        if not self.state.get("sound"):
            raise web_failures.unsound()
        if not self.state.get("may_write"):
            raise web_failures.may_not_write()

    # -- photos

    def add_pieces(self, pieces: Sequence[tuple[object, ...]]) -> set[str]:
        """Put photo pieces there, and say which are there now; they never change."""
        table = tables_by_name()["photo_piece"]
        there = self._pieces_there(table, [str(piece[0]) for piece in pieces])
        wanted = [piece for piece in pieces if str(piece[0]) not in there]
        stamps = (None,) * len(STAMPS)
        requests = [
            Request(table.name, str(piece[0]), False, None, str(piece[0]), (*piece[1:], *stamps)) for piece in wanted
        ]
        outcomes = self.push(requests, Version(0, None))
        arrived = (Outcome.APPLIED, Outcome.EXISTS)
        return there | {request.uuid for request, outcome in zip(requests, outcomes) if outcome in arrived}

    def _pieces_there(self, table: Table, uuids: Sequence[str]) -> set[str]:
        found = self.layers.by_keys(table.name, "uuid", uuids, ("uuid",))
        return {str(it["uuid"]) for it in found}

    def pieces(self, sha256: str, variant: str, after: int = -1) -> list[tuple[object, ...]]:
        """The pieces of one variant of a photo with numbers above *after*, in order, a few at a time."""
        table = tables_by_name()["photo_piece"]
        where = " AND ".join((equals("sha256", sha256), equals("variant", variant), field_is_above("n", after)))
        names = ("uuid", *content_columns(table), *STAMPS)
        found = sorted(self.layers.read(table.name, where, limit=2), key=lambda it: int(it["n"]))
        if [int(it["n"]) for it in found] != list(range(after + 1, after + 1 + len(found))):
            raise web_failures.no_hub(self.address, "photo pieces out of order")
        return [tuple(it.get(name) for name in names) for it in found]

    def attached(self, connection: sqlite3.Connection) -> AbstractContextManager[str] | None:
        """A server is no database of a replica's connection."""
        return None


def _crs(srid: int, name: object, definition: object) -> Crs:
    if srid == LAMBERT_93.srid:
        return LAMBERT_93
    if not isinstance(definition, str) or not definition:
        raise ValueError("no reference system")
    return Crs(srid, str(name or srid), definition)
