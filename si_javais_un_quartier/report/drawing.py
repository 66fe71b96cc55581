"""Charts as marks on paper, and as SVG: made of words that stay words, readable in grey.

A drawing knows no colours but roles, so that the same chart is printed, shown on a light and on a dark screen.
Lengths are millimetres from the top left, sizes of words are points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Callable, Union

from ..domain.plain_text import escaped

MM_PER_POINT = 25.4 / 72

#: How wide some words are: text, size in points, bold; in millimetres.
Measure = Callable[[str, float, bool], float]

#: The roles of colours, as printed (Okabe and Ito's, and greys).
PRINTED: Mapping[str, str] = MappingProxyType(
    {
        "ink": "#161616",
        "second": "#4A4A4A",
        "line": "#C9C5BD",
        "paper": "#FFFFFF",
        "grey": "#7A756C",
        "blue": "#0072B2",
        "orange": "#D55E00",
        "amber": "#E69F00",
        "green": "#009E73",
    }
)


@dataclass(frozen=True)
class Bar:
    """A filled rectangle; ``hatched`` ones are striped on paper's colour. ``key`` names what a click on it means."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    hatched: bool = False
    key: str = ""


@dataclass(frozen=True)
class Words:
    """A line of words; *x* is where they begin, end or have their middle (``anchor``), *y* their baseline."""

    x: float
    y: float
    text: str
    size: float = 9.0
    bold: bool = False
    colour: str = "ink"
    anchor: str = "start"
    key: str = ""


@dataclass(frozen=True)
class Rule:
    """A straight line, its width in millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.2
    colour: str = "line"


@dataclass(frozen=True)
class Dot:
    """A marker: ``shape`` as those of a map (circle, square, ring, half, dot)."""

    x: float
    y: float
    size: float
    shape: str
    colour: str


Mark = Union[Bar, Words, Rule, Dot]


@dataclass(frozen=True)
class Drawing:
    """Marks on a sheet of a size."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def rough_measure(text: str, size: float, bold: bool) -> float:
    """A width where no font is at hand: a little more than Open Sans needs."""
    return len(text) * size * MM_PER_POINT * (0.58 if bold else 0.54)


def svg(drawing: Drawing, font: str = "Open Sans", alternative: str = "") -> str:
    """The drawing as SVG, in millimetres; *alternative* is its title and description for those who can't see it."""
    told = f"<title>{escaped(alternative)}</title>" if alternative else ""
    size = f'width="{drawing.width:g}mm" height="{drawing.height:g}mm"'
    view = f'viewBox="0 0 {drawing.width:g} {drawing.height:g}"'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} role="img">{told}']
    parts += [_svg_mark(mark, font) for mark in drawing.marks]
    parts.append("</svg>")
    return "".join(parts)


def _svg_mark(mark: Mark, font: str) -> str:
    if isinstance(mark, Bar):
        return _svg_bar(mark)
    if isinstance(mark, Words):
        return _svg_words(mark, font)
    if isinstance(mark, Rule):
        return (
            f'<line x1="{mark.x1:.3f}" y1="{mark.y1:.3f}" x2="{mark.x2:.3f}" y2="{mark.y2:.3f}" '
            f'stroke="{PRINTED[mark.colour]}" stroke-width="{mark.width:g}"/>'
        )
    return _svg_dot(mark)


def _svg_words(mark: Words, font: str) -> str:
    weight = ' font-weight="bold"' if mark.bold else ""
    return (
        f'<text x="{mark.x:.3f}" y="{mark.y:.3f}" font-family="{escaped(font)}" '
        f'font-size="{mark.size * MM_PER_POINT:.3f}"{weight} fill="{PRINTED[mark.colour]}" '
        f'text-anchor="{mark.anchor}">{escaped(mark.text)}</text>'
    )


def _svg_bar(mark: Bar) -> str:
    colour = PRINTED[mark.colour]
    fill = PRINTED["paper"] if mark.hatched else colour
    border = f' stroke="{colour}" stroke-width="0.25"' if mark.hatched else ""
    box = f'<rect x="{mark.x:.3f}" y="{mark.y:.3f}" width="{mark.width:.3f}" height="{mark.height:.3f}"'
    stripes = "".join(
        f'<line x1="{x1:.3f}" y1="{y1:.3f}" x2="{x2:.3f}" y2="{y2:.3f}" stroke="{colour}" stroke-width="0.5"/>'
        for x1, y1, x2, y2 in (stripes_of(mark) if mark.hatched else ())
    )
    return f'{box} fill="{fill}"{border}/>{stripes}'


def stripes_of(bar: Bar, apart: float = 1.3) -> list[tuple[float, float, float, float]]:
    """Slanted lines inside a bar, as x1, y1, x2, y2: hatching that needs no pattern, so that every viewer draws it."""
    found, offset = [], apart
    while offset < bar.width + bar.height:
        left = (bar.x + max(0.0, offset - bar.height), bar.y + min(bar.height, offset))
        right = (bar.x + min(offset, bar.width), bar.y + max(0.0, offset - bar.width))
        found.append((*left, *right))
        offset += apart
    return found


def _svg_dot(mark: Dot) -> str:
    colour, ink, half = PRINTED.get(mark.colour, mark.colour), PRINTED["ink"], mark.size / 2
    if mark.shape in {"circle", "dot"}:
        return (
            f'<circle cx="{mark.x:g}" cy="{mark.y:g}" r="{half:g}" fill="{colour}" '
            f'stroke="{PRINTED["paper"]}" stroke-width="0.2"/>'
        )
    if mark.shape == "ring":
        return (
            f'<circle cx="{mark.x:g}" cy="{mark.y:g}" r="{half - 0.15:g}" fill="{PRINTED["paper"]}" '
            f'stroke="{PRINTED["second"]}" stroke-width="0.35"/>'
        )
    fill = PRINTED["paper"] if mark.shape in {"empty", "half"} else colour
    stroke = colour if mark.shape in {"empty", "half"} else ink
    square = (
        f'<rect x="{mark.x - half:g}" y="{mark.y - half:g}" width="{mark.size:g}" height="{mark.size:g}" '
        f'fill="{fill}" stroke="{stroke}" stroke-width="0.4"/>'
    )
    if mark.shape == "half":
        square += (
            f'<rect x="{mark.x - half:g}" y="{mark.y - half:g}" width="{half:g}" height="{mark.size:g}" '
            f'fill="{colour}"/>'
        )
    return square
