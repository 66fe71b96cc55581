"""What a resident says: words of the banks, filled from the place, joined as people do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ...domain.vocabulary import Kind
from .dice import Dice
from .places import Places, Where
from .topics import Topic, Voice, topics
from .typesetting import typeset
from .words.other_languages import VOICES
from .words.thread import ENDS, OPENERS

#: How often a contribution is on each theme.
_THEMES = (("rez_de_chaussee", 0.4), ("bien_vivre", 0.22), ("mieux_circuler", 0.2), ("s_entraider", 0.18))

#: Kinds of place whose name may stand in a title.
_NAMED = frozenset({"street", "crossing", "vacant", "shop", "park"})


@dataclass(frozen=True)
class Said:
    """One contribution's words and where they point. ``translation`` is French when ``body`` isn't."""

    topic: Topic
    kind: Kind
    title: str | None
    body: str
    translation: str | None
    where: Where | None


class Speech:
    """Draws what is said; no voice comes back before all of its theme were heard."""

    def __init__(self, dice: Dice, places: Places) -> None:
        self._dice = dice
        self._places = places
        self._by_key = {topic.key: topic for topic in topics()}
        self._decks: dict[str, list[tuple[Topic, int]]] = {}

    def draw(self) -> Said:
        """Somebody says something."""
        dice = self._dice
        if dice.chance(0.022):
            return self._foreign()
        topic, number = self._next(dice.weighted(_THEMES))
        voice = topic.voices[number]
        where = self._places.draw(topic.place)
        body = self._joined(voice, topic, where)
        title = None if dice.chance(0.08) else self._title(voice, topic, where)
        return Said(topic, voice.kind, title, body, None, None if dice.chance(0.035) else where)

    def _title(self, voice: Voice, topic: Topic, where: Where) -> str:
        """The voice's title, now and then with the place it speaks of."""
        title = voice.title.format_map(where.words)
        plain = "{" not in voice.title and not title.endswith("?")
        if plain and topic.place in _NAMED and voice.kind is not Kind.COMMENT and self._dice.chance(0.4):
            return f"{title}, {where.words.get('au_parc') or where.words['rue']}"
        return title

    def _next(self, theme: str) -> tuple[Topic, int]:
        deck = self._decks.get(theme)
        if not deck:
            deck = [
                (topic, n) for topic in self._by_key.values() if topic.theme == theme for n in range(len(topic.voices))
            ]
            self._dice.shuffle(deck)
            self._decks[theme] = deck
        return deck.pop()

    def _foreign(self) -> Said:
        key, words, french = self._dice.pick(_foreign_voices())
        topic = self._by_key[key]
        where = self._places.draw(topic.place)
        kind = self._dice.pick((Kind.NEED, Kind.COMMENT, Kind.IDEA))
        return Said(topic, kind, None, words, french, where)

    def _joined(self, voice: Voice, topic: Topic, where: Where) -> str:
        dice = self._dice
        words = voice.words.format_map(where.words)
        details = topic.details_for(voice.kind)
        parts = [words]
        if details and dice.chance(0.62):
            parts.append(dice.pick(details).format_map(where.words))
        if dice.chance(0.17):
            parts.append(dice.pick(_ends()))
        text = ("\n" if len(words) > 190 else " ").join(parts)
        if dice.chance(0.1):
            opener = dice.pick(_openers())
            return opener + ("\n" if opener.endswith(",") else " ") + text
        return text


@lru_cache(maxsize=1)
def _openers() -> tuple[str, ...]:
    return tuple(map(typeset, OPENERS))


@lru_cache(maxsize=1)
def _ends() -> tuple[str, ...]:
    return tuple(map(typeset, ENDS))


@lru_cache(maxsize=1)
def _foreign_voices() -> tuple[tuple[str, str, str], ...]:
    return tuple((key, words, typeset(french)) for key, words, french in VOICES)
