"""The names of communes, by their INSEE code, as far as a source of parcels told them; on this computer only."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..domain.search_text import fold
from .replica import Replica

_KEY = "commune_names"


def commune_names(replica: Replica) -> dict[str, str]:
    """Name by INSEE code."""
    try:
        held = json.loads(replica.meta(_KEY) or "{}")
    except ValueError:
        return {}
    return {str(code): str(name) for code, name in held.items()} if isinstance(held, dict) else {}


def keep_commune_names(replica: Replica, names: Mapping[str, str]) -> None:
    """Remember *names* beside those that are known; the last one told counts."""
    known = commune_names(replica)
    told = {**known, **names}
    if told != known:
        replica.set_meta(_KEY, json.dumps(told, ensure_ascii=False))


def with_code(text: str, names: Mapping[str, str]) -> str:
    """*text* with the INSEE code in place of the commune's name that it begins with, if it does with one.

    >>> with_code("saint etienne am 13", {"42218": "Saint-Étienne"})
    '42218 am 13'
    """
    said = text.replace("-", " ").split()
    for code, name in names.items():
        called = name.replace("-", " ").split()
        if called and fold(" ".join(said[: len(called)])) == fold(" ".join(called)):
            return " ".join((code, *said[len(called) :]))
    return text
