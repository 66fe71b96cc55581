"""Streets by their names: what is left of an address without its number and town, and when two names are one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

#: A word and its abbreviations.
_WORDS = (
    "avenue av ave, boulevard bd bld boul, place pl, rue r, saint st, sainte ste, allee all, impasse imp, "
    "chemin che chem, route rte, square sq, cours crs, faubourg fg fbg, passage pass, montee mte, quai "
    "qu, residence res, general gal, marechal mal, docteur dr, president pdt, commandant cdt"
)
_SHORT = {short: word for word, *shorts in map(str.split, _WORDS.split(",")) for short in shorts}
_SMALL = frozenset({"de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux"})
#: What kind of street it is, which tells little about which one
GENERIC = frozenset(word[:4] for word in _SHORT.values() if word not in {"saint", "sainte"})

#: "12", "12 bis,", "3-5", "10 à 14", "n° 8 B": a house number at the start of an address
_NUMBER = re.compile(
    r"\s*(?:n\s?[°o]\s*)?\d{1,4}(?:\s*(?:bis|ter|quater|[a-e](?=[\s,])))?"
    r"(?:\s*[-/à]\s*\d{1,4}(?:\s*(?:bis|ter|quater))?)*[\s,]+",
    re.IGNORECASE,
)
_TOWN = re.compile(r"[\s,]*\b\d{5}\b.*", re.DOTALL)


@lru_cache(maxsize=100_000)
def street_key(name: str) -> str:
    """A street's name folded for comparison: no accents, abbreviations written out, small words left out."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[^a-z0-9]+", " ", plain.replace("œ", "oe")).split()
    return " ".join(_SHORT.get(word, word) for word in words if word not in _SMALL)


@lru_cache(maxsize=100_000)
def street_of(address: str | None) -> str:
    """The street of an address, as it is written there; an empty text where none is found.

    >>> street_of("12 bis, rue de la Ville, 42000 Saint-Étienne")
    'rue de la Ville'
    """
    without_town = _TOWN.sub("", address or "")
    street = _NUMBER.sub("", without_town, count=1) if _NUMBER.match(without_town) else without_town
    first = next((part.strip() for part in street.split(",") if part.strip()), "")
    return first if street_key(first).strip("0123456789 ") else ""


def usual_names(names: Iterable[str]) -> dict[str, str]:
    """For each street, by its key, how it is most often written; of several, the first in the alphabet."""
    spellings: dict[str, Counter[str]] = {}
    for name in names:
        if name:
            spellings.setdefault(street_key(name), Counter())[name] += 1
    return {key: min(found, key=lambda name: (-found[name], name)) for key, found in spellings.items()}
