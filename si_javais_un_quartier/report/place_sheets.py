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
from .beside import arranged, chart_width, map_size, stands_beside
from .by_street import by_street
from .charts import OTHER_THEMES, Count, bars, the_largest
from .context import Context
from .counting import by_tag, by_theme, said
from .document import Block, Heading, MapPicture, Paragraph, Picture, Section, Style, Title
from .maps import MapSpec, Marks, frame_of
from .speaking import capital
from .theme_pages import answer_box, chosen_quotes

_STREET = QT_TRANSLATE_NOOP("Phrases", "Street {number} of {count}")
_SUBJECT = QT_TRANSLATE_NOOP("Phrases", "Subject {number} of {count}")
_LEAD = QT_TRANSLATE_NOOP("Phrases", "{n} contributions ({people}), of which {mediated} through the mediators.")
_NOT_MEDIATED = QT_TRANSLATE_NOOP("Phrases", "{n} contributions ({people}).")
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

#: The charts of a sheet are no higher than the map beside them.
_MOST_BARS, _MOST_THEMES, _FEWEST_TAGS = 7, 5, 2


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
        now.contributions,
        _LEAD_ONE,
        _LEAD if now.mediated else _NOT_MEDIATED,
        people=speaker.people(now.people),
        mediated=speaker.number(now.mediated),
    )
    if vacancy is not None and vacancy.units:
        share = speaker.share(vacancy.vacant, vacancy.units)
        lead += " " + speaker.say(_VACANT, n=vacancy.vacant, whole=vacancy.units, share=share)
    key = f"{kicker}-{name}"
    slug = "".join(sign if sign.isalnum() else "-" for sign in key.lower())[:60]
    shown = _map(context, name, slug, own)
    beside = shown is not None and stands_beside(shown.spec.frame)
    quotes: tuple[Block, ...] = chosen_quotes(context, own) or (Paragraph(speaker.say(_NO_QUOTES), Style.SOURCE),)
    charts = _charts(context, slug, own, chart_width(beside))
    blocks = (
        Title(capital(name), kicker, lead),
        *arranged(shown, charts, (Heading(speaker.say(_WORDS)), *quotes), beside=beside),
        answer_box(context, own),
    )
    return Section(blocks, name=name)


def _map(context: Context, name: str, slug: str, own: Sequence[Contribution]) -> MapPicture | None:
    places = tuple(place for it in own if (place := public_place(it)) is not None)
    found = frame_of(places, reach=context.frame)
    if found is None:
        return None
    frame = found.grown(0.08)
    spec = MapSpec("carte-" + slug, frame, (Marks("said", places, "circle", "blue", 2.4),))
    width, height = map_size(frame)
    note, alternative = context.speaker.say(_MAP_NOTE), context.speaker.say(_MAP_ALT, name=name)
    return MapPicture(spec, height, note, alternative, width_mm=width)


def _charts(context: Context, slug: str, own: Sequence[Contribution], width: float) -> tuple[Block, ...]:
    settings = context.material.settings
    nameless = context.speaker.say(_NO_THEME)
    themes = [
        Count(settings.theme_label(it.name) or nameless, it.said.contributions, it.said.mediated)
        for it in by_theme(own, [theme.key for theme in settings.themes])
    ]
    tags = [
        Count(it.name, it.said.contributions, it.said.mediated, colour="blue")
        for it in by_tag(own, context.material.tags)[: max(_FEWEST_TAGS, _MOST_BARS - len(themes))]
    ]
    themes = the_largest(themes, context.speaker.say(OTHER_THEMES), _MOST_THEMES)
    made: list[Block] = []
    for title, counts in ((_THEMES, themes), (_ABOUT, tags)):
        if counts:
            name = context.speaker.say(title)
            listed = ", ".join(f"{count.name} {count.number}" for count in counts)
            alternative = context.speaker.say(_LIST, name=name, list=listed)
            made += [Heading(name), Picture(f"{slug}-{len(made)}", bars(counts, width, context.measure), alternative)]
    return tuple(made)
