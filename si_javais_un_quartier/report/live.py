"""The figures of a quarter on screen: the report's own charts, with what a click on a bar narrows the list to."""

from __future__ import annotations

import calendar
from collections import Counter
from dataclasses import dataclass

from ..analysis.spells import units_of
from ..analysis.vacancy import Vacancies
from ..domain import labels
from ..domain.identity import tag_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.vocabulary import Channel, Kind, Visibility
from .answer_pages import answer_counts
from .charts import Count, Tick, bars, months, rates
from .context import Context
from .counting import by_tag, met
from .document import Figure
from .drawing import Drawing, Measure
from .opening_pages import key_figures, kind_counts, month_counts, theme_counts
from .premises_pages import rate_counts

_MONTHS = QT_TRANSLATE_NOOP("Phrases", "Month by month")
_THEMES = QT_TRANSLATE_NOOP("Phrases", "By theme")
_TAGS = QT_TRANSLATE_NOOP("Phrases", "What it is about")
_KINDS = QT_TRANSLATE_NOOP("Phrases", "In which form")
_CHANNELS = QT_TRANSLATE_NOOP("Phrases", "How the words came in")
_ANSWERS = QT_TRANSLATE_NOOP("Phrases", "Share of answers, by theme")
_VACANCY = QT_TRANSLATE_NOOP("Phrases", "Vacant ground floors, by street")
_QUARTER = QT_TRANSLATE_NOOP("Phrases", "quarter: {share}")
_MET = QT_TRANSLATE_NOOP("Phrases", "people met by the mediators, in {count} encounters.")
_LIST = QT_TRANSLATE_NOOP("Phrases", "{name}: {list}.")

_MOST_TAGS = 8
_MONTHS_HIGH = 40.0


@dataclass(frozen=True)
class LiveChart:
    """A chart: its shape (bars, rates or months), and the field of the list's filter that a bar's key belongs to.

    ``field`` is themes, tags, kinds, channels or months; empty where a click does nothing.
    """

    name: str
    title: str
    shape: str
    counts: tuple[Count, ...]
    field: str = ""
    tick: Tick | None = None
    alternative: str = ""

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """The chart in *width* millimetres."""
        if self.shape == "months":
            return months(self.counts, width, _MONTHS_HIGH, measure)
        if self.shape == "rates":
            return rates(self.counts, self.tick, width, measure)
        return bars(self.counts, width, measure)


@dataclass(frozen=True)
class LiveFigures:
    """What the page shows: sentences that start with their number, and charts; ``count`` is what was said in all."""

    count: int
    figures: tuple[Figure, ...]
    charts: tuple[LiveChart, ...]


def live_figures(context: Context) -> LiveFigures:
    """The figures of the context's period."""
    made = (
        _chart(context, "months", _MONTHS, "months", month_counts(context), "months"),
        _chart(context, "themes", _THEMES, "bars", theme_counts(context), "themes"),
        _chart(context, "tags", _TAGS, "bars", _tag_counts(context), "tags"),
        _chart(context, "kinds", _KINDS, "bars", kind_counts(context), "kinds"),
        _chart(context, "channels", _CHANNELS, "bars", _channel_counts(context), "channels"),
        _chart(context, "answers", _ANSWERS, "rates", answer_counts(context), "themes"),
        _vacancy(context),
    )
    shown = tuple(chart for chart in made if chart is not None and chart.counts)
    return LiveFigures(len(context.published), _figures(context), shown)


def month_days(month: str) -> tuple[str, str]:
    """The first and the last day of a month (``YYYY-MM``)."""
    last = calendar.monthrange(int(month[:4]), int(month[5:]))[1]
    return f"{month}-01", f"{month}-{last:02d}"


def filter_fields(field: str, key: str, first: str, last: str) -> dict[str, object]:
    """The fields of the list's filter for a bar: what it stands for, within the days shown."""
    days: dict[str, object] = {
        "received_from": first, "received_to": last, "visibilities": (Visibility.PUBLISHED,)
    }  # fmt: skip
    if field == "months":
        begin, end = month_days(key)
        return {**days, "received_from": max(begin, first), "received_to": min(end, last)}
    if field == "kinds":
        return {**days, "kinds": (Kind(key),)}
    if field == "channels":
        return {**days, "channels": (Channel(key),)}
    if field == "tags":
        return {**days, "tags": (tag_uuid(key),)}
    return {**days, field: (key,)}


def _chart(
    context: Context, name: str, title: str, shape: str, counts: list[Count], field: str = "", tick: Tick | None = None
) -> LiveChart:
    words = context.speaker.say(title)
    listed = ", ".join(" ".join((count.name, count.number)) for count in counts)
    alternative = context.speaker.say(_LIST, name=words, list=listed)
    return LiveChart(name, words, shape, tuple(counts), field, tick, alternative)


def _figures(context: Context) -> tuple[Figure, ...]:
    encounters = context.material.held(context.choices)
    if not encounters:
        return key_figures(context)
    speaker = context.speaker
    people = Figure(speaker.number(met(encounters)), speaker.say(_MET, count=len(encounters)))
    return (*key_figures(context), people)


def _tag_counts(context: Context) -> list[Count]:
    groups = by_tag(context.published, context.material.tags)[:_MOST_TAGS]
    return [Count(it.name, it.said.contributions, it.said.mediated, colour="blue", key=it.name) for it in groups]


def _channel_counts(context: Context) -> list[Count]:
    counted = Counter(it.channel for it in context.published)
    found = [Count(context.speaker.render(labels.CHANNEL[it]), n, key=it.value) for it, n in counted.items()]
    return sorted(found, key=lambda count: (-count.total, count.name))


def _vacancy(context: Context) -> LiveChart | None:
    vacancies = Vacancies(units_of(context.material.premises, context.material.premises_events))
    day = context.period.last.isoformat()
    whole = vacancies.of_quarter(day)
    if not whole.units:
        return None
    tick = Tick(
        whole.rate or 0.0, context.speaker.say(_QUARTER, share=context.speaker.share(whole.vacant, whole.units))
    )
    return _chart(context, "vacancy", _VACANCY, "rates", rate_counts(context, vacancies.by_street(day)), "", tick)


def nothing_said(figures: LiveFigures) -> bool:
    """Whether there is nothing to show."""
    return not figures.count and not any(chart.name == "vacancy" for chart in figures.charts)
