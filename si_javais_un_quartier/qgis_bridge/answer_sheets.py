"""Draws the answers that are brought to residents (``report.resident_paper``) as PDF, an A5 sheet for each.

All measures are millimetres. Words are drawn as they are; nothing in them is markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from ..domain.instants import parse_date
from ..report.resident_paper import AnswerSheet, Promise, Sender
from .day_words import write_day
from .resident_paper import BLUE, INK, QUIET, RIGHT, Pen, pdf
from .whole_files import replacing


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResidentPaper", text)


def write_answer_sheets(path: Path, sheets: Sequence[AnswerSheet], sender: Sender) -> None:
    """One A5 page for each, its words a little smaller where that saves the back. Raises ``NotWritten``."""
    with replacing(path) as part, pdf(part, QPageSize.PageSizeId.A5, _tr("Answers to bring")) as (painter, writer):
        for number, sheet in enumerate(sheets):
            if number:
                writer.newPage()
            _Sheet(painter, writer, sender).draw(sheet)


class _Ruler:
    """A pen that leaves the page white: it says how much room words take."""

    def __init__(self, pen: Pen) -> None:
        self.height = pen.height

    def words(self, box: tuple[float, float, float, float], said: str, points: float, *,
              bold: bool = False, **_: object) -> float:  # fmt: skip
        """How high they would be."""
        return self.height(box[2], said, points, bold=bold)

    def line(self, *_: object) -> None:
        """No rule."""

    def fill(self, *_: object) -> None:
        """No ground."""


class _Sheet:
    """One A5 page, written from the top down; its foot stays at the bottom."""

    WIDTH, HEIGHT, MARGIN = 148.0, 210.0, 13.0
    #: The foot with a code to scan; each line of its words.
    CODE_FOOT, LINE = 48.0, 4.7
    #: Sizes of the words that are tried before the back is used; the last one reads well at arm's length still.
    SIZES = (1.0, 0.95, 0.9)

    def __init__(self, painter: QPainter, writer: QPdfWriter, sender: Sender) -> None:
        self._own = Pen(painter)
        self._pen: Pen | _Ruler = self._own
        self._writer, self._sender = writer, sender
        self._size, self._pages = 1.0, 1
        self._bar: float | None = None  # where the bar beside the answer begins on this page
        self._width = self.WIDTH - 2 * self.MARGIN
        self._top = self.MARGIN
        self._foot_height = self.CODE_FOOT

    def draw(self, sheet: AnswerSheet) -> None:
        """All of it; what doesn't fit above the foot goes on over the back."""
        words = 10.5 + self.LINE * len(self._last_words(sheet.reference)) + 8.0
        self._foot_height = max(words, self.CODE_FOOT if self._sender.link(sheet.reference) else 0.0)
        self._size = next((it for it in self.SIZES if self._fits(sheet, it)), self.SIZES[0])
        self._head(sheet)
        self._body(sheet)
        self._foot(sheet.reference)

    def _fits(self, sheet: AnswerSheet, size: float) -> bool:
        """Whether all of it has room on one page with words of that size."""
        self._pen, self._size = _Ruler(self._own), size
        self._head(sheet)
        self._body(sheet)
        pages, self._pages = self._pages, 1
        self._pen, self._top = self._own, self.MARGIN
        return pages == 1

    def _head(self, sheet: AnswerSheet) -> None:
        pen, left = self._pen, self.MARGIN
        pen.words((left, self._top, 80, 6), self._sender.collectivity, 10, bold=True)
        pen.words((left, self._top + 5, 80, 6), self._sender.quarter, 10)
        pen.words((left, self._top, self._width, 6), _tr("Your number"), 10, flags=RIGHT)
        pen.words((left, self._top + 4.5, self._width, 9), sheet.reference, 17, bold=True, flags=RIGHT)
        self._top += 17

    def _body(self, sheet: AnswerSheet) -> None:
        self._write(_tr("A question for you") if sheet.question else _tr("An answer for you"), 22, bold=True, after=4)
        self._write(_tr("You said"), 12.5, bold=True, after=1)
        self._write(_tr("“{words}”").format(words=sheet.said), 13.5, after=1)
        self._write(_where(sheet), 10, colour=QUIET, after=5)
        self._answer(sheet)
        self._promises(sheet)

    def _write(self, said: str, points: float, *, bold: bool = False, colour: QColor = INK, after: float = 0.0,
               indent: float = 0.0) -> None:  # fmt: skip
        """A paragraph; on the back where there is no room for it, cut there if it is longer than a page."""
        if not said:
            return
        points *= self._size
        for paragraph in said.split("\n"):
            rest = paragraph.strip()
            if not rest:  # an empty line parts two paragraphs by half of one
                self._top += self._pen.height(self._width, "x", points) / 2
            while rest:
                piece, rest = self._cut(rest, points, indent, bold=bold)
                if not piece:
                    self._turn()
                    continue
                height = self._pen.height(self._width - indent, piece, points, bold=bold)
                box = (self.MARGIN + indent, self._top, self._width - indent, height)
                self._top += self._pen.words(box, piece, points, bold=bold, colour=colour)
        self._top += after * self._size

    def _cut(self, said: str, points: float, indent: float, *, bold: bool) -> tuple[str, str]:
        """What of *said* stands on this page, and the rest. Two lines are no beginning: it then begins on the next."""

        def holds(text: str, room: float) -> bool:
            return self._pen.height(self._width - indent, text, points, bold=bold) <= room

        whole, room = self._bottom() - self.MARGIN, self._bottom() - self._top
        if holds(said, room):
            return said, ""
        if room < whole and room < self._pen.height(self._width, "x", points) * 3:
            return "", said
        words = said.split(" ")
        few, many = 0, len(words)
        while few < many:
            middle = (few + many + 1) // 2
            few, many = (middle, many) if holds(" ".join(words[:middle]), room) else (few, middle - 1)
        if few == 0 and room >= whole:
            few = 1  # a word without an end: it is drawn as it is
        return " ".join(words[:few]), " ".join(words[few:])

    def _bottom(self) -> float:
        return self.HEIGHT - self._foot_height - 4

    def _keep(self, high: float) -> None:
        """A heading isn't left alone: it goes on over the back with what belongs to it."""
        if self._bottom() - self._top < high * self._size and self._top > self.MARGIN:
            self._turn()

    def _turn(self) -> None:
        self._pen.words(
            (self.MARGIN, self.HEIGHT - self._foot_height - 2, self._width, 6), _tr("Turn over"), 10, flags=RIGHT
        )
        self._draw_bar()
        self._pages += 1
        self._top = self.MARGIN
        self._bar = self.MARGIN if self._bar is not None else None
        if self._pen is self._own:
            self._writer.newPage()

    def _answer(self, sheet: AnswerSheet) -> None:
        if not sheet.answer:
            return
        self._keep(24)
        self._bar = self._top
        who = _tr("{who} asks you") if sheet.question else _tr("{who} answers")
        self._write(who.format(who=self._sender.collectivity), 12.5, bold=True, after=1, indent=6)
        self._write(sheet.answer, 12.5, after=1, indent=6)
        signed = ", ".join(part for part in (sheet.signed, _day(sheet.answered_at)) if part)
        self._write(signed, 10, colour=QUIET, indent=6)
        self._draw_bar()
        self._bar = None
        self._top += 5 * self._size

    def _draw_bar(self) -> None:
        if self._bar is not None:
            self._pen.fill(self.MARGIN, self._bar, 1.4, self._top - self._bar, BLUE)

    def _promises(self, sheet: AnswerSheet) -> None:
        if not sheet.promises:
            return
        self._keep(26)
        self._write(_tr("What will happen"), 12.5, bold=True, after=1.5)
        for promise in sheet.promises:
            self._keep(20)
            self._pen.line(self.MARGIN, self._top, self._width, 0.15, QColor("#b0b0b0"))
            self._top += 2
            sign = "☑" if promise.done else "☐"
            self._write(f"{sign}  {_when(promise)}", 12.5, bold=True)
            self._write(promise.words, 12.5, after=2, indent=6)
        if sheet.ask_after:
            self._write(_tr("Then the mediator will ask you: does it meet your need?"), 12.5)

    def _foot(self, reference: str) -> None:
        pen, top = self._own, self.HEIGHT - self._foot_height
        pen.line(0, top, self.WIDTH, 0.5)
        link = self._sender.link(reference)
        left = self.MARGIN
        if link and pen.square(left - 2.5, top + 4, 32, link):
            left += 33
        width = self.WIDTH - self.MARGIN - left
        top += 5
        pen.words((left, top, width, 6), _tr("A question? A remark?"), 11, bold=True)
        top += 5.5
        pen.words((left, top, width, 32), "\n".join(self._last_words(reference)), 10)

    def _last_words(self, reference: str) -> list[str]:
        hours = self._sender.hours
        said = [_tr("The mediator is there:"), *hours[:3]] if hours else [_tr("Ask the mediator.")]
        if self._sender.link(reference):
            said.append(_tr("On the map: scan, or type {reference}.").format(reference=reference))
        return [*said, _tr("To withdraw your words: give this number.")]


def _when(promise: Promise) -> str:
    """Like "27 April 2027", or "27 April 2027: it is done"."""
    day = _day(promise.day)
    if promise.done:
        return _tr("{day}: it is done").format(day=day) if day else _tr("It is done.")
    return day or _tr("no date yet")


def _where(sheet: AnswerSheet) -> str:
    return ", ".join(part for part in (_day(sheet.said_on), sheet.said_at) if part)


def _day(stored: str | None) -> str:
    """A day in full, as a letter writes it; nothing where there is none."""
    try:
        day = parse_date((stored or "")[:10])
    except ValueError:
        return ""
    return write_day(day, _tr("MMMM d, yyyy"))
