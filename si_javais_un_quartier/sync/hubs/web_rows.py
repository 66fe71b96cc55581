"""Between the images of a working copy and what a server's JSON holds."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, Callable

from ...store import wkt
from ...store.schema import GEOMETRY_COLUMN, STAMPS, Table
from ..images import Image, columns
from ..ports import HubRow
from .served import content_columns

#: What PostgreSQL keeps in no text; and a mark that Qt drops at the beginning of one, so that it doesn't leave either.
_NUL, _LOST, _MARK = "\x00", "\ufffd", "\ufeff"


def written(table: Table, image: Image) -> dict[str, object]:
    """An image as a request carries it. Raises ValueError for a geometry that can't be read."""
    found: dict[str, object] = {}
    for served, name, value in zip(_served(table), columns(table), image):
        found[served] = wkt.to_wkt(value) if name == GEOMETRY_COLUMN else _sendable(value)
    return found


def _sendable(value: object) -> object:
    if isinstance(value, str):
        text = value.replace(_NUL, _LOST).lstrip(_MARK)
        try:
            text.encode()
        except UnicodeEncodeError:  # halves of pairs
            return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return text
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, bytes):  # a bare tool left bytes where words stand
        return _sendable(value.decode("utf-8", "replace"))
    return value


class RowReader:
    """Makes rows of one table from features. Raises ValueError, KeyError or TypeError for what is none."""

    def __init__(self, table: Table, srid: int) -> None:
        self._names, self._others = _served(table), _readers(table, srid)

    def image(self, held: Mapping[str, Any]) -> Image:
        """The image that *held*, values by served name, describes; what an older server lacks is NULL."""
        return self._understood(tuple(map(held.get, self._names)))

    def rows(self, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[HubRow]:
        """The rows whose values come in the order of *names*; what an older server lacks is NULL."""
        places = {name: number for number, name in enumerate(names)}
        keys = itemgetter(*(places[name] for name in ("uuid", "rev", "token", "deleted")))
        cells = itemgetter(*(places.get(name, len(names)) for name in self._names))
        found = []
        for row in rows:
            uuid, rev, token, deleted = keys(row)
            image = cells((*row, None))
            if any(image[number] is not None for number, _ in self._others):
                image = self._understood(image)
            found.append(HubRow(_word(uuid), int(rev), _word(token), bool(deleted), image))
        return found

    def _understood(self, image: Image) -> Image:
        cells = list(image)
        for number, read in self._others:
            if cells[number] is not None:
                cells[number] = read(cells[number])
        return tuple(cells)

    def past(self, text: object) -> Image:
        """The image that a version of the history holds as JSON."""
        return self.image(json.loads(str(text)))

    def row(self, held: Mapping[str, Any]) -> HubRow:
        """One row as the hub holds it now."""
        return HubRow(
            _word(held["uuid"]), int(held["rev"]), _word(held["token"]), bool(held["deleted"]), self.image(held)
        )


def _word(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError("a row without its key")
    return value


@lru_cache(maxsize=64)
def _served(table: Table) -> tuple[str, ...]:
    return (*content_columns(table), *STAMPS)


@lru_cache(maxsize=64)
def _readers(table: Table, srid: int) -> tuple[tuple[int, Callable[[Any], object]], ...]:
    """What isn't taken as it is: where it stands, and how it is read."""
    kinds = {column.name: column.sql_type for column in table.columns}
    readers: dict[str, Callable[[Any], object]] = {"BOOLEAN": int, "REAL": float}
    found: list[tuple[int, Callable[[Any], object]]] = []
    for number, name in enumerate(columns(table)):
        if name == GEOMETRY_COLUMN:
            found.append((number, partial(wkt.from_wkt, srid=srid)))
        elif kinds.get(name) in readers:
            found.append((number, readers[kinds[name]]))
    return tuple(found)
