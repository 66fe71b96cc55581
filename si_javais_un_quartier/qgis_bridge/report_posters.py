"""Posters on A3, one a page, set on layouts that one may replace; the code is black on white, whatever the ground."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsLayoutItemPicture

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..report.choices import Choices
from ..report.context import Context
from ..report.material import read_material
from ..report.posters import StreetPoster, Told, Ways, WindowPoster, street_posters, window_posters
from ..report.qr_code import qr_code
from ..store.replica import Replica
from .report_items import Sheets, fill
from .report_maps import MapMaker
from .report_templates import Box, TemplatePage, box_of
from .report_words import measure, plain_format, resized, speaker_for
from .report_writing import Made, Step, draw_pdf, template_path
from .resources import resource_path

_WINDOWS, _STREETS = "windows", "streets"
KINDS = (_WINDOWS, _STREETS)
_SETTING = QT_TRANSLATE_NOOP("Phrases", "Setting page {number}")
_NO_WINDOW = QT_TRANSLATE_NOOP(
    "Phrases",
    "There is no vacant ground floor whose facts may be published (or none at these addresses). Tick "
    "“May be published” in the premises’ form first.",
)
_NO_STREET = QT_TRANSLATE_NOOP("Phrases", "No commitment has come from a street yet (or none from these).")
_ACTION = "#00497A"


class NoPoster(QuartierError):
    """There is nothing to put on a poster."""


@dataclass(frozen=True)
class WantedPosters:
    """Which posters, for which addresses or streets (none: all), where, in which language; ``plain`` saves ink."""

    kind: str
    output: Path
    today: str
    names: tuple[str, ...] = ()
    language: str = ""
    plain: bool = False
    templates: Path | None = None


def write_posters(replica: Replica, wanted: WantedPosters) -> Iterator[Step]:
    """Write a PDF with a page for each poster. Raises ``NoPoster``, ``NotWritten``."""
    material = read_material(replica, wanted.today)
    choices = Choices(first="1900-01-01", last=wanted.today, quotes=1)
    context = Context(material, choices, speaker_for(wanted.language), measure)
    windows = window_posters(context, wanted.names) if wanted.kind == _WINDOWS else ()
    streets = street_posters(context, wanted.names) if wanted.kind == _STREETS else ()
    if not windows and not streets:
        raise NoPoster(phrase(_NO_WINDOW if wanted.kind == _WINDOWS else _NO_STREET))
    made = Made(
        MapMaker(replica.path, replica.srid, material.boundary), Path(tempfile.mkdtemp(prefix="quartier-posters-"))
    )
    try:
        sheets = Sheets(made.maker, wanted.kind, made.folder)
        made.sheets = sheets
        count, ending = len(windows) + len(streets), "-sobre" if wanted.plain else ""
        for window in windows:
            _set_window(sheets, window, template_path("affiche-vitrine" + ending, wanted.templates), plain=wanted.plain)
            yield Step(50 * sheets.pages / count, phrase(_SETTING, number=sheets.pages))
        for street in streets:
            _set_street(sheets, street, template_path("affiche-rue" + ending, wanted.templates))
            yield Step(50 * sheets.pages / count, phrase(_SETTING, number=sheets.pages))
        made.pages = sheets.pages
        yield from draw_pdf(made, wanted.output, context.question, (50, 100))
    finally:
        made.remove()


def _set_window(sheets: Sheets, poster: WindowPoster, template: Path, *, plain: bool) -> None:
    page = sheets.add_page(template)
    fill(
        page.items,
        organism=poster.organism,
        place=poster.place,
        said=poster.said,
        quote=poster.quote,
        quote_source=poster.quote_source,
        foot=poster.foot,
    )
    sheets.fit(page.items, "question", poster.question)
    sheets.fit(page.items, "quote", poster.quote)
    sign = page.items.get("sign")
    if isinstance(sign, QgsLayoutItemPicture):
        drawn = resource_path("icons", "frontage.svg").read_text(encoding="utf-8")
        sign.setPicturePath(sheets.kept(drawn.replace("#161616", _ACTION if plain else "#FFFFFF")))
    _wishes(sheets, page, poster.wishes)
    _ways(sheets, page, poster.ways)


def _wishes(sheets: Sheets, page: TemplatePage, wishes: tuple[tuple[str, int], ...]) -> None:
    """A line for each wish: a block for each contribution, in a bar where they are too many to count."""
    x, y, width, height = page.places.get("wishes", (22.0, 198.0, 253.0, 76.0))
    look = page.styles.get("wish") or plain_format(27, "#161616")
    number = page.styles.get("wish_number") or plain_format(20, "#161616", bold=True)
    step = height / 4
    most = max((count for _, count in wishes), default=1)
    for place, (name, count) in enumerate(wishes):
        top = y + place * step
        fitted = sheets.fitting(name, look, width * 0.56, step * 0.8)
        sheets.words(name, fitted, (x, top + 3, width * 0.56, step - 4))
        end = _blocks(sheets, count, most, (x + width * 0.6, top + 5.5, width * 0.3, 8.0))
        sheets.words(str(count), number, (end + 4, top + 5, 30, 10))
        sheets.line(x, top + step - 1, width)


def _blocks(sheets: Sheets, count: int, most: int, box: Box) -> float:
    """Draw *count* as blocks, at most *most* wide in the box; returns where they end."""
    x, y, width, height = box
    if most > 14:
        sheets.block((x, y, width * count / most, height), _ACTION)
        return x + width * count / most
    step = min(width / max(most, 1), 6.4)
    for number in range(count):
        sheets.block((x + number * step, y, step - 1.2, height), _ACTION)
    return x + count * step


def _set_street(sheets: Sheets, poster: StreetPoster, template: Path) -> None:
    page = sheets.add_page(template)
    fill(page.items, organism=poster.organism, foot=poster.foot)
    sheets.fit(page.items, "title", poster.title)
    sheets.fit(page.items, "place", poster.place)
    x, y, width, height = page.places.get("flow", (22.0, 104.0, 253.0, 212.0))
    deeds, scale = _scaled(sheets, page, poster.deeds, (width, height))
    top = y
    for told in deeds:
        needed = _deed(sheets, page, told, (x, top, width), scale, draw=False)
        if top + needed > y + height:
            break
        top += _deed(sheets, page, told, (x, top, width), scale, draw=True)
    _ways(sheets, page, poster.ways)


def _scaled(
    sheets: Sheets, page: TemplatePage, deeds: tuple[Told, ...], room: tuple[float, float]
) -> tuple[tuple[Told, ...], float]:
    """How much larger the words may be where there are few; where there are many, only what matters most stays."""
    width, height = room
    brief = tuple(replace(told, more="") for told in deeds)
    for told_so, scales in ((deeds, (2.0, 1.7, 1.4)), (brief, (2.0, 1.7, 1.4, 1.2))):
        for scale in scales:
            if sum(_deed(sheets, page, told, (0, 0, width), scale, draw=False) for told in told_so) <= height:
                return told_so, scale
    return brief, 1.0


def _deed(
    sheets: Sheets, page: TemplatePage, told: Told, spot: tuple[float, float, float], scale: float, *, draw: bool
) -> float:
    x, y, width = spot
    lower = y
    for text, style in ((told.said, "said"), (told.did, "did"), (told.more, "state"), (told.state, "state")):
        if not text:
            continue
        look = page.styles.get(style) or plain_format(20, "#161616")
        look = resized(look, look.size() * scale)
        high = sheets.height(text, look, width)
        if draw:
            sheets.words(text, look, (x, lower, width, high + 1))
        lower += high + 1.5 * scale
    if draw:
        sheets.line(x, lower + 3, width)
    return lower - y + 8 * scale


def _ways(sheets: Sheets, page: TemplatePage, ways: Ways) -> None:
    fill(page.items, tell=ways.head)
    sheets.fit(page.items, "ways", ways.lines)
    code = page.items.get("code")
    if not isinstance(code, QgsLayoutItemPicture):
        return
    if ways.code:
        code.setPicturePath(sheets.kept(qr_code(ways.code).svg(60)))
        return
    sheets.layout.removeLayoutItem(code)
    for name in ("tell", "ways"):  # without a code, the words begin at the margin
        label = page.items.get(name)
        if label is not None:
            x, y, width, height = box_of(label)
            sheets.move(label, (22.0, y, width + x - 22.0, height))
