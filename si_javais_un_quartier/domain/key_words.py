"""Columns of text whose stored keys have a word each, though no closed list of the schema holds them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .owners import OWNER_KINDS
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase

#: How well a date is known.
PRECISION: Mapping[str, Phrase] = MappingProxyType(
    {
        "day": phrase(QT_TRANSLATE_NOOP("Phrases", "to the day")),
        "month": phrase(QT_TRANSLATE_NOOP("Phrases", "to the month")),
        "year": phrase(QT_TRANSLATE_NOOP("Phrases", "to the year")),
    }
)
#: By column: word by key.
KEY_WORDS: Mapping[str, Mapping[str, Phrase]] = MappingProxyType(
    {"owner_type": OWNER_KINDS, "vacant_since_precision": PRECISION}
)
