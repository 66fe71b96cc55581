"""The subjects people speak of, read from the banks of words.

A bank is plain text. Each subject starts with ``# key ; theme ; service ; tags ; place`` and goes on with lines that
say what they are by their first sign: ``:`` what it is about, ``idea | title | words`` (any kind) one voice, ``+`` a
detail anybody may add (``+idea,need`` one for those kinds only), ``>`` what the city answers, ``x`` why it says no,
``=`` what exists already. A line that starts with two spaces goes on with the one before. ``{rue}`` and the like are
filled from the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ...domain.vocabulary import Kind
from .typesetting import typeset
from .words import bien_vivre, mieux_circuler, rez_de_chaussee, s_entraider


@dataclass(frozen=True)
class Voice:
    """One way to speak of a subject."""

    kind: Kind
    title: str
    words: str


@dataclass(frozen=True)
class Topic:
    """A subject: the voices that raise it and the answers the city has for it."""

    key: str
    theme: str
    service: str
    tags: tuple[str, ...]
    place: str
    about: str
    voices: tuple[Voice, ...]
    details: tuple[tuple[frozenset[Kind], str], ...]
    replies: tuple[str, ...]
    refusal: str
    existing: str

    def details_for(self, kind: Kind) -> tuple[str, ...]:
        """The details that somebody who speaks in that way may add."""
        return tuple(text for kinds, text in self.details if not kinds or kind in kinds)


_KINDS = {kind.value: kind for kind in Kind}


@lru_cache(maxsize=1)
def topics() -> tuple[Topic, ...]:
    """Every subject of the banks. Raises ValueError where a bank is written wrong."""
    banks = (rez_de_chaussee, bien_vivre, mieux_circuler, s_entraider)
    return tuple(_topic(block) for bank in banks for block in _blocks(bank.TEXT))


def _blocks(text: str) -> list[list[str]]:
    """The lines of each subject, continuations joined."""
    blocks: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith("# "):
            blocks.append([line])
        elif line.startswith("  "):
            blocks[-1][-1] += " " + line.strip()
        elif line:
            blocks[-1].append(line)
    return [[typeset(line) for line in block] for block in blocks]


def _topic(lines: list[str]) -> Topic:
    # The header's own semicolons were set in French style with the rest: a narrow space before each.
    key, theme, service, tags, place = (part.strip() for part in lines[0][2:].split(";"))
    signed: dict[str, list[str]] = {":": [], ">": [], "x": [], "=": []}
    voices, details = [], []
    for line in lines[1:]:
        mark, _, rest = line.partition(" ")
        if mark in signed:
            signed[mark].append(rest)
        elif mark[0] == "+":
            kinds = frozenset(_KINDS[word] for word in mark[1:].split(",") if word)
            details.append((kinds, rest))
        else:
            kind, title, words = (part.strip() for part in line.split("|"))
            voices.append(Voice(_KINDS[kind], title, words))
    (about,), (refusal,), (existing,) = signed[":"], signed["x"], signed["="]
    replies = tuple(signed[">"])
    labels = tuple(tag.strip() for tag in tags.split(","))
    spoken = tuple(voices), tuple(details)
    return Topic(key, theme, service, labels, place, about, *spoken, replies, refusal, existing)
