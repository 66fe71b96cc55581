"""The vacant ground floors: how many, where to begin and how sure that is, and a sheet for each of the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..analysis.libraries import check_libraries
from ..analysis.spells import units_of
from ..analysis.vacancy import Vacancies, Vacancy
from ..domain.errors import MissingLibrary
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.records import Place, Premises
from ..domain.vocabulary import Availability
from ..domain.weighing import PARTS
from .beside import SHARES, map_size
from .charts import Count, RankedPart, RankedRow, Tick, ranking, rates
from .context import WIDE, Context
from .document import Block, Columns, Heading, MapPicture, Paragraph, Picture, Section, Style, Title
from .drawing import Dot, Drawing, Mark, Words
from .maps import MapSpec, Marks, frame_of

_KICKER = QT_TRANSLATE_NOOP("Phrases", "The vacant ground floors")
_TITLES = (
    (1 / 2, QT_TRANSLATE_NOOP("Phrases", "More than one ground floor in two is vacant")),
    (1 / 3, QT_TRANSLATE_NOOP("Phrases", "More than one ground floor in three is vacant")),
    (1 / 4, QT_TRANSLATE_NOOP("Phrases", "More than one ground floor in four is vacant")),
    (1 / 5, QT_TRANSLATE_NOOP("Phrases", "More than one ground floor in five is vacant")),
    (1 / 10, QT_TRANSLATE_NOOP("Phrases", "More than one ground floor in ten is vacant")),
)
_FEW = QT_TRANSLATE_NOOP("Phrases", "Fewer than one ground floor in ten is vacant")
_LEAD = QT_TRANSLATE_NOOP("Phrases", "{n} ground floors of {whole} are vacant, {share}.")
_BEFORE = QT_TRANSLATE_NOOP("Phrases", "They were {n} on {day}.")
_WORST = QT_TRANSLATE_NOOP("Phrases", "Most affected: {street}, {n} of {whole}, {share}.")
_WORST_ONE = QT_TRANSLATE_NOOP("Phrases", "Most affected: {street}, one of {whole}, {share}.")
_RATES = QT_TRANSLATE_NOOP("Phrases", "Vacant ground floors, by street")
_TICK = QT_TRANSLATE_NOOP("Phrases", "quarter: {share}")
_OTHERS = QT_TRANSLATE_NOOP("Phrases", "other streets")
_OF = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole}")
_RATES_ALT = QT_TRANSLATE_NOOP("Phrases", "Share of vacant ground floors by street: {list}.")
_VACANT = QT_TRANSLATE_NOOP("Phrases", "vacant")
_PLANNED = QT_TRANSLATE_NOOP("Phrases", "vacant, earmarked")
_OCCUPIED = QT_TRANSLATE_NOOP("Phrases", "in use")
_MAP_NOTE = QT_TRANSLATE_NOOP("Phrases", "Survey on foot, up to {day}.")
_MAP_NUMBERS = QT_TRANSLATE_NOOP("Phrases", "Survey on foot, up to {day}. Numbers: the ranking below.")
_MAP_ALT = QT_TRANSLATE_NOOP("Phrases", "Map of the ground floors: {vacant} vacant, {used} in use.")

_WHERE_TO_BEGIN = QT_TRANSLATE_NOOP("Phrases", "Where to begin: the first {n} by the priority index")
_HEADS = (
    QT_TRANSLATE_NOOP("Phrases", "Ground floor"),
    QT_TRANSLATE_NOOP("Phrases", "Index"),
    QT_TRANSLATE_NOOP("Phrases", "of 100"),
)
_PARTS = {
    "vacancy": (QT_TRANSLATE_NOOP("Phrases", "Time vacant"), "orange"),
    "linked": (QT_TRANSLATE_NOOP("Phrases", "Wishes"), "blue"),
    "nearby": (QT_TRANSLATE_NOOP("Phrases", "Nearby"), "blue"),
    "initiatives": (QT_TRANSLATE_NOOP("Phrases", "Initiatives"), "grey"),
    "fit": (QT_TRANSLATE_NOOP("Phrases", "Premises"), "grey"),
}
_OUT_OF = QT_TRANSLATE_NOOP("Phrases", "of {n}")
_RANKING_ALT = QT_TRANSLATE_NOOP("Phrases", "Ranking by the priority index: {list}.")
_SOLID = QT_TRANSLATE_NOOP(
    "Phrases",
    "Is this ranking solid? When each weight varies by 20 % up or down, {always} of these {n} remain first.",
)
_APART = QT_TRANSLATE_NOOP("Phrases", "Left out of the ranking: {blocked} blocked, {earmarked} earmarked.")
_WEIGHTS = QT_TRANSLATE_NOOP(
    "Phrases",
    "Weights: {weights}. Wishes are contributions linked to the ground floor; nearby, those said within {reach} m, "
    "like initiatives; premises: area and length of the shop window.",
)
_NO_INDEX = QT_TRANSLATE_NOOP(
    "Phrases", "The ranking needs the Python library shapely, which this QGIS lacks; the rates don’t."
)

_MOST_STREETS = 6
_MAP_HEIGHT = 84.0
#: A street with fewer ground floors than this is among the others: its rate would jump.
_LEAST_UNITS = 8


@dataclass(frozen=True)
class Ranked:
    """A vacant ground floor with its rank, its points by part and their sum; rows of the wishes linked and nearby."""

    rank: int
    premises: Premises
    points: tuple[int, ...]
    total: int
    months: int | None
    linked: tuple[int, ...]
    nearby: tuple[int, ...]


@dataclass(frozen=True)
class Ranking:
    """The first ground floors, how many of them stay first whatever the weights, and why others are left out."""

    rows: tuple[Ranked, ...]
    always: int
    apart: dict[str, int]


def premises_section(context: Context, ranked: Ranking | None) -> Section | None:
    """Rates by street, the map, the ranking with its parts; None where nothing was surveyed."""
    speaker = context.speaker
    vacancies = Vacancies(units_of(context.material.premises, context.material.premises_events))
    whole = vacancies.of_quarter(context.period.last.isoformat())
    if not whole.units:
        return None
    streets = vacancies.by_street(context.period.last.isoformat())
    then = vacancies.of_quarter(context.period.before().last.isoformat())
    shown = ranked if ranked is not None and ranked.rows and not context.choices.public else None
    columns = Columns((Heading(speaker.say(_RATES)), _rates(context, whole, streets)), (_map(context, shown),), SHARES)
    blocks: list[Block] = [
        Title(_finding(context, whole), speaker.say(_KICKER), _lead(context, whole, then, streets)),
        columns,
    ]
    if shown is not None:
        blocks += _ranking_blocks(context, shown)
    elif ranked is None and not context.choices.public:
        blocks.append(Paragraph(speaker.say(_NO_INDEX), Style.SOURCE))
    return Section(tuple(blocks), internal=shown is not None, name=speaker.say(_KICKER))


def _finding(context: Context, whole: Vacancy) -> str:
    rate = whole.rate or 0.0
    return context.speaker.say(next((text for least, text in _TITLES if rate > least), _FEW))


def _lead(context: Context, whole: Vacancy, then: Vacancy, streets: list[Vacancy]) -> str:
    speaker = context.speaker
    share = speaker.share(whole.vacant, whole.units)
    told = [speaker.say(_LEAD, n=speaker.number(whole.vacant), whole=speaker.number(whole.units), share=share)]
    if then.units and then.vacant != whole.vacant:
        told.append(speaker.say(_BEFORE, n=speaker.number(then.vacant), day=speaker.day(then.day)))
    telling = [it for it in streets if it.name and it.units >= _LEAST_UNITS]
    if telling:
        worst = max(telling, key=lambda it: (it.rate or 0.0, it.units))
        share = speaker.share(worst.vacant, worst.units)
        text = _WORST_ONE if worst.vacant == 1 else _WORST
        told.append(speaker.say(text, street=worst.name, n=worst.vacant, whole=worst.units, share=share))
    return " ".join(told)


def rate_counts(context: Context, streets: list[Vacancy]) -> list[Count]:
    """A bar for each of the streets most affected, the others together at the end."""
    speaker = context.speaker
    telling = sorted(
        (it for it in streets if it.name and it.units >= _LEAST_UNITS), key=lambda it: (-(it.rate or 0.0), it.name)
    )[:_MOST_STREETS]
    rest = [it for it in streets if it not in telling]
    counts = [_rate(context, it.name, it.vacant, it.units) for it in telling]
    vacant, units = sum(it.vacant for it in rest), sum(it.units for it in rest)
    if units:
        counts.append(_rate(context, speaker.say(_OTHERS), vacant, units))
    first = counts[0] if counts else None
    return [
        Count(it.name, it.total, note=it.note, shown=it.shown, colour="orange" if it is first else "grey")
        for it in counts
    ]


def _rate(context: Context, name: str, vacant: int, units: int) -> Count:
    speaker = context.speaker
    note = speaker.say(_OF, n=vacant, whole=units)
    return Count(name, vacant / units, note=note, shown=speaker.share(vacant, units))


def _rates(context: Context, whole: Vacancy, streets: list[Vacancy]) -> Picture:
    speaker = context.speaker
    counts = rate_counts(context, streets)
    tick = Tick(whole.rate or 0.0, speaker.say(_TICK, share=speaker.share(whole.vacant, whole.units)))
    listed = ", ".join(" ".join((count.name, count.shown)) for count in counts)
    drawing = rates(counts, tick, SHARES[0] * WIDE, context.measure)
    return Picture("vacance", drawing, speaker.say(_RATES_ALT, list=listed))


def _map(context: Context, ranked: Ranking | None) -> MapPicture:
    speaker, known = context.speaker, [it for it in context.material.premises if context.may_place(it)]
    vacant, used = vacant_and_used(context, known)
    planned = [it for it in vacant if it.availability is Availability.EARMARKED]
    marks = [
        Marks("used", _places(used), "dot", "grey", 1.1),
        Marks("vacant", _places([it for it in vacant if it not in planned]), "empty", "orange", 1.9),
        Marks("planned", _places(planned), "half", "orange", 1.9),
    ]
    if ranked is not None:
        numbered = {it.rank: place for it in ranked.rows if (place := it.premises.geometry) is not None}
        marks.append(Marks("ranked", tuple(numbered.values()), "number", "ink", 3.9, tuple(numbered)))
    frame = (frame_of([place for group in marks for place in group.places]) or context.frame).grown(0.04)
    surveyed = max((it.surveyed_on or "" for it in known), default="") or context.material.today
    note = speaker.say(_MAP_NUMBERS if ranked is not None else _MAP_NOTE, day=speaker.day(surveyed))
    alternative = speaker.say(_MAP_ALT, vacant=len(vacant), used=len(used))
    width = SHARES[1] * WIDE
    height = min(map_size(frame)[1], _MAP_HEIGHT)
    return MapPicture(MapSpec("locaux", frame, tuple(marks)), height, note, alternative, _legend(context), width)


def vacant_and_used(context: Context, premises: Sequence[Premises]) -> tuple[list[Premises], list[Premises]]:
    """Those that stood empty on the last day of the period, and those in use; what nobody knows, or is gone, is out."""
    states = Vacancies(units_of(premises, context.material.premises_events)).states(context.period.last.isoformat())
    known = [(it, state.vacant) for it, state in zip(premises, states) if not (state.unknown or state.gone)]
    return [it for it, empty in known if empty], [it for it, empty in known if not empty]


def _places(premises: list[Premises]) -> tuple[Place, ...]:
    return tuple(it.geometry for it in premises if it.geometry is not None)


def _legend(context: Context) -> Drawing:
    marks: list[Mark] = []
    x = 0.0
    signs = ((_VACANT, "empty", "orange", 2.4), (_PLANNED, "half", "orange", 2.4), (_OCCUPIED, "dot", "grey", 1.4))
    for text, shape, colour, size in signs:
        words = context.speaker.say(text)
        marks.append(Dot(x + 1.5, 2.4, size, shape, colour))
        marks.append(Words(x + 4.0, 3.5, words, 8.5))
        x += 4.0 + context.measure(words, 8.5, False) + 5
    return Drawing(SHARES[1] * WIDE, 4.6, tuple(marks))


# -- the ranking


def rank_premises(context: Context) -> Ranking | None:
    """The ranking of the first ground floors; None where the libraries of the analysis are missing."""
    try:
        check_libraries()
    except MissingLibrary:
        return None
    from ..analysis.priority import score
    from ..analysis.stability import stability
    from ..analysis.standing import standing_of

    material, rule = context.material, context.material.settings.priority
    standing = standing_of(
        material.premises, material.contributions, material.initiatives, float(rule.reach_m), material.today
    )
    scores = score(standing.index, rule.weights)
    order = sorted((rank, row) for row, rank in enumerate(scores.ranks.tolist()) if rank)[: context.choices.sheets]
    firm = stability(standing.index, rule.weights, len(order)).always if order else 0
    months = standing.index.months.tolist()
    rows = tuple(
        Ranked(
            rank,
            material.premises[row],
            tuple(scores.points[row].tolist()),
            int(scores.totals[row]),
            None if months[row] != months[row] else int(months[row]),
            *(tuple(found) for found in standing.wished_by(row)),
        )
        for rank, row in order
    )
    apart: dict[str, int] = {}
    for reason in standing.index.apart:
        if reason in {Availability.BLOCKED.value, Availability.EARMARKED.value}:
            apart[reason] = apart.get(reason, 0) + 1
    return Ranking(rows, firm, apart)


def _ranking_blocks(context: Context, ranked: Ranking) -> list[Block]:
    speaker, rule = context.speaker, context.material.settings.priority
    parts = ranked_parts(context)
    rows = [
        RankedRow(
            it.rank, one_line(it.premises.address or "", 60), tuple(map(float, it.points)), it.total, it.premises.uuid
        )
        for it in ranked.rows
    ]
    premises, total, most = map(speaker.say, _HEADS)
    listed = ", ".join(f"{row.rank} {row.name} {row.total:g}" for row in rows)
    picture = Picture(
        "classement",
        ranking(parts, rows, WIDE, (premises, total, most), context.measure),
        speaker.say(_RANKING_ALT, list=listed),
    )
    told = [speaker.say(_SOLID, always=ranked.always, n=len(rows))]
    if ranked.apart:
        counted = {name: ranked.apart.get(name, 0) for name in ("blocked", "earmarked")}
        told.append(speaker.say(_APART, **counted))
    weights = ", ".join(f"{part.name.lower()} {part.most:g}" for part in parts)
    told.append(speaker.say(_WEIGHTS, weights=weights, reach=rule.reach_m))
    return [Heading(speaker.say(_WHERE_TO_BEGIN, n=len(rows))), picture, Paragraph(" ".join(told), Style.SOURCE)]


def ranked_parts(context: Context) -> list[RankedPart]:
    """The parts of the index with the quarter's weights."""
    weights = context.material.settings.priority.weights
    return [
        RankedPart(
            context.speaker.say(_PARTS[part][0]),
            context.speaker.say(_OUT_OF, n=f"{getattr(weights, part):g}"),
            float(getattr(weights, part)),
            _PARTS[part][1],
        )
        for part in PARTS
    ]
