"""A page for each theme: its finding, its map, what is asked, in their words, what was answered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import public_place
from ..domain.records import Contribution, Place
from .beside import arranged, chart_width, map_size, stands_beside
from .charts import Count, bars
from .context import Context
from .counting import Answering, Group, answering, by_tag, by_theme
from .document import Block, Box, Heading, MapPicture, Paragraph, Picture, Quote, Section, Style, Title
from .drawing import Dot, Drawing, Mark, Words
from .maps import Frame, MapSpec, Marks, frame_of
from .speaking import capital

_KICKER = QT_TRANSLATE_NOOP("Phrases", "What was said, theme {number} of {count}: {theme}")
_TWO = QT_TRANSLATE_NOOP("Phrases", "{first} first, {second} next")
_ONE = QT_TRANSLATE_NOOP("Phrases", "{first} first")
_LEAD = QT_TRANSLATE_NOOP("Phrases", "{n} contributions of {whole} ({people}) are about this theme.")
_LEAD_ONE = QT_TRANSLATE_NOOP("Phrases", "{n} contribution of {whole} is about this theme.")
_LEAD_TAGS = QT_TRANSLATE_NOOP("Phrases", "{n} ({people}) speak of “{tag}”")
_LEAD_NEXT = QT_TRANSLATE_NOOP("Phrases", "{n} ({people}) of “{tag}”")
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
_ANSWERED_ONE = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole} contributions that waited for an answer has it.")
_ANSWERED_NONE = QT_TRANSLATE_NOOP("Phrases", "None of the {whole} contributions that wait for an answer has it yet.")
_ONLY_ANSWERED = QT_TRANSLATE_NOOP("Phrases", "The one contribution that waited for an answer has it.")
_ONLY_WAITS = QT_TRANSLATE_NOOP("Phrases", "The one contribution that waits for an answer has none yet.")
_NOT_ASKED = QT_TRANSLATE_NOOP("Phrases", "None of these contributions waits for an answer.")
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
    named, rest = _marked(own, tags[:2])
    places = [place for marks in (*named, rest) for place in marks.places]
    frame = (frame_of(places) or context.frame).grown(0.05)
    beside = stands_beside(frame)
    asked = _asked(context, own, tags, theme, ({it.name: it.colour for it in named}, chart_width(beside)))
    blocks: tuple[Block, ...] = (
        Title(_finding(context, tags, theme), kicker, _lead(context, group, tags)),
        *arranged(_map(context, own, (named, rest, frame), theme), asked, _quotes(context, own), beside=beside),
        answer_box(context, own),
    )
    return Section(blocks, name=theme)


def _marked(own: Sequence[Contribution], tags: Sequence[Group]) -> tuple[list[Marks], Marks]:
    """The marks of the first tags and of all others, each contribution once; a tag with nothing left has none."""
    named: list[Marks] = []
    taken: set[str] = set()
    for tag, colour, shape in zip(tags, _COLOURS, _SHAPES):
        places = _places([it for it in own if it.uuid in tag.uuids - taken])
        taken |= tag.uuids
        if places:
            named.append(Marks(tag.name, places, shape, colour, 2.6))
    return named, Marks("", _places([it for it in own if it.uuid not in taken]), "ring", "second", 1.7)


def _finding(context: Context, tags: Sequence[Group], theme: str) -> str:
    if not tags:
        return theme
    first = capital(tags[0].name)
    if len(tags) == 1:
        return context.speaker.say(_ONE, first=first)
    return context.speaker.say(_TWO, first=first, second=tags[1].name)


def _lead(context: Context, group: Group, tags: Sequence[Group]) -> str:
    speaker = context.speaker
    values = {"whole": speaker.number(len(context.published)), "people": speaker.people(group.said.people)}
    lead = speaker.counted(group.said.contributions, _LEAD_ONE, _LEAD, **values)
    told = [
        speaker.say(text, n=tag.said.contributions, people=speaker.people(tag.said.people), tag=tag.name)
        for text, tag in zip((_LEAD_TAGS, _LEAD_NEXT), tags)
    ]
    return lead + " " + ", ".join(told) + "." if told else lead


def _map(
    context: Context, own: Sequence[Contribution], shown: tuple[Sequence[Marks], Marks, Frame], theme: str
) -> MapPicture:
    speaker = context.speaker
    named, rest, frame = shown
    placed = sum(len(marks.places) for marks in (*named, rest))
    spec = MapSpec("theme-" + (own[0].theme or "autre"), frame, (rest, *named))
    caption = speaker.say(
        _PLACED,
        n=speaker.number(placed),
        whole=speaker.number(len(own)),
        day=speaker.day(context.period.last.isoformat()),
    )
    alternative = speaker.say(_MAP_ALT, theme=theme, n=speaker.number(placed))
    width, height = map_size(frame)
    return MapPicture(spec, height, caption, alternative, _legend(context, (*named, rest), width), width)


def _places(contributions: Sequence[Contribution]) -> tuple[Place, ...]:
    return tuple(place for it in contributions if (place := public_place(it)) is not None)


def _legend(context: Context, groups: Sequence[Marks], width: float) -> Drawing:
    """Names beside their marks, on as many lines as they need."""
    marks: list[Mark] = []
    x, y = 0.0, 0.0
    for group in groups:
        text = _NAMED if group.name else _OTHERS
        words = context.speaker.say(text, tag=group.name, n=len(group.places))
        wide = 4.4 + context.measure(words, 9, bool(group.name))
        if x and x + wide > width:
            x, y = 0.0, y + 5.0
        marks.append(Dot(x + 1.6, y + 2.6, 2.6 if group.name else 1.9, group.shape, group.colour))
        marks.append(Words(x + 4.4, y + 3.7, words, 9, bold=bool(group.name)))
        x += wide + 7
    return Drawing(width, y + 5.0, tuple(marks))


def _asked(
    context: Context,
    own: Sequence[Contribution],
    tags: Sequence[Group],
    theme: str,
    look: tuple[Mapping[str, str], float],
) -> tuple[Block, ...]:
    """*look*: the colours of the tags on the map, and how wide the chart is."""
    speaker, (colours, width) = context.speaker, look
    head = Heading(speaker.say(_ASKED))
    if not tags:
        return head, Paragraph(speaker.say(_NO_TAGS))
    counts = [_count(context, tag, number, colours) for number, tag in enumerate(tags[:_MOST_TAGS])]
    listed = ", ".join(" ".join((count.name, count.number)) for count in counts)
    alternative = speaker.say(_CHART_ALT, theme=theme, list=listed)
    picture = Picture("etiquettes-" + (own[0].theme or "autre"), bars(counts, width, context.measure), alternative)
    return head, picture, Paragraph(speaker.say(_CHART_NOTE), Style.SOURCE)


def _count(context: Context, tag: Group, number: int, colours: Mapping[str, str]) -> Count:
    text = _OF_WHICH_SHORT if number else _OF_WHICH
    note = context.speaker.say(text, n=tag.said.mediated) if tag.said.mediated else ""
    colour = colours.get(tag.name, "grey")
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
    text = speaker.say(_told(found), n=speaker.number(found.answered), whole=speaker.number(found.wanted))
    made = material.commitments_of(own)
    if made:
        named = [
            f"{one_line(it.title, 80)} ({speaker.render(labels.COMMITMENT_STATE[it.state]).lower()})" for it in made
        ]
        text += " " + speaker.say(_CAME_OF_IT, list=", ".join(named))
    return Box(speaker.say(_ANSWERED, body=context.body), text)


def _told(found: Answering) -> str:
    """How many have their answer, in a sentence for that number."""
    if not found.wanted:
        return _NOT_ASKED
    if found.wanted == 1:
        return _ONLY_ANSWERED if found.answered else _ONLY_WAITS
    return {0: _ANSWERED_NONE, 1: _ANSWERED_ONE}.get(found.answered, _ANSWERED_TEXT)
