"""What a look at a hub finds whatever the hub is: who it is, what it holds, and whether words arrive."""

from __future__ import annotations

from ...domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ...store.schema import SCHEMA_VERSION
from ..engine import too_old
from ..probing import Check, Finding, Verdict, failed

#: Letters within and beyond the basic plane, a sign joined of several, writing from right to left.
SAMPLE = "Éà œ « » 👩‍🦽 🚲 سلام"

MAY_NOT_WRITE = phrase(QT_TRANSLATE_NOOP("Phrases", "You may read but not write."))

_QUARTER = QT_TRANSLATE_NOOP("Phrases", "Shared base of “{name}”.")
_NEWER = QT_TRANSLATE_NOOP(
    "Phrases", "Shared base of “{name}”, made by a newer version of the plugin that this one reads."
)
_UPDATE_SOON = QT_TRANSLATE_NOOP("Phrases", "Update the plugin when you can: what it doesn’t know is kept as it is.")
_HELD = QT_TRANSLATE_NOOP("Phrases", "Contributions: {count}")
_SOUND = QT_TRANSLATE_NOOP("Phrases", "Each change is numbered and kept, whatever program makes it.")
_ARRIVES = QT_TRANSLATE_NOOP("Phrases", "Accents, emoji and Arabic came back as they were.")
_CHANGED = QT_TRANSLATE_NOOP("Phrases", "Some signs came back changed.")


def schema(name: str, schema_version: int, min_client: int) -> Finding:
    """Whose base it is, and whether this version may touch it."""
    if min_client > SCHEMA_VERSION:
        return failed(Check.SCHEMA, too_old(str(min_client)))
    if schema_version > SCHEMA_VERSION:
        return Finding(Check.SCHEMA, Verdict.CARE, phrase(_NEWER, name=name), phrase(_UPDATE_SOON))
    return Finding(Check.SCHEMA, Verdict.GOOD, phrase(_QUARTER, name=name))


def held(contributions: int) -> Finding:
    """It could be read."""
    return Finding(Check.READ, Verdict.GOOD, phrase(_HELD, count=contributions))


def sound() -> Finding:
    """No trigger is missing."""
    return Finding(Check.TRIGGERS, Verdict.GOOD, phrase(_SOUND))


def letters(back: object, remedy: Phrase | None = None) -> Finding:
    """What came *back* of the sample; *remedy* where it isn't the same."""
    if back == SAMPLE:
        return Finding(Check.TEXT, Verdict.GOOD, phrase(_ARRIVES))
    return Finding(Check.TEXT, Verdict.BAD, phrase(_CHANGED), remedy)
