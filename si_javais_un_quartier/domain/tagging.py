"""Decides about the quarter's list of tags: names, colours, descriptions, and two tags that become one.

A tag's uuid is computed from its name, so that two people who type the same name make the same tag. A new name is
therefore another tag, into which the old one is merged: what colleagues tag with the old name meanwhile follows.
Whoever may tag may keep the list (planners): it is their working vocabulary, every act on it can be undone, and no
resident's words change. Administrators choose settings, not words for other people's sorting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .changes import Act, Change, Delete, Insert
from .identity import tag_uuid
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Tag
from .review import LONGEST_TAG, tag_name
from .search_text import fold, words
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Refusal, refused

_COLOUR = re.compile(r"#[0-9a-f]{6}")

_GONE = phrase(QT_TRANSLATE_NOOP("Phrases", "This tag is no longer in the list."))
_ITSELF = phrase(QT_TRANSLATE_NOOP("Phrases", "A tag can’t be merged with itself."))
_NO_NAME = phrase(QT_TRANSLATE_NOOP("Phrases", "A tag needs a name."))
_NO_COLOUR = phrase(QT_TRANSLATE_NOOP("Phrases", "A colour is written as # and six signs, such as #1f78b4."))


@dataclass(frozen=True)
class TagList:
    """What is decided on: all tags by uuid, those merged into others included; who acts, and the present instant."""

    known: Mapping[str, Tag]
    member: Member
    now: str

    def current(self, uuid: str) -> Tag | None:
        """The tag of that *uuid*, unless it was merged into another."""
        tag = self.known.get(uuid)
        return tag if tag is not None and tag.merged_into is None else None


def rename(tags: TagList, uuid: str, text: str, draw_uuid: DrawUuid) -> Decision:
    """Call the tag *text*. A name that another tag has is refused: merging the two is another act."""
    tag, name = tags.current(uuid), tag_name(text)
    if tag is None:
        return refused(obstacle(tags.member, Deed.TAG)) or Refusal((_GONE,))
    other = tags.known.get(tag_uuid(name))
    taken = other is not None and other.uuid != uuid and other.merged_into is None
    refusal = refused(
        obstacle(tags.member, Deed.TAG),
        _wrong_name(name),
        UNCHANGED if name == tag.name else None,
        phrase(QT_TRANSLATE_NOOP("Phrases", "There is a tag “{tag}” already: merge the two."), tag=name)
        if taken
        else None,
    )
    if refusal is not None:
        return refusal
    ledger = Ledger(tags, draw_uuid)
    title = phrase(QT_TRANSLATE_NOOP("Phrases", "Tag renamed: {tag}"), tag=name)
    if tag_uuid(name) == uuid:
        return Act(title, tuple(ledger.amend(tag, name=name)))
    changes: list[Change] = []
    if other is None:
        fresh = Tag(uuid=tag_uuid(name), name=name, colour=tag.colour, description=tag.description)
        changes += [Insert(fresh), ledger.event(("tag", fresh.uuid), "name", tag.name, name)]
    else:  # the name was merged into another tag once; it comes back
        fresh = other
        changes += ledger.amend(other, name=name, colour=tag.colour, description=tag.description, merged_into=None)
    changes += _redirect(tags, ledger, tag, fresh)
    return Act(title, tuple(changes))


def recolour(tags: TagList, uuid: str, colour: str | None, draw_uuid: DrawUuid) -> Decision:
    """Show the tag in *colour* (``#rrggbb``), or in none of its own."""
    wanted = (colour or "").strip().lower() or None
    wrong = None if wanted is None or _COLOUR.fullmatch(wanted) else _NO_COLOUR
    title = QT_TRANSLATE_NOOP("Phrases", "Tag’s colour: {tag}")
    return _amended(tags, uuid, title, wrong, draw_uuid, colour=wanted)


def describe(tags: TagList, uuid: str, description: str | None, draw_uuid: DrawUuid) -> Decision:
    """Say what the tag is for."""
    wanted = (description or "").strip() or None
    title = QT_TRANSLATE_NOOP("Phrases", "Tag described: {tag}")
    return _amended(tags, uuid, title, None, draw_uuid, description=wanted)


def merge(tags: TagList, source: str, target: str, draw_uuid: DrawUuid) -> Decision:
    """Let the tag *target* stand for *source* everywhere; those merged into *source* before follow."""
    tag, into = tags.current(source), tags.current(target)
    refusal = refused(
        obstacle(tags.member, Deed.TAG),
        _ITSELF if source == target else None,
        _GONE if tag is None or into is None else None,
    )
    if refusal is not None or tag is None or into is None:
        return refusal or Refusal((_GONE,))
    title = phrase(QT_TRANSLATE_NOOP("Phrases", "Tags merged: {tag} into {other}"), tag=tag.name, other=into.name)
    return Act(title, tuple(_redirect(tags, Ledger(tags, draw_uuid), tag, into)))


def suggestions(known: Mapping[str, Tag], uses: Mapping[str, int], typed: str, limit: int = 8) -> tuple[Tag, ...]:
    """Tags whose name, or one of whose words, begins as *typed* does, accents and case ignored; most used first."""
    start = " ".join(words(typed))
    found = [tag for tag in known.values() if tag.merged_into is None and _begins(tag.name, start)]
    return tuple(sorted(found, key=lambda tag: (-uses.get(tag.uuid, 0), fold(tag.name)))[:limit])


def _begins(name: str, start: str) -> bool:
    parts = words(name)
    return any(" ".join(parts[ahead:]).startswith(start) for ahead in range(max(len(parts), 1)))


def _redirect(tags: TagList, ledger: Ledger, tag: Tag, into: Tag) -> Iterator[Change]:
    """No chains: what was merged into *tag* is merged into the other one directly."""
    for each in (tag, *(it for it in tags.known.values() if it.merged_into == tag.uuid and it.uuid != into.uuid)):
        yield from ledger.amend(each, merged_into=into.uuid)


def _amended(
    tags: TagList, uuid: str, title: str, wrong: Phrase | None, draw_uuid: DrawUuid, **values: object
) -> Decision:
    tag = tags.current(uuid)
    if tag is None:
        return refused(obstacle(tags.member, Deed.TAG)) or Refusal((_GONE,))
    changes = tuple(Ledger(tags, draw_uuid).amend(tag, **values))
    refusal = refused(obstacle(tags.member, Deed.TAG), wrong, None if changes or wrong else UNCHANGED)
    return refusal or Act(phrase(title, tag=tag.name), changes)


def _wrong_name(name: str) -> Phrase | None:
    if not name:
        return _NO_NAME
    if len(name) > LONGEST_TAG:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "A tag has at most {longest} characters."), longest=LONGEST_TAG)
    return None


def remove(tags: TagList, uuid: str, uses: int) -> Decision:
    """Take a tag that no contribution bears off the list; one in use is merged instead, so that nothing is lost."""
    tag = tags.current(uuid)
    used = phrase(
        QT_TRANSLATE_NOOP("Phrases", "“{tag}” is in use ({number}): merge it into another tag."),
        tag=tag.name if tag is not None else "",
        number=uses,
    )
    refusal = refused(obstacle(tags.member, Deed.TAG), _GONE if tag is None else None, used if uses else None)
    if refusal is not None or tag is None:
        return refusal or Refusal((_GONE,))
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Tag removed: {tag}"), tag=tag.name), (Delete(Tag, uuid),))
