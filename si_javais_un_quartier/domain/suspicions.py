"""What a person should look at before it is public: words that may name, reach or find somebody.

The rules point at words; they decide nothing. What they miss, people still have to see: each rule is cheap, explains
itself, and prefers one look too many. Text is searched as it is shown, offsets are those of that view.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from .given_names import GIVEN_NAMES
from .plain_text import visible


class Doubt(Enum):
    """Why somebody should look. The value is kept in the history and never changes."""

    CONSENT = "consent"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    HOME = "home"
    NUMBER = "number"
    PHOTO = "photo"
    REPLY = "reply"


@dataclass(frozen=True)
class Found:
    """One place in a text: from *start* to *end* of ``visible(text)``."""

    doubt: Doubt
    start: int
    end: int


@dataclass(frozen=True)
class Suspicion:
    """Something that stays off the map until a person has looked at it.

    ``table`` and ``row_uuid`` are what is held back: a contribution, a message, a photo, an initiative or a commitment
    (the last two have no ``contribution_uuid``). ``before``, ``words`` and ``after`` show the place. ``final``: nobody
    may decide otherwise (consent refused, boxes that can't be read).
    """

    doubt: Doubt
    table: str
    row_uuid: str
    contribution_uuid: str
    words: str
    before: str = ""
    after: str = ""
    final: bool = False

    @property
    def mark(self) -> str:
        """What an acceptance keeps of it: other words in that row ask again, the same ones don't."""
        content = "\x1f".join((self.row_uuid, self.doubt.value, _folded(self.words)))
        return self.doubt.value + ":" + sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:24]


_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\]| arobase )\s?[\w-]{1,63}(?:\s?(?:\.| point )\s?[\w-]{1,63}){1,6}",
    re.IGNORECASE,
)
#: French numbers in pairs however they are parted, and international ones.
_PHONE = re.compile(
    r"(?<![\w+])(?:(?:\+|00)\d{1,3}[\s.()-]{0,3}(?:\d[\s.()/-]{0,3}){7,12}|0[1-9](?:[\s./-]{0,2}\d{2}){4})(?!\d)"
)
#: A French social security number, an IBAN, a number plate.
_NUMBER = re.compile(
    r"\b(?:[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d{2})?"
    r"|[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?"
    r"|[A-HJ-NP-TV-Z]{2}[\s-]?\d{3}[\s-]?[A-HJ-NP-TV-Z]{2})\b"
)

_CAPITAL = "A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ"
_WORD = f"[{_CAPITAL}][\\w’'-]+"
_TITLED = re.compile(
    rf"\b(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]aître|[Dd]octeur|Dr|Mme|Mlle|Mr|M)\.?\s+(?:de\s|du\s|d’)?({_WORD})"
)
_CALLED = re.compile(
    rf"\b(?:[Jj]e\s+m[’']appelle|[Mm]on\s+nom\s+est|[Ss]’appelle|[Ss]'appelle|[Ss]igné)\s*:?\s+({_WORD}(?:\s{_WORD})?)"
)
_PAIR = re.compile(rf"({_WORD})\s+((?:de\s|du\s|d’|El\s|Ben\s)?{_WORD})")
_NOT_NAMES = frozenset("le la les maire adjoint adjointe député conseiller président présidente directeur".split())
#: Streets, schools and the like bear people's names.
_PLACE_WORDS = frozenset(
    """
    rue place avenue boulevard bd av cours quai square impasse allée allee passage montée montee pont chemin route
    école ecole collège college lycée lycee parc jardin stade gymnase salle médiathèque bibliothèque piscine crèche
    station arrêt arret cité cite espace centre résidence residence théâtre musée hôpital clinique maison foyer
    boulangerie pharmacie café bar restaurant garage tour bâtiment immeuble église eglise saint sainte
    """.split()
)
_STREETS = r"(?:rue|avenue|av\.|boulevard|bd|place|cours|quai|impasse|allée|passage|montée|square|chemin|route)"
_ADDRESS = re.compile(
    rf"\b\d{{1,4}}\s?(?:bis|ter|quater)?,?\s+{_STREETS}\b|\b\d{{1,2}}\s?(?:e|er|ème|eme)\s+étage|\bétage\s+\d"
    r"|\b(?:appartement|appt?|apt|porte|interphone|digicode|code)\s*(?:n°\s*)?\d+",
    re.IGNORECASE,
)
_AT_HOME = re.compile(
    r"\b(?:j[’']habite|nous\s+habitons|on\s+habite|je\s+vis|nous\s+vivons|je\s+loge|chez\s+(?:moi|nous)\b"
    r"|mon\s+(?:appartement|immeuble|logement|domicile|palier|balcon|adresse)|mes\s+fenêtres|ma\s+(?:fenêtre|porte"
    r"|maison|cour|cage\s+d[’']escalier)|sous\s+nos\s+fenêtres|sonnez)",
    re.IGNORECASE,
)
_NEAR = 80
#: More in one text than this says no more than that it must be read.
_MOST = 40


def search(text: str) -> tuple[Found, ...]:
    """All that a person should look at in *text*, in order; one place is found once, by the plainest rule."""
    shown = visible(text)
    found: list[Found] = []
    for doubt, places in ((Doubt.EMAIL, _matches(_EMAIL, shown)), (Doubt.NUMBER, _matches(_NUMBER, shown)),
                          (Doubt.PHONE, _matches(_PHONE, shown)), (Doubt.HOME, _homes(shown)),
                          (Doubt.NAME, _names(shown))):  # fmt: skip
        for start, end in places:
            if len(found) < _MOST and not any(start < other.end and other.start < end for other in found):
                found.append(Found(doubt, start, end))
    return tuple(sorted(found, key=lambda it: it.start))


def speaks_of_home(text: str) -> Found | None:
    """Where somebody speaks of their own home: the point on the map may then be that home."""
    match = _AT_HOME.search(visible(text))
    return Found(Doubt.HOME, match.start(), match.end()) if match else None


def looks_like_a_name(pseudonym: str) -> bool:
    """Whether what should be a pseudonym reads like a civil identity: a given name and a name, or a title and one."""
    shown = visible(pseudonym).strip()
    return any(True for _ in _names(shown)) or bool(_EMAIL.search(shown)) or bool(_PHONE.search(shown))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(text))


def _names(text: str) -> Iterator[tuple[int, int]]:
    for match in _TITLED.finditer(text):
        if _folded(match[1]) not in _NOT_NAMES and not _after_a_place(text, match.start()):
            yield match.span()
    for match in _CALLED.finditer(text):
        yield match.span(1)
    at = 0
    while (pair := _PAIR.search(text, at)) is not None:
        at = pair.end(1)
        if _folded(pair[1]) in GIVEN_NAMES and not _after_a_place(text, pair.start()):
            yield pair.span()


def _after_a_place(text: str, start: int) -> bool:
    """Whether one of the few words before *start* says that a place is named there."""
    sentence = re.split(r"[.\n!?;:]", text[max(0, start - 40) : start])[-1]
    before = re.findall(r"[\w’'-]+", sentence)[-3:]
    words = (word.casefold().rpartition("’")[2].rpartition("'")[2] for word in before)
    return any(word in _PLACE_WORDS for word in words)


def _homes(text: str) -> Iterator[tuple[int, int]]:
    """Addresses beside words that say whose home it is."""
    for match in _ADDRESS.finditer(text):
        around = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        if _AT_HOME.search(around):
            yield match.span()


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(it for it in decomposed if not unicodedata.combining(it)).split())
