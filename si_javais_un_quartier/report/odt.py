"""Writes a :class:`~.paper.Paper` as an OpenDocument text, which any office program opens and edits.

The words of strangers are escaped text nodes and nothing else; the file holds no macro, link, picture or outside part.
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..domain.plain_text import visible
from .paper import Block, Look, Paper, Text

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
#: A4 with its margins, and the width between them (cm).
_WIDTH, _HEIGHT, _MARGIN = 21.0, 29.7, 2.0
#: Size (pt), bold, space before and after (mm), colour.
_LOOKS: dict[Look, tuple[float, bool, float, float, str]] = {
    Look.TITLE: (18, True, 0, 1, "#000000"),
    Look.LEAD: (10, False, 0, 5, "#404040"),
    Look.HEAD: (11.5, True, 0, 0.5, "#000000"),
    Look.META: (9, False, 0, 1.5, "#404040"),
    Look.WORDS: (10.5, False, 0, 2.5, "#000000"),
    Look.LABEL: (9, True, 0, 0.5, "#404040"),
    Look.BODY: (10.5, False, 0, 3, "#000000"),
    Look.CHOICE: (10.5, False, 1, 0, "#000000"),
}
_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
#: A card with less markup than this is kept on one page; to keep a longer one would push it over the foot.
_FITS_A_PAGE = 4500
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NOT_XML = re.compile("[\ufffe\uffff]")
_SPACES = re.compile("  +")


def write_odt(path: Path, paper: Paper) -> None:
    """Write *paper* to *path*. Raises OSError."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(zipfile.ZipInfo("mimetype"), MEDIA_TYPE)  # first and unpacked, as the format asks
        for name, content in (
            ("META-INF/manifest.xml", _manifest()),
            ("meta.xml", _meta(paper)),
            ("styles.xml", _styles(paper)),
            ("content.xml", _content(paper)),
        ):
            file.writestr(name, _DECLARATION + content)


def _escaped(words: str) -> str:
    return html.escape(_NOT_XML.sub("\ufffd", visible(words)))


def _root(name: str, inner: str) -> str:
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMES.items())
    return f'<{name} {spaces} {name.partition(":")[0]}:version="1.3">{inner}</{name}>'


def _manifest() -> str:
    entries = {"/": MEDIA_TYPE, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    inner = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in entries.items()
    )
    return _root("manifest:manifest", inner)


def _meta(paper: Paper) -> str:
    title, language = _escaped(paper.title), _escaped(paper.language)
    said = f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language>"
    return _root("office:document-meta", f"<office:meta>{said}</office:meta>")


def _content(paper: Paper) -> str:
    inner = "".join(_block(number, block) for number, block in enumerate(paper.blocks))
    body = f"<office:body><office:text>{inner}</office:text></office:body>"
    return _root(
        "office:document-content", f"<office:automatic-styles>{_card_styles()}</office:automatic-styles>{body}"
    )


def _block(number: int, block: Block) -> str:
    if isinstance(block, Text):
        return "".join(_paragraphs((block,)))
    inner = "".join(_paragraphs(block.texts))
    row = "CardRow" if len(inner) < _FITS_A_PAGE else "LongRow"
    return (
        f'<table:table table:name="card{number}" table:style-name="Card"><table:table-column/>'
        f'<table:table-row table:style-name="{row}"><table:table-cell table:style-name="CardCell" '
        f'office:value-type="string">{inner}</table:table-cell></table:table-row></table:table>'
        '<text:p text:style-name="Gap"/>'
    )


def _paragraphs(texts: Iterable[Text]) -> Iterator[str]:
    """A title is a heading, so that readers' programs can leap to it; the lines of one text stand close."""
    for text in texts:
        lines = visible(text.words).split("\n")
        for number, line in enumerate(lines):
            style = text.look.value + ("" if number == len(lines) - 1 else "-close")
            level = {Look.TITLE: 1, Look.HEAD: 2}.get(text.look)
            name, extra = ("text:h", f' text:outline-level="{level}"') if level else ("text:p", "")
            yield f'<{name} text:style-name="{style}"{extra}>{_line(line)}</{name}>'


def _line(words: str) -> str:
    """Tabs and runs of spaces are elements of their own there."""
    escaped = _escaped(words).replace("\t", "<text:tab/>")
    return _SPACES.sub(lambda run: f' <text:s text:c="{len(run.group()) - 1}"/>', escaped)


def _card_styles() -> str:
    width = _WIDTH - 2 * _MARGIN
    return (
        '<style:style style:name="Card" style:family="table">'
        f'<style:table-properties style:width="{width}cm" table:align="margins"/></style:style>'
        '<style:style style:name="CardRow" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
        '<style:style style:name="LongRow" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="auto"/></style:style>'
        '<style:style style:name="CardCell" style:family="table-cell">'
        '<style:table-cell-properties fo:padding="0.3cm" fo:border="0.5pt solid #808080"/></style:style>'
    )


def _styles(paper: Paper) -> str:
    language, _, country = paper.language.partition("_")
    default = (
        '<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" '
        f'fo:font-family="\'Liberation Sans\', Arial, sans-serif" fo:language="{_escaped(language)}" '
        f'fo:country="{_escaped(country or "none")}"/></style:default-style>'
    )
    styles = default + "".join(_paragraph_style(look, close=close) for look in Look for close in (False, True))
    gap = (
        '<style:style style:name="Gap" style:family="paragraph"><style:text-properties fo:font-size="6pt"/>'
        "</style:style>"
    )
    page = (
        '<style:page-layout style:name="A4"><style:page-layout-properties '
        f'fo:page-width="{_WIDTH}cm" fo:page-height="{_HEIGHT}cm" fo:margin="{_MARGIN}cm"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/>'
        "</style:footer-style></style:page-layout>"
    )
    foot = (
        f'<style:footer><text:p text:style-name="meta">{_line(paper.foot)} · <text:page-number/> / <text:page-count/>'
        "</text:p></style:footer>"
    )
    master = f'<style:master-page style:name="Standard" style:page-layout-name="A4">{foot}</style:master-page>'
    inner = (
        f"<office:styles>{styles}{gap}</office:styles><office:automatic-styles>{page}</office:automatic-styles>"
        f"<office:master-styles>{master}</office:master-styles>"
    )
    return _root("office:document-styles", inner)


def _paragraph_style(look: Look, *, close: bool) -> str:
    """*close*: for all lines of a text but its last."""
    size, bold, before, after, colour = _LOOKS[look]
    weight = "bold" if bold else "normal"
    return (
        f'<style:style style:name="{look.value}{"-close" if close else ""}" style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-top="{before}mm" fo:margin-bottom="{0 if close else after}mm" '
        f'fo:line-height="120%"/><style:text-properties fo:font-size="{size}pt" fo:font-weight="{weight}" '
        f'fo:color="{colour}"/></style:style>'
    )
