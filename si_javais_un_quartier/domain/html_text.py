"""HTML that came from elsewhere, read as plain text: no tag, no entity, no script left.

A scanner of our own, because ``html.parser`` takes quadratic time on some 100 kB inputs and raises on others, and
differs from one Python to the next; each step here reads the text once.
"""

from __future__ import annotations

import html
import re

#: An ampersand, however often it was encoded over.
_ENCODED_AGAIN = re.compile(r"&(?:(?:amp|#0*38|#[xX]0*26);)+")
_ENTITY = re.compile(r"&(?:#[0-9]{1,12}|#[xX][0-9a-fA-F]{1,10}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG_NAME = r"</?([A-Za-z][^\s<>/]*)(?=[\s/>])"
#: A tag whose attributes hold no "<": as long as it likes. The other kind is looked for in a short piece only.
_TAG = re.compile(_TAG_NAME + r"""[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>""")
_TAG_WITH_ANGLES = re.compile(_TAG_NAME + r"""[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>""")
_LOOSE_TAG = re.compile(_TAG_NAME + r"[^<>]*>")
_SHORT = 300
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "iframe", "object", "svg", "math", "title"})
_SILENCE_ENDS = {
    "--": re.compile("-->"),
    **{name: re.compile(f"</{name}[^<>]*>", re.IGNORECASE) for name in _SILENT},
}
_PARAGRAPHS = frozenset(
    "p div section article aside header footer main nav form fieldset figure blockquote pre table ul ol dl hr "
    "h1 h2 h3 h4 h5 h6".split()
)
_LINES = frozenset(["br", "tr", "dt", "dd", "option", "figcaption", "caption", "address", "legend"])
_BREAKS = {"li": "\n• ", "td": " ", "th": " "}
_ROUNDS = 6


def looks_like_html(text: str) -> bool:
    """Whether *text* holds a whole tag or an entity, so that it is worth reading as HTML."""
    return any(pattern.search(text) for pattern in (_TAG, _ENTITY))


def from_html(text: str) -> str:
    """The words of *text*: paragraphs, list items and breaks become lines, entities characters, the rest goes.

    Text that was encoded several times over is decoded until nothing is left to decode. Text without any tag keeps
    its own line breaks. Doing it twice changes nothing more.
    """
    flowed = False
    for _ in range(_ROUNDS):
        has_tags = _TAG.search(text) is not None
        if has_tags and not flowed:
            text = _flowed(text)
            flowed = True
        plain = _plainer(text)
        if plain == text:
            return text
        text = plain
    return _disarmed(text)


def _plainer(text: str) -> str:
    return _tidied(_decoded(_without_tags(text)))


def _flowed(text: str) -> str:
    """Line ends are mere spaces in HTML; empty lines stay, for sites mix both ways of parting paragraphs."""
    paragraphs = re.split(r"\n[ \t\r\f]*\n[ \t\r\n\f]*", text)
    return "\n\n".join(re.sub(r"[ \t\r\n\f]+", " ", paragraph) for paragraph in paragraphs)


def _without_tags(text: str) -> str:
    if "<" not in text:
        return text
    pieces: list[str] = []
    unclosed: set[str] = set()
    at = 0
    while True:
        start = text.find("<", at)
        if start < 0:
            pieces.append(text[at:])
            return "".join(pieces)
        pieces.append(text[at:start])
        piece, at = _markup(text, start, unclosed)
        pieces.append(piece)


def _markup(text: str, start: int, unclosed: set[str]) -> tuple[str, int]:
    """What stands for the markup at *start*, and where the text goes on; a bare ``<`` stands for itself.

    *unclosed* remembers what was found to have no end, so that the rest of the text is searched for it only once.
    """
    if text.startswith("<!--", start):
        return "", _end_of_silence(text, "--", start + 4, unclosed)
    declaration = _DECLARATION.match(text, start)
    if declaration is not None:
        return "", declaration.end()
    tag = (
        _TAG.match(text, start) or _TAG_WITH_ANGLES.match(text, start, start + _SHORT) or _LOOSE_TAG.match(text, start)
    )
    if tag is None:
        return "<", start + 1
    name = tag.group(1).lower()
    closing = text[start + 1] == "/"
    if name in _SILENT and not closing:
        return "", _end_of_silence(text, name, tag.end(), unclosed)
    return _standing_for(name, closing=closing), tag.end()


def _end_of_silence(text: str, name: str, at: int, unclosed: set[str]) -> int:
    """Where the comment or the element that nobody reads ends; one never closed hides nothing but its own sign."""
    if name in unclosed:
        return at
    end = _SILENCE_ENDS[name].search(text, at)
    if end is None:
        unclosed.add(name)
        return at
    return end.end()


def _standing_for(name: str, *, closing: bool) -> str:
    if name in _PARAGRAPHS:
        return "\n\n"
    if name in _LINES:
        return "\n"
    return "" if closing else _BREAKS.get(name, "")


def _decoded(text: str) -> str:
    return _ENTITY.sub(lambda entity: html.unescape(entity.group()), _ENCODED_AGAIN.sub("&", text))


def _disarmed(text: str) -> str:
    """What was wrapped more deeply than anybody does by mistake: its signs go, its words stay."""
    return _tidied(text.replace("<", "").replace("&", ""))


def _tidied(text: str) -> str:
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
