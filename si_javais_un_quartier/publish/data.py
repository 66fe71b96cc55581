"""The data of the page: an index that is loaded first, and what is asked for later, in pieces of a few kilobytes.

The index holds a few letters per contribution in columns (``publish.packing``), so that the map, the filters and the
counts need nothing else. Rows are numbered in the order in which contributions came: what is old keeps its files.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from ..domain.instants import parse_date
from ..domain.plain_text import one_line
from ..domain.search_text import words as words_of
from ..domain.vocabulary import Kind, Status
from . import packing
from .content import LonLat, Post, PublicContent
from .scripts import as_script, digest

#: Contributions in one piece.
PIECE = 64
#: Characters of the words' index in one piece, about.
_SHARD = 24_000
#: Steps from one side of the contributions' box to the other: a few centimetres in a quarter.
_STEPS = 2**15 - 2
_NOWHERE = 2**30 - 1
_MOST_DAYS = 64**2 - 1
_MOST_SUPPORT = 64**2 - 1
#: What a title's lines run together with; French needs its no-break spaces.
_ORDINARY_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
#: Words that would find everything.
_COMMON = frozenset(
    """
    a ai au aux avec c ca ce ces cette d dans de des du elle en est et etre eu fait faut il ils j je l la le les leur
    lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui s sa se ses si son sont sur
    t ta te tes toi ton tout tres tu un une vos votre vous y the of to and in
    """.split()
)


@dataclass(frozen=True)
class DataFile:
    """A file of the folder ``data``; its *path* holds a digest of its content."""

    path: str
    content: bytes


class DataFiles:
    """All data files of a map. :attr:`index` names the one that the page asks for first."""

    def __init__(self, content: PublicContent, ground: dict[str, object]) -> None:
        self._content = content
        self._rows = {post.reference: row for row, post in enumerate(content.posts)}
        self._premises = {it.uuid: number for number, it in enumerate(content.premises)}
        self._initiatives = {it.uuid: number for number, it in enumerate(content.initiatives)}
        self._promises = {it.uuid: number for number, it in enumerate(content.promises)}
        self._ground = ground
        self.index = ""

    def files(self) -> Iterator[DataFile]:
        """Each file; the index comes last, when the names of the others are known."""
        index = self._columns()
        posts = self._content.posts
        for name, make in (("cards", _card), ("texts", self._text)):
            names = []
            for number, start in enumerate(range(0, len(posts), PIECE)):
                rows = [make(post) for post in posts[start : start + PIECE]]
                yield (made := _file(f"{name}-{number}", rows))
                names.append(_digest_of(made))
            index[name] = "".join(names)
        shards: list[tuple[str, str]] = []
        for first, shard in _shards(_word_rows(posts)):
            yield (made := _file(f"words-{len(shards)}", shard))
            shards.append((first, _digest_of(made)))
        index["words"] = [[first for first, _ in shards], "".join(it for _, it in shards)]
        for name, value in (("references", "".join(post.reference.replace("-", "") for post in posts)),
                            ("ground", self._ground), ("places", self._places())):  # fmt: skip
            yield (made := _file(name, value))
            index[name] = _digest_of(made)
        yield (last := _file("index", index))
        self.index = last.path

    # -- the index

    def _columns(self) -> dict[str, object]:
        content = self._content
        posts = content.posts
        kinds, statuses = list(Kind), list(Status)
        theme_numbers = {key: number for number, (key, _) in enumerate(content.themes, 1)}
        themes = [*content.themes]
        for post in posts:
            if post.theme and post.theme not in theme_numbers and len(themes) < 62:
                themes.append((post.theme, post.theme))
                theme_numbers[post.theme] = len(themes)
        questions = {it.uuid: number for number, it in enumerate(content.questions[:62], 1)}
        box = _box([post.place for post in posts if post.place])
        days = [_day(post.said_on) for post in posts]
        first = max(min(days, default=0), max(days, default=0) - _MOST_DAYS)
        return {
            "version": 1,
            "name": content.name,
            "collectivity": content.collectivity,
            "published_on": content.published_on,
            "piece": PIECE,
            "box": box,
            "place": packing.column((_within(post.place, box) for post in posts), 5),
            "kind": packing.column((kinds.index(post.kind) for post in posts), 1),
            "status": packing.column((statuses.index(post.status) for post in posts), 1),
            "theme": packing.column((theme_numbers.get(post.theme, 0) for post in posts), 1),
            "question": packing.column((questions.get(post.campaign, 0) for post in posts), 1),
            "first_day": (date(1970, 1, 1) + timedelta(days=first)).isoformat(),
            "day": packing.column((max(0, day - first) for day in days), 2),
            "support": packing.column((min(post.n_support, _MOST_SUPPORT) for post in posts), 2),
            "kinds": [kind.value for kind in kinds],
            "statuses": [status.value for status in statuses],
            "themes": [label for _, label in themes],
            "questions": [asdict(it) for it in content.questions[:62]],
            "promises": [
                {**asdict(it), "answers": packing.rising(sorted(self._rows[reference] for reference in it.answers))}
                for it in content.promises
            ],
            "figures": asdict(content.figures),
            "page": {name: value for name, value in asdict(content.page).items() if value},
        }  # fmt: skip

    # -- what is asked for later

    def _text(self, post: Post) -> list[object]:
        thread = [[int(turn.official), turn.who, turn.on, turn.words] for turn in post.thread]
        pictures = [[it.name, it.width, it.height, it.caption] for it in post.pictures]
        initiatives = [self._initiatives[uuid] for uuid in post.initiatives if uuid in self._initiatives]
        premises = self._premises.get(post.premises, -1)
        promise = self._promises.get(post.commitment, -1)
        translated = post.words_fr if post.words_fr != post.words else ""
        return [
            post.words, translated, post.author, post.passed_to, int(post.approximate), thread, pictures, premises,
            promise, initiatives,
        ]  # fmt: skip

    def _places(self) -> dict[str, object]:
        content = self._content
        wishes: defaultdict[str, list[int]] = defaultdict(list)
        about: defaultdict[str, list[int]] = defaultdict(list)
        for row, post in enumerate(content.posts):
            wishes[post.premises].append(row)
            for uuid in post.initiatives:
                about[uuid].append(row)
        return {
            "premises": [
                [it.address, it.use.value, _lonlat(it.place), packing.rising(wishes[it.uuid])]
                for it in content.premises
            ],
            "initiatives": [
                {**{name: value for name, value in asdict(it).items() if value and name not in {"uuid", "place"}},
                 "place": _lonlat(it.place), "about": packing.rising(about[it.uuid])}
                for it in content.initiatives
            ],
        }  # fmt: skip


def _card(post: Post) -> list[object]:
    title = _ORDINARY_BLANKS.sub(" ", post.title) or one_line(post.words_fr or post.words, 90)
    answers = sum(turn.official for turn in post.thread)
    return [post.reference, title, post.street, len(post.thread), answers, int(bool(post.pictures))]


def _file(name: str, value: object) -> DataFile:
    content = as_script(name, value)
    return DataFile("data/" + name + "-" + digest(content) + ".js", content)


def _digest_of(file: DataFile) -> str:
    return file.path.rpartition("-")[2].partition(".")[0]


def _box(places: Sequence[LonLat]) -> list[float]:
    """West, south, east, north of all places; a dot has no width to divide by."""
    if not places:
        return [0.0, 0.0, 0.0, 0.0]
    longitudes, latitudes = [it[0] for it in places], [it[1] for it in places]
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def _within(place: LonLat | None, box: Sequence[float]) -> int:
    """Steps east and north of the box's corner, in one number of thirty bits; the last one is nowhere."""
    if place is None:
        return _NOWHERE
    steps = []
    for axis in (0, 1):
        width = box[axis + 2] - box[axis]
        steps.append(round((place[axis] - box[axis]) / width * _STEPS) if width else 0)
    return steps[0] << 15 | steps[1]


def _day(day: str) -> int:
    """Days since 1970; 0 for a day that can't be read."""
    try:
        return (parse_date(day) - date(1970, 1, 1)).days
    except ValueError:
        return 0


def _lonlat(place: LonLat | None) -> list[float] | None:
    return [round(place[0], 6), round(place[1], 6)] if place else None


def _word_rows(posts: Sequence[Post]) -> dict[str, list[int]]:
    """The rows in which each folded word is, in the words, the title, the answers, the author's name or the street."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for row, post in enumerate(posts):
        texts = (post.title, post.words, post.words_fr, post.author, post.street, *(it.words for it in post.thread))
        for word in {it[:24] for text in texts if text for it in words_of(text)} - _COMMON:
            found[word].append(row)
    return found


def _shards(rows: dict[str, list[int]]) -> Iterator[tuple[str, dict[str, str]]]:
    """The words in alphabetical pieces; each with the first of its words."""
    shard: dict[str, str] = {}
    size = 0
    for word in sorted(rows):
        packed = packing.rising(rows[word])
        if shard and size + len(packed) > _SHARD:
            yield next(iter(shard)), shard
            shard, size = {}, 0
        shard[word] = packed
        size += len(packed) + len(word) + 6
    if shard:
        yield next(iter(shard)), shard
