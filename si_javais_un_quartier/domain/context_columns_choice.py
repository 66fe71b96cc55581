"""Decides on the columns that layers add to the premises: who analyses chooses them, and everybody then has them."""

from __future__ import annotations

from collections.abc import Sequence

from .context_columns import KEY, MOST_COLUMNS, VECTORS, ContextColumn, trimmed
from .context_layers import carries_secret
from .permissions import Deed, may, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Setting
from .setting_acts import keep, unchanged
from .settings import setting_record
from .situation import Decision, refused

_CHANGED = phrase(QT_TRANSLATE_NOOP("Phrases", "Columns that layers add to the premises changed"))


def keep_columns(member: Member, columns: Sequence[ContextColumn], present: Setting | None) -> Decision:
    """Let *columns* be the quarter's, in one act; *present* is the setting there is, if any."""
    record = setting_record(KEY, tuple(map(trimmed, columns)))
    refusal = refused(*refusal_of(member, columns), unchanged(record, present))
    return refusal if refusal is not None else keep(_CHANGED, record, present)


def refusal_of(member: Member, columns: Sequence[ContextColumn]) -> tuple[Phrase, ...]:
    """Why *member* may not have these columns; nothing if they may."""
    found = [None if may(member, Deed.CHANGE_SETTINGS) else obstacle(member, Deed.ANALYSE)]
    if len(columns) > MOST_COLUMNS:
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "There are {n} columns at most."), n=MOST_COLUMNS))
    if any(it.provider not in VECTORS for it in columns):
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "This layer is a picture: it can’t add a column.")))
    if any(carries_secret(it.uri) for it in columns):
        found.append(
            phrase(QT_TRANSLATE_NOOP("Phrases", "This layer is read with a password or a key: it can’t add a column."))
        )
    if any(not it.title.strip() for it in columns):
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "The column needs a heading.")))
    if len({it.title.strip().casefold() for it in columns}) < len(columns):
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "Two columns can’t have the same heading.")))
    return tuple(each for each in found if each is not None)
