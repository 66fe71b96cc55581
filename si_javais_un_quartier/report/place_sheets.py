"""Sheets instead of a report: one page for each street, or for each subject put to the residents."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.spells import units_of
from ..analysis.vacancy import Vacancies, Vacancy
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import public_place
from ..domain.records import Contribution
from ..domain.streets import street_key
from .by_street import by_street
from .charts import Count, bars
from .context import LEFT, Context
from .counting import by_tag, by_theme, said
from .document import Block, Columns, Heading, MapPicture, Paragraph, Picture, Section, Style, Title
from .maps import MapSpec, Marks, frame_of
from .theme_pages import answer_box, chosen_quotes

_STREET = QT_TRANSLATE_NOOP("Phrases", "Street {number} of {count}")
_SUBJECT = QT_TRANSLATE_NOOP("Phrases", "Subject {number} of {count}")
_LEAD = QT_TRANSLATE_NOOP("Phrases", "{n} contributions ({people} people), of which {mediated} through the mediators.")
_LEAD_ONE = QT_TRANSLATE_NOOP("Phrases", "{n} contribution.")
_VACANT = QT_TRANSLATE_NOOP("Phrases", "Vacant ground floors: {n} of {whole}, {share}.")
_ABOUT = QT_TRANSLATE_NOOP("Phrases", "What it is about")
_THEMES = QT_TRANSLATE_NOOP("Phrases", "By theme")
_WORDS = QT_TRANSLATE_NOOP("Phrases", "In their words")
_NO_QUOTES = QT_TRANSLATE_NOOP("Phrases", "Nobody has chosen a quote here yet.")
_MAP_NOTE = QT_TRANSLATE_NOOP(
    "Phrases", "One mark for each contribution with a place, at a blurred place where that was asked."
)
_MAP_ALT = QT_TRANSLATE_NOOP("Phrases", "Map of what was said: {name}.")
_LIST = QT_TRANSLATE_NOOP("Phrases", "{name}: {list}.")
_NOTHING = QT_TRANSLATE_NOOP("Phrases", "Nothing was published in this period")
_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "Without a theme")


def street_sections(context: Context) -> tuple[Section, ...]:
    """One page for each street somebody spoke about."""
    vacancies = Vacancies(units_of(context.material.premises, context.material.premises_events))
    rates = {street_key(it.name): it for it in vacancies.by_street(context.period.last.isoformat()) if it.name}
    found = by_street(context.material, context.published)
    sections = tuple(
        _section(
            context,
            name,
            context.speaker.say(_STREET, number=number, count=len(found)),
            own,
            rates.get(street_key(name)),
        )
        for number, (name, own) in enumerate(found.items(), 1)
    )
    return sections or (_nothing(context),)


def campaign_sections(context: Context) -> tuple[Section, ...]:
    """One page for each subject that was put to the residents."""
    campaigns = context.material.campaigns_chosen(context.choices)
    sections = []
    for number, it in enumerate(campaigns, 1):
        own = [one for one in context.published if one.campaign_uuid == it.uuid]
        kicker = context.speaker.say(_SUBJECT, number=number, count=len(campaigns))
        sections.append(_section(context, one_line(it.question or it.name, 200), kicker, own, None))
    return tuple(sections) or (_nothing(context),)


def _nothing(context: Context) -> Section:
    return Section((Title(context.speaker.say(_NOTHING)),))


def _section(context: Context, name: str, kicker: str, own: Sequence[Contribution], vacancy: Vacancy | None) -> Section:
    speaker, now = context.speaker, said(own)
    lead = speaker.counted(
        now.contributions, _LEAD_ONE, _LEAD, people=speaker.number(now.people), mediated=speaker.number(now.mediated)
    )
    if vacancy is not None and vacancy.units:
        share = speaker.share(vacancy.vacant, vacancy.units)
        lead += " " + speaker.say(_VACANT, n=vacancy.vacant, whole=vacancy.units, share=share)
    key = f"{kicker}-{name}"
    slug = "".join(sign if sign.isalnum() else "-" for sign in key.lower())[:60]
    blocks: list[Block] = [Title(name, kicker, lead), *_map(context, name, slug, own)]
    quotes = chosen_quotes(context, own)
    right: tuple[Block, ...] = quotes or (Paragraph(speaker.say(_NO_QUOTES), Style.SOURCE),)
    blocks.append(Columns(_charts(context, slug, own), (Heading(speaker.say(_WORDS)), *right)))
    blocks.append(answer_box(context, own))
    return Section(tuple(blocks), name=name)


def _map(context: Context, name: str, slug: str, own: Sequence[Contribution]) -> list[Block]:
    places = tuple(place for it in own if (place := public_place(it)) is not None)
    frame = frame_of(places)
    if frame is None:
        return []
    spec = MapSpec("carte-" + slug, frame.grown(0.08), (Marks("said", places, "circle", "blue", 2.4),))
    return [MapPicture(spec, 84.0, context.speaker.say(_MAP_NOTE), context.speaker.say(_MAP_ALT, name=name))]


def _charts(context: Context, slug: str, own: Sequence[Contribution]) -> tuple[Block, ...]:
    settings = context.material.settings
    tags = [
        Count(it.name, it.said.contributions, it.said.mediated, colour="blue")
        for it in by_tag(own, context.material.tags)[:5]
    ]
    nameless = context.speaker.say(_NO_THEME)
    themes = [
        Count(settings.theme_label(it.name) or nameless, it.said.contributions, it.said.mediated)
        for it in by_theme(own, [theme.key for theme in settings.themes])
    ]
    made: list[Block] = []
    for title, counts in ((_THEMES, themes), (_ABOUT, tags)):
        if counts:
            name = context.speaker.say(title)
            listed = ", ".join(f"{count.name} {count.number}" for count in counts)
            alternative = context.speaker.say(_LIST, name=name, list=listed)
            made += [Heading(name), Picture(f"{slug}-{len(made)}", bars(counts, LEFT, context.measure), alternative)]
    return tuple(made)
