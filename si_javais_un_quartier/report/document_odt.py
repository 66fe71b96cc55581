"""The document as an OpenDocument text, which services can edit: headings, tables, pictures with their description.

Written straight into a zip archive; every word is escaped on its way. What stands side by side on paper
runs one after the other here.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import document as doc
from .document_odt_parts import MANIFEST, META, STYLES, text, text_lines
from .drawing import Dot, Drawing, Words

_MIMETYPE = "application/vnd.oasis.opendocument.text"
#: Width of the text on the page, in millimetres.
_WIDTH = 170.0


@dataclass(frozen=True)
class Image:
    """A picture to set in: PNG bytes, and its size on paper in millimetres."""

    png: bytes
    width: float
    height: float


def write_odt(path: Path, given: doc.Document, images: Mapping[str, Image]) -> None:
    """Write *given* to *path*. *images* has the PNG of each map and chart by its name; one that lacks is left out."""
    writer = _Writer(images)
    body = "".join(writer.document(given))
    used = [name for name in images if name in writer.used]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        # the first entry, stored: this is how programs know an OpenDocument
        archive.writestr(zipfile.ZipInfo("mimetype"), _MIMETYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", _content(body, "".join(writer.looks)))
        archive.writestr("styles.xml", STYLES.format(running=text(given.running[0]), notice=text(given.notice)))
        archive.writestr("meta.xml", META.format(title=text(given.title), language=given.language))
        entries = "".join(
            f'<manifest:file-entry manifest:full-path="Pictures/{name}.png" manifest:media-type="image/png"/>'
            for name in used
        )
        archive.writestr("META-INF/manifest.xml", MANIFEST.format(pictures=entries))
        for name in used:
            archive.writestr(f"Pictures/{name}.png", images[name].png)


def _content(body: str, looks: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
        'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">'
        f"<office:automatic-styles>{looks}</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>"
    )


class _Writer:
    """Blocks to elements."""

    def __init__(self, images: Mapping[str, Image]) -> None:
        self._images = images
        self.used: set[str] = set()
        self.looks: list[str] = []
        self._tables = 0

    def document(self, given: doc.Document) -> Iterator[str]:
        """All of it."""
        if given.cover is not None:
            yield from self._cover(given.cover)
        for number, section in enumerate(given.sections):
            first = number > 0 or given.cover is not None
            if section.internal:
                yield _paragraph("Mark", given.internal_mark)
            for block in section.blocks:
                for inner in doc.flat(block):
                    yield from self._block(inner, broken=first)
                    first = False

    def _cover(self, cover: doc.Cover) -> Iterator[str]:
        yield _paragraph("Kicker", " – ".join(filter(None, (cover.organism, cover.occasion))))
        yield _paragraph("Kicker", cover.kind)
        yield _heading(1, "Cover", cover.title)
        yield _paragraph("Kicker", cover.subtitle)
        yield from self._image(cover.map.name, cover.map_alternative)
        yield _paragraph("Source", cover.map_note)
        yield self._figures(cover.figures)
        yield _paragraph("Source", cover.foot)

    def _block(self, block: doc.Block, *, broken: bool) -> Iterator[str]:
        if isinstance(block, doc.Title):
            yield from _title(block, broken=broken)
        elif isinstance(block, doc.Heading):
            yield _heading(3 if block.small else 2, "Heading_3" if block.small else "Heading_2", block.text)
        elif isinstance(block, doc.Paragraph):
            yield _paragraph(block.style.value.capitalize(), block.text)
        elif isinstance(block, doc.Figures):
            yield self._figures(block.items)
        elif isinstance(block, doc.Picture):
            yield from self._image(block.name, block.alternative)
        elif isinstance(block, doc.MapPicture):
            yield from self._image(block.spec.name, block.alternative)
            if block.legend is not None:
                yield _paragraph("Body", _legend(block.legend))
            yield _paragraph("Source", block.caption)
        elif isinstance(block, doc.Table):
            yield self._table(block.headings, block.rows, block.shares, block.numbers)
        else:
            yield from _words(block)

    def _figures(self, items: tuple[doc.Figure, ...]) -> str:
        if not items:
            return ""
        cells = "".join(
            "<table:table-cell>"
            + _paragraph("Number", it.number)
            + _paragraph("Body", it.sentence)
            + _paragraph("Source", it.before)
            + "</table:table-cell>"
            for it in items
        )
        opening, columns = self._open_table((1 / len(items),) * len(items))
        return f"{opening}{columns}<table:table-row>{cells}</table:table-row></table:table>"

    def _table(
        self,
        headings: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        shares: tuple[float, ...],
        numbers: frozenset[int],
    ) -> str:
        opening, columns = self._open_table(shares)
        head = "".join(_cell("Cell_head", cell, number in numbers) for number, cell in enumerate(headings))
        head = f"<table:table-header-rows><table:table-row>{head}</table:table-row></table:table-header-rows>"
        body = "".join(
            "<table:table-row>"
            + "".join(_cell("Cell", cell, number in numbers) for number, cell in enumerate(row))
            + "</table:table-row>"
            for row in rows
        )
        return f"{opening}{columns}{head if any(headings) else ''}{body}</table:table>"

    def _open_table(self, shares: tuple[float, ...]) -> tuple[str, str]:
        """The beginning of a table and its columns, which take their *shares* of the width."""
        self._tables += 1
        name = f"table{self._tables}"
        self.looks.append(
            f'<style:style style:name="{name}" style:family="table"><style:table-properties '
            f'style:width="{_WIDTH:g}mm" table:align="left" fo:margin-bottom="4mm"/></style:style>'
        )
        columns = []
        for number, share in enumerate(shares, 1):
            self.looks.append(
                f'<style:style style:name="{name}.{number}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{share * _WIDTH:.1f}mm"/></style:style>'
            )
            columns.append(f'<table:table-column table:style-name="{name}.{number}"/>')
        return f'<table:table table:name="{name}" table:style-name="{name}">', "".join(columns)

    def _image(self, name: str, alternative: str) -> Iterator[str]:
        image = self._images.get(name)
        if image is None:
            return
        self.used.add(name)
        width = min(image.width, _WIDTH)
        height = image.height * width / image.width
        yield (
            f'<text:p text:style-name="Body"><draw:frame draw:name="{text(name)}" text:anchor-type="as-char" '
            f'svg:width="{width:.1f}mm" svg:height="{height:.1f}mm">'
            f'<draw:image xlink:href="Pictures/{text(name)}.png" xlink:type="simple" xlink:show="embed" '
            f'xlink:actuate="onLoad"/><svg:title>{text(name)}</svg:title>'
            f"<svg:desc>{text(alternative)}</svg:desc></draw:frame></text:p>"
        )


#: How the shapes of a legend are written.
_SIGNS = {"circle": "●", "square": "■", "ring": "○", "empty": "□", "half": "◧", "dot": "▪"}


def _legend(drawing: Drawing) -> str:
    """The legend of a map in words: each sign before what it stands for."""
    told = [_SIGNS.get(mark.shape, "") if isinstance(mark, Dot) else mark.text for mark in _told(drawing)]
    return "   ".join(" ".join(pair) for pair in zip(told[::2], told[1::2]))


def _told(drawing: Drawing) -> list[Dot | Words]:
    return [mark for mark in drawing.marks if isinstance(mark, (Dot, Words))]


def _title(block: doc.Title, *, broken: bool) -> Iterator[str]:
    if block.kicker:
        yield _paragraph("Kicker_page" if broken else "Kicker", block.kicker)
    yield _heading(1, "Heading_1_page" if broken and not block.kicker else "Heading_1", block.text)
    if block.lead:
        yield _paragraph("Lead", block.lead)


def _words(block: doc.Block) -> Iterator[str]:
    if isinstance(block, doc.Quote):
        yield _paragraph("Quote", block.text)
        yield _paragraph("Source", block.source)
    elif isinstance(block, doc.Box):
        yield _heading(3, "Heading_3", block.heading)
        yield _paragraph("Box", block.text)
    elif isinstance(block, doc.Entry):
        yield _heading(3, "Heading_3", block.head)
        yield _paragraph("Source", block.about)
        if block.words:
            yield _paragraph("Body", block.words)
        if block.after:
            yield _paragraph("Box", block.after)
    elif isinstance(block, doc.PageBreak):
        yield _paragraph("Break", "")


def _paragraph(style: str, words: str) -> str:
    return f'<text:p text:style-name="{style}">{text_lines(words)}</text:p>'


def _heading(level: int, style: str, words: str) -> str:
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{text_lines(words)}</text:h>'


def _cell(style: str, words: str, number: bool) -> str:
    kind = style + ("_number" if number else "")
    return f"<table:table-cell>{_paragraph(kind, words)}</table:table-cell>"
