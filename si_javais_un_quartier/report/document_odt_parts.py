"""The fixed parts of an OpenDocument text: its styles, its list of contents, and words made safe for XML."""

from __future__ import annotations

import re

from ..domain.plain_text import escaped

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(words: str) -> str:
    """*words* as the content of an element or of a quoted attribute."""
    return _NOT_IN_XML.sub("\ufffd", escaped(words))


def text_lines(words: str) -> str:
    """*words* with their line ends."""
    return "<text:line-break/>".join(text(line) for line in words.split("\n"))


def _style(name: str, shown: str, look: str, paragraph: str = "", parent: str = "Standard") -> str:
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
        f'style:parent-style-name="{parent}"><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {look}/></style:style>"
    )


_BOLD = 'fo:font-weight="bold" '
_GREY = 'fo:color="#4A4A4A" '
_BREAK = 'fo:break-before="page" '
_RIGHT = 'fo:text-align="end" '


def _size(points: float) -> str:
    return f'fo:font-size="{points}pt" '


_PARAGRAPHS = "".join(
    (
        _style("Kicker", "Sujet", _GREY + _size(10.5), 'fo:margin-top="4mm" fo:margin-bottom="1mm"'),
        _style("Kicker_page", "Sujet en haut de page", _GREY + _size(10.5), _BREAK, "Kicker"),
        _style("Cover", "Titre du document", _BOLD + _size(30), 'fo:margin-bottom="4mm"'),
        _style("Heading_1", "Titre 1", _BOLD + _size(20), 'fo:margin-bottom="3mm" fo:keep-with-next="always"'),
        _style("Heading_1_page", "Titre 1 en haut de page", _BOLD + _size(20), _BREAK, "Heading_1"),
        _style(
            "Heading_2", "Titre 2", _BOLD + _size(12),
            'fo:margin-top="5mm" fo:margin-bottom="2mm" fo:border-top="1.5pt solid #161616" fo:padding-top="2mm" '
            'fo:keep-with-next="always"',
        ),
        _style(
            "Heading_3", "Titre 3", _BOLD + _size(10),
            'fo:margin-top="2.5mm" fo:margin-bottom="0.5mm" fo:keep-with-next="always"',
        ),
        _style("Lead", "Chapeau", _size(12), 'fo:margin-bottom="4mm"'),
        _style("Body", "Texte", _size(10), 'fo:margin-bottom="2mm"'),
        _style("Quote", "Citation", _size(12), 'fo:margin-top="2mm" fo:keep-with-next="always"'),
        _style("Source", "Source", _GREY + _size(8), 'fo:margin-bottom="2mm"'),
        _style("Mark", "Diffusion", _BOLD + _size(8), 'fo:margin-bottom="2mm"'),
        _style(
            "Box", "Réponse", _size(10),
            'fo:margin-left="5mm" fo:margin-bottom="3mm" fo:border-left="3pt solid #0072B2" fo:padding-left="3mm"',
        ),
        _style("Number", "Nombre", _BOLD + _size(24)),
        _style("Cell", "Case", _size(9), 'fo:margin-bottom="1mm"'),
        _style("Cell_number", "Case de nombre", _size(9), _RIGHT + 'fo:margin-bottom="1mm"'),
        _style("Cell_head", "En-tête", _BOLD + _size(8.5), 'fo:border-bottom="0.5pt solid #161616"'),
        _style("Cell_head_number", "En-tête de nombre", _BOLD + _size(8.5), _RIGHT, "Cell_head"),
        _style("Break", "Saut de page", _size(2), _BREAK),
    )
)  # fmt: skip

#: ``running`` and ``notice`` are the head and the foot of each page.
STYLES = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-styles '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3">'
    '<office:font-face-decls><style:font-face style:name="Open Sans" svg:font-family="&apos;Open Sans&apos;" '
    'style:font-family-generic="swiss"/></office:font-face-decls><office:styles>'
    '<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Open Sans" '
    'fo:font-size="10pt" fo:color="#161616"/></style:style>' + _PARAGRAPHS + "</office:styles>"
    '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties '
    'fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="20mm" '
    'fo:margin-right="20mm"/><style:header-style><style:header-footer-properties fo:margin-bottom="5mm"/>'
    "</style:header-style><style:footer-style><style:header-footer-properties "
    'fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>'
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>'
    '<text:p text:style-name="Source">{running}</text:p></style:header><style:footer>'
    '<text:p text:style-name="Source">{notice} – <text:page-number text:select-page="current"/></text:p>'
    "</style:footer></style:master-page></office:master-styles></office:document-styles>"
)

META = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-meta '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'office:version="1.3"><office:meta><dc:title>{title}</dc:title><dc:language>{language}</dc:language>'
    "</office:meta></office:document-meta>"
)

MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>{pictures}'
    "</manifest:manifest>"
)
