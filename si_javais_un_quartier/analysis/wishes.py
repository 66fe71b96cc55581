"""What residents wish for each premises: themes and recurring terms, with the contributions behind each.

The wishes of a premises are the contributions linked to it and those within the distance, each once, without the
withdrawn and the off-topic ones. A term recurs when at least two of them use it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .counted import ASIDE
from .layers import Contributions, Flags, Integers
from .links import NOWHERE, Neighbours
from .terms import Vocabulary

TOP_THEMES = 5
TOP_TERMS = 8
RECURRING = 2


@dataclass(frozen=True)
class WishPairs:
    """Pairs of a premises and a contribution that counts for it, ordered by premises; ``linked`` or only nearby."""

    premises: Integers
    contributions: Integers
    linked: Flags

    def counts(self, premises: int) -> tuple[Integers, Integers]:
        """For each premises, how many linked wishes and how many that are only nearby."""
        linked = np.bincount(self.premises[self.linked], minlength=premises)
        return linked, np.bincount(self.premises[~self.linked], minlength=premises)


def wish_pairs(contributions: Contributions, rows: Integers, near: Neighbours) -> WishPairs:
    """*rows* is the premises' row that each contribution is linked to, or ``NOWHERE``."""
    count = max(len(rows), 1)
    linked = np.flatnonzero(rows != NOWHERE)
    own = rows[linked] * count + linked
    keys = np.unique(np.concatenate((own, near.premises * count + near.contributions)))
    if contributions.statuses is not None:
        heard = np.fromiter((status not in ASIDE for status in contributions.statuses), np.bool_, len(rows))
        keys = keys[heard[keys % count]]
    return WishPairs(keys // count, keys % count, np.isin(keys, own))


def top_wishes(contributions: Contributions, pairs: WishPairs, premises: int) -> list[str]:
    """For each premises a JSON object: ``themes`` and ``terms``, each a list, the most frequent first.

    An entry has ``theme`` or ``term``, ``count`` (contributions, not occurrences), their ``uuids``, and the
    ``references`` of those that have one.
    """
    vocabulary = Vocabulary()
    terms = _terms_of(contributions, np.unique(pairs.contributions).tolist(), vocabulary)
    bounds = np.searchsorted(pairs.premises, np.arange(premises + 1)).tolist()
    members = pairs.contributions.tolist()
    return [
        _wishes(contributions, members[start:end], terms, vocabulary) for start, end in zip(bounds[:-1], bounds[1:])
    ]


def top_wishes_of(contributions: Contributions, pairs: WishPairs, row: int) -> str:
    """The same for one premises; spellings are then those of its own wishes."""
    start, end = np.searchsorted(pairs.premises, [row, row + 1]).tolist()
    own = pairs.contributions[start:end].tolist()
    vocabulary = Vocabulary()
    return _wishes(contributions, own, _terms_of(contributions, own, vocabulary), vocabulary)


def _wishes(
    contributions: Contributions, own: list[int], terms: dict[int, frozenset[str]], vocabulary: Vocabulary
) -> str:
    themes = _themes(contributions, own)
    recurring = _recurring(terms, own, vocabulary)
    entries = {
        "themes": [_entry("theme", theme, found, contributions) for theme, found in themes],
        "terms": [_entry("term", term, found, contributions) for term, found in recurring],
    }
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":"))


def _terms_of(contributions: Contributions, rows: list[int], vocabulary: Vocabulary) -> dict[int, frozenset[str]]:
    if contributions.texts is None:
        return {}
    return {row: vocabulary.terms(contributions.texts[row] or "") for row in rows}


def _themes(contributions: Contributions, own: list[int]) -> list[tuple[str, list[int]]]:
    found: dict[str, list[int]] = {}
    if contributions.themes is not None:
        for row in own:
            theme = contributions.themes[row]
            if theme:
                found.setdefault(theme, []).append(row)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))[:TOP_THEMES]


def _recurring(terms: dict[int, frozenset[str]], own: list[int], vocabulary: Vocabulary) -> list[tuple[str, list[int]]]:
    if not terms or len(own) < RECURRING:
        return []
    counts: Counter[str] = Counter()
    for row in own:
        counts.update(terms[row])
    ranked = sorted((-count, term) for term, count in counts.items() if count >= RECURRING)[:TOP_TERMS]
    return [(vocabulary.spelling(term), [row for row in own if term in terms[row]]) for _, term in ranked]


def _entry(word: str, name: str, rows: Iterable[int], contributions: Contributions) -> dict[str, object]:
    found = list(rows)
    references = contributions.references
    spoken = [references[row] for row in found if references[row]] if references is not None else []
    uuids = [contributions.uuids[row] for row in found]
    return {word: name, "count": len(found), "uuids": uuids, "references": spoken}
