"""A page for each theme: its finding, its map, what is asked, in their words, what was answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import public_place
from ..domain.records import Contribution, Place
from .charts import Count, bars
from .context import LEFT, Context
from .counting import Group, answering, by_tag, by_theme
from .document import Block, Box, Columns, Heading, MapPicture, Paragraph, Picture, Quote, Section, Style, Title
from .drawing import Dot, Drawing, Mark, Words
from .maps import MapSpec, Marks, frame_of

_KICKER = QT_TRANSLATE_NOOP("Phrases", "What was said, theme {number} of {count}: {theme}")
_TWO = QT_TRANSLATE_NOOP("Phrases", "{first} first, {second} next")
_ONE = QT_TRANSLATE_NOOP("Phrases", "{first} first")
_LEAD = QT_TRANSLATE_NOOP("Phrases", "{n} contributions of {whole} ({people} people) are about this theme.")
_LEAD_ONE = QT_TRANSLATE_NOOP("Phrases", "{n} contribution of {whole} is about this theme.")
_LEAD_TAGS = QT_TRANSLATE_NOOP("Phrases", "{n} ({people} people) speak of “{tag}”")
_LEAD_NEXT = QT_TRANSLATE_NOOP("Phrases", "{n} ({people} people) of “{tag}”")
_PLACED = QT_TRANSLATE_NOOP(
    "Phrases",
    "One mark for each contribution with a place ({n} of {whole}), at a blurred place where that was asked. "
    "Source: contributions published as of {day}.",
)
_ASKED = QT_TRANSLATE_NOOP("Phrases", "What it is about")
_WORDS = QT_TRANSLATE_NOOP("Phrases", "In their words")
_NO_QUOTES = QT_TRANSLATE_NOOP("Phrases", "Nobody has chosen a quote for this theme yet.")
_NO_TAGS = QT_TRANSLATE_NOOP("Phrases", "These contributions have no tags yet: nothing can be told apart.")
_CHART_NOTE = QT_TRANSLATE_NOOP("Phrases", "A contribution counts in each of its tags. Hatched: through the mediators.")
_ANSWERED = QT_TRANSLATE_NOOP("Phrases", "What {body} answered")
_ANSWERED_TEXT = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole} contributions that waited for an answer have it.")
_NOT_ASKED = QT_TRANSLATE_NOOP("Phrases", "No contribution of this theme waits for an answer.")
_CAME_OF_IT = QT_TRANSLATE_NOOP("Phrases", "What came of it: {list}.")
_OTHERS = QT_TRANSLATE_NOOP("Phrases", "others: {n}")
_NAMED = QT_TRANSLATE_NOOP("Phrases", "{tag}: {n}")
_MAP_ALT = QT_TRANSLATE_NOOP("Phrases", "Map of what was said about {theme}: {n} places.")
_CHART_ALT = QT_TRANSLATE_NOOP("Phrases", "Tags of the theme {theme}: {list}.")
_OF_WHICH = QT_TRANSLATE_NOOP("Phrases", "of which {n} by the mediators")
_OF_WHICH_SHORT = QT_TRANSLATE_NOOP("Phrases", "of which {n}")
_SOMEBODY = QT_TRANSLATE_NOOP("Phrases", "A resident")
_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "without a theme")

#: A quote on paper is no longer than this.
LONGEST_QUOTE = 150
_SENTENCE = re.compile(r"[.!?…]+(?=\s)")
_COLOURS = ("blue", "amber")
_SHAPES = ("circle", "square")
_MOST_TAGS = 5


def theme_sections(context: Context) -> tuple[Section, ...]:
    """One section for each theme that somebody spoke about."""
    groups = by_theme(context.published, [theme.key for theme in context.material.settings.themes])
    return tuple(_theme(context, group, number, len(groups)) for number, group in enumerate(groups, 1))


def _theme(context: Context, group: Group, number: int, count: int) -> Section:
    speaker = context.speaker
    own = [it for it in context.published if it.uuid in group.uuids]
    tags = by_tag(own, context.material.tags)
    theme = context.material.settings.theme_label(group.name) or speaker.say(_NO_THEME)
    kicker = speaker.say(_KICKER, number=number, count=count, theme=theme)
    blocks: tuple[Block, ...] = (
        Title(_finding(context, tags, theme), kicker, _lead(context, group, tags)),
        _map(context, own, tags[:2], theme),
        Columns(_asked(context, own, tags, theme), _quotes(context, own)),
        answer_box(context, own),
    )
    return Section(blocks, name=theme)


def _finding(context: Context, tags: Sequence[Group], theme: str) -> str:
    if not tags:
        return theme
    first = tags[0].name[:1].upper() + tags[0].name[1:]
    if len(tags) == 1:
        return context.speaker.say(_ONE, first=first)
    return context.speaker.say(_TWO, first=first, second=tags[1].name)


def _lead(context: Context, group: Group, tags: Sequence[Group]) -> str:
    speaker = context.speaker
    values = {"whole": speaker.number(len(context.published)), "people": speaker.number(group.said.people)}
    lead = speaker.counted(group.said.contributions, _LEAD_ONE, _LEAD, **values)
    told = [
        speaker.say(text, n=tag.said.contributions, people=tag.said.people, tag=tag.name)
        for text, tag in zip((_LEAD_TAGS, _LEAD_NEXT), tags)
    ]
    return lead + " " + ", ".join(told) + "." if told else lead


def _map(context: Context, own: Sequence[Contribution], tags: Sequence[Group], theme: str) -> MapPicture:
    speaker = context.speaker
    named: list[Marks] = []
    taken: set[str] = set()
    for tag, colour, shape in zip(tags, _COLOURS, _SHAPES):
        fresh = [it for it in own if it.uuid in tag.uuids - taken]
        taken |= tag.uuids
        named.append(Marks(tag.name, _places(fresh), shape, colour, 2.6))
    rest = Marks("", _places([it for it in own if it.uuid not in taken]), "ring", "second", 1.7)
    placed = sum(len(marks.places) for marks in (*named, rest))
    shown = frame_of([place for marks in (*named, rest) for place in marks.places]) or context.frame
    spec = MapSpec("theme-" + (own[0].theme or "autre"), shown.grown(0.05), (rest, *named))
    caption = speaker.say(
        _PLACED,
        n=speaker.number(placed),
        whole=speaker.number(len(own)),
        day=speaker.day(context.period.last.isoformat()),
    )
    alternative = speaker.say(_MAP_ALT, theme=theme, n=speaker.number(placed))
    return MapPicture(spec, 84.0, caption, alternative, _legend(context, named, rest))


def _places(contributions: Sequence[Contribution]) -> tuple[Place, ...]:
    return tuple(place for it in contributions if (place := public_place(it)) is not None)


def _legend(context: Context, named: Sequence[Marks], rest: Marks) -> Drawing:
    """Names beside their marks, on one line."""
    marks: list[Mark] = []
    x = 0.0
    for group in (*named, rest):
        text = _NAMED if group.name else _OTHERS
        words = context.speaker.say(text, tag=group.name, n=len(group.places))
        marks.append(Dot(x + 1.6, 2.6, 2.6 if group.name else 1.9, group.shape, group.colour))
        marks.append(Words(x + 4.4, 3.7, words, 9, bold=bool(group.name)))
        x += 4.4 + context.measure(words, 9, bool(group.name)) + 7
    return Drawing(170.0, 5.0, tuple(marks))


def _asked(context: Context, own: Sequence[Contribution], tags: Sequence[Group], theme: str) -> tuple[Block, ...]:
    speaker = context.speaker
    head = Heading(speaker.say(_ASKED))
    if not tags:
        return head, Paragraph(speaker.say(_NO_TAGS))
    counts = [_count(context, tag, number) for number, tag in enumerate(tags[:_MOST_TAGS])]
    listed = ", ".join(" ".join((count.name, count.number)) for count in counts)
    alternative = speaker.say(_CHART_ALT, theme=theme, list=listed)
    picture = Picture("etiquettes-" + (own[0].theme or "autre"), bars(counts, LEFT, context.measure), alternative)
    return head, picture, Paragraph(speaker.say(_CHART_NOTE), Style.SOURCE)


def _count(context: Context, tag: Group, number: int) -> Count:
    text = _OF_WHICH_SHORT if number else _OF_WHICH
    note = context.speaker.say(text, n=tag.said.mediated) if tag.said.mediated else ""
    colour = _COLOURS[number] if number < len(_COLOURS) else "grey"
    return Count(tag.name, tag.said.contributions, tag.said.mediated, note, colour, key=tag.name)


def _quotes(context: Context, own: Sequence[Contribution]) -> tuple[Block, ...]:
    head = Heading(context.speaker.say(_WORDS))
    chosen = chosen_quotes(context, own)
    if not chosen:
        return head, Paragraph(context.speaker.say(_NO_QUOTES), Style.SOURCE)
    return head, *chosen


def chosen_quotes(context: Context, own: Sequence[Contribution]) -> tuple[Quote, ...]:
    """The quotes a person chose, as many as the choices say: short ones first, no author twice."""
    found: list[Quote] = []
    authors: set[str] = set()
    for it in sorted((it for it in own if it.quotable and _words(it)), key=_how_quotable):
        author = it.author_uuid or it.author_name or it.uuid
        if author not in authors and len(found) < context.choices.quotes:
            authors.add(author)
            found.append(Quote(context.speaker.quoted(shortened(_words(it))), whose(context, it)))
    return tuple(found)


def _words(it: Contribution) -> str:
    return (it.body_fr or it.body or it.title or "").strip()


def shortened(text: str, most: int = LONGEST_QUOTE) -> str:
    """*text* on one line; too long a one keeps its first whole sentences, a cut shows as […]."""
    line = one_line(text)
    if len(line) <= most:
        return line
    ends = [found.end() for found in _SENTENCE.finditer(line) if found.end() <= most]
    kept = line[: ends[-1]].rstrip() if ends else line[: line.rfind(" ", 0, most)].rstrip(" ,;:")
    return kept + " […]"


def _how_quotable(it: Contribution) -> tuple[bool, str]:
    return len(_words(it)) > LONGEST_QUOTE, it.reference or it.uuid


def whose(context: Context, it: Contribution) -> str:
    """Pseudonym, reference and way in."""
    name = it.author_name or context.speaker.say(_SOMEBODY)
    way = context.speaker.render(labels.CHANNEL[it.channel]).lower()
    return ", ".join(filter(None, (one_line(name, 60), it.reference, way)))


def answer_box(context: Context, own: Sequence[Contribution]) -> Box:
    """What was answered to some contributions, and what came of them."""
    speaker, material = context.speaker, context.material
    found = answering(own, material.messages, material.settings.delays.answer)
    text = speaker.say(_NOT_ASKED)
    if found.wanted:
        text = speaker.say(_ANSWERED_TEXT, n=speaker.number(found.answered), whole=speaker.number(found.wanted))
    made = material.commitments_of(own)
    if made:
        named = [
            f"{one_line(it.title, 80)} ({speaker.render(labels.COMMITMENT_STATE[it.state]).lower()})" for it in made
        ]
        text += " " + speaker.say(_CAME_OF_IT, list=", ".join(named))
    return Box(speaker.say(_ANSWERED, body=context.body), text)
