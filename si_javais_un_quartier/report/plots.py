"""Charts of an analysis as pictures, drawn by matplotlib, which QGIS installers ship.

The words come translated and as plain text: a dollar sign or a backslash in a street's name is no formula. Colours of a
series are Okabe and Ito's or one blue ramp; what is only told by colour is told by a hatch as well.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls
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
#: Inches of a chart along time, and how many days are named under it
_TIME_HEIGHT, _NAMED_DAYS = 1.7, 6

_MISSING = QT_TRANSLATE_NOOP(
    "Phrases",
    "Charts need the Python library matplotlib, which this QGIS lacks. The layers and tables are there all the same. "
    "In OSGeo4W, install the package python3-matplotlib; on Linux, python3-matplotlib of your distribution.",
)


class Kind(Enum):
    """What a chart looks like: bars under each other, in parts or side by side; or columns in parts along time."""

    PARTS = "parts"
    BESIDE = "beside"
    TIME = "time"


@dataclass(frozen=True)
class Series:
    """One value for each name of the chart; None where there is none."""

    name: str
    values: tuple[float | None, ...]
    colour: str = BLUE


@dataclass(frozen=True)
class Plot:
    """A chart to draw: names down the side (along the foot for ``TIME``), and one or several series.

    ``notes`` stand after the bars, one per name, empty where there is nothing to say; ``foot`` is a line under the
    chart.
    """

    kind: Kind
    title: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    notes: tuple[str, ...] = ()
    foot: str = ""


@dataclass(frozen=True)
class Look:
    """The ink and the ground of a picture, its width in inches, and how many pixels one of a screen's pixels has.

    ``clear``: the ground shows through.
    """

    ink: str = "#161616"
    second: str = "#4A4A4A"
    paper: str = "#FFFFFF"
    width: float = 6.7
    scale: float = 1.0
    family: str = ""
    clear: bool = False

    def colour(self, of: str) -> str:
        """The colour of a series (#RRGGBB) on this paper: on a dark one dark and light change places."""
        if _lightness(self.paper)[1] > 0.5:
            return of
        hue, light, full = _lightness(of)
        return "#" + "".join(f"{round(255 * part):02X}" for part in hls_to_rgb(hue, 0.92 - 0.55 * light, full))


def _lightness(colour: str) -> tuple[float, float, float]:
    return rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))


def check_plots() -> None:
    """Raise ``MissingLibrary``, with the remedy, unless matplotlib can be imported."""
    try:
        import_module("matplotlib.figure")
    except ImportError as error:
        raise MissingLibrary(phrase(_MISSING), str(error)) from error


def draw(plots: Plot | Sequence[Plot], look: Look | None = None, file_type: str = "png") -> bytes:
    """One chart, or several under each other, as png, svg or pdf, as wide as the look says.

    Raises ``MissingLibrary`` without matplotlib, ValueError for another type.
    """
    check_plots()
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    shown, drawn = look or Look(), (plots,) if isinstance(plots, Plot) else tuple(plots)
    if file_type not in {"png", "svg", "pdf"}:
        raise ValueError(file_type)
    families = [shown.family] if shown.family else []
    with rc_context({"font.family": [*families, "Open Sans", "DejaVu Sans"], "svg.fonttype": "path", "font.size": 9}):
        height = sum(map(_height, drawn)) + sum(map(_under, drawn[:-1]))
        figure = Figure(figsize=(shown.width, height), dpi=_DPI * shown.scale, facecolor=shown.paper)
        top = height
        for plot in drawn:
            top -= _height(plot)
            box = (_LEFT, (top + _FOOT) / height, _ACROSS, _body(plot) / height)
            _draw_on(figure.add_axes(box), plot, shown)
            _draw_foot(figure, plot, shown, top / height, height)
            top -= _under(plot)
        _fill_width(figure, FigureCanvasAgg(figure).get_renderer())
        made = io.BytesIO()
        figure.savefig(
            made,
            format=file_type,
            facecolor="none" if shown.clear else shown.paper,
            bbox_inches="tight",
            pad_inches=PAD,
            metadata=_DATELESS[file_type],
        )
    return made.getvalue()


def _fill_width(figure: Any, renderer: Any) -> None:
    """Make the bars as long as names and notes leave room for: words have the same size in every chart.

    Twice, since notes move with the ends of their bars.
    """
    for axes in figure.axes * 2:
        place, around = axes.get_position(), axes.get_tightbbox(renderer)
        left = place.x0 - around.x0 / figure.bbox.width
        right = around.x1 / figure.bbox.width - place.x1
        across = max(_LEAST_ACROSS, 1 - left - right)
        axes.set_position((left, place.y0, across, place.height))


#: Blank around a picture, in inches; the least share of the width that bars keep
PAD, _LEAST_ACROSS = 0.08, 0.3
#: Where the bars stand at first: shares of the picture's width; inches below them for numbers, above for the title
_LEFT, _ACROSS, _FOOT, _HEAD = 0.125, 0.775, 0.26, 0.34


def _under(plot: Plot) -> float:
    """Inches that what stands under a chart takes: its legend, its foot."""
    legend = 0.19 * -(-len(plot.series) // 2) if len(plot.series) > 1 else 0.0
    return 0.12 + legend + (0.3 if plot.foot else 0.0)


def _draw_foot(figure: Any, plot: Plot, look: Look, bottom: float, height: float) -> None:
    if plot.foot:
        under = bottom - (0.12 + 0.19 * -(-len(plot.series) // 2)) / height
        lines = "\n".join(wrap(_plain(plot.foot), int(look.width * _LETTERS_PER_INCH)))
        figure.text(0.0, under, lines, fontsize=7, color=look.second, parse_math=False, va="top")


#: A chart of the same figures is the same file
_DATELESS: dict[str, dict[str, Any]] = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}


def _height(plot: Plot) -> float:
    return _FOOT + _body(plot) + _HEAD


def _body(plot: Plot) -> float:
    """Inches that the bars take."""
    if plot.kind is Kind.TIME:
        return _TIME_HEIGHT
    bars = len(plot.series) if plot.kind is Kind.BESIDE else 1
    return 0.2 + max(len(plot.names), 1) * (0.1 + 0.16 * bars)


def _draw_on(axes: Any, plot: Plot, look: Look) -> None:
    axes.set_facecolor("none" if look.clear else look.paper)
    axes.set_title(_plain(plot.title), loc="left", color=look.ink, fontweight="bold", fontsize=10, parse_math=False)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(side == ("bottom" if plot.kind is Kind.TIME else "left"))
        axes.spines[side].set_color(look.second)
    axes.tick_params(colors=look.ink, length=0)
    if plot.kind is Kind.TIME:
        _draw_columns(axes, plot, look)
    else:
        _draw_bars(axes, plot, look)
    if len(plot.series) > 1:
        axes.legend(
            loc="upper left", bbox_to_anchor=(0, 0), ncol=2, frameon=False, fontsize=8, labelcolor=look.ink,
            borderaxespad=2.2 if plot.kind is Kind.TIME else 1.6,
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
            [row + shift for row in rows], values, thick, left=0 if beside else starts, linewidth=0.6,
            hatch=_HATCHES[number % len(_HATCHES)], label=_in_legend(series.name),
            color=look.colour(series.colour), edgecolor=look.paper,
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


def _draw_columns(axes: Any, plot: Plot, look: Look) -> None:
    """Columns in parts, from the oldest day to the newest; days are named where there is room, the newest always."""
    places = range(len(plot.names))
    tops = [0.0] * len(plot.names)
    for number, series in enumerate(plot.series):
        values = [value or 0.0 for value in series.values]
        axes.bar(
            places, values, 0.8, bottom=tops, color=look.colour(series.colour), hatch=_HATCHES[number % len(_HATCHES)],
            edgecolor=look.paper, linewidth=0.6, label=_in_legend(series.name),
        )  # fmt: skip
        tops = [one + two for one, two in zip(tops, values)]
    for place, note in zip(places, plot.notes):
        axes.annotate(
            _plain(note), (place, tops[place]), xytext=(0, 3), textcoords="offset points", ha="center",
            color=look.ink, fontsize=8, parse_math=False, annotation_clip=False,
        )  # fmt: skip
    step = max(1, -(-len(plot.names) // _NAMED_DAYS))
    named = [place for place in places if (len(plot.names) - 1 - place) % step == 0]
    axes.set_xticks(named)
    axes.set_xticklabels([_plain(plot.names[place]) for place in named], parse_math=False, fontsize=8)
    axes.set_ylim(0, max([*tops, 1e-9]) * 1.15)
    _number_scale(axes.yaxis, look)


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
