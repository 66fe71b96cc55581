"""The words of strangers, made harmless for where they go. Text as stored is never changed; these are views of it."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Callable
from urllib.parse import urlsplit

#: Embeddings, overrides and isolates can turn around what stands beside the text; plain marks (LRM, RLM, ALM) can't.
_TURNING = "\u202a-\u202e\u2066-\u2069\u206a-\u206f"
_INVISIBLE_ANNOTATIONS = "\ufff9-\ufffb"
_DROPPED = re.compile(f"[{_TURNING}{_INVISIBLE_ANNOTATIONS}]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"}
_CONTROLS[0x7F] = "\u2421"
_CONTROLS.update(dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000)), "\ufffd"))
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}")
_MOST_MARKS = 4
#: Any letter that the view of a text may change; most texts have none.
_ODD = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNING}{_INVISIBLE_ANNOTATIONS}\u0300-\u036f\u0483-\u0489"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)

#: Pictures among letters; and these with what joins or varies them.
_DRAWN = frozenset(("So", "Sk"))
_PICTURES = _DRAWN | {"Cf", "Mn"}

#: White space, controls and invisible characters that spreadsheets may trim before they look at a cell.
_BLANKS = (
    "\x00-\x20\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
)
_FORMULA = re.compile(f"[\t\r\n\0]|[{_BLANKS}]*[-=+@＝＋－＠﹢﹣]")
_LINK = re.compile(r"https://[^\s<>\"'«»‹›“”`\\^{|}\u0000-\u0020\u007f-\u00a0]+", re.IGNORECASE)
_HOST = re.compile(r"(?=.{4,253}$)[^\W_](?:[\w.-]*[^\W_])?\.[^\W\d_]{2,63}", re.ASCII)


def visible(text: str) -> str:
    """*text* for a screen that takes plain text: line ends are LF, control characters show as signs.

    Characters that turn the reading direction of their surroundings are left out, piles of combining marks cut
    to four, halves of surrogate pairs replaced. Doing it twice changes nothing more.
    """
    if _ODD.search(text) is None:
        return text
    text = _DROPPED.sub("", _LINE_ENDS.sub("\n", text)).translate(_CONTROLS)
    return _MARKS.sub(lambda pile: pile.group()[:_MOST_MARKS], text)


def escaped(text: str) -> str:
    """*text* as the content of an HTML element or of a quoted attribute: it can be nothing but text there."""
    return html.escape(visible(text), quote=True)


def drawable(text: str, can_draw: Callable[[str], bool]) -> str:
    """*text* without the pictures (emoji) that *can_draw* refuses, with the blank before each: they'd be empty boxes.

    Letters stay, whatever their script: a box in their place says at least that something stands there.
    """
    kept: list[str] = []
    for sign in text:
        kind = unicodedata.category(sign)
        if kind not in _PICTURES or can_draw(sign):
            kept.append(sign)
        elif kind in _DRAWN:
            while kept and kept[-1] in " \u00a0":
                kept.pop()
    return "".join(kept)


def name_of(title: str | None, *texts: str | None, limit: int = 80) -> str:
    """What a contribution is called: its title, else the first words of the first text there is; else nothing."""
    return one_line(next((text for text in (title, *texts) if text and text.strip()), ""), limit)


def one_line(text: str, limit: int | None = None) -> str:
    """*text* on one line, white space run together, at most *limit* characters with ``…`` where it was cut."""
    line = " ".join(visible(text).split())
    if limit is None or len(line) <= limit:
        return line
    cut = max(limit - 1, 0)
    while cut and _joins(line[cut - 1], line[cut]):
        cut -= 1
    return (line[:cut].rstrip() + "…")[: max(limit, 0)]


def spreadsheet_safe(text: str) -> str:
    """*text* for a cell: an apostrophe before what a spreadsheet may take for a formula, seen through odd blanks."""
    return "'" + text if _FORMULA.match(text) else text


def https_links(text: str) -> tuple[str, ...]:
    """The https addresses in *text*, each once, in order, to be shown and opened only on a click that confirms.

    Those with a user part (``https://bank.example@evil.example``) or without a proper host name are no links.
    """
    found = (_without_tail(match.group()) for match in _LINK.finditer(_DROPPED.sub(" ", text)))
    return tuple(dict.fromkeys(link for link in found if _is_proper(link)))


def _joins(before: str, after: str) -> bool:
    """Whether cutting between the two would tear one drawn character apart."""
    return before == "\u200d" or after in "\u200d\ufe0e\ufe0f" or unicodedata.combining(after) != 0


def _without_tail(link: str) -> str:
    """*link* without the punctuation of the sentence around it; a bracket stays where it was opened inside."""
    while link[-1:] and link[-1] in ".,;:!?…*_~)]":
        if link[-1] == ")" and link.count("(") >= link.count(")"):
            break
        link = link[:-1]
    return link


def _is_proper(link: str) -> bool:
    try:
        parts = urlsplit(link)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return port_is_fine and "@" not in parts.netloc and _HOST.fullmatch(parts.hostname or "") is not None
