"""French as it is printed: apostrophes, no-break spaces, ellipses."""

from __future__ import annotations

import re

_NARROW, _FIXED = "\u202f", "\u00a0"
_RULES = (
    (re.compile(r"'"), "’"),
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r" ([?!;])"), _NARROW + r"\1"),
    (re.compile(r" :"), _FIXED + ":"),
    (re.compile(r"« "), "«" + _FIXED),
    (re.compile(r" »"), _FIXED + "»"),
    (re.compile(r"(\d) (h|ans|m|cm|%|€|euros)\b"), r"\1" + _FIXED + r"\2"),
    (re.compile(r"\bh (\d)"), "h" + _FIXED + r"\1"),
)


def typeset(text: str) -> str:
    """*text*, written with plain spaces and straight apostrophes, with the marks French asks for."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def capital(text: str) -> str:
    """*text* with its first letter as a capital."""
    return text[:1].upper() + text[1:]
