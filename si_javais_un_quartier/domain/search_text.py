"""Text as the search compares it: without case, accents or ligatures. What is stored stays as written."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: Letters that Unicode doesn't take apart, as people without them on their keyboard type them.
_SPELT_OUT = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "þ": "th"}
)
_LATIN_MARKS = re.compile("[\u0300-\u036f]+")
_BEYOND_LATIN = re.compile("[\u0483-\u1fff\u20d0-\u20ff\u2c00-\U0010ffff]")
_WORD = re.compile(r"[^\W_]+")
#: Longer runs hardly come back, and would fill the memory.
_SHORT = 16
_CAPITALS = re.compile("[A-Z]+")
_NOT_ASCII = re.compile("[^\x00-\x7f]+")


def fold(text: str) -> str:
    """*text* as a search key: compatibility forms (NFKD), no marks, no case, ligatures spelt out."""
    if text.isascii():
        return text.lower()
    # Folding never looks across an ASCII letter, and in most alphabets the same few runs come back all the time.
    folded = _NOT_ASCII.sub(_fold_run, text)
    return folded.lower() if folded.isascii() else _CAPITALS.sub(_lower, folded)


def fold_whole(text: str) -> str:
    """The same for any text: what the fast way does run by run."""
    lower = _unmarked(text).casefold().translate(_SPELT_OUT)
    return _unmarked(lower).translate(_SPELT_OUT)


def words(text: str) -> list[str]:
    """The folded words of *text* in order: runs of letters and digits, so that an apostrophe parts two words."""
    return _WORD.findall(fold(text))


def _fold_run(found: re.Match[str]) -> str:
    run = found.group()
    return _folded(run) if len(run) <= _SHORT else fold_whole(run)


def _lower(found: re.Match[str]) -> str:
    return found.group().lower()


@lru_cache(maxsize=4096)
def _folded(run: str) -> str:
    return fold_whole(run)


def _unmarked(text: str) -> str:
    split = _LATIN_MARKS.sub("", unicodedata.normalize("NFKD", text))
    if _BEYOND_LATIN.search(split) is None:
        return split
    return "".join(letter for letter in split if unicodedata.category(letter) not in {"Mn", "Me"})
