"""Columns that layers of the city's data add to the premises: inside or not, or what a layer says there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from .context_layers import ContextLayer, carries_secret
from .json_values import listed, table, text, whole, words
from .search_text import words as words_of

KEY = "context_columns"
MOST_COLUMNS, FARTHEST_M = 12, 500
#: What the names of their fields begin with
CONTEXT_PREFIX = "ctx_"
#: Providers whose layers have features to ask
VECTORS = frozenset({"WFS", "OAPIF", "ogr", "arcgisfeatureserver"})


@dataclass(frozen=True)
class ContextColumn:
    """A column: its heading, where its layer is, and what it tells.

    ``field`` is the layer's field whose value is taken; empty: whether the premises are there, yes or no. ``within_m``
    are the metres within which a feature counts: 0 for areas, a few for lines along the fronts.
    """

    title: str
    uri: str
    provider: str
    field: str = ""
    within_m: int = 0

    @property
    def layer(self) -> ContextLayer:
        """The layer to ask."""
        return ContextLayer(self.title, self.uri, self.provider)


def column_names(columns: Sequence[ContextColumn]) -> tuple[str, ...]:
    """A field name for each, such as ``ctx_zone_du_plan``; no two alike."""
    found: list[str] = []
    for column in columns:
        plain = CONTEXT_PREFIX + "_".join(words_of(column.title))[:24]
        name, number = plain, 2
        while name in found:
            name, number = f"{plain}_{number}", number + 1
        found.append(name)
    return tuple(found)


def read_context_columns(value: object) -> tuple[ContextColumn, ...]:
    """The columns as the setting or a parameter holds them. Raises TypeError, ValueError or KeyError otherwise."""
    return tuple(map(_read, listed(value)[:MOST_COLUMNS]))


def columns_text(columns: Sequence[ContextColumn]) -> str:
    """The columns as a parameter takes them."""
    return json.dumps([asdict(column) for column in columns], ensure_ascii=False)


def _read(value: object) -> ContextColumn:
    held = table(value)
    title, uri, provider = (words(held[name]) for name in ("title", "uri", "provider"))
    within = whole(held.get("within_m", 0))
    if provider not in VECTORS or carries_secret(uri) or not 0 <= within <= FARTHEST_M:
        raise ValueError("a layer of features that can be read by anybody is expected")
    return ContextColumn(title, uri, provider, text(held.get("field", "")), within)


def wanted_columns(present: Sequence[ContextColumn], new: ContextColumn) -> tuple[ContextColumn, ...]:
    """*present* with *new* in the place of the one of the same layer, else at the end."""
    if any(it.uri == new.uri for it in present):
        return tuple(new if it.uri == new.uri else it for it in present)
    return (*present, new)


def trimmed(column: ContextColumn) -> ContextColumn:
    """The column with a heading on one line."""
    return replace(column, title=" ".join(column.title.split())[:60])
