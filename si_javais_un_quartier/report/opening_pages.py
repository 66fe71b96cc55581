"""The cover, and the page that says it all in figures."""

from __future__ import annotations

from datetime import date

from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.public_view import public_place
from ..domain.records import Contribution
from ..domain.vocabulary import CommitmentState
from .charts import OTHER_THEMES, Count, bars, months, the_largest
from .context import LEFT, NOTICE, RIGHT, WIDE, Context
from .counting import Answering, answering, by_month, by_theme, met, said, states
from .document import Block, Columns, Cover, Figure, Figures, Heading, Paragraph, Picture, Section, Style, Title
from .maps import MapSpec, Marks
from .material import said_on
from .premises_pages import vacant_and_used

_KIND = QT_TRANSLATE_NOOP("Phrases", "Report on the consultation")
_PUBLISHED = QT_TRANSLATE_NOOP(
    "Phrases", "contributions published ({people}), of which {mediated} gathered by the mediators."
)
_PUBLISHED_ONE = QT_TRANSLATE_NOOP("Phrases", "contribution published.")
_NO_MEDIATED = QT_TRANSLATE_NOOP("Phrases", "contributions published ({people}).")
_BEFORE = QT_TRANSLATE_NOOP("Phrases", "{n} in the period before.")
_OF = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole}")
_ANSWERED = QT_TRANSLATE_NOOP("Phrases", "contributions that waited for an answer have it, in {days} days (median).")
_ANSWERED_ONLY = QT_TRANSLATE_NOOP("Phrases", "contributions that waited for an answer have it.")
_DAYS_BEFORE = QT_TRANSLATE_NOOP("Phrases", "{days} days in the period before.")
_COMMITMENTS = QT_TRANSLATE_NOOP(
    "Phrases", "commitments of {body}: {done} kept, {under_way} under way, {decided} decided."
)
_COMMITMENT = QT_TRANSLATE_NOOP(
    "Phrases", "commitment of {body}: {done} kept, {under_way} under way, {decided} decided."
)
_VACANT_NOTE = QT_TRANSLATE_NOOP("Phrases", "{n} vacant ground floors of {whole}")
_SAID_NOTE = QT_TRANSLATE_NOOP("Phrases", "{n} contributions placed, each a dot")
_FOOT = QT_TRANSLATE_NOOP("Phrases", "Black line: the quarter. Published contributions as of {day}.")
_LOCATOR = QT_TRANSLATE_NOOP("Phrases", "The quarter")
_MAP_ALT = QT_TRANSLATE_NOOP("Phrases", "Map of the quarter: {note}.")

_IN_SHORT = QT_TRANSLATE_NOOP("Phrases", "In short")
_IN_SHORT_TITLE = QT_TRANSLATE_NOOP("Phrases", "{n} contributions, {people} people heard")
_IN_SHORT_EMPTY = QT_TRANSLATE_NOOP("Phrases", "Nothing was published in this period")
_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "“{theme}” comes first: {n} contributions of {whole} ({people}). The mediators gathered {share}."
)
_BY_MONTH = QT_TRANSLATE_NOOP("Phrases", "Month by month")
_BY_THEME = QT_TRANSLATE_NOOP("Phrases", "By theme")
_BY_KIND = QT_TRANSLATE_NOOP("Phrases", "In which form")
_LEGEND = QT_TRANSLATE_NOOP(
    "Phrases", "Solid: online and by post or telephone. Hatched: through the mediators, {n} of {whole}."
)
_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "Without a theme")
_MET = QT_TRANSLATE_NOOP("Phrases", "people met by the mediators, in {count} encounters.")
_CHART_MONTHS = QT_TRANSLATE_NOOP("Phrases", "Contributions month by month: {list}.")
CHART_LIST = QT_TRANSLATE_NOOP("Phrases", "{name}: {list}.")


def cover(context: Context) -> Cover:
    """The first page; its map shows the vacant ground floors, or what was said where none is known."""
    say = context.speaker.say
    spec, note = _cover_map(context)
    outer = context.frame.grown(0.9)
    return Cover(
        organism=context.collectivity,
        occasion=context.choices.occasion,
        kind=say(_KIND),
        title=context.question,
        subtitle="\n".join((context.material.name, context.speaker.span(context.period.first, context.period.last))),
        map=spec,
        map_note=note,
        map_alternative=say(_MAP_ALT, note=note),
        locator=MapSpec("localisation", outer, veiled=False, names=False, scale_bar=False),
        locator_note=say(_LOCATOR),
        figures=key_figures(context),
        foot=" ".join(
            (say(NOTICE), say(_FOOT, day=context.speaker.day(context.period.last.isoformat())), context.material.note)
        ).strip(),
    )


def _cover_map(context: Context) -> tuple[MapSpec, str]:
    speaker = context.speaker
    vacant, used = vacant_and_used(context, context.material.premises)
    places = [it.geometry for it in vacant if it.geometry is not None and context.may_place(it)]
    if places:
        marks = Marks("vacant", tuple(places), "circle", "orange", 1.8)
        note = speaker.say(_VACANT_NOTE, n=speaker.number(len(vacant)), whole=speaker.number(len(vacant) + len(used)))
    else:
        spoken = [place for it in context.published if (place := public_place(it)) is not None]
        marks = Marks("said", tuple(spoken), "circle", "blue", 1.8)
        note = speaker.say(_SAID_NOTE, n=speaker.number(len(spoken)))
    return MapSpec("couverture", context.frame, (marks,), veiled=True), note


def key_figures(context: Context) -> tuple[Figure, ...]:
    """Three sentences that start with their number, each with the period before."""
    return _said_figure(context), _answer_figure(context), _commitment_figure(context)


def _said_figure(context: Context) -> Figure:
    speaker, now, then = context.speaker, said(context.published), said(context.before)
    text = _PUBLISHED if now.mediated else _NO_MEDIATED
    sentence = speaker.say(text, people=speaker.people(now.people), mediated=speaker.number(now.mediated))
    if now.contributions == 1:
        sentence = speaker.say(_PUBLISHED_ONE)
    before = speaker.say(_BEFORE, n=speaker.number(then.contributions))
    return Figure(speaker.number(now.contributions), sentence, before)


def _answer_figure(context: Context) -> Figure:
    speaker = context.speaker
    now, then = (_answering(context, given) for given in (context.published, context.before))
    number = speaker.say(_OF, n=speaker.number(now.answered), whole=speaker.number(now.wanted))
    if now.median_days is None:
        return Figure(number, speaker.say(_ANSWERED_ONLY))
    before = speaker.say(_DAYS_BEFORE, days=speaker.decimal(then.median_days)) if then.median_days is not None else ""
    return Figure(number, speaker.say(_ANSWERED, days=speaker.decimal(now.median_days)), before)


def _answering(context: Context, given: tuple[Contribution, ...]) -> Answering:
    return answering(given, context.material.messages, context.material.settings.delays.answer)


def _commitment_figure(context: Context) -> Figure:
    speaker, material = context.speaker, context.material
    made = material.commitments_of(context.published)
    counted = states(made)
    text = _COMMITMENT if len(made) == 1 else _COMMITMENTS
    words = {name: counted[CommitmentState(name)] for name in ("done", "under_way", "decided")}
    sentence = speaker.say(text, body=context.body, **words)
    before = speaker.say(_BEFORE, n=speaker.number(len(material.commitments_of(context.before))))
    return Figure(speaker.number(len(made)), sentence, before)


def in_short(context: Context) -> Section:
    """The page of figures: by month, theme and kind."""
    speaker, now = context.speaker, said(context.published)
    if not context.published:
        return Section((Title(speaker.say(_IN_SHORT_EMPTY), speaker.say(_IN_SHORT)),), name=speaker.say(_IN_SHORT))
    themes = theme_counts(context)
    first = max(themes, key=lambda count: count.total)
    head = Title(
        speaker.say(_IN_SHORT_TITLE, n=speaker.number(now.contributions), people=speaker.number(now.people)),
        speaker.say(_IN_SHORT),
        speaker.say(
            _LEAD,
            theme=first.name,
            n=speaker.number(first.total),
            whole=speaker.number(now.contributions),
            people=speaker.people(_people_of(context, first.key)),
            share=speaker.share(now.mediated, now.contributions),
        ),
    )
    encounters = context.material.held(context.choices)
    figures = (*key_figures(context)[1:], _met_figure(context)) if encounters else key_figures(context)[1:]
    month_chart = months(month_counts(context), WIDE, 46, context.measure)
    blocks: tuple[Block, ...] = (
        head,
        Figures(figures),
        Heading(speaker.say(_BY_MONTH)),
        Picture("mois", month_chart, _listed(context, _CHART_MONTHS, month_counts(context))),
        Columns(
            (
                Heading(speaker.say(_BY_THEME)),
                _bar_picture(context, "themes", _BY_THEME, the_largest(themes, speaker.say(OTHER_THEMES)), LEFT),
            ),
            (Heading(speaker.say(_BY_KIND)), _bar_picture(context, "formes", _BY_KIND, kind_counts(context), RIGHT)),
        ),
        Paragraph(
            speaker.say(_LEGEND, n=speaker.number(now.mediated), whole=speaker.number(now.contributions)), Style.SOURCE
        ),
    )
    return Section(blocks, name=speaker.say(_IN_SHORT))


def _met_figure(context: Context) -> Figure:
    speaker, encounters = context.speaker, context.material.held(context.choices)
    return Figure(speaker.number(met(encounters)), speaker.say(_MET, count=len(encounters)))


def _people_of(context: Context, theme: str) -> int:
    return said([it for it in context.published if (it.theme or "") == theme]).people


def _bar_picture(context: Context, name: str, title: str, counts: list[Count], width: float) -> Picture:
    drawing = bars(counts, width, context.measure)
    return Picture(name, drawing, _listed(context, CHART_LIST, counts, name=context.speaker.say(title)))


def _listed(context: Context, text: str, counts: list[Count], **values: object) -> str:
    """The chart as a sentence, for those who can't see it."""
    named = [" ".join((count.name, count.number)) for count in counts]
    return context.speaker.say(text, list=", ".join(named), **values)


def theme_counts(context: Context) -> list[Count]:
    """A bar for each theme, in the quarter's order."""
    settings = context.material.settings
    groups = by_theme(context.published, [theme.key for theme in settings.themes])
    nameless = context.speaker.say(_NO_THEME)
    return [
        Count(
            settings.theme_label(group.name) or nameless,
            group.said.contributions,
            group.said.mediated,
            colour="blue",
            key=group.name,
        )
        for group in groups
    ]


def kind_counts(context: Context) -> list[Count]:
    """A bar for each kind, the most frequent first."""
    from ..domain import labels

    found: dict[str, list[Contribution]] = {}
    for it in context.published:
        found.setdefault(it.kind.value, []).append(it)
    counts = [
        Count(
            context.speaker.render(labels.KIND[items[0].kind]),
            len(items),
            said(items).mediated,
            colour="grey",
            key=kind,
        )
        for kind, items in found.items()
    ]
    return sorted(counts, key=lambda count: (-count.total, count.name))


def month_counts(context: Context) -> list[Count]:
    """A column for each month of the period; a long one shows its last twelve."""
    counted = by_month(context.published, {it.uuid: said_on(it) for it in context.published})
    month, last, shown = context.period.first.replace(day=1), context.period.last, []
    while month <= last:
        shown.append(month)
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return [_month(context, day, counted.get(day.isoformat()[:7], (0, 0))) for day in shown[-12:]]


def _month(context: Context, day: date, counted: tuple[int, int]) -> Count:
    return Count(context.speaker.calendar.month(day), counted[0], counted[1], colour="blue", key=day.isoformat()[:7])
