"""How it was counted, what it can't say, where it comes from; and every contribution, one by one."""

from __future__ import annotations

import re

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line, visible
from ..domain.public_view import is_public_message, public_premises
from ..domain.records import Contribution, Premises
from ..domain.vocabulary import MessageKind
from .by_street import street_names
from .context import NOTICE, Context
from .document import Block, Entry, Heading, Paragraph, Section, Style, Title
from .material import said_on

_METHOD = QT_TRANSLATE_NOOP("Phrases", "Method, limits and sources")
_METHOD_TITLE = QT_TRANSLATE_NOOP("Phrases", "How it was counted")
_COUNTED = QT_TRANSLATE_NOOP("Phrases", "What is counted")
_COUNTED_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "Only published contributions said between the first and the last day of the period are counted: {n}. {back} of "
    "the same days are not public (being read, private, hidden, off the subject or withdrawn) and appear nowhere here.",
)
_PEOPLE = QT_TRANSLATE_NOOP("Phrases", "Contributions and people")
_PEOPLE_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "A person may contribute several times. People are counted by their pseudonym, each once; a contribution without "
    "one is counted, but adds no person. Contributions grouped with another one that says the same are counted.",
)
_DELAYS = QT_TRANSLATE_NOOP("Phrases", "Delays")
_DELAYS_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "The delay of an answer goes from the day the words were said to the day an answer was public or handed over. The "
    "median is the delay that half of the answers did not exceed. Only those who wished for an answer are counted.",
)
_LIMITS = QT_TRANSLATE_NOOP("Phrases", "Limits")
_LIMITS_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "Those who spoke chose to, or met a mediator. Numbers say what was said, not what the quarter thinks: no share "
    "here can be read as a share of the residents. Silence is not agreement.",
)
_QUOTES = QT_TRANSLATE_NOOP("Phrases", "Quotes")
_QUOTES_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "Quotes were chosen by a person among published contributions, and are the residents’ own words. Words said in "
    "another language are quoted in translation.",
)
_SOURCES = QT_TRANSLATE_NOOP("Phrases", "Sources and licences")
_SOURCES_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "Contributions, encounters and premises: {body}, working copy of {day}. Parcels and buildings: the cadastre "
    "(DGFiP, open licence), where they were brought in. Made with QGIS and its plugin Si j’avais un quartier.",
)
_PRIVACY = QT_TRANSLATE_NOOP("Phrases", "Personal data")
_PRIVACY_TEXT = QT_TRANSLATE_NOOP(
    "Phrases",
    "Residents are known by a pseudonym they chose. Places are blurred where that was asked; ages of fewer than five "
    "people are never shown.",
)

_ANNEX = QT_TRANSLATE_NOOP("Phrases", "Annex: every contribution")
_ANNEX_TITLE = QT_TRANSLATE_NOOP("Phrases", "{n} contributions, word for word")
_ANNEX_ONE = QT_TRANSLATE_NOOP("Phrases", "One contribution, word for word")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Phrases",
    "{n} contributions are too many for paper: the first {most} follow. All of them are in the tables that the tool "
    "hands out (Hand out tables).",
)
_ANSWER = QT_TRANSLATE_NOOP("Phrases", "{who} answered: {words}")

_BLANK_LINES = re.compile(r"\n\s*\n")

#: Beyond this many the annex would be a thousand pages.
MOST_ENTRIES = 2000


def method_section(context: Context) -> Section:
    """What is counted and how, what it can't say, sources and licences."""
    speaker = context.speaker
    values = {
        "n": speaker.number(len(context.published)),
        "back": speaker.number(context.material.kept_back(context.choices)),
        "body": context.collectivity,
        "day": speaker.day(context.material.today),
    }
    pairs = (
        (_COUNTED, _COUNTED_TEXT), (_PEOPLE, _PEOPLE_TEXT), (_DELAYS, _DELAYS_TEXT), (_QUOTES, _QUOTES_TEXT),
        (_LIMITS, _LIMITS_TEXT), (_PRIVACY, _PRIVACY_TEXT), (_SOURCES, _SOURCES_TEXT),
    )  # fmt: skip
    blocks: list[Block] = [Title(speaker.say(_METHOD_TITLE), speaker.say(_METHOD), speaker.say(NOTICE))]
    for head, text in pairs:
        blocks += [Heading(speaker.say(head), small=True), Paragraph(speaker.say(text, **values))]
    return Section(tuple(blocks), name=speaker.say(_METHOD))


def annex_section(context: Context) -> Section:
    """Every contribution: reference, place, theme, words, answer, outcome."""
    speaker = context.speaker
    given = context.published[:MOST_ENTRIES]
    title = speaker.counted(len(context.published), _ANNEX_ONE, _ANNEX_TITLE)
    blocks: list[Block] = [Title(title, speaker.say(_ANNEX))]
    if len(given) < len(context.published):
        note = speaker.say(_TOO_MANY, n=speaker.number(len(context.published)), most=speaker.number(MOST_ENTRIES))
        blocks.append(Paragraph(note, Style.SOURCE))
    premises = {it.uuid: it for it in context.material.premises}
    streets = street_names(context.material, given)
    blocks += [_entry(context, it, premises, street) for it, street in zip(given, streets)]
    return Section(tuple(blocks), name=speaker.say(_ANNEX))


def _entry(context: Context, it: Contribution, premises: dict[str, Premises], street: str) -> Entry:
    speaker, settings = context.speaker, context.material.settings
    about = premises.get(it.premises_uuid or "")
    address = about.address if about is not None and public_premises(it, about) else ""
    place = address or street
    told = (
        it.reference or "",
        speaker.day(said_on(it)),
        one_line(it.author_name or "", 60),
        speaker.render(labels.KIND[it.kind]),
        settings.theme_label(it.theme),
        one_line(place, 80),
        speaker.render(labels.public_status(it) or labels.STATUS_IN_TOOL[it.status]),
    )
    words = visible(it.body_fr or it.body or "").strip()
    head = one_line(it.title or "", 140) or speaker.render(labels.KIND[it.kind])
    return Entry(head, " · ".join(filter(None, told)), words, _answer(context, it))


def _answer(context: Context, it: Contribution) -> str:
    """The last public answer, word for word."""
    public = [
        message
        for message in context.material.messages.get(it.uuid, ())
        if message.kind is MessageKind.ANSWER and is_public_message(message) and message.body
    ]
    if not public:
        return ""
    answer = public[-1]
    who = one_line(answer.signed_as or context.collectivity, 60)
    return context.speaker.say(_ANSWER, who=who, words=_BLANK_LINES.sub("\n", visible(answer.body or "").strip()))
