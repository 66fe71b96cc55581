"""Which sentence of a text to show for a theme or a term: the resident's own, whole, never rewritten."""

from __future__ import annotations

import re

from .terms import fold

_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]{3,}")


def sentences(text: str | None) -> list[str]:
    """The sentences of a text, without what is empty; a line break ends one too."""
    return [" ".join(part.split()) for part in _END.split(text or "") if part.strip()]


def sentence_with(text: str | None, term: str) -> str:
    """The first sentence that has *term* in any of its forms (``terms.fold``); an empty text where none has."""
    wanted = fold(term)
    for sentence in sentences(text):
        if any(fold(word) == wanted for word in _WORD.findall(sentence.lower())):
            return sentence
    return ""
