"""Reading a server's layers: filtered, in order of rev, as JSON, each answer checked before a row of it is believed.

QGIS Server sorts by reading everything, so nothing is ever sorted there: the relations it serves are in order
themselves, and an answer that isn't is refused. Where its database fails half-way it says 200 and shows fewer rows,
even none: so nothing follows from a row's absence but beside a row that must be there.

It offers the same rows as OGC API Features too, and characters beyond the BMP arrive unchanged in either JSON. But
there it knows no condition but equality, and counts all that matches at each answer. ``scripts/bench ways`` (QGIS
Server 3.40.6, 20 000 contributions): a page of 2 000 rows takes 1.3 × as long that way, a first copy 4 ×, 200 changed
rows 45 ×, since the whole table is sorted to find them; a message of changes takes as long either way. So WFS it is,
everywhere, and the look at a hub (``web_probe``) sends such characters through it and compares what comes back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable

from ...network.exchange import Answer, Ask, Exchange, Unreadable
from ...store.schema import tables_by_name
from . import web_failures
from .served import HISTORY, STATE, STRIP, STRIPS

#: Keys in one address: a server's limit for it is 8 kB.
_KEYS = 90
#: The server's name for JSON.
_JSON = "application/vnd.geo+json"

Feature = dict[str, Any]
#: Raises Unreadable for a list that can't be the whole answer.
Check = Callable[[Sequence[Feature]], None]


@dataclass(frozen=True)
class Packed:
    """Rows as they came, many to a feature: the columns, and the values of each row in their order."""

    names: tuple[str, ...]
    rows: list[list[Any]]


def field_is_above(name: str, value: int) -> str:
    """A condition on a whole number."""
    return '"' + name + '">' + str(int(value))


def within(after: int, upto: int) -> str:
    """A condition on rev."""
    return field_is_above("rev", after) + ' AND "rev"<=' + str(int(upto))


def among(name: str, values: Iterable[object]) -> str:
    """A condition on a list of keys; texts are quoted."""
    return '"' + name + '" IN (' + ",".join(map(_literal, values)) + ")"


def equals(name: str, value: object) -> str:
    """A condition on one value."""
    return '"' + name + '"=' + _literal(value)


def _literal(value: object) -> str:
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("\\", "\\\\").replace("'", "''") + "'"


def parts(keys: Sequence[Any], size: int = _KEYS) -> Iterator[Sequence[Any]]:
    """Keys in portions that an address holds."""
    return (keys[start : start + size] for start in range(0, len(keys), size))


class Layers:
    """The layers at one address. Raises the HubError family."""

    def __init__(self, exchange: Exchange, address: str) -> None:
        self.exchange, self.address = exchange, address

    def state(self) -> Feature:
        """The one row that says who the hub is and how far."""
        found = self.read(STATE, "", check_one)
        return found[0]

    def read(
        self, layer: str, where: str, check: Check | None = None, *, limit: int | None = None, names: Sequence[str] = ()
    ) -> list[Feature]:
        """Features of *layer* for which *where* holds, as what they hold by name."""
        return next(iter(self.several([self.ask(layer, where, limit=limit, names=names)], check)))

    def several(self, asks: Sequence[Ask], check: Check | None = None) -> Iterator[list[Feature]]:
        """The features that each of *asks* brings, in their order; *check* raises Unreadable for a doubtful list."""

        def read(answer: Answer) -> list[Feature]:
            found = features(answer, self.address)
            if check is not None:
                check(found)
            return found

        if len(asks) == 1:
            yield self.exchange.answer(asks[0], read)
        else:
            yield from self.exchange.answers(asks, read)

    def packed(self, table: str, strips: Sequence[range]) -> Iterator[Packed]:
        """The rows of each of *strips* of a table, in their order."""

        def read(answer: Answer) -> Packed:
            return unpacked(features(answer, self.address))

        asks = []
        for some in strips:
            bounds = field_is_above("strip", some.start - 1) + ' AND "strip"<=' + str(some.stop - 1)
            asks.append(
                self.ask(STRIPS, equals("table_name", table) + " AND " + bounds, names=("strip", "names", "rows"))
            )
        yield from self.exchange.answers(asks, read)

    def ask(self, layer: str, where: str, *, limit: int | None = None, names: Sequence[str] = ()) -> Ask:
        """The request for a part of a layer. Only the state is ever asked for whole."""
        if not where and layer != STATE:
            raise ValueError("a layer is never read without a condition")
        wanted = {
            "SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "GetFeature", "TYPENAME": layer, "OUTPUTFORMAT": _JSON,
        }  # fmt: skip
        if where:
            wanted["EXP_FILTER"] = where
        if limit is not None:
            wanted["MAXFEATURES"] = str(limit)
        if names:
            wanted["PROPERTYNAME"] = ",".join(names)
        return Ask(self.address, wanted, patient=True)

    def by_keys(
        self, layer: str, name: str, keys: Sequence[object], names: Sequence[str] = (), *, beside: int = 0
    ) -> list[Feature]:
        """Features with those keys. *beside*: the rev of a row of the history that must be in each answer."""
        asks = []
        for part in parts(keys):
            where = among(name, part)
            asks.append(self.ask(layer, where + " OR " + equals("rev", beside) if beside else where, names=names))
        found: list[Feature] = []
        for some in self.several(asks, holds_rev(beside) if beside else None):
            found += some
        return found

    def history(self, name: str, keys: Sequence[object], names: Sequence[str], *, top: int) -> list[Feature]:
        """Versions of the history with those keys, where *top* is its highest rev; sure also of those that lack."""
        if not top or not keys:
            return []
        wanted = set(keys)
        found = self.by_keys(HISTORY, name, keys, sorted({*names, name, "rev"}), beside=top)
        return list({it["rev"]: it for it in found if it.get(name) in wanted}.values())


def features(answer: Answer, address: str) -> list[Feature]:
    """What an answer holds, feature by feature. Raises Unreadable, or the HubError that its status means."""
    if answer.status != 200:
        raise web_failures.of_status(answer, address)
    problem = web_failures.no_json(answer, address)
    if problem is not None:
        raise problem
    try:
        held = json.loads(answer.body.decode("utf-8"))
        found = [it["properties"] for it in held["features"]]
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise Unreadable(type(error).__name__) from error
    if not all(isinstance(it, dict) for it in found):
        raise Unreadable("a feature without properties")
    return found


def unpacked(found: Sequence[Feature]) -> Packed:
    """The rows of strips that follow on each other. Raises Unreadable for a gap, or for rows that aren't theirs."""
    rows: list[list[Any]] = []
    try:
        names = tuple(json.loads(found[0]["names"])) if found else ()
        for number, it in enumerate(found):
            strip, held = int(it["strip"]), json.loads(it["rows"] or "[]")
            if strip != int(found[0]["strip"]) + number or any(len(row) != len(names) for row in held):
                raise Unreadable("a strip out of place")
            rows += held
        at = names.index("rev") if rows else 0
        revs = [int(row[at]) for row in rows]
        bounds = (int(found[0]["strip"]) * STRIP, (int(found[-1]["strip"]) + 1) * STRIP) if revs else (0, 0)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise Unreadable("a strip that can't be read") from error
    if any(one >= other for one, other in zip((bounds[0] - 1, *revs), (*revs, bounds[1]))):
        raise Unreadable("rows out of order")
    return Packed(names, rows)


def check_one(found: Sequence[Feature]) -> None:
    """There must be exactly one."""
    if len(found) != 1:
        raise Unreadable("no state")


def check_tops(found: Sequence[Feature]) -> None:
    """A table without rows is there too, so that a silent server isn't taken for an empty one."""
    wanted = {name for name, table in tables_by_name().items() if not table.insert_only}
    if not wanted <= {str(it.get("table_name")) for it in found}:
        raise Unreadable("tables missing")


def check_rising(found: Sequence[Feature]) -> None:
    """Revs rise: what is there is the beginning of what was asked for, whatever was cut off behind it."""
    try:
        revs = [int(it["rev"]) for it in found]
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable("a row without its rev") from error
    if any(one >= other for one, other in zip(revs, revs[1:])):
        raise Unreadable("rows out of order")


def holds_rev(rev: int) -> Check:
    """A check that the row of the history with *rev* is there."""

    def check(found: Sequence[Feature]) -> None:
        if not any(it.get("rev") == rev for it in found):
            raise Unreadable("a history without its last version")

    return check
