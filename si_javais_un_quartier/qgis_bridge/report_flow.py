"""Sets a document on pages: blocks run down the place that the template gives them, and on to the next page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from qgis.core import QgsLayoutItem, QgsTextFormat

from ..report import document as doc
from ..report.drawing import PRINTED
from .report_cover import set_cover
from .report_items import Sheets, fill
from .report_words import plain_format

#: Where text runs if a template no longer says so.
_USUAL = (20.0, 21.0, 170.0, 253.0)
#: Space before and after a block, in millimetres.
_SPACE = {"title": 8.0, "heading": 4.0, "body": 2.4, "picture": 4.0}
#: Every block ends on as much space at least, which the end of a page doesn't need.
_TAIL = 2.4


#: A map is lowered to this at most, to fit a page.
_LOWEST_MAP = 30.0
#: Words longer than a page are cut into pieces of so many characters, less where those are many short lines.
_PIECE = 1500


@dataclass(frozen=True)
class Place:
    """A column: where it begins on the page, how wide it is, where it must end."""

    x: float
    width: float
    top: float
    bottom: float


class Setter:
    """Sets one document; :meth:`set_all` yields after each page, so that a window stays alive and can stop it."""

    def __init__(self, sheets: Sheets, given: doc.Document, templates: Callable[[str], Path]) -> None:
        self._sheets, self._document, self._templates = sheets, given, templates
        self._styles: dict[str, QgsTextFormat] = {}
        self._flow = Place(20, 170, 21, 274)
        self._y = 0.0
        self._internal = False
        self.outline: list[tuple[str, int]] = []

    def set_all(self) -> Iterator[int]:
        """Set it all; yields the number of pages so far."""
        if self._document.cover is not None:
            set_cover(self._sheets, self._templates("couverture"), self._document.cover)
            self.outline.append((self._document.cover.kind, 0))
            yield self._sheets.pages
        for section in self._document.sections:
            self._internal = section.internal
            self._new_page()
            if section.name:
                self.outline.append((section.name, self._sheets.pages - 1))
            for block in self._fitted(section.blocks):
                before = self._sheets.pages
                self._set(block)
                if self._sheets.pages != before:
                    yield self._sheets.pages
            yield self._sheets.pages

    # -- pages

    def _new_page(self) -> None:
        page = self._sheets.add_page(self._templates("page"))
        items, self._styles = page.items, page.styles
        x, y, width, height = page.places.get("flow", _USUAL)
        self._flow = Place(x, width, y, y + height)
        left, right = self._document.running
        fill(items, running_left=left, running_right=right, page_number=str(self._sheets.pages))
        self._foot(items)
        self._y = self._flow.top

    def _foot(self, items: dict[str, QgsLayoutItem]) -> None:
        fill(items, internal=self._document.internal_mark)
        fill(items, notice=self._document.notice, notice_beside=self._document.notice)
        unwanted = ("notice",) if self._internal else ("internal", "notice_beside")
        for name in unwanted:
            if name in items:
                self._sheets.layout.removeLayoutItem(items[name])

    # -- blocks

    def _fitted(self, blocks: tuple[doc.Block, ...]) -> tuple[doc.Block, ...]:
        """The blocks of a section, its map lower where that brings all of them on one page."""
        shown = next((it for block in blocks for it in doc.flat(block) if isinstance(it, doc.MapPicture)), None)
        over = self._over(blocks)
        if shown is None or over <= 0 or any(isinstance(block, doc.PageBreak) for block in blocks):
            return blocks
        lower = shown.height_mm - over - 0.5
        fitted = tuple(_with_map(block, shown, lower) for block in blocks)
        return fitted if lower >= _LOWEST_MAP and self._over(fitted) <= 0 else blocks

    def _over(self, blocks: tuple[doc.Block, ...]) -> float:
        """How much higher some blocks are than a page."""
        room = self._flow.bottom - self._flow.top + _TAIL
        return sum(self._height(block, self._flow.width) for block in blocks) - room

    def _set(self, block: doc.Block) -> None:
        if isinstance(block, doc.PageBreak):
            if self._y > self._flow.top:
                self._new_page()
            return
        if isinstance(block, doc.Table):
            self._table(block)
            return
        height = self._height(block, self._flow.width)
        if height > self._flow.bottom - self._flow.top and (pieces := _pieces(block)):
            for piece in pieces:
                self._set(piece)
            return
        if self._y + height - _TAIL > self._flow.bottom and self._y > self._flow.top:
            self._new_page()
        self._y += self._put(block, self._flow.x, self._y, self._flow.width)

    def _height(self, block: doc.Block, width: float) -> float:
        if isinstance(block, (doc.Table, doc.PageBreak)):
            return self._table_height(block) if isinstance(block, doc.Table) else 0.0
        return self._each(block, 0, 0, width, draw=False)

    def _put(self, block: doc.Block, x: float, y: float, width: float) -> float:
        return self._each(block, x, y, width, draw=True)

    def _each(self, block: doc.Block, x: float, y: float, width: float, *, draw: bool) -> float:
        """Set a block (or only measure it); returns its height with the space after it."""
        setters: dict[type, Callable[..., float]] = {
            doc.Title: self._title,
            doc.Heading: self._heading,
            doc.Paragraph: self._paragraph,
            doc.Quote: self._quote,
            doc.Figures: self._figures,
            doc.Picture: self._picture,
            doc.MapPicture: self._map,
            doc.Box: self._box,
            doc.Entry: self._entry,
            doc.Columns: self._columns,
        }
        return setters[type(block)](block, x, y, width, draw)

    def _run(self, text: str, style: str, x: float, y: float, width: float, draw: bool) -> float:
        """Words in a style; returns their height."""
        if not text:
            return 0.0
        look = self._styles.get(style) or plain_format(10, PRINTED["ink"])
        height = self._sheets.height(text, look, width)
        if draw:
            self._sheets.words(text, look, (x, y, width, height + 0.5))
        return height

    def _title(self, it: doc.Title, x: float, y: float, width: float, draw: bool) -> float:
        lower = y + (_SPACE["title"] if y > self._flow.top + 1 else 0)
        for text, style, after in ((it.kicker, "kicker", 1.5), (it.text, "title", 3.0), (it.lead, "lead", 0.0)):
            height = self._run(text, style, x, lower, width, draw)
            lower += height + (after if height else 0)
        return lower - y + 6.0

    def _heading(self, it: doc.Heading, x: float, y: float, width: float, draw: bool) -> float:
        if it.small:
            return 2.0 + self._run(it.text, "h3", x, y + 2.0, width, draw) + 0.8
        top = y + _SPACE["heading"]
        if draw:
            self._sheets.line(x, top, width, thick=0.53, colour="ink")
        return _SPACE["heading"] + 3.0 + self._run(it.text, "h2", x, top + 3.0, width, draw) + 3.0

    def _paragraph(self, it: doc.Paragraph, x: float, y: float, width: float, draw: bool) -> float:
        return self._run(it.text, it.style.value, x, y, width, draw) + _SPACE["body"]

    def _quote(self, it: doc.Quote, x: float, y: float, width: float, draw: bool) -> float:
        height = self._run(it.text, "quote", x, y, width, draw)
        return height + 1.0 + self._run(it.source, "source", x, y + height + 1.0, width, draw) + 4.2

    def _figures(self, it: doc.Figures, x: float, y: float, width: float, draw: bool) -> float:
        if not it.items:
            return 0.0
        step, highest = width / len(it.items), 0.0
        for number, figure in enumerate(it.items):
            left, lower = x + number * step, y
            for text, style in ((figure.number, "number"), (figure.sentence, "body"), (figure.before, "source")):
                lower += self._run(text, style, left, lower, step - 6, draw) + 0.8
            highest = max(highest, lower - y)
        return highest + 3.0

    def _picture(self, it: doc.Picture, x: float, y: float, width: float, draw: bool) -> float:
        if draw:
            self._sheets.drawing(it.drawing, x, y, it.name)
        return it.drawing.height + _SPACE["picture"]

    def _map(self, it: doc.MapPicture, x: float, y: float, width: float, draw: bool) -> float:
        lower = y + it.height_mm
        if draw:
            self._sheets.map(it.spec, (x, y, width, it.height_mm))
        if it.legend is not None:
            lower += 1.8
            if draw:
                self._sheets.drawing(it.legend, x, lower, it.spec.name + "-legende")
            lower += it.legend.height
        lower += 1.4
        return lower - y + self._run(it.caption, "source", x, lower, width, draw) + 3.0

    def _box(self, it: doc.Box, x: float, y: float, width: float, draw: bool) -> float:
        inside, lower = x + 6, y + 2.0
        lower += self._run(it.heading, "h2", inside, lower, width - 6, draw) + 1.2
        lower += self._run(it.text, "body", inside, lower, width - 6, draw)
        if draw:
            self._sheets.block((x, y + 2.0, 1.1, lower - y - 1.5), PRINTED["blue"])
        return lower - y + 4.0

    def _entry(self, it: doc.Entry, x: float, y: float, width: float, draw: bool) -> float:
        lower = y + self._run(it.head, "h3", x, y, width, draw) + 0.4
        lower += self._run(it.about, "source", x, lower, width, draw) + 1.0
        height = self._run(it.words, "body", x, lower, width, draw)
        lower += height + (1.0 if height else 0.0)
        if it.after:
            height = self._run(it.after, "cell", x + 5, lower, width - 5, draw)
            if draw:
                self._sheets.block((x, lower, 0.7, height), PRINTED["blue"])
            lower += height + 1.0
        return lower - y + 3.6

    def _columns(self, it: doc.Columns, x: float, y: float, width: float, draw: bool) -> float:
        first, second = (share * width for share in it.shares)
        heights = []
        for blocks, left, wide in ((it.left, x, first), (it.right, x + width - second, second)):
            lower = y
            for block in blocks:
                lower += self._each(block, left, lower, wide, draw=draw)
            heights.append(lower - y)
        return max(heights)

    # -- tables

    def _table(self, it: doc.Table) -> None:
        """Row by row; the head stands again on each page."""
        fresh = True
        for row in it.rows:
            height = self._row(it, row, "cell", draw=False)
            head = self._row(it, it.headings, "cell_head", draw=False) if fresh and any(it.headings) else 0.0
            if self._y + head + height > self._flow.bottom and self._y > self._flow.top:
                self._new_page()
                fresh = True
            if fresh and any(it.headings):
                self._y += self._row(it, it.headings, "cell_head", draw=True)
                self._sheets.line(self._flow.x, self._y - 1.2, self._flow.width, thick=0.3, colour="ink")
            fresh = False
            self._y += self._row(it, row, "cell", draw=True)
            self._sheets.line(self._flow.x, self._y - 1.2, self._flow.width)
        self._y += _SPACE["picture"]

    def _table_height(self, it: doc.Table) -> float:
        rows = sum(self._row(it, row, "cell", draw=False) for row in it.rows)
        head = self._row(it, it.headings, "cell_head", draw=False) if any(it.headings) else 0.0
        return rows + head + _SPACE["picture"]

    def _row(self, it: doc.Table, cells: tuple[str, ...], style: str, *, draw: bool) -> float:
        look = self._styles.get(style) or plain_format(9, PRINTED["ink"])
        x, highest = self._flow.x, 0.0
        for number, (cell, share) in enumerate(zip(cells, it.shares)):
            width = share * self._flow.width - 3
            height = self._sheets.height(cell, look, width) if cell else 0.0
            highest = max(highest, height)
            if draw and cell:
                self._sheets.words(cell, look, (x, self._y, width, height + 0.5), right=number in it.numbers)
            x += share * self._flow.width
        return highest + 2.6


def _with_map(block: doc.Block, shown: doc.MapPicture, height: float) -> doc.Block:
    """*block* with its map *shown* in another height."""
    if isinstance(block, doc.Columns):
        left, right = (tuple(_with_map(it, shown, height) for it in side) for side in (block.left, block.right))
        return replace(block, left=left, right=right)
    return replace(shown, height_mm=height) if block is shown else block


def _pieces(block: doc.Block) -> list[doc.Block]:
    """What a block that is higher than a page is set as, its words cut; nothing where there is nothing to cut."""
    if isinstance(block, doc.Entry) and (block.words or block.after):
        cut = (doc.Paragraph(part) for words in (block.words, block.after) for part in _cut(words, _PIECE))
        return [replace(block, words="", after=""), *cut]
    if isinstance(block, doc.Paragraph) and len(block.text) > 1:
        most = _PIECE if len(block.text) > _PIECE else len(block.text) // 2
        return [replace(block, text=part) for part in _cut(block.text, most)]
    return []


def _cut(text: str, most: int) -> Iterator[str]:
    """Pieces of a long text, of *most* characters, cut at ends of lines or between words."""
    while len(text) > most:
        at = max(text.rfind("\n", 0, most), text.rfind(" ", 0, most))
        at = at if at > most // 2 else most
        yield text[:at].strip()
        text = text[at:]
    if text.strip():
        yield text.strip()
