"""Feeds: layers that somebody else keeps, from which contributions are taken again and again, read-only.

A feed belongs to the working copy it was added to: its address may be a path of this computer, its credentials are this
computer's, and what it brings travels to the team by the next synchronisation. Two people who subscribe to one feed
make the same rows: uuids come from the source's name and the row's number there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from urllib.parse import urlsplit

from ..domain.errors import IntakeError
from ..domain.identity import computed_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import FeatureSource, Progress, SourceRecord
from ..network.addresses import is_web
from ..store.remembered import recall, remember
from ..store.replica import Replica
from .around import Around
from .cells import cell_text
from .columns import CONTRIBUTION, fold
from .freshness import latest
from .imports import ImportOptions, import_contributions
from .mapping import FieldMapping, parse_mapping
from .outcome import ImportReport

#: Photos of one row that are looked at: a stranger's list may be endless.
MOST_PHOTOS = 12

_KEY = "feeds"
_ADDRESS = re.compile(r"https?://[^\s\"'<>,;|\[\]{}]+")
_NO_NUMBER = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Say which column tells the rows apart (their number or key at the source): without it a corrected text would "
        "come in twice.",
    )
)
_NO_WORDS = phrase(QT_TRANSLATE_NOOP("Phrases", "Say which column holds the words: the text or the title."))


@dataclass(frozen=True)
class Feed:
    """One subscription. ``address`` is a path or a web address, ``mapping`` JSON of field → their column.

    ``source`` is what its rows are known by for good; ``fetched_at`` the instant of the last fetch that ended. Where
    the column ``changed`` tells when a row changed last, ``upto`` is the latest day seen there, and ``whole_at`` the
    instant at which all rows were read last.
    """

    key: str
    source: str
    address: str
    layer: str = ""
    mapping: str = "{}"
    authcfg: str = ""
    photos: bool = True
    fetched_at: str | None = None
    changed: str = ""
    upto: str = ""
    whole_at: str | None = None

    @property
    def is_web(self) -> bool:
        """Whether it is fetched over the network."""
        return is_web(self.address)


def feeds(replica: Replica) -> list[Feed]:
    """The feeds of this working copy, in the order they were added; what can't be read any more is left out."""
    kept = recall(replica, _KEY)
    return [feed for feed in map(_read, kept if isinstance(kept, list) else ()) if feed is not None]


def keep(replica: Replica, wanted: Iterable[Feed]) -> None:
    """Make *wanted* the feeds of this working copy."""
    remember(replica, _KEY, [asdict(feed) for feed in wanted])


def put(replica: Replica, feed: Feed) -> None:
    """Add *feed*, or replace the one of its key."""
    known = feeds(replica)
    there = any(it.key == feed.key for it in known)
    keep(replica, [feed if it.key == feed.key else it for it in known] if there else [*known, feed])


def drop(replica: Replica, key: str) -> None:
    """End a subscription. What it brought stays: it is the team's."""
    keep(replica, [it for it in feeds(replica) if it.key != key])


def _read(kept: Any) -> Feed | None:
    names = {it.name for it in fields(Feed)}
    if not isinstance(kept, dict) or not {"key", "source", "address"} <= kept.keys():
        return None
    return Feed(**{name: value for name, value in kept.items() if name in names})


def feed_mapping(feed: Feed, source: FeatureSource) -> FieldMapping:
    """The feed's mapping, fit for its columns: a page of a feed may lack some of them.

    Raises IntakeError where rows couldn't be told apart or would have no words.
    """
    columns = [field.name for field in source.fields]
    mapping = parse_mapping(_present(feed.mapping, columns), columns, CONTRIBUTION)
    if not mapping.has("source_id"):
        raise IntakeError(_NO_NUMBER)
    if not (mapping.has("body") or mapping.has("title")):
        raise IntakeError(_NO_WORDS)
    return mapping


def _present(text: str, columns: Iterable[str]) -> str:
    """The mapping without the columns that aren't there; what is no JSON object is left for the parser to refuse."""
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if not isinstance(entries, dict):
        return text
    known = {fold(column) for column in columns}
    kept = {field: it for field, it in entries.items() if not isinstance(it, str) or fold(it) in known}
    return json.dumps(kept, ensure_ascii=False)


@dataclass(frozen=True)
class Taken:
    """What came, the addresses of photos by the uuid of their contribution, and the latest day of a change."""

    report: ImportReport
    photos: dict[str, tuple[str, ...]]
    upto: str


def take(replica: Replica, feed: Feed, source: FeatureSource, options: ImportOptions, progress: Progress) -> Taken:
    """Bring in what *source* holds of *feed*; what came before is brought up to date, never doubled.

    Raises what the import raises.
    """
    watched = _Watched(source, options.mapping, feed)
    mapping = options.mapping.without(("photos",))
    report = import_contributions(replica, watched, replace(options, mapping=mapping, source=feed.source), progress)
    return Taken(report, watched.photos, watched.upto)


class _Watched(Around):
    """A source that notes photos and changes as its rows go by."""

    def __init__(self, source: FeatureSource, mapping: FieldMapping, feed: Feed) -> None:
        super().__init__(source)
        self._mapping, self._feed = mapping, feed
        self.photos: dict[str, tuple[str, ...]] = {}
        self.upto = ""

    def __iter__(self) -> Iterator[SourceRecord]:
        for record in self.source:
            number = cell_text(self._mapping.value(record, "source_id"))
            if self._feed.photos and self._feed.is_web and number:
                found = photo_addresses(self._mapping.value(record, "photos"), self._feed.address)
                if found:
                    self.photos[computed_uuid("contribution", self._feed.source, number)] = found
            self.upto = latest(self.upto, record.values.get(self._feed.changed))
            yield record


def photo_addresses(cell: object, feed_address: str) -> tuple[str, ...]:
    """The addresses of photos in a cell (one, several, or a JSON list) that lie on the feed's own host.

    A photo elsewhere would have this computer call on whoever wrote the row; neither is one fetched in the clear from a
    host that is known over TLS.
    """
    if not isinstance(cell, str):
        return ()
    found = dict.fromkeys(it.rstrip(").") for it in _ADDRESS.findall(cell))
    return tuple(it for it in found if _same_host(it, feed_address))[:MOST_PHOTOS]


def _same_host(address: str, home: str) -> bool:
    try:
        one, other = urlsplit(address), urlsplit(home)
        same = (one.hostname, one.port or _port(one.scheme)) == (other.hostname, other.port or _port(other.scheme))
    except ValueError:  # a port that is none
        return False
    return same and one.scheme == other.scheme and one.username is None


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def mapping_text(columns: Mapping[str, str]) -> str:
    """A mapping of columns, by our field, as a feed keeps it."""
    return json.dumps({field: column for field, column in columns.items() if column}, ensure_ascii=False)
