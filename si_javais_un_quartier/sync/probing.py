"""What a look at a hub finds, in words: each check by itself, what it found, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase


class Check(Enum):
    """What is looked at, in this order; one that can't be looked at is left out."""

    REACHABLE = "reachable"
    SECURE = "secure"
    PERSON = "person"
    PLACE = "place"
    SCHEMA = "schema"
    READ = "read"
    WRITE = "write"
    TRIGGERS = "triggers"
    TEXT = "text"
    LOCKS = "locks"


#: What a check is called on screen.
CHECK_WORDS = {
    Check.REACHABLE: phrase(QT_TRANSLATE_NOOP("Phrases", "Reaching it")),
    Check.SECURE: phrase(QT_TRANSLATE_NOOP("Phrases", "The connection")),
    Check.PERSON: phrase(QT_TRANSLATE_NOOP("Phrases", "Who you are")),
    Check.PLACE: phrase(QT_TRANSLATE_NOOP("Phrases", "Its place")),
    Check.SCHEMA: phrase(QT_TRANSLATE_NOOP("Phrases", "What it is")),
    Check.READ: phrase(QT_TRANSLATE_NOOP("Phrases", "Reading")),
    Check.WRITE: phrase(QT_TRANSLATE_NOOP("Phrases", "Writing")),
    Check.TRIGGERS: phrase(QT_TRANSLATE_NOOP("Phrases", "Safeguards")),
    Check.TEXT: phrase(QT_TRANSLATE_NOOP("Phrases", "Letters and signs")),
    Check.LOCKS: phrase(QT_TRANSLATE_NOOP("Phrases", "Writing at the same moment")),
}


class Verdict(Enum):
    """``CARE``: it works, but there is something to know. ``BAD``: it can't be used so."""

    GOOD = "good"
    CARE = "care"
    BAD = "bad"


@dataclass(frozen=True)
class Finding:
    """One check: what was found and, where it isn't good, the ``remedy``; ``detail`` is for the IT department."""

    check: Check
    verdict: Verdict
    found: Phrase
    remedy: Phrase | None = None
    detail: str = ""


class Probe(Protocol):
    """Looks at a hub and leaves it as it was. Findings come one by one, as they are made; none is raised."""

    def __call__(self) -> Iterator[Finding]: ...


def usable(findings: Iterable[Finding]) -> bool:
    """Whether a team could work with what was found; nothing found is nothing known."""
    found = list(findings)
    return bool(found) and all(it.verdict is not Verdict.BAD for it in found)


def failed(check: Check, error: QuartierError) -> Finding:
    """The finding that an error makes; its words already say what to do."""
    return Finding(check, Verdict.BAD, error.phrase, detail=error.detail)
