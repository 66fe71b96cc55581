"""A signing book on paper: for each line the resident's words, where, the answer proposed, and room for the visa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.plain_text import one_line
from ..domain.ports import Clock
from ..domain.records import Contribution, Member, Message, Profile
from ..domain.signing import Book, Line
from ..store.catalogue import Catalogue
from ..store.contributions import ContributionRepository, ListItem
from ..store.replica import Replica
from .paper import Card, Look, Paper, Text


@dataclass(frozen=True)
class Wording:
    """How phrases and stored days are said, and in which language ("fr_FR")."""

    render: Callable[[Phrase], str]
    day: Callable[[str | None], str]
    language: str


def signing_paper(replica: Replica, book: Book, clock: Clock, wording: Wording) -> Paper:
    """*book* as it is printed. A line whose contribution or answer has been erased says so."""
    catalogue, posts = Catalogue(replica), ContributionRepository(replica, clock)
    uuids = [line.contribution_uuid for line in book.lines]
    keys = [key for key in map(posts.key_of, uuids) if key is not None]
    about = _About(
        {it.uuid: it for it in posts.rows(keys)},
        {it.uuid: it for it in catalogue.some(Contribution, uuids)},
        {it.uuid: it for it in catalogue.some(Message, [line.message_uuid for line in book.lines])},
        {},
    )
    authors = [it.author_uuid for it in about.posts.values() if it.author_uuid]
    about.authors.update({it.uuid: it for it in catalogue.some(Profile, authors)})
    quarter, maker = catalogue.quarter(), catalogue.get(Member, book.made_by)
    say = wording.render
    title = say(phrase(_TITLE, number=book.number))
    lead = (
        quarter.name if quarter is not None else "",
        wording.day(book.made_at),
        say(phrase(_PREPARED, name=maker.display_name)) if maker is not None else "",
        say(phrase(_COUNT, count=len(book.lines))),
    )
    head = (Text(Look.TITLE, title), Text(Look.LEAD, " · ".join(part for part in lead if part)))
    cards = (_card(line, about, wording) for line in book.lines)
    return Paper(title, " · ".join(part for part in (title, *lead[:2]) if part), wording.language, (*head, *cards))


@dataclass(frozen=True)
class _About:
    """The rows that the lines speak of, by uuid."""

    items: dict[str, ListItem]
    posts: dict[str, Contribution]
    messages: dict[str, Message]
    authors: dict[str, Profile]


def _card(line: Line, about: _About, wording: Wording) -> Card:
    say = wording.render
    post, message = about.posts.get(line.contribution_uuid), about.messages.get(line.message_uuid)
    item = about.items.get(line.contribution_uuid)
    if post is None or message is None or item is None:
        return Card((Text(Look.HEAD, f"{line.number}"), Text(Look.META, say(_ERASED))))
    signed = say(phrase(_SIGNED, function=message.signed_as)) if message.signed_as else say(_PROPOSED)
    return Card(
        (
            Text(Look.HEAD, _head(line, post)),
            Text(Look.META, " · ".join(part for part in _facts(post, item, about, wording) if part)),
            Text(Look.WORDS, say(phrase(_QUOTED, words=post.body_fr or post.body or "…"))),
            Text(Look.LABEL, signed),
            Text(Look.BODY, message.body or ""),
            Text(Look.CHOICE, say(_CHOICES)),
        )
    )


def _head(line: Line, post: Contribution) -> str:
    """Like "3 · K7M-4QX · A place to mend bikes?"; where there is no title, the words stand right beneath."""
    title = one_line(post.title or "", 140)
    return " · ".join(part for part in (str(line.number), post.reference or "", title) if part)


def _facts(post: Contribution, item: ListItem, about: _About, wording: Wording) -> Sequence[str]:
    author = about.authors.get(post.author_uuid or "")
    return (
        author.pseudonym if author is not None else post.author_name or "",
        wording.render(labels.label(post.channel)),
        wording.day(post.occurred_on or post.created_at),
        item.place,
    )


_TITLE = QT_TRANSLATE_NOOP("Phrases", "Signing book no. {number}")
_PREPARED = QT_TRANSLATE_NOOP("Phrases", "prepared by {name}")
_COUNT = QT_TRANSLATE_NOOP("Phrases", "answers: {count}")
_QUOTED = QT_TRANSLATE_NOOP("Phrases", "“{words}”")
_SIGNED = QT_TRANSLATE_NOOP("Phrases", "Proposed answer, signed: {function}")
_PROPOSED = phrase(QT_TRANSLATE_NOOP("Phrases", "Proposed answer"))
_ERASED = phrase(QT_TRANSLATE_NOOP("Phrases", "This contribution has been erased since."))
_CHOICES = phrase(QT_TRANSLATE_NOOP("Phrases", "☐ agreed    ☐ to be seen again: ______________________    Visa:"))
