"""The charts of the analyses: which figures they show, in which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt

from ..domain.weighing import PARTS, Weights
from ..report.plots import BLUE, GREY, ORANGE, RAMP, Kind, Plot, Series

if TYPE_CHECKING:
    from ..analysis.priority import Index
    from ..analysis.vacancy import Vacancy
    from ..analysis.who_spoke import Heard

#: Bars beyond which a chart is a list that nobody reads
MOST_BARS = 20
#: One colour per part of the index, from one blue ramp
PART_COLOURS = ("#083D66", "#2A6496", "#5A8FBF", "#8FB8DC", "#BFDCF0")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Plots", text, None, count)


def part_word(part: str) -> str:
    """What a part of the index is called."""
    return {
        "vacancy": _tr("Time vacant"),
        "linked": _tr("Wishes linked"),
        "nearby": _tr("Wishes nearby"),
        "initiatives": _tr("Initiatives nearby"),
        "fit": _tr("Area and shop front"),
    }[part]


def vacancy_plot(streets: Sequence[Vacancy]) -> Plot:
    """Vacant units by street, turnover apart from long vacancy, with numerator and denominator."""
    told = sorted((it for it in streets if it.vacant), key=lambda it: (-it.vacant, it.name))[:MOST_BARS]
    series = [
        Series(_tr("one year or more"), tuple(it.lasting for it in told), RAMP[0]),
        Series(_tr("less than a year"), tuple(it.turnover for it in told), RAMP[2]),
    ]
    if any(it.undated for it in told):
        series.append(Series(_tr("no date known"), tuple(it.undated for it in told), GREY))
    return Plot(
        Kind.PARTS,
        _tr("Vacant units by street"),
        tuple(it.name or _tr("street unknown") for it in told),
        tuple(series),
        tuple(_vacant_words(it) for it in told),
    )


def _vacant_words(it: Vacancy) -> str:
    """Numerator, denominator, and the rate in whole percents."""
    said = _tr("{vacant} of {units}").format(vacant=it.vacant, units=it.units)
    return said if it.rate is None else _tr("{said} ({rate} %)").format(said=said, rate=round(100 * it.rate))


def vacancy_history_plot(history: Sequence[Vacancy]) -> Plot:
    """Vacant units from day to day; what the first and the last day had is said in numbers."""
    series = [
        Series(_tr("one year or more"), tuple(it.lasting for it in history), RAMP[0]),
        Series(_tr("less than a year"), tuple(it.turnover for it in history), RAMP[2]),
    ]
    if any(it.undated for it in history):
        series.append(Series(_tr("no date known"), tuple(it.undated for it in history), GREY))
    ends = {0, len(history) - 1}
    return Plot(
        Kind.TIME,
        _tr("Vacant units over time"),
        tuple(_month(it.day) for it in history),
        tuple(series),
        tuple(str(it.vacant) if place in ends else "" for place, it in enumerate(history)),
    )


def _month(day: str) -> str:
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "MMM yyyy")


def silence_plot(words: Mapping[str, int]) -> Plot:
    """The streets least spoken about, the silent ones first."""
    told = sorted(words.items(), key=lambda item: (item[1], item[0]))[:MOST_BARS]
    return Plot(
        Kind.PARTS,
        _tr("The streets least spoken about"),
        tuple(name for name, _ in told),
        (Series(_tr("contributions"), tuple(count for _, count in told), BLUE),),
        tuple(QLocale().toString(count) for _, count in told),
    )


def priority_plot(index: Index, weights: Weights, names: Sequence[str], first: int = 10) -> Plot:
    """The first premises of the index, with their points by part."""
    from ..analysis.priority import score

    scores = score(index, weights)
    ranks = scores.ranks.tolist()
    rows = sorted((row for row, rank in enumerate(ranks) if rank), key=lambda row: ranks[row])[:first]
    series = tuple(
        Series(part_word(part), tuple(int(scores.points[row, place]) for row in rows), PART_COLOURS[place])
        for place, part in enumerate(PARTS)
    )
    shown = ", ".join(f"{part_word(part)} {getattr(weights, part):g}" for part in PARTS)
    return Plot(
        Kind.PARTS,
        _tr("Priority index: the first {count}").format(count=len(rows)),
        tuple(f"{ranks[row]}. {names[row]}" for row in rows),
        series,
        tuple(str(int(scores.totals[row])) for row in rows),
        foot=_tr("Weights: {weights}").format(weights=shown),
    )


def heard_plot(found: Sequence[Heard], names: Mapping[str, str] | None = None) -> Plot:
    """Words online, through the mediators and otherwise, by theme."""
    told, shown = list(found)[:MOST_BARS], names or {}
    return Plot(
        Kind.PARTS,
        _tr("Who spoke"),
        tuple(shown.get(it.name, it.name) or _tr("none given") for it in told),
        (
            Series(_tr("online"), tuple(it.online for it in told), BLUE),
            Series(_tr("through the mediators"), tuple(it.mediated for it in told), ORANGE),
            Series(_tr("otherwise"), tuple(it.other for it in told), GREY),
        ),
        tuple(_tr("{words} ({people} people)").format(words=it.words, people=it.people) for it in told),
    )


def density_plot(counts: Mapping[str, int]) -> Plot:
    """How much was said of each theme."""
    told = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST_BARS]
    return Plot(
        Kind.PARTS,
        _tr("Contributions by theme"),
        tuple(name for name, _ in told),
        (Series(_tr("contributions"), tuple(count for _, count in told), BLUE),),
        tuple(QLocale().toString(count) for _, count in told),
    )


def changes_plot(counts: Mapping[str, tuple[int, int]], names: Mapping[str, str] | None = None) -> Plot:
    """Two periods side by side, by theme."""
    told, shown = list(counts.items())[:MOST_BARS], names or {}
    return Plot(
        Kind.BESIDE,
        _tr("What changed"),
        tuple(shown.get(name, name) or _tr("none given") for name, _ in told),
        (
            Series(_tr("before"), tuple(before for _, (before, _) in told), GREY),
            Series(_tr("after"), tuple(after for _, (_, after) in told), BLUE),
        ),
    )


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share
