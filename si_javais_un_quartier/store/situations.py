"""Many contributions at once with all that their rules look at, in as many queries as for one."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from ..domain.ports import Clock
from ..domain.records import Contribution, ContributionTag, Member, Message, Profile, Record, Tag
from ..domain.review import current_tag
from ..domain.search_text import fold
from ..domain.situation import Situation
from . import rows
from .catalogue import Catalogue
from .replica import Replica
from .sql import join

R = TypeVar("R", bound=Record)

#: The uuids are bound as one JSON text: no limit on how many there are.
_AMONG = "IN (SELECT value FROM json_each(?))"
_AUTHORS = join("uuid IN (SELECT author_uuid FROM contribution WHERE uuid", _AMONG, ")")


def situations(replica: Replica, uuids: Sequence[str], member: Member, clock: Clock) -> tuple[Situation, ...]:
    """What is decided on for each of *uuids*, in their order, each once; those gone meanwhile are left out."""
    asked = (json.dumps(list(uuids)),)
    connection, catalogue = replica.connection, Catalogue(replica)
    found = {each.uuid: each for each in rows.read(connection, Contribution, join("uuid", _AMONG), asked)}
    authors = {each.uuid: each for each in rows.read(connection, Profile, _AUTHORS, asked)}
    own = join("contribution_uuid", _AMONG)
    messages = _by("contribution_uuid", rows.read(connection, Message, own, asked, order="created_at, fid"))
    grouped = _by("duplicate_of", rows.read(connection, Contribution, join("duplicate_of", _AMONG), asked, order="fid"))
    known = {tag.uuid: tag for tag in catalogue.all(Tag)}
    links = _by("contribution_uuid", (_led(link, known) for link in rows.read(connection, ContributionTag, own, asked)))
    settings, now, today = catalogue.settings(), clock.now(), clock.today()
    return tuple(
        Situation(
            contribution=contribution,
            member=member,
            now=now,
            today=today,
            settings=settings,
            author=authors.get(contribution.author_uuid or ""),
            messages=tuple(messages[uuid]),
            tags=_tags(links[uuid], known),
            grouped_here=tuple(grouped[uuid]),
            links=tuple(links[uuid]),
        )
        for uuid in dict.fromkeys(uuids)
        for contribution in [found.get(uuid)]
        if contribution is not None
    )


def _by(field: str, records: Iterable[R]) -> defaultdict[str, list[R]]:
    found: defaultdict[str, list[R]] = defaultdict(list)
    for record in records:
        found[getattr(record, field)].append(record)
    return found


def _led(link: ContributionTag, known: Mapping[str, Tag]) -> ContributionTag:
    """The link as leading to the tag that its own was merged into."""
    tag = current_tag(known.get(link.tag_uuid), known)
    return link if tag is None or tag.uuid == link.tag_uuid else replace(link, tag_uuid=tag.uuid)


def _tags(links: Iterable[ContributionTag], known: Mapping[str, Tag]) -> tuple[Tag, ...]:
    uuids = {link.tag_uuid for link in links}
    return tuple(sorted((known[uuid] for uuid in uuids if uuid in known), key=lambda tag: fold(tag.name)))
