"""The charts of the report and of the page *Figures*: what they say, and how it lies on paper.

Names stand above their bars and numbers beside them, so that nothing needs a legend; solid is online, hatched is
through the mediators. Parts of an index are columns of bars on one common scale, never stacked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.phrases import QT_TRANSLATE_NOOP
from .drawing import Bar, Drawing, Mark, Measure, Rule, Words, rough_measure

_NAME, _NUMBER, _NOTE = 9.0, 10.0, 8.0
_GAP = 1.6
#: More bars than these leave no room on a page for anything else.
MOST_BARS = 9
OTHER_THEMES = QT_TRANSLATE_NOOP("Phrases", "other themes")


@dataclass(frozen=True)
class Count:
    """A bar: its name, how much in all, how much of it through mediators, the words after the number.

    ``key`` names what it stands for, for a click.
    """

    name: str
    total: float
    mediated: float = 0
    note: str = ""
    colour: str = "grey"
    key: str = ""
    shown: str = ""

    @property
    def number(self) -> str:
        """The number beside the bar."""
        return self.shown or f"{self.total:g}"


@dataclass(frozen=True)
class Tick:
    """A value to compare every bar with, and its words."""

    value: float
    words: str


@dataclass(frozen=True)
class RankedPart:
    """A part of the index: its name, its weight as words, the most points it can bring, its colour."""

    name: str
    weight: str
    most: float
    colour: str


@dataclass(frozen=True)
class RankedRow:
    """A premises in the ranking: its place in it, its address, the points of each part, their sum."""

    rank: int
    name: str
    points: tuple[float, ...]
    total: float
    key: str = ""


def the_largest(counts: Sequence[Count], others: str, most: int = MOST_BARS) -> list[Count]:
    """At most so many bars, in their order: the smallest together, as *others*, at the end: a page is no longer."""
    if len(counts) <= most:
        return list(counts)
    kept = sorted(counts, key=lambda count: -count.total)[: most - 1]
    rest = [count for count in counts if count not in kept]
    total, mediated = sum(count.total for count in rest), sum(count.mediated for count in rest)
    return [*(count for count in counts if count in kept), Count(others, total, mediated, colour=rest[0].colour)]


def bars(counts: Sequence[Count], width: float, measure: Measure = rough_measure, most: float = 0) -> Drawing:
    """Bars below their names; room is kept at the right for the longest number and note. *most* is the full scale."""
    scale = max([most, *(count.total for count in counts), 1e-9])
    reserved = max((_after(count, measure) for count in counts), default=0.0)
    longest = max(width - reserved, width * 0.3)
    marks: list[Mark] = []
    y = 0.0
    for count in counts:
        marks.append(Words(0, y + 3.2, _fitting(count.name, width, _NAME, measure), _NAME, key=count.key))
        marks += _bar(count, y + 4.6, (longest / scale, width), measure)
        y += 11.0
    return Drawing(width, max(y - 1.5, 1.0), tuple(marks))


def _after(count: Count, measure: Measure) -> float:
    note = _GAP + measure(count.note, _NOTE, False) if count.note else 0.0
    return _GAP + measure(count.number, _NUMBER, True) + note


def _bar(count: Count, y: float, across: tuple[float, float], measure: Measure) -> list[Mark]:
    """*across*: millimetres for one, and the whole width."""
    scale, width = across
    online, mediated = (count.total - count.mediated) * scale, count.mediated * scale
    marks: list[Mark] = []
    if online > 0:
        marks.append(Bar(0, y, online, 3.4, count.colour, key=count.key))
    if mediated > 0:
        marks.append(Bar(online, y, mediated, 3.4, count.colour, hatched=True, key=count.key))
    x = online + mediated + _GAP
    marks.append(Words(x, y + 2.9, count.number, _NUMBER, bold=True, key=count.key))
    if count.note:
        beside = x + measure(count.number, _NUMBER, True) + _GAP
        note = _fitting(count.note, width - beside, _NOTE, measure)
        marks.append(Words(beside, y + 2.9, note, _NOTE, colour="second", key=count.key))
    return marks


def rates(counts: Sequence[Count], tick: Tick | None, width: float, measure: Measure = rough_measure) -> Drawing:
    """Bars of shares (0 to 1) with number and denominator in aligned columns, and a tick to compare each with."""
    note = max((measure(count.note, _NOTE, False) for count in counts), default=0.0)
    number = max((measure(count.number, _NUMBER, True) for count in counts), default=0.0)
    longest = max(width - note - number - 2 * _GAP, width * 0.3)
    scale = longest / max([*(count.total for count in counts), tick.value if tick else 0.0, 1e-9])
    marks: list[Mark] = []
    y = 0.0
    if tick:
        marks += _tick_head(tick, tick.value * scale, width, measure)
        y = 7.0
    for count in counts:
        marks.append(Words(0, y + 3.2, _fitting(count.name, longest, _NAME, measure), _NAME, key=count.key))
        marks.append(Bar(0, y + 4.6, max(count.total * scale, 0.01), 3.4, count.colour, key=count.key))
        if tick:
            marks.append(Rule(tick.value * scale, y + 3.9, tick.value * scale, y + 8.7, 0.5, "ink"))
        marks.append(Words(width - note - _GAP, y + 7.5, count.number, _NUMBER, bold=True, anchor="end"))
        marks.append(Words(width, y + 7.5, count.note, _NOTE, colour="second", anchor="end"))
        y += 11.0
    return Drawing(width, max(y - 1.5, 1.0), tuple(marks))


def _tick_head(tick: Tick, x: float, width: float, measure: Measure) -> list[Mark]:
    half = measure(tick.words, _NOTE, False) / 2
    middle = min(max(x, half), width - half)
    return [Words(middle, 3.0, tick.words, _NOTE, anchor="middle"), Rule(x, 4.2, x, 6.4, 0.5, "ink")]


def ranking(
    parts: Sequence[RankedPart],
    rows: Sequence[RankedRow],
    width: float,
    heads: tuple[str, str, str],
    measure: Measure = rough_measure,
) -> Drawing:
    """A table: one row per premises, one column of small bars per part. *heads*: premises, sum, the most of the sum."""
    premises, total, most = heads
    left, right = width * 0.33, measure(total, 8.5, True) + 4
    column = (width - left - right) / max(len(parts), 1)
    scale = (column - 9) / max([*(part.most for part in parts), 1e-9])
    marks: list[Mark] = [
        Words(8, 8.6, premises, 8.5, bold=True),
        Words(width, 4.2, total, 8.5, bold=True, anchor="end"),
        Words(width, 8.6, most, 8, colour="second", anchor="end"),
        Rule(0, 11, width, 11, 0.3, "ink"),
    ]
    for number, part in enumerate(parts):
        x = left + number * column
        marks.append(Words(x, 4.2, _fitting(part.name, column - 1.5, 8.5, measure, bold=True), 8.5, bold=True))
        marks.append(Words(x, 8.6, part.weight, 8, colour="second"))
    y = 11.0
    for row in rows:
        marks += _ranked(row, parts, (left, column, scale, width), y, measure)
        y += 8.0
    return Drawing(width, y + 0.4, tuple(marks))


def _ranked(
    row: RankedRow, parts: Sequence[RankedPart], across: tuple[float, float, float, float], y: float, measure: Measure
) -> list[Mark]:
    left, column, scale, width = across
    name = _fitting(row.name, left - 10, 9, measure)
    marks: list[Mark] = [
        Words(3.2, y + 5.4, str(row.rank), 9, bold=True, anchor="middle", key=row.key),
        Words(8, y + 5.4, name, 9, key=row.key),
        Words(width, y + 5.4, f"{row.total:g}", 11, bold=True, anchor="end", key=row.key),
        Rule(0, y + 8, width, y + 8),
    ]
    for number, (part, points) in enumerate(zip(parts, row.points)):
        x, length = left + number * column, points * scale
        if length > 0:
            marks.append(Bar(x, y + 2.4, length, 3.4, part.colour, key=row.key))
        marks.append(Words(x + length + 1.2, y + 5.3, f"{points:g}", 9, key=row.key))
    return marks


def months(columns: Sequence[Count], width: float, height: float, measure: Measure = rough_measure) -> Drawing:
    """Columns side by side, one a month, with their number on top: solid online, hatched through the mediators."""
    if not columns:
        return Drawing(width, height, ())
    step = width / len(columns)
    broad = min(step * 0.62, 14.0)
    foot, head = height - 5.0, 5.0
    scale = (foot - head) / max([*(column.total for column in columns), 1e-9])
    marks: list[Mark] = [Rule(0, foot, width, foot, 0.3, "ink")]
    for number, column in enumerate(columns):
        middle = (number + 0.5) * step
        x, online = middle - broad / 2, (column.total - column.mediated) * scale
        mediated = column.mediated * scale
        if online > 0:
            marks.append(Bar(x, foot - online, broad, online, column.colour, key=column.key))
        if mediated > 0:
            marks.append(Bar(x, foot - online - mediated, broad, mediated, column.colour, hatched=True, key=column.key))
        marks.append(Words(middle, foot - online - mediated - 1.4, column.number, 9, bold=True, anchor="middle"))
        name = _fitting(column.name, step, 8, measure)
        marks.append(Words(middle, height - 0.8, name, 8, colour="second", anchor="middle", key=column.key))
    return Drawing(width, height, tuple(marks))


def _fitting(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> str:
    """*text*, cut with … where it would not fit."""
    if measure(text, size, bold) <= width:
        return text
    while text and measure(text + "…", size, bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"
