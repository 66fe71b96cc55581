"""Posts that may say the same as another one: near it, in like words. A proposal with its reasons, never a decision.

How two posts are compared, so that anybody can do it by hand:

- words: the folded words of title and text that say something (three letters or more, numbers, without the commonest
  French ones, plural endings taken off); ``likeness`` is how many the two share over how many they have together;
- place: ``nearness`` is 1 at the same spot, 0 at the reach of the theme (150 m unless told) or where either has none;
- score = 0.6 likeness + 0.4 nearness; posts without any word in common count only within a quarter of the reach.

Candidates are the posts nearest to it and, anywhere within reach or without a place, those that have its rarest words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..domain.plain_text import one_line
from ..domain.records import Contribution, Place
from ..domain.search_text import words
from .catalogue import Catalogue
from .geopackage import readable_point
from .replica import Replica
from .rtree import index_name
from .search import SearchIndex, count_matches, matches
from .sql import identifier, join, places

#: Metres within which two posts may be about the same thing.
REACH_M = 150.0
WEIGHT_OF_WORDS = 0.6

#: How many of the nearest, and of those with like words, are looked at: more can't be read while a person waits.
_NEAREST = 300
_IN_LIKE_WORDS = 300
#: A word that more posts have tells little about any of them.
_COMMON = 400
_MOST_WORDS = 40
_TITLE = 120
#: The spatial index keeps places to half a metre; exact distances come from the places themselves.
_FLOAT_M = 1.0
_MUTE = frozenset(
    "alors apres aussi autre aux avant avec bien bonjour car ces cet cette chez ceux comme dans depuis des donc dont "
    "du elle elles encore entre est etait etes etre eux faire fait fois font ici ils jamais les leur leurs lui mais "
    "meme merci mes moi mon notre nos nous ont par parce pas peu peut plus pour pourquoi pouvez quand que quel quelle "
    "qui sans ses soit son sont sous sur tous tout toute toutes tres trop une vers votre vos vous".split()
)


@dataclass(frozen=True)
class Reach:
    """Metres by theme, and for all other themes."""

    metres: float = REACH_M
    by_theme: Mapping[str, float] = field(default_factory=dict)

    def of(self, theme: str | None) -> float:
        """The metres of a theme."""
        return self.by_theme.get(theme or "", self.metres)


@dataclass(frozen=True)
class Similar:
    """A post that may say the same; ``distance_m`` is None where either has no place."""

    uuid: str
    reference: str | None
    title: str
    distance_m: float | None
    words_shared: tuple[str, ...]
    likeness: float
    nearness: float
    score: float


_CANDIDATES = join(
    "SELECT c.uuid, c.reference, c.title, substr(coalesce(c.body, c.body_fr, ''), 1, 600), c.geom FROM contribution",
    "AS c WHERE c.duplicate_of IS NULL AND c.status NOT IN ('duplicate', 'withdrawn') AND c.uuid != ? AND c.fid IN (",
)  # fmt: skip
_IN_BOX = join(
    "SELECT id, minx, miny FROM", identifier(index_name("contribution")),
    "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
)  # fmt: skip
_NO_REACH = Reach()


def similar(replica: Replica, uuid: str, limit: int = 5, reach: Reach = _NO_REACH) -> tuple[Similar, ...]:
    """The posts that are likeliest to say the same as the one with *uuid*, the likeliest first.

    Posts that are grouped already or withdrawn are left out. Empty where the post isn't there.
    """
    post = Catalogue(replica).get(Contribution, uuid)
    if post is None:
        return ()
    metres = reach.of(post.theme)
    own = telling_words(post.title, post.body or post.body_fr)
    keys = set(_nearest(replica, post.geometry, metres)) if post.geometry else set()
    keys.update(_in_like_words(replica, own))
    found = [
        each
        for row in _read(replica, uuid, keys)
        for each in [_compared(own, post.geometry, metres, row)]
        if each is not None
    ]
    best = sorted(found, key=lambda it: (-it.score, it.uuid))[:limit]
    return tuple(replace(it, title=one_line(it.title, _TITLE)) for it in best)


def telling_words(*texts: str | None) -> frozenset[str]:
    """The words of some texts that say something, folded; a final s or x is taken off, as in plurals."""
    found = set()
    for text in texts:
        for word in words(text or ""):
            if word.isdigit() or (len(word) > 2 and word not in _MUTE):
                found.add(word[:-1] if len(word) > 3 and word[-1] in "sx" else word)
    return frozenset(found)


def _compared(
    own: frozenset[str], place: Place | None, metres: float, row: tuple[str, str | None, str | None, str, bytes | None]
) -> Similar | None:
    """None where the two are too far from each other, or have nothing but a neighbourhood in common."""
    uuid, reference, title, body, blob = row
    there = readable_point(blob)
    distance = math.hypot(there.x - place.x, there.y - place.y) if there and place else None
    if distance is not None and distance > metres:
        return None
    theirs = telling_words(title, body)
    shared = own & theirs
    nearness = 0.0 if distance is None else 1.0 - distance / metres if metres else 1.0
    if not shared and nearness < 0.75:
        return None
    likeness = len(shared) / len(own | theirs) if shared else 0.0
    score = WEIGHT_OF_WORDS * likeness + (1 - WEIGHT_OF_WORDS) * nearness
    return Similar(uuid, reference, title or body, distance, tuple(sorted(shared)), likeness, nearness, score)


def _nearest(replica: Replica, place: Place, metres: float) -> list[int]:
    """The keys of the nearest posts: circles grow until one holds enough, as a crowded square has thousands."""
    found: list[tuple[float, int]] = []
    for radius in (metres / 8, metres / 4, metres / 2, metres):
        box = (place.x - radius, place.x + radius, place.y - radius, place.y + radius)
        rows = replica.connection.execute(_IN_BOX, box)
        far = [((x - place.x) ** 2 + (y - place.y) ** 2, key) for key, x, y in rows]
        found = [each for each in far if each[0] <= (radius + _FLOAT_M) ** 2]
        if len(found) > _NEAREST:
            break
    return [key for _, key in sorted(found)[: _NEAREST + 1]]


def _in_like_words(replica: Replica, own: Iterable[str]) -> Iterator[int]:
    """The keys of posts that have the rarest of these words or, where all are common, all the longest ones."""
    search = SearchIndex(replica)
    if not search.indexed:
        return iter(())
    search.attach(replica.connection)
    search.catch_up()
    longest = sorted(own, key=lambda word: (-len(word), word))[:_MOST_WORDS]
    rare = [word for word in longest if count_matches(replica.connection, _term(word), _COMMON) < _COMMON]
    if rare:
        return matches(replica.connection, " OR ".join(map(_term, rare)), _IN_LIKE_WORDS)
    return matches(replica.connection, " AND ".join(map(_term, longest[:6])), _IN_LIKE_WORDS) if longest else iter(())


def _term(word: str) -> str:
    """In title or text, the plural too; folded words hold no quotes."""
    return "{title body} : (" + " OR ".join('"' + word + end + '"' for end in ("", "s", "x")) + ")"


def _read(
    replica: Replica, uuid: str, keys: Iterable[int]
) -> Iterator[tuple[str, str | None, str | None, str, bytes | None]]:
    wanted = list(keys)
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        yield from replica.connection.execute(join(_CANDIDATES, places(len(some)), ")"), (uuid, *some))
