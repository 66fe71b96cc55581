"""Filters kept under a name by this person ("Ma matinée"): in the working copy, never sent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import Field, dataclass, fields
from datetime import date
from enum import Enum
from typing import Any, Callable

from ..domain import vocabulary
from ..domain.json_values import listed, text, truth
from .conditions import ContributionFilter, Sort
from .remembered import recall, remember
from .replica import Replica

KEY = "named_lists"
LONGEST_NAME = 80


@dataclass(frozen=True)
class NamedList:
    """``whole`` is False where a newer version asked for something that this one doesn't know: the list is wider."""

    name: str
    wanted: ContributionFilter
    whole: bool = True


def named_lists(replica: Replica) -> tuple[NamedList, ...]:
    """The lists in the order in which they were first saved."""
    return tuple(NamedList(name, *from_json(content)) for name, content in _kept(replica).items())


def save(replica: Replica, name: str, wanted: ContributionFilter) -> None:
    """Keep *wanted* under *name*, in place of what was kept so. Raises ValueError for a name that says nothing."""
    _keep(replica, {**_kept(replica), _proper(name): to_json(wanted)})


def rename(replica: Replica, name: str, new_name: str) -> None:
    """Call a list otherwise, in its place. Raises KeyError where there is none, ValueError where the name is taken."""
    kept, proper = _kept(replica), _proper(new_name)
    if name not in kept:
        raise KeyError(name)
    if proper != name and proper in kept:
        raise ValueError(proper)
    _keep(replica, {proper if each == name else each: content for each, content in kept.items()})


def delete(replica: Replica, name: str) -> None:
    """Forget a list, if there is one of that name."""
    kept = _kept(replica)
    if kept.pop(name, None) is not None:
        _keep(replica, kept)


def to_json(wanted: ContributionFilter) -> dict[str, Any]:
    """What differs from no filter, as JSON can hold it."""
    return {
        field.name: _plain(getattr(wanted, field.name))
        for field in fields(wanted)
        if getattr(wanted, field.name) != field.default
    }


def from_json(content: Mapping[str, Any]) -> tuple[ContributionFilter, bool]:
    """The filter that :func:`to_json` wrote, and whether all of it could be read; what couldn't is left out."""
    values: dict[str, Any] = {}
    known = {field.name: field for field in fields(ContributionFilter)}
    whole = set(content) <= set(known)
    for name in known.keys() & content.keys():
        try:
            values[name] = _reader(known[name])(content[name])
        except (ValueError, TypeError, KeyError, OverflowError):
            whole = False
    return ContributionFilter(**values), whole


# -- within


def _kept(replica: Replica) -> dict[str, dict[str, Any]]:
    found = recall(replica, KEY)
    if not isinstance(found, dict):
        return {}
    return {name: content for name, content in found.items() if isinstance(content, dict)}


def _keep(replica: Replica, kept: Mapping[str, object]) -> None:
    remember(replica, KEY, dict(kept) or None)


def _proper(name: str) -> str:
    proper = " ".join(name.split())[:LONGEST_NAME].strip()
    if not proper:
        raise ValueError(name)
    return proper


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return str(value.value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _reader(field: Field[Any]) -> Callable[[Any], object]:
    """How a field is read, by its annotation."""
    kind = str(field.type)
    if field.name in {"received_from", "received_to"}:
        return _day
    if kind.startswith("tuple[") and kind.endswith(", ...]"):
        word = getattr(vocabulary, kind[len("tuple[") : -len(", ...]")], None)
        return _several(text if word is None else word)
    readers: dict[str, Callable[[Any], object]] = {
        "str": text,
        "str | None": text,
        "bool": truth,
        "bool | None": truth,
        "Sort": Sort,
        "Rings": _rings,
        "tuple[float, float] | None": lambda value: _numbers(value, 2),
        "tuple[float, float, float, float] | None": lambda value: _numbers(value, 4),
    }
    return readers[kind]


def _several(item: Callable[[Any], object]) -> Callable[[Any], object]:
    return lambda value: tuple(item(each) for each in listed(value))


def _day(value: Any) -> str:
    return date.fromisoformat(text(value)).isoformat()


def _numbers(value: Any, count: int) -> tuple[float, ...]:
    found = listed(value)
    if len(found) != count or not all(type(each) in {int, float} and math.isfinite(each) for each in found):
        raise ValueError("finite numbers are expected")
    return tuple(float(each) for each in found)


def _rings(value: Any) -> object:
    return tuple(tuple(_numbers(vertex, 2) for vertex in listed(ring)) for ring in listed(value))
