"""What a printed document says, before anybody knows how it will look: the same for the PDF and the editable text.

Words are already in the document's language. What strangers wrote stands in it as plain text; whoever writes a file
escapes it there. Lengths are millimetres on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Union

from .drawing import Drawing
from .maps import MapSpec


class Style(str, Enum):
    """The kinds of paragraph; what each looks like is the template's choice."""

    LEAD = "lead"
    BODY = "body"
    QUOTE = "quote"
    SOURCE = "source"


@dataclass(frozen=True)
class Title:
    """The head of a section: its subject, its finding, and the sentence that gives number, denominator and people."""

    text: str
    kicker: str = ""
    lead: str = ""


@dataclass(frozen=True)
class Heading:
    """The head of a part of a section; hangs from a rule unless it is ``small``."""

    text: str
    small: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Words in one style."""

    text: str
    style: Style = Style.BODY


@dataclass(frozen=True)
class Quote:
    """A resident's words, chosen by a person, and whose they are."""

    text: str
    source: str


@dataclass(frozen=True)
class Figure:
    """A number that starts its sentence, and what it was in the period before."""

    number: str
    sentence: str
    before: str = ""


@dataclass(frozen=True)
class Figures:
    """Key figures side by side."""

    items: tuple[Figure, ...]


@dataclass(frozen=True)
class Picture:
    """A chart, a legend or a code; ``alternative`` says in a sentence what it shows."""

    name: str
    drawing: Drawing
    alternative: str


@dataclass(frozen=True)
class MapPicture:
    """A map across the column, with the line under it; ``alternative`` says in a sentence what it shows.

    ``width_mm``: of its column, which is that of the page unless it stands beside something.
    """

    spec: MapSpec
    height_mm: float
    caption: str
    alternative: str
    legend: Drawing | None = None
    width_mm: float = 170.0


@dataclass(frozen=True)
class Table:
    """Rows of plain words; ``shares`` are the columns' parts of the width, ``numbers`` those set to the right."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Box:
    """What the city answered, set apart by a bar."""

    heading: str
    text: str


@dataclass(frozen=True)
class Entry:
    """One contribution of the annex: a head, where and when, the words, what became of it. Kept on one page."""

    head: str
    about: str
    words: str
    after: str = ""


@dataclass(frozen=True)
class Columns:
    """Two columns side by side; ``shares`` of the width, the rest is the gap."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    shares: tuple[float, float] = (0.48, 0.46)


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a page."""


Block = Union[
    Title, Heading, Paragraph, Quote, Figures, Picture, MapPicture, Table, Box, Entry, Columns, PageBreak
]  # fmt: skip


@dataclass(frozen=True)
class Cover:
    """The first page: who speaks, on what occasion, the question, the quarter, the map, the key figures."""

    organism: str
    occasion: str
    kind: str
    title: str
    subtitle: str
    map: MapSpec
    map_note: str
    map_alternative: str
    locator: MapSpec
    locator_note: str
    figures: tuple[Figure, ...]
    foot: str


@dataclass(frozen=True)
class Section:
    """A part that begins on its own page; ``internal`` ones say at the foot who may read them."""

    blocks: tuple[Block, ...]
    internal: bool = False
    name: str = ""


@dataclass(frozen=True)
class Document:
    """All of it. ``running`` stands at the head of each page, ``notice`` at its foot, ``internal_mark`` before it."""

    title: str
    running: tuple[str, str]
    notice: str
    internal_mark: str
    language: str
    cover: Cover | None = None
    sections: tuple[Section, ...] = field(default_factory=tuple)

    def blocks(self) -> Iterator[Block]:
        """Every block, those inside columns too, in reading order."""
        for section in self.sections:
            for block in section.blocks:
                yield from flat(block)


def flat(block: Block) -> Iterator[Block]:
    """*block*, or what its columns hold."""
    if isinstance(block, Columns):
        for inner in (*block.left, *block.right):
            yield from flat(inner)
    else:
        yield block
