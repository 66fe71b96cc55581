"""Which words of two texts differ, for people who compare them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

#: A run of characters of a text: where it begins and where it ends (excluded), in code points.
Span = tuple[int, int]

#: More words than this are not compared one by one: the whole text counts as different.
MOST_WORDS = 4000
_WORD = re.compile(r"\w+|\s+|[^\w\s]", re.UNICODE)


def differences(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The runs of *before* that *after* has not, and those of *after* that *before* has not, both in order."""
    old, new = _words(before), _words(after)
    if len(old) > MOST_WORDS or len(new) > MOST_WORDS:
        return ((), ()) if before == after else (_whole(before), _whole(after))
    matcher = SequenceMatcher(None, [before[a:b] for a, b in old], [after[a:b] for a, b in new], autojunk=False)
    gone: list[Span] = []
    come: list[Span] = []
    for what, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if what != "equal":
            gone += _run(old[old_from:old_to])
            come += _run(new[new_from:new_to])
    return _joined(before, gone), _joined(after, come)


def united(*several: tuple[Span, ...]) -> tuple[Span, ...]:
    """The runs that are in one of *several* at least, in order, without overlap."""
    result: list[Span] = []
    for start, end in sorted(span for spans in several for span in spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _words(text: str) -> list[Span]:
    return [match.span() for match in _WORD.finditer(text)]


def _whole(text: str) -> tuple[Span, ...]:
    return ((0, len(text)),) if text else ()


def _run(words: list[Span]) -> list[Span]:
    return [(words[0][0], words[-1][1])] if words else []


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Runs between which there is only a space are one: a line under words reads better than under each of them."""
    result: list[Span] = []
    for start, end in spans:
        if result and not text[result[-1][1] : start].strip():
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return tuple(result)
