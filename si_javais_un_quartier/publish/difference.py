"""What is new, other or gone since the map was last written into a folder, as its own feed tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

_MOST_BYTES = 300_000_000


@dataclass(frozen=True)
class Difference:
    """References of contributions; ``first`` says that there was no map yet."""

    first: bool
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def compare(before: bytes | None, after: bytes) -> Difference:
    """The difference between two GeoJSON feeds of ours; a feed that can't be read counts as none."""
    old, new = _features(before), _features(after) or {}
    if old is None:
        return Difference(True, tuple(map(_reference, new.values())), (), ())
    return Difference(
        False,
        tuple(_reference(it) for uuid, it in new.items() if uuid not in old),
        tuple(_reference(it) for uuid, it in new.items() if uuid in old and old[uuid] != it),
        tuple(_reference(it) for uuid, it in old.items() if uuid not in new),
    )


def _features(feed: bytes | None) -> dict[str, Mapping[str, object]] | None:
    if feed is None or len(feed) > _MOST_BYTES:
        return None
    try:
        return {str(it["id"]): it for it in json.loads(feed)["features"]}
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _reference(feature: Mapping[str, object]) -> str:
    properties = feature.get("properties")
    return str(properties.get("reference", "")) if isinstance(properties, dict) else ""
