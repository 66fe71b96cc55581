"""Stored words in a table as people read them, and events: what changed, from which word to which."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Callable

from ..domain import acceptance, contacting, labels
from ..domain.key_words import KEY_WORDS
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.vocabulary import (
    Availability,
    Channel,
    CommitmentState,
    ContactState,
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    Role,
    Status,
    Visibility,
    Word,
)

#: The closed lists that the values of a field are from, by table and field.
_LISTS: Mapping[tuple[str, str], type[Word]] = MappingProxyType(
    {
        ("contribution", "status"): Status,
        ("contribution", "visibility"): Visibility,
        ("contribution", "kind"): Kind,
        ("contribution", "channel"): Channel,
        ("contribution", "created"): Channel,
        ("message", "kind"): MessageKind,
        ("message", "state"): MessageState,
        ("commitment", "state"): CommitmentState,
        ("premises", "occupancy"): Occupancy,
        ("premises", "availability"): Availability,
        ("premises", contacting.KIND): ContactState,
    }
)
#: Columns of text that hold words of a list all the same.
_LISTED: Mapping[str, type[Word]] = MappingProxyType({"contact_state": ContactState, "author_role": Role})
TEXT_WORDS = frozenset({*_LISTED, *KEY_WORDS})
#: What is noted without a column of its own.
_NOTED: Mapping[str, Phrase] = MappingProxyType(
    {
        "created": phrase(QT_TRANSLATE_NOOP("Phrases", "Noted")),
        "tag": phrase(QT_TRANSLATE_NOOP("Phrases", "Tag")),
        acceptance.FIELD: phrase(QT_TRANSLATE_NOOP("Phrases", "Looked at before publication")),
        contacting.KIND: phrase(QT_TRANSLATE_NOOP("Phrases", "Contact with the owner")),
    }
)


def field_words(field: str, render: Callable[[Phrase], str], heading: Callable[[str], str]) -> str:
    """What changed; *heading* says what a column is called."""
    return render(_NOTED[field]) if field in _NOTED else heading(field)


def key_words(column: str, value: str, render: Callable[[Phrase], str]) -> str:
    """What a word in one of the columns ``TEXT_WORDS`` stands for; an unknown one as it is."""
    if column in KEY_WORDS:
        return render(KEY_WORDS[column][value]) if value in KEY_WORDS[column] else value
    return str(listed_word(_LISTED[column], value, render))


def value_words(table: str, field: str, value: object, render: Callable[[Phrase], str]) -> object:
    """A value of a closed list in words; any other one as it is."""
    return listed_word(_LISTS.get((table, field)), value, render)


def listed_word(kind: type[Word] | None, value: object, render: Callable[[Phrase], str]) -> object:
    """*value* in the words of the list *kind*; as it is where it isn't of that list."""
    if kind is None or not isinstance(value, str):
        return value
    try:
        return render(labels.label(kind(value)))
    except ValueError:
        return value
