"""How many people stand behind a contribution and those grouped with it, each counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from .replica import Replica
from .sql import join


@dataclass(frozen=True)
class Backing:
    """``people`` are told apart by their profile; ``nameless``: grouped contributions whose author nobody knows.

    Those may be anybody, one of the people included, so they are never added up with them.
    """

    people: int
    nameless: int


#: The contribution that others are grouped with, and those others.
_GROUP = join(
    "SELECT g.uuid, g.author_uuid, g.duplicate_of IS NULL AS first FROM contribution AS g WHERE g.uuid = ?1",
    "OR g.duplicate_of = ?1",
)
_PEOPLE = join(
    "SELECT author_uuid FROM support WHERE contribution_uuid IN (SELECT uuid FROM (", _GROUP, "))",
    "UNION SELECT author_uuid FROM (", _GROUP, ") WHERE NOT first",
)  # fmt: skip
_COUNTED = join(
    "SELECT (SELECT count(*) FROM (", _PEOPLE, ") WHERE author_uuid IS NOT NULL AND author_uuid != '' AND author_uuid",
    "NOT IN (SELECT author_uuid FROM contribution WHERE uuid = ?1 AND author_uuid IS NOT NULL)),",
    "(SELECT count(*) FROM (", _GROUP, ") WHERE NOT first AND ifnull(author_uuid, '') = '')",
)  # fmt: skip

#: Each supporter, and each author of what is grouped with a contribution, with the author of the contribution itself.
_BACKERS = join(
    "SELECT s.contribution_uuid, s.author_uuid FROM support AS s UNION",
    "SELECT g.duplicate_of, g.author_uuid FROM contribution AS g WHERE g.duplicate_of IS NOT NULL",
)


def backing(replica: Replica, uuid: str) -> Backing:
    """Who supports the whole group that a contribution belongs to: its supporters and the authors of its duplicates.

    The author of the contribution that the others are grouped with isn't a supporter of their own words, even where
    they wrote twice. Any member of the group gives the same answer.
    """
    row = replica.connection.execute("SELECT duplicate_of FROM contribution WHERE uuid = ?", (uuid,)).fetchone()
    first = row[0] if row and row[0] else uuid
    people, nameless = replica.connection.execute(_COUNTED, (first,)).fetchone()
    return Backing(people, nameless)


def backers(replica: Replica) -> Mapping[str, frozenset[str]]:
    """The people behind each contribution, by their profiles: for all at once, its own author perhaps among them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for contribution, person in replica.connection.execute(_BACKERS):
        if person:
            found[contribution].add(person)
    return {contribution: frozenset(people) for contribution, people in found.items()}
