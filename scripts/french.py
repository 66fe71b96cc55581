"""What a French text must keep of its English one, and how French is set in type."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

NO_BREAK = "\u00a0\u202f"

#: Words of the machine room that users never meet (ux.md); Processing algorithms, for IT people, may use them.
MACHINE_ROOM = re.compile(r"\b(hub|merge|uuid|rev|conflits?|r[ée]plicas?)\b", re.IGNORECASE)


def placeholders(text: str) -> set[str]:
    """``{name}`` and ``%1`` places of a text, and ``%n``. Raises ValueError for an unpaired brace."""
    names = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return names | set(re.findall(r"%(?:n|L?\d+)", text))


def differences(source: str, forms: list[str]) -> Iterator[str]:
    """What the places in the translation miss or add. The form for one may say "un" instead of its number."""
    for number, form in enumerate(forms):
        try:
            expected, given = placeholders(source), placeholders(form)
        except ValueError as unpaired:
            yield f"braces: {unpaired}"
            continue
        if len(forms) > 1 and number == 0:
            given |= expected & {"%n"}
        for name in sorted(expected ^ given):
            yield f"{name} is {'missing' if name in expected else 'not in the English text'}"


def typography(text: str) -> Iterator[str]:
    """Mistakes of French typography: spaces, apostrophes, quotes, ellipses."""
    bare = _bare(text)
    if re.search(r"\w'\w", bare):
        yield "straight apostrophe: write ’"
    if "..." in bare:
        yield "three dots: write …"
    if re.search(r'["“”]', bare):
        yield "quotes: write « »"
    if re.search(rf"[^{NO_BREAK}?!(\[«]([?!;])", bare):
        yield "a no-break space goes before ? ! ;"
    if re.search(rf"[^{NO_BREAK}]:(\s|$)", bare):
        yield "a no-break space goes before :"
    if re.search(rf"«[^{NO_BREAK}]|[^{NO_BREAK}]»", bare):
        yield "no-break spaces go inside « »"


def _bare(text: str) -> str:
    """The words alone: without places, JSON examples and the patterns of a file dialog."""
    bare = re.sub(r"\(\*\.\w+\)(;;)?", "X ", text)
    while (shorter := re.sub(r"\{[^{}]*\}", "X", bare)) != bare:
        bare = shorter
    return bare


def machine_words(text: str) -> Iterator[str]:
    """Words a user should not have to know."""
    for word in MACHINE_ROOM.findall(text):
        yield f"“{word}” is a word of the machine room: base partagée, copie de travail, désaccord…"
