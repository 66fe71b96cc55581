"""Charts of an analysis as pictures, drawn by matplotlib, which QGIS installers ship.

The words come translated and as plain text: a dollar sign or a backslash in a street's name is no formula. Colours of a
series are Okabe and Ito's or one blue ramp; what is only told by colour is told by a hatch as well.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from textwrap import wrap
from typing import Any

from ..domain.errors import MissingLibrary
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

#: One blue ramp, from much to little, for parts that follow each other
RAMP = ("#08306B", "#2171B5", "#6BAED6", "#C6DBEF")
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#8C877D"
_HATCHES = ("", "////", "....", "xxxx")
_DPI = 100
_LONGEST_NAME = 34
#: Of the foot, in seven points
_LETTERS_PER_INCH = 18

_MISSING = QT_TRANSLATE_NOOP(
    "Phrases",
    "Charts need the Python library matplotlib, which this QGIS lacks. The layers and tables are there all the same. "
    "In OSGeo4W, install the package python3-matplotlib; on Linux, python3-matplotlib of your distribution.",
)


class Kind(Enum):
    """What a chart looks like: bars under each other, in parts or side by side."""

    PARTS = "parts"
    BESIDE = "beside"


@dataclass(frozen=True)
class Series:
    """One value for each name of the chart; None where there is none."""

    name: str
    values: tuple[float | None, ...]
    colour: str = BLUE


@dataclass(frozen=True)
class Plot:
    """A chart to draw: names down the side, and one or several series.

    ``notes`` stand after the bars, one per name; ``foot`` is a line under the chart.
    """

    kind: Kind
    title: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    notes: tuple[str, ...] = ()
    foot: str = ""


@dataclass(frozen=True)
class Look:
    """The ink and the ground of a picture, its width in inches, and how many pixels one of a screen's pixels has."""

    ink: str = "#161616"
    second: str = "#4A4A4A"
    paper: str = "#FFFFFF"
    width: float = 6.7
    scale: float = 1.0
    family: str = ""


def check_plots() -> None:
    """Raise ``MissingLibrary``, with the remedy, unless matplotlib can be imported."""
    try:
        import_module("matplotlib.figure")
    except ImportError as error:
        raise MissingLibrary(phrase(_MISSING), str(error)) from error


def draw(plot: Plot, look: Look | None = None, file_type: str = "png") -> bytes:
    """The chart as png, svg or pdf. Raises ``MissingLibrary`` without matplotlib, ValueError for another type."""
    check_plots()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    shown = look or Look()
    if file_type not in {"png", "svg", "pdf"}:
        raise ValueError(file_type)
    families = [shown.family] if shown.family else []
    with rc_context({"font.family": [*families, "Open Sans", "DejaVu Sans"], "svg.fonttype": "path", "font.size": 9}):
        figure = Figure(figsize=(shown.width, _height(plot)), dpi=_DPI * shown.scale, facecolor=shown.paper)
        axes = figure.subplots()
        _draw_on(axes, plot, shown)
        if plot.foot:
            under = -(0.12 + 0.19 * -(-len(plot.series) // 2)) / _height(plot)
            lines = "\n".join(wrap(_plain(plot.foot), int(shown.width * _LETTERS_PER_INCH)))
            figure.text(0.0, under, lines, fontsize=7, color=shown.second, parse_math=False, va="top")
        made = io.BytesIO()
        figure.savefig(
            made,
            format=file_type,
            facecolor=shown.paper,
            bbox_inches="tight",
            pad_inches=0.08,
            metadata=_DATELESS[file_type],
        )
    return made.getvalue()


#: A chart of the same figures is the same file
_DATELESS: dict[str, dict[str, Any]] = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}


def _height(plot: Plot) -> float:
    bars = len(plot.series) if plot.kind is Kind.BESIDE else 1
    return 0.9 + max(len(plot.names), 1) * (0.12 + 0.2 * bars)


def _draw_on(axes: Any, plot: Plot, look: Look) -> None:
    axes.set_facecolor(look.paper)
    axes.set_title(_plain(plot.title), loc="left", color=look.ink, fontweight="bold", fontsize=10, parse_math=False)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(side == "left")
        axes.spines[side].set_color(look.second)
    axes.tick_params(colors=look.ink, length=0)
    _draw_bars(axes, plot, look)
    if len(plot.series) > 1:
        axes.legend(
            loc="upper left", bbox_to_anchor=(0, 0), ncol=2, frameon=False, fontsize=8, labelcolor=look.ink,
            borderaxespad=1.6,
        )  # fmt: skip


def _draw_bars(axes: Any, plot: Plot, look: Look) -> None:
    rows = range(len(plot.names))
    beside = plot.kind is Kind.BESIDE
    thick = 0.72 / len(plot.series) if beside and plot.series else 0.62
    starts = [0.0] * len(plot.names)
    for number, series in enumerate(plot.series):
        values = [value or 0.0 for value in series.values]
        shift = (number - (len(plot.series) - 1) / 2) * thick if beside else 0.0
        axes.barh(
            [row + shift for row in rows], values, thick, left=0 if beside else starts, color=series.colour,
            hatch=_HATCHES[number % len(_HATCHES)], edgecolor=look.paper, linewidth=0.6, label=_in_legend(series.name),
        )  # fmt: skip
        starts = [max(one, two) if beside else one + two for one, two in zip(starts, values)]
    for row, note in zip(rows, plot.notes):
        axes.annotate(
            _plain(note), (starts[row], row), xytext=(4, 0), textcoords="offset points", va="center",
            color=look.ink, fontsize=8, parse_math=False, annotation_clip=False,
        )  # fmt: skip
    axes.set_yticks(list(rows))
    axes.set_yticklabels([_plain(_short(name)) for name in plot.names], parse_math=False)
    axes.invert_yaxis()
    axes.set_xlim(0, max([*starts, 1e-9]) * 1.02)
    if plot.notes:
        axes.set_xticks([])
    else:
        _number_scale(axes.xaxis, look)


def _number_scale(axis: Any, look: Look) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(5, integer=True))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.grid(True, color=look.second, alpha=0.25, linewidth=0.6)
    axis.axes.set_axisbelow(True)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


def _plain(text: str) -> str:
    """*text* without what a font has no picture for."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _in_legend(text: str) -> str:
    """The same where no parsing can be switched off, and where a name that begins with _ would be left out."""
    plain = _plain(text).replace("$", r"\$")
    return "\u200b" + plain if plain.startswith("_") else plain
