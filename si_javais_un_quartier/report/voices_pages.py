"""Why and how people were heard: the object and frame, the means counted by the tool, who spoke."""

from __future__ import annotations

from collections import Counter

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.records import Encounter
from .charts import Count, bars
from .context import LEFT, Context
from .counting import met
from .document import Block, Columns, Heading, Paragraph, Picture, Section, Table, Title
from .material import is_mediated

_FRAME = QT_TRANSLATE_NOOP("Phrases", "Object and frame")
_FRAME_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "{body} asked the residents of {quarter}: {question} This report covers the time {span}."
)
_CAMPAIGN = QT_TRANSLATE_NOOP("Phrases", "Subject")
_ASKED = QT_TRANSLATE_NOOP("Phrases", "Question")
_DATES = QT_TRANSLATE_NOOP("Phrases", "Dates")
_STATE = QT_TRANSLATE_NOOP("Phrases", "State")
_NO_CAMPAIGN = QT_TRANSLATE_NOOP("Phrases", "No subject was put to the residents: they spoke of what they wished.")
_OPEN = QT_TRANSLATE_NOOP("Phrases", "since {day}")

_MEANS = QT_TRANSLATE_NOOP("Phrases", "Means")
_MEANS_TITLE = QT_TRANSLATE_NOOP("Phrases", "{count} encounters, {people} people met")
_MEANS_ONE = QT_TRANSLATE_NOOP("Phrases", "One encounter, {people} people met")
_MEANS_NONE = QT_TRANSLATE_NOOP("Phrases", "People wrote by themselves")
_MEANS_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "The mediators went out {days} days, to {places} places, and brought back {n} contributions."
)
_MEANS_LEAD_NONE = QT_TRANSLATE_NOOP("Phrases", "No encounter was held in this period.")
_FORMATS = QT_TRANSLATE_NOOP("Phrases", "Encounters by form")
_CHANNELS = QT_TRANSLATE_NOOP("Phrases", "How the words came in")
_WHEN = QT_TRANSLATE_NOOP("Phrases", "Day")
_WHERE = QT_TRANSLATE_NOOP("Phrases", "Place")
_FORM = QT_TRANSLATE_NOOP("Phrases", "Form")
_PEOPLE = QT_TRANSLATE_NOOP("Phrases", "People met")
_LIST = QT_TRANSLATE_NOOP("Phrases", "Where and when")

_ALT = QT_TRANSLATE_NOOP("Phrases", "{name}: {list}.")


def frame_blocks(context: Context) -> tuple[Block, ...]:
    """The object and the frame: what was asked, of whom, when."""
    speaker = context.speaker
    campaigns = context.material.campaigns_chosen(context.choices)
    lead = speaker.say(
        _FRAME_LEAD,
        body=context.collectivity,
        quarter=context.material.name,
        question=speaker.quoted(context.question),
        span=speaker.span(context.period.first, context.period.last, inside=True),
    )
    if not campaigns:
        return Title(context.question, speaker.say(_FRAME), lead), Paragraph(speaker.say(_NO_CAMPAIGN))
    rows = tuple(
        (
            one_line(it.name, 120),
            one_line(it.question or "", 200),
            _dates(context, it.opens_on, it.closes_on),
            speaker.render(labels.CAMPAIGN_STATE[it.state]),
        )
        for it in campaigns
    )
    headings = tuple(map(speaker.say, (_CAMPAIGN, _ASKED, _DATES, _STATE)))
    closing = [Paragraph(it.closing_answer) for it in campaigns if it.closing_answer]
    table = Table(headings, rows, (0.26, 0.34, 0.28, 0.12))
    return Title(context.question, speaker.say(_FRAME), lead), table, *closing


def _dates(context: Context, opens: str | None, closes: str | None) -> str:
    if opens and closes:
        return " – ".join((context.speaker.day(opens), context.speaker.day(closes)))
    return context.speaker.say(_OPEN, day=context.speaker.day(opens)) if opens else ""


def means_section(context: Context) -> Section:
    """The object, then the means: encounters by form, their dates and places, people met."""
    speaker = context.speaker
    encounters = context.material.held(context.choices)
    blocks: list[Block] = [*frame_blocks(context), _means_title(context, encounters)]
    blocks.append(Columns(_formats(context, encounters), _channels(context)))
    if encounters:
        blocks.append(Heading(speaker.say(_LIST)))
        blocks.append(_encounter_table(context, encounters))
    return Section(tuple(blocks), name=speaker.say(_FRAME))


def _means_title(context: Context, encounters: tuple[Encounter, ...]) -> Heading | Title:
    speaker = context.speaker
    if not encounters:
        return Title(speaker.say(_MEANS_NONE), speaker.say(_MEANS), speaker.say(_MEANS_LEAD_NONE))
    text = _MEANS_ONE if len(encounters) == 1 else _MEANS_TITLE
    title = speaker.say(text, count=len(encounters), people=speaker.number(met(encounters)))
    lead = speaker.say(
        _MEANS_LEAD,
        days=len({it.held_on for it in encounters}),
        places=len({one_line(it.place or "").casefold() for it in encounters}),
        n=sum(map(is_mediated, context.published)),
    )
    return Title(title, speaker.say(_MEANS), lead)


def _formats(context: Context, encounters: tuple[Encounter, ...]) -> tuple[Block, ...]:
    counted = Counter(it.format for it in encounters)
    named = {context.speaker.render(labels.ENCOUNTER_FORMAT[it]): number for it, number in counted.items()}
    return _chart(context, _FORMATS, "rencontres", named)


def _channels(context: Context) -> tuple[Block, ...]:
    counted = Counter(it.channel for it in context.published)
    named = {context.speaker.render(labels.CHANNEL[it]): number for it, number in counted.items()}
    return _chart(context, _CHANNELS, "canaux", named)


def _chart(context: Context, title: str, name: str, named: dict[str, int]) -> tuple[Block, ...]:
    head = context.speaker.say(title)
    counts = [Count(it, number, colour="blue") for it, number in sorted(named.items(), key=lambda it: (-it[1], it[0]))]
    if not counts:
        return ()
    listed = ", ".join(" ".join((count.name, count.number)) for count in counts)
    alternative = context.speaker.say(_ALT, name=head, list=listed)
    return Heading(head), Picture(name, bars(counts, LEFT - 4, context.measure), alternative)


def _encounter_table(context: Context, encounters: tuple[Encounter, ...]) -> Table:
    speaker = context.speaker
    rows = tuple(
        (
            speaker.day(it.held_on),
            one_line(it.place or "", 100),
            speaker.render(labels.ENCOUNTER_FORMAT[it.format]),
            speaker.number(it.people_count) if it.people_count is not None else "",
        )
        for it in encounters
    )
    headings = tuple(map(speaker.say, (_WHEN, _WHERE, _FORM, _PEOPLE)))
    return Table(headings, rows, (0.22, 0.38, 0.24, 0.16), frozenset({3}))
