"""Phrases to show a person, written in English where they arise and translated where they are shown.

The rooms below the screen know no translator. They mark a text with ``QT_TRANSLATE_NOOP`` (the name the
Qt tools look for) and hand on a :class:`Phrase`; ``qgis_bridge.translation`` renders it.
"""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = "Phrases"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 (the name and shape Qt's tools read)
    """Mark *text* for translation and return it unchanged."""
    return text


@dataclass(frozen=True)
class Phrase:
    """An English template with ``{name}`` places and the values that go there.

    A value may itself be a phrase. Values are data: they are inserted after translation, never translated.
    ``count``, where given, chooses the plural form.
    """

    text: str
    values: tuple[tuple[str, object], ...] = ()
    count: int | None = None

    def __str__(self) -> str:
        return self.text.format(**dict(self.values)) if self.values else self.text


def phrase(text: str, count: int | None = None, **values: object) -> Phrase:
    """A phrase from a marked text: ``phrase(QT_TRANSLATE_NOOP("Phrases", "Hello {name}"), name="Mina")``."""
    if count is not None:
        values.setdefault("count", count)
    return Phrase(text, tuple(sorted(values.items())), count)
